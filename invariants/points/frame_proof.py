"""Exact proofs about matrices of functions with radicals: that fields carry them along, that they stay in a group."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp
from sympy import QQ
from sympy.polys.matrices import DomainMatrix
from sympy.polys.polyerrors import CoercionFailed
from sympy.polys.rings import PolyElement

from ..errors import CertificateError
from ..exact import FieldRing


class FrameProof:
    """A square matrix h of functions, as polynomials N over one polynomial D; each radical is a further indeterminate.

    Args:
        matrix: rational in the coordinates and in radicals, with rational coefficients.
        coordinates: what its entries are functions of.
        fields: vector fields on these, polynomial with rational coefficients.

    Raises:
        CertificateError: for other functions.

    Example:
        >>> x, y = sp.symbols("x y")
        >>> r = sp.sqrt(x**2 + y**2)
        >>> proof = FrameProof(sp.Matrix([[x/r, -y/r], [y/r, x/r]]), (x, y), [(-y, x)])
        >>> turn = sp.Matrix([[0, -1], [1, 0]])
        >>> proof.carries(0, turn), proof.carries(0, 2*turn), proof.stays_in([turn])
        (True, False, True)
    """

    def __init__(
        self, matrix: sp.Matrix, coordinates: Sequence[sp.Symbol], fields: Sequence[Sequence[sp.Expr]]
    ) -> None:
        self.size = matrix.rows
        self.count = len(fields)
        rows = [*fields, *([sp.Integer(z == w) for w in coordinates] for z in coordinates)]
        roots = _Roots(matrix, coordinates, rows)
        self.variables = len(coordinates)
        try:
            self.ring = FieldRing((*coordinates, *roots.symbols), roots.rows)
            entries = [self.ring.fraction(e) for e in roots.matrix]
            self.relations = [
                (i, roots.degree, *self.ring.fraction(base))
                for i, base in enumerate(roots.bases, start=len(coordinates))
            ]
        except (ValueError, CoercionFailed):
            raise CertificateError(
                "the frame holds functions or numbers other than roots of rational functions over the rationals"
            ) from None
        self.bottom = self.ring.ring.one
        for _, q in entries:
            self.bottom = self.bottom.lcm(q)
        self.top = [p * self.bottom.quo(q) for p, q in entries]

    def carries(self, k: int, generator: sp.Matrix, up_to_factors: bool = False) -> bool:
        """Whether field k acts as a constant matrix: v_k(h) = A h, up to multiples of h if it does not matter."""
        scale = self.ring.denominators[k]
        slope = self.ring.apply(k, self.bottom)
        rest = []
        for i in range(self.size):
            for j in range(self.size):
                moved = self.ring.ring.zero
                for m in range(self.size):
                    c = generator[i, m]
                    if c != 0:
                        moved += self.top[m * self.size + j] * QQ.from_sympy(c)
                entry = self.top[i * self.size + j]
                rest.append((self.ring.apply(k, entry) - moved * scale) * self.bottom - entry * slope)
        if up_to_factors:
            pivot = next((i for i, e in enumerate(self.top) if not self._is_zero(e)), 0)
            rest = [a * self.top[pivot] - b * rest[pivot] for a, b in zip(rest, self.top, strict=True)]
        return all(map(self._is_zero, rest))

    def stays_in(self, generators: Sequence[sp.Matrix]) -> bool:
        """Whether h^-1 dh is a combination of constant matrices: linear forms that vanish on them vanish on it."""
        forms = sp.Matrix([list(g) for g in generators]).nullspace()
        if not forms:
            return True
        n = self.size
        domain = self.ring.ring.to_domain()
        rows = [self.top[n * i : n * i + n] for i in range(n)]
        adjugate, determinant = DomainMatrix(rows, (n, n), domain).adj_det()
        inverse = adjugate.to_dense().rep.to_ddm()
        if self._is_zero(determinant):
            return False
        for k in range(self.count, self.count + self.variables):
            slopes = [self.ring.apply(k, e) for e in self.top]
            change = self.ring.apply(k, self.bottom)
            for form in forms:
                # N^-1 dN - dD/D, times det(N) D
                total, trace = self.ring.ring.zero, self.ring.ring.zero
                for i in range(n):
                    for j in range(n):
                        c = form[i * n + j]
                        if c != 0:
                            entry = self.ring.ring.zero
                            for m in range(n):
                                entry += inverse[i][m] * slopes[m * n + j]
                            total += entry * QQ.from_sympy(c)
                            trace += QQ.from_sympy(c) if i == j else 0
                if not self._is_zero(total * self.bottom - determinant * change * trace):
                    return False
        return True

    def _is_zero(self, poly: PolyElement) -> bool:
        """Whether a polynomial in the radicals vanishes by what their powers are."""
        one = self.ring.ring.one
        for i, degree, top, bottom in reversed(self.relations):
            parts: dict[int, dict[tuple[int, ...], object]] = {}
            for monomial, c in poly.terms():
                turns, left = divmod(monomial[i], degree)
                parts.setdefault(turns, {})[(*monomial[:i], left, *monomial[i + 1 :])] = c
            most = max(parts, default=0)
            poly = sum((self.ring.ring.from_dict(p) * top**t * bottom ** (most - t) for t, p in parts.items()), 0 * one)
        return not poly


class _Roots:
    """Radicals as symbols r with r^degree = base, and fields that know their derivatives."""

    def __init__(self, matrix: sp.Matrix, coordinates: Sequence[sp.Symbol], rows: Sequence[Sequence[sp.Expr]]) -> None:
        powers = [p for e in matrix for p in sp.preorder_traversal(e) if _is_radical(p)]
        self.degree = int(sp.ilcm(1, 1, *(p.exp.q for p in powers)))
        self._symbols: dict[sp.Expr, sp.Symbol] = {}
        # from the inside out
        self.matrix = matrix.applyfunc(lambda e: e.replace(_is_radical, self._power))
        self.bases, self.symbols = list(self._symbols), list(self._symbols.values())
        self.rows = []
        for row in rows:
            extended = list(row)
            for base, r in self._symbols.items():
                known = [*coordinates, *self.symbols]
                along = sp.Add(*(c * sp.diff(base, z) for c, z in zip(extended, known, strict=False)))
                extended.append(r * along / (self.degree * base))
            self.rows.append(extended)

    def _power(self, power: sp.Pow) -> sp.Expr:
        base = sp.cancel(sp.together(power.base))
        if base not in self._symbols:
            self._symbols[base] = sp.Dummy(f"r{len(self._symbols)}")
        return self._symbols[base] ** int(power.exp * self.degree)


def _is_radical(expr: sp.Basic) -> bool:
    return isinstance(expr, sp.Pow) and expr.exp.is_Rational and not expr.exp.is_Integer
