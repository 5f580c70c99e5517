"""Cross-sections to the orbits, chosen or checked by ranks alone: no frame is solved for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

import sympy as sp

from ..errors import DerivationError, InputError
from ..exact import field_rank, is_finite, require_exact
from ..jets import JetSpace
from ..limits import SECTION_CONSTANTS

SECTION_VALUES = tuple(range(SECTION_CONSTANTS.value))
"""Constants tried for a coordinate of an automatic cross-section, in this order."""

Section = dict[sp.Symbol, sp.Expr]


Minor = Callable[[Sequence[sp.Symbol], Mapping[sp.Symbol, sp.Expr]], int]
"""The rank of the generators on some coordinates, where these have given values."""


def exact_section(section: Mapping[sp.Symbol, object]) -> dict[sp.Symbol, sp.Expr]:
    """A cross-section with exact constants; strings and floats are refused, never evaluated."""
    if not isinstance(section, Mapping):
        raise InputError(
            given=f"cross_section={section!r}",
            expected="a mapping of jet coordinates to exact constants",
            remedy="pass for example {d.jets.coordinate(0, (1, 0)): 1}",
        )
    for z in section:
        if not isinstance(z, sp.Symbol):
            raise InputError(
                given=f"{z!r} of type {type(z).__name__} in the cross-section",
                expected="a symbol, one of the jet coordinates",
                remedy="take it from d.jets.coordinate(channel, multi_index), or sympy.Symbol for one of the base",
            )
    return {z: require_exact(v, where=f"cross-section value of {z}", allowed=()) for z, v in section.items()}


def require_coordinates(section: Iterable[sp.Symbol], coordinates: Sequence[sp.Symbol], of: str, space: str) -> None:
    """Refuse a section of other coordinates.

    Args:
        section: the coordinates given.
        coordinates: those of the jet space.
        of, space: what to call the coordinates, and where to take them from, in the message.
    """
    unknown = sorted(str(z) for z in section if z not in coordinates)
    if unknown:
        raise InputError(
            given=f"the cross-section coordinates {', '.join(unknown)}",
            expected=f"jet coordinates of {of}",
            remedy=f"take them from {space}.coordinate(channel, multi_index)",
        )


def require_rational(section: Mapping[sp.Symbol, sp.Expr], constants: Iterable[sp.Expr]) -> None:
    """Refuse a section some of whose constants are irrational."""
    if not all(v.is_Rational for v in constants):
        raise InputError(
            given=f"cross-section values {section}", expected="exact rationals", remedy="write sp.Rational"
        )


def independent(
    ordered: Sequence[sp.Symbol], rank: int, minor: Minor, given: Sequence[sp.Symbol] = ()
) -> list[sp.Symbol]:
    """Coordinates that the group moves independently, the first that will do, beside those given.

    Args:
        ordered: the coordinates to choose from, in order of preference.
        rank: how many are wanted.
        minor: ranks at a generic point.
        given: coordinates that are taken already.
    """
    chosen = list(given)
    for z in ordered:
        if len(chosen) < rank and z not in given and minor([*chosen, z], {}) > len(chosen):
            chosen.append(z)
    return chosen


def depths(jets: JetSpace) -> dict[sp.Symbol, tuple[int, int]]:
    """The order of each coordinate, and its highest repeated derivative."""
    depth = dict.fromkeys(jets.base, (0, 0))
    for a in range(jets.channels):
        for index in jets.indices:
            depth[jets.coordinate(a, index)] = (sum(index), max(index))
    return depth


def _minor_rank(space: JetSpace, coordinates: Sequence[sp.Symbol], values: Mapping[sp.Symbol, sp.Expr]) -> int:
    """Rank of the generators on some coordinates, at a random point where others have the values given."""
    rows = [
        [
            c.xreplace(dict(values)) if z in coordinates else sp.Integer(0)
            for z, c in zip(space.coordinates, row, strict=True)
        ]
        for row in space.fields
    ]
    if not all(is_finite(e) for row in rows for e in row):
        return 0
    return field_rank(rows, space.coordinates)


def choose(space: JetSpace) -> Section:
    """A cross-section: low derivatives first and mixed ones before pure ones, which real orbits need not bring to zero.

    As many coordinates as the generic orbits have dimensions, whether or not the action is free.

    Raises:
        DerivationError: if the generators are singular or tangent at all constants tried.

    Example:
        >>> from invariants import catalogue
        >>> choose(JetSpace(catalogue.get("affine"), order=1))
        {x: 0, y: 0, u0_x: 0, u0_y: 1}
    """
    depth = depths(space)
    ordered = sorted(space.coordinates, key=lambda z: (depth[z], space.coordinates.index(z)))
    return _chosen(space, ordered, {}, SECTION_VALUES)


def several(space: JetSpace, given: Mapping[sp.Symbol, sp.Expr]) -> Iterator[Section]:
    """Cross-sections one after another: the one given (completed) or chosen first, then others.

    The others differ in which derivatives of one order come first, and in their constants.

    Args:
        space: the jet space.
        given: exact constants of a section asked for, which may leave out coordinates that translations normalise.

    Example:
        >>> from invariants import catalogue
        >>> space = JetSpace(catalogue.get("se2"), order=1)
        >>> list(several(space, {}))
        [{x: 0, y: 0, u0_x: 0}, {y: 0, x: 0, u0_y: 0}, {x: 1, y: 1, u0_x: 1}]
    """
    depth, position = depths(space), space.coordinates.index
    mixed = sorted(space.coordinates, key=lambda z: (depth[z], position(z)))
    backwards = sorted(space.coordinates, key=lambda z: (depth[z], -position(z)))
    pure = sorted(space.coordinates, key=lambda z: (depth[z][0], -depth[z][1], position(z)))
    tried: list[Section] = []
    for ordered, values in [
        (mixed, SECTION_VALUES),
        (backwards, SECTION_VALUES),
        (pure, SECTION_VALUES),
        (mixed, (1, 2, 3)),
    ]:
        try:
            section = _chosen(space, ordered, given, values)
        except DerivationError:
            continue
        if section not in tried:
            tried.append(section)
            yield section


def _chosen(
    space: JetSpace, ordered: Sequence[sp.Symbol], given: Mapping[sp.Symbol, sp.Expr], values: Sequence[int]
) -> Section:
    rank = field_rank(space.fields, space.coordinates)
    chosen = independent(ordered, rank, partial(_minor_rank, space), list(given))
    section = dict(given)
    for z in chosen:
        if z in given:
            continue
        trials = ({**section, z: sp.Integer(v)} for v in values)
        found = next((trial for trial in trials if _minor_rank(space, chosen, trial) == len(chosen)), None)
        if found is None:
            raise DerivationError(
                given=f"generators of {space.action.name} that are singular or tangent at {z} = "
                f"{', '.join(map(str, values))}",
                expected="a transverse cross-section at one of these constants",
                remedy="give a cross_section",
            )
        section = found
    return section


def checked(space: JetSpace, section: Mapping[sp.Symbol, object]) -> Section:
    """A cross-section for a free action, as given, once it is known to be one.

    Raises:
        InputError: for other coordinates, irrational constants, a wrong number of them, or orbits that do not cross it.
    """
    values = exact_section(section)
    require_coordinates(values, space.coordinates, f"order at most {space.order}", "JetSpace(action, order)")
    require_rational(values, values.values())
    r = space.action.dimension
    shown = ", ".join(f"{z}: {v}" for z, v in values.items())
    if len(values) != r:
        raise InputError(
            given=f"the cross-section {{{shown}}} of {len(values)} coordinates",
            expected=f"{r} coordinates, one for each dimension of the group",
            remedy="normalise coordinates that the group moves independently, or leave cross_section out",
        )
    if _minor_rank(space, list(values), values) < r:
        raise InputError(
            given=f"the cross-section {{{shown}}}, not transverse to the orbits",
            expected="coordinates and constants at which the generators are independent",
            remedy="change a coordinate or a constant, or leave cross_section out",
        )
    return values
