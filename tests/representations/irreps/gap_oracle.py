"""GAP's answers for every group of order at most 63: read from the stored table, or asked for anew.

``python -m tests.representations.irreps.gap_oracle`` asks GAP (Debian packages gap-core, gap-smallgrp and
gap-character-tables) and writes the table; GAP is an oracle of the tests alone.
"""

from __future__ import annotations

import gzip
import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROGRAM = Path(__file__).with_name("small_groups.g")
TABLE = Path(__file__).with_name("small_groups.json.gz")


@dataclass(frozen=True)
class Small:
    """One group: generators and class representatives as permutations, characters as (n, coefficients of E(n)^k)."""

    order: int
    number: int
    generators: list[list[int]]
    classes: list[list[int]]
    characters: list[list[tuple[int, ...]]]
    indicators: list[int]


def ask() -> list[Small]:
    """Run GAP; it takes some fifteen seconds."""
    done = subprocess.run(
        ["gap", "-q", "-A", "--nointeract", str(PROGRAM)], capture_output=True, text=True, check=True, timeout=600
    )
    text = re.sub(r"\\\n|\n", "", done.stdout)
    groups = [json.loads('{"order"' + part) for part in text.split('{"order"')[1:]]
    return [_small(group) for group in groups]


def _small(data: dict[str, Any]) -> Small:
    rows = [[tuple(value) for value in row] for row in data["characters"]]
    degree = len(data["classes"][0])
    generators = data["generators"] or [list(range(degree))]
    return Small(data["order"], data["number"], generators, data["classes"], rows, data["indicators"])


def stored() -> list[Small]:
    """The table kept beside this file."""
    data = json.loads(gzip.decompress(TABLE.read_bytes()))
    values = [tuple(value) for value in data["values"]]
    return [
        _small({**group, "characters": [[values[k] for k in row] for row in group["characters"]]})
        for group in data["groups"]
    ]


def store(groups: list[Small]) -> None:
    """Write the table, the same bytes for the same answers."""
    index: dict[tuple[int, ...], int] = {}
    rows = [
        {
            "order": g.order,
            "number": g.number,
            "generators": g.generators,
            "classes": g.classes,
            "characters": [[index.setdefault(value, len(index)) for value in row] for row in g.characters],
            "indicators": g.indicators,
        }
        for g in groups
    ]
    text = json.dumps({"values": list(index), "groups": rows}, separators=(",", ":"))
    TABLE.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    store(ask())
