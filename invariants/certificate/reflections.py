"""Absolute invariants of the connected group, made invariants of its reflections as well."""

from __future__ import annotations

from ..families import Invariant
from ..frames import is_zero
from ..jets import JetSpace


def kept_by_reflections(jets: JetSpace, item: Invariant) -> Invariant:
    """An invariant, or its square where a reflection changes its sign."""
    for matrix in jets.action.reflections:
        if not is_zero(item.expr.xreplace(jets.reflection(matrix)) - item.expr):
            return Invariant(f"({item.name})^2", item.expr**2)
    return item
