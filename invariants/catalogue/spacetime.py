"""Actions on space and time: (t, x) and (t, x, y), on fields that evolve, as scalar channels."""

from __future__ import annotations

import sympy as sp

from ..actions import LieAction
from .fields import translations

t, x, y = sp.symbols("t x y")


def poincare2() -> LieAction:
    """The Poincare group of one space dimension: translations and the boost x d_t + t d_x. Dimension 3.

    Source: L. Landau, E. Lifshitz, The Classical Theory of Fields (1975), chapter 1.
    """
    return LieAction.from_fields("poincare2", base=(t, x), fields=[*translations(t, x), (x, t)])


def galilei2() -> LieAction:
    """The Galilei group of one space dimension: translations and the boost t d_x. Dimension 3.

    Source: J.-M. Levy-Leblond, Galilei group and Galilean invariance, in Group Theory and its Applications II (1971).
    """
    return LieAction.from_fields("galilei2", base=(t, x), fields=[*translations(t, x), (0, t)])


def poincare3() -> LieAction:
    """The Poincare group of the plane: translations, boosts x d_t + t d_x, y d_t + t d_y, rotation. Dimension 6.

    Source: L. Landau, E. Lifshitz, The Classical Theory of Fields (1975), chapter 1.
    """
    boosts = [(x, t, 0), (y, 0, t)]
    return LieAction.from_fields("poincare3", base=(t, x, y), fields=[*translations(t, x, y), *boosts, (0, -y, x)])


def galilei3() -> LieAction:
    """The Galilei group of the plane: translations of time and space, boosts t d_x, t d_y, rotation. Dimension 6.

    Source: J.-M. Levy-Leblond, Galilei group and Galilean invariance, in Group Theory and its Applications II (1971).
    """
    boosts = [(0, t, 0), (0, 0, t)]
    return LieAction.from_fields("galilei3", base=(t, x, y), fields=[*translations(t, x, y), *boosts, (0, -y, x)])
