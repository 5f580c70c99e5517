"""Latents as five indices of every picture, and the cyclic groups that act on three of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from math import prod
from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations import AbelianGroup
from invariants.representations.groups import integer

AXES = "shape", "scale", "orientation", "x", "y"
"""What the five indices of a picture say."""


class LatentIndices:
    """All shapes, scales, orientations and positions, and the group Z_m x Z_n x Z_n, which moves the last three indices.

    An element (a, b, c) takes the indices (shape, scale, o, x, y) to (shape, scale, o + a, x + b, y + c), modulo m, n and n.

    Args:
        shapes: how many.
        scales: how many.
        orientations: m.
        positions: n, for each of x and y.

    Attributes:
        sizes: (shapes, scales, m, n, n).

    Raises:
        InputError: for a number out of range.

    Example:
        >>> LatentIndices(3, 2, 5, 4).order
        80
    """

    def __init__(self, shapes: int, scales: int, orientations: int, positions: int) -> None:
        n = integer(positions, "positions", 1, remedy="positions=5")
        self.sizes = (
            integer(shapes, "shapes", 1, remedy="shapes=3"),
            integer(scales, "scales", 1, remedy="scales=2"),
            integer(orientations, "orientations", 1, remedy="orientations=5"),
            n,
            n,
        )

    def __len__(self) -> int:
        return prod(self.sizes)

    @property
    def order(self) -> int:
        """Elements of the group, m n^2."""
        return prod(self.sizes[2:])

    @cached_property
    def group(self) -> AbelianGroup:
        """The group, where it has few enough elements to be listed.

        Raises:
            InputError: for more; `act` and `pairs` need no list, and elements have the same numbers.
        """
        return AbelianGroup(*self.sizes[2:])

    @cached_property
    def latents(self) -> Tensor:
        """The indices of every picture, (N, 5) int64."""
        return self.indices(torch.arange(len(self)))

    def indices(self, numbers: Tensor) -> Tensor:
        """The indices (B, 5) of pictures, by their numbers (B,).

        Raises:
            InputError: for numbers that no picture has.
        """
        return _digits(numbers, self.sizes, "pictures")

    def numbers(self, indices: Tensor) -> Tensor:
        """The numbers (B,) of pictures, by their indices (B, 5)."""
        return ravel(self.checked(indices), self.sizes)

    def residues(self, numbers: Any) -> Tensor:
        """Elements of the group as (a, b, c), by their numbers.

        Args:
            numbers: a single one, or integers of shape (B,).

        Returns:
            (3,) or (B, 3), int64.

        Raises:
            InputError: for numbers that the group does not have.

        Example:
            >>> LatentIndices(3, 2, 5, 5).residues(31)
            tensor([1, 1, 1])
        """
        return _digits(numbers, self.sizes[2:], "elements")

    def act(self, indices: Tensor, element: Any) -> Tensor:
        """What an element makes of pictures.

        Args:
            indices: (B, 5) or (5,).
            element: its number in the group; or steps (a, b, c) of any size, (3,) or, for each picture, (B, 3).

        Returns:
            Indices of the same shape.

        Raises:
            InputError: for indices that the world does not have, or no element.

        Example:
            >>> LatentIndices(3, 2, 5, 5).act(torch.tensor([2, 1, 4, 0, 3]), (1, 0, 3))
            tensor([2, 1, 0, 0, 1])
        """
        out = self.checked(indices).clone()
        given = _integers(element)
        moves = self.residues(given) if given is not None and given.dim() == 0 else given
        if moves is None or moves.shape not in ((3,), out[..., 2:].shape):
            raise InputError(
                given=f"element={element!r} for indices {tuple(indices.shape)}",
                expected="a number, or steps (a, b, c), one for all or one for each picture",
                remedy="world.act(indices, (1, 0, 0)); for elements by number world.act(indices, world.residues(numbers))",
            )
        moves = moves.to(out.device)
        out[..., 2:] = (out[..., 2:] + moves) % torch.tensor(self.sizes[2:], device=out.device)
        return out

    def checked(self, indices: Tensor) -> Tensor:
        """The indices, if they are of this grid.

        Raises:
            InputError: if they are not.
        """
        if not isinstance(indices, Tensor) or indices.dtype != torch.int64 or indices.shape[-1:] != (5,):
            what = f"{tuple(indices.shape)} of {indices.dtype}" if isinstance(indices, Tensor) else repr(indices)
            raise InputError(
                given=f"indices {what}",
                expected=f"a tensor (B, 5) of torch.int64: {', '.join(AXES)}",
                remedy="world.latents, or world.indices(numbers)",
            )
        if bool(((indices < 0) | (indices >= torch.tensor(self.sizes, device=indices.device))).any()):
            raise InputError(
                given="indices out of range", expected=f"of each axis fewer than {self.sizes}", remedy="world.latents"
            )
        return indices


def _integers(given: Any) -> Tensor | None:
    """Integers as int64; None for anything else."""
    try:
        found = torch.as_tensor(given)
    except (TypeError, ValueError, RuntimeError):
        return None
    if found.is_floating_point() or found.is_complex() or found.dtype == torch.bool:
        # an empty list counts as one of floats
        return found.long() if not found.numel() else None
    return found.long()


def _digits(numbers: Any, sizes: tuple[int, ...], what: str) -> Tensor:
    given = _integers(numbers)
    if given is None or given.dim() > 1 or bool(((given < 0) | (given >= prod(sizes))).any()):
        raise InputError(
            given=f"{what} numbered {numbers!r}",
            expected=f"integers from 0 to {prod(sizes) - 1}, one or (B,)",
            remedy=f"torch.arange({prod(sizes)}) are all of them",
        )
    return torch.stack(torch.unravel_index(given, sizes), dim=-1)


def ravel(indices: Tensor, sizes: Sequence[int]) -> Tensor:
    """Mixed-radix numbers of indices, the last running fastest.

    Example:
        >>> ravel(torch.tensor([[1, 0, 2]]), (2, 3, 4))
        tensor([14])
    """
    out = torch.zeros_like(indices[..., 0])
    for k, size in enumerate(sizes):
        out = out * size + indices[..., k]
    return out
