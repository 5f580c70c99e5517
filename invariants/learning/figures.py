"""Empty figures for the drawings of every method, if matplotlib is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invariants.errors import InputError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLOURS = ("#2a78d6", "#eb6834", "#1baf7a", "#8a63d2", "#c2447c", "#7a6a4f")
"""Told apart by most readers, in print too."""

GREY = "#8a8a8a"


def panels(
    columns: int, width: float, height: float, *, rows: int = 1, share: bool = False
) -> tuple[Figure, list[Axes]]:
    """A figure of so many panels, without frames at the top and at the right.

    Args:
        columns, rows: of panels.
        width, height: of the figure, in inches.
        share: whether panels have one vertical axis.

    Returns:
        The figure and its panels, row by row.

    Raises:
        InputError: without matplotlib.
    """
    try:
        from matplotlib.figure import Figure
    except ModuleNotFoundError as error:
        raise InputError(
            given=f"a drawing, without a package it needs: {error}",
            expected="matplotlib",
            remedy='pip install "repere[matplotlib]"',
        ) from None
    figure = Figure(figsize=(width, height), layout="constrained")
    axes: list[Axes] = list(figure.subplots(rows, columns, sharey=share, squeeze=False).ravel())
    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
    return figure, axes
