"""Generators that many entries share, in any coordinates: translations, linear, projective and conformal fields."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import sympy as sp

from ..actions import Field


def _field(z: Sequence[sp.Symbol], entries: dict[int, object]) -> Field:
    return tuple(sp.sympify(entries.get(i, 0)) for i in range(len(z)))


def translations(*z: sp.Symbol) -> list[Field]:
    """The fields d_i."""
    return [_field(z, {i: 1}) for i in range(len(z))]


def rotations(*z: sp.Symbol) -> list[Field]:
    """The fields z_i d_j - z_j d_i, for i < j."""
    return [_field(z, {i: -z[j], j: z[i]}) for i, j in combinations(range(len(z)), 2)]


def dilation(*z: sp.Symbol) -> Field:
    """The field z_1 d_1 + ... + z_n d_n."""
    return tuple(z)


def linear(*z: sp.Symbol) -> list[Field]:
    """The fields z_j d_i, for all i and j."""
    return [_field(z, {i: c}) for i in range(len(z)) for c in z]


def traceless(*z: sp.Symbol) -> list[Field]:
    """The fields z_j d_i for i != j, and z_i d_i - z_(i+1) d_(i+1)."""
    mixed = [_field(z, {i: c}) for i in range(len(z)) for j, c in enumerate(z) if i != j]
    return [*mixed, *(_field(z, {i: z[i], i + 1: -z[i + 1]}) for i in range(len(z) - 1))]


def quadratic(*z: sp.Symbol) -> list[Field]:
    """The fields z_k (z_1 d_1 + ... + z_n d_n)."""
    return [tuple(sp.expand(k * c) for c in z) for k in z]


def conformal(*z: sp.Symbol) -> list[Field]:
    """The special conformal fields 2 z_k (z_1 d_1 + ... + z_n d_n) - (z_1^2 + ... + z_n^2) d_k."""
    square = sp.Add(*(c**2 for c in z))
    return [tuple(sp.expand(2 * k * c - (square if c == k else 0)) for c in z) for k in z]
