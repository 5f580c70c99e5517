"""The user's own pairs with their elements, as they come; and which matrices lie in a group, against SciPy's exponential."""

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
from invariants.learning.latent.data import load_group_pairs
from invariants.representations import AbelianGroup, CyclicGroup, FiniteGroup, MatrixLieAlgebra, SymmetricGroup

C4, SO2, SO3 = CyclicGroup(4), MatrixLieAlgebra.so(2), MatrixLieAlgebra.so(3)
ROWS = "m11,m12,m13,m21,m22,m23,m31,m32,m33"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for k in range(3):
        Image.new("L", (9, 9), 50 * k).save(tmp_path / f"{k}.png")
    return tmp_path


def listed(root: Path, header: str, *rows: str) -> Path:
    lines = [f"before,after,{header}", *(f"{k % 3}.png,{(k + 1) % 3}.png,{row}" for k, row in enumerate(rows))]
    (root / "pairs.csv").write_text("\n".join(lines))
    return root


def refused(words: str, *arguments: Any, kind: type[InputError] = FileFormatError) -> None:
    with pytest.raises(kind, match=re.escape(words)):
        load_group_pairs(*arguments)


def test_numbers_of_elements(root: Path) -> None:
    pairs = load_group_pairs(listed(root, "element", "3", "0"), C4, 8, 1)
    assert pairs.x.shape == (2, 1, 8, 8) and pairs.g.tolist() == [3, 0] and pairs.g.dtype == torch.int64
    assert [round(255 * float(p.mean())) for p in (*pairs.x, *pairs.y)] == [0, 50, 50, 100]
    refused(f"{root / 'pairs.csv'}, line 3: the element '4'", listed(root, "element", "1", "4"), C4)
    refused("line 2: the element '-1'", listed(root, "element", "-1"), C4)
    refused("line 2: the element '1.0'", listed(root, "element", "1.0"), C4)
    refused("with the columns before, after, c1", listed(root, "c1", "1"), C4)


@pytest.mark.parametrize("group", [SymmetricGroup(3), AbelianGroup(2, 3), CyclicGroup(5)])
def test_labels_of_elements(root: Path, group: FiniteGroup) -> None:
    written = [f'"{group.label(k)}"' for k in group.elements]
    pairs = load_group_pairs(listed(root, "element", *written), group, 4)
    assert pairs.g.tolist() == list(group.elements)


def test_coordinates_and_matrices(root: Path) -> None:
    pairs = load_group_pairs(listed(root, "c1", "0.5", "-1e-1"), SO2, 4)
    assert torch.allclose(pairs.g, torch.tensor([[0.5], [-0.1]])) and pairs.g.dtype == torch.float32
    assert load_group_pairs(listed(root, "c3,c1,c2", "3,1,2"), SO3, 4).g.tolist() == [[1, 2, 3]]
    pairs = load_group_pairs(listed(root, "m11,m12,m21,m22", "0.707,-0.7071,.7071,.7072"), SO2, 4)
    assert torch.allclose(pairs.g[0], torch.tensor([[0.707, -0.7071], [0.7071, 0.7072]]))
    pairs = load_group_pairs(listed(root, ROWS, "0,0,1,1,0,0,0,1,0"), SO3, 4)
    assert pairs.g[0].tolist() == [[0, 0, 1], [1, 0, 0], [0, 1, 0]]


def test_elements_that_are_none_name_the_line(root: Path) -> None:
    good = "1,0,0,0,1,0,0,0,1"
    refused("line 3: the matrix", listed(root, ROWS, good, "0,1,0,1,0,0,0,0,1"), SO3)
    refused("line 3: the matrix", listed(root, ROWS, good, "1,0,0,0,1,0,0,0,1.01"), SO3)
    refused("line 3: the matrix", listed(root, ROWS, good, ",".join("0" * 9)), SO3)
    refused("line 2: '0,5'", listed(root, "c1", '"0,5"'), SO2)
    refused("line 3: an element with entries that are not finite", listed(root, "c1", "1", "nan"), SO2)
    refused("line 2: an element with entries that are not finite", listed(root, "c1", "1e300"), SO2)
    refused("beside before and after c1 to c1 or m11 to m22, and not both", listed(root, "angle", "1"), SO2)
    refused("and not both", listed(root, "c1,m11", "1,1"), SO2)
    refused("a first line with the names before, after, c1, c2, c3", listed(root, "c1,c2", "1,1"), SO3)
    refused("line 2, without c1", listed(root, "c1", ""), SO2)
    refused("add lines such as 1.png,2.png,0.5", listed(root, "c1"), SO2, kind=InputError)
    refused("which are complex", listed(root, "m11,m12,m21,m22", "1,0,0,1"), MatrixLieAlgebra.su(2), kind=InputError)
    assert load_group_pairs(listed(root, "c1,c2,c3", "1,2,3"), MatrixLieAlgebra.su(2), 4).g.shape == (1, 3)


def test_wrong_calls(root: Path) -> None:
    refused("path=5", 5, C4, kind=InputError)
    refused("group='C4'", root, "C4", kind=InputError)
    refused("which is a folder without pairs.csv", root, C4, kind=InputError)
    refused("which is not there", root / "nowhere", C4, kind=InputError)
    refused("which is another file", root / "0.png", C4, kind=InputError)
    refused("size=0", listed(root, "element", "1"), C4, 0, kind=InputError)
    (root / "1.png").write_bytes(b"no picture")
    refused(f"{root / '1.png'}, 10 bytes", root, C4)


def arrays(path: Path, **changed: Any) -> Path:
    usual = {"x": np.zeros((4, 3)), "y": np.ones((4, 3)), "g": np.array([0, 1, 2, 3])}
    np.savez(path, **{name: value for name, value in {**usual, **changed}.items() if value is not None})
    return path


def test_arrays(tmp_path: Path) -> None:
    file = tmp_path / "a.npz"
    pairs = load_group_pairs(arrays(file), C4)
    assert pairs.g.tolist() == [0, 1, 2, 3] and pairs.x.dtype == torch.float32
    labels = np.array([str(SymmetricGroup(3).label(k)) for k in (5, 0, 1, 2)])
    assert load_group_pairs(arrays(file, g=labels), SymmetricGroup(3)).g.tolist() == [5, 0, 1, 2]
    pictures = np.full((4, 1, 2, 2), 255, np.uint8)
    pairs = load_group_pairs(arrays(file, x=pictures, y=pictures, g=np.ones((4, 3))), SO3)
    assert float(pairs.x.min()) == 1 and pairs.g.shape == (4, 3)
    pairs = load_group_pairs(arrays(file, g=np.tile(np.eye(3), (4, 1, 1))), SO3)
    assert pairs.g.shape == (4, 3, 3) and pairs.g.dtype == torch.float32


@pytest.mark.parametrize(
    ("changed", "group", "words"),
    [
        ({"g": None}, C4, "a.npz without g"),
        ({"g": np.array([{}] * 4)}, C4, "cannot be read"),
        ({"y": np.ones((3, 3))}, C4, "x (4, 3), y (3, 3), g (4,)"),
        ({"g": np.arange(3)}, C4, "g (3,)"),
        ({"x": np.zeros(4), "y": np.zeros(4)}, C4, "x (4,)"),
        ({"x": np.full((4, 3), np.nan)}, C4, "whose x has entries that are not finite"),
        ({"g": np.arange(4) + 1}, C4, "a.npz, g[3]: the element '4'"),
        ({"g": np.arange(4.0)}, C4, "whose g is (4,) of float64"),
        ({"g": np.arange(4.0)}, SO2, "whose g is (4,) of float64"),
        ({"g": np.zeros((4, 2))}, SO3, "coordinates (N, 3) or matrices (N, 3, 3) of so3"),
        ({"g": np.zeros((4, 3), complex)}, SO3, "complex128"),
        ({"g": np.array([[1.0], [2], [np.inf], [0]])}, SO2, "g[2]: an element with entries that are not finite"),
        ({"g": np.tile(np.eye(3), (4, 1, 1)) * [[[1]], [[1]], [[-1]], [[1]]]}, SO3, "g[2]: the matrix [[-1.0"),
    ],
)
def test_what_is_wrong_with_arrays(tmp_path: Path, changed: dict[str, Any], group: Any, words: str) -> None:
    refused(words, arrays(tmp_path / "a.npz", **changed), group)
