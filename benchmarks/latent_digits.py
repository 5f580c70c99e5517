"""Handwritten digits under C_n, behind a block and not: pictures, codes, elements told, and splits learned."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import get_args

import torch
from torch import Tensor

from benchmarks.latent_models import DATA, LATENT, LEARNED, NONE, ORACLE, built, found_elements, pictures, trained
from benchmarks.latent_runs import (
    AIMS,
    Figures,
    Pool,
    Run,
    Table,
    against,
    of_method,
    rate_of,
    spread,
    tuned,
    values_of,
)
from invariants.learning.latent import PlaneAction, evaluate, perceptrons
from invariants.learning.latent.data import DigitWorld, GroupPairs
from invariants.learning.latent.data.splits import Split
from invariants.nn import LatentGroupAutoencoder
from invariants.nn.latent_action import LearnedSplit
from invariants.representations import CyclicGroup

METHODS = (LATENT, LEARNED, DATA, NONE, ORACLE)
COPIES, INVARIANT, WIDTH = 8, 16, 512
TESTED = 3000
"""Pairs that are measured; a half of their pictures trains the probes."""
SCENES = {True: "blocked", False: "not blocked"}


@dataclass(frozen=True)
class DigitRun(Run):
    """A model of digits.

    Args:
        blocked: whether there is a block.
        order: of the cyclic group.
        tested: pairs that are measured.
    """

    blocked: bool
    order: int
    tested: int

    @property
    def name(self) -> str:
        """Of the training."""
        return f"digits, C{self.order}, {SCENES[self.blocked]}, {super().name}"

    def measure(self) -> Figures:
        """Train and measure."""
        group = CyclicGroup(self.order)
        worlds = {split: DigitWorld(group, split, blocked=self.blocked) for split in get_args(Split)}
        rho = sum(group.irreps("real")[2:], group.irreps("real")[1])
        model = built(
            self.method,
            lambda code, told: perceptrons(worlds["train"].shape, code, told=told, width=WIDTH),
            rho, COPIES, INVARIANT, PlaneAction(group), self.seed,
        )  # fmt: skip
        seconds = trained(model, worlds["train"], self.training)
        test = worlds["test"].fixed(self.tested, 0)
        found = {"seconds": seconds, "validation": evaluate(model, worlds["validation"].fixed(self.tested, 0)).psnr}
        found |= pictures(model, test)
        if isinstance(model, LatentGroupAutoencoder):
            found["told"] = float((found_elements(model, test) == test.g).double().mean())
            found |= probes(model, test, self.order)
        return found


@torch.no_grad()
def probes(model: LatentGroupAutoencoder, pairs: GroupPairs, order: int) -> Figures:
    """What can be read from each part of the code by logistic regression, on digits that the probes have not seen."""
    varying, constant = model.encode(pairs.x)
    turn = (pairs.labels["turn"] * order / (2 * math.pi)).round().long() % order
    corner = pairs.labels["corner"]
    picture = pairs.labels["picture"]
    first = picture < picture.median()
    copies = int(model.varying_copies.sum())
    return {
        "corner in constant": readable(constant, corner, first),
        "corner in varying": readable(varying.flatten(1), corner, first),
        "turn in constant": readable(constant, turn, first),
        "turn in varying": readable(varying.flatten(1), turn, first),
        "varying copies": copies,
        "constant copies": model.copies - copies,
    }


def readable(code: Tensor, label: Tensor, first: Tensor) -> float:
    """Accuracy of multinomial logistic regression on the second half, trained on the first."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    probe = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
    x, y = code.double().numpy(), label.numpy()
    half = first.numpy()
    return float(probe.fit(x[half], y[half]).score(x[~half], y[~half]))


def right(figures: Figures, order: int) -> bool:
    """Whether what stays is in the constant part, and what turns is not."""
    return (
        figures["corner in constant"] >= 0.95
        and figures["turn in constant"] <= 1 / order + 0.1
        and figures["turn in varying"] > figures["turn in constant"]
        and min(figures["varying copies"], figures["constant copies"]) >= 1
    )


def digits(
    pool: Pool, seeds: Sequence[int], steps: int, order: int = 8, tested: int = TESTED
) -> tuple[list[Table], dict[DigitRun, Figures]]:
    """All methods on both scenes; a split is learned where there is a corner to be found constant."""
    runs = [
        DigitRun(method, seed, pool.rates[0], steps, blocked, order, tested)
        for seed in seeds
        for blocked in SCENES
        for method in METHODS
        if (blocked or method != LEARNED) and (seed == seeds[0] or method != ORACLE)
    ]
    found = tuned(runs, pool)
    return [_pictures(found, steps, order), _splits(found, order), _aims(found, order)], found


def _pictures(found: Mapping[DigitRun, Figures], steps: int, order: int) -> Table:
    rows = []
    for blocked, scene in SCENES.items():
        for method in METHODS:
            some = of_method(found, method, blocked=blocked)
            if not some:
                continue
            rows.append(
                (
                    scene, method, spread(values_of(some, "psnr")), spread(values_of(some, "ssim"), 3),
                    spread(values_of(some, "equivariance"), 4), spread(values_of(some, "invariance"), 4),
                    spread(values_of(some, "told"), 3), rate_of(some) if method != ORACLE else "-",
                    spread(values_of(some, "seconds"), 0),
                )
            )  # fmt: skip
    head = ("scene", "method", "PSNR, dB", "SSIM", "equivariance error", "invariance error", "g told", "rate", "s")
    seeds = len({run.seed for run in found})
    return Table(f"digits under C{order}, {steps} steps, {seeds} seeds: mean +- sd on test pictures", head, rows)


def _splits(found: Mapping[DigitRun, Figures], order: int) -> Table:
    columns = ("corner in constant", "corner in varying", "turn in constant", "turn in varying")
    rows = []
    for method in (LATENT, LEARNED):
        for run, f in of_method(found, method, blocked=True).items():
            copies = f"{f['varying copies']:.0f} / {f['constant copies']:.0f}"
            verdict = ("right" if right(f, order) else "wrong") if method == LEARNED else "given"
            start = int(LearnedSplit(COPIES, run.seed)().sum()) if method == LEARNED else COPIES
            figures = (f"{f[name]:.3f}" for name in columns)
            rows.append((method, str(run.seed), f"{start} / {COPIES - start}", copies, *figures, verdict))
    head = ("method", "seed", "copies that vary / stay at the start", "at the end", *columns, "split")
    return Table(f"read from the code of blocked digits; chance 0.250 and {1 / order:.3f}", head, rows)


def _aims(found: Mapping[DigitRun, Figures], order: int) -> Table:
    def of(method: str, figure: str, blocked: bool = True) -> float:
        return mean(values_of(of_method(found, method, blocked=blocked), figure))

    learned = of_method(found, LEARNED)
    rows = [
        against("blocked: latent above data space", of(LATENT, "psnr") - of(DATA, "psnr"), 4, least=True, unit=" dB"),
        against(
            "not blocked: latent and data space apart",
            abs(of(DATA, "psnr", False) - of(LATENT, "psnr", False)), 1, least=False, unit=" dB",
        ),
        against("blocked: equivariance error", of(LATENT, "equivariance"), 0.05, least=False),
        against("not blocked: equivariance error", of(LATENT, "equivariance", False), 0.05, least=False),
        against(
            "learned splits that are right, share", mean(right(f, order) for f in learned.values()), 0.8, least=True
        ),
    ]  # fmt: skip
    return Table("aims", AIMS, rows)
