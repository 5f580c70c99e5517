"""Sparse sums {key: coefficient}: rows, vectors and polynomials alike are added and subtracted here."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, TypeVar

import sympy as sp

Key = TypeVar("Key", bound=Hashable)


def add_multiple(total: dict[Key, Any], terms: Mapping[Key, Any] | Iterable[tuple[Key, Any]], factor: Any) -> None:
    """total + factor terms, in place; what cancels stays as a zero.

    Example:
        >>> total = {"x": 1}
        >>> add_multiple(total, {"x": 2, "y": 1}, 3)
        >>> total
        {'x': 7, 'y': 3}
    """
    for key, c in terms.items() if isinstance(terms, Mapping) else terms:
        total[key] = total.get(key, 0) + factor * c


def nonzero(terms: Mapping[Key, Any]) -> dict[Key, Any]:
    """The terms that did not cancel."""
    return {key: c for key, c in terms.items() if c}


def plus(row: Mapping[Key, Any], other: Mapping[Key, Any], factor: Any) -> dict[Key, Any]:
    """row + factor other, without zeros.

    Example:
        >>> plus({"x": 2, "y": 1}, {"x": 1}, -2)
        {'y': 1}
    """
    total = dict(row)
    add_multiple(total, other, factor)
    return nonzero(total)


def linear_combination(parts: Iterable[tuple[Mapping[Key, Any], Any]]) -> dict[Key, Any]:
    """The sum of factor times terms over pairs (terms, factor), without zeros.

    Example:
        >>> linear_combination([({"x": 1, "y": 1}, 2), ({"x": 1}, -2)])
        {'y': 2}
    """
    total: dict[Key, Any] = {}
    for terms, factor in parts:
        add_multiple(total, terms, factor)
    return nonzero(total)


def subtract_modulo(row: dict[int, int], other: Mapping[int, int], factor: int, prime: int) -> None:
    """row - factor other modulo a prime, in place, without zeros.

    Example:
        >>> row = {0: 3, 1: 1}
        >>> subtract_modulo(row, {0: 1, 2: 1}, 3, 7)
        >>> row
        {1: 1, 2: 4}
    """
    for j, c in other.items():
        value = (row.get(j, 0) - factor * c) % prime
        if value:
            row[j] = value
        else:
            row.pop(j, None)


def sympy_rational(value: Any) -> sp.Rational:
    """A rational of SymPy's domains, whichever library carries it, as a SymPy number.

    Example:
        >>> from sympy import QQ
        >>> sympy_rational(QQ(2, 4))
        1/2
    """
    return sp.Rational(int(value.numerator), int(value.denominator))
