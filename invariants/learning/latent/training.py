"""Training an autoencoder with a group on its code, through the one training loop (torch)."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import LRScheduler, OneCycleLR
from torch.utils.data import TensorDataset

from invariants.errors import InputError
from invariants.nn import LatentGroupAutoencoder

from ..loop import (
    Method,
    Plan,
    Report,
    Row,
    Step,
    fingerprint,
    one_cpu,
    require_integers,
    require_integers_or_none,
    require_positive,
    require_shares,
    train_small,
)
from .checks import placed, report_collapse, require_representation, require_trainable, try_once
from .data.group_pairs import PairSource
from .losses import Losses, PairLosses

if TYPE_CHECKING:
    from lightning_fabric import Fabric

    Model = TypeVar("Model", bound=nn.Module)

SMALL = 1 << 29
"""Multiplications of a step, below which one thread is faster than several."""

LONG = 300
"""Steps after which a code that does not move with the group is worth a word."""


@dataclass(frozen=True)
class LatentTraining:
    """How an autoencoder is trained.

    Args:
        steps: of Adam; the rate rises over a twentieth of them and then falls to 0 along half a cosine.
        batch: pairs of a step, in each process.
        rate: the highest learning rate.
        reconstruction: weight of |D(E(x)) - x|^2 beside 1 for |D(g E(x)) - y|^2; it shows the way to a code before codes
            can be compared.
        equivariance: weight of |rho(g) v(x) - v(y)|^2 at the end; it grows in proportion to the steps done, since in a young
            code it is least where nothing is said.
        invariance: weight of |c(x) - c(y)|^2 at the end.
        perceptual: weight of the user's network.
        seed: of all draws.
        report_steps: steps of one row of figures; None: a fiftieth of them.
        checkpoint_steps: steps after which last.pt is written; None: at the end alone.
        seconds: time limit; last.pt is written and the training can be resumed.

    Raises:
        InputError: for a value out of range.

    Example:
        >>> LatentTraining(steps=1000).batch
        128
    """

    steps: int = 3000
    batch: int = 128
    rate: float = 2e-3
    reconstruction: float = 1.0
    equivariance: float = 1.0
    invariance: float = 0.1
    perceptual: float = 1.0
    seed: int = 0
    report_steps: int | None = None
    checkpoint_steps: int | None = None
    seconds: float | None = None

    def __post_init__(self) -> None:
        require_integers(self, steps=1, batch=2, seed=0)
        require_integers_or_none(self, report_steps=1, checkpoint_steps=1)
        require_positive(self, "rate")
        weights = ("reconstruction", "equivariance", "invariance", "perceptual")
        require_shares(self, **dict.fromkeys(weights, math.inf))
        if self.seconds is not None:
            require_positive(self, "seconds")


class LatentMethod(Method):
    """The losses of pairs drawn anew in each step.

    Args:
        model: what is trained, in place: a LatentGroupAutoencoder, or any module from (x, g) to y.
        pairs: where pairs are drawn from.
        settings: how.
        perceptual: a network whose outputs are compared too.
    """

    remedy = "a smaller rate, such as LatentTraining(rate=3e-4)"

    def __init__(
        self, model: nn.Module, pairs: PairSource, settings: LatentTraining, perceptual: nn.Module | None = None
    ) -> None:
        self.module = self.losses = PairLosses(model, perceptual)
        self._model, self._pairs, self._settings = model, pairs, settings
        self.like = next((p for p in model.parameters() if p.requires_grad), torch.zeros(()))

    def begin(self) -> None:
        """Training mode, but for the user's network."""
        self.module.train()
        if self.losses.perceptual is not None:
            self.losses.perceptual.eval()

    def optimiser(self) -> torch.optim.Optimizer:
        """Adam."""
        return torch.optim.Adam((p for p in self._model.parameters() if p.requires_grad), lr=self._settings.rate)

    def schedule(self, optimiser: torch.optim.Optimizer, steps: int) -> LRScheduler | None:
        """Up over a twentieth of the steps, then half a cosine down."""
        # the rate starts low at step 0: a rise takes more than that one
        rise = min(0.75, max(0.05, 1.5 / steps))
        return OneCycleLR(optimiser, self._settings.rate, total_steps=steps, pct_start=rise, cycle_momentum=False)

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        """Of pairs drawn from the step's seed."""
        pairs = self._pairs.draw(self._settings.batch, torch.Generator().manual_seed(step.seed))
        losses: Losses = module(*placed(pairs, self.like))
        settings, grown = self._settings, (step.number + 1) / self._settings.steps
        return (
            losses.transformed
            + settings.reconstruction * losses.reconstructed
            + grown * (settings.equivariance * losses.equivariance + settings.invariance * losses.invariance)
            + settings.perceptual * losses.perceptual
        )

    def result(self) -> dict[str, Any]:
        """What is trained: the user's network is not kept with it."""
        return {"model": self._model.state_dict()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take over what a checkpoint holds."""
        self._model.load_state_dict(state["model"])

    @torch.no_grad()
    def figures(self, report: Report) -> Row:
        """Step, rate and mean loss."""
        return {"step": report.step, "rate": report.rate, "loss": report.mean(report.loss)}

    def recipe(self) -> Mapping[str, Any]:
        """Everything but when figures and files are written."""
        free = ("report_steps", "checkpoint_steps", "seconds")
        named = {key: value for key, value in vars(self._settings).items() if key not in free}
        known: dict[str, Any] = {"module": repr(self.module), "data": self._pairs.fingerprint()}
        if isinstance(self._model, LatentGroupAutoencoder):
            known["action"] = self._model.action.kernel.spec.digest
        if self.losses.perceptual is not None:
            weights = [part.detach().flatten().double().cpu() for part in self.losses.perceptual.state_dict().values()]
            known["perceptual"] = fingerprint(TensorDataset(torch.cat([torch.zeros(1), *weights])[None]))["content"]
        return named | known


def train_autoencoder(
    model: Model,
    pairs: PairSource,
    settings: LatentTraining | None = None,
    folder: str | Path | None = None,
    *,
    perceptual: nn.Module | None = None,
    fabric: Fabric | None = None,
    resume: bool = False,
    on_step: Callable[[int, int], None] = lambda done, total: None,
    on_row: Callable[[Row], None] = lambda row: None,
) -> Model:
    """Train a model on pairs with known elements, in place.

        loss = |D(g E(x)) - y|^2 + a |D(E(x)) - x|^2 + t (b |rho(g) v(x) - v(y)|^2 + c |c(x) - c(y)|^2)

    each as a share of its own scale (see :class:`PairLosses`), t rising from 0 to 1.

    Args:
        model: a LatentGroupAutoencoder; or any module from (x, g) to y, such as a baseline, which has the first loss alone.
        pairs: stored pairs, or a world that makes fresh ones.
        settings: how.
        folder: for last.pt and metrics.csv; none are kept if left out.
        perceptual: a network from pictures to features that are compared too; it is frozen, and yours to bring.
        fabric: a launched Fabric: devices, processes, precision; one CPU if left out.
        resume: go on from last.pt if there is one.
        on_step: called with steps done and steps in all.
        on_row: called with each row of figures.

    Returns:
        The model itself, in evaluation.

    Raises:
        InputError: for what does not fit together, for a compact group by matrices that are not orthogonal, or what the
            loop raises.
        TimeoutError: after ``settings.seconds``.

    Example:
        >>> from invariants.learning.latent.data import GroupPairs
        >>> from invariants.representations import CyclicGroup
        >>> coder = nn.Sequential(nn.Flatten(), nn.Linear(16, 6)), nn.Sequential(nn.Linear(6, 16), nn.Unflatten(1, (4, 4)))
        >>> model = LatentGroupAutoencoder(*coder, CyclicGroup(4).irreps("real")[2], copies=2, invariant_dim=2)
        >>> x, g = torch.rand(20, 4, 4), torch.arange(20) % 4
        >>> y = torch.stack([torch.rot90(picture, int(k)) for picture, k in zip(x, g)])
        >>> train_autoencoder(model, GroupPairs(x, g, y), LatentTraining(steps=5)).training
        False
    """
    settings = LatentTraining() if settings is None else settings
    require_trainable(model, pairs)
    if not isinstance(settings, LatentTraining):
        raise InputError(
            given=f"settings of type {type(settings).__name__}",
            expected="LatentTraining",
            remedy="LatentTraining(steps=3000)",
        )
    if isinstance(model, LatentGroupAutoencoder) and settings.equivariance:
        require_representation(model)
    fabric = one_cpu() if fabric is None else fabric
    model.to(fabric.device)
    method = LatentMethod(model, pairs, settings, perceptual)
    try_once(model, pairs, method.like)
    small = 3 * settings.batch * sum(p.numel() for p in model.parameters()) < SMALL
    try:
        train_small(
            fabric, method, Plan.of(settings), folder, small=small, resume=resume, on_step=on_step, on_row=on_row
        )
    finally:
        model.eval()
    if isinstance(model, LatentGroupAutoencoder):
        first = pairs.draw(1, torch.Generator().manual_seed(settings.seed))
        with torch.no_grad():
            model.reference.copy_(model.encode(placed(first, model.reference).x)[0][0])
        if settings.steps >= LONG:
            report_collapse(model, pairs, settings.seed)
    return model
