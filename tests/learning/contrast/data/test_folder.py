"""The user's own pairs, as they come."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

pytest.importorskip("PIL")

from PIL import Image

from invariants.errors import FileFormatError, InputError
from invariants.learning.contrast.data import load_pairs


def save(path: Path, grey: int = 100, side: tuple[int, int] = (9, 9)) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L", side, grey).save(path)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Three pairs of two actions; the greys of a pair add up to 200."""
    for a, action in enumerate(("turn", "flip")):
        for k in range(3):
            save(tmp_path / "mine" / action / "before" / f"{k}.png", 10 * a + k)
            save(tmp_path / "mine" / action / "after" / f"{k}.png", 200 - 10 * a - k)
    return tmp_path / "mine"


def refused(words: str, *arguments: Any, kind: type[InputError] = InputError) -> None:
    with pytest.raises(kind, match=re.escape(words)):
        load_pairs(*arguments)


def test_a_folder_of_actions(root: Path) -> None:
    data = load_pairs(root, 8, 1)
    assert data.y.shape == (6, 1, 8, 8) and data.y.dtype == torch.float32
    assert data.action_names == ("flip", "turn") and data.action_ids.tolist() == [0, 0, 0, 1, 1, 1]
    assert torch.allclose(data.y + data.moved, torch.full_like(data.y, 200 / 255))
    assert [round(255 * float(p)) for p in data.y[:, 0, 0, 0]] == [10, 11, 12, 0, 1, 2]
    assert data.latents is None and data.group is None
    assert load_pairs(str(root), 5).y.shape == (6, 3, 5, 5)


def test_pictures_of_every_kind(root: Path) -> None:
    before, after = root / "turn" / "before", root / "turn" / "after"
    Image.fromarray(np.full((30, 20), 300 * 257 // 3, np.uint16)).save(before / "sixteen.png")
    Image.new("RGBA", (7, 9), (0, 0, 0, 0)).save(after / "sixteen.webp")  # another ending
    wide = Image.fromarray(np.arange(16 * 8, dtype=np.uint8).reshape(8, 16))
    exif = Image.Exif()
    exif[0x0112] = 3  # upside down
    wide.save(before / "turned.png", exif=exif)
    wide.rotate(180).save(after / "turned.png")
    save(before / "deeper" / "0.PNG")
    save(after / "deeper" / "0.bmp")
    (before / ".hidden.png").write_bytes(b"no picture")
    (before / "Thumbs.db").write_bytes(b"no picture")
    (before / ".cache").mkdir()
    (before / ".cache" / "5.png").write_bytes(b"no picture")
    (root / ".git").mkdir()
    data = load_pairs(root, 8, 1)
    ours = data.action_ids == 1
    assert int(ours.sum()) == 6
    greys = [
        [round(255 * float(side.mean())) for side in pair] for pair in zip(data.y[ours], data.moved[ours], strict=True)
    ]
    assert [100, 255] in greys  # 16 bits of grey, and what is transparent as white
    assert [100, 100] in greys
    upside = next(k for k in range(len(data)) if float(data.y[k].std()) > 0.01)
    assert torch.allclose(data.y[upside], data.moved[upside], atol=0.02)


def test_what_is_wrong_with_folders(root: Path, tmp_path: Path) -> None:
    refused("not there", tmp_path / "nowhere")
    refused("path=5", 5)
    refused("another file", root / "turn" / "before" / "0.png")
    refused("turn, which holds before/ or after/ itself", root / "turn")
    (tmp_path / "empty").mkdir()
    refused("without folders and without pairs.csv", tmp_path / "empty")
    refused("size=0", root, 0)
    refused("channels=2", root, 8, 2)
    (root / "turn" / "after" / "1.png").rename(root / "turn" / "after" / "one.png")
    refused(
        f"2 pictures without partner: {root / 'turn' / 'before' / '1.png'}, {root / 'turn' / 'after' / 'one.png'}", root
    )
    (root / "turn" / "after" / "one.png").rename(root / "turn" / "after" / "1.png")
    save(root / "turn" / "after" / "1.bmp")
    refused("1.bmp and", root)
    (root / "turn" / "after" / "1.bmp").unlink()
    (root / "notes").mkdir()
    refused(f"{root / 'notes' / 'before'}, which is not there", root)
    (root / "notes").rename(root / ".notes")  # as the message says
    assert len(load_pairs(root, 4)) == 6
    (root / "shift" / "before").mkdir(parents=True)
    refused(f"{root / 'shift' / 'before'} without pictures", root)
    save(root / "shift" / "before" / "0.png")
    save(root / "shift" / "after" / "0.png")
    refused("with a single pair of shift", root)


@pytest.mark.parametrize("content", [b"", b"words", "cut"])
def test_a_corrupt_picture_is_named(root: Path, content: bytes | str) -> None:
    file = root / "flip" / "after" / "2.png"
    file.write_bytes(file.read_bytes()[:40] if isinstance(content, str) else content)
    refused(f"{file}, ", root, kind=FileFormatError)


@pytest.mark.parametrize(
    "text",
    [
        "before,after,action\n{}",
        "\ufeffbefore,after,action\r\n{}",
        " After ;ACTION; before;note\n{}",
        "before\tafter\taction\n\n{}\n\n",
        'before,after,action\r{}',
    ],
)  # fmt: skip
def test_lists_as_they_are_written(root: Path, text: str) -> None:
    lines = []
    end = "\r\n" if "\r\n" in text else "\r" if "\r" in text else "\n"
    for action in ("turn", "flip"):
        for k in range(2):
            one, two = f"{action}/before/{k}.png", f"{action}\\after\\{k}.png"
            if ";" in text:
                lines.append(f"{two};{action};  {one};x,y")
            else:
                lines.append(("\t" if "\t" in text else ",").join((one, f'"{two}"', action)))
    (root / "pairs.csv").write_bytes(text.format(end.join(lines)).encode())
    for path in (root, root / "pairs.csv"):
        data = load_pairs(path, 4, 1)
        assert data.action_names == ("flip", "turn") and len(data) == 4
        assert torch.allclose(data.y + data.moved, torch.full_like(data.y, 200 / 255))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"", "pairs.csv without pairs"),
        (b"before,after,action\n", "pairs.csv without pairs"),
        (b"from,to,action\n1,2,3\n", "columns from, to, action"),
        (b"before,after,action,before\n1,2,3,4\n", "each once"),
        (b"before,after,action\nturn/before/0.png,turn/after/0.png\n", "line 2, without action"),
        (b"before,after,action\nturn/before/0.png,,turn\n", "line 2, without after"),
        (b"before,after,action\nturn/before/0.png,turn/after/9.png,turn\n", "line 2: turn/after/9.png, and no file"),
        (b"before,after,action\nturn/before/0.png,turn/after/0.png,turn\n", "a single pair of turn"),
        ("before,after,action\n".encode("utf-16"), "not UTF-8"),
        (b"before,after,action\nturn/before/0.png,turn/after/0.\x00png,turn\n", "line"),
    ],
)
def test_what_is_wrong_with_lists(root: Path, text: bytes, words: str) -> None:
    (root / "pairs.csv").write_bytes(text)
    refused(words, root)


def arrays(path: Path, **changed: Any) -> Path:
    usual = {"y": np.zeros((4, 3)), "moved": np.ones((4, 3)), "action_ids": np.array([5, 5, 2, 2])}
    np.savez(path, **{name: value for name, value in {**usual, **changed}.items() if value is not None})
    return path


def test_arrays(tmp_path: Path) -> None:
    data = load_pairs(arrays(tmp_path / "a.npz"))
    assert data.y.dtype == torch.float32 and data.moved.tolist() == [[1.0] * 3] * 4
    assert data.action_ids.tolist() == [1, 1, 0, 0] and data.action_names == ("2", "5")
    pictures = np.full((4, 1, 2, 2), 255, np.uint8)
    data = load_pairs(arrays(tmp_path / "b.npz", y=pictures, moved=pictures, action_ids=np.array(list("baba"))))
    assert data.y.shape == (4, 1, 2, 2) and float(data.y.max()) == 1 and data.action_names == ("a", "b")
    assert load_pairs(arrays(tmp_path / "c.npz", y=np.zeros(4, ">f8"), moved=np.zeros(4, bool))).y.shape == (4,)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"moved": None}, "a.npz without moved"),
        ({"y": np.array([{}, {}, {}, {}])}, "cannot be read"),
        ({"y": np.zeros((3, 3))}, "y (3, 3), moved (4, 3)"),
        ({"action_ids": np.zeros(3, int)}, "action_ids (3,)"),
        ({"action_ids": np.zeros(4)}, "(4,) of float64"),
        ({"action_ids": np.zeros((4, 1), int)}, "(4, 1) of int64"),
        ({"action_ids": np.array([0, 0, 0, 7])}, "a single pair of 7"),
        ({"moved": np.full((4, 3), np.nan)}, "moved has entries that are not finite"),
        ({"moved": np.full((4, 3), 1e300)}, "moved has entries that are not finite"),
        ({"y": np.zeros((4, 3), complex)}, "complex128"),
        ({"y": np.zeros((0, 3)), "moved": np.zeros((0, 3)), "action_ids": np.zeros(0, int)}, "at least one pair"),
    ],
)
def test_what_is_wrong_with_arrays(tmp_path: Path, changed: dict[str, Any], words: str) -> None:
    refused(words, arrays(tmp_path / "a.npz", **changed))


def test_damaged_arrays_are_named(tmp_path: Path) -> None:
    file = arrays(tmp_path / "a.npz")
    whole = file.read_bytes()
    for content in (b"", b"words", whole[: len(whole) // 2], whole[:200] + b"\xff" * 80 + whole[280:]):
        file.write_bytes(content)
        refused(f"{file}, {len(content)} bytes", file, kind=FileFormatError)
