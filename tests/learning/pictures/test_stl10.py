"""STL-10's binary format, written by the test."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest
import torch

from invariants.errors import FileFormatError, InputError
from invariants.learning import STL10
from invariants.learning.pictures.stl10 import BYTES, CLASSES


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Four training and two test images, column by column as on the disk; the pixels are row + 2 column + 50 channel."""
    row, column = np.mgrid[:96, :96]
    for split, count in (("train", 4), ("test", 2)):
        image = np.stack([(row + 2 * column) // 2 + 50 * c for c in range(3)]).astype(np.uint8)
        stored = np.stack([(image + k).astype(np.uint8).transpose(0, 2, 1) for k in range(count)])
        stored.tofile(tmp_path / f"{split}_X.bin")
        np.array([10, 1, 2, 3][:count], np.uint8).tofile(tmp_path / f"{split}_y.bin")
    return tmp_path


def test_images_are_upright_and_labels_start_at_0(root: Path) -> None:
    data = STL10(root)
    image, label = data[2]
    assert (len(data), len(STL10(root, "test")), label, data[0][1]) == (4, 2, 1, 9)
    assert image.shape == (3, 96, 96) and image.dtype == torch.float32
    assert image[1, 7, 20].item() * 255 == pytest.approx((7 + 40) // 2 + 50 + 2)
    assert data.classes == CLASSES


def test_the_folder_above_and_names_of_classes(root: Path) -> None:
    folder = root / "stl10_binary"
    folder.mkdir()
    for file in root.glob("*.bin"):
        file.rename(folder / file.name)
    (folder / "class_names.txt").write_text("\n".join(f"class{k}" for k in range(10)) + "\n")
    assert STL10(root).classes[9] == "class9"
    (folder / "class_names.txt").write_text("one\ntwo\n")
    with pytest.raises(FileFormatError, match=r"class_names.txt with 2 names"):
        STL10(root)


def test_other_sizes_and_grey(root: Path) -> None:
    small = STL10(root, size=32)[0][0]
    assert small.shape == (3, 32, 32)
    assert small.mean().item() == pytest.approx(STL10(root)[0][0].mean().item(), abs=0.01)
    assert STL10(root, channels=1)[0][0].shape == (1, 96, 96)


def test_worker_processes_map_the_file_themselves(root: Path) -> None:
    data = STL10(root)
    first = data[0][0]
    sent = pickle.dumps(data)
    assert len(sent) < 2000
    assert torch.equal(pickle.loads(sent)[0][0], first)


def test_absent_files_name_the_official_place(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no train_X.bin(.|\n)*cs.stanford.edu/~acoates/stl10"):
        STL10(tmp_path)
    with pytest.raises(InputError, match=r"split='unlabeled'"):
        STL10(tmp_path, "unlabeled")


@pytest.mark.parametrize("name", ["train_X.bin", "train_y.bin"])
def test_truncated_files_are_named_with_their_sizes(root: Path, name: str) -> None:
    file = root / name
    file.write_bytes(file.read_bytes()[:-1])
    images, labels = (root / "train_X.bin").stat().st_size, (root / "train_y.bin").stat().st_size
    words = rf"train_X.bin, {images} bytes(.|\n)*train_y.bin, {labels} labels(.|\n)*{labels * BYTES} bytes"
    with pytest.raises(FileFormatError, match=words):
        STL10(root)


def test_empty_files(root: Path) -> None:
    for name in ("train_X.bin", "train_y.bin"):
        (root / name).write_bytes(b"")
    with pytest.raises(FileFormatError, match=r"train_X.bin, 0 bytes"):
        STL10(root)


@pytest.mark.parametrize("label", [0, 11])
def test_labels_out_of_range(root: Path, label: int) -> None:
    np.array([1, 2, label, 3], np.uint8).tofile(root / "train_y.bin")
    with pytest.raises(FileFormatError, match=rf"train_y.bin, whose byte 2 is {label}"):
        STL10(root)
