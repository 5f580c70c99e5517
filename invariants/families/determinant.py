"""How the Jacobian determinant of the map multiplies a density: the multiplier that weights count, where it is constant."""

from __future__ import annotations

import sympy as sp

from ..exact import sympy_rational
from ..jets import Isotropy


def determinant_rates(isotropy: Isotropy) -> list[sp.Rational] | None:
    """Minus the divergence of each isotropy generator: how the Jacobian determinant multiplies a density of weight one."""
    action = isotropy.action
    at = dict.fromkeys(action.base, 0) if isotropy.transitive else {}
    values = []
    for combination in isotropy.combinations:
        total = sp.expand(
            sum(sympy_rational(c) * action.divergence(k).subs(at) for k, c in enumerate(combination) if c)
        )
        if not total.is_Rational:
            return None
        values.append(-total)
    return values
