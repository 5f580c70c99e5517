"""The table of bounds of docs/limits.md, from their records.

python -m benchmarks.limits            write the table
python -m benchmarks.limits --check    exit 1 where it is not what the records give
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from invariants.limits import LIMITS, Limit

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/limits.md"
BEGIN, END = "<!-- bounds: python -m benchmarks.limits -->", "<!-- end of bounds -->"


def table() -> str:
    """The bounds as Markdown, in the order of the records."""
    lines = ["| bound | value | why | what lifts it | what you read |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*lines, *map(_row, LIMITS)])


def _row(limit: Limit[int] | Limit[float]) -> str:
    value = f"{limit.value:,}" if isinstance(limit.value, int) else f"{limit.value:g}"
    option = f"`{limit.option}`" if limit.option else "-"
    error = limit.words.partition(": ")[0].endswith("Error")
    words = f"`{limit.words}`" if error else limit.words
    return f"| `{limit.name}` | {value} | {limit.reason} | {option} | {words} |"


def page(text: str) -> str:
    """The page with its table as the records give it."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.split(END)[1]}"


def main(argv: Sequence[str] | None = None) -> int:
    """Write or compare the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the page instead of writing it")
    arguments = parser.parse_args(argv)
    text = PAGE.read_text(encoding="utf-8")
    wanted = page(text)
    if text == wanted:
        return 0
    if arguments.check:
        print("docs/limits.md is not what the records give; run python -m benchmarks.limits")
        return 1
    PAGE.write_text(wanted, encoding="utf-8")
    print("wrote docs/limits.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
