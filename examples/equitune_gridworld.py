"""A Q-network that knows one quarter of a grid world, and acts in all of it.

The goal lies in the middle of a grid of 9 by 9 places, and quarter turns change neither the grid nor what is gained. A
Q-network learns by fitted Q-iteration in one quarter only. Equizero, with the largest Q-value as the score, turns every
place into that quarter, if the network is pessimistic about places it does not know. Where nothing holds its values down
there, they are over-estimates, and the same score chooses the wrong quarter: both are shown.

    python -m examples.equitune_gridworld [--seeds 5]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from statistics import mean, stdev

import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from torch import Tensor, nn

from invariants.nn import CoordinateAction, Equitune, OrbitWeights, PermutationAction, Select, Uniform
from invariants.representations import CyclicGroup, Representation

RADIUS, DISCOUNT, MOST_STEPS, ROUNDS, STEPS_A_ROUND = 4, 0.9, 16, 30, 40
MOVES = torch.tensor([(1, 0), (0, 1), (-1, 0), (0, -1)])  # a quarter turn takes each to the next

Results = dict[str, list[float]]


def places() -> Tensor:
    """All places but the goal at the origin: (80, 2)."""
    line = torch.arange(-RADIUS, RADIUS + 1)
    grid = torch.cartesian_prod(line, line)
    return grid[grid.abs().sum(1) > 0]


def known(grid: Tensor) -> Tensor:
    """Whether places lie in the quarter that is trained on: -x < y <= x."""
    x, y = grid.unbind(1)
    return (-x < y) & (y <= x)


def after(grid: Tensor, actions: Tensor) -> Tensor:
    """Where moves lead; walls around the grid stop them."""
    return (grid + MOVES[actions]).clamp(-RADIUS, RADIUS)


def network() -> nn.Module:
    """Places (N, 2), in units of the radius -> values of the four moves (N, 4)."""
    return nn.Sequential(nn.Linear(2, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 4))


def learn(seed: int, pessimistic: bool) -> nn.Module:
    """Fitted Q-iteration on the known quarter: 1 is gained at the goal, discounted, and the quarter's edge stops moves.

    Args:
        seed: of the network's first values.
        pessimistic: whether values of unknown places are held at 0.
    """
    torch.manual_seed(seed)
    q = network()
    optimiser = torch.optim.Adam(q.parameters(), lr=3e-3)
    grid = places()
    inside, outside = grid[known(grid)], grid[~known(grid)]
    states, actions = inside.repeat_interleave(4, 0), torch.arange(4).repeat(len(inside))
    reached = after(states, actions)
    done = (reached == 0).all(1)
    reached = torch.where((known(reached) | done)[:, None], reached, states)
    for _ in range(ROUNDS):
        with torch.no_grad():
            target = torch.where(done, 1.0, DISCOUNT * q(reached / RADIUS).amax(1))
        for _ in range(STEPS_A_ROUND):
            values = q(states / RADIUS).gather(1, actions[:, None])[:, 0]
            loss = (values - target).square().mean()
            if pessimistic:
                loss = loss + q(outside / RADIUS).square().mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return q.eval()


@torch.no_grad()
def success(q: nn.Module) -> float:
    """Share of starting places from which the greedy policy reaches the goal."""
    here = places()
    for _ in range(MOST_STEPS):
        at_goal = (here == 0).all(1, keepdim=True)
        here = torch.where(at_goal, here, after(here, q(here / RADIUS).argmax(1)))
    return float((here == 0).all(1).float().mean())


def main(argv: Sequence[str] | None = None) -> int:
    """Learn, act, show; returns the exit status."""
    parser = argparse.ArgumentParser(description="Carry what is known of one quarter of a grid to all of it.")
    parser.add_argument("--seeds", type=int, default=5, help="trainings of each kind (5)")
    arguments = parser.parse_args(argv)
    if arguments.seeds < 1:
        parser.error("--seeds is at least 1")
    console, started = Console(), time.perf_counter()
    group = CyclicGroup(4)
    turn = CoordinateAction(Representation.from_matrices(group, [[[0, -1], [1, 0]]]))
    moves = PermutationAction(group)

    def symmetric(q: nn.Module, weights: OrbitWeights) -> Equitune:
        return Equitune(q, group, turn, moves, weights).eval()

    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    found: dict[bool, Results] = {True: {}, False: {}}
    with Progress(*columns, console=console, transient=True) as progress:
        for seed in progress.track(range(arguments.seeds), description="seeds"):
            for pessimistic, results in found.items():
                q = learn(seed, pessimistic)
                policies = {
                    "Q-network": q,
                    "equitune": symmetric(q, Uniform()),
                    "equizero, largest value": symmetric(q, Select(lambda values: values.amax(-1))),
                }
                for name, policy in policies.items():
                    results.setdefault(name, []).append(success(policy))
    table = Table("starting places from which the goal is reached", "pessimistic where unknown", "unconstrained")
    for name in found[True]:
        table.add_row(name, *(spread(results[name]) for results in found.values()))
    console.print(table)
    console.print(f"{time.perf_counter() - started:.0f} seconds in all", highlight=False)
    return 0


def spread(values: Sequence[float]) -> str:
    """Percent, mean and standard deviation."""
    return f"{100 * mean(values):.0f} %" + (f" ± {100 * stdev(values):.0f}" if len(values) > 1 else "")


if __name__ == "__main__":
    raise SystemExit(main())
