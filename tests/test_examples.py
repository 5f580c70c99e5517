"""Every example runs, to the end, in a short version of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("skimage")
pytest.importorskip("matplotlib")

import torch

from examples import own_group, perspective
from examples.photographs import PLAIN, Patches, load
from invariants.nn import RandomHomography, whiten


@pytest.mark.slow
def test_perspective(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert perspective.main(["--seeds", "1", "--epochs", "1", "--out", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert "agrees with the moving frame: True" in " ".join(shown.split())
    assert "strongest" in shown
    assert (tmp_path / "perspective.png").stat().st_size > 100_000
    assert [p.name for p in tmp_path.iterdir()] == ["perspective.png"]


@pytest.mark.slow
def test_own_group(capsys: pytest.CaptureFixture[str]) -> None:
    assert own_group.main(["--seeds", "1", "--epochs", "1"]) == 0
    shown = capsys.readouterr().out
    assert "found 10, complete" in shown
    assert "turned 90°" in shown


def test_every_example_has_a_test() -> None:
    programs = {p.stem for p in Path(perspective.__file__).parent.glob("*.py") if "__main__" in p.read_text("utf-8")}
    # tests/learning and tests/nn run some of them, tests/test_equitune_examples.py and tests/test_scan_example.py others
    assert programs == {
        "perspective", "own_group", "train_pdinet", "canonical_digits", "match_perspective", "equitune_digits",
        "equitune_gridworld", "equitune_finetune", "equitune_scan", "fair_generation",
    }  # fmt: skip


def test_train_and_test_patches_come_from_disjoint_tiles() -> None:
    patches = Patches(load())
    for first, second in patches._tiles:
        for a in first:
            for b in second:
                apart = a[1] <= b[0] or b[1] <= a[0] or a[3] <= b[2] or b[3] <= a[2]
                assert apart


@pytest.mark.parametrize("transform", [PLAIN, RandomHomography(0.3), RandomHomography(0.3, 180)], ids=repr)
def test_patches_read_inside_one_tile(transform: RandomHomography) -> None:
    import numpy as np

    patches = Patches(load())
    tiles = patches._tiles[0][0]
    points = patches._points(tiles, 200, np.random.default_rng(0), transform)
    assert len(points) > 10
    for p in points:
        low, high = p.min(0), p.max(0)
        assert any(t[2] <= low[0] and high[0] <= t[3] and t[0] <= low[1] and high[1] <= t[1] for t in tiles)


def test_whitening_gives_colours_of_mean_zero_and_covariance_one() -> None:
    raw = torch.rand(4, 3, 20, 20, dtype=torch.float64)
    flat = whiten(raw).flatten(2)
    assert flat.mean(2).abs().max() < 1e-12
    covariance = flat @ flat.mT / flat.shape[2]
    assert (covariance - torch.eye(3)).abs().max() < 5e-3  # the floor under the eigenvalues
    constant = whiten(torch.full((1, 3, 8, 8), 0.5))
    assert torch.equal(constant, torch.zeros_like(constant))
