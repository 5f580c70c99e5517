"""Invariants with their names: absolute ones, and relative ones with their weights."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from ..errors import InputError
from ..exact import LABEL_FORM, NAME_FORM, is_label, is_name


@dataclass(frozen=True)
class Invariant:
    """A named absolute invariant.

    Attributes:
        name: a name, or how it is made of relative ones, as T000/J01^2; kernels and pages print it.
        expr: in the jet coordinates.

    Raises:
        InputError: for another name.
    """

    name: str
    expr: sp.Expr

    def __post_init__(self) -> None:
        if not is_label(self.name):
            raise InputError(
                given=f"an invariant named {self.name!r:.80}", expected=LABEL_FORM, remedy="rename it, as in I_1"
            )


@dataclass(frozen=True)
class RelativeInvariant:
    """A polynomial carried to a multiple of itself: I(u)(z) = m(z)^weight I(g.u)(g z).

    The multiplier m is the Jacobian determinant of the map where the weights are numbers and the group changes volume.
    With several independent multipliers the weight is a tuple.

    Raises:
        InputError: for a name that is no identifier.
    """

    name: str
    expr: sp.Expr
    weight: sp.Rational | tuple[sp.Rational, ...]

    def __post_init__(self) -> None:
        if not is_name(self.name):
            raise InputError(
                given=f"a relative invariant named {self.name!r:.80}",
                expected=NAME_FORM,
                remedy="rename it, as in T000",
            )

    @property
    def weights(self) -> tuple[sp.Rational, ...]:
        """The weight as a tuple, whatever the number of multipliers."""
        return self.weight if isinstance(self.weight, tuple) else (self.weight,)
