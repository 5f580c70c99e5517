"""Clebsch-Gordan coefficients, and equivariant tensor products of irreducible representations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from math import factorial, prod
from typing import Any

import sympy as sp

from invariants.errors import InputError
from invariants.limits import TENSOR_PRODUCT_DEGREE

from ..numbers import RATIONALS, ExactMatrix, Number, Row, kronecker
from ..representation import Representation, times_root
from .angular_momentum import (
    Basis,
    checked_basis,
    half_integer,
    rational_part,
    real_change,
    so3_irrep,
    spin_norms,
    su2_irrep,
    twice_of,
    whole_number,
)
from .named_lie_algebras import I

Path = tuple[int, int, int]


def clebsch_gordan(j1: Any, m1: Any, j2: Any, m2: Any, j: Any, m: Any) -> sp.Expr:
    """<j1 m1 j2 m2 | j m>, exact, by Racah's formula.

        sqrt((2j+1) (j1+j2-j)! (j1-j2+j)! (-j1+j2+j)!/(j1+j2+j+1)!)
        * sqrt((j1+m1)! (j1-m1)! (j2+m2)! (j2-m2)! (j+m)! (j-m)!)
        * sum_k (-1)^k/(k! (j1+j2-j-k)! (j1-m1-k)! (j2+m2-k)! (j-j2+m1+k)! (j-j1-m2+k)!)

    Args:
        j1, j2, j: half-integers of at least 0.
        m1, m2, m: j1 - m1, j2 - m2 and j - m are integers, and no m is larger than its j.

    Returns:
        The coefficient, with the phases of Condon and Shortley; 0 where m is not m1 + m2 or j violates the triangle.

    Raises:
        InputError: for floats, and for an m that does not belong to its j.

    Source: G. Racah, Theory of Complex Spectra II, Physical Review 62 (1942), equation (16); A. R. Edmonds, Angular
        Momentum in Quantum Mechanics (1957), section 3.6.

    Example:
        >>> clebsch_gordan(1, 1, 1, -1, 2, 0)
        sqrt(6)/6
    """
    spins = [half_integer(value, name) for value, name in ((j1, "j1"), (j2, "j2"), (j, "j"))]
    parts = [twice_of(value, name) for value, name in ((m1, "m1"), (m2, "m2"), (m, "m"))]
    for spin, part, name in zip(spins, parts, ("1", "2", ""), strict=True):
        if abs(part) > spin or (spin - part) % 2:
            raise InputError(
                given=f"m{name}={sp.Rational(part, 2)} for j{name}={sp.Rational(spin, 2)}",
                expected=f"m{name} from -j{name} to j{name} in steps of 1",
                remedy="check the order of the arguments: j1, m1, j2, m2, j, m",
            )
    a, b, c = spins
    if not _triangle(a, b, c) or parts[0] + parts[1] != parts[2]:
        return sp.Integer(0)
    radicand, entries = coupling(a, b, c)
    ones = [(spin + part) // 2 for spin, part in zip(spins, parts, strict=True)]
    value = entries.get((ones[2], ones[0] * (b + 1) + ones[1]))
    if value is None:
        return sp.Integer(0)
    first, second, third = (spin_norms(s)[k].as_fraction() for s, k in zip(spins, ones, strict=True))
    square = radicand * third / (first * second)
    return sp.Rational(value) * sp.sqrt(sp.Rational(square.numerator, square.denominator))


@lru_cache(maxsize=1024)
def coupling(a: int, b: int, c: int) -> tuple[Fraction, dict[tuple[int, int], Fraction]]:
    """The coupling of spins a/2 and b/2 to c/2 on the bases f_m: sqrt(radicand) times rational entries.

    Returns:
        The radicand, and {(j + m, (j1 + m1)(2 j2 + 1) + (j2 + m2)): entry}.
    """
    s = (a + b + c) // 2
    most = s - c  # j1 + j2 - j
    radicand = Fraction(
        (c + 1) * _factorials((s - a, s - b, most, c)),
        _factorials((s + 1, a, b)),
    )
    entries = {}
    for k1 in range(a + 1):
        for k2 in range(b + 1):
            if not 0 <= k1 + k2 - most <= c:
                continue
            total = Fraction(0)
            for k in range(most + 1):
                below = (k, most - k, a - k1 - k, k2 - k, k1 - most + k, s - a - k2 + k)
                if min(below) >= 0:
                    total += Fraction(-1 if k % 2 else 1, _factorials(below))
            if total:
                # between orthonormal vectors the roots of all (j + m)! (j - m)! stand here; between the f_m two of three
                entries[k1 + k2 - most, k1 * (b + 1) + k2] = total * _factorials((k1, a - k1, k2, b - k2))
    return radicand, entries


def _factorials(numbers: Iterable[int]) -> int:
    return prod(factorial(n) for n in numbers)


def _triangle(a: int, b: int, c: int) -> bool:
    return (a + b + c) % 2 == 0 and abs(a - b) <= c <= a + b


@dataclass(frozen=True, eq=False)
class TensorProduct:
    """An equivariant bilinear map of two representations into a third, proved when it is made.

        z_k = sum_ij C_ijk x_i y_j,    C (rho x 1 + 1 x sigma)(X) = tau(X) C for all generators X

    Args:
        name: an identifier.
        first, second, target: rho, sigma and tau, of one group.
        exact: C between the bases of their own lengths; column (i, j) is i * second.dimension + j.
        paths: the (l1, l2, l3) of its blocks where it was made by ``full``.

    Raises:
        InputError: for a shape that does not fit, and for a map that is not equivariant: the generator is named.

    Example:
        >>> cross = tensor_product(1, 1, 1)
        >>> cross.dimensions, cross.coefficients[0, 1, 2]
        ((3, 3, 3), sqrt(2)/2)
    """

    name: str
    first: Representation
    second: Representation
    target: Representation
    exact: ExactMatrix
    paths: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        product = self.first * self.second
        if self.target.group is not product.group or self.exact.shape != (self.target.dimension, product.dimension):
            raise InputError(
                given=f"{self.name}: a map of shape {self.exact.shape} into {self.target!r}",
                expected=f"{self.target.dimension} x {product.dimension}, and one group for all three representations",
                remedy="take one from equivariant_basis(rho * sigma, tau).exact",
            )
        for k, (a, b) in enumerate(zip(product.matrices, self.target.matrices, strict=True)):
            if self.exact @ a != b @ self.exact:
                raise InputError(
                    given=f"{self.name}: a map that does not commute with generator {k}",
                    expected="an equivariant map of the tensor product",
                    remedy="take one from equivariant_basis(rho * sigma, tau).exact",
                )

    def __repr__(self) -> str:
        n1, n2, m = self.dimensions
        return f"TensorProduct({self.name!r}: {n1} x {n2} -> {m})"

    @property
    def dimensions(self) -> tuple[int, int, int]:
        """Of x, y and z."""
        return self.first.dimension, self.second.dimension, self.target.dimension

    @cached_property
    def coefficients(self) -> dict[tuple[int, int, int], sp.Expr]:
        """{(i, j, k): C_ijk} on orthonormal bases, those that are not zero."""
        n = self.second.dimension
        norms = [a * b for a in self.first.norms for b in self.second.norms]
        return {
            (column // n, column % n, k): times_root(c, self.target.norms[k] / norms[column])
            for k, row in enumerate(self.exact.rows)
            for column, c in sorted(row.items())
        }

    @classmethod
    def full(
        cls, lmax: int, *, basis: Basis = "real", output: int | None = None, paths: Sequence[Path] | None = None
    ) -> TensorProduct:
        """All paths l1 x l2 -> l3 of so(3) with l1, l2 <= lmax, one block of z for each.

        x and y are the irreducible parts l = 0, 1, ..., lmax one after the other, (lmax + 1)^2 coordinates; z is the blocks
        (l1, l2, l3) in lexicographic order. Every block is normalised as tensor_product: sum C^2 = 2 l3 + 1.

        Args:
            lmax: largest l of x and y.
            basis: as for tensor_product.
            output: largest l3; lmax unless given.
            paths: some of the (l1, l2, l3), in the order wanted, instead of all.

        Raises:
            InputError: for paths outside these bounds or against the triangle inequality.

        Example:
            >>> TensorProduct.full(1).paths
            ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0), (1, 1, 1))
        """
        top = whole_number(lmax, "lmax", TENSOR_PRODUCT_DEGREE.value)
        highest = top if output is None else whole_number(output, "output", 2 * top)
        every = [
            (a, b, c)
            for a in range(top + 1)
            for b in range(top + 1)
            for c in range(abs(a - b), min(a + b, highest) + 1)
        ]
        chosen = every if paths is None else list(paths)
        unknown = [path for path in chosen if path not in every]
        if unknown or not chosen:
            raise InputError(
                given=f"the path {unknown[0]}" if unknown else "no paths",
                expected=f"(l1, l2, l3) with l1, l2 <= {top}, l3 <= {highest}, |l1 - l2| <= l3 <= l1 + l2",
                remedy="raise lmax or output, or leave the path out",
            )
        irreps = [so3_irrep(degree, basis=basis) for degree in range(max(top, highest) + 1)]
        source = sum(irreps[1 : top + 1], start=irreps[0])
        width = source.dimension
        rows: list[Row] = []
        norms: list[Number] = []
        for a, b, c in chosen:
            radicand, block = _exact_coupling(2 * a, 2 * b, 2 * c, checked_basis(basis))
            for row in block.rows:
                # the part l begins at l^2
                places = {j: (a * a + j // (2 * b + 1)) * width + b * b + j % (2 * b + 1) for j in row}
                rows.append({places[j]: value for j, value in row.items()})
            norms += [norm * radicand for norm in irreps[c].norms]
        parts = [irreps[c] for _, _, c in chosen]
        name = f"{basis}_full{top}" if paths is None and output is None else f"{basis}_paths{len(chosen)}_of_{top}"
        blocks = sum(parts[1:], start=parts[0])
        target = Representation(blocks.group, blocks.matrices, norms=norms, name=f"{name}_target", check=False)
        return cls(f"tensor_product_{name}", source, source, target, ExactMatrix(rows, width * width), tuple(chosen))


def tensor_product(l1: Any, l2: Any, l3: Any, basis: Basis = "real") -> TensorProduct:
    """The equivariant map of l1 x l2 onto l3, by Clebsch-Gordan coefficients.

        complex: C_ijk = <l1 m1 l2 m2 | l3 m3>;    real: i^(l1+l2-l3) times the same in the basis of so3_irrep

    Coordinates run over m = -l, ..., l; for l = 1 the real ones are (y, z, x). The rows are orthonormal, sum C^2 = 2 l3 + 1:
    an isometry on the part l3. With the factor i^(l1+l2-l3) all real coefficients are real numbers, and 1 x 1 -> 0 is the
    dot product over sqrt(3), 1 x 1 -> 1 the cross product over sqrt(2). In e3nn the polar axis is y, so that its (x, y, z)
    are these (y, z, x); C divided by sqrt(2 l3 + 1) is its ``o3.wigner_3j(l1, l2, l3)``.

    Args:
        l1, l2, l3: integers of at least 0; half-integers where the basis is complex.
        basis: "real" or "complex".

    Raises:
        InputError: where l3 is not among |l1 - l2|, ..., l1 + l2.

    Source: A. R. Edmonds, Angular Momentum in Quantum Mechanics (1957), section 3.5.

    Example:
        >>> tensor_product(1, 1, 0).coefficients
        {(0, 0, 0): sqrt(3)/3, (1, 1, 0): sqrt(3)/3, (2, 2, 0): sqrt(3)/3}
    """
    twice = [half_integer(value, name) for value, name in ((l1, "l1"), (l2, "l2"), (l3, "l3"))]
    a, b, c = twice
    if checked_basis(basis) == "real":
        for value, name in ((l1, "l1"), (l2, "l2"), (l3, "l3")):
            whole_number(value, name)
    if not _triangle(a, b, c):
        low, high = sp.Rational(abs(a - b), 2), sp.Rational(a + b, 2)
        raise InputError(
            given=f"l1={l1}, l2={l2}, l3={l3}",
            expected=f"an l3 from {low} to {high} in steps of 1",
            remedy=f"pass l3={low}, for example",
        )
    if any(t % 2 for t in twice):
        first, second, third = (su2_irrep(sp.Rational(t, 2)) for t in twice)
    else:
        first, second, third = (so3_irrep(t // 2, basis=basis) for t in twice)
    radicand, exact = _exact_coupling(a, b, c, basis)
    norms = [norm * radicand for norm in third.norms]
    target = Representation(third.group, third.matrices, norms=norms, name=third.name, check=False)
    numbers = "_".join(f"{t // 2}" if t % 2 == 0 else f"{t}half" for t in twice)
    return TensorProduct(f"tensor_product_{basis}_{numbers}", first, second, target, exact)


@lru_cache(maxsize=1024)
def _exact_coupling(a: int, b: int, c: int, basis: Basis) -> tuple[Fraction, ExactMatrix]:
    radicand, entries = coupling(a, b, c)
    rows: list[Row] = [{} for _ in range(c + 1)]
    for (k, column), value in entries.items():
        rows[k][column] = RATIONALS.rational(value)
    complex_map = ExactMatrix(rows, (a + 1) * (b + 1))
    if basis == "complex":
        return radicand, complex_map
    changes = kronecker(real_change(a // 2)[0], real_change(b // 2)[0])
    turned = real_change(c // 2)[1] @ complex_map @ changes * I ** ((a + b - c) // 2)
    return radicand, turned.map(rational_part)
