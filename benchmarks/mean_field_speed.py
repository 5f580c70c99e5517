"""What a training step of particles costs, beside a loop over the particles.

A step is data, forward, backward, the move of the particles, and projected noise. In the loop each particle is a tensor of
its own: its unit is computed and moved alone, as in code that is written after the formula. Both begin alike, draw the same
numbers and have to end alike, which is checked. Ours runs through the one training loop, whose beginning and end are not in
the figures: a step is the difference of a long and a short training, over the difference of their steps.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from benchmarks.mean_field_tables import paper_teachers, paper_unit
from benchmarks.timing import Spread, slope
from invariants.learning.loop import seed_of
from invariants.learning.mean_field import EnsembleTraining, ParticleEnsemble, train_ensemble
from invariants.learning.mean_field.schemes import Scheme
from invariants.learning.mean_field.training import DATA, NOISE

SETTINGS = EnsembleTraining()


def ours(particles: int, steps: int, scheme: Scheme = "vanilla") -> tuple[float, torch.Tensor]:
    """Seconds of a training, and its particles."""
    unit = paper_unit()
    start = ParticleEnsemble(unit, particles, "fixed")
    data = paper_teachers(unit)["arbitrary"].data()
    settings = EnsembleTraining(horizon=steps / particles)
    began = time.perf_counter()
    train_ensemble(start, data, scheme, settings)
    return time.perf_counter() - began, start.particles.detach()


def by_particle(particles: int, steps: int) -> tuple[float, torch.Tensor]:
    """The same, one particle after another."""
    unit = paper_unit()
    start = ParticleEnsemble(unit, particles, "fixed").particles.detach()
    thetas = [row[None].clone().requires_grad_() for row in start]
    data = paper_teachers(unit)["arbitrary"].data()
    s, generator = SETTINGS, torch.Generator()
    width = math.sqrt(2 * s.beta * s.alpha / particles)
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    began = time.perf_counter()
    for step in range(steps):
        x, y = data(s.batch, generator.manual_seed(seed_of(seed_of(s.seed, 1, step, 0), DATA)))
        outputs = unit(x, thetas[0])[:, 0]
        for theta in thetas[1:]:
            outputs = outputs + unit(x, theta)[:, 0]
        loss = (outputs / particles - y).square().sum(1).mean()
        gradients = torch.autograd.grad(loss, thetas)
        generator.manual_seed(seed_of(seed_of(s.seed, step), NOISE))
        noise = torch.randn(particles, unit.parameters, generator=generator, dtype=torch.float64)
        with torch.no_grad():
            for theta, gradient, row in zip(thetas, gradients, noise, strict=True):
                theta -= s.alpha * gradient + s.alpha / particles * 2 * s.tau * theta
                theta += width * unit.project(row)
    seconds = time.perf_counter() - began
    torch.set_num_threads(before)
    return seconds, torch.cat(thetas).detach()


@dataclass(frozen=True)
class Speed:
    """Seconds a step at one number of particles, and the loop's time over ours within rounds."""

    particles: int
    seconds: dict[str, Spread]
    ratio: Spread | None


def compare(particles: int, rounds: int, steps: int, loop: bool = True) -> Speed:
    """Ours under every scheme, and the loop over particles, in turn."""
    long, short = steps, max(1, steps // 10)
    loop_steps = max(2, min(20, 2000 // particles))
    if loop:
        one, two = ours(particles, 3)[1], by_particle(particles, 3)[1]
        if (one - two).abs().max() > 1e-10:
            raise AssertionError(f"{particles} particles end elsewhere")
    schemes: tuple[Scheme, ...] = ("vanilla", "augmentation", "averaging", "equivariant")
    found: dict[str, list[float]] = {name: [] for name in (*schemes, "loop over particles")}
    for _ in range(rounds):
        for scheme in schemes:
            difference = ours(particles, long, scheme)[0] - ours(particles, short, scheme)[0]
            found[scheme].append(difference / (long - short))
        if loop:
            found["loop over particles"].append(by_particle(particles, loop_steps)[0] / loop_steps)
    spreads = {name: Spread.of(values) for name, values in found.items() if values}
    pairs = zip(found["loop over particles"], found["vanilla"], strict=False)
    return Speed(particles, spreads, Spread.of([a / b for a, b in pairs]) if loop else None)


def exponent(speeds: Sequence[Speed], name: str) -> float:
    """Of N in the time of a step."""
    # a difference of two short times on a busy machine may come out negative
    measured = [
        (s.particles, s.seconds[name].median) for s in speeds if name in s.seconds and s.seconds[name].median > 0
    ]
    return slope(*zip(*measured, strict=True)) if len(measured) > 1 else math.nan
