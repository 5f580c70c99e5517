"""The plan of the house, drawn from its imports: floors, rooms, and which room uses which.

    python -m benchmarks.architecture            write docs/architecture.svg and the table of docs/architecture.md
    python -m benchmarks.architecture --check    exit 1 where they are not what the imports give

Floors are those of the import rules in pyproject.toml, whose layers contract fails where an arrow runs up. An arrow is drawn
only where no chain of other arrows says the same; the table has them all.
"""

from __future__ import annotations

import argparse
import ast
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import networkx as nx

ROOT = Path(__file__).resolve().parent.parent
PICTURE, PAGE = ROOT / "docs/architecture.svg", ROOT / "docs/architecture.md"
BEGIN, END = "<!-- rooms: python -m benchmarks.architecture -->", "<!-- end of rooms -->"
OUTSIDE = ("torch",)
"""Floors that are other people's houses."""

WIDTH, BOX, LINE, GAP = 1000, 270, 17, 40
LANES = 6


@dataclass(frozen=True)
class Room:
    """A folder or a file on a floor.

    Attributes:
        name: as it is imported.
        says: what its docstring says it is for.
        inside: its folders, and the number of its files.
        uses: rooms that it imports from, lowest floor first.
    """

    name: str
    says: str
    inside: tuple[str, ...]
    files: int
    uses: tuple[str, ...]


def floors() -> list[list[str]]:
    """The floors of the layers contract, top first, each with its rooms."""
    return [[room.strip() for room in floor.split("|")] for floor in _contract()["layers"] if floor not in OUTSIDE]


def _contract() -> dict[str, Any]:
    """The layers contract of the whole house."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    return next(c for c in contracts if c["type"] == "layers" and "containers" not in c)


def rooms() -> dict[str, Room]:
    """What is in the house, from its files alone; nothing is imported."""
    import grimp

    graph = grimp.build_graph("invariants", "codegen", "generated", cache_dir=None)
    order = [room for floor in reversed(floors()) for room in floor]
    # imports that the contract excepts by name run up, when a method is called
    excepted = set(_contract().get("ignore_imports", []))
    found = {}
    for name in order:
        uses = {
            room
            for module in sorted({name} | graph.find_descendants(name))
            for target in graph.find_modules_directly_imported_by(module)
            for room in order
            if f"{module} -> {target}" not in excepted and (target == room or target.startswith(room + "."))
        } - {name}
        path = ROOT / name.replace(".", "/")
        own = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        folders = sorted(p.parent.name for p in path.glob("*/__init__.py")) if name != "generated" else ["runtime"]
        says = ast.get_docstring(ast.parse(own.read_text(encoding="utf-8"))) or ""
        files = [p for p in path.rglob("*.py") if name != "generated" or p.parent.name == "runtime"]
        found[name] = Room(
            name,
            says.splitlines()[0].rstrip(".").replace("``", "`"),
            tuple(folders),
            max(len(files), 1),
            tuple(sorted(uses, key=order.index)),
        )
    return found


def table(house: dict[str, Room]) -> str:
    """Rooms from the ground floor up, as Markdown."""
    lines = ["| room | what it is for | files | uses |", "| --- | --- | --- | --- |"]
    for room in house.values():
        inside = f" ({', '.join(f'`{folder}`' for folder in room.inside)})" if room.inside else ""
        uses = ", ".join(f"`{_short(name)}`" for name in room.uses) or "-"
        lines.append(f"| `{_short(room.name)}`{inside} | {room.says} | {room.files} | {uses} |")
    return "\n".join(lines)


def _short(name: str) -> str:
    return name.removeprefix("invariants.")


def picture(house: dict[str, Room]) -> str:
    """The plan as SVG: the same text for the same imports."""
    shown = [floor for floor in floors() if floor]
    places: dict[str, tuple[float, float, float]] = {}
    parts: list[str] = []
    top = 20.0
    for floor in shown:
        contents = {name: _inside(house[name]) for name in floor}
        height = 30 + LINE * max(map(len, contents.values()))
        gap = (WIDTH - BOX * len(floor)) / (len(floor) + 1)
        for k, name in enumerate(floor):
            left = gap + k * (BOX + gap)
            places[name] = (left + BOX / 2, top, top + height)
            parts.append(
                f'<rect class="{"mathematics" if name.startswith("invariants.") else "code"}" x="{left:.0f}" '
                f'y="{top:.0f}" width="{BOX}" height="{height:.0f}" rx="6"/>'
            )
            parts.append(f'<text class="name" x="{left + 12:.0f}" y="{top + 20:.0f}">{_short(name)}</text>')
            for line, text in enumerate(contents[name]):
                parts.append(f'<text x="{left + 12:.0f}" y="{top + 22 + LINE * (line + 1):.0f}">{escape(text)}</text>')
        top += height + GAP
    arrows = nx.transitive_reduction(nx.DiGraph((r.name, used) for r in house.values() for used in r.uses))
    number = {name: k for k, floor in enumerate(shown) for name in floor}
    lines, lanes = [], {-1: 0, 1: 0}
    for above, below in sorted(arrows.edges, key=lambda edge: (number[edge[1]] - number[edge[0]], edge)):
        (x, start, bottom), (u, head, foot) = places[above], places[below]
        if number[below] == number[above] + 1:
            middle = (bottom + head) / 2
            way = f"M{x:.0f} {bottom:.0f} C{x:.0f} {middle:.0f} {u:.0f} {middle:.0f} {u:.0f} {head - 5:.0f}"
        else:  # beside the floors between, in a lane of its own
            side = -1 if u < WIDTH / 2 else 1
            lanes[side] += 1
            lane = WIDTH / 2 + side * (WIDTH / 2 - 12 - 14 * (LANES - lanes[side]))
            at, to = bottom - (bottom - start) / 3, head + (foot - head) / 3
            ends = x + side * BOX / 2, u + side * (BOX / 2 + 5)
            way = f"M{ends[0]:.0f} {at:.0f} H{lane:.0f} V{to:.0f} H{ends[1]:.0f}"
        lines.append(f'<path d="{way}" marker-end="url(#head)"/>')
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top - GAP + 20:.0f}" role="img">',
            "<title>The rooms of the house, and which uses which</title>",
            "<style>text { font: 13px system-ui, sans-serif; fill: #1c1e21 } .name { font-weight: 600; font-size: 15px }",
            "rect { stroke: #8a94a3; fill: #eef4fb } rect.code { fill: #fdf3e4 } path { fill: none; stroke: #5b6573 }",
            "svg { background: #ffffff }</style>",
            '<defs><marker id="head" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
            '<path d="M0 0 L8 4 L0 8 z" style="fill:#5b6573;stroke:none"/></marker></defs>',
            f'<rect x="0" y="0" width="{WIDTH}" height="{top - GAP + 20:.0f}" style="fill:#ffffff;stroke:none"/>',
            *lines,
            *parts,
            "</svg>",
            "",
        ]
    )


def _inside(room: Room) -> list[str]:
    """The words of a box: its folders, or the beginning of what it says."""
    words = ", ".join(room.inside) if room.inside else room.says
    out = [""]
    for word in words.split():
        if len(out[-1]) + len(word) > 35:
            if len(out) == 3:
                return [*out[:2], out[2] + " ..."]
            out.append("")
        out[-1] = f"{out[-1]} {word}".strip()
    return out


def page(text: str, house: dict[str, Room]) -> str:
    """The page with its table as the imports give it."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n{table(house)}\n{END}{rest.split(END)[1]}"


def main(argv: Sequence[str] | None = None) -> int:
    """Write or compare picture and table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the files instead of writing them")
    arguments = parser.parse_args(argv)
    house = rooms()
    wanted = {PICTURE: picture(house), PAGE: page(PAGE.read_text(encoding="utf-8"), house)}
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if arguments.check:
            print(f"{path.relative_to(ROOT)} is not what the imports give; run python -m benchmarks.architecture")
        else:
            path.write_text(wanted[path], encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}")
    return int(arguments.check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
