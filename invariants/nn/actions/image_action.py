"""Rotations and mirror images of pixel grids, exact where pixels go to pixels."""

from __future__ import annotations

import math
import warnings
from typing import Any

import numpy as np
import sympy as sp
import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.limits import PICTURE_SIZES
from invariants.representations import CyclicGroup, DihedralGroup, FiniteGroup, Representation

from ..perspective import sample, sources
from .finite_actions import FiniteAction, read


class ImageAction(FiniteAction):
    """A group of rotations and reflections on pictures or volumes: (g u)(z) = u(g^-1 z), about the centre.

    Where every rho(g) is a signed permutation matrix, pixels go to pixels: an index map, exact. Otherwise pictures are
    interpolated (bicubic, zero beyond the border) and a warning says that this is no action: corners are lost, and errors
    are those of sampling.

    Args:
        rho: a real representation of a finite group on the 2 or 3 last axes; coordinate 0 runs along the last axis (to the
            right), coordinate 1 along the one before (downwards), coordinate 2 before that.

    Raises:
        InputError: for another representation; in a call, for a batch without these axes, or with axes of different length
            that an element exchanges.

    Example:
        >>> act = ImageAction.rotations(CyclicGroup(4))
        >>> image = torch.rand(1, 1, 3, 8, 8)
        >>> torch.equal(act(torch.tensor([1]), image)[0], torch.rot90(image[0], 1, (-2, -1)))
        True
    """

    def __init__(self, rho: Representation) -> None:
        if not isinstance(rho, Representation) or rho.dimension not in (2, 3) or not rho.is_real():
            raise InputError(
                given=f"rho={rho!r}",
                expected="a real Representation of dimension 2 (pictures) or 3 (volumes)",
                remedy="ImageAction.rotations(CyclicGroup(4)), or Representation.from_matrices(group, [...])",
            )
        super().__init__(rho.group)  # type: ignore[arg-type]
        self.rho, self.axes = rho, rho.dimension
        exact = [rho(g) for g in self.group.elements]
        self.exact = all(entry in (-1, 0, 1) for matrix in exact for entry in matrix)
        values = np.array([[[float(e) for e in matrix.row(i)] for i in range(self.axes)] for matrix in exact])
        if not np.allclose(values @ values.swapaxes(1, 2), np.eye(self.axes), atol=1e-9):
            raise InputError(
                given=f"{rho!r}, which is not orthogonal",
                expected="rotations and reflections: other maps move pixels off the grid",
                remedy="for affine and projective maps use CanonicalEquitune",
            )
        if not self.exact:
            if self.axes == 3:
                raise InputError(
                    given=f"{rho!r}, which moves voxels between voxels",
                    expected="for volumes, signed permutation matrices",
                    remedy="take a subgroup of the symmetries of the cube",
                )
            warnings.warn(
                f"{self.group.name} turns pictures by angles that move pixels between pixels: values are interpolated, and "
                "what is built on it is equivariant only up to that. Quarter turns and mirror images are exact.",
                UserWarning,
                stacklevel=2,
            )
        # rows of the inverse: where each pixel reads from
        back = torch.from_numpy(values[self.group.inverses])
        self.back: Tensor
        self.register_buffer("back", back.round().long() if self.exact else back, persistent=False)
        self._tables: dict[Any, Tensor] = {}

    @classmethod
    def rotations(cls, group: FiniteGroup) -> ImageAction:
        """Turns by multiples of 2 pi/n: anticlockwise as one looks at the picture, like torch.rot90.

        Args:
            group: CyclicGroup(n), or DihedralGroup(n) for reflections as well, the second generator exchanging left and
                right. n = 1, 2 and 4 are exact.

        Raises:
            InputError: for another group.

        Example:
            >>> ImageAction.rotations(DihedralGroup(4)).exact
            True
        """
        if not isinstance(group, (CyclicGroup, DihedralGroup)):
            raise InputError(
                given=f"rotations for {group!r}",
                expected="CyclicGroup(n) or DihedralGroup(n)",
                remedy="for another group of matrices pass ImageAction(Representation.from_matrices(group, [...]))",
            )
        n = group.order if isinstance(group, CyclicGroup) else group.order // 2
        c, s = sp.cos(2 * sp.pi / n), sp.sin(2 * sp.pi / n)
        turn, mirror = sp.Matrix([[c, s], [-s, c]]), sp.diag(-1, 1)
        matrices = [turn] if isinstance(group, CyclicGroup) else [turn, mirror]
        return cls(Representation.from_matrices(group, matrices[: len(group.generators)]))

    @classmethod
    def mirror(cls, group: FiniteGroup, axis: str = "x") -> ImageAction:
        """Mirror images: x exchanges left and right, y top and bottom.

        Args:
            group: a group of order 2.
            axis: "x" or "y".

        Raises:
            InputError: for another group or axis.

        Example:
            >>> image = torch.rand(1, 1, 3, 4, 6)
            >>> torch.equal(ImageAction.mirror(CyclicGroup(2))(torch.tensor([1]), image)[0], image[0].flip(-1))
            True
        """
        if not isinstance(group, FiniteGroup) or group.order != 2 or axis not in ("x", "y"):
            raise InputError(
                given=f"mirror images along {axis!r} for {group!r}",
                expected='a group of order 2, and "x" or "y"',
                remedy="ImageAction.mirror(CyclicGroup(2)); for both axes ImageAction.rotations(DihedralGroup(2))",
            )
        matrix = sp.diag(-1, 1) if axis == "x" else sp.diag(1, -1)
        return cls(Representation.from_matrices(group, [matrix]))

    def move(self, elements: Tensor, x: Tensor) -> Tensor:
        sizes = tuple(x.shape[-self.axes :])
        if x.dim() < self.axes + 2 or 0 in sizes:
            raise InputError(
                given=f"a batch of shape {tuple(x.shape[1:])}",
                expected=f"(B, ..., {'depth, ' if self.axes == 3 else ''}height, width)",
                remedy="add the missing axes, as in image[None]",
            )
        return self._move_pixels(elements, x, sizes) if self.exact else self._interpolate(elements, x, sizes)

    def _move_pixels(self, elements: Tensor, x: Tensor, sizes: tuple[int, ...]) -> Tensor:
        if len(set(sizes)) > 1:
            self._refuse_exchange(sizes)
        key = (sizes, x.device)
        if torch.compiler.is_compiling() or type(x) not in (Tensor, nn.Parameter):  # nothing that is traced may be kept
            table = self._places(sizes, x.device)
        elif key in self._tables:
            table = self._tables[key]
        else:
            table = self._places(sizes, x.device)
            if len(self._tables) >= PICTURE_SIZES.value:
                self._tables.clear()
            self._tables[key] = table
        moved = read(x.flatten(-self.axes), table[elements], x.dim() - self.axes)
        return moved.unflatten(-1, sizes)

    def _places(self, sizes: tuple[int, ...], device: torch.device) -> Tensor:
        """For every element where each pixel reads from: (|G|, pixels)."""
        # coordinates about the centre, doubled to be whole numbers; coordinate 0 runs along the last axis
        lines = [2 * torch.arange(n, device=device) - (n - 1) for n in sizes]
        points = torch.stack(torch.meshgrid(*lines, indexing="ij"), -1).flatten(0, -2).flip(-1)
        read_at = (self.back[:, None] * points[None, :, None, :]).sum(-1).flip(-1)
        place = torch.zeros_like(read_at[..., 0])
        for axis, n in enumerate(sizes):
            place = place * n + (read_at[..., axis] + n - 1) // 2
        return place

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_tables": {}}

    def _refuse_exchange(self, sizes: tuple[int, ...]) -> None:
        for matrix in self.back.tolist():
            for i, row in enumerate(matrix):
                j = next(k for k, entry in enumerate(row) if entry)
                if sizes[-1 - i] != sizes[-1 - j]:
                    raise InputError(
                        given=f"axes of {' x '.join(map(str, sizes))} pixels, which {self.group.name} exchanges",
                        expected="axes of one length",
                        remedy="pad or crop to a square, or use a group that keeps the axes: half turns, mirror images",
                    )

    def _interpolate(self, elements: Tensor, x: Tensor, sizes: tuple[int, ...]) -> Tensor:
        height, width = sizes
        # from pixels, where turns are turns, to the square [-1, 1]^2
        scale = torch.tensor([width, height], dtype=torch.float64, device=x.device) / math.hypot(width, height)
        back = torch.zeros(elements.shape[0], 3, 3, dtype=torch.float64, device=x.device)
        back[:, :2, :2] = self.back[elements] * scale / scale[:, None]
        back[:, 2, 2] = 1
        rows = x.expand(elements.shape[0], *x.shape[1:]).flatten(1, -3)
        return sample(rows, sources(back, height, width)).view(elements.shape[0], *x.shape[1:])

    def extra_repr(self) -> str:
        return f"{self.group.name}, {'exact' if self.exact else 'interpolated'}"
