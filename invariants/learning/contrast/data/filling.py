"""Filled polygons: what part of each cell of a grid lies inside."""

from __future__ import annotations

import torch
from torch import Tensor

LINES = 8
"""Scan lines through each row of cells."""


def coverage(outlines: Tensor, cells: int) -> Tensor:
    """The part of each cell that lies inside a polygon: exact along a row, the mean of eight lines across it.

    An edge that crosses a line at x adds its sign to all that lies right of x; the sums are winding numbers.

    Args:
        outlines: (B, V, 2), closed, columns x and y in cells, inside the grid.
        cells: side of the grid.

    Returns:
        (B, cells, cells), rows along y, in [0, 1].

    Example:
        >>> square = torch.tensor([[[0.5, 0.0], [2.0, 0.0], [2.0, 2.0], [0.5, 2.0]]])
        >>> coverage(square, 2)
        tensor([[[0.5000, 1.0000],
                 [0.5000, 1.0000]]])
    """
    start, end = outlines, outlines.roll(-1, dims=1)
    y = (torch.arange(cells * LINES, device=outlines.device, dtype=outlines.dtype) + 0.5) / LINES
    low, high = start[..., 1, None], end[..., 1, None]  # (B, V, 1)
    sign = (low <= y).to(y.dtype) - (high <= y).to(y.dtype)  # (B, V, lines)
    shape, edge, line = sign.nonzero(as_tuple=True)
    sign = sign[shape, edge, line]
    p, q = start[shape, edge], end[shape, edge]
    x = p[:, 0] + (y[line] - p[:, 1]) / (q[:, 1] - p[:, 1]) * (q[:, 0] - p[:, 0])
    x = x.clamp(0, cells)
    cell = x.floor()
    first = cell.long()
    # of the cell that holds the crossing the part right of it is covered, of the later ones all
    width = cells + 2
    steps = torch.zeros(len(outlines) * len(y) * width, dtype=y.dtype, device=y.device)
    place = (shape * len(y) + line) * width + first
    steps.index_add_(0, place, sign * (1 - (x - cell)))
    steps.index_add_(0, place + 1, sign * (x - cell))
    winding = steps.view(len(outlines), cells, LINES, width)[..., :cells].cumsum(-1)
    return winding.abs().clamp(max=1).mean(2)
