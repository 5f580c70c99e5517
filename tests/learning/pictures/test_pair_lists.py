"""Lists of pairs and files of arrays, whatever is known of each pair."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import torch

pytest.importorskip("PIL")

from PIL import Image

from invariants.errors import FileFormatError, InputError
from invariants.learning.pictures.array_files import observation_tensor, read_arrays
from invariants.learning.pictures.pair_lists import PairList, pair_tensors


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for k in range(3):
        Image.new("L", (9, 9), 50 * k).save(tmp_path / f"{k}.png")
    return tmp_path


def written(root: Path, text: str) -> PairList:
    (root / "pairs.csv").write_bytes(text.encode())
    return PairList(root / "pairs.csv")


def test_columns_are_found_by_name_and_lines_are_counted(root: Path) -> None:
    found = written(root, "\ufeffB; After ;note;BEFORE;a\n\n0.5;1.png;x;0.png;-1\n7;2.png;;1.png;3\n")
    assert found.names == ["b", "after", "note", "before", "a"]
    pairs = found.pairs(["a", "b"], "1,2")
    assert [(p.line, p.before.name, p.after.name, p.entries) for p in pairs] == [
        (3, "0.png", "1.png", ("-1", "0.5")),
        (4, "1.png", "2.png", ("3", "7")),
    ]
    before, after = pair_tensors([(p.before, p.after) for p in pairs], 4, 1)
    assert before.shape == (2, 1, 4, 4) and torch.equal(before[1], after[0])
    assert [round(255 * float(p.mean())) for p in after] == [50, 100]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("before,after\n0.png,1.png", "the columns before, after", FileFormatError),
        ("before,after,a,A\n0.png,1.png,2,3", "each once", FileFormatError),
        ("before,after,a\n\n0.png,1.png,\n", "line 3, without a: '0.png,1.png,'", FileFormatError),
        ("before,after,a\n0.png,9.png,1\n", "line 2: 9.png, and no file", InputError),
        ("before,after,a\n", "add lines such as 1.png,2.png,0.5", InputError),
        ("", "a line before,after,a, then one for each pair", InputError),
    ],
)
def test_what_is_wrong_names_file_and_line(root: Path, text: str, words: str, kind: type[InputError]) -> None:
    with pytest.raises(kind, match=re.escape(words)):
        written(root, text).pairs(["a"], "0.5")
    assert issubclass(kind, InputError)


def test_arrays_are_read_by_name(tmp_path: Path) -> None:
    file = tmp_path / "a.npz"
    np.savez(file, x=np.full((2, 3), 51, np.uint8), g=np.array(["a", "b"]), other=np.zeros(1))
    found = read_arrays(file, ("x", "g"), "numpy.savez(file, x=x, g=g)")
    assert set(found) == {"x", "g"} and torch.allclose(observation_tensor(file, "x", found["x"]), torch.tensor(0.2))
    with pytest.raises(FileFormatError, match=re.escape(f"{file} without y")) as caught:
        read_arrays(file, ("x", "y"), "numpy.savez(file, x=x, y=y)")
    assert caught.value.remedy == "numpy.savez(file, x=x, y=y)"
    with pytest.raises(FileFormatError, match=re.escape(f"{file}, whose g is (2,) of <U1")):
        observation_tensor(file, "g", found["g"])
    np.savez(file, x=np.array([{}]))
    with pytest.raises(FileFormatError, match="cannot be read"):
        read_arrays(file, ("x",), "")
