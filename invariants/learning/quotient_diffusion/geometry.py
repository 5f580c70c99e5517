"""What a diffusion asks of an isometric action: its horizontal projection, and the mean curvature of its orbits."""

from __future__ import annotations

from typing import Protocol

from torch import Tensor


class Geometry(Protocol):
    """A connected group that acts on R^n by isometries, on N points at once, as kernels.

    Points x and vectors v are (B, N, n), masks (B, N) bool, masses (B, N) positive. The metric is the sum of m_i |v_i|^2;
    without masses each is 1. Rows of padding are not read, and are 0 in results. ``codegen.compile(quotient)`` gives one.
    """

    @property
    def generators(self) -> Tensor:
        """Linear parts A_a of the fields x -> A_a x + b_a, (r, n, n) float64."""
        ...

    @property
    def translations(self) -> Tensor:
        """A basis of the fields without a linear part, (k, n) float64."""
        ...

    @property
    def offsets(self) -> Tensor:
        """The b_a, (r, n) float64, orthogonal to the translations."""
        ...

    @property
    def metric(self) -> Tensor:
        """The inner product of R^n, (n, n) float64."""
        ...

    @property
    def masses(self) -> Tensor | None:
        """Masses that the action was declared with, (N,) float64; None where there are none, or a call gives them."""
        ...

    def project(self, x: Tensor, v: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        """The part of v that is orthogonal to the orbit of x, (B, N, n)."""
        ...

    def mean_curvature(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        """h = -grad log vol(orbit of x), (B, N, n)."""
        ...

    def project_with_curvature(
        self, x: Tensor, v: Tensor, mask: Tensor | None = None, masses: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Both of these together, from one pass over the points."""
        ...

    def log_volume(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        """log vol(orbit of x) up to a constant, (B,)."""
        ...

    def center(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        """x without what translations of the action move, (B, N, n); x itself where it has none."""
        ...

    def regular(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        """Whether the orbit of x has full dimension, (B,) bool."""
        ...
