"""The paper's experiment: C2 swaps two coordinates; students of N particles learn from teachers with and without symmetry.

Constants are those of the paper's appendix F: logistic units, inputs N(0, 16), alpha = 50, tau = 1e-4, beta = 1e-6, batches
of 20, T = 20. Means and standard deviations are over repetitions; all schemes of a repetition have the same start, data and
noise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from benchmarks.timing import slope
from invariants.learning.mean_field import SCHEMES, EnsembleTraining, Sweep, SymmetricUnit, Teacher, sweep
from invariants.representations import CyclicGroup, Representation

ARBITRARY = [(-1, 0, 0, 0.5), (0.5, 1, 0, 1), (-0.5, 0.3, 1, 0), (0, -1, -0.5, 1), (0.7, -0.7, 0.5, 0.7)]
STRONG = [(1, 0), (0.5, 1), (-0.5, 0.3), (0, -1), (0.7, 0.7)]
"""Coordinates in the orthonormal basis I / sqrt 2, P / sqrt 2 of E^G."""
SAMPLED = "augmentation, 1"
TEACHERS = ("arbitrary", "weak", "strong")
LAWS = ("fixed", "gaussian")


def logistic(x: Tensor, z: Tensor) -> Tensor:
    """logistic(z x), z a 2 x 2 matrix by rows."""
    return torch.sigmoid((x @ z.reshape(-1, 2).T).view(len(x), len(z), 2))


def paper_unit() -> SymmetricUnit:
    """M(g) z = g z g^T."""
    rho = Representation.permutation(CyclicGroup(2))
    return SymmetricUnit(logistic, rho, rho, rho * rho)


def paper_teachers(unit: SymmetricUnit) -> dict[str, Teacher]:
    """The paper's five points, those with their images, and five points of E^G."""
    points = 0.5 * torch.tensor(ARBITRARY, dtype=torch.float64)
    a, b = (0.5 * torch.tensor(STRONG, dtype=torch.float64) / 2**0.5).unbind(1)
    return {
        "arbitrary": Teacher(unit, points),
        "weak": Teacher(unit, points, "weak"),
        "strong": Teacher(unit, torch.stack((a, b, b, a), 1), "strong"),
    }


def measured(
    law: Any,
    particles: Sequence[int],
    repetitions: int,
    folder: Path | None,
    on_step: Callable[[int, int], None],
    distances: bool = True,
) -> Sweep:
    """The sweep from one law of starts."""
    unit = paper_unit()
    return sweep(
        unit, paper_teachers(unit), (*SCHEMES, ("augmentation", 1)), particles, repetitions, EnsembleTraining(), law,
        folder and folder / law, distances=distances, resume=True, on_step=on_step,
    )  # fmt: skip


Tables = list[tuple[str, tuple[str, ...], list[list[str]]]]


def tables(found: Sweep, law: str) -> Tables:
    """Titles, heads and rows."""
    counts = sorted({record.particles for record in found})
    head = ("teacher", "scheme", *map(str, counts), "slope")
    schemes = (*SCHEMES, SAMPLED)
    titles = {"rmd2_fixed": "RMD^2 to E^G", "risk": "risk", "seconds": "seconds a training"}
    if law != "fixed":
        titles["rmd2_symmetrised"] = "RMD^2 to the symmetrised law; floor: that of the start"
    out: Tables = []
    for figure, title in titles.items():
        rows = [_row(found, figure, t, s) for t in TEACHERS for s in schemes]
        if figure == "rmd2_symmetrised":
            rows.append(_row(found, "floor", TEACHERS[0], SCHEMES[0], name="floor"))
        out.append((f"{law} start, {title}", head, rows))
    pairs = [(a, b) for i, b in enumerate(schemes) for a in schemes[:i]]
    for figure, title in (("distances", "RMD^2 between particles"), ("model_distances", "L2^2 between models")):
        rows = [_row(found, figure, t, a, other=b, name=f"{a} - {b}") for t in TEACHERS for a, b in pairs]
        out.append((f"{law} start, {title}", head, rows))
    return out


def _row(found: Sweep, figure: str, teacher: str, scheme: str, other: str | None = None, name: str = "") -> list[str]:
    averages = found.averages(figure, teacher, scheme, other)
    held = {row.particles: f"{row.mean:.2g} ± {row.deviation:.1g} ({row.repetitions})" for row in averages}
    cells = [held.get(n, "-") for n in sorted({record.particles for record in found})]
    usable = [(row.particles, row.mean) for row in averages if row.mean > 1e-20]
    fitted = f"{slope(*zip(*usable, strict=True)):.2f}" if len(usable) > 2 else "-"
    return [teacher, name or scheme, *cells, fitted]
