"""Analytic vector fields as rational ones: translations carried out first, then further coordinates for functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import sympy as sp

from ..exact import Extension
from .jet_space import JetSpace
from .vector_fields import FieldSystem, Origin

Substitution = Mapping[sp.Symbol, sp.Expr]


def rational_form(jets: JetSpace) -> FieldSystem:
    """The prolonged fields of an action, as rational functions over the rationals.

    Along a translation d_z every invariant is constant, so the other fields matter at z = 0 alone: sin z and cos z are
    numbers there. What functions are left become coordinates of their own.

    Args:
        jets: the jet space on which the action is prolonged.

    Returns:
        The fields as they are where they are rational already; otherwise a system with an origin.

    Raises:
        ValueError: for functions that are neither exponential, trigonometric, hyperbolic, logarithms nor arctangents.

    Example:
        >>> from invariants import JetSpace, LieAction
        >>> r, a = sp.symbols("r a")
        >>> fields = [(0, 1), (sp.cos(a), -sp.sin(a) / r), (sp.sin(a), sp.cos(a) / r)]
        >>> polar = LieAction.from_fields("polar", base=(r, a), fields=fields)
        >>> rational_form(JetSpace(polar, order=0)).fields
        ((0, 0), (1, 0), (0, 0), (0, 0))
    """
    system = FieldSystem.of_jets(jets)
    if _is_rational(system):
        return _with_poles(system)
    whole, system = system, system.with_combinations(jets.action.translation_combinations)
    back: list[Substitution] = []
    reduced = system
    while not _is_rational(reduced):
        step = _across_translation(reduced)
        if step is None:
            break
        reduced, shift = step
        back.insert(0, shift)
    entries = [c for row in (*reduced.fields, *reduced.cocycles) for c in row]
    extension = Extension(reduced.coordinates, entries, related=True)
    fields = [tuple(map(extension.rational, row)) for row in reduced.fields]
    along = [extension.along(row) for row in fields]
    level = dict(zip(reduced.coordinates, reduced.levels, strict=True))
    rates = []
    for number, atom in enumerate(extension.atoms):
        level[atom.symbol] = max((level[z] for z in atom.argument.free_symbols), default=0)
        if atom.unit:
            rates.append(tuple(sp.cancel(row[number] / atom.symbol) for row in along))
    return _with_poles(
        FieldSystem(
            extension.symbols,
            tuple(level[z] for z in extension.symbols),
            tuple((*row, *more) for row, more in zip(fields, along, strict=True)),
            (*rates, *(tuple(map(extension.rational, row)) for row in reduced.cocycles)),
            Origin(whole, extension, tuple(back)),
        )
    )


def _with_poles(system: FieldSystem) -> FieldSystem:
    """The system with the logarithmic derivatives of the fields' denominators as further candidate multipliers.

    Invariants that have poles there are polynomials divided by a power of such a denominator.
    """
    low = [i for i, level in enumerate(system.levels) if level == min(system.levels)]
    poles: list[sp.Expr] = []
    for row in system.fields:
        for i in low:
            bottom = sp.fraction(sp.together(row[i]))[1]
            for factor, _ in sp.factor_list(bottom)[1] if bottom.free_symbols else ():
                if factor not in poles:
                    poles.append(factor)
    rates = [
        tuple(
            sp.cancel(sum((c * sp.diff(p, z) for z, c in zip(system.coordinates, row, strict=True)), sp.Integer(0)) / p)
            for row in system.fields
        )
        for p in poles
    ]
    return replace(system, cocycles=(*system.cocycles, *rates))


def with_logarithm(system: FieldSystem, factor: sp.Expr) -> FieldSystem:
    """A rational system with one more coordinate, log(P) for a relative invariant P: fields move it at the rate of P."""
    extension = Extension(system.coordinates, [sp.log(factor)])
    level = dict(zip(system.coordinates, system.levels, strict=True))
    return FieldSystem(
        extension.symbols,
        (*system.levels, max(level[z] for z in factor.free_symbols)),
        tuple((*row, *extension.along(row)) for row in system.fields),
        system.cocycles,
        Origin(system, extension, ()),
    )


def _is_rational(system: FieldSystem) -> bool:
    return all(c.is_rational_function(*system.coordinates) for row in (*system.fields, *system.cocycles) for c in row)


def _across_translation(system: FieldSystem) -> tuple[FieldSystem, Substitution] | None:
    """The system on the slice z = 0 for a translation along z, and the substitution that carries functions back."""
    for row in system.fields:
        pivot = next((i for i, c in enumerate(row) if c != 0), None)
        if pivot is None or any(c.free_symbols for c in row):
            continue
        speed = [c / row[pivot] for c in row]
        z = system.coordinates[pivot]
        kept = [i for i in range(len(row)) if i != pivot]

        def at_zero(expr: sp.Expr, z: sp.Symbol = z) -> sp.Expr:
            return expr.subs(z, 0) if expr.has(z) else expr

        def across(field: Sequence[sp.Expr], pivot: int = pivot, kept: Sequence[int] = kept) -> tuple[sp.Expr, ...]:
            moved = at_zero(field[pivot])
            return tuple(sp.expand(at_zero(field[i]) - speed[i] * moved) for i in kept)  # noqa: B023

        shift = {system.coordinates[i]: system.coordinates[i] - speed[i] * z for i in kept if speed[i] != 0}
        reduced = FieldSystem(
            tuple(system.coordinates[i] for i in kept),
            tuple(system.levels[i] for i in kept),
            tuple(across(field) for field in system.fields),
            tuple(tuple(map(at_zero, row)) for row in system.cocycles),
        )
        return reduced, shift
    return None
