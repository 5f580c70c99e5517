"""Diffusion on the orbits of an isometric action: losses, and samples by the ODE and the SDE."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from .checks import (
    FORMATS,
    require_answer,
    require_clouds,
    require_format,
    require_generator,
    require_geometry,
    require_mask,
)
from .context import GraphContext
from .geometry import Geometry
from .group_elements import ElementGroup
from .interpolants import Interpolant
from .losses import PARAMETRISATIONS, TREATMENTS, Parametrisation, Treatment, squares, target_of
from .priors import IsotropicPrior, Prior
from .sampling import Eta, Field, Solver, Trajectory, integrate
from .times import TimeSampler, TimeWeight, UniformTimes, require_grid, time_grid

START = 0.01
"""Where sampling begins by default if the denoiser gives scores, which tell nothing of the data at t = 0."""


class Given(NamedTuple):
    """What is known of the clouds of a batch: which rows are points, their masses, and what the denoiser is told."""

    mask: Tensor | None
    masses: Tensor | None
    context: GraphContext | None


class QuotientDiffusion:
    """A diffusion model whose drift and noise move only across the orbits of a group, or one of three to compare it with.

    All treatments have the same paths x_t and a denoiser D. With P the projection at x_t onto what is orthogonal to its
    orbit:

        plain     loss |D - x1|^2                              dx = (v + eta s) dt + sqrt(2 eta) dw
        quotient  loss |P (D - x1)|^2                          dx = P (v + eta s) dt - eta h dt + sqrt(2 eta) P dw   (Ito)
        geodiff   loss |D - A_{x_t}(x1)|^2                     as plain
        af3       loss |D - A_D(x1)|^2, A_D without gradient   as plain

    with v and s from D (see :class:`Interpolant`), A_y(x) the point of the orbit of x nearest to y, and
    h = -grad log vol(orbit): -eta h leads outwards, to larger orbits, and makes up for what the missing noise along orbits
    would have added. With eta = 0 it is an ODE. Losses are means over real points. Data, noise and answers of the denoiser
    are centred where the action translates.

    Orbits of lower dimension than most (``geometry.regular`` is False: points on a line under rotations of space) have
    a projection and a mean curvature of their own, which are used there; near them |h| grows as 1/distance, and a step of
    the correction is held below sqrt(2 r eta dt), r the number of generators: the way of dx = -eta h dt from the lower
    orbit itself.

    Args:
        geometry: of the action, such as codegen.compile(quotient).
        denoiser: a torch module or function (x, t, mask) -> (B, N, n), or (x, t, mask, context) where a context is given;
            x (B, N, n), t (B,), mask (B, N) bool or None. With self-conditioning it has a keyword previous=, (B, N, n).
            A module is asked in the format of its weights, whatever that of the points.
        interpolant: paths from prior to data.
        treatment: see above.
        parametrisation: what the denoiser gives: "x1" for E[x1 | x_t], "v" for the velocity, "score" for grad log p_t.
        self_conditioning: in half of the draws of a loss, and in sampling, the denoiser is told its last E[x1 | x_t];
            else 0.
        prior: of x_0; the standard Gaussian of the metric if left out.
        times: draws times of the loss.
        weight: of the loss at a time; 1 if left out. :class:`DenoisingWeight` asks for what is fine in the data as much as
            for what is coarse.

    Raises:
        InputError: for what is none of these; for a prior that is not isotropic together with gamma > 0 and another
            parametrisation than "v", or with an alignment and gamma > 0; for alignments with a group that is not orthogonal.

    Example:
        >>> from codegen import compile
        >>> from invariants import catalogue
        >>> from invariants.quotients import Quotient
        >>> geometry = compile(Quotient.of(catalogue.get("se3")))
        >>> d = QuotientDiffusion(geometry, lambda x, t, mask: 0.5 * x, Interpolant.linear())
        >>> d.loss(torch.randn(8, 4, 3)).shape, d.sample((8, 4), steps=20).shape
        (torch.Size([]), torch.Size([8, 4, 3]))
    """

    def __init__(
        self,
        geometry: Geometry,
        denoiser: Callable[..., Tensor],
        interpolant: Interpolant | None = None,
        treatment: Treatment = "quotient",
        parametrisation: Parametrisation = "x1",
        self_conditioning: bool = False,
        *,
        prior: Prior | None = None,
        times: TimeSampler | None = None,
        weight: TimeWeight | None = None,
    ) -> None:
        for name, value, known in (
            ("treatment", treatment, TREATMENTS),
            ("parametrisation", parametrisation, PARAMETRISATIONS),
        ):
            if value not in known:
                raise InputError(given=f"{name}={value!r}", expected=f"one of {known}", remedy=f"{name}={known[0]!r}")
        if not callable(denoiser):
            raise InputError(
                given=f"a denoiser of type {type(denoiser).__name__}",
                expected="a torch module or a function (x, t, mask) -> (B, N, n)",
                remedy="EquivariantDenoiser(...)",
            )
        require_geometry(geometry)
        self.geometry, self.denoiser = geometry, denoiser
        self.interpolant = Interpolant.linear() if interpolant is None else interpolant
        self.treatment, self.parametrisation, self.self_conditioning = treatment, parametrisation, self_conditioning
        self.prior: Prior = IsotropicPrior() if prior is None else prior
        self.times: TimeSampler = UniformTimes() if times is None else times
        self.weight = weight
        aligns = treatment in ("geodiff", "af3")
        self.group = ElementGroup(geometry.generators) if aligns else None
        self._bridges = self.interpolant.bridges
        if not self.prior.isotropic and parametrisation == "score":
            raise InputError(
                given="parametrisation='score' with a prior that is not isotropic",
                expected="a denoiser that gives E[x1 | x_t] or the velocity",
                remedy="parametrisation='v'",
            )
        if self._bridges and not self.prior.isotropic and (aligns or parametrisation != "v"):
            raise InputError(
                given=f"gamma > 0 and a prior that is not isotropic, parametrisation={parametrisation!r}, "
                f"treatment={treatment!r}",
                expected="parametrisation='v' and no alignment: E[x1 | x_t] does not give the velocity there",
                remedy="Interpolant.linear(), or parametrisation='v'",
            )

    def loss(
        self,
        x1: Tensor,
        mask: Tensor | None = None,
        context: GraphContext | None = None,
        generator: torch.Generator | None = None,
        *,
        masses: Tensor | None = None,
    ) -> Tensor:
        """The mean loss of a batch, ().

        Args:
            x1: data, (B, N, n) float32 or float64; they are centred first.
            mask: (B, N) bool, True for points; padding is not read.
            context: what the denoiser is told beside.
            generator: of times and noise; torch's own if left out.
            masses: (B, N) positive, of the metric.

        Raises:
            InputError: for input that does not fit, or an answer of the denoiser that does not.
        """
        return self.losses(x1, mask, context, generator, masses=masses).mean()

    def losses(
        self,
        x1: Tensor,
        mask: Tensor | None = None,
        context: GraphContext | None = None,
        generator: torch.Generator | None = None,
        *,
        masses: Tensor | None = None,
    ) -> Tensor:
        """The loss of each cloud of a batch, (B,); arguments as of :meth:`loss`."""
        require_generator(generator)
        given = Given(mask, masses, context)
        x1 = self._centred(require_clouds(self.geometry, x1, mask, masses), given)
        t = self.times(len(x1), generator).to(x1.device)
        x0 = self._prior_draw(x1, given, generator)
        eps = self._noise(x1, given, generator) if self._bridges else None
        x_t = self.interpolant.interpolate(x0, x1, t, eps)
        previous = self._previous(x_t, t, given, generator) if self.self_conditioning else None
        answer = self._answer(x_t, t, given, previous)
        residual = self._residual(answer, x_t, t, (x0, x1, eps), given)
        if self.treatment == "quotient":
            residual = self.geometry.project(x_t, residual, mask, masses)
        found = squares(residual, mask, masses)
        return found if self.weight is None else found * self.weight(t).to(found)

    def denoised(
        self,
        x: Tensor,
        t: Tensor,
        mask: Tensor | None = None,
        context: GraphContext | None = None,
        previous: Tensor | None = None,
        *,
        masses: Tensor | None = None,
    ) -> Tensor:
        """E[x1 | x_t] of the denoiser, whatever it gives, (B, N, n).

        Args:
            x, t: noisy clouds (B, N, n), centred, and times (B,).
            mask, context, masses: as of :meth:`loss`.
            previous: the last E[x1 | x_t], for self-conditioning; 0 if left out.
        """
        return self._to_denoised(self._answer(x, t, Given(mask, masses, context), previous), x, t)

    def sample(
        self,
        shape: tuple[int, int],
        steps: int = 50,
        eta: Eta = 0.0,
        mask: Tensor | None = None,
        context: GraphContext | None = None,
        generator: torch.Generator | None = None,
        *,
        masses: Tensor | None = None,
        solver: Solver = "euler",
        times: Tensor | None = None,
        dtype: torch.dtype | None = None,
    ) -> Tensor:
        """Samples of the model, (B, N, n), centred.

        Args:
            shape: B clouds of N points.
            steps: of the solver, alike in time.
            eta: strength of the noise, in squared units of x per unit of time: a number of at least 0, or a function of t.
                It is held below alpha-hat^2 / dt, where the score alone would jump past its aim, and 0 in the last step.
            mask: (B, N) bool.
            context: what the denoiser is told beside.
            generator: of all noise; torch's own if left out.
            masses: (B, N) positive, of the metric.
            solver: "euler" (Euler-Maruyama for eta > 0), or "heun" for the ODE.
            times: a rising grid in [0, 1] instead of `steps`.
            dtype: torch.float32 or torch.float64; that of the denoiser's weights if left out.

        Raises:
            InputError: for values out of range, a grid that does not rise, or answers that do not fit.
        """
        given = Given(mask, masses, context)
        made = self._integrated(shape, steps, eta, given, generator, solver, times, dtype, keep=False)
        return made.x

    def trajectory(
        self,
        shape: tuple[int, int],
        steps: int = 50,
        eta: Eta = 0.0,
        mask: Tensor | None = None,
        context: GraphContext | None = None,
        generator: torch.Generator | None = None,
        *,
        masses: Tensor | None = None,
        solver: Solver = "euler",
        times: Tensor | None = None,
        dtype: torch.dtype | None = None,
    ) -> Trajectory:
        """Samples as of :meth:`sample`, with all points on the way and the way's length and energy."""
        given = Given(mask, masses, context)
        return self._integrated(shape, steps, eta, given, generator, solver, times, dtype, keep=True)

    @torch.no_grad()
    def _integrated(
        self,
        shape: tuple[int, int],
        steps: int,
        eta: Eta,
        given: Given,
        generator: torch.Generator | None,
        solver: Solver,
        times: Tensor | None,
        dtype: torch.dtype | None,
        *,
        keep: bool,
    ) -> Trajectory:
        require_generator(generator)
        like = self._like(dtype)
        if len(shape) != 2 or any(isinstance(s, bool) or not isinstance(s, int) or s < 1 for s in shape):
            raise InputError(given=f"shape={shape!r}", expected="(B, N), positive integers", remedy="d.sample((16, 4))")
        require_mask(self.geometry, (shape[0], shape[1]), given.mask, given.masses)
        grid = self._grid(steps, times)
        self._require_score(eta)
        empty = like.new_zeros(*shape, self.geometry.generators.shape[-1])
        x0 = self._prior_draw(empty, given, generator)
        eps = self._noise(empty, given, generator) if self._bridges else None
        # the data's share at the first time is taken for 0
        x = self.interpolant.interpolate(x0, empty, grid[:1].expand(len(empty)).to(like.device), eps)

        def denoised(at: Tensor, t: Tensor, previous: Tensor | None) -> Tensor:
            return self.denoised(at, t, given.mask, given.context, previous, masses=given.masses)

        def precision(r: Tensor) -> Tensor:
            return self.prior.precision(r, given.mask, given.masses, given.context)

        projected = self.treatment == "quotient"
        field = Field(self.geometry, self.interpolant, denoised, precision, projected, given.mask, given.masses)
        return integrate(field, x, grid, eta, solver, lambda: self._noise(empty, given, generator), keep)

    def _grid(self, steps: int, times: Tensor | None) -> Tensor:
        """Times of the solver."""
        scores = self.parametrisation == "score"
        grid = time_grid(steps, START if scores else 0.0) if times is None else require_grid(times)
        if scores and float(grid[0]) == 0:
            raise InputError(
                given="a grid that starts at t = 0, for a denoiser that gives scores",
                expected=f"a first time above 0: scores tell nothing of the data at 0; {START} without a grid",
                remedy=f"time_grid(50, start={START})",
            )
        return grid

    def _require_score(self, eta: Eta) -> None:
        """Refuse noise where the score is not known, and say where it is stiff."""
        if self.prior.isotropic or not (callable(eta) or eta):
            return
        if self._bridges:
            raise InputError(
                given="eta > 0, gamma > 0 and a prior that is not isotropic",
                expected="one of the three left out: the score is not known",
                remedy="eta=0",
            )
        warnings.warn(
            "eta > 0 with a prior that is not isotropic: the score takes its precision, whose largest eigenvalue "
            "bounds the steps; eta = 0 needs none of it",
            stacklevel=4,
        )

    def _like(self, dtype: torch.dtype | None) -> Tensor:
        """A number where the denoiser is, in the format of its weights."""
        weights = self._weights()
        device = self.geometry.generators.device if weights is None else weights.device
        kind = (torch.get_default_dtype() if weights is None else weights.dtype) if dtype is None else dtype
        like = torch.zeros((), device=device, dtype=kind)
        require_format(like)
        return like

    def _weights(self) -> Tensor | None:
        """The first of the denoiser's parameters, if it has any."""
        return next(self.denoiser.parameters(), None) if isinstance(self.denoiser, nn.Module) else None

    def _centred(self, x: Tensor, given: Given) -> Tensor:
        return self.geometry.center(x, given.mask, given.masses)

    def _noise(self, like: Tensor, given: Given, generator: torch.Generator | None) -> Tensor:
        """Standard noise of the metric, centred."""
        drawn = _white(like, generator)
        return self._centred(drawn if given.masses is None else drawn / given.masses.to(drawn)[..., None].sqrt(), given)

    def _prior_draw(self, like: Tensor, given: Given, generator: torch.Generator | None) -> Tensor:
        return self._centred(self.prior.colour(_white(like, generator), *given), given)

    def _answer(self, x: Tensor, t: Tensor, given: Given, previous: Tensor | None) -> Tensor:
        """What the denoiser gives in the format of its weights, centred."""
        weights = self._weights()
        kind = x.dtype if weights is None or weights.dtype not in FORMATS else weights.dtype
        beside = () if given.context is None else (given.context.to(dtype=kind),)
        told = torch.zeros_like(x) if previous is None else previous
        named = {"previous": told.to(kind)} if self.self_conditioning else {}
        answer = self.denoiser(x.to(kind), t.to(kind), given.mask, *beside, **named)
        return self._centred(require_answer(answer, x, given.mask), given)

    def _previous(self, x: Tensor, t: Tensor, given: Given, generator: torch.Generator | None) -> Tensor:
        """What the denoiser is told of its own answer in training: that in half of the clouds, else 0."""
        with torch.no_grad():
            known = self._to_denoised(self._answer(x, t, given, None), x, t)
        device = x.device if generator is None else generator.device
        told = torch.rand(len(x), generator=generator, device=device).to(x.device) < 0.5
        return torch.where(told[:, None, None], known, 0.0)

    def _to_denoised(self, answer: Tensor, x: Tensor, t: Tensor) -> Tensor:
        if self.parametrisation == "x1":
            return answer
        if self.parametrisation == "v":
            return self.interpolant.denoised_from_velocity(x, answer, t)
        return self.interpolant.denoised_from_score(x, answer, t)

    def _residual(
        self, answer: Tensor, x_t: Tensor, t: Tensor, path: tuple[Tensor, Tensor, Tensor | None], given: Given
    ) -> Tensor:
        """How far the denoiser's answer is from what it should be; for scores in units of the noise."""
        x0, x1, eps = path
        target = x1
        if self.group is not None:
            known = self._to_denoised(answer.detach(), x_t, t)
            target = target_of(self.treatment, x1, x_t, known, self.geometry, self.group, given.mask, given.masses)
        if self.parametrisation == "x1":
            return answer - target
        if self.parametrisation == "score":
            size = self.interpolant.at(t).noise.to(answer).sqrt()
            return size * (answer - self.interpolant.score(x_t, target, t))
        if self._bridges and not self.prior.isotropic:
            return answer - self.interpolant.conditional_velocity(x0, x1, t, eps)
        return answer - self.interpolant.velocity(x_t, target, t)


def _white(like: Tensor, generator: torch.Generator | None) -> Tensor:
    """Standard normal numbers of the shape, format and place of a tensor."""
    device = like.device if generator is None else generator.device
    return torch.randn(like.shape, dtype=like.dtype, device=device, generator=generator).to(like.device)
