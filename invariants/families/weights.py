"""Weights of relative invariants under their multipliers, and the monomials that make them absolute.

Proposition. Let I_1, ..., I_k be relative invariants whose multipliers are m^w for weight vectors w_1, ..., w_k of
rank r. The monomials prod I_j^(a_j) with sum_j a_j w_j = 0 are absolute, and k - r of them are independent where the
I_j are: each I_j off a basis of the weights, divided by the monomial in that basis that has its weight.

Source: P. Olver, Equivalence, Invariants and Symmetry (1995), chapter 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import lcm

import sympy as sp

from .invariant import Invariant, RelativeInvariant

Weights = tuple[Fraction, ...]


def scaled_weights(
    multipliers: Sequence[Sequence[sp.Rational]], determinant: Sequence[sp.Rational] | None = None
) -> tuple[Weights, ...]:
    """Coordinates of multipliers in a basis of their span, which holds the determinant if their span does.

    Args:
        multipliers: one row a relative invariant, all of one length.
        determinant: the row of the Jacobian determinant, taken as it is; other basis elements are scaled so that the
            coordinates they give are coprime integers, the first of them positive.

    Example:
        >>> scaled_weights([(sp.Integer(-4), sp.Integer(2)), (sp.Integer(-6), sp.Integer(3))])
        ((Fraction(2, 1),), (Fraction(3, 1),))
    """
    rows = sp.Matrix([list(m) for m in multipliers]) if multipliers and len(multipliers[0]) else sp.zeros(0, 1)
    rank = rows.rank()
    if rank == 0:
        return tuple(() for _ in multipliers)
    basis: list[list[sp.Rational]] = []
    if determinant is not None and any(determinant) and rows.col_join(sp.Matrix([list(determinant)])).rank() == rank:
        basis.append(list(determinant))
    for row in multipliers:
        if len(basis) < rank and sp.Matrix([*basis, list(row)]).rank() > len(basis):
            basis.append(list(row))
    coordinates = [list(sp.Matrix(basis).T.gauss_jordan_solve(sp.Matrix(list(row)))[0]) for row in multipliers]
    for k in range(1 if determinant is not None and basis[0] == list(determinant) else 0, rank):
        column = [c[k] for c in coordinates if c[k] != 0]
        scale = sp.Integer(sp.ilcm(1, 1, *(c.q for c in column)))
        scale /= sp.igcd(0, 0, *(c * scale for c in column))
        scale *= 1 if column[0] > 0 else -1
        for c in coordinates:
            c[k] *= scale
    return tuple(tuple(Fraction(int(c.p), int(c.q)) for c in row) for row in coordinates)


def absolute_monomials(relative: Sequence[RelativeInvariant]) -> tuple[Invariant, ...]:
    """Absolute invariants: each relative one divided by the monomial in the pivots that cancels its weight.

    The pivots are relative invariants of independent weights, small ones first; exponents are integers, so an invariant
    whose weight is not a combination of theirs enters by a power.

    Example:
        >>> a, b = sp.symbols("a b")
        >>> absolute_monomials([RelativeInvariant("J", a, sp.Integer(1)), RelativeInvariant("T", b, sp.Integer(2))])
        (Invariant(name='T/J^2', expr=b/a**2),)
    """
    pivots: list[int] = []
    order = sorted(
        range(len(relative)), key=lambda k: (sum(abs(w) for w in relative[k].weights), _size(relative[k].expr), k)
    )
    for k in order:
        rows = [list(relative[p].weights) for p in (*pivots, k)]
        if rows[0] and sp.Matrix(rows).rank() > len(pivots):
            pivots.append(k)
    out = []
    for k, item in enumerate(relative):
        if k in pivots:
            continue
        if not any(item.weights):
            out.append(Invariant(item.name, item.expr))
            continue
        matrix = sp.Matrix([list(relative[p].weights) for p in pivots]).T
        solution = matrix.gauss_jordan_solve(sp.Matrix(list(item.weights)))[0]
        power = lcm(*(int(e.q) for e in solution))
        expr, name = item.expr**power, _power(item.name, power)
        bottom = []
        for p, e in zip(pivots, solution, strict=True):
            exponent = int(e * power)
            expr *= relative[p].expr ** (-exponent)
            if exponent > 0:
                bottom.append(_power(relative[p].name, exponent))
            elif exponent < 0:
                name += f"*{_power(relative[p].name, -exponent)}"
        out.append(Invariant("/".join([name, *bottom]), expr))
    return tuple(out)


def _power(name: str, exponent: int) -> str:
    return name if exponent == 1 else f"{name}^{exponent}"


def _size(expr: sp.Expr) -> int:
    return int(sp.count_ops(expr))


def as_weight(row: Sequence[Fraction]) -> sp.Rational | tuple[sp.Rational, ...]:
    """A weight as invariants carry it: a number for one multiplier, a tuple for several."""
    values = tuple(sp.Rational(w.numerator, w.denominator) for w in row)
    return values if len(values) > 1 else (values[0] if values else sp.Integer(0))
