"""Vector fields as derivations of a polynomial ring: exact proofs that they annihilate or multiply an expression."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import sympy as sp
from sympy import QQ
from sympy.polys.rings import PolyElement, PolyRing, ring

from .atoms import Extension


class FieldRing:
    """Vector fields as derivations of the polynomial ring of their coordinates, for exact proofs.

    Exponentials, trigonometric functions and logarithms become further indeterminates, with the derivatives they have: an
    identity between those is one between the functions.

    Args:
        coordinates: the indeterminates.
        fields: functions of them that are rational over the rationals once such functions are indeterminates.
        expressions: what else may hold such functions.

    Raises:
        ValueError: for other functions and coefficients.

    Example:
        >>> x, y = sp.symbols("x y")
        >>> turn = FieldRing((x, y), [(-y, x)])
        >>> turn.annihilates(0, 1 / (x**2 + y**2)), turn.annihilates(0, x / y)
        (True, False)
        >>> FieldRing((x, y), [(1, sp.sin(x))]).annihilates(0, y + sp.cos(x))
        True
    """

    def __init__(
        self,
        coordinates: Sequence[sp.Symbol],
        fields: Sequence[Sequence[sp.Expr]],
        expressions: Iterable[sp.Expr] = (),
    ) -> None:
        entries = [*(c for row in fields for c in row), *expressions]
        analytic = [e for e in entries if not sp.sympify(e).is_rational_function(*coordinates)]
        self.extension = Extension(coordinates, analytic)
        self.ring: PolyRing = ring(list(self.extension.symbols), QQ)[0]
        self._fractions: dict[sp.Expr, tuple[PolyElement, PolyElement]] = {}
        self._rates: dict[tuple[int, PolyElement], PolyElement | None] = {}
        self.fields: list[dict[PolyElement, PolyElement]] = []
        self.denominators: list[PolyElement] = []
        for row in fields:
            rational = [self.extension.rational(sp.sympify(c)) for c in row]
            entire = zip(self.extension.symbols, [*rational, *self.extension.along(rational)], strict=True)
            parts = {self.ring.from_expr(z): self.fraction(c) for z, c in entire if c != 0}
            bottom = self.ring.one
            for _, q in parts.values():
                bottom = bottom.lcm(q)
            self.fields.append({z: p * bottom.quo(q) for z, (p, q) in parts.items()})
            self.denominators.append(bottom)

    def depending_on(self, low: Collection[sp.Symbol]) -> set[int]:
        """Positions, among the indeterminates, of some coordinates and of the functions of them."""
        known = set(low)
        for atom in self.extension.atoms:
            if atom.argument.free_symbols <= known:
                known.add(atom.symbol)
        return {i for i, z in enumerate(self.ring.symbols) if z in known}

    def fraction(self, expr: sp.Expr) -> tuple[PolyElement, PolyElement]:
        """Numerator and denominator; ValueError where the expression is no rational function over the rationals."""
        if expr not in self._fractions:
            if expr.is_polynomial(*self.extension.symbols):
                top, bottom = expr, sp.Integer(1)
            else:
                top, bottom = sp.fraction(sp.together(self.extension.rational(expr)))
            self._fractions[expr] = self.ring.from_expr(sp.expand(top)), self.ring.from_expr(sp.expand(bottom))
        return self._fractions[expr]

    def apply(self, k: int, poly: PolyElement) -> PolyElement:
        """Field k, multiplied by ``denominators[k]``, applied to a polynomial."""
        total = self.ring.zero
        for z, c in self.fields[k].items():
            partial = poly.diff(z)
            if partial:
                total += c * partial
        return total

    def rate(self, k: int, poly: PolyElement) -> PolyElement | None:
        """The polynomial r with v(P) = r P for field k multiplied by ``denominators[k]``; None if there is none."""
        if not poly:
            return None
        if (k, poly) not in self._rates:  # one relative invariant is a factor of many absolute ones
            quotient, rest = divmod(self.apply(k, poly), poly)
            self._rates[k, poly] = None if rest else quotient
        return self._rates[k, poly]

    def logarithmic_rate(self, k: int, expr: sp.Expr) -> PolyElement | None:
        """The polynomial r with v(F) = r F for a product F of powers of such P; None for any other expression.

        A product of relative invariants is proved one factor by factor, without multiplying it out.
        """
        total = self.ring.zero
        for factor in sp.Mul.make_args(expr):
            base, exponent = factor.as_base_exp()
            if not exponent.is_Integer:
                base, exponent = factor, sp.Integer(1)
            try:
                parts = self.fraction(base)
            except ValueError:  # functions that are known in the product alone, or not at all
                return None
            for poly, sign in zip(parts, (1, -1), strict=True):
                rate = self.rate(k, poly)
                if rate is None:
                    return None
                total += int(exponent) * sign * rate
        return total

    def annihilates(self, k: int, expr: sp.Expr) -> bool:
        """Whether field k annihilates an expression, as an identity; ValueError for functions that are unknown here."""
        rate = self.logarithmic_rate(k, expr)
        if rate is not None:
            return not rate
        top, bottom = self.fraction(expr)
        return not self.apply(k, top) * bottom - top * self.apply(k, bottom)
