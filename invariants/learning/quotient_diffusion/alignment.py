"""The point of an orbit that is nearest to a given one."""

from __future__ import annotations

import torch
from torch import Tensor

from invariants.errors import InputError

from .checks import require_clouds
from .geometry import Geometry
from .group_elements import ElementGroup


@torch.no_grad()
def align(
    x1: Tensor, onto: Tensor, geometry: Geometry, mask: Tensor | None = None, masses: Tensor | None = None
) -> Tensor:
    """The point of the orbit of x1 that is nearest to another cloud.

        A(x1) = argmin over g x1 of the sum of m_i |(g x1)_i - onto_i|^2

    Rotations of n dimensions by Kabsch's singular value decomposition, without reflections; any other compact connected
    group by a search (see :class:`ElementGroup`). No gradient flows: where several elements are equally near, as for points
    on a line, or for mirror images, one of them is taken, and it jumps as points move.

    Args:
        x1, onto: (B, N, n) floating point.
        geometry: of the group.
        mask: (B, N) bool; padding is not read, and 0 in the result.
        masses: (B, N) positive.

    Returns:
        (B, N, n) in the dtype of x1.

    Raises:
        InputError: for input of another shape or format, or a group whose matrices are not orthogonal.

    Example:
        >>> from codegen import compile
        >>> from invariants import catalogue
        >>> from invariants.quotients import Quotient
        >>> geometry = compile(Quotient.of(catalogue.get("se3")))
        >>> quarter_turn = torch.tensor([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
        >>> x = torch.randn(2, 5, 3)
        >>> torch.allclose(align(x @ quarter_turn.T + 2.0, x, geometry), x, atol=1e-4)
        True
    """
    return aligned(ElementGroup(geometry.generators), x1, onto, geometry, mask, masses)


@torch.no_grad()
def aligned(
    group: ElementGroup,
    x1: Tensor,
    onto: Tensor,
    geometry: Geometry,
    mask: Tensor | None = None,
    masses: Tensor | None = None,
) -> Tensor:
    """:func:`align` for a group that is at hand."""
    x1 = require_clouds(geometry, x1, mask, masses)
    onto = require_clouds(geometry, onto, mask, masses)
    if x1.shape != onto.shape:
        raise InputError(
            given=f"clouds {tuple(x1.shape)} to be aligned onto {tuple(onto.shape)}",
            expected="as many points in both",
            remedy="onto.expand_as(x1)",
        )
    moved, still = geometry.center(x1, mask, masses), geometry.center(onto, mask, masses)
    weighed = still if masses is None else still * masses[..., None].to(still)
    g = group.nearest(weighed.double().mT @ moved.double())
    found = (moved.double() @ g.mT).to(x1) + (onto - still)
    return found if mask is None else torch.where(mask[..., None], found, 0.0)


def turned(
    group: ElementGroup,
    x: Tensor,
    geometry: Geometry,
    generator: torch.Generator | None = None,
    mask: Tensor | None = None,
    masses: Tensor | None = None,
) -> Tensor:
    """Centred clouds, each moved by a random element of the group, (B, N, n)."""
    g = group.random(len(x), generator).to(x)
    return geometry.center(x, mask, masses) @ g.mT
