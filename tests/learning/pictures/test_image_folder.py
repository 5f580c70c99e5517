"""A user's own folder: classes, splits, and what is wrong with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch

from invariants.errors import FileFormatError, InputError
from invariants.learning import ImageFolder

from ..conftest import CLASSES, draw


def files(data: ImageFolder) -> list[str]:
    return [f"{file.parent.name}/{file.name}" for file, _ in data.files]


def test_the_split_is_stratified_and_the_same_everywhere(pictures: Path, tmp_path: Path) -> None:
    train, validation = ImageFolder(pictures), ImageFolder(pictures, "validation")
    assert train.classes == validation.classes == CLASSES
    assert [sum(label == k for _, label in validation.files) for k in range(3)] == [3, 3, 3]
    assert sorted(files(train) + files(validation)) == sorted(
        f"{p.parent.name}/{p.name}" for p in pictures.rglob("*.png")
    )
    assert files(validation)[:3] == ["across/04.png", "across/05.png", "across/11.png"]  # as anywhere else
    elsewhere = shutil.copytree(pictures, tmp_path / "elsewhere")
    assert files(ImageFolder(elsewhere, "validation")) == files(validation)


@pytest.mark.parametrize("name", ["val", "validation", "test"])
def test_a_given_split_is_kept(pictures: Path, tmp_path: Path, name: str) -> None:
    root = tmp_path / "split"
    shutil.copytree(pictures, root / "train")
    shutil.copytree(pictures, root / name)
    (root / name / "down" / "00.png").unlink()
    assert (len(ImageFolder(root)), len(ImageFolder(root, "validation"))) == (45, 44)
    shutil.rmtree(root / name / "noise")
    with pytest.raises(InputError, match=r"alone has: noise"):
        ImageFolder(root)


def test_train_alone_is_split(pictures: Path, tmp_path: Path) -> None:
    shutil.copytree(pictures, tmp_path / "root" / "train")
    assert len(ImageFolder(tmp_path / "root", "validation")) == 9


def test_pictures_become_tensors(pictures: Path) -> None:
    image, label = ImageFolder(pictures, size=16)[0]
    assert image.shape == (3, 16, 16) and image.dtype == torch.float32 and label == 0
    assert image.min() >= 0 and image.max() <= 1
    assert ImageFolder(pictures, size=16, channels=1)[0][0].shape == (1, 16, 16)


def test_deeper_folders_and_other_files(pictures: Path) -> None:
    (pictures / "down" / "deeper").mkdir()
    draw("down", 99).save(pictures / "down" / "deeper" / "picture.JPG")
    (pictures / "down" / "notes.txt").write_text("no picture")
    (pictures / ".hidden").mkdir()
    both = files(ImageFolder(pictures)) + files(ImageFolder(pictures, "validation"))
    assert len(both) == 46 and "deeper/picture.JPG" in both


@pytest.mark.parametrize("damage", ["truncated", "empty", "text"])
@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_corrupt_files_are_named(pictures: Path, damage: str, suffix: str) -> None:
    file = pictures / "across" / f"bad.{suffix}"
    draw("noise", 0, 64, 64).save(file)
    data = file.read_bytes()
    file.write_bytes({"truncated": data[: len(data) // 2], "empty": b"", "text": b"these are words"}[damage])
    data_set = [*ImageFolder(pictures).files, *ImageFolder(pictures, "validation").files]
    train = ImageFolder(pictures)
    train.files = data_set
    index = next(k for k, (f, _) in enumerate(data_set) if f == file)
    with pytest.raises(FileFormatError, match=rf"bad.{suffix}, {file.stat().st_size} bytes"):
        train[index]


def test_what_is_wrong_with_a_folder(pictures: Path, tmp_path: Path) -> None:
    def refused(words: str, root: Path = pictures, **options: object) -> None:
        with pytest.raises(InputError, match=words):
            ImageFolder(root, **options)  # type: ignore[arg-type]

    refused(r"not there", tmp_path / "nowhere")
    refused(r"is a file", pictures / "across" / "00.png")
    refused(r"pictures but no folders of classes(.|\n)*cat/1.jpg", pictures / "across")
    (tmp_path / "empty").mkdir()
    refused(r"no pictures in folders", tmp_path / "empty")
    shutil.copytree(pictures, tmp_path / "above" / "pictures")
    refused(r"the single class pictures(.|\n)*folder above", tmp_path / "above")
    refused(r"split='test'", split="test")
    refused(r"size=0", size=0)
    refused(r"channels=4", channels=4)
    (pictures / "vacant").mkdir()
    refused(r"without a picture(.|\n)*vacant")
    draw("noise", 0).save(pictures / "vacant" / "one.png")
    refused(r"class vacant with one picture")
