"""Every example runs, to the end, in a short version of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("skimage")
pytest.importorskip("matplotlib")

import torch

from codegen.cli import main as codegen
from examples import (
    denoising,
    latent_rotation,
    learn_a_group,
    modular_addition,
    own_group,
    perspective,
    sprites,
    symmetries_at_scale,
)
from examples.photographs import PLAIN, Patches, load
from invariants.nn import RandomHomography, whiten

# the long run takes all pictures, and writes and checks the kernels of all groups
FULL = [False, pytest.param(True, marks=pytest.mark.long)]


@pytest.mark.slow
@pytest.mark.parametrize("full", FULL, ids=["short", "full"])
def test_perspective(
    full: bool,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kernels = tmp_path_factory.mktemp("kernels")
    calls: list[list[str]] = []

    def of_one_group(words: list[str]) -> int:
        calls.append(words)
        return codegen([*words, "projective", "--out", str(kernels)])

    if not full:
        for name, value in {"PER_PLACE": 2, "PER_PLACE_TEST": 1, "SETS": 1, "SIDES": (32, 48)}.items():
            monkeypatch.setattr(perspective, name, value)
        monkeypatch.setattr(perspective, "codegen", of_one_group)
    assert perspective.main(["--seeds", "1", "--epochs", "1", "--out", str(tmp_path)]) == 0
    assert full or (calls == [[], ["--check"]] and (kernels / "projective" / "kernel.py").exists())
    shown = capsys.readouterr().out
    assert "agrees with the moving frame: True" in " ".join(shown.split())
    assert "strongest" in shown
    assert (tmp_path / "perspective.png").stat().st_size > 100_000
    assert [p.name for p in tmp_path.iterdir()] == ["perspective.png"]


@pytest.mark.slow
@pytest.mark.parametrize("full", FULL, ids=["short", "full"])
def test_own_group(full: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    if not full:
        monkeypatch.setattr(own_group, "PER_PHOTOGRAPH", 10)
        monkeypatch.setattr(own_group, "PER_PHOTOGRAPH_TEST", 3)
    assert own_group.main(["--seeds", "1", "--epochs", "1"]) == 0
    shown = capsys.readouterr().out
    assert "found 10, complete" in shown
    assert "turned 90°" in shown


@pytest.mark.slow
def test_modular_addition(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("lightning_fabric")
    words = ["--group", "11", "--seeds", "1", "--hidden", "64", "--steps", "1500", "--weight-decay", "5e-4"]
    assert modular_addition.main([*words, "--out", str(tmp_path)]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "loss 20/11, exactly" in shown and "of R_n at k = 1 is 1 + I instead of 0" in shown
    assert "100.0 % of the sums left out" in shown
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        f"modular_addition_{name}.png" for name in ("nodes", "orders", "training")
    ]


@pytest.mark.parametrize("words", [["--group", "5x"], ["--group", "0"], ["--hidden", "0"], ["--seeds", "0"]])
def test_modular_addition_refuses_in_words(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        modular_addition.main([*words, "--steps", "1"])
    assert "error: " in capsys.readouterr().err


@pytest.mark.slow
def test_symmetries_at_scale(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("lightning_fabric", "igraph"):
        pytest.importorskip(name)
    monkeypatch.setattr(symmetries_at_scale, "SAMPLES", 1 << 17)
    monkeypatch.setattr(symmetries_at_scale, "COUNTS", (5,))
    monkeypatch.setattr(denoising, "STEPS", 60)
    threads = torch.get_num_threads()
    try:
        words = ["--picture", "gravel", "--labelled", "20", "--seeds", "1", "--out", str(tmp_path)]
        assert symmetries_at_scale.main(words) == 0
    finally:
        torch.set_num_threads(threads)
    shown = " ".join(capsys.readouterr().out.split())
    assert "this subspace: 3 of 9 dimensions, fixed by FiniteGroup('symmetry', order 3)" in shown
    assert "this subspace: 15 of 81 dimensions, fixed by FiniteGroup('symmetry', order 8)" in shown
    free, right = (float(shown.split(f"│ {name}")[1].split()[1]) for name in ("free", "of the symmetry"))
    assert right < free
    assert sorted(p.name for p in tmp_path.iterdir()) == ["symmetries_at_scale.png", "symmetries_search.png"]


@pytest.mark.parametrize("words", [["--picture", "nothing"], ["--seeds", "0"], ["--labelled", "2"]])
def test_symmetries_at_scale_refuses_in_words(
    words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(symmetries_at_scale, "particles", lambda console, seed: (None, {}))
    with pytest.raises(SystemExit):
        symmetries_at_scale.main(words)
    assert "error: " in capsys.readouterr().err


def test_every_example_has_a_test() -> None:
    programs = {p.stem for p in Path(perspective.__file__).parent.glob("*.py") if "__main__" in p.read_text("utf-8")}
    # tests/learning and tests/nn run some of them; others run in tests/test_equitune_examples.py, test_scan_example.py and
    # test_diffusion_examples.py, test_graphics.py and test_glyphs.py
    assert programs == {
        "perspective", "own_group", "train_pdinet", "canonical_digits", "match_perspective", "equitune_digits",
        "equitune_gridworld", "equitune_finetune", "equitune_scan", "fair_generation", "modular_addition",
        "symmetries_at_scale", "learn_a_group", "sprites", "latent_rotation", "shapes", "conformers", "find_a_plane",
        "graphics", "glyphs",
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


@pytest.mark.slow
@pytest.mark.parametrize("full", FULL, ids=["short", "full"])
def test_learn_a_group(full: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    short = [] if full else ["--steps", "600", "--sets", "30"]
    assert learn_a_group.main([*short, "--out", str(tmp_path)]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "S4, order 24: SymmetricGroup(4)" in shown and "each has one element of its own" in shown
    drawn = {f"learn_a_group_{name}.png" for name in ("pairs", "orbits", "eigenvalues")}
    assert {p.name for p in tmp_path.iterdir()} == drawn


@pytest.mark.slow
@pytest.mark.parametrize("full", FULL, ids=["short", "full"])
def test_sprites(full: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    short = [] if full else ["--orientations", "4", "--positions", "2", "--steps", "200"]
    assert sprites.main([*short, "--out", str(tmp_path)]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert ("C5 x C5 x C5, order 125" if full else "order 16") in shown
    assert {"sprites.png", "sprites_orbits.png"} <= {p.name for p in tmp_path.iterdir()}


@pytest.mark.slow
@pytest.mark.parametrize("full", FULL, ids=["short", "full"])
def test_latent_rotation(full: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    short = [] if full else ["--order", "5", "--kind", "wedge", "--steps", "120"]
    assert latent_rotation.main([*short, "--out", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    code, pixels = (
        float(shown.split(f"│ {name}")[1].split("│")[1]) for name in ("acting on the code", "acting on pixels")
    )
    assert code > pixels + (4 if full else 0)
    drawn = {f"latent_rotation_{name}.png" for name in ("digits", "swaps", "orbits", "solids", "solid_orbits")}
    assert {p.name for p in tmp_path.iterdir()} == drawn


@pytest.mark.parametrize("words", [["--order", "1"], ["--order", "0"], ["--kind", "ball"], ["--steps", "0"]])
def test_latent_rotation_refuses_in_words(words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        latent_rotation.main([*words, "--out", str(tmp_path)])
    assert "error: " in capsys.readouterr().err
