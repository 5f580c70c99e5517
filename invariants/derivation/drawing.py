"""A picture of the dependency graph: jets on the left, shared nodes in the middle, invariants on the right."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx

from ..errors import InputError
from ..limits import DRAWN_NODES
from .derivation import Derivation
from .latex import latex_name

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SWEEPS = 12
COLUMN, ROW, LANE, MIN_WIDTH = 1.5, 0.42, 0.14, 7.0
"""Inches between columns, nodes of a column, and edges that pass between nodes; room for title and legend."""

COLOURS = {
    "jet": ("#cfe3f7", "jet coordinate"),
    "base": ("#dcdcf5", "base coordinate"),
    "constant": ("#e8e8e8", "constant"),
    "sum": ("#d5efd2", "sum"),
    "product": ("#fbe3c3", "product"),
    "power": ("#f6d0d0", "power"),
    "call": ("#ead2ee", "function"),
    "output": ("#ffffff", "invariant"),
}
SHIFT, INK = "#c0392b", "#3c4043"

Key = tuple[str, int, int]
"""(kind of place, number, column): 'node' a graph node, 'output' an output, 'lane' where an edge passes a column."""


@dataclass(frozen=True)
class _Edge:
    """An edge as the places it passes, and its shift."""

    path: tuple[Key, ...]
    shift: int


def draw_graph(derivation: Derivation, path: str | Path) -> None:
    """Draw the dependency graph of a derivation to a file, PNG or SVG by its suffix; equal input gives equal bytes.

    Args:
        derivation: a Derivation.
        path: a file that ends in .png or .svg; folders are made.

    Raises:
        InputError: for what is no Derivation, another suffix, a folder that cannot be written, a graph that is empty or
            too large to read, or if matplotlib is not installed.

    Example:
        >>> from invariants import catalogue, derive
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     draw_graph(derive(catalogue.get("se2"), order=1), Path(folder) / "se2.svg")
        ...     print((Path(folder) / "se2.svg").read_text()[:5])
        <?xml
    """
    if not isinstance(derivation, Derivation):
        raise InputError(
            given=f"{derivation!r} of type {type(derivation).__name__}",
            expected="a Derivation",
            remedy="pass derive(catalogue.get('se2')), say",
        )
    target = Path(path) if isinstance(path, (str, Path)) else None
    kind = target.suffix.lower().removeprefix(".") if target else ""
    if target is None or kind not in ("png", "svg"):
        raise InputError(
            given=f"the picture {path}", expected="a name ending in .png or .svg", remedy="pass 'graph.svg', say"
        )
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ImportError:
        raise InputError(
            given="a picture to draw, without matplotlib",
            expected="matplotlib, which draws it",
            remedy='pip install "repere[matplotlib]"',
        ) from None
    graph = derivation.graph
    if not 0 < graph.number_of_nodes() <= DRAWN_NODES.value:
        raise InputError(
            given=f"a graph of {graph.number_of_nodes()} nodes",
            expected=f"at least one, and at most {DRAWN_NODES.value}, whose labels can be read",
            remedy="derive at another order or with another number of channels",
        )
    edges, columns = _layers(graph)
    places = _places(columns, edges)
    rows = [y for _, y in places.values()]
    low, high = min(rows) - 0.9, max(rows) + 0.9
    right = max(x for x, _ in places.values())
    side = max(0.75, (MIN_WIDTH - right) / 2)
    with rc_context({"svg.hashsalt": "graph", "mathtext.fontset": "dejavusans"}):
        figure = Figure(figsize=(right + 2 * side, high - low), dpi=150)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_xlim(-side, right + side)
        axes.set_ylim(low, high)
        axes.axis("off")
        _draw_edges(axes, edges, places)
        _draw_nodes(axes, derivation, places)
        _draw_words(axes, derivation, edges)
        data = BytesIO()
        figure.savefig(data, format=kind, metadata={"Date": None} if kind == "svg" else {"Software": None})
    _write(target, data.getvalue())


def _write(path: Path, data: bytes) -> None:
    """Write beside the target, then rename: no picture is ever half there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            os.chmod(temporary, 0o644)
            os.replace(temporary, path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise InputError(
            given=f"the picture {path}, which cannot be written ({error})",
            expected="a file in a folder that exists or can be made, and can be written",
            remedy="choose another place",
        ) from error


def _layers(graph: nx.DiGraph) -> tuple[list[_Edge], list[list[Key]]]:
    """Columns of places, and edges through them: what is read on the left, each node as far left as it can stand."""
    depth: dict[int, int] = {}
    for number in graph:  # numbered in schedule order
        depth[number] = max((depth[a] + 1 for a in graph.predecessors(number)), default=0)
    last = max(depth.values(), default=0) + 1
    columns: list[list[Key]] = [[] for _ in range(last + 1)]
    for number, column in depth.items():
        columns[column].append(("node", number, column))
    edges: list[_Edge] = []

    def connect(start: Key, end: Key, shift: int) -> None:
        lanes: list[Key] = [("lane", len(edges), c) for c in range(start[2] + 1, end[2])]
        for lane in lanes:
            columns[lane[2]].append(lane)
        edges.append(_Edge((start, *lanes, end), shift))

    for number, arguments in graph.nodes(data="arguments"):
        for argument, shift in sorted(set(arguments)):
            connect(("node", argument, depth[argument]), ("node", number, depth[number]), shift)
    for k, (_, (number, shift)) in enumerate(graph.graph["outputs"]):
        columns[last].append(("output", k, last))
        connect(("node", number, depth[number]), ("output", k, last), shift)
    _untangle(columns, edges)
    return edges, columns


def _untangle(columns: list[list[Key]], edges: Sequence[_Edge]) -> None:
    """Order each column by the mean place of its neighbours, back and forth: few crossings, the same every time."""
    before: dict[Key, list[Key]] = {}
    after: dict[Key, list[Key]] = {}
    for edge in edges:
        for a, b in pairwise(edge.path):
            before.setdefault(b, []).append(a)
            after.setdefault(a, []).append(b)
    rank = {key: (i + 0.5) / len(column) for column in columns for i, key in enumerate(column)}
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        neighbours = before if forward else after
        for column in columns if forward else reversed(columns):
            place = {
                k: sum(rank[n] for n in neighbours[k]) / len(neighbours[k]) if k in neighbours else rank[k]
                for k in column
            }
            column.sort(key=lambda k: (place[k], k))
            rank.update({key: (i + 0.5) / len(column) for i, key in enumerate(column)})


def _places(columns: Sequence[Sequence[Key]], edges: Sequence[_Edge]) -> dict[Key, tuple[float, float]]:
    """Coordinates in inches: every place as near the mean of its neighbours as its column's order and room allow."""
    neighbours: dict[Key, list[Key]] = {}
    for edge in edges:
        for a, b in pairwise(edge.path):
            neighbours.setdefault(a, []).append(b)
            neighbours.setdefault(b, []).append(a)
    height: dict[Key, float] = {}
    for column in columns:
        height.update(_spread(column, dict.fromkeys(column, 0.0)))
    for sweep in range(SWEEPS):
        for column in columns if sweep % 2 else reversed(columns):
            wish = {}
            for key in column:
                near = neighbours.get(key, [key])
                wish[key] = sum(height[n] for n in near) / len(near)
            height.update(_spread(column, wish))
    return {key: (x * COLUMN, height[key]) for x, column in enumerate(columns) for key in column}


def _spread(column: Sequence[Key], wish: Mapping[Key, float]) -> dict[Key, float]:
    """The heights nearest to those wished, in the order of the column from the top and with room between neighbours.

    Less the room above each, heights must fall: isotonic regression, by pooling neighbours that do not.
    """
    above = [0.0]
    for a, b in pairwise(column):
        above.append(above[-1] + (_room(a) + _room(b)) / 2)
    pools: list[tuple[float, int]] = []
    for key, room in zip(column, above, strict=True):
        mean, count = wish[key] + room, 1
        while pools and pools[-1][0] < mean:
            other, size = pools.pop()
            mean, count = (mean * count + other * size) / (count + size), count + size
        pools.append((mean, count))
    levels = [mean for mean, count in pools for _ in range(count)]
    return {key: level - room for key, level, room in zip(column, levels, above, strict=True)}


def _room(key: Key) -> float:
    return LANE if key[0] == "lane" else ROW


def _draw_edges(axes: Axes, edges: Sequence[_Edge], places: Mapping[Key, tuple[float, float]]) -> None:
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path as Curve

    for edge in edges:
        # a node may read the same one in two channels: the later one a little lower
        points = [(x, y - 0.04 * edge.shift) for x, y in (places[key] for key in edge.path)]
        vertices, codes = [points[0]], [Curve.MOVETO]
        for (x0, y0), (x1, y1) in pairwise(points):
            middle = (x0 + x1) / 2
            vertices += [(middle, y0), (middle, y1), (x1, y1)]
            codes += [Curve.CURVE4] * 3
        look = {"edgecolor": SHIFT if edge.shift else "#7a7f87", "linestyle": _line(edge.shift)}
        axes.add_patch(PathPatch(Curve(vertices, codes), facecolor="none", linewidth=0.8, zorder=1, **look))


def _line(shift: int) -> str:
    return "--" if shift > 1 else "-"


def _draw_nodes(axes: Axes, derivation: Derivation, places: Mapping[Key, tuple[float, float]]) -> None:
    graph = derivation.graph
    for (what, number, _), (x, y) in places.items():
        if what == "lane":
            continue
        if what == "output":
            kind, label = "output", _name(graph.graph["outputs"][number][0])
        else:
            kind, label = graph.nodes[number]["kind"], _label(derivation, graph.nodes[number])
        style = "round,pad=0.25" if kind in ("jet", "base", "output") else "circle,pad=0.18"
        box = {"boxstyle": style, "facecolor": COLOURS[kind][0], "edgecolor": INK, "linewidth": 0.7}
        axes.text(x, y, label, ha="center", va="center", fontsize=9, bbox=box, zorder=3)


def _label(derivation: Derivation, node: Mapping[str, Any]) -> str:
    kind, value = node["kind"], node["value"]
    if kind == "jet":
        jets = derivation.jets
        # several dependent variables share one node, as channels do
        name = jets.coordinate(0, jets.indices[value]).name
        if len(jets.dependents) > 1 or not derivation.action.fiber:
            name = f"u{name.removeprefix(jets.dependents[0])}(i)"
        return _name(name)
    if kind == "base":
        return _name(derivation.jets.base[value].name)
    return {"sum": "+", "product": "$\\times$", "power": f"^{value}"}.get(kind, str(value))


def _name(name: str) -> str:
    # symbols of other names may be written in LaTeX that matplotlib does not read
    return f"${latex_name(name)}$" if re.fullmatch(r"[\w^(),+*/ -]+", name) else name.replace("$", r"\$")


def _draw_words(axes: Axes, derivation: Derivation, edges: Sequence[_Edge]) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    graph = derivation.graph
    report = graph.graph["report"]
    title = (
        f"{derivation.action.name}, order {derivation.order}: {len(graph.graph['outputs'])} outputs, "
        f"{graph.number_of_nodes()} nodes\noperations: {dict(report)['expanded']} expanded, {report[-1][1]} shared"
    )
    axes.text(0.5, 0.99, title, transform=axes.transAxes, ha="center", va="top", fontsize=11)
    kinds = {kind for _, kind in graph.nodes(data="kind")} | {"output"}
    handles: list[Any] = [
        Patch(facecolor=colour, edgecolor=INK, label=word) for kind, (colour, word) in COLOURS.items() if kind in kinds
    ]
    for shift in sorted({edge.shift for edge in edges} - {0}):
        handles.append(Line2D([], [], color=SHIFT, linestyle=_line(shift), label=f"read in channel i+{shift}"))
    axes.legend(handles=handles, loc="lower center", ncol=4, frameon=False, fontsize=8)
