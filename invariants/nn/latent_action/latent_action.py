"""What a group does to copies of a representation: elements of finite groups, or of Lie groups in two forms."""

from __future__ import annotations

import math
from functools import cached_property
from typing import Any

import torch
from torch import Tensor, nn

from codegen import compile as compile_kernel
from generated.runtime.kernel import transformed
from invariants.errors import InputError
from invariants.representations import FiniteGroup, MatrixLieAlgebra, Representation

from .grid import Grid
from .membership import Membership

MEMBER = 1e-3
"""How far a matrix may be from keeping what its group keeps, relative to its size."""


class LatentAction(nn.Module):
    """Vectors (B, copies, d) are multiplied by rho(g), one element for each sample.

        (g v)_c = rho(g) v_c

    Elements are numbers (B,) for a finite group; for a Lie group coordinates (B, dim) of exp, or matrices (B, n, n) of the
    group that the algebra's generators make. One element for all samples has B = 1, or is a number, or coordinates (dim,).

    Args:
        rho: a representation by real matrices.

    Attributes:
        group: of rho.
        is_finite: whether elements are numbers.

    Raises:
        InputError: for what is no representation, or one by matrices that are not real; in a call, for elements of another
            form or another group, or that move finite codes to ones that are not.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> act = LatentAction(CyclicGroup(4).irreps("real")[2])
        >>> act(torch.tensor([1]), torch.tensor([[[1.0, 0.0]]])).abs().tolist()
        [[[0.0, 1.0]]]
    """

    def __init__(self, rho: Representation) -> None:
        super().__init__()
        if not isinstance(rho, Representation):
            raise InputError(
                given=f"rho={rho!r} of type {type(rho).__name__}",
                expected="a Representation, which says by which matrices the group acts",
                remedy='sum(CyclicGroup(8).irreps("real")[1:]), or so3_irrep(1) + so3_irrep(2)',
            )
        if not rho.is_real():
            raise InputError(
                given=f"{rho!r}, whose matrices are not real",
                expected="real matrices, which act on real codes",
                remedy='take irreps of G.irreps("real"), or so3_irrep(l), whose basis is real',
            )
        self.rho, self.group = rho, rho.group
        self.is_finite = isinstance(rho.group, FiniteGroup)
        self._kernel: Any = compile_kernel(rho)
        self._membership = Membership(rho.group) if isinstance(rho.group, MatrixLieAlgebra) else None

    def forward(self, g: Tensor | int, v: Tensor, inverse: bool = False) -> Tensor:
        """g v, or with ``inverse`` g^-1 v.

        Args:
            g: elements, of one of the forms above.
            v: (B, copies, d), floating point.

        Returns:
            (B, copies, d).
        """
        if not isinstance(v, Tensor) or v.dim() != 3 or v.shape[-1] != self.rho.dimension or not v.is_floating_point():
            raise InputError(
                given=f"varying parts {_shown(v)}",
                expected=f"(B, copies, {self.rho.dimension}) of floats, coordinates of {self.rho.name}",
                remedy="pass what encode gave, or another representation",
            )
        g = self.elements(g, v)
        if g.shape[0] not in (1, v.shape[0]):
            raise InputError(
                given=f"{g.shape[0]} elements for {v.shape[0]} samples",
                expected="one for each, or one for all",
                remedy="repeat the elements or the samples",
            )
        if self.is_finite:
            moved: Tensor = self._kernel(g[:, None], v, inverse=inverse)
            return moved
        # half precision rounds codes, not elements
        wide = torch.promote_types(v.dtype, torch.float32)
        if g.dim() == 3:
            wide = torch.promote_types(wide, torch.complex64) if g.is_complex() else wide
            moved = self._kernel.by_matrices(g[:, None].to(wide), v, inverse=inverse)
        else:
            moved = self._kernel(g[:, None].to(wide), v, inverse=inverse)
        # real matrices of complex groups have an imaginary part of rounding
        moved = (moved.real if moved.is_complex() else moved).to(v.dtype)
        if not (torch.compiler.is_compiling() or transformed()):
            self._require_finite(g, v, moved)
        return moved

    @staticmethod
    def _require_finite(g: Tensor, v: Tensor, moved: Tensor) -> None:
        """Codes that were not finite before are the caller's; elements are finite already."""
        if bool(moved.detach().isfinite().all()) or not bool(v.detach().isfinite().all()):
            return
        if g.dim() == 2:
            largest = float(g.detach().abs().max())
            raise InputError(
                given=f"coordinates up to {largest:.3g}, too large to be exponentiated in {g.dtype}, or to act in {v.dtype}",
                expected="elements that move finite codes to finite ones",
                remedy="angles in radians, at most a few turns, and smaller coordinates of boosts and scales",
            )
        raise InputError(
            given=f"matrices with entries up to {float(g.detach().abs().max()):.3g}, which move codes beyond {v.dtype}",
            expected="elements that move finite codes to finite ones",
            remedy="smaller elements, or codes of a wider type: v.float(), v.double()",
        )

    def elements(self, g: Any, like: Tensor | None = None) -> Tensor:
        """Elements with their leading axis, checked.

        Args:
            g: in one of the forms above.
            like: a tensor on whose device they are wanted; where they are if left out.

        Raises:
            InputError: for another form than the group's elements have, numbers out of range, and matrices that do not keep
                what the group keeps.
        """
        try:
            values = torch.as_tensor(g, device=None if like is None else like.device)
        except (TypeError, ValueError, RuntimeError):
            values = None
        if values is None or values.dtype == torch.bool:
            raise InputError(
                given=f"g={g!r} of type {type(g).__name__}",
                expected=f"elements of {self.group!r} in a tensor",
                remedy="torch.tensor([1, 5]) for numbers, torch.zeros(B, dim) for coordinates",
            )
        if isinstance(self.group, FiniteGroup):
            return self._numbers(self.group, values)
        group = self._lie
        values = values[None] if values.dim() == 1 else values
        matrices = values.dim() == 3
        wanted = (group.size, group.size) if matrices else (group.dimension,)
        real = values.is_floating_point() or (matrices and values.is_complex() and self._kernel.lie.spec.complex)
        if not real or values.dim() not in (2, 3) or tuple(values.shape[1:]) != wanted:
            raise InputError(
                given=f"elements {_shown(values)}",
                expected=f"for {group!r} floating-point coordinates (B, {group.dimension}), or matrices "
                f"(B, {group.size}, {group.size})",
                remedy=self._remedy(values, wanted),
            )
        if torch.compiler.is_compiling() or transformed():
            return values
        if not bool(torch.isfinite(values.detach()).all()):
            raise InputError(
                given="elements that are not finite", expected="finite numbers", remedy="look for nan and inf in g"
            )
        if matrices:
            self._require_member(group, values)
        return values

    def _require_member(self, group: MatrixLieAlgebra, matrices: Tensor) -> None:
        assert self._membership is not None
        # determinants of long matrices are lost in single precision
        wide = matrices.to(torch.promote_types(matrices.dtype, torch.float64))
        off = float(self._membership.distance(wide).amax()) if len(matrices) else 0.0
        if not off <= max(MEMBER, 4 * torch.finfo(matrices.dtype).eps):
            reason = (
                "of determinants that none has" if math.isinf(off) else f"that miss what its elements keep by {off:.2g}"
            )
            remedy = "exp(coordinates) of the algebra makes such; for reflections too, take MatrixLieAlgebra.o(n)"
            if self._kernel.lie.spec.orthogonal and not math.isinf(off):
                remedy = "project measured matrices onto the group first: U, _, V = torch.linalg.svd(g); g = U @ V"
            raise InputError(
                given=f"matrices {reason}, for {group!r}",
                expected="matrices of this group: vectors and forms that it keeps stay as they are",
                remedy=remedy,
            )

    @staticmethod
    def _remedy(values: Tensor, wanted: tuple[int, ...]) -> str:
        integers = not values.is_floating_point() and not values.is_complex()
        if integers and values.dim() in (2, 3) and tuple(values.shape[1:]) == wanted:
            return "floats: 1.0 for 1, or torch.tensor(g).float()"
        return "torch.zeros(B, dim) for no motion; a single matrix needs an axis in front: g[None]"

    @staticmethod
    def _numbers(group: FiniteGroup, values: Tensor) -> Tensor:
        values = values[None] if values.dim() == 0 else values
        if values.is_floating_point() or values.is_complex() or values.dim() != 1:
            raise InputError(
                given=f"elements {_shown(values)}",
                expected=f"(B,) numbers of elements of {group!r}",
                remedy="torch.tensor([group.index(label), ...])",
            )
        values = values.long()
        if not (torch.compiler.is_compiling() or transformed()) and values.numel():
            low, high = (int(bound) for bound in torch.aminmax(values))
            if low < 0 or high >= group.order:
                raise InputError(
                    given=f"elements from {low} to {high}",
                    expected=f"0 to {group.order - 1}, the elements of {group!r}",
                    remedy="g % n for turns of CyclicGroup(n), group.index(label) otherwise",
                )
        return values

    @property
    def _lie(self) -> MatrixLieAlgebra:
        assert isinstance(self.group, MatrixLieAlgebra)
        return self.group

    def identity(self) -> Tensor:
        """The element that moves nothing, with a leading axis of 1."""
        if isinstance(self.group, FiniteGroup):
            return torch.zeros(1, dtype=torch.int64)
        return torch.zeros(1, self._lie.dimension)

    def inverse(self, g: Any) -> Tensor:
        """g^-1, in the form of g."""
        values = self.elements(g)
        if isinstance(self.group, FiniteGroup):
            return torch.from_numpy(self.group.inverses).to(values.device)[values]
        return torch.linalg.inv(values) if values.dim() == 3 else -values

    def product(self, g: Any, h: Any) -> Tensor:
        """g h: first h, then g; matrices for a Lie group.

        Args:
            g, h: elements, (B, ...) or (1, ...) each.
        """
        if isinstance(self.group, FiniteGroup):
            one, two = self.elements(g), self.elements(h)
            found = self.group.products(one.cpu().numpy(), two.cpu().numpy())
            return torch.from_numpy(found).to(one.device)
        one, two = self.matrices(g), self.matrices(h)
        dtype = torch.promote_types(one.dtype, two.dtype)
        return one.to(dtype) @ two.to(dtype)

    def matrices(self, g: Any) -> Tensor:
        """Matrices of a Lie group, (B, n, n), from coordinates or as they are.

        Raises:
            InputError: for a finite group, whose elements are numbers.
        """
        if self.is_finite:
            raise InputError(
                given=f"matrices of elements of {self.group!r}, which are numbers",
                expected="a Lie group",
                remedy="rho(number) is the matrix by which a representation lets an element act",
            )
        values = self.elements(g)
        found: Tensor = values if values.dim() == 3 else self._kernel.lie.exp(values)
        return found

    @property
    def kernel(self) -> Any:
        """The generated kernel."""
        return self._kernel

    def path(self, direction: Any, steps: int) -> Tensor:
        """Elements along a cyclic subgroup or a one-parameter subgroup, from the identity on: (steps, ...).

        Args:
            direction: of a finite group an element, whose powers are taken; of a Lie group coordinates (dim,), for
                exp(t direction) with t in equal steps up to a period of 2 pi, or up to 1 where 2 pi is none. None: the
                first generator.
            steps: how many.
        """
        if direction is None and isinstance(self.group, FiniteGroup):
            direction = (*self.group.generators, 0)[0]
        elif direction is None:
            direction = [1.0, *[0.0] * (self._lie.dimension - 1)]
        along = self.elements(direction)
        if len(along) != 1 or along.dim() > 2 or (not self.is_finite and torch.as_tensor(direction).dim() != 1):
            raise InputError(
                given=f"direction={direction!r}",
                expected="one element of the group"
                if self.is_finite
                else f"coordinates ({self._lie.dimension},) of one generator",
                remedy="call it for each direction",
            )
        if isinstance(self.group, FiniteGroup):
            powers = [0]
            for _ in range(steps - 1):
                powers.append(self.group.multiply(powers[-1], int(along[0])))
            return torch.tensor(powers)
        along = along.double()
        whole = self._kernel.lie.exp(2 * math.pi * along)
        period = 2 * math.pi if torch.allclose(whole, torch.eye(self._lie.size).to(whole), atol=1e-6) else 1.0
        return torch.arange(steps, device=along.device, dtype=along.dtype)[:, None] * (period / steps) * along

    @cached_property
    def grid(self) -> Grid:
        """Elements of a Lie group from which a search starts."""
        return Grid.over(self._lie, self.rho, self._kernel)

    def __getstate__(self) -> dict[str, Any]:
        # a kernel compiled in memory is in no module where a copy could find it, and a grid is large
        return {key: value for key, value in self.__dict__.items() if key not in ("_kernel", "grid")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._kernel = compile_kernel(self.rho)

    def extra_repr(self) -> str:
        return f"{self.group.name}, {self.rho.name}"


def _shown(values: Any) -> str:
    return f"of shape {tuple(values.shape)}, {values.dtype}" if isinstance(values, Tensor) else f"{values!r}"
