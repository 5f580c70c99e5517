"""Derivations as JSON data: reading checks every value and evaluates nothing."""

from __future__ import annotations

import json
from collections.abc import Set
from fractions import Fraction
from math import comb
from typing import Any

import sympy as sp

from ..actions import LieAction
from ..certificate import Certificate, FamilyChain, Invariant, RelativeInvariant, Subject
from ..errors import ActionError, FileFormatError, RepereError
from ..exact import (
    BASE,
    bounded,
    from_tree,
    read_name,
    read_rational,
    require_mebibytes,
    require_seconds,
    short,
    unread,
)
from ..families import Family, Pattern
from ..jets import JetSpace
from ..limits import (
    EXPRESSION_DIGITS,
    JET_ORDER,
    PROOF_MEBIBYTES,
    READ_SECONDS,
    STORED_CHANNELS,
    STORED_CHARACTERS,
    STORED_COUNT,
    STORED_ITEMS,
    STORED_JETS,
    STORED_OFFSET,
    STORED_SLOTS,
)

FORMAT = "repere-derivation-1"
EXPECTED = "a derivation file as to_json() writes it"
COUNTS = {"jet_dimension", "orbit_dimension", "expected", "independent", "annihilated", "multipliers"}
"""What a file holds of a certificate; docs/conventions.md says what proves each of these and of the parts."""
PARTS = {
    *("format", "action", "order", "channels", "any_channels", "invariants", "relative", "families", "patterns"),
    *("weights", "cross_section", "certificate"),
}


def read_parts(text: str, *, time_limit: float, memory_limit: float) -> dict[str, Any]:
    """The parts of a derivation from its JSON text.

    Args:
        text: as to_json() gives.
        time_limit: seconds.
        memory_limit: mebibytes by which the process may grow.

    Raises:
        FileFormatError: for anything unexpected, or if the limits are not kept.
        InputError: for limits that are none.
    """
    require_seconds(time_limit, READ_SECONDS.value)
    require_mebibytes(memory_limit, PROOF_MEBIBYTES.value)
    if not isinstance(text, str):
        raise _malformed(f"a {type(text).__name__}, not JSON text")
    if len(text) > STORED_CHARACTERS.value:
        raise _malformed(f"a text of over {STORED_CHARACTERS.value} characters")
    refuse = unread("a derivation", EXPECTED, "Derivation.from_json(text, {})")
    return bounded(lambda: _parts(text, time_limit), time_limit, memory_limit, refuse)


def _parts(text: str, time_limit: float) -> dict[str, Any]:
    try:
        data = json.loads(text, object_pairs_hook=_distinct, parse_constant=_no_number)
    except (ValueError, TypeError, RecursionError) as error:
        raise FileFormatError(
            given=f"text that is not JSON ({error})", expected="the output of to_json()", remedy="regenerate the file"
        ) from None
    try:
        return _read(data, time_limit)
    except (ActionError, FileFormatError):
        raise
    except RepereError as error:  # a name that is none, say
        raise _malformed(str(error).partition("\n")[0].removeprefix("given: ")) from error


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key that is given twice")
    return found


def _no_number(text: str) -> None:
    raise ValueError(f"{text}, which is no number")


def _read(data: Any, time_limit: float) -> dict[str, Any]:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _malformed(f"format {short(data.get('format'))}" if isinstance(data, dict) else f"{type(data).__name__}")
    _require_keys(data, PARTS)
    _require_keys(data["certificate"], COUNTS)
    action = LieAction.from_dict(data["action"], time_limit=time_limit)
    order, channels = _integer(data["order"], 0, JET_ORDER.value), _integer(data["channels"], 1, STORED_CHANNELS.value)
    if comb(len(action.base) + order, order) * channels > STORED_JETS.value:
        raise _malformed(f"a jet space of over {STORED_JETS.value} coordinates")
    jets = JetSpace.of(action, order, channels)
    symbols = {s.name: s for s in jets.coordinates}
    invariants = tuple(
        Invariant(_keyed(i, "name", "expr")["name"], from_tree(i["expr"], symbols)) for i in _list(data["invariants"])
    )
    relative = tuple(
        RelativeInvariant(
            _keyed(r, "name", "expr", "weight")["name"], from_tree(r["expr"], symbols), _weight(r["weight"])
        )
        for r in _list(data["relative"])
    )
    width = len(jets.indices)
    families = tuple(_family(f, width, len(jets.base)) for f in _list(data["families"]))
    patterns = tuple(_pattern(p, families) for p in _list(data["patterns"]))
    weights = tuple(tuple(_fraction(w) for w in _list(row)) for row in _list(data["weights"]))
    if len(weights) != len(patterns):
        raise _malformed(f"{len(weights)} weights for {len(patterns)} patterns")
    if len({len(row) for row in weights}) > 1:
        raise _malformed("weights of different lengths")
    section = tuple((symbols[read_name(z)], _constant(v)) for z, v in _list(data["cross_section"]))
    if not isinstance(data["any_channels"], bool):
        raise _malformed("any_channels that is not true or false")
    if not patterns and (families or data["any_channels"]):
        raise _malformed("families, or any number of channels, without patterns")
    chain = FamilyChain(families, patterns, weights, data["any_channels"]) if patterns else None
    record = data["certificate"]
    certificate = Certificate(
        _integer(record["jet_dimension"], 0, STORED_COUNT.value),
        _integer(record["orbit_dimension"], 0, STORED_COUNT.value),
        _integer(record["expected"], 0, STORED_COUNT.value),
        _integer(record["independent"], 0, STORED_COUNT.value),
        _proved(record["annihilated"]),
        _proved(record["multipliers"]),
        Subject(action, order, channels, invariants, relative, chain, section),
    )
    return {
        "action": action,
        "order": order,
        "channels": channels,
        "invariants": invariants,
        "relative": relative,
        "certificate": certificate,
        "families": families,
        "patterns": patterns,
        "weights": weights,
        "any_channels": data["any_channels"],
        "section": section,
    }


def json_lines(data: dict[str, Any]) -> str:
    """JSON with sorted keys, one line a key and, in a list, one line an entry: differences between files stay readable."""
    parts = []
    for key in sorted(data):
        value = data[key]
        if isinstance(value, list) and value:
            inner = ",\n  ".join(json.dumps(v, sort_keys=True) for v in value)
            parts.append(f" {json.dumps(key)}: [\n  {inner}\n ]")
        else:
            parts.append(f" {json.dumps(key)}: {json.dumps(value, sort_keys=True)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def family_data(family: Family) -> dict[str, Any]:
    """A family as JSON data."""
    return {
        "letter": family.letter,
        "slots": family.slots,
        "polynomial": [[c, [list(v) for v in m]] for m, c in family.polynomial],
    }


def _family(data: Any, width: int, base: int) -> Family:
    _require_keys(data, {"letter", "slots", "polynomial"})
    most = 10**EXPRESSION_DIGITS.value
    slots = _integer(data["slots"], 0, STORED_SLOTS.value)
    terms = []
    for coefficient, monomial in _list(data["polynomial"]):
        variables = []
        for slot, j in _list(monomial):
            slot = _integer(slot, BASE, slots - 1)
            variables.append((slot, _integer(j, 0, base - 1 if slot == BASE else width - 1)))
        terms.append((tuple(sorted(variables)), _integer(coefficient, -most, most)))
    if len({monomial for monomial, _ in terms}) != len(terms) or not all(c for _, c in terms):
        raise _malformed("a polynomial with a monomial that is given twice, or with the coefficient 0")
    return Family(
        read_name(data["letter"]),
        slots,
        tuple(terms),
    )


def _pattern(data: Any, families: tuple[Family, ...]) -> Pattern:
    number, offsets = data
    number = _integer(number, 0, len(families) - 1)
    offsets = tuple(_integer(o, 0, STORED_OFFSET.value) for o in _list(offsets))
    if len(offsets) != families[number].slots:
        raise _malformed(f"{len(offsets)} offsets for a family of {families[number].slots} slots")
    if offsets and min(offsets):
        raise _malformed(f"the offsets {list(offsets)[:9]}, of which the smallest is not 0")
    return Pattern(number, offsets)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list) or len(value) > STORED_ITEMS.value:
        raise _malformed(f"{type(value).__name__} where a list of at most {STORED_ITEMS.value} entries belongs")
    return value


def _integer(value: Any, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise _malformed(f"{short(value)} where an integer from {low} to {high} belongs")
    return value


def _proved(value: Any) -> bool:
    if value is not True:
        raise _malformed(f"{short(value)} where a proved property, true, belongs")
    return True


def _fraction(value: Any) -> Fraction:
    rational = read_rational(value)
    return Fraction(int(rational.p), int(rational.q))


def _weight(values: Any) -> sp.Rational | tuple[sp.Rational, ...]:
    row = tuple(read_rational(v) for v in _list(values))
    return row if len(row) > 1 else (row[0] if row else sp.Integer(0))


def _constant(value: Any) -> sp.Expr:
    """A constant of a cross-section: a fraction, or a tree where it is irrational."""
    return from_tree(value, {}) if isinstance(value, list) else read_rational(value)


def _keyed(value: Any, *keys: str) -> Any:
    _require_keys(value, set(keys))
    return value


def _require_keys(value: Any, keys: Set[str]) -> None:
    if not isinstance(value, dict) or value.keys() != keys:
        found = ", ".join(sorted(map(short, value)))[:200] if isinstance(value, dict) else type(value).__name__
        raise _malformed(f"{found}, where the keys {', '.join(sorted(keys))} belong")


def _malformed(what: str) -> FileFormatError:
    return FileFormatError(given=what, expected=EXPECTED, remedy="regenerate the file")
