"""The Fourier transform of a finite group, and its inverse; along one axis after another where the group is Abelian."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from math import prod
from typing import Any

import numpy as np
import sympy as sp

from invariants.errors import InputError
from invariants.limits import FOURIER_MATRIX_ORDER

from ..groups import AbelianGroup, CyclicGroup, FiniteGroup
from ..numbers import RATIONALS, ExactMatrix, Number, cyclotomic_field, number_from
from ..representation import rescaled
from .irreducible import Irrep, irreps


class FourierTransform:
    """f^(psi) = sum over g of f(g) psi(g)^*, for every irreducible psi.

    Coefficients are listed psi by psi, each matrix row by row; for a CyclicGroup or AbelianGroup coefficient k is the one
    of the character exp(2 pi i k g/n), so that the transform is the discrete Fourier transform over ``orders``.

    Attributes:
        group: the finite group.
        orders: the orders of the cyclic factors of an Abelian group given by them; None otherwise.
        name: an identifier.
    """

    def __init__(self, group: FiniteGroup) -> None:
        self.group = group
        self.name = f"{group.name}_fourier"
        self.orders: tuple[int, ...] | None = None
        if isinstance(group, AbelianGroup):
            self.orders = group.orders
        elif isinstance(group, CyclicGroup):
            self.orders = (group.order,)

    def __repr__(self) -> str:
        return f"FourierTransform({self.group!r})"

    @cached_property
    def irreps(self) -> tuple[Irrep, ...]:
        """The irreducible representations, in the order of the coefficients."""
        if self.orders is None:
            return irreps(self.group)
        characters = {psi.character(): psi for psi in irreps(self.group)}
        wanted = []
        for k in range(self.group.order):
            values = [self._root(k, members[0]) for members in self.group.conjugacy_classes()]
            wanted.append(next(psi for chi, psi in characters.items() if list(chi.numbers) == values))
            characters.pop(wanted[-1].character())
        return tuple(wanted)

    def _root(self, k: int, g: int) -> Number:
        assert self.orders is not None
        one = np.unravel_index([k, g], self.orders)
        angle = sum((Fraction(int(a[0]) * int(a[1]), n) for a, n in zip(one, self.orders, strict=True)), Fraction(0))
        angle -= angle.numerator // angle.denominator
        return cyclotomic_field(angle.denominator).root_of_unity(angle.numerator, angle.denominator)

    @cached_property
    def matrix(self) -> sp.Matrix:
        """The transform as a matrix: rows are coefficients, columns group elements.

        Raises:
            InputError: for groups of more than 512 elements.
        """
        self._small()
        if self.orders is not None:
            size = range(self.group.order)
            return sp.Matrix([[self._root(k, g).conjugate().to_sympy() for g in size] for k in size])
        columns = []
        for g in range(self.group.order):
            back = self.group.inverse(g)
            # psi is unitary: psi(g)^* is psi(g^-1)
            columns.append([c for psi in self.irreps for c in psi(back)])
        return sp.Matrix(columns).T

    @cached_property
    def inverse_matrix(self) -> sp.Matrix:
        """The inverse: f(g) = (1/|G|) sum of d_psi tr(f^(psi) psi(g))."""
        self._small()
        if self.orders is not None:
            size = range(self.group.order)
            return sp.Matrix([[self._root(k, g).to_sympy() / self.group.order for k in size] for g in size])
        rows = []
        for g in range(self.group.order):
            rows.append([c * sp.Rational(psi.dimension, self.group.order) for psi in self.irreps for c in psi(g).T])
        return sp.Matrix(rows)

    def _small(self) -> None:
        if self.group.order > FOURIER_MATRIX_ORDER.value:
            raise InputError(
                given=f"a matrix for {self.group!r}",
                expected=f"a group of at most {FOURIER_MATRIX_ORDER.value} elements",
                remedy="use .forward and .inverse, or the kernel of an AbelianGroup, which needs no matrix",
            )

    def forward(self, function: Sequence[Any]) -> tuple[Any, ...]:
        """The coefficients of a function with exact values: one number or matrix for each irreducible representation.

        Args:
            function: one exact value for each element.

        Returns:
            For each psi of ``irreps`` the matrix f^(psi); for Abelian groups the numbers f^(k).

        Raises:
            InputError: for another length, or values that are not exact.
        """
        values = self._checked(function, self.group.order)
        if self.orders is not None:
            return tuple(c.to_sympy() for c in self._along_axes(values, -1))
        out = []
        for psi in self.irreps:
            total = ExactMatrix([{} for _ in range(psi.dimension)], psi.dimension)
            table = self.group.all_matrices(psi.matrices)
            for g, value in enumerate(values):
                if value:
                    total = total + table[int(self.group.inverses[g])] * value
            out.append(rescaled(total, psi.norms, psi.norms))
        return tuple(out)

    def inverse(self, coefficients: Sequence[Any]) -> tuple[sp.Expr, ...]:
        """The function with these coefficients.

        Args:
            coefficients: as :meth:`forward` returns them.

        Returns:
            One exact value for each element.
        """
        if not isinstance(coefficients, (Sequence, sp.MatrixBase)) or isinstance(coefficients, str):
            raise self._refuse(-1)
        if len(coefficients) != len(self.irreps if self.orders is None else range(self.group.order)):
            raise self._refuse(len(coefficients))
        size = self.group.order
        if self.orders is not None:
            values = [number_from(c) for c in coefficients]
            return tuple((c * Fraction(1, size)).to_sympy() for c in self._along_axes(values, 1))
        blocks = [sp.Matrix(c) if isinstance(c, (sp.MatrixBase, list, tuple)) else None for c in coefficients]
        if any(b is None or b.shape != (psi.dimension,) * 2 for b, psi in zip(blocks, self.irreps, strict=True)):
            raise self._refuse(len(coefficients))
        out = []
        for g in range(size):
            total = sp.Integer(0)
            for psi, block in zip(self.irreps, blocks, strict=True):
                total += sp.Rational(psi.dimension, size) * (block * psi(g)).trace()
            out.append(number_from(sp.expand(total)).to_sympy())
        return tuple(out)

    def _along_axes(self, values: list[Number], sign: int) -> list[Number]:
        """One sum of n terms for each axis instead of one of |G| terms."""
        assert self.orders is not None
        for axis, n in enumerate(self.orders):
            inner = prod(self.orders[axis + 1 :])
            field = cyclotomic_field(n)
            roots = [field.root_of_unity(sign * k, n) for k in range(n)]
            following = list(values)
            for place in range(len(values)):
                k = place // inner % n
                base = place - k * inner
                total = RATIONALS.zero
                for j in range(n):
                    value = values[base + j * inner]
                    if value:
                        total = total + value * roots[j * k % n]
                following[place] = total
            values = following
        return values

    def _checked(self, function: Sequence[Any], size: int) -> list[Number]:
        if not isinstance(function, (Sequence, sp.MatrixBase)) or len(function) != size:
            raise self._refuse(len(function) if hasattr(function, "__len__") else -1)
        return [number_from(value) for value in function]

    def _refuse(self, length: int) -> InputError:
        return InputError(
            given=f"{length} values" if length >= 0 else "no sequence",
            expected=f"one exact value for each of the {self.group.order} elements, or what forward() returned",
            remedy="for tensors use codegen.compile(fourier(G))",
        )


def fourier(group: FiniteGroup) -> FourierTransform:
    """The Fourier transform of a finite group: f^(psi) = sum over g of f(g) psi(g)^*.

    Args:
        group: a finite group.

    Returns:
        ``.forward``, ``.inverse``, ``.matrix`` and ``.inverse_matrix``; ``codegen.compile`` makes a kernel of it.

    Raises:
        InputError: for anything but a finite group.

    Source: Folland, A course in abstract harmonic analysis, 5.3.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> fourier(CyclicGroup(4)).forward([1, 2, 3, 4])
        (10, -2 + 2*I, -2, -2 - 2*I)
    """
    if not isinstance(group, FiniteGroup):
        raise InputError(
            given=f"{group!r} of type {type(group).__name__}",
            expected="a FiniteGroup",
            remedy="fourier(CyclicGroup(8)); for rotations use the tensor products and Wigner matrices",
        )
    return FourierTransform(group)
