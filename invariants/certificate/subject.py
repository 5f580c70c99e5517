"""What a certificate is about."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import sympy as sp

from ..actions import LieAction
from ..families import Family, Invariant, Pattern, RelativeInvariant


@dataclass(frozen=True)
class FamilyChain:
    """Relative invariants as families over channels, and the patterns at which kernels evaluate them.

    Attributes:
        families, patterns: as in a derivation.
        weights: weight of each pattern.
        any_channels: whether they are said to be complete for any number of channels.
    """

    families: tuple[Family, ...]
    patterns: tuple[Pattern, ...]
    weights: tuple[tuple[Fraction, ...], ...]
    any_channels: bool


@dataclass(frozen=True)
class Subject:
    """What a certificate is about; the attributes are those of a derivation."""

    action: LieAction
    order: int
    channels: int
    invariants: tuple[Invariant, ...]
    relative: tuple[RelativeInvariant, ...]
    chain: FamilyChain | None = None
    section: tuple[tuple[sp.Symbol, sp.Expr], ...] = ()
