"""A search for a subspace, drawn: how far training leaves each subspace, beside what could be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...figures import panels
from .discover import Discovery

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def draw_search(found: Discovery) -> Figure:
    """Escapes by dimension, one curve a seed; hollow where training stays, grey up to what could not be seen.

    Args:
        found: what :func:`discover_fixed_subspace` returned.

    Returns:
        A figure of Matplotlib; save it with figure.savefig(path).

    Raises:
        InputError: without matplotlib.
    """
    figure, (axes,) = panels(1, 4.6, 3.4)
    floor = min((s.limit for s in found.log if s.limit > 0), default=1e-4) / 10
    for seed in sorted({s.seed for s in found.log}):
        steps = [s for s in found.log if s.seed == seed]
        x = [s.dimension for s in steps]
        (line,) = axes.plot(x, [max(s.escape, floor) for s in steps], "-", lw=1, label=f"seed {seed}")
        for taken, fill in ((True, line.get_color()), (False, "white")):
            some = [s for s in steps if s.taken is taken]
            axes.plot(
                [s.dimension for s in some],
                [max(s.escape, floor) for s in some],
                "o",
                color=line.get_color(),
                markerfacecolor=fill,
            )
    dimensions = sorted({s.dimension for s in found.log})
    limits = [max(s.limit for s in found.log if s.dimension == d) for d in dimensions]
    axes.fill_between(dimensions, floor, limits, color="0.85", step="mid", lw=0, label="not to be seen")
    axes.set(yscale="log", xlabel="dimension of the subspace", ylabel="escape", title=found.answer)
    axes.set_xticks(dimensions)
    axes.margins(y=0.08)
    axes.legend(fontsize=8, frameon=False)
    return figure
