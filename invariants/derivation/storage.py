"""Derivations as JSON data: reading checks every value and evaluates nothing."""

from __future__ import annotations

import json
from fractions import Fraction
from math import comb
from typing import Any

import sympy as sp

from ..actions import LieAction
from ..certificate import Certificate, FamilyChain, Invariant, RelativeInvariant, Subject
from ..errors import FileFormatError, RepereError
from ..exact import BASE, from_tree, read_name, read_rational
from ..families import Family, Pattern
from ..jets import JetSpace
from ..limits import (
    EXPRESSION_DIGITS,
    JET_ORDER,
    STORED_CHANNELS,
    STORED_COUNT,
    STORED_ITEMS,
    STORED_JETS,
    STORED_LABEL,
    STORED_OFFSET,
    STORED_SLOTS,
)

FORMAT = "repere-derivation-1"


def read_parts(text: str) -> dict[str, Any]:
    """The parts of a derivation from its JSON text; raises FileFormatError for anything unexpected."""
    try:
        data = json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise FileFormatError(
            given=f"text that is not JSON ({error})", expected="the output of to_json()", remedy="regenerate the file"
        ) from None
    try:
        return _read(data)
    except RepereError:
        raise
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, RecursionError) as error:
        raise _malformed(f"{type(error).__name__}: {error}") from None


def _read(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _malformed(f"format {data.get('format')!r}" if isinstance(data, dict) else f"{type(data).__name__}")
    action = LieAction.from_dict(data["action"])
    order, channels = _integer(data["order"], 0, JET_ORDER.value), _integer(data["channels"], 1, STORED_CHANNELS.value)
    if comb(len(action.base) + order, order) * channels > STORED_JETS.value:
        raise _malformed(f"a jet space of over {STORED_JETS.value} coordinates")
    jets = JetSpace.of(action, order, channels)
    symbols = {s.name: s for s in jets.coordinates}
    invariants = tuple(Invariant(_label(i["name"]), from_tree(i["expr"], symbols)) for i in _list(data["invariants"]))
    relative = tuple(
        RelativeInvariant(_label(r["name"]), from_tree(r["expr"], symbols), _weight(r["weight"]))
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
    section = tuple((symbols[read_name(z)], read_rational(v)) for z, v in _list(data["cross_section"]))
    if not isinstance(data["any_channels"], bool):
        raise _malformed("any_channels that is not true or false")
    chain = FamilyChain(families, patterns, weights, data["any_channels"]) if patterns else None
    record = data["certificate"]
    certificate = Certificate(
        _integer(record["jet_dimension"], 0, STORED_COUNT.value),
        _integer(record["orbit_dimension"], 0, STORED_COUNT.value),
        _integer(record["expected"], 0, STORED_COUNT.value),
        _integer(record["independent"], 0, STORED_COUNT.value),
        _proved(record["annihilated"]),
        _proved(record["multipliers"]),
        Subject(action, order, channels, invariants, relative, chain),
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
    most = 10**EXPRESSION_DIGITS.value
    slots = _integer(data["slots"], 0, STORED_SLOTS.value)
    terms = []
    for coefficient, monomial in _list(data["polynomial"]):
        variables = []
        for slot, j in _list(monomial):
            slot = _integer(slot, BASE, slots - 1)
            variables.append((slot, _integer(j, 0, base - 1 if slot == BASE else width - 1)))
        terms.append((tuple(sorted(variables)), _integer(coefficient, -most, most)))
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
    return Pattern(number, offsets)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list) or len(value) > STORED_ITEMS.value:
        raise _malformed(f"{type(value).__name__} where a list of at most {STORED_ITEMS.value} entries belongs")
    return value


def _integer(value: Any, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise _malformed(f"{value!r} where an integer from {low} to {high} belongs")
    return value


def _proved(value: Any) -> bool:
    if value is not True:
        raise _malformed(f"{value!r} where a proved property, true, belongs")
    return True


def _fraction(value: Any) -> Fraction:
    rational = read_rational(value)
    return Fraction(int(rational.p), int(rational.q))


def _weight(values: Any) -> sp.Rational | tuple[sp.Rational, ...]:
    row = tuple(read_rational(v) for v in _list(values))
    return row if len(row) > 1 else (row[0] if row else sp.Integer(0))


def _label(value: Any) -> str:
    if not isinstance(value, str) or len(value) > STORED_LABEL.value or not value.isprintable():
        raise _malformed(f"the label {str(value)[:40]!r}")
    return value


def _malformed(what: str) -> FileFormatError:
    return FileFormatError(
        given=what, expected="a derivation file as to_json() writes it", remedy="regenerate the file"
    )
