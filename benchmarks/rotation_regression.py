"""Regression of a function of the plane that rotations leave alone: a network, and the same in a moving frame.

    python -m benchmarks.rotation_regression [--seeds 5] [--epochs 100]

First networks trained from nothing on 10 000 samples in steps of 500; then a network that has learnt one view and is frozen,
asked about others. Mean squared errors on 10 000 other samples.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import mean, stdev

import sympy as sp
import torch
from torch import Tensor, nn

from invariants import LieAction
from invariants.nn import CanonicalEquitune, Learned, PointAction, PointFrame, turns

SAMPLES, BATCH, RATE, WIDTH, TURNS = 10_000, 500, 5e-3, 64, 4
LEAN = 0.35
"""Radians on either side of the x axis: where the frozen network has seen the first point."""


def sample(count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """sin |x1| - |x2|^3 / 2 + x1 . x2 / (|x1| |x2|): Finzi et al., Equivariant MLPs, ICML 2021, section 7.1."""
    points = torch.randn(count, 2, 2, generator=generator)
    one, two = points.norm(dim=2).unbind(1)
    return points, (one.sin() - two**3 / 2 + points.prod(1).sum(1) / (one * two))[:, None]


def network(depth: int = 5, width: int = WIDTH) -> nn.Sequential:
    """Two points of the plane -> one number."""
    sizes = [4, *[width] * (depth - 1)]
    layers = [part for p, q in pairwise(sizes) for part in (nn.Linear(p, q), nn.SiLU())]
    return nn.Sequential(nn.Flatten(), *layers, nn.Linear(width, 1))


def train(model: nn.Module, points: Tensor, values: Tensor, steps: int, seed: int, batch: int = BATCH) -> nn.Module:
    """Adam with a falling rate, on what asks for gradients; left in evaluation."""
    optimiser = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    generator = torch.Generator().manual_seed(seed)
    for _ in range(steps):
        chosen = torch.randint(len(points), (batch,), generator=generator)
        loss = (model(points[chosen]) - values[chosen]).square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    return model.eval()


def rotation_frame() -> PointFrame:
    """The frame of rotations of the plane: a function of the first point."""
    x, y = sp.symbols("x y")
    return PointFrame(LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)]))


def rotated(points: Tensor, angles: Tensor) -> Tensor:
    """Each sample turned by an angle of its own."""
    c, s = angles.cos(), angles.sin()
    return PointAction()(torch.stack([torch.stack([c, -s], -1), torch.stack([s, c], -1)], -2), points)


def upright(points: Tensor, generator: torch.Generator) -> Tensor:
    """Samples turned so that the first point lies near the x axis."""
    lean = LEAN * (2 * torch.rand(len(points), generator=generator) - 1)
    return rotated(points, lean - torch.atan2(points[:, 0, 1], points[:, 0, 0]))


def weights() -> Learned:
    """A small lambda."""
    return Learned(network(3, 32), logits=True)


def models(frame: PointFrame) -> dict[str, Callable[[], nn.Module]]:
    """What is trained from nothing."""
    act, four = PointAction(), turns(TURNS)
    return {
        "network of 5 layers": network,
        "canonical, one theta": lambda: CanonicalEquitune(network(), frame, act),
        "canonical, four turns, equal weights": lambda: CanonicalEquitune(network(), frame, act, thetas=four),
        "canonical, four turns, learned weights": lambda: CanonicalEquitune(
            network(), frame, act, thetas=four, weights=weights()
        ),
    }


@torch.no_grad()
def error(model: nn.Module, points: Tensor, values: Tensor) -> float:
    """Mean squared error."""
    return float((model(points) - values).square().mean())


def from_nothing(make: Callable[[], nn.Module], seed: int, steps: int) -> tuple[float, float]:
    """Error, and relative change under rotations."""
    generator = torch.Generator().manual_seed(100 + seed)
    (points, values), (others, expected) = sample(SAMPLES, generator), sample(SAMPLES, generator)
    torch.manual_seed(seed)
    model = train(make(), points, values, steps, seed)
    turned = rotated(others, 2 * torch.pi * torch.rand(SAMPLES, generator=generator))
    with torch.no_grad():
        found, again = model(others), model(turned)
    return float((found - expected).square().mean()), float((again - found).norm() / found.norm())


def frozen(frame: PointFrame, seed: int, steps: int = 1000, weight_steps: int = 200) -> dict[str, float]:
    """Errors of a network that knows one view, and of what is built on it."""
    generator = torch.Generator().manual_seed(seed)
    points, values = sample(SAMPLES, generator)
    known = upright(points, generator)
    torch.manual_seed(seed)
    model = train(network(), known, values, steps, seed).requires_grad_(False)
    act = PointAction()
    learned = CanonicalEquitune(model, frame, act, thetas=turns(TURNS), weights=weights())
    train(learned, known, values, weight_steps, seed)
    others, expected = sample(SAMPLES, generator)
    return {
        "upright": error(model, known, values),
        "turned": error(model, others, expected),
        "in the frame": error(CanonicalEquitune(model, frame, act), others, expected),
        "four turns, equal weights": error(CanonicalEquitune(model, frame, act, thetas=turns(TURNS)), others, expected),
        "four turns, learned weights": error(learned, others, expected),
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rotation_regression", description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=100)
    arguments = parser.parse_args(argv)
    frame = rotation_frame()
    steps = arguments.epochs * (SAMPLES // BATCH)
    for name, make in models(frame).items():
        found = [from_nothing(make, seed, steps) for seed in range(arguments.seeds)]
        errors, changes = zip(*found, strict=True)
        print(f"{name}: error {spread(errors)}, change under rotations {max(changes):.0e}", flush=True)
    rows = [frozen(frame, seed) for seed in range(arguments.seeds)]
    for name in rows[0]:
        print(f"frozen, {name}: {spread([row[name] for row in rows])}")
    return 0


def spread(values: Sequence[float]) -> str:
    """Mean and standard deviation."""
    return f"{mean(values):.4f}" + (f" ± {stdev(values):.4f}" if len(values) > 1 else "")


if __name__ == "__main__":
    raise SystemExit(main())
