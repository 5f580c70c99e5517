"""Perfect networks for groups that need not be Abelian, from their irreducible representations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from invariants.errors import InputError
from invariants.representations import FiniteGroup, Irrep
from invariants.representations.irreps.real_forms import parts
from invariants.representations.numbers import ExactMatrix, Number, square_root

from ..certificates import TableCertificate
from .bilinear import complex_product, matrix_product, quaternion_product

if TYPE_CHECKING:
    import torch

    from ..network import QuadraticGroupNetwork

Line = NDArray[Any]
"""An exact number for each element of the group."""


@dataclass(frozen=True)
class IrrepPart:
    """What one irreducible representation costs.

    Args:
        dimension: over the complex numbers.
        type: "real", "complex" or "quaternionic"; one of complex type stands for its conjugate, too.
        products: products of real numbers; there are two nodes for each.
    """

    dimension: int
    type: str
    products: int


@dataclass(frozen=True)
class IrrepSolution:
    """A network that multiplies in a finite group without error.

    Args:
        parts: the group's irreducible representations but the trivial one.
        certificate: `verify()` proves it, exactly; it holds the weights.
    """

    parts: tuple[IrrepPart, ...]
    certificate: TableCertificate

    @property
    def group(self) -> FiniteGroup:
        """Whose product is computed."""
        return self.certificate.group

    @property
    def hidden(self) -> int:
        """How many nodes."""
        return 2 * sum(part.products for part in self.parts)

    def network(self, dtype: torch.dtype | None = None) -> QuadraticGroupNetwork:
        """As a torch module; each node scaled so that its norm is smallest.

        Args:
            dtype: of the weights; torch's default if left out.
        """
        from ..network import QuadraticGroupNetwork  # torch

        tables = [*self.certificate.inputs, self.certificate.output]
        a, b, c = (np.array([[complex(v).real for v in row] for row in t.tolist()]) for t in tables)
        c = c * float(self.certificate.scale) * 2 * self.group.order
        return QuadraticGroupNetwork.from_tables(self.group, [a, b], c, dtype=dtype)


def compose_irreps(group: FiniteGroup) -> IrrepSolution:
    """A network that multiplies in any finite group, put together from products of matrices.

    The right answer is e_gh = 1/|G| sum over rho of d_rho tr(rho(k)^-1 rho(g) rho(h)), and few products x(g) y(h) z(k) of
    real numbers make such a trace: 1, 7, 23 for real matrices of size 1, 2, 3, three times as many for complex ones, 8 for
    quaternions. Each of them is two nodes, 4 x y = (x + y)^2 - (x - y)^2, whose squares cancel. For an Abelian group
    that is 6 nodes for a pair of characters (three products of real numbers make one of complex ones) and 2 for a real one:
    the plan "6" of :func:`compose`.

    Args:
        group: finite, of at least two elements.

    Returns:
        The solution; `solution.certificate.verify()` proves it.

    Raises:
        InputError: for what is no group, or what :func:`invariants.representations.irreps.irreps` refuses.

    Source: ours; the products are Gauss's, Strassen's, Laderman's and Howell's, see :mod:`.bilinear`.

    Example:
        >>> from invariants.representations import SymmetricGroup
        >>> solution = compose_irreps(SymmetricGroup(3))
        >>> solution.certificate.verify()
        >>> solution.hidden, solution.parts[1]
        (16, IrrepPart(dimension=2, type='real', products=7))
    """
    if not isinstance(group, FiniteGroup) or group.order < 2:
        raise InputError(
            given=f"{group!r} as a group",
            expected="a finite group of at least two elements",
            remedy="SymmetricGroup(3)",
        )
    found: list[IrrepPart] = []
    columns: list[tuple[Line, Line, Line]] = []
    for rho in _one_of_each(group):
        before = len(columns)
        columns.extend(_products(group, rho))
        found.append(IrrepPart(rho.dimension, rho.type, len(columns) - before))
    a = np.stack([x for left, _, _ in columns for x in (left, left)], axis=1)
    b = np.stack([x for _, right, _ in columns for x in (right, -right)], axis=1)
    c = np.stack([x for _, _, out in columns for x in (out, -out)], axis=1)
    return IrrepSolution(tuple(found), TableCertificate(group, [a, b], c, Fraction(1, 4 * group.order)))


def _one_of_each(group: FiniteGroup) -> Iterator[Irrep]:
    """Those over the complex numbers but the trivial one, real ones by real matrices, one of each two conjugate ones."""
    real = [rho for rho in group.irreps("real") if rho.type == "real"]
    yield from real[1:]
    seen: list[tuple[Number, ...]] = []
    for rho in group.irreps():
        if rho.type != "real":
            values = tuple(rho.character().numbers)
            if tuple(v.conjugate() for v in values) not in seen:
                seen.append(values)
                yield rho


def _products(group: FiniteGroup, rho: Irrep) -> Iterator[tuple[Line, Line, Line]]:
    """x, y, z with sum x(g) y(h) z(k) = d tr(rho(k)^-1 rho(g) rho(h)), twice the real part of that for complex type."""
    matrices = group.all_matrices(rho.matrices)
    if rho.type == "quaternionic" and (found := _by_quaternions(group, matrices)) is not None:
        yield from found
        return
    n = rho.dimension
    entries = np.array([[[m[i, j] for j in range(n)] for i in range(n)] for m in matrices], dtype=object)
    at_inverse = entries[group.inverses]
    for forms in zip(*matrix_product(n), strict=True):
        lines = [
            (form.astype(object) * e).sum(axis=(1, 2))
            for form, e in zip(forms, (entries, entries, at_inverse), strict=True)
        ]
        if rho.type == "real":
            yield lines[0], lines[1], lines[2] * n
            continue
        factor = n * (2 if rho.type == "complex" else 1)
        split = np.array([[parts(v) for v in line] for line in lines], dtype=object)  # (factor, element, part)
        for form in complex_product().astype(object):
            x, y, z = ((split[f] * form[f]).sum(axis=1) for f in range(3))
            yield x, y, z * factor


def _by_quaternions(group: FiniteGroup, matrices: list[ExactMatrix]) -> list[tuple[Line, Line, Line]] | None:
    """For matrices 2 x 2 that span the quaternions; None for larger ones, or where a square root is in no field at hand."""
    if matrices[0].columns != 2:
        return None
    half = Fraction(1, 2)
    identity = ExactMatrix.identity(2)
    basis: list[ExactMatrix] = []
    for matrix in matrices:
        # what is left of it beside 1 and those found, under the form (x, y) = -tr(x y)/2 on the pure quaternions
        pure = matrix - identity * (matrix.trace() * half)
        for unit in basis:
            pure = pure + unit * ((unit @ pure).trace() * half)
        if pure.is_zero():
            continue
        length = square_root((pure @ pure).trace() * -half)
        if length is None:
            return None
        basis.append(pure * length.inverse())
        if len(basis) == 2:
            break
    units = [identity, basis[0], basis[1], basis[0] @ basis[1]]
    signs = (half, -half, -half, -half)
    coordinates = np.empty((len(matrices), 4), dtype=object)
    for g, matrix in enumerate(matrices):
        coordinates[g] = [(unit @ matrix).trace() * sign for unit, sign in zip(units, signs, strict=True)]
    at_inverse = coordinates[group.inverses]
    # tr is twice the real part, of which the eight products are four times; times the degree 2
    found = []
    for form in quaternion_product().astype(object):
        x, y, z = ((c * form[f]).sum(axis=1) for f, c in enumerate((coordinates, coordinates, at_inverse)))
        found.append((x, y, z))
    return found
