"""The benchmark of latent actions at a size that takes seconds: every method runs, and nothing is measured twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from benchmarks import (
    latent,
    latent_digits,
    latent_models,
    latent_pose,
    latent_range,
    latent_runs,
    latent_solids,
    latent_speed,
    timing,
)

pytest.importorskip("lightning_fabric")
pytest.importorskip("skimage")
pytest.importorskip("sklearn")

TINY = ["--seeds", "1", "--steps", "3", "--rates", "1e-3", "--tested", "60", "--width", "16"]


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    for part in (latent_digits, latent_range):
        monkeypatch.setattr(part, "WIDTH", 16)
    monkeypatch.setattr(timing, "SHORTEST", 0.0)


def run(tmp_path: Path, *words: str) -> dict[str, Any]:
    file, page = tmp_path / "figures.json", tmp_path / "tables.md"
    assert latent.main([*words, "--out", str(tmp_path / "runs"), "--json", str(file), "--markdown", str(page)]) == 0
    assert "| aim |" in page.read_text(encoding="utf-8")
    return json.loads(file.read_text(encoding="utf-8"), parse_constant=pytest.fail)


def test_digits_are_measured_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = run(tmp_path, "digits", "--order", "4", *TINY)["digits"]["trainings"]
    assert [t["run"]["method"] for t in found if t["run"]["blocked"]] == list(latent_digits.METHODS)
    assert len(found) == 2 * len(latent_digits.METHODS) - 1
    learned = next(t["figures"] for t in found if t["run"]["method"] == latent_models.LEARNED)
    assert 0 <= learned["told"] <= 1 and learned["varying copies"] + learned["constant copies"] == latent_digits.COPIES
    assert "blocked: latent above data space" in capsys.readouterr().out
    kept = {file: file.stat().st_mtime_ns for file in (tmp_path / "runs").iterdir()}
    assert run(tmp_path, "digits", "--order", "4", *TINY)["digits"]["trainings"] == found
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "runs").iterdir()} == kept


def test_ranges_are_measured_on_both_sides(tmp_path: Path) -> None:
    found = run(tmp_path, "range", *TINY)["range"]["trainings"]
    assert [t["run"]["method"] for t in found] == 2 * list(latent_range.METHODS)
    pixels = {t["run"]["scene"]: t["figures"] for t in found if t["run"]["method"] == latent_models.ORACLE}
    assert min(pixels["contrast"][f"psnr, {where}"] for where in ("inside", "outside")) > 50
    assert pixels["turns"]["psnr, inside"] < 20
    assert all("estimate, outside" in t["figures"] for t in found if t["run"]["method"] == latent_models.LATENT)


def test_solids_have_poses_and_compositions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["solids", "--kind", "wedge", "--degrees", "1", "2", "--copies", "2", "--largest", "90", *TINY]
    found = {t["run"]["method"]: t["figures"] for t in run(tmp_path, *words)["solids"]["trainings"]}
    assert list(found) == [*latent_solids.METHODS, latent_solids.REGRESSION]
    code = found[latent_models.LATENT]
    assert code["in turn"] == pytest.approx(code["product"], abs=1e-3)
    for method in (latent_models.LATENT, latent_solids.REGRESSION):
        assert 0 <= found[method]["median, inside"] <= found[method]["ninth, inside"] <= 180
    assert "wedge, so(3) of degrees 1, 2" in capsys.readouterr().out


def test_a_step_is_timed_beside_one_without_the_action(tmp_path: Path) -> None:
    costs = run(tmp_path, "speed", "--rounds", "2", "--width", "8")["speed"]["costs"]
    assert [c["what"] for c in costs] == list(latent_speed.cases())
    assert all(c["ratio"]["rounds"] == 2 and c["seconds"][latent_speed.WITH]["median"] > 0 for c in costs)


def test_the_rate_is_that_of_the_best_on_validation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(latent_runs.Run, "measure", lambda self: {"validation": -abs(self.rate - 0.2) - self.seed})
    runs = [latent_runs.Run(method, seed, 0.1, 5) for method in "ab" for seed in (3, 4)]
    pool = latent_runs.Pool(tmp_path, 1, (0.1, 0.2, 0.3), latent_runs.Console(quiet=True))
    assert {(r.method, r.seed, r.rate) for r in latent_runs.tuned(runs, pool)} == {
        (m, s, 0.2) for m in "ab" for s in (3, 4)
    }
    # three rates of the first seed, one of the second, for each method
    assert len(list(tmp_path.iterdir())) == 8


def test_right_splits_are_told_from_wrong_ones() -> None:
    split = {"corner in constant": 0.99, "turn in constant": 0.2, "turn in varying": 0.8}
    copies = {"varying copies": 5.0, "constant copies": 3.0}
    assert latent_digits.right(split | copies, 8)
    for wrong in ({"corner in constant": 0.9}, {"turn in constant": 0.3}, {"turn in varying": 0.1}):
        assert not latent_digits.right(split | copies | wrong, 8)
    assert not latent_digits.right(split | {"varying copies": 8.0, "constant copies": 0.0}, 8)


def test_probes_read_what_is_there() -> None:
    generator = torch.Generator().manual_seed(0)
    label = torch.randint(4, (400,), generator=generator)
    first = torch.arange(400) < 200
    noise = torch.randn(400, 5, generator=generator)
    shown = torch.cat([noise, torch.nn.functional.one_hot(label).float()], 1)
    assert latent_digits.readable(shown, label, first) > 0.95
    assert latent_digits.readable(noise, label, first) < 0.4


def test_elements_beyond_the_training_lead_to_contrasts_of_it() -> None:
    pairs = latent_range.beyond(latent_range.CONTRAST, 100)
    assert len(pairs) == 100 and pairs.g.abs().min() >= 1 and pairs.g.abs().max() <= 2
    assert 0.4 < (pairs.g > 0).double().mean() < 0.6
    turned = latent_range.beyond(latent_range.TURNS, 50)
    assert turned.g.abs().min() >= torch.pi / 2 - 1e-6


def test_the_nearest_rotation_has_the_derivative_of_differences() -> None:
    matrices = torch.randn(6, 3, 3, generator=torch.Generator().manual_seed(0)).double().requires_grad_()
    found = latent_pose.nearest_rotation(matrices)
    torch.testing.assert_close(found @ found.mT, torch.eye(3).double().expand(6, 3, 3))
    assert (torch.linalg.det(found) > 0).all() and (torch.linalg.det(matrices) < 0).any()
    assert torch.autograd.gradcheck(latent_pose.nearest_rotation, matrices)
    rotated = found.detach()
    torch.testing.assert_close(latent_pose.nearest_rotation(3 * rotated), rotated)


def test_an_interrupted_run_says_how_it_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(latent.PARTS, "digits", interrupt)
    monkeypatch.setitem(latent.PARTS, "speed", lambda *_: ([latent_runs.Table("a step", ("ms",), [("1",)])], {}))
    page = tmp_path / "tables.md"
    assert latent.main(["all", "--markdown", str(page)]) == 130
    assert "goes on" in capsys.readouterr().out and page.read_text(encoding="utf-8").startswith("a step")


def test_unknown_methods_and_counts_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    rho, still = latent_solids.Setting().rho, torch.nn.Identity()
    with pytest.raises(ValueError, match="magic"):
        latent_models.built("magic", lambda code, told: (still, still), rho, 1, 0, still, 0)
    with pytest.raises(SystemExit):
        latent.main(["digits", "--seeds", "0"])
    assert "at least 1" in capsys.readouterr().err
