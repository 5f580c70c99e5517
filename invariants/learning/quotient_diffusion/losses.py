"""What a denoiser is compared with, and in which directions: the four treatments of symmetry."""

from __future__ import annotations

from typing import Literal

from torch import Tensor

from .alignment import aligned
from .geometry import Geometry
from .group_elements import ElementGroup

Treatment = Literal["plain", "quotient", "geodiff", "af3"]
Parametrisation = Literal["x1", "v", "score"]

TREATMENTS: tuple[Treatment, ...] = ("plain", "quotient", "geodiff", "af3")
PARAMETRISATIONS: tuple[Parametrisation, ...] = ("x1", "v", "score")


def target_of(
    treatment: Treatment,
    x1: Tensor,
    x_t: Tensor,
    denoised: Tensor,
    geometry: Geometry,
    group: ElementGroup | None,
    mask: Tensor | None = None,
    masses: Tensor | None = None,
) -> Tensor:
    """The point of the data that a denoiser should give, (B, N, n).

    Args:
        treatment: "plain" and "quotient": x1 itself. "geodiff": the point of its orbit nearest to x_t. "af3": the one
            nearest to what the denoiser gives.
        x1, x_t, denoised: data, noisy data, and the denoiser's answer, (B, N, n).
        geometry, group: the group; None where nothing is aligned.
        mask, masses: (B, N).
    """
    if group is None or treatment in ("plain", "quotient"):
        return x1
    onto = x_t if treatment == "geodiff" else denoised.detach()
    return aligned(group, x1, onto, geometry, mask, masses)


def squares(residual: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
    """Mean over points of |residual|^2, weighed by mass, (B,)."""
    lengths = residual.square().sum(2)
    if masses is None:
        return lengths.mean(1) if mask is None else lengths.sum(1) / mask.sum(1)
    weights = masses.to(lengths) if mask is None else masses.to(lengths).where(mask, lengths.new_zeros(()))
    return (weights * lengths).sum(1) / weights.sum(1)


def metric_square(v: Tensor, masses: Tensor | None = None) -> Tensor:
    """Sum of m_i |v_i|^2, (B,)."""
    lengths = v.square().sum(2)
    return lengths.sum(1) if masses is None else (masses.to(lengths) * lengths).sum(1)
