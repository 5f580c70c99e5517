"""Linear kernels, and those of quotients, that are kept in generated/ beside those of the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import combinations

import sympy as sp

from invariants import LieAction, catalogue
from invariants.quotients import Quotient
from invariants.representations import TensorProduct

from .items import LinearItem, item_of


def _rotations() -> LieAction:
    """Rotations of space about the origin."""
    at = sp.symbols("x y z")
    fields = []
    for i, j in combinations(range(3), 2):
        field = [sp.Integer(0)] * 3
        field[i], field[j] = -at[j], at[i]
        fields.append(field)
    return LieAction.from_fields("so3", base=at, fields=fields)


_MAKERS: dict[str, Callable[[], object]] = {
    "so3_product1": partial(TensorProduct.full, 1),
    "so3_product2": partial(TensorProduct.full, 2),
    "so3_points": lambda: Quotient.of(_rotations()),
    "se3_points": lambda: Quotient.of(catalogue.get("se3")),
}


def stored_names() -> tuple[str, ...]:
    """Names of the stored kernels.

    Tensor products of SO(3) over all paths up to a degree; quotients of any number of points by rotations, and by motions.
    """
    return tuple(_MAKERS)


def stored_item(name: str) -> LinearItem:
    """The map of a stored kernel."""
    return item_of(_MAKERS[name](), name)
