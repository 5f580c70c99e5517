"""Sums of roots of unity: the smallest field that holds them, and roots of unity modulo a prime."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import gcd

import sympy as sp

from .number_field import Number, cyclotomic_field


def sum_of_roots(terms: Mapping[int, int], n: int, order: int) -> Number:
    """The sum of c exp(2 pi i k/n) over terms {k: c}, as an element of the cyclotomic field of ``order``.

    The sum must lie in that field: each root is replaced by its mean over the automorphisms that fix the field.
    """
    field = cyclotomic_field(order)
    total = field.zero
    for k, c in terms.items():
        sign, share, exponent, part = _mean(k % n, n, order)
        if sign:
            total = total + field.root_of_unity(exponent, part) * (sign * c) / share
    return total


@lru_cache(maxsize=65536)
def _mean(k: int, n: int, order: int) -> tuple[int, int, int, int]:
    """(sign, share, a, m): the mean of exp(2 pi i k/n) over the field of ``order`` is sign/share exp(2 pi i a/m).

    Source: a root of order m r, m prime to r, m dividing the order, has the relative trace mobius(r) times its m-part.
    """
    common = gcd(k, n)
    k, n = k // common, n // common
    inside = gcd(n, order if order % 2 == 0 else 2 * order)
    outside = n // inside
    if gcd(inside, outside) != 1:
        return 0, 1, 0, 1
    sign = int(sp.mobius(outside))
    return sign, int(sp.totient(outside)), k * pow(outside, -1, inside) % inside if inside > 1 else 0, inside


def conductor(sums: Sequence[Mapping[int, int]], n: int) -> int:
    """The smallest divisor d of n such that all sums of c exp(2 pi i k/n) lie in the cyclotomic field of order d."""
    field = cyclotomic_field(n)
    totals = [_total(terms, n) for terms in sums]
    for d in sp.divisors(n):
        if d % 4 == 2:
            continue
        units = [u for u in range(1, n + 1, d) if gcd(u, n) == 1]
        # where n is odd the field's own conductor is n, so the exponents are taken modulo it
        if all(total.galois(u) == total for u in units for total in totals):
            return int(d)
    return field.conductor or 1


def _total(terms: Mapping[int, int], n: int) -> Number:
    field = cyclotomic_field(n)
    total = field.zero
    for k, c in terms.items():
        total = total + field.root_of_unity(k, n) * c
    return total


@lru_cache(maxsize=256)
def residue_root(n: int, least: int) -> tuple[int, int]:
    """A prime p = 1 modulo n, at least ``least`` and below 2^31 where that allows, and an element of order n modulo p."""
    p = least // n * n + 1
    while p < least or not sp.isprime(p):
        p += n
    primes = [int(q) for q in sp.primefactors(n)]
    for x in range(2, p):
        root = pow(x, (p - 1) // n, p)
        if all(pow(root, n // q, p) != 1 for q in primes):
            return p, root
    return p, 1
