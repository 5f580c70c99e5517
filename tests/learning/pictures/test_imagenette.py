"""Imagenette's folders, written by the test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from invariants.errors import FileFormatError, InputError
from invariants.learning import Imagenette
from invariants.learning.pictures.imagenette import CLASSES

from ..conftest import draw


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for split, count in (("train", 2), ("val", 1)):
        for number, wnid in enumerate(CLASSES):
            (tmp_path / split / wnid).mkdir(parents=True)
            for k in range(count):
                draw("noise", 10 * number + k).save(tmp_path / split / wnid / f"{wnid}_{k}.JPEG")
    return tmp_path


def test_splits_and_readable_names(root: Path) -> None:
    train, validation = Imagenette(root), Imagenette(root, "val", size=32)
    assert (len(train), len(validation)) == (20, 10)
    assert train.classes[:2] == ("tench", "English springer") and train.classes[9] == "parachute"
    image, label = validation[3]
    assert image.shape == (3, 32, 32) and label == 3
    assert train[0][0].shape == (3, 160, 160)


def test_what_is_wrong_with_a_folder(root: Path) -> None:
    with pytest.raises(InputError, match=r"no folder val(.|\n)*fast.ai imagenette on GitHub"):
        Imagenette(root / "train", "val")
    with pytest.raises(InputError, match=r"split='test'"):
        Imagenette(root, "test")
    file = root / "train" / "n03417042" / "n03417042_1.JPEG"
    file.write_bytes(file.read_bytes()[:300])
    train = Imagenette(root)
    with pytest.raises(FileFormatError, match=r"n03417042_1.JPEG, 300 bytes"):
        train[13]
    shutil.rmtree(root / "train" / "n03417042")
    with pytest.raises(InputError, match=r"without n03417042 \(garbage truck\)"):
        Imagenette(root)
