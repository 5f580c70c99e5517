"""The benchmark's command line, in small."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

pytest.importorskip("lightning_fabric")
pytest.importorskip("ot")

from benchmarks import mean_field, mean_field_speed, mean_field_tables


def test_the_papers_table_in_small(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "found.json"
    words = ["table", "--particles", "2", "4", "--repetitions", "2", "--folder", str(tmp_path), "--json", str(out)]
    assert mean_field.main(words) == 0
    shown, found = capsys.readouterr().out, json.loads(out.read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert "i.i.d. floor" not in shown and "floor: that of the start" in shown and "augmentation, 1" in shown
    assert [len(found[law]) for law in mean_field_tables.LAWS] == [60, 60]
    assert mean_field.main([*words, "--laws", "fixed"]) == 0  # nothing is done again


def test_teachers_of_the_paper_have_their_symmetries() -> None:
    unit = mean_field_tables.paper_unit()
    teachers = mean_field_tables.paper_teachers(unit)
    assert [len(teachers[name].particles) for name in mean_field_tables.TEACHERS] == [5, 10, 5]
    strong = teachers["strong"].particles
    assert (strong[:, 0] - strong[:, 3]).abs().max() < 1e-15 and (strong[:, 1] - strong[:, 2]).abs().max() < 1e-15
    coordinates = torch.stack((strong[:, 0], strong[:, 1]), 1) * 2**0.5
    assert (coordinates - 0.5 * torch.tensor(mean_field_tables.STRONG)).abs().max() < 1e-7


def test_the_loop_over_particles_ends_where_ours_does(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = mean_field_speed.ours(7, 9)[1], mean_field_speed.by_particle(7, 9)[1]
    assert (one - two).abs().max() < 1e-12
    out = tmp_path / "found.json"
    words = [
        "speed",
        "--particles",
        "3",
        "5",
        "--rounds",
        "2",
        "--steps",
        "20",
        "--longest-loop",
        "3",
        "--json",
        str(out),
    ]
    assert mean_field.main(words) == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["speeds"][1]["ratio"] is None and set(found["exponents"]) >= {"vanilla", "averaging"}
    assert "loop / vanilla" in capsys.readouterr().out
