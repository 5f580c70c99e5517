"""The paper's figures: how far training leaves E^G, how far schemes are from one another, and particles beside E^G."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import torch

from invariants.errors import InputError

from ..figures import COLOURS, GREY, panels
from .clouds import cloud_of
from .ensembles import require_unit
from .records import FIGURES, Sweep
from .units import SymmetricUnit

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MARKERS = "osD^vP"
SMALLEST = 1e-18
"""Distances below are rounding errors, and drawn here."""
WORDS = {
    "rmd2_fixed": "RMD$^2$ from $E^G$",
    "rmd2_symmetrised": "RMD$^2$ from the symmetrised law",
    "risk": "risk",
    "seconds": "seconds a training",
}


def draw_distances(sweep: Sweep, figure: str = "rmd2_fixed") -> Figure:
    """A figure of each scheme over the number of particles, one panel a teacher: means, and one standard deviation around.

    Args:
        sweep: with its records.
        figure: "rmd2_fixed", "rmd2_symmetrised" (with what independent particles have, in grey), "risk" or "seconds".

    Returns:
        A matplotlib figure, to be shown or saved.

    Raises:
        InputError: for a sweep without such records, or without matplotlib.

    Source: arXiv 2405.19995, figures 1 and 2.

    Example:
        >>> from .records import Record
        >>> records = [Record("weak", "vanilla", n, k, rmd2_fixed=1 / n, risk=0.1) for n in (5, 10) for k in range(2)]
        >>> len(draw_distances(Sweep(records)).axes[0].lines)
        1
    """
    if figure not in FIGURES:
        raise InputError(given=f"figure={figure!r}", expected=f"one of {FIGURES}", remedy='figure="rmd2_fixed"')
    teachers, schemes = _names(sweep)
    drawn, axes = panels(len(teachers), max(4.0 * len(teachers), 6.0), 4.4, share=True)
    for k, (ax, teacher) in enumerate(zip(axes, teachers, strict=True)):
        for j, scheme in enumerate(schemes):
            _curve(ax, sweep.averages(figure, teacher, scheme), scheme, j)
        if figure == "rmd2_symmetrised":
            floor = sweep.averages("floor", teacher, schemes[0])
            ax.plot(
                [r.particles for r in floor], [r.mean for r in floor], "--", color=GREY, lw=1.4, label="i.i.d. floor"
            )
        _finish(ax, f"{teacher} teacher", WORDS[figure] if k == 0 else "", sweep)
    _legend(drawn, axes, 5)
    return drawn


def draw_scheme_distances(sweep: Sweep, models: bool = False) -> Figure:
    """The distance between every two schemes over the number of particles, one panel a teacher.

    Args:
        sweep: with records of at least two schemes.
        models: whether to compare outputs instead of particles.

    Returns:
        A matplotlib figure.

    Raises:
        InputError: for a sweep without distances, or without matplotlib.

    Source: arXiv 2405.19995, figures 1 and 2.

    Example:
        >>> from .records import Record
        >>> record = Record("weak", "vanilla", 5, 0, rmd2_fixed=0.1, risk=0.1, distances={"averaging": 0.01})
        >>> len(draw_scheme_distances(Sweep([record])).axes[0].lines)
        1
    """
    figure = "model_distances" if models else "distances"
    teachers, schemes = _names(sweep)
    others = {s: {o for r in sweep if r.scheme == s for o in getattr(r, figure)} for s in schemes}
    pairs = [(a, b) for k, a in enumerate(schemes) for b in sorted(others[a]) if b not in schemes[:k]]
    if not pairs:
        raise InputError(
            given="a sweep without distances between schemes",
            expected="records of two schemes or more",
            remedy="sweep(unit, teachers, distances=True)",
        )
    drawn, axes = panels(len(teachers), max(4.0 * len(teachers), 6.0), 4.4, share=True)
    for k, (ax, teacher) in enumerate(zip(axes, teachers, strict=True)):
        for j, (a, b) in enumerate(pairs):
            _curve(ax, sweep.averages(figure, teacher, a, b), f"{a} – {b}", j)
        words = "L2$^2$ between models" if models else "RMD$^2$ between particles"
        _finish(ax, f"{teacher} teacher", words if k == 0 else "", sweep)
    _legend(drawn, axes, len(axes))
    return drawn


def draw_particles(clouds: Mapping[str, Any], unit: SymmetricUnit) -> Figure:
    """Particles beside E^G, one panel a cloud: the widest coordinate along E^G, and the widest one across.

    The two directions are the same in all panels: principal directions, of all clouds together, of the projections on E^G
    and of the rest. Particles on the horizontal line through 0 lie in E^G as far as that coordinate tells.

    Args:
        clouds: by title: ensembles, or tensors (N, p).
        unit: with the group and M.

    Returns:
        A matplotlib figure.

    Raises:
        InputError: for no cloud, or without matplotlib.

    Source: arXiv 2405.19995, appendix F.

    Example:
        >>> from invariants.representations import CyclicGroup, Representation
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
        >>> figure = draw_particles({"some": torch.randn(20, 2)}, unit)
        >>> figure.axes[0].get_title()
        'some'
    """
    require_unit(unit)
    if not isinstance(clouds, Mapping) or not clouds:
        raise InputError(
            given=f"clouds of type {type(clouds).__name__}",
            expected="clouds by title, at least one",
            remedy='{"vanilla": ensemble}',
        )
    held = {str(title): cloud_of(cloud, unit.parameters).double().cpu() for title, cloud in clouds.items()}
    whole = torch.cat(list(held.values()))
    along, across = (_principal(part) for part in (unit.project(whole), whole - unit.project(whole)))
    drawn, axes = panels(len(held), max(3.6 * len(held), 6.0), 4.4, share=True)
    for k, (ax, (title, cloud)) in enumerate(zip(axes, held.items(), strict=True)):
        ax.axhline(0, color=GREY, lw=1.2)
        ax.scatter((cloud @ along).tolist(), (cloud @ across).tolist(), s=12, color=COLOURS[0], alpha=0.6, lw=0)
        ax.set_title(title)
        ax.set_xlabel("along $E^G$")
        ax.set_ylabel("across $E^G$" if k == 0 else "")
    reach = 1.08 * max(float((whole @ across).abs().max()), 0.1 * float((whole @ along).abs().max()), 1e-6)
    axes[0].set_ylim(-reach, reach)
    for ax in axes[1:]:
        ax.sharex(axes[0])
    return drawn


def _principal(vectors: torch.Tensor) -> torch.Tensor:
    """The direction of largest mean square, with its largest entry positive."""
    found = torch.linalg.svd(vectors, full_matrices=False)[2][0]
    return found * found[found.abs().argmax()].sign()


def _names(sweep: Any) -> tuple[list[str], list[str]]:
    """Teachers and schemes, in the order of the records."""
    if not isinstance(sweep, Sweep) or not len(sweep):
        raise InputError(
            given=f"a sweep of type {type(sweep).__name__}"
            if not isinstance(sweep, Sweep)
            else "a sweep without records",
            expected="a Sweep with records",
            remedy="sweep(unit, teachers), or Sweep.read(folder)",
        )
    return list(dict.fromkeys(r.teacher for r in sweep)), list(dict.fromkeys(r.scheme for r in sweep))


def _curve(ax: Axes, rows: Sequence[Any], label: str, which: int) -> None:
    """Means on a logarithmic scale, with a band of one standard deviation."""
    if not rows:
        return
    colour, counts = COLOURS[which % len(COLOURS)], [row.particles for row in rows]
    means = [max(row.mean, SMALLEST) for row in rows]
    spreads = [0.0 if math.isnan(row.deviation) else row.deviation for row in rows]
    low = [max(mean - spread, mean / 10) for mean, spread in zip(means, spreads, strict=True)]
    high = [mean + spread for mean, spread in zip(means, spreads, strict=True)]
    line = "-" if which < len(COLOURS) else "--"
    ax.fill_between(counts, low, high, color=colour, alpha=0.15, lw=0)
    marker = MARKERS[which % len(MARKERS)]
    # curves may coincide: later ones are smaller
    ax.plot(
        counts,
        means,
        line,
        color=colour,
        marker=marker,
        ms=max(8.0 - which, 3.0),
        lw=max(2.4 - 0.25 * which, 1.0),
        label=label,
    )


def _finish(ax: Axes, title: str, words: str, sweep: Sweep) -> None:
    ax.set_xscale("log")
    ax.set_yscale("log")
    counts = sorted({record.particles for record in sweep})
    ax.set_xticks(counts, labels=list(map(str, counts)))
    ax.set_xticks([], minor=True)
    ax.set_title(title)
    ax.set_xlabel("particles $N$")
    ax.set_ylabel(words)


def _legend(figure: Figure, axes: Sequence[Axes], columns: int) -> None:
    """One for all panels, below them."""
    found = {label: handle for ax in axes for handle, label in zip(*ax.get_legend_handles_labels(), strict=True)}
    figure.legend(
        list(found.values()), list(found), loc="outside lower center", ncols=min(len(found), columns), frameon=False
    )
