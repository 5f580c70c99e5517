"""Pictures of what training does and finds: losses by family, numbers of nodes, nodes in the complex plane."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from invariants.errors import InputError

from ..figures import COLOURS as FIGURE_COLOURS
from ..figures import GREY, panels
from ..loop import Row
from .analysis import Analysis
from .factors import AB, FREE, NU, XI
from .potentials import FAMILIES

if TYPE_CHECKING:
    from matplotlib.figure import Figure

COLOURS = FIGURE_COLOURS[:4]
"""Of the families R_g, R_c, R_n, R_*, and of kinds in the order of their size."""
KINDS = {XI: COLOURS[0], NU: COLOURS[1], AB: COLOURS[2], AB + FREE: COLOURS[3]}


def draw_training(rows: Sequence[Row]) -> Figure:
    """What each family of potentials adds to the loss, step by step.

    Args:
        rows: of a :class:`TrainedNetwork` for an Abelian group and two summands.

    Returns:
        A matplotlib figure, to be shown or saved.

    Raises:
        InputError: for rows without potentials, or without matplotlib.

    Example:
        >>> rows = [{"step": k, "R_g": 1 / k, "R_c": 0.1 / k, "R_n": 0.2 / k, "R_*": 0.3 / k} for k in (1, 2, 3)]
        >>> len(draw_training(rows).axes[0].lines)
        4
    """
    if not rows or any(name not in rows[0] for name in FAMILIES):
        raise InputError(
            given=f"{len(rows)} rows with {', '.join(rows[0]) if rows else 'nothing'}",
            expected=f"rows of a training with {', '.join(FAMILIES)}",
            remedy="train_group_network(AbelianGroup(23)).rows",
        )
    figure, axes = panels(1, 7.0, 4.0)
    for name, colour in zip(FAMILIES, COLOURS, strict=True):
        axes[0].plot([r["step"] for r in rows], [max(r[name], 1e-12) for r in rows], color=colour, label=name, lw=1.8)
    axes[0].set_xscale("log")
    axes[0].set_yscale("log")
    axes[0].set_xlabel("step")
    axes[0].set_ylabel("part of the loss over all pairs")
    axes[0].legend(frameon=False, ncols=4, loc="upper right")
    return figure


def draw_orders(analyses: Sequence[Analysis]) -> Figure:
    """How many frequencies have how many nodes, in all networks together, by the name of their solution.

    Args:
        analyses: one or more.

    Returns:
        A matplotlib figure.

    Raises:
        InputError: without an analysis, or without matplotlib.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> from .analysis import analyse
        >>> from .solutions import compose
        >>> [int(bar.get_height()) for bar in draw_orders([analyse(compose(AbelianGroup(11)))]).axes[0].patches]
        [4, 1]
    """
    if isinstance(analyses, Analysis) or not analyses:
        raise InputError(
            given="no list of analyses", expected="at least one in a list", remedy="draw_orders([analyse(network)])"
        )
    found = Counter((f.order, f.kind) for analysis in analyses for f in analysis.frequencies if f.order)
    figure, axes = panels(1, 7.0, 4.0)
    from matplotlib.ticker import MaxNLocator

    heights: Counter[int] = Counter()
    named: set[str] = set()
    for (order, kind), count in sorted(found.items(), key=lambda item: (item[0][0], -item[1])):
        colour, label = KINDS.get(kind, GREY), kind if kind in KINDS else "other"
        axes[0].bar(
            order, count, bottom=heights[order], width=0.7, color=colour, edgecolor="white",
            label=None if label in named else label,
        )  # fmt: skip
        heights[order] += count
        named.add(label)
    axes[0].set_xticks(range(min(2, *heights), max(9, *heights) + 1))
    axes[0].yaxis.set_major_locator(MaxNLocator(integer=True))
    axes[0].set_xlabel("nodes of a frequency")
    axes[0].set_ylabel(f"frequencies in {len(analyses)} network{'s' if len(analyses) > 1 else ''}")
    axes[0].legend(frameon=False)
    return figure


def draw_frequency(analysis: Analysis, character: Any) -> Figure:
    """The nodes of one frequency in the complex plane: their entries in a, b and c, after a factor that all of them share.

    Args:
        analysis: of a network.
        character: by its number or label; or that of its conjugate.

    Returns:
        A matplotlib figure.

    Raises:
        InputError: for a character that is none, or is not learned, or without matplotlib.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> from .analysis import analyse
        >>> from .solutions import compose
        >>> len(draw_frequency(analyse(compose(AbelianGroup(11))), 2).axes)
        3
    """
    frequency = analysis.frequency(character)
    if not frequency.order:
        raise InputError(
            given=f"character {character!r}, which is not learned",
            expected="a frequency with nodes",
            remedy="look at analysis.explain()",
        )
    figure, axes = panels(3, 9.0, 3.6)
    turns = np.exp(2j * np.pi * np.linspace(0, 1, 200))
    relative = frequency.block / frequency.block[:, :1]
    for axis, row, name in zip(axes, relative, "abc", strict=True):
        axis.plot(turns.real, turns.imag, color="#cccccc", lw=1)
        places = Counter((round(v.real, 1), round(v.imag, 1)) for v in row)
        told: Counter[tuple[float, float]] = Counter()
        for j, value in enumerate(row):
            axis.plot([0, value.real], [0, value.imag], color=COLOURS[0], lw=1, alpha=0.5)
            axis.plot(value.real, value.imag, "o", color=COLOURS[0], ms=7)
            # several nodes may stand at one place: their numbers go side by side
            at = (round(value.real, 1), round(value.imag, 1))
            shift = 0.16 * (told[at] - (places[at] - 1) / 2)
            told[at] += 1
            axis.annotate(
                str(j + 1), (1.22 * value.real + shift, 1.22 * value.imag), ha="center", va="center", fontsize=9
            )
        axis.set_title(name)
        axis.set_aspect("equal")
        axis.set_xlim(-1.75, 1.75)
        axis.set_ylim(-1.6, 1.6)
        axis.axis("off")
    figure.suptitle(f"character {frequency.label}: {frequency.order} nodes, {frequency.kind}", fontsize=11)
    return figure
