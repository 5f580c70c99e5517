"""The smallest width at which the loss of a group's network becomes zero, from many starts of composed_least_squares.

Widths are gone through downwards from that of a plan. What is found below it is a network, whose loss is checked by
QuadraticGroupNetwork; that none is found at a width is no proof that there is none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from benchmarks.composed_least_squares import Fit, fit
from invariants.learning.composed import compose, compose_irreps
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    DihedralGroup,
    FiniteGroup,
    QuaternionGroup,
    SymmetricGroup,
)

GROUPS: dict[str, Callable[[], FiniteGroup]] = {
    "x".join(map(str, factors)): partial(AbelianGroup, *factors)
    for factors in ((2,), (3,), (4,), (2, 2), (5,), (6,), (7,), (8,), (4, 2), (2, 2, 2), (9,), (3, 3), (11,), (13,))
}
NOT_ABELIAN: dict[str, Callable[[], FiniteGroup]] = {
    "S3": partial(SymmetricGroup, 3),
    "D4": partial(DihedralGroup, 4),
    "Q8": QuaternionGroup,
    "A4": partial(AlternatingGroup, 4),
}
TOP = {"S3": 13, "D4": 18, "Q8": 22, "A4": 48}
"""Where a scan begins that has no plan to begin with."""
ENOUGH, MISSES = 3, 2
"""Zeros after which a width is left; widths without one after which a scan ends."""


@dataclass
class Widths:
    """Scan of a group from some width downwards."""

    group: str
    order: int
    bound: int
    """No fewer nodes do, by what the products a[x] b[y] need."""
    composed: dict[str, int]
    """Nodes of plans."""
    fits: list[Fit] = field(default_factory=list)

    def row(self) -> list[str]:
        """Cells of the table."""
        good = [f for f in self.fits if f.reached]
        least = min(good, key=lambda f: f.width) if good else None
        missed = [f for f in self.fits if not f.reached]
        below = max(missed, key=lambda f: f.width) if missed else None
        plans = [str(self.composed.get(plan, "")) for plan in ("memorise", "4/6", "smallest", "means", "irreps")]
        found = ["", "", "", ""] if least is None else [
            str(least.width), f"{least.reached} of {len(least.losses)}", f"{least.checked:.0e}", f"{least.largest:.2g}",
        ]  # fmt: skip
        none = ["", "", "", ""] if below is None else [
            str(below.width), str(len(below.losses)), f"{min(below.losses):.0e}", f"{below.largest:.2g}",
        ]  # fmt: skip
        return [self.group, str(self.order), *plans, str(self.bound), *found, *none]


HEAD = (
    "group", "order", "memorise", "plan 4/6", "plan smallest", "plan means", "irreps", "lower bound", "smallest width found",
    "starts", "loss", "largest weight", "none found at", "starts", "best loss", "largest weight",
)  # fmt: skip


def scan(
    name: str, starts: int, *, steps: int = 600, batch: int = 8, tick: Callable[[str], None] = lambda _: None
) -> Widths:
    """Widths from that of a plan downwards, until some in a row have no start that gets to zero, or none can."""
    group = (GROUPS | NOT_ABELIAN)[name]()
    plans = {"memorise": group.order**2}
    if group.is_abelian:
        plans |= {plan: compose(group, plan).hidden for plan in ("4/6", "smallest", "means")}
    else:
        plans["irreps"] = compose_irreps(group).hidden
    found = Widths(name, group.order, bound(group), plans)
    width, misses = TOP.get(name, 2 * group.order), 0
    while width >= found.bound and misses < MISSES:
        at: Fit | None = None
        done = 0
        while done < starts and (at is None or at.reached < ENOUGH):
            count = min(batch, starts - done)
            tick(f"{name}, width {width}, start {done}")
            more = fit(group, width, count, seed=1000 * width + done, steps=steps)
            at, done = more if at is None else at.add(more), done + count
        assert at is not None
        found.fits.append(at)
        misses = 0 if at.reached else misses + 1
        width -= 1
    return found


def bound(group: FiniteGroup) -> int:
    """Products a[x] b[y] that multiplication in the real group algebra without its trivial part needs at least.

    The part of the outputs that depends on both elements is sum_j c_j a_j[x] b_j[y]: that algebra's tensor, of dimension
    |G| - 1, as a sum of so many products. Twice the dimension less the number of simple parts is a bound (Alder and
    Strassen, 1981), and what is needed for fields R and C: 1 for each character that is its own conjugate, 3 for each pair.
    Squares that have to vanish are not in it.
    """
    real = {frozenset((chi, chi.conjugate())) for chi in group.character_table() if set(chi.values) != {1}}
    return 2 * (group.order - 1) - len(real)
