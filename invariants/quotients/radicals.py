"""Exact numbers over the field of their radicals, where sums and quotients have one form and zero is seen."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import sympy as sp
from sympy.polys.domains import QQ
from sympy.polys.domains.domain import Domain
from sympy.polys.matrices import DomainMatrix


def over_radicals(matrix: sp.Matrix) -> sp.Matrix:
    """The same numbers as sums of products of radicals; left as they are where there are symbols, or numbers of other kinds.

    Example:
        >>> over_radicals(sp.Matrix([1 / (1 + sp.sqrt(2)) - sp.sqrt(2)]))
        Matrix([[-1]])
    """
    if matrix.free_symbols:
        return matrix
    radicals = sorted({p for p in matrix.atoms(sp.Pow) if not p.exp.is_Integer}, key=sp.default_sort_key)
    if not all(p.base.is_Rational and p.exp.is_Rational for p in radicals):
        return matrix
    field = _field(tuple(radicals))
    return matrix.applyfunc(lambda c: c if c.is_Rational else field.to_sympy(_value(c, field)))


def inverse(matrix: sp.Matrix) -> sp.Matrix:
    """The inverse of a matrix of such numbers."""
    return DomainMatrix.from_Matrix(matrix, extension=True).to_field().inv().to_Matrix()


def rank(matrix: sp.Matrix) -> int:
    """The rank of a matrix of such numbers."""
    return int(DomainMatrix.from_Matrix(matrix, extension=True).to_field().rank())


@lru_cache(maxsize=64)
def _field(radicals: tuple[sp.Expr, ...]) -> Domain:
    return QQ.algebraic_field(*radicals) if radicals else QQ


@lru_cache(maxsize=1024)
def _number(c: sp.Expr, field: Domain) -> Any:
    return field.from_sympy(c)


def _value(c: sp.Expr, field: Domain) -> Any:
    if c.is_Add or c.is_Mul:
        first, *rest = (_value(part, field) for part in c.args)
        for value in rest:
            first = first + value if c.is_Add else first * value
        return first
    if c.is_Pow and c.exp.is_Integer:
        base = _value(c.base, field)
        return base ** int(c.exp) if c.exp > 0 else field.one / base ** int(-c.exp)
    return _number(c, field)
