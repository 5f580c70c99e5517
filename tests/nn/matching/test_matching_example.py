"""The example of matching: its measures on cases with known answers, and a short run."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

pytest.importorskip("skimage")
pytest.importorskip("matplotlib")

from examples import match_perspective
from examples.match_perspective import SIDE, Described, carried, inside, measure
from invariants.nn import RandomHomography

IDENTITY = torch.eye(3, dtype=torch.float64)


def described(points: torch.Tensor, seed: int, like: Described | None = None) -> Described:
    """Points with random descriptors, or with those of others."""
    dense = torch.nn.functional.normalize(
        torch.randn(16, SIDE, SIDE, generator=torch.Generator().manual_seed(seed)), dim=0
    )
    descriptors = torch.nn.functional.normalize(
        torch.randn(len(points), 16, generator=torch.Generator().manual_seed(seed))
    )
    return Described(points, like.descriptors if like else descriptors, like.dense if like else dense)


def lattice(step: int) -> torch.Tensor:
    axis = torch.arange(20, SIDE - 20, step)
    return torch.cartesian_prod(axis, axis)


def test_the_same_picture_matches_itself() -> None:
    a = described(lattice(20), 0)
    found = measure(a, a, IDENTITY)
    assert (found.repeatability, found.matching_score, found.precision) == (1, 1, 1)
    assert found.dense == 1


def test_points_carried_by_a_homography_match() -> None:
    matrix = RandomHomography(0.05, 20).sample(1, torch.Generator().manual_seed(0))[0]
    a = described(lattice(10), 0)
    a = a.where(inside(carried(matrix, a.points)))
    b = described(carried(matrix, a.points).round().long(), 1, like=a)
    found = measure(a, b, matrix)
    assert (found.repeatability, found.matching_score, found.precision) == (1, 1, 1)
    moved = measure(a, described(b.points + 4, 1, like=a), matrix)
    assert moved.matching_score == moved.precision == 0


def test_random_descriptors_match_by_chance() -> None:
    a, b = described(lattice(10), 0), described(lattice(10), 1)
    found = measure(a, b, IDENTITY)
    assert found.repeatability == 1
    assert found.matching_score < 0.03 and found.precision < 0.05 and found.dense < 0.03
    # discs of radius 3 around points 10 apart hold 29 of 100 pixels
    assert 0.2 < found.chance < 0.4


def test_a_place_with_several_orientations_counts_once() -> None:
    a = described(torch.tensor([[50, 50], [50, 50], [90, 90], [130, 60]]), 0)
    b = a.where(torch.tensor([0, 1]))
    found = measure(a, b, IDENTITY)
    assert found.repeatability == found.matching_score == pytest.approx(1 / 3)
    assert found.precision == 1


def test_nothing_found_is_nothing_right() -> None:
    some, none = described(lattice(20), 0), described(torch.empty(0, 2, dtype=torch.int64), 0)
    for a, b in ((some, none), (none, some), (none, none)):
        found = measure(a, b, IDENTITY)
        assert (found.repeatability, found.matching_score, found.precision) == (0, 0, 0)
    assert len(match_perspective.sift(torch.full((1, 3, SIDE, SIDE), 0.5)).points) == 0


@pytest.mark.slow
def test_match_perspective(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    conditions = {"strongest": ("strongest", 0.0, 1.0)}
    monkeypatch.setattr(match_perspective, "CONDITIONS", conditions)
    first = dict(list(match_perspective.load().items())[:3])
    monkeypatch.setattr(match_perspective, "load", lambda: first)
    assert match_perspective.main(["--seeds", "1", "--out", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert "SIFT" in shown and "strongest" in shown and "invariants of grey" in shown
    assert [p.name for p in tmp_path.iterdir()] == ["match_perspective.png"]
    assert (tmp_path / "match_perspective.png").stat().st_size > 100_000
