"""The command line of examples.train_pdinet."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("lightning_fabric")
pytest.importorskip("skimage")

import torch
from PIL import Image

from examples import train_pdinet
from examples.digits import digits
from examples.train_pdinet import main
from invariants.learning import Settings, load_classifier
from invariants.learning.classification import Score
from invariants.learning.pictures.imagenette import CLASSES as WNIDS
from invariants.nn import PRESETS, RandomHomography

from ..conftest import CLASSES, TINY, draw


def test_from_a_folder_to_five_lines(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    options = ["--epochs", "25", "--batch", "9", "--out", "runs/mine"]
    assert main([*TINY, "--data", str(pictures), *options]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "36 pictures to train on, 9 to validate on, 3 classes" in shown
    assert "epoch 25: loss" in shown
    assert all(name in shown for name in ("as taken", "mild", "medium", "strong", "strongest"))
    draw("across", 99).save("picture.png")
    classifier = load_classifier("runs/mine/best.pt")
    told = classifier(Image.open("picture.png"))
    assert isinstance(told, dict) and set(told) == set(CLASSES)


def test_stl10(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rng = np.random.default_rng(0)
    for split, count in (("train", 8), ("test", 5)):
        rng.integers(0, 256, (count, 3, 96, 96)).astype(np.uint8).tofile(tmp_path / f"{split}_X.bin")
        rng.integers(1, 11, count).astype(np.uint8).tofile(tmp_path / f"{split}_y.bin")
    words = [*TINY, "--dataset", "stl10", "--data", str(tmp_path), "--epochs", "1", "--out", str(tmp_path / "run")]
    assert main(words) == 0
    assert "8 pictures to train on, 5 to validate on, 10 classes" in capsys.readouterr().out


def test_imagenette(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for split in ("train", "val"):
        for number, wnid in enumerate(WNIDS):
            (tmp_path / split / wnid).mkdir(parents=True)
            draw("noise", number).save(tmp_path / split / wnid / "0.JPEG")
    words = [*TINY, "--dataset", "imagenette", "--data", str(tmp_path), "--epochs", "1", "--out", str(tmp_path / "run")]
    assert main(words) == 0
    assert "10 pictures to train on, 10 to validate on, 10 classes" in capsys.readouterr().out
    assert load_classifier(tmp_path / "run" / "best.pt").classes[2] == "cassette player"


@pytest.mark.slow
@pytest.mark.parametrize(("name", "count"), [("photos", 12 * 11), ("digits", 1200)])
def test_pictures_that_packages_carry(
    name: str, count: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(train_pdinet, "PHOTO_TRAIN", 12)
    monkeypatch.setattr(train_pdinet, "PHOTO_TEST", 3)
    monkeypatch.setattr(train_pdinet, "PRESETS", {"mild": PRESETS["mild"]})
    size = "16" if name == "photos" else "40"
    words = [*TINY, "--dataset", name, "--size", size, "--batch", "60", "--epochs", "1", "--out", str(tmp_path / "run")]
    assert main([*words, "--network", "resnet"]) == 0
    assert f"{count} pictures to train on" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "border"), [([], "reflect"), (["--border", "replicate"], "replicate"), (["--border", "zeros"], "zeros")]
)
def test_the_last_table_has_the_border_of_the_training(
    options: list[str],
    border: str,
    pictures: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    seen = []

    def trained(*given: object, **named: object) -> None:
        seen.append(next(g for g in given if isinstance(g, Settings)).border)

    def evaluated(*given: object, transform: RandomHomography | None, **named: object) -> Score:
        seen.append(border if transform is None else transform.border)
        return Score(0.0, 0.5, 9)

    monkeypatch.setattr(train_pdinet, "fit", trained)
    monkeypatch.setattr(train_pdinet, "evaluate", evaluated)
    assert main([*TINY, "--data", str(pictures), "--augment", "mild", "--out", str(tmp_path), *options]) == 0
    assert seen == [border] * (2 + len(PRESETS))
    assert f"border: {border}" in " ".join(capsys.readouterr().out.split())


def test_digits_keep_their_black_ground() -> None:
    assert train_pdinet.USUAL_BORDER == {"digits": "zeros"}
    images, _ = digits("train")
    # black all around: what is beyond is black, too
    assert float(torch.cat([images[..., :5, :], images[..., -5:, :]]).abs().max()) < 0.05


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--data", "nowhere"], ["nowhere, which is not there"]),
        ([], ["--dataset folder without --data", "nothing is downloaded"]),
        (["--dataset", "stl10", "--data", "."], ["train_X.bin", "cs.stanford.edu/~acoates/stl10"]),
        (["--dataset", "imagenette", "--data", "."], ["folder train", "fast.ai imagenette on GitHub"]),
        (["--dataset", "digits", "--channels", "3"], ["--channels 3 --size 16 for digits"]),
        (["--accelerator", "abacus"], ["--accelerator abacus", "devices that this machine has"]),
        (["--devices", "none"], ["--devices none"]),
        (["--epochs", "0"], ["epochs=0"]),
        (["--data", "PICTURES", "--batch", "99"], ["a batch of 99 from 36", "a batch of 18, say"]),
        (["--data", "PICTURES", "--depth", "17"], ["depth=17"]),
        (["--data", "PICTURES", "--border", "wrap"], ["border='wrap'", "one of zeros, replicate, reflect"]),
        (["--data", "PICTURES", "--invariant-layers", "0"], ["invariant_layers=0"]),
        (["--data", "PICTURES", "--size", "1", "--depth", "1,1,1"], ["sides of at least 2 pixels"]),
        (
            ["--data", "PICTURES", "--network", "resnet", "--group", "affine"],
            ["--group, --pictures, --policy, --policy-noise, --sigma or --invariant-layers for a resnet"],
        ),
    ],
)
def test_wrong_input_is_answered_in_words(
    options: list[str], words: list[str], pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = [str(pictures) if option == "PICTURES" else option for option in options]
    assert main([*TINY, "--out", str(tmp_path / "run"), *options]) == 2
    shown = capsys.readouterr()
    assert shown.err.startswith("given: ") and "what to do: " in shown.err
    assert all(word in shown.err for word in words), shown.err


@pytest.mark.parametrize("package", ["lightning_fabric", "tensorboardX"])
def test_a_missing_package_is_named(
    package: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    assert main([*TINY, "--data", "nowhere"]) == 2
    assert "repere[training]" in capsys.readouterr().err


def test_ctrl_c_says_how_to_go_on(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fit = train_pdinet.fit

    def interrupted(*given: object, **options: object) -> None:
        def stop(done: int, total: int) -> None:
            if done == 6:
                raise KeyboardInterrupt

        fit(*given, **options | {"on_step": stop})  # type: ignore[arg-type]

    words = [*TINY, "--data", str(pictures), "--epochs", "2", "--out", str(tmp_path / "run")]
    with monkeypatch.context() as patch:
        patch.setattr(train_pdinet, "fit", interrupted)
        assert main(words) == 130
    assert "--resume goes on from" in capsys.readouterr().out
    assert main([*words, "--resume"]) == 0
    shown = capsys.readouterr().out
    assert "epoch 2:" in shown and "epoch 1:" not in shown


def replaced(root: Path) -> None:
    kept = (root / "down/03.png").stat().st_size
    (root / "down/03.png").write_bytes((root / "across/03.png").read_bytes()[:kept].ljust(kept, b"\0"))


def renamed(root: Path) -> None:
    (root / "down/03.png").rename(root / "down/03x.png")


@pytest.mark.parametrize(("change", "aspect"), [(replaced, "content"), (renamed, "names")])
def test_other_pictures_are_no_going_on(
    change: Callable[[Path], None], aspect: str, pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*TINY, "--data", str(pictures), "--epochs", "1", "--out", str(tmp_path / "run")]
    assert main(words) == 0
    moved = pictures.rename(tmp_path / "moved")  # the same pictures elsewhere are the same
    words[words.index(str(pictures))] = str(moved)
    assert main([*words, "--resume"]) == 0
    change(moved)
    capsys.readouterr()
    assert main([*words, "--resume"]) == 2
    said = capsys.readouterr().err
    assert f"pictures, {aspect}: '" in said and "train anew in another folder (--out)" in said


def test_a_place_that_cannot_be_written_is_told(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("precious")
    assert main([*TINY, "--data", str(pictures), "--epochs", "1", "--out", str(tmp_path / "file")]) == 2
    assert "file, which cannot be written" in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "precious"
