"""Regression of a function that rotations leave alone: a network alone, and the same made invariant by a moving frame."""

from __future__ import annotations

from itertools import pairwise

import pytest
import sympy as sp
import torch
from torch import Tensor, nn

from invariants import LieAction
from invariants.nn.canonical_equitune import CanonicalEquitune, turns
from invariants.nn.matrix_actions import PointAction
from invariants.nn.orbit_weights import Learned
from invariants.nn.point_frame import PointFrame


def sample(count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """sin |x1| - |x2|^3 / 2 + x1 . x2 / (|x1| |x2|): Finzi et al., Equivariant MLPs, ICML 2021, section 7.1."""
    points = torch.randn(count, 2, 2, generator=generator)
    one, two = points.norm(dim=2).unbind(1)
    return points, (one.sin() - two**3 / 2 + points.prod(1).sum(1) / (one * two))[:, None]


def network(depth: int, width: int) -> nn.Sequential:
    sizes = [4, *[width] * (depth - 1)]
    layers = [part for p, q in pairwise(sizes) for part in (nn.Linear(p, q), nn.SiLU())]
    return nn.Sequential(nn.Flatten(), *layers, nn.Linear(width, 1))


def trained(model: nn.Module, points: Tensor, values: Tensor, steps: int = 300, batch: int = 250) -> nn.Module:
    optimiser = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], 5e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    generator = torch.Generator().manual_seed(1)
    for _ in range(steps):
        chosen = torch.randint(len(points), (batch,), generator=generator)
        loss = (model(points[chosen]) - values[chosen]).square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    return model.eval()


def rotation_frame() -> PointFrame:
    x, y = sp.symbols("x y")
    return PointFrame(LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)]))


def rotated(points: Tensor, angles: Tensor) -> Tensor:
    c, s = angles.cos(), angles.sin()
    return PointAction()(torch.stack([torch.stack([c, -s], -1), torch.stack([s, c], -1)], -2), points)


@pytest.mark.slow
def test_a_network_made_invariant_learns_an_invariant_function_better() -> None:
    frame = rotation_frame()
    generator = torch.Generator().manual_seed(0)
    points, values = sample(4000, generator)
    others, expected = sample(4000, generator)
    turned = rotated(others, 2 * torch.pi * torch.rand(4000, generator=generator))
    errors, changes = {}, {}
    for name in ("alone", "canonical", "weighted"):
        torch.manual_seed(0)
        model: nn.Module = network(5, 64)
        if name == "canonical":
            model = CanonicalEquitune(model, frame, PointAction())
        if name == "weighted":
            weights = Learned(network(3, 32), logits=True)
            model = CanonicalEquitune(model, frame, PointAction(), thetas=turns(4), weights=weights)
        trained(model, points, values)
        with torch.no_grad():
            found, again = model(others), model(turned)
        errors[name] = float((found - expected).square().mean())
        changes[name] = float((again - found).norm() / found.norm())
    print({name: (round(errors[name], 4), f"{changes[name]:.0e}") for name in errors})
    assert errors["canonical"] < 0.6 * errors["alone"] and errors["weighted"] < errors["alone"]
    assert changes["alone"] > 0.02 and max(changes["canonical"], changes["weighted"]) < 1e-5


@pytest.mark.slow
def test_learned_weights_find_the_view_that_a_frozen_network_knows() -> None:
    generator = torch.Generator().manual_seed(0)
    points, values = sample(4000, generator)
    lean = 0.35 * (2 * torch.rand(4000, generator=generator) - 1)
    upright = rotated(points, lean - torch.atan2(points[:, 0, 1], points[:, 0, 0]))
    torch.manual_seed(0)
    model = trained(network(5, 64), upright, values, steps=500).requires_grad_(False)
    # the frame puts x1 on the other axis than the one the network was trained on
    one = CanonicalEquitune(model, rotation_frame(), PointAction())
    weights = Learned(network(3, 32), logits=True)
    four = CanonicalEquitune(model, rotation_frame(), PointAction(), thetas=turns(4), weights=weights)
    trained(four, upright, values, steps=200)
    others, expected = sample(4000, generator)
    with torch.no_grad():
        known = float((model(upright) - values).square().mean())
        alone, one_view, found = (float((m(others) - expected).square().mean()) for m in (model, one, four))
    print(f"upright {known:.3f}, turned {alone:.3f}, one view {one_view:.3f}, learned {found:.3f}")
    assert found < 2 * known + 0.1 and found < min(alone, one_view) / 5
