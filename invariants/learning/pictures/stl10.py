"""STL-10 in its binary format."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.utils.data import Dataset

from invariants.errors import FileFormatError, InputError

from ..loop import fingerprint_of_files
from .pictures import picture_tensor, require_pillow
from .preprocessing import require_size

CLASSES = ("airplane", "bird", "car", "cat", "deer", "dog", "horse", "monkey", "ship", "truck")
SIDE = 96
BYTES = 3 * SIDE * SIDE
"""Bytes of an image."""

_NAMES_BYTES = 4096

SOURCE = "STL-10, Stanford, cs.stanford.edu/~acoates/stl10"


class STL10(Dataset[tuple[Tensor, int]]):
    """The labelled images of STL-10, read where they lie: (3, size, size) in [0, 1] and a class 0 to 9.

    train_X.bin and test_X.bin hold 96x96 images as bytes, channel by channel, each column by column; train_y.bin and
    test_y.bin a byte from 1 to 10 for each. Images are mapped into memory, not read at once.

    Args:
        root: the folder of these files, or the one that holds it as stl10_binary.
        split: 'train' or 'test'.
        size: side to which images are brought, in pixels.
        channels: 3, or 1 for grey.

    Raises:
        InputError: for a wrong path, split or size.
        FileFormatError: for truncated files, numbers of images and labels that differ, or labels out of range; names the
            file.

    Source: A. Coates, H. Lee, A. Ng, "An Analysis of Single-Layer Networks in Unsupervised Feature Learning", AISTATS 2011.

    Example:
        >>> STL10("nowhere")
        Traceback (most recent call last):
        invariants.errors.InputError: given: nowhere, which has no train_X.bin
        ...
    """

    def __init__(self, root: str | Path, split: str = "train", size: int = SIDE, channels: int = 3) -> None:
        require_size(size, channels)
        if split not in ("train", "test"):
            raise InputError(given=f"split={split!r}", expected="'train' or 'test'", remedy="leave it out for 'train'")
        if (size, channels) != (SIDE, 3):
            require_pillow()
        folder = Path(root)
        if (folder / "stl10_binary").is_dir():
            folder = folder / "stl10_binary"
        self.size, self.channels = size, channels
        self.images_file, self.labels_file = folder / f"{split}_X.bin", folder / f"{split}_y.bin"
        for file in (self.images_file, self.labels_file):
            if not file.is_file():
                raise InputError(
                    given=f"{folder}, which has no {file.name}",
                    expected="the folder of STL-10's binary files",
                    remedy=f"get and unpack stl10_binary.tar.gz ({SOURCE}) and give the path of stl10_binary",
                )
        labels = _labels(self.images_file, self.labels_file)
        self.labels = labels.astype(np.int64) - 1
        self.classes = _names(folder / "class_names.txt")
        self._pixels: npt.NDArray[np.uint8] | None = None

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> tuple[Tensor, int]:
        if self._pixels is None:
            shape = (len(self), 3, SIDE, SIDE)
            self._pixels = np.memmap(self.images_file, np.uint8, "r", shape=shape)
        label = int(self.labels[index])
        pixels = np.ascontiguousarray(self._pixels[index].transpose(0, 2, 1))
        if (self.size, self.channels) == (SIDE, 3):
            return torch.from_numpy(pixels).float() / 255, label
        from PIL import Image

        picture = Image.fromarray(np.ascontiguousarray(pixels.transpose(1, 2, 0)))
        return picture_tensor(picture, self.size, self.channels), label

    def fingerprint(self) -> dict[str, str]:
        """Digests of the files' names, sizes and content, by which a training that goes on knows them again."""
        return fingerprint_of_files([(file, file.name) for file in (self.labels_file, self.images_file)])

    def __getstate__(self) -> dict[str, Any]:
        # a worker process maps the file itself
        return self.__dict__ | {"_pixels": None}


def _labels(images_file: Path, labels_file: Path) -> npt.NDArray[np.uint8]:
    found, count = images_file.stat().st_size, labels_file.stat().st_size
    if not count or found != count * BYTES:
        raise FileFormatError(
            given=f"{images_file}, {found} bytes, or {found / BYTES:.6g} images, and {labels_file}, {count} labels",
            expected=f"{BYTES} bytes an image and one label each: {count * BYTES} bytes for these labels",
            remedy=f"a copy or download was cut short: get the files again ({SOURCE})",
        )
    labels = np.fromfile(labels_file, np.uint8)
    wrong = np.flatnonzero((labels < 1) | (labels > 10))
    if len(wrong):
        raise FileFormatError(
            given=f"{labels_file}, whose byte {wrong[0]} is {labels[wrong[0]]}",
            expected="labels from 1 to 10",
            remedy=f"the file is damaged or another one: get it again ({SOURCE})",
        )
    return labels


def _names(file: Path) -> tuple[str, ...]:
    if not file.is_file():
        return CLASSES
    with file.open("rb") as stream:
        names = tuple(stream.read(_NAMES_BYTES).decode("utf-8", "replace").split())
    if len(names) != 10:
        raise FileFormatError(
            given=f"{file} with {len(names)} names",
            expected="the names of ten classes, a line each",
            remedy="correct the file, or remove it: the usual names are known",
        )
    return names
