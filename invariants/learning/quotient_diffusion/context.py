"""What a denoiser is told about a set of points, beside where they are."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from invariants.errors import InputError


@dataclass(frozen=True)
class GraphContext:
    """Features of points and of pairs of points, which a denoiser reads and no group element changes.

    Args:
        nodes: (B, N, F) floating point; rows of padding are not read.
        edges: (B, N, N, E) floating point; 0 where nothing is known of a pair.

    Raises:
        InputError: if the shapes do not fit each other, or an entry is not finite.

    Example:
        >>> import torch
        >>> GraphContext(torch.zeros(2, 4, 3), torch.zeros(2, 4, 4, 1)).repeat(5).nodes.shape
        torch.Size([10, 4, 3])
    """

    nodes: Tensor
    edges: Tensor

    def __post_init__(self) -> None:
        nodes, edges = self.nodes, self.edges
        if nodes.ndim != 3 or edges.ndim != 4 or edges.shape[:3] != (*nodes.shape[:2], nodes.shape[1]):
            raise InputError(
                given=f"features of nodes {tuple(nodes.shape)} and of edges {tuple(edges.shape)}",
                expected="(B, N, F) and (B, N, N, E)",
                remedy="give one row of features to each point and to each pair of points of each set",
            )
        if not (torch.isfinite(nodes).all() and torch.isfinite(edges).all()):
            raise InputError(
                given="features that are not all finite", expected="numbers", remedy="write 0 where nothing is known"
            )

    def repeat(self, times: int) -> GraphContext:
        """Each set of points `times` times, one after the other."""
        return GraphContext(self.nodes.repeat_interleave(times, 0), self.edges.repeat_interleave(times, 0))

    def select(self, rows: Tensor) -> GraphContext:
        """The sets of points with these numbers (or of this mask)."""
        return GraphContext(self.nodes[rows], self.edges[rows])

    def to(self, device: torch.device | str | None = None, dtype: torch.dtype | None = None) -> GraphContext:
        """The same on a device, or with numbers of another dtype."""
        return GraphContext(self.nodes.to(device, dtype), self.edges.to(device, dtype))
