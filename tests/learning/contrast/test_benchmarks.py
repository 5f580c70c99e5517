"""The benchmarks at a size that takes seconds: every method runs, and figures are written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from benchmarks import contrast_full, contrast_sprites
from invariants.learning.contrast.data import SpriteWorld


def test_every_method_of_the_table(tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    words = ["--groups", "3,2", "--seeds", "0", "--size", "8", "--shapes", "2", "--dimension", "4", "--context", "8"]
    words += [
        "--invariant",
        "2",
        "--width",
        "8",
        "--steps",
        "5",
        "--sets",
        "4",
        "--per-element",
        "20",
        "--json",
        str(file),
    ]
    assert contrast_sprites.main(words) == 0
    found = json.loads(file.read_text(encoding="utf-8"))["found"]
    assert [one["method"] for one in found] == list(contrast_sprites.METHODS)
    assert all(0 <= one["seen"] <= one["seen_five"] <= 1 for one in found)


def test_given_matrices_multiply_as_their_elements() -> None:
    world = SpriteWorld(1, 1, 6, 5, size=8)
    moves = world.residues(torch.arange(world.order))
    matrices = contrast_sprites.character_matrices(moves, world.sizes[2:])
    assert matrices.shape == (150, 13, 13)
    a, b = torch.tensor([7, 149, 33]), torch.tensor([140, 149, 0])
    product = (moves[a] + moves[b]) % torch.tensor(world.sizes[2:])
    wanted = contrast_sprites.character_matrices(product, world.sizes[2:])
    assert torch.allclose(matrices[a] @ matrices[b], wanted, atol=1e-6)
    assert torch.cdist(matrices.flatten(1), matrices.flatten(1)).fill_diagonal_(1).min() > 0.1


def test_the_full_size_made_small(tmp_path: Path) -> None:
    pytest.importorskip("lightning_fabric")
    file = tmp_path / "figures.json"
    words = [
        "--orientations",
        "3",
        "--positions",
        "3",
        "--size",
        "8",
        "--pairs",
        "600",
        "--elements",
        "15",
        "--dimension",
        "4",
    ]
    words += ["--context", "8", "--sets", "4", "--negatives", "50", "--steps", "14", "--retrieve", "2", "--pool", "200"]
    words += ["--accelerator", "cpu", "--threads", "1", "--json", str(file)]
    assert contrast_full.main(words) == 0
    found = json.loads(file.read_text(encoding="utf-8"))
    assert found["pictures"] == 486 and found["elements"] == 15 and found["devices"] == "1 x cpu"
    seconds = found["seconds"]
    assert seconds["a step"]["rounds"] == 4 and 0 < seconds["drawing"]["median"] < seconds["a step"]["median"]
    assert 0 <= found["retrieval"]["accuracy"] <= 1


def test_devices_that_are_not_there_are_refused() -> None:
    pytest.importorskip("lightning_fabric")
    from invariants.errors import InputError

    with pytest.raises(InputError, match="devices that this machine has"):
        contrast_full.main(["--accelerator", "abacus"])
