"""The example of finding a plane: without files, with files, and with files that are none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("skimage")
pytest.importorskip("matplotlib")
pytest.importorskip("PIL")

from PIL import Image

from examples import find_a_plane


@pytest.mark.slow
def test_find_a_plane(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert find_a_plane.main(["--out", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    there, _, absent, _ = shown.splitlines()
    assert there.startswith("found: ") and int(there.split()[1]) > 50
    assert absent.startswith("not here: ")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["find_a_plane_not_there.png", "find_a_plane_there.png"]


def test_files_of_colour_and_grey_are_compared_in_grey(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pixels = np.kron(np.random.default_rng(0).integers(0, 255, (16, 16), dtype=np.uint8), np.ones((4, 4), np.uint8))
    Image.fromarray(pixels).save(tmp_path / "grey.png")
    Image.fromarray(np.stack([pixels, pixels // 2, pixels // 4], 2)).save(tmp_path / "colour.png")
    words = ["--template", str(tmp_path / "colour.png"), "--scene", str(tmp_path / "grey.png"), "--out", str(tmp_path)]
    assert find_a_plane.main(words) == 0
    assert (tmp_path / "find_a_plane.png").stat().st_size > 1000
    assert capsys.readouterr().out.startswith("found: ")


@pytest.mark.parametrize("name", ["missing.png", "broken.png"])
def test_files_that_are_no_pictures_are_answered_in_words(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n cut off")
    path = str(tmp_path / name)
    assert find_a_plane.main(["--template", path, "--scene", path, "--out", str(tmp_path / "out")]) == 1
    error = capsys.readouterr().err
    assert name in error and "expected: " in error and "what to do: " in error
    assert not (tmp_path / "out").exists()


def test_one_file_alone_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        find_a_plane.main(["--scene", str(tmp_path / "a.png")])
    assert "go together" in capsys.readouterr().err
