"""Folders of pictures: the class of a picture is the folder it lies in."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from torch import Tensor
from torch.utils.data import Dataset

from invariants.errors import InputError

from ..loop import fingerprint_of_files
from .pictures import SUFFIXES, open_picture, picture_tensor, require_pillow
from .preprocessing import require_size

VALIDATION = ("val", "validation", "valid", "test")
"""Names of the folder beside train/ that holds pictures not trained on; the first that exists is taken."""

FRACTION = 0.2
"""Part of every class that validation gets where the folders make no split."""


class PictureFiles(Dataset[tuple[Tensor, int]]):
    """Picture files with their classes: (channels, size, size) in [0, 1] and the number of the class.

    Args:
        files: of each class, by its name.
        size: side, in pixels; the shorter side of a picture is brought to it and the middle square kept.
        channels: 3 for colour, 1 for grey.
    """

    def __init__(self, files: Mapping[str, Sequence[Path]], size: int, channels: int) -> None:
        require_size(size, channels)
        require_pillow()
        self.classes = tuple(files)
        self.size, self.channels = size, channels
        self.files = [(file, label) for label, name in enumerate(files) for file in files[name]]

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, index: int) -> tuple[Tensor, int]:
        file, label = self.files[index]
        return picture_tensor(open_picture(file), self.size, self.channels), label

    def fingerprint(self) -> dict[str, str]:
        """Digests of the files' names, sizes and content, by which a training that goes on knows them again."""
        above = os.path.commonpath([file.parent for file, _ in self.files]) if self.files else ""
        named = [(file, f"{label} {file.relative_to(above).as_posix()}") for file, label in self.files]
        return fingerprint_of_files(named)


class ImageFolder(PictureFiles):
    """Your own pictures: root/CLASS/*.jpg and so on, or root/train/CLASS and root/val/CLASS.

    Without train/ and val/ (or validation/, valid/, test/), a fifth of every class, at least one picture, is kept for
    validation: those whose relative paths have the smallest SHA-256, so the split is the same everywhere, always.

    Args:
        root: the folder.
        split: 'train' or 'validation'.
        size: side, in pixels; the shorter side of a picture is brought to it and the middle square kept.
        channels: 3 for colour, 1 for grey.

    Raises:
        InputError: for a wrong path, no pictures, an empty class, a single class, or one with too few pictures to split.
            Reading a corrupt picture raises FileFormatError, which names it.

    Example:
        >>> import tempfile
        >>> from PIL import Image
        >>> with tempfile.TemporaryDirectory() as root:
        ...     for name in ("cat", "dog"):
        ...         (Path(root) / name).mkdir()
        ...         for k in range(5):
        ...             Image.new("RGB", (20, 16), (50 * k, 0, 0)).save(Path(root) / name / f"{k}.png")
        ...     pictures = ImageFolder(root, "train", size=8)
        >>> pictures.classes, len(pictures)
        (('cat', 'dog'), 8)
    """

    def __init__(self, root: str | Path, split: str = "train", size: int = 64, channels: int = 3) -> None:
        if split not in ("train", "validation"):
            raise InputError(
                given=f"split={split!r}", expected="'train' or 'validation'", remedy="leave it out for 'train'"
            )
        folder = Path(root)
        if not folder.is_dir():
            raise InputError(
                given=f"{folder}, which is {'a file' if folder.exists() else 'not there'}",
                expected="a folder with one folder of pictures for each class",
                remedy="correct the path",
            )
        train, held_out = folder / "train", next((folder / v for v in VALIDATION if (folder / v).is_dir()), None)
        if train.is_dir() and held_out is not None:
            files, others = pictures_by_class(train), pictures_by_class(held_out)
            if tuple(files) != tuple(others):
                only = sorted(set(files) ^ set(others))
                raise InputError(
                    given=f"classes that {train} or {held_out} alone has: {', '.join(only)}",
                    expected="the same classes in both",
                    remedy="rename or move folders",
                )
            super().__init__(files if split == "train" else others, size, channels)
            return
        base = train if train.is_dir() else folder
        halves = {name: _halves(base, name, found) for name, found in pictures_by_class(base).items()}
        super().__init__({name: pair[split == "validation"] for name, pair in halves.items()}, size, channels)


def pictures_by_class(folder: Path) -> dict[str, list[Path]]:
    """Picture files below the folder of each class, sorted.

    Args:
        folder: holds one folder a class.

    Returns:
        Class name -> files.

    Raises:
        InputError: for fewer than two classes, or one without pictures.
    """
    names = sorted(p.name for p in folder.iterdir() if p.is_dir() and not p.name.startswith("."))
    found = {name: _pictures(folder / name) for name in names}
    if not any(found.values()):
        loose = any(p.suffix.lower() in SUFFIXES for p in folder.iterdir())
        raise InputError(
            given=f"{folder} with {'pictures but no folders of classes' if loose else 'no pictures in folders'}",
            expected=f"one folder for each class, with files {', '.join(SUFFIXES)}",
            remedy="sort the pictures: cat/1.jpg, dog/1.jpg",
        )
    empty = [name for name in names if not found[name]]
    if empty:
        raise InputError(
            given=f"classes without a picture in {folder}: {', '.join(empty)}",
            expected=f"files {', '.join(SUFFIXES)} in each",
            remedy="add pictures, or remove these folders",
        )
    if len(names) < 2:
        raise InputError(
            given=f"{folder} with the single class {names[0]}",
            expected="at least two classes to tell apart",
            remedy="add a folder of other pictures; if the classes lie deeper, give the path of the folder above them",
        )
    return found


def _pictures(folder: Path) -> list[Path]:
    named = (p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES and not p.name.startswith("."))
    return sorted(p for p in named if p.is_file())


def _halves(base: Path, name: str, files: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Pictures to train on and pictures to validate on."""
    if len(files) < 2:
        raise InputError(
            given=f"the class {name} with one picture",
            expected="at least two, one of which is kept for validation",
            remedy="add pictures, or make folders train/ and val/",
        )
    order = sorted(files, key=lambda f: hashlib.sha256(f.relative_to(base).as_posix().encode()).digest())
    held_out = set(order[: max(1, round(FRACTION * len(files)))])
    return [f for f in files if f not in held_out], [f for f in files if f in held_out]
