"""The user's own pairs: folders of pictures, a list of files, or arrays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from invariants.errors import FileFormatError, InputError

from ...pictures.array_files import observation_tensor, read_arrays
from ...pictures.pair_lists import LIST, PairList, pair_tensors
from ...pictures.pictures import SUFFIXES, require_pillow
from ...pictures.preprocessing import require_size
from .paired_actions import PairedActions

BEFORE, AFTER = "before", "after"
"""Folders of an action."""
ARRAYS = "y", "moved", "action_ids"
"""Of a file of arrays."""

Files = dict[str, list[tuple[Path, Path]]]


def load_pairs(path: str | Path, size: int = 64, channels: int = 3) -> PairedActions:
    """Pairs from files, in one of three forms.

    A folder for each action: root/ACTION/before/NAME.png and root/ACTION/after/NAME.png; pictures of one name, whatever its
    ending, are a pair, in folders below as well. A list: root/pairs.csv, or the path of another .csv, with columns before,
    after and action, files relative to the list. Arrays: a file .npz with y and moved, (N, ...), and action_ids, (N,)
    integers or names.

    Pictures are turned upright and their middle square is brought to the size; what is transparent becomes white. Hidden
    files and folders are passed over.

    Args:
        path: of the folder or the file.
        size: side of pictures in pixels.
        channels: of pictures: 3 for colour, 1 for grey.

    Returns:
        Pictures (N, channels, size, size) float32 in [0, 1]; arrays as float32, bytes divided by 255. Actions are numbered
        in the order of their sorted names, which are `action_names`.

    Raises:
        InputError: for a wrong path, files without partner, or an action with a single pair, of which nothing can be
            learned; names the file.
        FileFormatError: for corrupt files; names the file.

    Example:
        >>> import tempfile
        >>> from PIL import Image
        >>> with tempfile.TemporaryDirectory() as root:
        ...     for place in ("turn/before", "turn/after", "flip/before", "flip/after"):
        ...         (Path(root) / place).mkdir(parents=True)
        ...         for name in ("1.png", "2.png"):
        ...             Image.new("RGB", (9, 9), "red").save(Path(root) / place / name)
        ...     data = load_pairs(root, size=8)
        >>> data.action_names, data.y.shape
        (('flip', 'turn'), torch.Size([4, 3, 8, 8]))
    """
    if not isinstance(path, (str, Path)):
        raise InputError(
            given=f"path={path!r}", expected="the path of a folder or a file", remedy='load_pairs("pairs/")'
        )
    source = Path(path)
    if source.is_file() and source.suffix.lower() == ".npz":
        return _arrays(source)
    require_size(size, channels)
    require_pillow()
    if source.is_file() and source.suffix.lower() == ".csv":
        files = _listed(source)
    elif not source.is_dir():
        raise InputError(
            given=f"{source}, which is {'another file' if source.exists() else 'not there'}",
            expected="a folder of pairs, a list pairs.csv, or arrays in a file .npz",
            remedy="correct the path",
        )
    elif (source / LIST).is_file():
        files = _listed(source / LIST)
    else:
        files = _folders(source)
    _require_two(source, {name: len(pairs) for name, pairs in files.items()})
    names = sorted(files)
    y, moved = pair_tensors([pair for name in names for pair in files[name]], size, channels)
    return PairedActions(
        y=y,
        moved=moved,
        action_ids=torch.tensor([k for k, name in enumerate(names) for _ in files[name]]),
        action_names=tuple(names),
        name=source.name,
    )


def _require_two(source: Path, counts: dict[str, int]) -> None:
    few = [name for name, count in sorted(counts.items()) if count < 2]
    if few:
        raise InputError(
            given=f"{source}, with a single pair of {', '.join(few)}",
            expected="at least two pairs of every action: some to find it, one to test it",
            remedy="add pairs, or take these actions out",
        )


def _listed(file: Path) -> Files:
    """The pairs of each action of a list."""
    found: Files = {}
    for pair in PairList(file).pairs(["action"], "turn"):
        found.setdefault(pair.entries[0], []).append((pair.before, pair.after))
    return found


def _folders(root: Path) -> Files:
    actions = [p for p in sorted(root.iterdir()) if p.is_dir() and not p.name.startswith(".")]
    if any(p.name in (BEFORE, AFTER) for p in actions):
        raise InputError(
            given=f"{root}, which holds {BEFORE}/ or {AFTER}/ itself",
            expected="a folder for each action, with these two in it",
            remedy=f"give the path of the folder above, {root.resolve().parent}, or put the two into a folder ACTION/",
        )
    if not actions:
        raise InputError(
            given=f"{root} without folders and without {LIST}",
            expected=f"root/ACTION/{BEFORE}/NAME.png and root/ACTION/{AFTER}/NAME.png, or root/{LIST}",
            remedy="put the pairs of each action into a folder of its own",
        )
    return {action.name: _matched(action) for action in actions}


def _matched(action: Path) -> list[tuple[Path, Path]]:
    """The pairs of a folder, by name."""
    before, after = (_named(action / side) for side in (BEFORE, AFTER))
    alone = [before.get(name) or after[name] for name in sorted(set(before) ^ set(after))]
    if alone:
        listed = ", ".join(str(file) for file in alone[:5]) + (", ..." if len(alone) > 5 else "")
        raise InputError(
            given=f"{len(alone)} pictures without partner: {listed}",
            expected=f"the same names in {action / BEFORE} and {action / AFTER}",
            remedy="add the partner, rename it, or remove the picture",
        )
    return [(before[name], after[name]) for name in sorted(before)]


def _named(folder: Path) -> dict[str, Path]:
    """Pictures below a folder, by their paths without ending."""
    found: dict[str, Path] = {}
    if not folder.is_dir():
        raise InputError(
            given=f"{folder}, which is not there",
            expected=f"in every folder of an action {BEFORE}/ and {AFTER}/",
            remedy=f"add it, or remove or hide {folder.parent}, as .{folder.parent.name}, if it is no action",
        )
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        if file.suffix.lower() not in SUFFIXES or not file.is_file() or any(p.startswith(".") for p in inside.parts):
            continue
        name = inside.with_suffix("").as_posix()
        if name in found:
            raise InputError(
                given=f"{found[name]} and {file}, which differ in the ending alone",
                expected="one picture of each name",
                remedy="rename one, and its partner",
            )
        found[name] = file
    if not found:
        raise InputError(
            given=f"{folder} without pictures",
            expected=f"files {', '.join(SUFFIXES)}",
            remedy="add pictures, or remove the folder of the action",
        )
    return found


def _arrays(file: Path) -> PairedActions:
    found = read_arrays(file, ARRAYS, "numpy.savez(file, y=before, moved=after, action_ids=ids)")
    ids = found["action_ids"]
    if ids.ndim != 1 or ids.dtype.kind not in "iuU":
        raise FileFormatError(
            given=f"{file}, whose action_ids are {ids.shape} of {ids.dtype}",
            expected="(N,) integers or names",
            remedy="action_ids.astype(int), if they are whole numbers",
        )
    y, moved = (observation_tensor(file, name, found[name]) for name in ("y", "moved"))
    if y.shape != moved.shape or y.shape[:1] != ids.shape or not len(ids):
        raise FileFormatError(
            given=f"{file} with y {tuple(y.shape)}, moved {tuple(moved.shape)}, action_ids {ids.shape}",
            expected="(N, ...), the same shape, and (N,), for at least one pair",
            remedy="check how the arrays were cut",
        )
    names, numbers, counts = np.unique(ids, return_inverse=True, return_counts=True)
    labels = tuple(str(name) for name in names)
    _require_two(file, dict(zip(labels, counts.tolist(), strict=True)))
    return PairedActions(
        y, moved, torch.from_numpy(numbers.reshape(-1).astype(np.int64)), action_names=labels, name=file.stem
    )
