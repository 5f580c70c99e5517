"""What the templates of a quotient's kernels place: tables as lines, and small maps as statements."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap
from typing import Any

from .quotient_tables import QuotientTables, Row

_WIDTH = 108


def quotient_values(tables: QuotientTables) -> dict[str, Any]:
    """Values of the templates quotient.py.j2, quotient.cpp.j2 and quotient_triton.py.j2."""
    onto = tuple(tuple((j, c) for j, c in enumerate(row) if c) for row in tables.onto)
    maps = {**tables.maps, "onto": onto}
    return {
        "tables": tables,
        "linear": _lines(tables.linear),
        "constant": _lines(tables.constant),
        "metric": _lines(tables.metric),
        "onto": _lines(tables.onto),
        "masses": _lines(tables.masses),
        "starts": ", ".join(str(n) for n in (0, *(last for _, last, _ in tables.blocks))),
        "first_moments": _flag(1 <= at <= tables.size for row in tables.maps["gram"] for at, _ in row),
        "offsets": _flag(at < tables.size for row in tables.maps["momentum"] for at, _ in row),
        "mean": lambda name, i: _named(name, onto[i]),
        "maps": [{"name": name, "lines": _statements(name, rows)} for name, rows in maps.items()],
    }


def _statements(name: str, rows: Iterable[Row]) -> list[str]:
    # the others are 0 before
    keep_zeros = name != "gram"
    return [f"out[{at}] = {_sum(row)};" for at, row in enumerate(rows) if row or keep_zeros]


def _sum(row: Row) -> str:
    if not row:
        return "0"
    text = ""
    for at, value in row:
        sign = " - " if value < 0 else " + " if text else ""
        size = abs(value)
        text += (sign if text else sign.strip()) + (f"in[{at}]" if size == 1 else f"{size!r} * in[{at}]")
    return text


def _named(name: str, row: Row) -> str:
    """A row over variables of a name with numbers."""
    return " + ".join(f"{value!r} * {name}{at}" for at, value in row) or "share * 0.0"


def _lines(values: Iterable[object]) -> list[str]:
    text = " ".join(f"{value!r}," for value in values)
    return wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


def _flag(cases: Iterable[bool]) -> str:
    return "true" if any(cases) else "false"
