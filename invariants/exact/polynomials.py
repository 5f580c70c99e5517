"""Polynomials in the jets of numbered slots: the working form of relative invariants, before channels are chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import gcd
from typing import Any

from .linear_algebra import PRIME

Variable = tuple[int, int]
"""(slot, jet index); slot -1 holds the base coordinates."""
Monomial = tuple[Variable, ...]
"""Sorted, with repetition: x*x*y is (x, x, y)."""
Polynomial = Mapping[Monomial, int]

BASE = -1


def multiply(a: Polynomial, b: Polynomial) -> dict[Monomial, int]:
    """The product of two polynomials."""
    out: dict[Monomial, int] = {}
    for m, c in a.items():
        for k, d in b.items():
            key = tuple(sorted(m + k))
            out[key] = out.get(key, 0) + c * d
    return {m: c for m, c in out.items() if c}


def relabel(poly: Polynomial, slots: Sequence[int]) -> dict[Monomial, int]:
    """The polynomial with slot i replaced by ``slots[i]``; repetitions allowed."""
    out: dict[Monomial, int] = {}
    for m, c in poly.items():
        key = tuple(sorted((s if s == BASE else slots[s], j) for s, j in m))
        out[key] = out.get(key, 0) + c
    return {m: c for m, c in out.items() if c}


def primitive(poly: Polynomial) -> dict[Monomial, int]:
    """Coprime integer coefficients, the first monomial's positive; monomials sorted."""
    content = gcd(*poly.values()) if poly else 1
    ordered = dict(sorted(poly.items()))
    sign = -1 if ordered and next(iter(ordered.values())) < 0 else 1
    return {m: sign * c // content for m, c in ordered.items()}


def substitute_each(
    monomial: Monomial, image: Callable[[Variable], Iterable[tuple[Any, Monomial]]]
) -> dict[Monomial, Any]:
    """Apply a derivation, given on variables, to a monomial (Leibniz rule)."""
    out: dict[Monomial, Any] = {}
    for position, variable in enumerate(monomial):
        if position and monomial[position - 1] == variable:
            continue
        count = monomial.count(variable)
        rest = monomial[:position] + monomial[position + 1 :]
        for coefficient, factor in image(variable):
            key = tuple(sorted(rest + factor))
            out[key] = out.get(key, 0) + count * coefficient
    return out


def modular_gradient(poly: Polynomial, values: Mapping[Variable, int]) -> dict[Variable, int]:
    """The gradient modulo the prime at a point."""
    out: dict[Variable, int] = {}
    for monomial, c in poly.items():
        for variable in set(monomial):
            count = monomial.count(variable)
            term = c * count
            skipped = False
            for other in monomial:
                if other == variable and not skipped:
                    skipped = True
                    continue
                term = term * values[other] % PRIME
            out[variable] = (out.get(variable, 0) + term) % PRIME
    return out
