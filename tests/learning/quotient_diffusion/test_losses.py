"""Losses of the four treatments, against what they are made of."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.quotient_diffusion import (
    EquivariantDenoiser,
    GraphContext,
    HarmonicPrior,
    Interpolant,
    QuotientDiffusion,
    UniformTimes,
    align,
)
from tests.learning.quotient_diffusion.dense_geometry import rotations
from tests.learning.quotient_diffusion.groups import GROUPS

SE3 = rotations(3, translations=True)


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def clouds(b: int, points: int, n: int = 3, seed: int = 0) -> Tensor:
    return torch.randn(b, points, n, dtype=torch.float64, generator=seeded(seed))


class Recorded:
    """A denoiser that keeps what it was asked."""

    def __init__(self, factor: float = 0.4) -> None:
        self.factor = factor
        self.asked: list[tuple[Tensor, Tensor]] = []

    def __call__(self, x: Tensor, t: Tensor, mask: Tensor | None, previous: Tensor | None = None) -> Tensor:
        self.asked.append((x, t))
        return self.factor * x + 0.3 * x.roll(1, 2) + 1.0


@pytest.mark.parametrize("name", GROUPS)
@pytest.mark.parametrize("parametrisation", ["x1", "v", "score"])
def test_the_quotient_loss_sees_no_vertical_vector(name: str, parametrisation: Any) -> None:
    geometry = GROUPS[name]
    n = geometry.generators.shape[-1]
    x1 = clouds(6, 4, n)

    def found(size: float, treatment: Any) -> Tensor:
        def moved(x: Tensor, t: Tensor, mask: Tensor | None) -> Tensor:
            field = torch.einsum(
                "bk,kij,bpj->bpi", clouds(6, 1, len(geometry.generators), 3)[:, 0], geometry.generators, x
            )
            return 0.4 * x + size * field

        times = UniformTimes(0.1, 0.9)
        d = QuotientDiffusion(geometry, moved, treatment=treatment, parametrisation=parametrisation, times=times)
        return d.losses(x1, generator=seeded())

    assert (found(0, "quotient") - found(5, "quotient")).abs().max() < 1e-10
    assert (found(0, "plain") - found(5, "plain")).abs().max() > 1
    assert bool((found(0, "quotient") < found(0, "plain")).all())


@pytest.mark.parametrize("treatment", ["plain", "quotient", "geodiff", "af3"])
def test_losses_are_means_over_points_of_what_their_names_say(treatment: Any) -> None:
    denoiser = Recorded()
    d = QuotientDiffusion(SE3, denoiser, treatment=treatment)
    x1 = clouds(7, 5) + 3
    found = d.losses(x1, generator=seeded())
    ((x, _),) = denoiser.asked
    answer = SE3.center(denoiser(x, x, None))
    data = SE3.center(x1)
    target = {"geodiff": lambda: align(data, x, SE3), "af3": lambda: align(data, answer, SE3)}.get(
        treatment, lambda: data
    )
    residual = answer - target()
    residual = SE3.project(x, residual) if treatment == "quotient" else residual
    assert (found - residual.square().sum((1, 2)) / 5).abs().max() < 1e-12
    assert float(d.loss(x1, generator=seeded())) == pytest.approx(float(found.mean()))


@pytest.mark.parametrize("treatment", ["plain", "quotient", "geodiff", "af3"])
def test_padding_changes_nothing(treatment: Any) -> None:
    x1 = clouds(4, 3)
    padded = torch.cat([x1, torch.full((4, 2, 3), math.nan, dtype=torch.float64)], 1)
    mask = torch.tensor([[True] * 3 + [False] * 2]).expand(4, 5)
    t = torch.full((4,), 0.5, dtype=torch.float64)
    noise = clouds(4, 3, seed=8)

    class Fixed(QuotientDiffusion):
        def _prior_draw(self, like: Tensor, *rest: object) -> Tensor:
            kept = torch.zeros_like(like)
            kept[:, :3] = SE3.center(noise)
            return kept

    denoiser = lambda x, t, mask: 0.3 * x + 0.1 * x.square()  # noqa: E731
    at = lambda count, generator=None: t  # noqa: E731
    d = Fixed(SE3, denoiser, treatment=treatment, times=at)
    assert (d.losses(padded, mask) - d.losses(x1)).abs().max() < 1e-12


def test_masses_are_points_in_other_units() -> None:
    # the metric sum m |v|^2 is the standard one in sqrt(m) x: alike for all points, it is a change of unit
    masses = torch.full((5, 4), 4.0, dtype=torch.float64)
    one = QuotientDiffusion(SE3, lambda x, t, mask: 0.3 * x)
    x1 = clouds(5, 4)
    there = one.losses(x1, generator=seeded(), masses=masses)
    assert (4 * there - one.losses(2 * x1, generator=seeded())).abs().max() < 1e-12
    # noise of a heavy point is small
    masses[:, 0] = 1e8
    denoiser = Recorded()
    QuotientDiffusion(rotations(3), denoiser).losses(torch.zeros(5, 4, 3), generator=seeded(), masses=masses)
    x = denoiser.asked[0][0]
    assert float(x[:, 0].abs().max()) < 1e-3 < 0.05 < float(x[:, 1:].abs().mean())


@pytest.mark.parametrize("path", [Interpolant.linear(), Interpolant.brownian_bridge(0.8)], ids=["linear", "bridge"])
def test_all_parametrisations_have_their_minimum_at_the_same_denoiser(path: Interpolant) -> None:
    # white data of deviation 1/2 on planar points: the best linear denoiser is c x, and its neighbours are worse
    x1 = clouds(40_000, 2, 2) / 2
    geometry, at = rotations(2), UniformTimes(0.6, 0.6001)
    parts = path.at(torch.tensor([0.6]))
    best = float(parts.beta * 0.25 / (parts.beta**2 * 0.25 + parts.noise))

    def given(kind: str, c: float) -> Any:
        made = {"v": path.velocity, "score": path.score}
        return lambda x, t, mask: made[kind](x, c * x, t) if kind in made else c * x

    for kind in ("x1", "v", "score"):
        for treatment in ("plain", "quotient"):
            losses = [
                QuotientDiffusion(geometry, given(kind, c), path, treatment, kind, times=at).loss(
                    x1, generator=seeded()
                )  # type: ignore[arg-type]
                for c in (best - 0.05, best, best + 0.05)
            ]
            assert losses[1] < min(losses[0], losses[2]), (kind, treatment)


def test_self_conditioning_tells_half_of_the_clouds_what_was_said() -> None:
    told: list[Tensor] = []

    def denoiser(x: Tensor, t: Tensor, mask: Tensor | None, previous: Tensor) -> Tensor:
        told.append(previous)
        return 0.5 * x + 0.1 * previous

    d = QuotientDiffusion(SE3, denoiser, self_conditioning=True)
    d.loss(clouds(200, 4), generator=seeded())
    assert not bool(told[0].any())
    share = told[1].flatten(1).any(1).double().mean()
    assert 0.4 < float(share) < 0.6
    told.clear()
    d.sample((3, 4), steps=4, generator=seeded())
    assert not bool(told[0].any())
    assert all(bool(part.any()) for part in told[1:])


def test_gradients_reach_the_denoiser_and_a_vertical_error_has_none() -> None:
    turn = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    size = torch.tensor(0.4, dtype=torch.float64, requires_grad=True)
    for treatment, moved in (("quotient", False), ("plain", True)):

        def denoiser(x: Tensor, t: Tensor, mask: Tensor | None) -> Tensor:
            return size * x + torch.linalg.cross(turn.expand_as(x), x)

        d = QuotientDiffusion(SE3, denoiser, treatment=treatment)  # type: ignore[arg-type]
        across, along = torch.autograd.grad(d.loss(clouds(8, 4), generator=seeded()), (size, turn))
        assert float(across.abs()) > 1e-3
        assert (float(along.abs().max()) > 1e-3) == moved


def test_weights_and_contexts_are_used() -> None:
    x1, context = clouds(4, 5).float(), GraphContext(torch.ones(4, 5, 2), torch.zeros(4, 5, 5, 1))
    d = QuotientDiffusion(SE3, EquivariantDenoiser(3, node_features=2, edge_features=1, layers=1))
    assert d.loss(x1, context=context).isfinite()
    with pytest.raises(InputError, match="no context"):
        d.loss(x1)
    with pytest.raises(InputError, match="features of nodes"):
        d.loss(x1, context=GraphContext(torch.ones(4, 5, 3), torch.zeros(4, 5, 5, 1)))
    weighed = QuotientDiffusion(SE3, lambda x, t, mask: 0 * x, weight=lambda t: 3 + 0 * t)
    bare = QuotientDiffusion(SE3, lambda x, t, mask: 0 * x)
    assert float(weighed.loss(x1, generator=seeded())) == pytest.approx(3 * float(bare.loss(x1, generator=seeded())))


def test_networks_are_asked_in_the_format_of_their_weights() -> None:
    torch.manual_seed(0)
    network = EquivariantDenoiser(3, node_features=2, layers=1, self_conditioning=True)
    d = QuotientDiffusion(SE3, network, self_conditioning=True)
    context = GraphContext(torch.ones(4, 5, 2, dtype=torch.float64), torch.zeros(4, 5, 5, 0, dtype=torch.float64))
    found = d.loss(clouds(4, 5), context=context, generator=seeded())
    assert found.dtype == torch.float64
    found.backward()
    assert all(p.grad is None or p.grad.dtype == torch.float32 for p in network.parameters())
    assert d.sample((4, 5), 3, context=context).dtype == torch.float32
    assert d.sample((4, 5), 3, context=context, dtype=torch.float64).dtype == torch.float64


def test_springs_along_bonds_have_the_laplacian_for_precision() -> None:
    bonds = torch.tensor([[0.0, 2, 0, 0], [2, 0, 1, 0], [0, 1, 0, 3], [0, 0, 3, 0]], dtype=torch.float64)
    prior = HarmonicPrior(bonds)
    x = prior.colour(clouds(100_000, 4), None, None, None)
    # a bond of a tree has variance 1 / k in each coordinate
    for i, j, k in ((0, 1, 2), (1, 2, 1), (2, 3, 3)):
        assert float((x[:, i] - x[:, j]).var()) == pytest.approx(1 / k, rel=0.02)
    laplacian = torch.diag(bonds.sum(1)) - bonds
    assert (prior.precision(x[:5], None, None, None) - laplacian @ x[:5]).abs().max() < 1e-12
    d = QuotientDiffusion(
        SE3, lambda x, t, mask: 0 * x, Interpolant.brownian_bridge(), parametrisation="v", prior=prior
    )
    assert d.loss(clouds(5, 4)).isfinite()
    assert d.sample((5, 4), steps=5).isfinite().all()
    for wrong, message in (
        (torch.zeros(4, 4), "connect"),
        (-bonds, "at least 0"),
        (bonds.triu(), "symmetric"),
        (bonds[:3, :3], "at least 0"),
    ):
        with pytest.raises(InputError, match=message):
            HarmonicPrior(wrong).colour(clouds(2, 4), None, None, None)
    with pytest.raises(InputError, match="context"):
        HarmonicPrior(lambda context: context.edges[..., 0]).colour(clouds(2, 4), None, None, None)
    with pytest.raises(InputError, match="no alignment"):
        QuotientDiffusion(SE3, lambda x, t, mask: x, Interpolant.brownian_bridge(), prior=prior)
    with pytest.raises(InputError, match="isotropic"):
        QuotientDiffusion(SE3, lambda x, t, mask: x, parametrisation="score", prior=prior)


GOOD = clouds(2, 4)
BAD: dict[str, tuple[dict[str, Any], str]] = {
    "dimension": ({"x1": clouds(2, 4, 2)}, r"\(B, N, 3\)"),
    "one cloud": ({"x1": GOOD[0]}, r"\(B, N, 3\)"),
    "no tensor": ({"x1": [1.0]}, r"\(B, N, 3\)"),
    "half": ({"x1": GOOD.half()}, "float32 or torch.float64"),
    "integers": ({"x1": GOOD.long()}, "float32 or torch.float64"),
    "nan": ({"x1": GOOD * math.nan}, "finite"),
    "inf": ({"x1": GOOD / 0}, "finite"),
    "no point": ({"mask": torch.zeros(2, 4, dtype=torch.bool)}, "0 points"),
    "one point": ({"mask": torch.tensor([[True] * 4, [True] + [False] * 3])}, "translations leave nothing"),
    "mask of numbers": ({"mask": torch.ones(2, 4)}, "torch.bool"),
    "mask of another shape": ({"mask": torch.ones(2, 3, dtype=torch.bool)}, "torch.bool"),
    "a seed": ({"generator": 3}, "torch.Generator"),
    "massless": ({"masses": torch.zeros(2, 4)}, "positive"),
    "masses of another shape": ({"masses": torch.ones(4)}, "positive"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_does_not_fit_is_refused(case: str) -> None:
    given, message = BAD[case]
    with pytest.raises(InputError, match=message):
        QuotientDiffusion(SE3, lambda x, t, mask: x).loss(**({"x1": GOOD} | given))


@pytest.mark.parametrize(
    ("denoiser", "message"),
    [
        (lambda x, t, mask: x[:, :2], r"gives \(2, 2, 3\)"),
        (lambda x, t, mask: t, r"gives \(2,\)"),
        (lambda x, t, mask: None, "gives NoneType"),
        (lambda x, t, mask: x / 0, "not finite"),
    ],
)
def test_answers_that_do_not_fit_are_refused(denoiser: Any, message: str) -> None:
    d = QuotientDiffusion(SE3, denoiser)
    with pytest.raises(InputError, match=message):
        d.loss(GOOD)
    with pytest.raises(InputError, match=message):
        d.sample((2, 4), dtype=torch.float64)


def test_unknown_names_are_refused() -> None:
    for given in ({"treatment": "aligned"}, {"parametrisation": "x0"}):
        with pytest.raises(InputError, match="one of"):
            QuotientDiffusion(SE3, lambda x, t, mask: x, **given)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="type str"):
        QuotientDiffusion(SE3, "network")  # type: ignore[arg-type]
