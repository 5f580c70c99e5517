"""The examples of diffusion run to the end, in short versions, and what their messages advise works."""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("scipy")
pytest.importorskip("matplotlib")
pytest.importorskip("lightning_fabric")

import torch

from examples import conformer_model, conformers, shapes
from invariants.errors import FileFormatError
from invariants.learning.quotient_diffusion import molecules

SHORT = ["--steps", "4", "--sampling-steps", "4", "--conformers", "2", "--threshold", "3"]


@pytest.mark.slow
def test_shapes(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")  # no row is broken
    monkeypatch.setattr(shapes, "STEPS", 40)
    monkeypatch.setattr(shapes, "CHAIN_STEPS", 10)
    assert shapes.main(["--count", "300", "--steps", "10", "--out", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    far = {row.split("│")[1].strip(): row.split("│")[2:] for row in shown.splitlines() if row.count("│") > 2}
    # in space, 4 points: the correction keeps the target, and nothing else does
    assert float(far["SDE, quotient"][1]) < 0.15
    assert float(far["correction left out"][1]) > 0.15
    assert float(far["sign as printed"][1]) > 0.35
    # an error along orbits changes plain samples alone
    assert far["quotient, denoiser off along orbits"] != far["plain, denoiser off along orbits"]
    assert [p.name for p in tmp_path.iterdir()] == ["shapes.png"]
    assert (tmp_path / "shapes.png").stat().st_size > 50_000


@pytest.mark.parametrize("words", [["--count", "0"], ["--steps", "0"], ["--seed", "-1"]])
def test_shapes_refuses_in_words(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shapes, "by_exact_denoisers", lambda *given: pytest.fail("sampled before it is refused"))
    with pytest.raises(SystemExit):
        shapes.main([*words, "--out", str(tmp_path)])
    assert "error: " in capsys.readouterr().err


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few molecules, and a small network."""
    pytest.importorskip("rdkit")
    pytest.importorskip("chemiscope")
    few = molecules.drug_like()[:5]
    monkeypatch.setattr(conformers, "drug_like", lambda: few)
    monkeypatch.setattr(conformers, "HELD_OUT", 2)
    monkeypatch.setattr(conformers, "TRAINING_CONFORMERS", 2)
    monkeypatch.setattr(conformers, "SIZES", conformer_model.Sizes(8, 4, 4, 1))


def run(*words: str | Path) -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # what is warned of is told by the program
        return conformers.main([str(word) for word in words])


@pytest.mark.slow
@pytest.mark.usefixtures("small")
def test_conformers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine, out, model = tmp_path / "my.smi", tmp_path / "out", tmp_path / "kept" / "model.pt"
    aspirin = "OC(=O)c1ccccc1OC(C)=O"  # of the list, in another order of its atoms
    mine.write_text(f"CCO ethanol\n{aspirin} [aspirin]\nCCO again\n", encoding="utf-8")
    assert run(mine, *SHORT, "--out", out, "--model", model) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "of 4 molecules" in shown  # of five, without aspirin
    assert "[aspirin]" in shown
    assert "is the molecule of line 1" in shown
    assert "the model was trained on" not in shown
    names = ["conformers.html", "conformers.png", "conformers.sdf", "conformers.xyz"]
    assert sorted(p.name for p in out.iterdir()) == names
    first = (out / "conformers.sdf").read_text(encoding="utf-8")
    assert first.count("$$$$") == 4
    assert len(re.findall(r"<rmsd_to_nearest_reference>.*\n[0-9.]+\n", first)) == 4
    # a second call samples alone, and gives the same
    assert run(mine, *SHORT, "--out", tmp_path / "again", "--model", model) == 0
    assert "nothing is trained" in " ".join(capsys.readouterr().out.split())
    assert (tmp_path / "again" / "conformers.sdf").read_text(encoding="utf-8") == first
    # one molecule alone gets what it got beside others
    mine.write_text("CCO ethanol\n", encoding="utf-8")
    assert run(mine, *SHORT, "--out", tmp_path / "alone", "--model", model) == 0
    assert first.startswith((tmp_path / "alone" / "conformers.sdf").read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.usefixtures("small")
def test_conformers_of_the_list_and_of_molecules_that_are_trained_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*SHORT, "--out", tmp_path) == 0
    assert "of 3 molecules" in " ".join(capsys.readouterr().out.split())
    mine = tmp_path / "my.csv"
    mine.write_text("name,smiles\nbutane,CCCC\n", encoding="utf-8")
    assert run(mine, *SHORT, "--out", tmp_path, "--with-mine") == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "of 6 molecules" in shown
    assert "the model was trained on butane" in shown


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("CCO ethanol\nC1CC broken\n", "line 2"),
        ("# nothing\n", "without a molecule"),
        ("C[Na+ ?\n", "line 1"),
        ("CCO\nC methane\n", "one heavy atom"),
        ("CC(=O)[O-].[Na+] salt\n", "--salts largest"),
    ],
)
@pytest.mark.usefixtures("small")
def test_conformers_refuses_in_words(
    text: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "my.smi"
    mine.write_text(text, encoding="utf-8")
    monkeypatch.setattr(conformers, "model_for", lambda *given: pytest.fail("trained before it is refused"))
    with pytest.raises(SystemExit):
        run(mine, "--out", tmp_path)
    shown = capsys.readouterr().err
    assert "error: " in shown
    assert message in shown


@pytest.mark.usefixtures("small")
def test_the_largest_part_of_a_salt_is_kept_as_advised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine, out = tmp_path / "my.smi", tmp_path / "out"
    mine.write_text("CC(=O)[O-].[Na+] salt\n", encoding="utf-8")
    assert run(mine, *SHORT, "--out", out, "--salts", "largest") == 0
    assert "CC(=O)[O-]" in (out / "conformers.sdf").read_text(encoding="utf-8")


class Harmful:
    """Whose pickle would write a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.path,))


def test_files_that_are_no_models_are_refused_and_run_nothing(tmp_path: Path) -> None:
    file, touched = tmp_path / "model.pt", tmp_path / "touched"
    model = conformer_model.ConformerModel(2.0, conformer_model.Sizes(8, 4, 4, 1))
    model.save(file)
    kept = torch.load(file, weights_only=True)
    loaded = conformer_model.ConformerModel.load(file)
    for name, part in model.network.state_dict().items():
        assert torch.equal(part, loaded.network.state_dict()[name])
    broken = {name: part.clone() for name, part in kept["weights"].items()}
    next(iter(broken.values())).fill_(torch.nan)
    others: list[Any] = [
        Harmful(touched),
        kept["weights"],
        kept | {"format": "another"},
        kept | {"sizes": kept["sizes"] | {"hidden": 1 << 40}},
        kept | {"sizes": kept["sizes"] | {"hidden": 16}},
        kept | {"data_scale": -1.0},
        kept | {"data_scale": torch.nan},
        kept | {"weights": broken},
        kept | {"trained_on": 3},
        [],
    ]
    for other in others:
        torch.save(other, file)
        with pytest.raises(FileFormatError, match="no model of this program"):
            conformer_model.ConformerModel.load(file)
    for data in (b"", b"CCO ethanol\n", b"PK\x03\x04"):
        file.write_bytes(data)
        with pytest.raises(FileFormatError, match="no model of this program"):
            conformer_model.ConformerModel.load(file)
    assert not touched.exists()
