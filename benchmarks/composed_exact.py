"""What it costs to write a perfect network down and to prove it, exactly."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.timing import slope
from invariants.learning.composed import compose
from invariants.representations import AbelianGroup


@dataclass(frozen=True)
class Proof:
    """Seconds to compose and to verify, and the nodes of the solution."""

    factors: tuple[int, ...]
    plan: str
    hidden: int
    compose: float
    verify: float


def prove(factors: Sequence[int], plan: str, rounds: int = 3) -> Proof:
    """The median over some rounds; group and solution are new in each, the tables of the field are kept."""
    times = []
    for _ in range(rounds):
        group = AbelianGroup(*factors)
        started = time.perf_counter()
        solution = compose(group, plan)
        if plan != "memorise":  # |G|^2 nodes at all characters, which the proof does without
            solution.element  # noqa: B018  composed when asked for
        composed = time.perf_counter()
        solution.certificate.verify()
        times.append((composed - started, time.perf_counter() - composed))
    one, two = (median(column) for column in zip(*times, strict=True))
    return Proof(tuple(factors), plan, solution.hidden, one, two)


def exponents(proofs: Sequence[Proof]) -> tuple[float, float]:
    """Of the times to compose and to verify over |G|."""
    orders = [AbelianGroup(*p.factors).order for p in proofs]
    return slope(orders, [p.compose for p in proofs]), slope(orders, [p.verify for p in proofs])
