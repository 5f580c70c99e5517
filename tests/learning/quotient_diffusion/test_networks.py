"""The networks: what they commute with, what they are told, and what they can tell apart."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.quotient_diffusion import (
    ElementGroup,
    EquivariantDenoiser,
    GraphContext,
    Interpolant,
    Preconditioning,
    TransformerDenoiser,
)
from tests.learning.quotient_diffusion.dense_geometry import skew

PATHS = [Interpolant.linear(), Interpolant.variance_preserving(), Interpolant.brownian_bridge(0.5)]


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def network(n: int, kind: type = EquivariantDenoiser, **given: Any) -> Any:
    """With weights that are not at their start, where the answer is skip x alone."""
    torch.manual_seed(0)
    made = kind(n, node_features=3, edge_features=2, **given)
    with torch.no_grad():
        for p in made.parameters():
            p.add_(0.2 * torch.randn_like(p))
    return made


def asked(n: int, points: int = 6, b: int = 4) -> tuple[Tensor, Tensor, GraphContext]:
    x = torch.randn(b, points, n, generator=seeded())
    edges = torch.randn(b, points, points, 2, generator=seeded(1))
    context = GraphContext(torch.randn(b, points, 3, generator=seeded(2)), edges)
    return x - x.mean(1, keepdim=True), torch.linspace(0.0, 1.0, b), context


@pytest.mark.parametrize("n", [1, 2, 3, 4])
@pytest.mark.parametrize("told", [False, True])
def test_answers_turn_shift_and_permute_with_points(n: int, told: bool) -> None:
    d = network(n, self_conditioning=told)
    x, t, context = asked(n)
    past = {"previous": torch.randn(x.shape, generator=seeded(5))} if told else {}
    answer = d(x, t, None, context, **past)
    size = float(answer.detach().abs().max())
    g = ElementGroup(skew(n) if n > 1 else torch.zeros(0, 1, 1)).random(len(x), seeded()).float()
    turned = d(x @ g.mT + 3, t, None, context, **{key: value @ g.mT for key, value in past.items()})
    assert (turned - answer @ g.mT).abs().max() < 1e-5 * size
    order = torch.randperm(6, generator=seeded())
    there = GraphContext(context.nodes[:, order], context.edges[:, order][:, :, order])
    permuted = d(x[:, order], t, None, there, **{key: value[:, order] for key, value in past.items()})
    assert (permuted - answer[:, order]).abs().max() < 1e-5 * size
    if told:
        assert (d(x, t, None, context) - answer).abs().max() > 1e-3 * size


@pytest.mark.parametrize(("n", "odd"), [(1, False), (2, True), (3, True), (4, False)])
def test_mirrors_are_told_apart_in_the_plane_and_in_space(n: int, odd: bool) -> None:
    d = network(n)
    x, t, context = asked(n)
    mirror = torch.ones(n)
    mirror[0] = -1
    off = float((d(x * mirror, t, None, context) - d(x, t, None, context) * mirror).detach().abs().max())
    assert (off > 1e-3) == odd
    # what chirality is written into features says changes the answer
    nodes = context.nodes.clone()
    nodes[:, :, 0] *= -1
    assert (d(x, t, None, GraphContext(nodes, context.edges)) - d(x, t, None, context)).abs().max() > 1e-3


@pytest.mark.parametrize("kind", [EquivariantDenoiser, TransformerDenoiser])
def test_padding_is_not_read(kind: type) -> None:
    d = network(3, kind)
    x, t, context = asked(3)
    padded = torch.cat([x, torch.randn(4, 3, 3)], 1)
    nodes = torch.cat([context.nodes, torch.randn(4, 3, 3)], 1)
    edges = torch.randn(4, 9, 9, 2)
    edges[:, :6, :6] = context.edges
    mask = torch.tensor([True] * 6 + [False] * 3).expand(4, 9)
    found = d(padded, t, mask, GraphContext(nodes, edges))
    assert (found[:, :6] - d(x, t, None, context)).abs().max() < 1e-5
    assert not bool(found[:, 6:].any())


@pytest.mark.parametrize("kind", [EquivariantDenoiser, TransformerDenoiser])
@pytest.mark.parametrize("output", ["x1", "v", "score"])
@pytest.mark.parametrize("path", PATHS, ids=lambda p: p.name)
def test_answers_and_gradients_are_finite_at_all_times(kind: type, output: Any, path: Interpolant) -> None:
    d = network(3, kind, interpolant=path, output=output)
    x, t, context = asked(3)
    x[1] = 0.0
    answer = d(x.requires_grad_(), t, None, context)
    answer.square().sum().backward()
    assert bool(answer.isfinite().all() and x.grad.isfinite().all())  # type: ignore[union-attr]
    assert all(bool(p.grad.isfinite().all()) for p in d.parameters() if p.grad is not None)


def test_outputs_are_one_denoiser_said_differently() -> None:
    x, t, context = asked(3)
    t = t.clamp(0.1, 0.9)
    path = Interpolant.linear()
    one, v, score = (network(3, output=output)(x, t, None, context) for output in ("x1", "v", "score"))
    assert torch.allclose(path.velocity(x, one, t), v, atol=1e-5)
    assert torch.allclose(path.score(x, one, t), score, atol=1e-4)


def test_preconditioning_asks_for_unit_variance_and_starts_at_the_best_linear_denoiser() -> None:
    s, count = 1.7, 200_000
    for path in PATHS:
        scale = Preconditioning(path, s)
        x1, x0, eps = (torch.randn(count, 1, 1, dtype=torch.float64, generator=seeded(k)) for k in range(3))
        for time in (0.1, 0.5, 0.9):
            t = torch.tensor([time], dtype=torch.float64)
            x = path.interpolate(x0, s * x1, t.expand(count), eps)
            skip, out, into = scale.scales(t)
            target = (s * x1 - skip * x) / out
            assert float(target.var()) == pytest.approx(1, rel=0.03)
            assert float((into * x).var()) == pytest.approx(1, rel=0.03)
            assert abs(float((target * x).mean())) < 0.02
    torch.manual_seed(0)
    fresh = EquivariantDenoiser(3, data_scale=s)
    x, t, _ = asked(3)
    assert (fresh(x, t) - fresh.time.scales(t)[0] * x).abs().max() < 0.1 * s


def test_labelled_points_of_the_transformer() -> None:
    d = TransformerDenoiser(3, labelled=6)
    x, t, _ = asked(3)
    assert d(x, t).shape == x.shape
    with pytest.raises(InputError, match="as many as are labelled"):
        d(x[:, :5], t)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: EquivariantDenoiser(0), "dimension"),
        (lambda: EquivariantDenoiser(3, layers=0), "layers"),
        (lambda: EquivariantDenoiser(3, hidden=2.5), "hidden"),  # type: ignore[arg-type]
        (lambda: EquivariantDenoiser(3, data_scale=0.0), "data_scale"),
        (lambda: TransformerDenoiser(3, width=10, heads=4), "multiple"),
        (lambda: TransformerDenoiser(3, output="x0"), "one of"),  # type: ignore[arg-type]
    ],
)
def test_sizes_that_do_not_fit_are_refused(make: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        make()
