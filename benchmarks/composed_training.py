"""Which solutions gradient descent finds: the paper's second table in small, and groups that it does not have.

Frequencies are pairs of conjugate characters, and characters that are their own. Shares are of all frequencies of a network;
reported are the mean over seeds and the standard deviation of a seed.
"""

from __future__ import annotations

import math
import statistics
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from invariants.learning.composed import Analysis, GroupTraining, analyse, train_group_network
from invariants.representations import AbelianGroup

TOLERANCE = 0.1
KINDS = ("z_4c*z_xi", "z_nu*z_syn", "z_4c*z_syn,ab")
PAPER = {"z_4c*z_xi": 0.4707, "z_nu*z_syn": 0.3980, "z_4c*z_syn,ab": 0.1131, "others": 0.0182}
"""Of the paper, for |G| = 23, 512 nodes, weight decay 5e-5, the rate not annealed, five seeds."""


@dataclass(frozen=True)
class Setting:
    """A group, how it is trained, and with how many seeds."""

    factors: tuple[int, ...]
    seeds: int
    hidden: int = 512
    weight_decay: float = 1e-4
    anneal: bool = True
    steps: int = 10_000

    def words(self) -> str:
        """As a row's name."""
        name = " x ".join(f"Z{n}" for n in self.factors)
        return f"{name}, {self.hidden} nodes, {self.weight_decay:g}" + ("" if self.anneal else ", not annealed")


SETTINGS = (
    Setting((11,), 3),
    Setting((23,), 5),
    Setting((37,), 3),
    Setting((23,), 5, weight_decay=5e-5),
    Setting((23,), 3, weight_decay=5e-5, anneal=False),
    Setting((5, 5), 3, hidden=256, weight_decay=2e-4, steps=6000),
    Setting((4, 6), 3, hidden=256, weight_decay=2e-4, steps=6000),
)


@dataclass(frozen=True)
class Run:
    """What one seed gives."""

    seed: int
    orders: dict[int, int]
    shares: dict[str, float]
    kinds: dict[str, int]
    by_character_order: dict[int, dict[str, int]]
    """Kinds, or numbers of nodes of what has no name, of characters of each order."""
    residual: float
    """Mean distance from the nearest product of factors, of frequencies with more than 3 nodes, not 5 or 7."""
    loss: float
    """Over all pairs."""
    accuracy: float
    seconds: float


@dataclass
class Trained:
    """All seeds of a setting."""

    setting: Setting
    runs: list[Run] = field(default_factory=list)

    def show(self, value: Callable[[Run], float], factor: float = 1.0, digits: int = 1) -> str:
        """Mean and standard deviation over seeds."""
        values = [factor * value(run) for run in self.runs]
        spread = float(np.std(values, ddof=1)) if len(values) > 1 else 0.0
        return f"{statistics.fmean(values):.{digits}f} ± {spread:.{digits}f}"

    def row(self) -> list[str]:
        """Cells of the table."""
        names = ("order 4 or 6", "named", "order 4", *KINDS, "others")
        shares = [self.show(lambda run, name=name: run.shares[name], 100) for name in names]
        rest = (
            self.show(lambda run: run.residual, digits=4),
            f"{statistics.median(run.loss for run in self.runs):.1e}",
            f"{statistics.fmean(run.seconds for run in self.runs):.0f}",
        )
        return [self.setting.words(), str(len(self.runs)), *shares, *rest]


HEAD = (
    "group, nodes, weight decay", "seeds", "order 4 or 6 %", "named %", "order 4 %", *(f"{kind} %" for kind in KINDS),
    "others %", "factor residual", "median loss", "s a run",
)  # fmt: skip


def summarised(found: Analysis) -> dict[str, Any]:
    """Shares and counts of an analysis."""
    count = len(found.frequencies)
    orders = found.orders()
    shares = {kind: found.share(kind) for kind in KINDS}
    shares |= {
        "named": found.share(),
        "order 4": orders.get(4, 0) / count,
        "order 4 or 6": (orders.get(4, 0) + orders.get(6, 0)) / count,
        "others": 1 - sum(shares.values()),
    }
    by_order: dict[int, Counter[str]] = {}
    for f in found.frequencies:
        words = f.kind if f.named else f"{f.kind}, {f.order} nodes"
        by_order.setdefault(f.character_order, Counter())[words] += 1
    residuals = [f.factor_residual for f in found.frequencies if f.order > 3 and math.isfinite(f.factor_residual)]
    return {
        "orders": orders,
        "shares": shares,
        "kinds": found.kinds(),
        "by_character_order": {order: dict(kinds) for order, kinds in sorted(by_order.items())},
        "residual": statistics.fmean(residuals) if residuals else float("nan"),
    }


def train_one(
    setting: Setting,
    seed: int,
    steps: int | None = None,
    on_step: Callable[[int, int], None] = lambda done, total: None,
) -> Run:
    """Train and read one network."""
    count = setting.steps if steps is None else steps
    settings = GroupTraining(
        hidden=setting.hidden, steps=count, anneal=setting.anneal, weight_decay=setting.weight_decay, seed=seed,
        report_steps=count,
    )  # fmt: skip
    started = time.perf_counter()
    done = train_group_network(AbelianGroup(*setting.factors), settings, on_step=on_step)
    seconds = time.perf_counter() - started
    network = done.network
    read = summarised(analyse(network, tolerance=TOLERANCE))
    return Run(seed=seed, loss=float(network.loss().detach()), accuracy=network.accuracy(), seconds=seconds, **read)
