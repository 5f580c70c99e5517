"""Training the denoiser of a diffusion, through the one training loop (torch)."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import LRScheduler, OneCycleLR

from invariants.errors import InputError

from ..loop import (
    Method,
    Plan,
    Report,
    Row,
    Step,
    one_cpu,
    refuse,
    require_integers,
    require_integers_or_none,
    require_positive,
    require_shares,
    seed_of,
    train_small,
)
from .alignment import turned
from .clouds import Clouds, CloudSource, Data
from .diffusion import QuotientDiffusion
from .group_elements import ElementGroup

if TYPE_CHECKING:
    from lightning_fabric import Fabric

SMALL = 1 << 31
"""Multiplications of a step, below which one thread is faster than several."""


@dataclass(frozen=True)
class DiffusionTraining:
    """How a denoiser is trained.

    Args:
        steps: of AdamW; the rate rises over a twentieth of them and then falls to 0 along half a cosine.
        batch: clouds of a step, in each process.
        rate: the highest learning rate.
        decay: of weights, by AdamW.
        average: share that an exponential moving average of the weights keeps in each step, in [0, 1), less in the first
            steps: min(average, (1 + k) / (10 + k)). The trained denoiser has the averaged weights; with 0 the last ones.
        clip: largest norm of a gradient; None for any.
        augmentation: whether data are moved by random elements of the group, for denoisers that are not equivariant.
        seed: of all draws.
        report_steps: steps of one row of figures; None: a fiftieth of them.
        checkpoint_steps: steps after which last.pt is written; None: at the end alone.
        seconds: time limit; last.pt is written and the training can be resumed.

    Raises:
        InputError: for a value out of range.

    Example:
        >>> DiffusionTraining(steps=1000).batch
        128
    """

    steps: int = 3000
    batch: int = 128
    rate: float = 1e-3
    decay: float = 1e-8
    average: float = 0.999
    clip: float | None = 1.0
    augmentation: bool = False
    seed: int = 0
    report_steps: int | None = None
    checkpoint_steps: int | None = None
    seconds: float | None = None

    def __post_init__(self) -> None:
        require_integers(self, steps=1, batch=1, seed=0)
        require_integers_or_none(self, report_steps=1, checkpoint_steps=1)
        require_positive(self, "rate")
        require_shares(self, decay=math.inf, average=1.0)
        if not isinstance(self.augmentation, bool):
            refuse(self, "augmentation", "True or False")
        for name in ("clip", "seconds"):
            if getattr(self, name) is not None:
                require_positive(self, name)


class DenoisingLoss(nn.Module):
    """The loss of a diffusion as a module, whose weights are the denoiser's.

    Args:
        diffusion: whose denoiser is a module.
    """

    def __init__(self, diffusion: QuotientDiffusion, denoiser: nn.Module) -> None:
        super().__init__()
        self.denoiser = denoiser
        self._diffusion = diffusion

    def forward(self, clouds: Clouds, generator: torch.Generator) -> Tensor:
        """The mean loss of a batch, ()."""
        return self._diffusion.loss(clouds.x1, clouds.mask, clouds.context, generator, masses=clouds.masses)


class DiffusionMethod(Method):
    """The loss of a diffusion on batches that are functions of the step.

    Args:
        diffusion: whose denoiser is trained, in place.
        denoiser: the same denoiser.
        source: of data.
        settings: how.
    """

    remedy = "a smaller rate, such as DiffusionTraining(rate=1e-4)"

    def __init__(
        self, diffusion: QuotientDiffusion, denoiser: nn.Module, source: CloudSource, settings: DiffusionTraining
    ) -> None:
        self.module = DenoisingLoss(diffusion, denoiser)
        self.clip = settings.clip
        self.averaged = copy.deepcopy(denoiser).requires_grad_(False)
        self._diffusion, self._denoiser, self._source, self._settings = diffusion, denoiser, source, settings
        self._like = next(p for p in denoiser.parameters() if p.requires_grad)
        self._group = ElementGroup(diffusion.geometry.generators) if settings.augmentation else None

    def optimiser(self) -> torch.optim.Optimizer:
        """AdamW."""
        trained = [p for p in self._denoiser.parameters() if p.requires_grad]
        return torch.optim.AdamW(trained, lr=self._settings.rate, weight_decay=self._settings.decay)

    def schedule(self, optimiser: torch.optim.Optimizer, steps: int) -> LRScheduler | None:
        """Up over a twentieth of the steps, then half a cosine down."""
        # the rate starts low at step 0: a rise takes more than that one
        rise = min(0.75, max(0.05, 1.5 / steps))
        return OneCycleLR(optimiser, self._settings.rate, total_steps=steps, pct_start=rise, cycle_momentum=False)

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        """Of clouds, times and noise drawn from the step's seed."""
        like = self._like
        clouds = self._source.batch(self._settings.batch, step.seed).to(like.device, like.dtype)
        # draws on the CPU are the same for every device
        generator = torch.Generator().manual_seed(seed_of(step.seed, 1))
        if self._group is not None:
            geometry = self._diffusion.geometry
            moved = turned(self._group, clouds.x1, geometry, generator, clouds.mask, clouds.masses)
            clouds = Clouds(moved, clouds.mask, clouds.context, clouds.masses)
        found: Tensor = module(clouds, generator)
        return found

    @torch.no_grad()
    def after_step(self, step: Step) -> None:
        """Move the averaged weights."""
        kept = min(self._settings.average, (1 + step.number) / (10 + step.number))
        for mean, now in zip(self.averaged.parameters(), self._denoiser.parameters(), strict=True):
            mean.lerp_(now.detach(), 1 - kept)
        for there, here in zip(self.averaged.buffers(), self._denoiser.buffers(), strict=True):
            there.copy_(here)

    def result(self) -> dict[str, Any]:
        """Weights, and their average."""
        return {"denoiser": self._denoiser.state_dict(), "averaged": self.averaged.state_dict()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take over what a checkpoint holds."""
        self._denoiser.load_state_dict(state["denoiser"])
        self.averaged.load_state_dict(state["averaged"])

    @torch.no_grad()
    def figures(self, report: Report) -> Row:
        """Step, rate and mean loss."""
        return {"step": report.step, "rate": report.rate, "loss": report.mean(report.loss)}

    def recipe(self) -> Mapping[str, Any]:
        """Everything but when figures and files are written."""
        free = ("report_steps", "checkpoint_steps", "seconds")
        named = {key: value for key, value in vars(self._settings).items() if key not in free}
        d = self._diffusion
        parts = (d.interpolant, d.times, d.weight, d.prior if d.prior.isotropic else type(d.prior).__name__)
        kinds = (d.treatment, d.parametrisation, d.self_conditioning)
        group = [d.geometry.generators.flatten().tolist(), d.geometry.translations.flatten().tolist()]
        known: dict[str, Any] = {"module": repr(self._denoiser), "data": self._source.fingerprint(), "group": group}
        bonds = getattr(d.prior, "bonds", None)
        known["bonds"] = bonds.flatten().tolist() if isinstance(bonds, Tensor) else None
        return named | known | {"diffusion": repr((*parts, *kinds))}


def train_diffusion(
    diffusion: QuotientDiffusion,
    data: Data,
    settings: DiffusionTraining | None = None,
    folder: str | Path | None = None,
    *,
    fabric: Fabric | None = None,
    resume: bool = False,
    on_step: Callable[[int, int], None] = lambda done, total: None,
    on_row: Callable[[Row], None] = lambda row: None,
) -> QuotientDiffusion:
    """Train the denoiser of a diffusion, in place.

    Args:
        diffusion: whose denoiser is a torch module.
        data: a tensor (S, N, n); :class:`Clouds`, with masks, contexts and masses; a list of those for clouds of different
            sizes, of which each step takes one; or a function (count, generator) -> Clouds.
        settings: how.
        folder: for last.pt and metrics.csv; none are kept if left out.
        fabric: a launched Fabric: devices, processes, precision; one CPU if left out.
        resume: go on from last.pt if there is one.
        on_step: called with steps done and steps in all.
        on_row: called with each row of figures.

    Returns:
        The diffusion itself, its denoiser in evaluation and with the averaged weights.

    Raises:
        InputError: for what does not fit together, or what the loop raises.
        TimeoutError: after ``settings.seconds``.

    Example:
        >>> from codegen import compile
        >>> from invariants import catalogue
        >>> from invariants.learning.quotient_diffusion import EquivariantDenoiser
        >>> from invariants.quotients import Quotient
        >>> geometry = compile(Quotient.of(catalogue.get("se3")))
        >>> d = QuotientDiffusion(geometry, EquivariantDenoiser(3, hidden=8, layers=1))
        >>> trained = train_diffusion(d, torch.randn(100, 4, 3), DiffusionTraining(steps=5, batch=8))
        >>> trained.sample((2, 4), steps=5).shape
        torch.Size([2, 4, 3])
    """
    settings = DiffusionTraining() if settings is None else settings
    if not isinstance(settings, DiffusionTraining):
        raise InputError(
            given=f"settings of type {type(settings).__name__}",
            expected="DiffusionTraining",
            remedy="DiffusionTraining(steps=3000)",
        )
    denoiser = diffusion.denoiser
    if not isinstance(denoiser, nn.Module) or not any(p.requires_grad for p in denoiser.parameters()):
        raise InputError(
            given=f"a denoiser of type {type(denoiser).__name__}, with nothing to train",
            expected="a torch module with parameters that require gradients",
            remedy="QuotientDiffusion(geometry, EquivariantDenoiser(3))",
        )
    source = CloudSource(data)
    fabric = one_cpu() if fabric is None else fabric
    denoiser.to(fabric.device)
    method = DiffusionMethod(diffusion, denoiser, source, settings)
    first = source.batch(2, settings.seed)
    with torch.no_grad():
        like = next(denoiser.parameters())
        method.module(first.to(like.device, like.dtype), torch.Generator().manual_seed(settings.seed))
    per_point = first.x1.shape[1] ** 2 if len(first) else 1
    small = 3 * settings.batch * per_point * sum(p.numel() for p in denoiser.parameters()) < SMALL
    try:
        train_small(
            fabric, method, Plan.of(settings), folder, small=small, resume=resume, on_step=on_step, on_row=on_row
        )
        if settings.average:
            denoiser.load_state_dict(method.averaged.state_dict())
    finally:
        denoiser.eval()
    return diffusion
