"""Derivation files with random damage: refused in words, or still true."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

from invariants import Derivation, RepereError

from .attack import Attack

ROOT = Path(__file__).parents[3]
FILES = sorted((ROOT / "generated").glob("*/derivation.json"))
TEXTS = ['"', "'", "\n", "*/", "\\", "{{x}}", "x y", "", "θ", "\ud800", "u0", "x", "T000", "__import__", "0" * 4000]
VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    -1,
    2,
    10**9,
    0.5,
    float("nan"),
    [],
    {},
    [[]],
    "0",
    "1/2",
    "2",
    "-1",
    *TEXTS,
]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container with every key or position in it."""
    entries = list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())
    for key, entry in entries:
        yield value, key
        yield from places(entry)


def replaced(rng: Random, data: Any, at: Any, key: Any) -> None:
    at[key] = rng.choice(VALUES)


def nudged(rng: Random, data: Any, at: Any, key: Any) -> None:
    """A number beside the one there was."""
    value = at[key]
    if isinstance(value, bool):
        at[key] = not value
    elif isinstance(value, int):
        at[key] = value + rng.choice([-1, 1])
    elif isinstance(value, str):
        try:
            at[key] = str(Fraction(value) * rng.choice([2, -1, Fraction(1, 3)]) + rng.choice([0, 1]))
        except ValueError:
            at[key] = value + rng.choice(["0", "1", "x"])


def dropped(rng: Random, data: Any, at: Any, key: Any) -> None:
    del at[key]


def doubled(rng: Random, data: Any, at: Any, key: Any) -> None:
    if isinstance(at, list):
        at.insert(key, at[key])


def taken_from_elsewhere(rng: Random, data: Any, at: Any, key: Any) -> None:
    other, where = rng.choice(list(places(data)))
    at[key] = json.loads(json.dumps(other[where]))


def exchanged(rng: Random, data: Any, at: Any, key: Any) -> None:
    if isinstance(at, list):
        other = rng.randrange(len(at))
        at[key], at[other] = at[other], at[key]


def emptied(rng: Random, data: Any, at: Any, key: Any) -> None:
    at[key] = type(at[key])() if isinstance(at[key], (list, dict)) else at[key]


def from_another_file(rng: Random, data: Any, at: Any, key: Any) -> None:
    """A whole part of another derivation."""
    other = json.loads(rng.choice(FILES).read_text(encoding="utf-8"))
    part = rng.choice(list(data))
    data[part] = other[part]


def rescaled(rng: Random, data: Any, at: Any, key: Any) -> None:
    """Weights, all alike."""
    factor = rng.choice([2, -1, Fraction(1, 2), Fraction(3, 7), 0])
    for row in [*data["weights"], *(item["weight"] for item in data["relative"])]:
        row[:] = [str(Fraction(w) * factor) for w in row]


DAMAGE: list[Callable[[Random, Any, Any, Any], None]] = [
    replaced,
    nudged,
    nudged,
    dropped,
    doubled,
    taken_from_elsewhere,
    exchanged,
    emptied,
    from_another_file,
    rescaled,
]


def meaning(derivation: Derivation) -> tuple[Any, ...]:
    """What a derivation says beside its generators and their name, families as what they give at their patterns."""
    chain = [
        (derivation.families[p.family].letter, derivation.families[p.family].at(p.offsets), p.offsets, tuple(w))
        for p, w in zip(derivation.patterns, derivation.weights, strict=True)
    ]
    c = derivation.certificate
    return (
        *(derivation.action.base, derivation.action.fiber, set(derivation.action.reflections)),
        *(derivation.order, derivation.channels, derivation.any_channels),
        *(derivation.invariants, derivation.relative, chain, derivation.section),
        (c.jet_dimension, c.orbit_dimension, c.expected, c.independent),
    )


def mutations(rng: Random, folder: Path) -> str:
    """Some damage at random places; what passes has to say what the file said before."""
    text = rng.choice(FILES).read_text(encoding="utf-8")
    data = json.loads(text)
    for _ in range(rng.choice([1, 1, 1, 2, 5])):
        container = rng.choice([data, data, *data.values()])
        found = list(places(container)) or list(places(data))
        with suppress(AttributeError, LookupError, TypeError, ValueError):  # what earlier damage has left no place for
            rng.choice(DAMAGE)(rng, data, *rng.choice(found))
    try:
        read = Derivation.from_json(json.dumps(data))
        read.certificate.verify()
    except RepereError as error:
        return f"refused: {type(error).__name__}"
    original = Derivation.from_json(text)
    if meaning(read) == meaning(original):
        # generators in another order or basis, or of another group with these invariants, are as true
        return "the same" if read.action.fields == original.action.fields else "of other generators"
    # whatever else passes has to be another true derivation, as a smaller one without its families is
    alone = replace(original.certificate.subject, relative=(), chain=None)
    smaller = (read.action, read.order, read.channels) == (original.action, original.order, original.channels)
    assert smaller and not read.relative and not read.patterns, f"passes: {text[:0]}{json.dumps(data)[:3000]}"
    assert {i.expr for i in read.invariants} == {i.expr for i in alone.invariants}, "passes with other invariants"
    return "smaller"


def bytes_of_files(rng: Random, folder: Path) -> str:
    """Texts that are cut, joined, nested or spoiled."""
    text = rng.choice(FILES).read_text(encoding="utf-8")
    a, b = sorted(rng.randrange(len(text)) for _ in range(2))
    spoiled = [
        text[:a],
        text[:a] + text[b:],
        text[:a] + text[a:b] * 3 + text[b:],
        text[:a] + chr(rng.randrange(0x110000)) + text[a:],
        "[" * rng.randrange(100_000) + text,
        text[:a] + "[" * 5000 + "]" * 5000 + text[b:],
        text + text,
        text[:a] + "9" * 5000 + text[b:],
        text.replace("1", "1e400"),
        " " * rng.randrange(10**6) + text,
    ][rng.randrange(10)]
    try:
        Derivation.from_json(spoiled).certificate.verify()
    except RepereError as error:
        return f"refused: {type(error).__name__}"
    assert Derivation.from_json(spoiled) == Derivation.from_json(text), "reads as something else"
    return "the same"


ATTACKS = (
    Attack("mutations", "random damage to derivation files, read and proved", mutations),
    Attack("texts", "derivation files cut, joined and spoiled as texts", bytes_of_files),
)
