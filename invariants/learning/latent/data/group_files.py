"""The user's own pairs with their group elements: a list of pictures, or arrays."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from invariants.errors import FileFormatError, InputError
from invariants.nn.latent_action import Membership
from invariants.representations import FiniteGroup, MatrixLieAlgebra

from ...pictures.array_files import observation_tensor, read_arrays
from ...pictures.pair_lists import LIST, ListedPair, PairList, pair_tensors
from ...pictures.pictures import require_pillow
from ...pictures.preprocessing import require_size
from .group_pairs import GroupPairs

ARRAYS = "x", "y", "g"
"""Of a file of arrays."""
ELEMENT = "element"
"""Column of elements of a finite group."""
TOLERANCE = 1e-3
"""How far a matrix may be from the group, relative to its size: matrices in text have few digits."""

Group = FiniteGroup | MatrixLieAlgebra


def load_group_pairs(path: str | Path, group: Group, size: int = 64, channels: int = 3) -> GroupPairs:
    """Pairs from files, in one of two forms, with the element of each.

    A list: root/pairs.csv, or the path of another .csv, with columns before and after, files relative to the list, and
    for a finite group `element`, its number or its label as `G.label` shows it; for a Lie group `c1`, `c2`, ...,
    the coordinates in the generators, for so(2) and so(3) angles in radians, or `m11`, `m12`, ..., `mnn`, the rows of its
    matrix. Arrays: a file .npz with x and y, (N, ...), and g: numbers or labels (N,) of a finite group's elements,
    coordinates (N, dim) or matrices (N, n, n) of a Lie group's.

    Pictures are turned upright and their middle square is brought to the size; what is transparent becomes white.

    Args:
        path: of the folder or the file.
        group: that the elements are in: a FiniteGroup or a MatrixLieAlgebra.
        size: side of pictures in pixels.
        channels: of pictures: 3 for colour, 1 for grey.

    Returns:
        Pictures (N, channels, size, size) float32 in [0, 1]; arrays as float32, bytes divided by 255. Elements as numbers
        (N,) int64, coordinates (N, dim) float32 or matrices (N, n, n) float32.

    Raises:
        InputError: for a wrong path or group, or a list without pairs.
        FileFormatError: for corrupt files, shapes that do not fit, and elements that are not in the group; names the file,
            and the line or the row.

    Example:
        >>> import tempfile
        >>> from PIL import Image
        >>> from invariants.representations import CyclicGroup
        >>> with tempfile.TemporaryDirectory() as root:
        ...     for name in ("1.png", "2.png"):
        ...         Image.new("RGB", (9, 9), "red").save(Path(root) / name)
        ...     _ = (Path(root) / "pairs.csv").write_text("before,after,element\\n1.png,2.png,3\\n2.png,1.png,1\\n")
        ...     pairs = load_group_pairs(root, CyclicGroup(4), size=8)
        >>> pairs.x.shape, pairs.g
        (torch.Size([2, 3, 8, 8]), tensor([3, 1]))
    """
    if not isinstance(path, (str, Path)):
        raise InputError(
            given=f"path={path!r}",
            expected="the path of a folder or a file",
            remedy='load_group_pairs("pairs/", CyclicGroup(4))',
        )
    if not isinstance(group, (FiniteGroup, MatrixLieAlgebra)):
        raise InputError(
            given=f"group={group!r}",
            expected="a FiniteGroup or a MatrixLieAlgebra",
            remedy="CyclicGroup(4), or MatrixLieAlgebra.so(3)",
        )
    source = Path(path)
    if source.is_file() and source.suffix.lower() == ".npz":
        return _arrays(source, group)
    require_size(size, channels)
    file = source if source.is_file() and source.suffix.lower() == ".csv" else source / LIST
    if not file.is_file():
        what = f"a folder without {LIST}" if source.is_dir() else "another file" if source.exists() else "not there"
        raise InputError(
            given=f"{source}, which is {what}",
            expected=f"a folder with a list {LIST}, a list of another name, or arrays in a file .npz",
            remedy="correct the path",
        )
    require_pillow()
    table = PairList(file)
    pairs, g = _listed(table, group)
    x, y = pair_tensors([(pair.before, pair.after) for pair in pairs], size, channels)
    return GroupPairs(x, g, y)


def _arrays(file: Path, group: Group) -> GroupPairs:
    found = read_arrays(file, ARRAYS, "numpy.savez(file, x=before, y=after, g=elements)")
    if found["x"].dtype != found["y"].dtype:
        raise FileFormatError(
            given=f"{file} with x of {found['x'].dtype} and y of {found['y'].dtype}",
            expected="one type, so that both have one range",
            remedy="y.astype(x.dtype), once both are in the same units",
        )
    x, y = (observation_tensor(file, name, found[name]) for name in ("x", "y"))
    g = found["g"]
    if x.shape != y.shape or x.dim() < 2 or not x.numel() or g.shape[:1] != x.shape[:1]:
        raise FileFormatError(
            given=f"{file} with x {tuple(x.shape)}, y {tuple(y.shape)}, g {g.shape}",
            expected="x and y (N, ...) of one shape, and a row of g for each pair, for at least one",
            remedy="check how the arrays were cut; one number an observation is (N, 1)",
        )
    return GroupPairs(x, _array_elements(file, g, group), y)


def _array_elements(file: Path, g: NDArray[Any], group: Group) -> Tensor:
    def place(k: int) -> str:
        return f"{file}, g[{k}]"

    if isinstance(group, FiniteGroup):
        if g.ndim != 1 or g.dtype.kind not in "iuU":
            raise FileFormatError(
                given=f"{file}, whose g is {g.shape} of {g.dtype}",
                expected=f"(N,) integers, numbers of elements of {group.name}, or their labels",
                remedy="g.astype(int), if they are whole numbers",
            )
        return _numbers([str(entry) for entry in g.tolist()], group, place)
    dim, n = group.dimension, group.size
    if g.dtype.kind not in "iuf" or g.shape[1:] not in ((dim,), (n, n)):
        raise FileFormatError(
            given=f"{file}, whose g is {g.shape} of {g.dtype}",
            expected=f"coordinates (N, {dim}) or matrices (N, {n}, {n}) of {group.name}, floats",
            remedy="g[:, None] for one coordinate",
        )
    return _lie_elements(g.astype(np.float64), group, place)


def _listed(table: PairList, group: Group) -> tuple[list[ListedPair], Tensor]:
    if isinstance(group, FiniteGroup):
        pairs = table.pairs([ELEMENT], "1")
        return pairs, _numbers([p.entries[0] for p in pairs], group, lambda k: f"{table.file}, line {pairs[k].line}")
    coordinates = [f"c{k + 1}" for k in range(group.dimension)]
    entries = [f"m{i + 1}{j + 1}" for i in range(group.size) for j in range(group.size)] if group.size < 10 else []
    present = [set(columns) & set(table.names) for columns in (coordinates, entries)]
    if table.header and bool(present[0]) == bool(present[1]):
        named = [f"{columns[0]} to {columns[-1]}" for columns in (coordinates, entries) if columns]
        raise FileFormatError(
            given=f"{table.file} with the columns {', '.join(table.header)}",
            expected=f"beside before and after {' or '.join(named)}, and not both",
            remedy=f"name the columns of the coordinates of {group.name} {', '.join(coordinates)}",
        )
    wanted = entries if present[1] else coordinates
    pairs = table.pairs(wanted, ",".join(["0.5"] * len(wanted)))

    def place(k: int) -> str:
        return f"{table.file}, line {pairs[k].line}"

    rows = np.array([[_number(text, place(k)) for text in pair.entries] for k, pair in enumerate(pairs)])
    return pairs, _lie_elements(rows.reshape(-1, group.size, group.size) if present[1] else rows, group, place)


def _number(text: str, place: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise FileFormatError(
            given=f"{place}: {text!r}", expected="a number, with a point for its decimals", remedy="write 0.5, or 5e-1"
        ) from None


def _numbers(entries: Sequence[str], group: FiniteGroup, place: Callable[[int], str]) -> Tensor:
    """Elements given by their numbers or their labels."""
    known: dict[str, int] = {}
    for k, entry in enumerate(entries):
        if entry not in known:
            found = _element(entry, group)
            if found is None:
                raise FileFormatError(
                    given=f"{place(k)}: the element {entry!r}",
                    expected=f"a number from 0 to {group.order - 1}, or a label of {group.name} such as "
                    f"{str(group.label(group.order - 1))!r}",
                    remedy="look at G.elements and G.label(0)",
                )
            known[entry] = found
    return torch.tensor([known[entry] for entry in entries])


def _element(entry: str, group: FiniteGroup) -> int | None:
    if re.fullmatch(r"[+-]?\d+", entry):
        number = int(entry)
        return number if 0 <= number < group.order else None
    words = _words(entry)
    return next((k for k in group.elements if words and _words(str(group.label(k))) == words), None)


def _words(text: str) -> list[str]:
    """What a label says, without brackets, commas and spaces."""
    return re.findall(r"[^\s,;()\[\]]+", text)


def _lie_elements(g: NDArray[np.float64], group: MatrixLieAlgebra, place: Callable[[int], str]) -> Tensor:
    with np.errstate(over="ignore"):
        single = g.astype(np.float32)
    finite = np.isfinite(single).reshape(len(g), -1).all(1)
    if not finite.all():
        raise FileFormatError(
            given=f"{place(int(finite.argmin()))}: an element with entries that are not finite in float32",
            expected="finite numbers",
            remedy="leave such pairs out",
        )
    if g.ndim == 3:
        if not group.defining.is_real():
            raise InputError(
                given=f"matrices of the group of {group!r}, which are complex",
                expected="real matrices",
                remedy="give coordinates in the generators, or real matrices [[a, -b], [b, a]] for entries a + bi",
            )
        distance = Membership(group).distance(torch.from_numpy(g).double()).numpy()
        wrong = ~(distance <= TOLERANCE)
        if wrong.any():
            first = int(wrong.argmax())
            raise FileFormatError(
                given=f"{place(first)}: the matrix {np.round(g[first], 4).tolist()}, not in the group of {group.name}",
                expected=f"matrices of the group, to {TOLERANCE:g} of their size",
                remedy="check the order of its entries, rows first, and their digits",
            )
    return torch.from_numpy(single)
