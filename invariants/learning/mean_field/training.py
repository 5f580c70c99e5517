"""Noisy stochastic gradient descent of particle ensembles, under any scheme, through the one training loop (torch)."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

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
from .batches import Batch, Data, Drawn
from .ensembles import ParticleEnsemble
from .laws import distance_to_fixed, strong_invariance
from .schemes import Elements, Loss, Scheme, SchemeLoss, words_of

if TYPE_CHECKING:
    from lightning_fabric import Fabric

SMALL = 1 << 20
"""Values of the activation in a step, below which one thread is faster than several."""
DATA, ELEMENTS, NOISE = 1, 2, 3
"""Which random numbers of a step: one stream for each, so that no scheme changes the data or the noise of another."""


@dataclass(frozen=True)
class EnsembleTraining:
    """How an ensemble is trained; the paper's constants.

    Args:
        alpha: rate of a particle; theta_i moves by alpha/N times what a single unit would.
        tau: weight of the penalty |theta_i|^2.
        beta: temperature: the variance of the noise is 2 beta alpha/N a step.
        batch: samples of a step, in each process.
        horizon: T; there are round(T N) steps.
        orbit: "full", or how many random elements: for each sample in augmentation, for the batch in averaging.
        project_noise: whether the noise is projected on E^G; None: where the start lies in E^G.
        seed: of data, noise and random elements, each a stream of its own that no scheme changes.
        report_steps: steps of one row of figures; None: at the end alone.
        checkpoint_steps: steps after which last.pt is written; None: at the end alone.

    Raises:
        InputError: for a value out of range.

    Source: arXiv 2405.19995, appendix F.

    Example:
        >>> EnsembleTraining(horizon=2.5).steps(100)
        250
    """

    alpha: float = 50.0
    tau: float = 1e-4
    beta: float = 1e-6
    batch: int = 20
    horizon: float = 20.0
    orbit: Elements = "full"
    project_noise: bool | None = None
    seed: int = 0
    report_steps: int | None = None
    checkpoint_steps: int | None = None

    def __post_init__(self) -> None:
        require_integers(self, batch=1, seed=0)
        require_integers_or_none(self, report_steps=1, checkpoint_steps=1)
        require_positive(self, "alpha", "horizon")
        require_shares(self, tau=math.inf, beta=math.inf)
        if self.orbit != "full":
            require_integers(self, orbit=1)
        if self.project_noise is not None and not isinstance(self.project_noise, bool):
            refuse(self, "project_noise", "True, False or None")

    def steps(self, particles: int) -> int:
        """Steps of an ensemble of so many particles.

        Raises:
            InputError: for a horizon below half a step.
        """
        steps = round(self.horizon * particles)
        if steps < 1:
            raise InputError(
                given=f"horizon={self.horizon} for {particles} particles, {self.horizon * particles:g} steps",
                expected="at least one step",
                remedy=f"horizon={1 / particles:g} or more",
            )
        return steps


@dataclass(frozen=True)
class TrainedEnsemble:
    """What :func:`train_ensemble` gives.

    Args:
        ensemble: the one that was trained, in evaluation.
        rows: figures: step, rate, loss of the scheme (mean since the last row) and rmd2_fixed, the squared relative distance
            of the particles from E^G.
    """

    ensemble: ParticleEnsemble
    rows: list[Row]


def train_ensemble(
    ensemble: ParticleEnsemble,
    data: Data,
    scheme: Scheme = "vanilla",
    settings: EnsembleTraining | None = None,
    folder: str | Path | None = None,
    *,
    loss: Loss | None = None,
    fabric: Fabric | None = None,
    resume: bool = False,
    on_step: Callable[[int, int], None] = lambda done, total: None,
    on_row: Callable[[Row], None] = lambda row: None,
) -> TrainedEnsemble:
    """Train an ensemble in place by noisy stochastic gradient descent.

        theta_i <- theta_i - alpha d(loss)/d(theta_i) - (alpha/N) 2 tau theta_i + (2 beta alpha/N)^(1/2) xi_i

    The same seed gives the same data and noise under every scheme. From a start in E^G, augmentation and averaging over the
    full orbit stay there in exact arithmetic; where E^G is unstable and steps are long, rounding errors may grow until they
    leave it. The equivariant scheme stays in any case, in what it computes.

    Args:
        ensemble: Phi; copy it first where the start is needed again (copy.deepcopy).
        data: tensors (x (K, n), y (K, m)), of which each step takes random rows; or a function (count, generator) -> (x, y),
            such as ``teacher.data()``.
        scheme: "vanilla", "augmentation", "averaging" or "equivariant"; see :func:`scheme_loss`.
        settings: how; the paper's constants if left out.
        folder: for last.pt and metrics.csv; none are kept if left out.
        loss: of each sample, (B, m), (B, m) -> (B,); |prediction - target|^2 if left out.
        fabric: a launched Fabric; one CPU if left out.
        resume: go on from last.pt if there is one.
        on_step: called with steps done and steps in all.
        on_row: called with each row of figures.

    Returns:
        The ensemble and its figures.

    Raises:
        InputError: if a value cannot be used, or what the loop raises.

    Source: arXiv 2405.19995, sections 2 and 4 and appendix F.

    Example:
        >>> from invariants.representations import CyclicGroup, Representation
        >>> from .teachers import Teacher
        >>> from .units import SymmetricUnit
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
        >>> start = ParticleEnsemble(unit, particles=20, law="fixed")
        >>> settings = EnsembleTraining(alpha=5.0, horizon=2.0)
        >>> done = train_ensemble(start, Teacher.random(unit).data(), "augmentation", settings)
        >>> done.rows[-1]["step"], done.rows[-1]["rmd2_fixed"] < 1e-20
        (40, True)
    """
    settings = EnsembleTraining() if settings is None else settings
    if not isinstance(settings, EnsembleTraining):
        raise InputError(
            given=f"settings of type {type(settings).__name__}",
            expected="EnsembleTraining",
            remedy="EnsembleTraining(horizon=20.0)",
        )
    if not isinstance(ensemble, ParticleEnsemble):
        raise InputError(
            given=f"an ensemble of type {type(ensemble).__name__}",
            expected="a ParticleEnsemble",
            remedy="ParticleEnsemble(unit, particles=1000)",
        )
    if not ensemble.particles.requires_grad:
        raise InputError(
            given="an ensemble whose particles are frozen",
            expected="particles that require gradients",
            remedy="ensemble.requires_grad_(True)",
        )
    fabric = one_cpu() if fabric is None else fabric
    method = _NoisyDescent(
        ensemble, Drawn(ensemble, data), SchemeLoss(ensemble.unit, scheme, loss, settings.orbit), settings
    )
    plan = Plan(
        steps=settings.steps(len(ensemble.particles)),
        seed=settings.seed,
        report_steps=settings.report_steps,
        checkpoint_steps=settings.checkpoint_steps,
    )
    ensemble.to(fabric.device)
    rows = train_small(
        fabric, method, plan, folder, small=method.values < SMALL, resume=resume, on_step=on_step, on_row=on_row
    )
    return TrainedEnsemble(ensemble.eval(), rows)


class _NoisyDescent(Method):
    """The loss of a scheme, a penalty as a decay of the weights, and noise after each step."""

    remedy = "a smaller alpha, such as EnsembleTraining(alpha=5.0)"

    def __init__(
        self, ensemble: ParticleEnsemble, drawn: Drawn, scheme: SchemeLoss, settings: EnsembleTraining
    ) -> None:
        self.module = self._ensemble = ensemble
        self._drawn, self._scheme, self._settings = drawn, scheme, settings
        self._generators = {key: torch.Generator() for key in (DATA, ELEMENTS, NOISE)}
        self._width = math.sqrt(2 * settings.beta * settings.alpha / len(ensemble.particles))
        asked = settings.project_noise
        self._project = strong_invariance(ensemble.particles, ensemble.unit).holds if asked is None else asked
        images = 1
        if scheme.scheme in ("augmentation", "averaging"):
            images = ensemble.unit.orbit.order if settings.orbit == "full" else settings.orbit
        self.values = ensemble.particles.numel() * ensemble.unit.outputs * settings.batch * images

    def optimiser(self) -> torch.optim.Optimizer:
        s = self._settings
        decay = 2 * s.tau / len(self._ensemble.particles)
        return torch.optim.SGD(self.module.parameters(), lr=s.alpha, weight_decay=decay)

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        x, y = self._batch(step)
        return self._scheme(module, x, y, self._seeded(ELEMENTS, step.seed))

    def _batch(self, step: Step) -> Batch:
        return self._drawn(self._settings.batch, self._seeded(DATA, step.seed), self._ensemble.particles)

    def _seeded(self, key: int, seed: int) -> torch.Generator:
        return self._generators[key].manual_seed(seed_of(seed, key))

    @torch.no_grad()
    def after_step(self, step: Step) -> None:
        if not self._width:
            return
        particles = self._ensemble.particles
        # the same in every process: not from the seed of the step, which is one for each
        generator = self._seeded(NOISE, seed_of(self._settings.seed, step.number))
        noise = torch.randn(particles.shape, generator=generator, dtype=particles.dtype).to(particles.device)
        particles.add_(self._ensemble.unit.project(noise) if self._project else noise, alpha=self._width)

    @torch.no_grad()
    def figures(self, report: Report) -> Row:
        return {
            "step": report.step,
            "rate": report.rate,
            "loss": report.mean(report.loss),
            "rmd2_fixed": distance_to_fixed(self._ensemble, self._ensemble.unit, relative=True) ** 2,
        }

    def state(self) -> dict[str, Any]:
        return self.result() | {"project_noise": self._project}

    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        if not isinstance(state["project_noise"], bool):
            raise ValueError("project_noise is neither true nor false")
        self._project = state["project_noise"]

    def recipe(self) -> Mapping[str, Any]:
        free = ("horizon", "report_steps", "checkpoint_steps")
        named = {key: value for key, value in vars(self._settings).items() if key not in free}
        unit = self._ensemble.unit
        matrices = [unit.rho_in.matrices, unit.rho_out.matrices, unit.rho_parameters.matrices]
        return named | {
            "module": repr(self.module),
            "dtype": str(self._ensemble.particles.dtype),
            "action": hashlib.sha256(repr([[m.rows for m in part] for part in matrices]).encode()).hexdigest()[:16],
            "scheme": self._scheme.scheme,
            "loss": words_of(self._scheme.loss),
            "data": self._drawn.fingerprint,
        }
