"""What a group does to copies of a representation: elements of finite groups, or of Lie groups in two forms."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn

from codegen import compile as compile_kernel
from invariants.errors import InputError
from invariants.representations import FiniteGroup, MatrixLieAlgebra, Representation


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
            form or another group.

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

    def forward(self, g: Tensor | int, v: Tensor, inverse: bool = False) -> Tensor:
        """g v, or with ``inverse`` g^-1 v.

        Args:
            g: elements, of one of the forms above.
            v: (B, copies, d), floating point.

        Returns:
            (B, copies, d).
        """
        if v.dim() != 3 or v.shape[-1] != self.rho.dimension:
            raise InputError(
                given=f"varying parts of shape {tuple(v.shape)}",
                expected=f"(B, copies, {self.rho.dimension}), coordinates of {self.rho.name}",
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
        elif g.dim() == 3:
            moved = self._kernel.by_matrices(g[:, None].to(v), v, inverse=inverse)
        else:
            moved = self._kernel(g[:, None].to(v), v, inverse=inverse)
        return moved

    def elements(self, g: Any, like: Tensor) -> Tensor:
        """Elements with their leading axis, on the device of a tensor, checked.

        Raises:
            InputError: for another form than the group's elements have.
        """
        if isinstance(self.group, FiniteGroup):
            return self._numbers(self.group, g, like)
        group = self._lie
        values = torch.as_tensor(g, device=like.device) if not isinstance(g, (int, bool)) else torch.zeros(())
        if values.dim() == 1:
            values = values[None]
        matrices = values.dim() == 3
        wanted = (group.size, group.size) if matrices else (group.dimension,)
        if not values.is_floating_point() or values.dim() not in (2, 3) or tuple(values.shape[1:]) != wanted:
            raise InputError(
                given=f"elements of shape {tuple(values.shape)}, {values.dtype}"
                if not isinstance(g, (int, bool))
                else f"the element {g!r}",
                expected=f"for {group!r} floating-point coordinates (B, {group.dimension}), or matrices "
                f"(B, {group.size}, {group.size})",
                remedy="torch.zeros(B, dim) for no motion; a single matrix needs an axis in front: g[None]",
            )
        if not torch.compiler.is_compiling() and not bool(torch.isfinite(values.detach()).all()):
            raise InputError(
                given="elements that are not finite", expected="finite numbers", remedy="look for nan and inf in g"
            )
        return values

    @staticmethod
    def _numbers(group: FiniteGroup, g: Any, like: Tensor) -> Tensor:
        values = torch.as_tensor(g, device=like.device)
        if values.dim() == 0:
            values = values[None]
        whole = not (values.is_floating_point() or values.is_complex() or values.dtype == torch.bool)
        if not whole or values.dim() != 1:
            raise InputError(
                given=f"elements of shape {tuple(values.shape)}, {values.dtype}",
                expected=f"(B,) numbers of elements of {group!r}",
                remedy="torch.tensor([group.index(label), ...])",
            )
        return values.long()

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
        values = self.elements(g, torch.zeros(()))
        if isinstance(self.group, FiniteGroup):
            return torch.from_numpy(self.group.inverses)[values]
        return torch.linalg.inv(values) if values.dim() == 3 else -values

    def product(self, g: Any, h: Any) -> Tensor:
        """g h: first h, then g; matrices for a Lie group.

        Args:
            g, h: elements, (B, ...) or (1, ...) each.
        """
        one, two = (self.elements(e, torch.zeros(())) for e in (g, h))
        if isinstance(self.group, FiniteGroup):
            found = self.group.products(one.numpy(), two.numpy())
            return torch.from_numpy(found)
        return self.matrices(one) @ self.matrices(two)

    def matrices(self, g: Any) -> Tensor:
        """Matrices of a Lie group, (B, n, n), from coordinates or as they are."""
        values = self.elements(g, torch.zeros(()))
        return values if values.dim() == 3 else self._kernel.lie.exp(values)

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
        if isinstance(self.group, FiniteGroup):
            base = self.group.generators[0] if direction is None and self.group.generators else direction or 0
            powers = [0]
            for _ in range(steps - 1):
                powers.append(self.group.multiply(powers[-1], int(self.elements(base, torch.zeros(()))[0])))
            return torch.tensor(powers)
        along = torch.zeros(self._lie.dimension) if direction is None else torch.as_tensor(direction).double()
        if direction is None:
            along[0] = 1.0
        self.elements(along, along)
        whole = self._kernel.lie.exp(2 * math.pi * along.double())
        period = 2 * math.pi if torch.allclose(whole, torch.eye(self._lie.size).double(), atol=1e-6) else 1.0
        return torch.arange(steps)[:, None] * (period / steps) * along[None]

    def __getstate__(self) -> dict[str, Any]:
        # a kernel compiled in memory is in no module where a copy could find it
        return {key: value for key, value in self.__dict__.items() if key != "_kernel"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._kernel = compile_kernel(self.rho)

    def extra_repr(self) -> str:
        return f"{self.group.name}, {self.rho.name}"
