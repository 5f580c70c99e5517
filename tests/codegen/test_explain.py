"""``python -m codegen explain``: what it prints and writes, and what it refuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.cli import main
from invariants import catalogue
from invariants.jets.jet_space import JetSpace

SPEC = """
import sympy as sp
from invariants import LieAction
x, y, u = sp.symbols("x y u")
uneven = LieAction.from_fields("uneven", base=(x, y), fields=[(1, 0), (0, 1), (x, 2 * y)])
"""
SECOND = 'tilt = LieAction.from_fields("tilt", base=(x,), fiber=(u,), fields=[(1, 0), (0, 1), (0, x)])\n'


@pytest.mark.parametrize("name", ["projective", "se2_curve", "projective_line"])
def test_the_usual_order_and_channels_of_the_catalogue(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    text = capsys.readouterr().out
    order, channels = catalogue.defaults(name)
    assert text.startswith(f"# {name}: differential invariants up to order {order}\n")
    jets = len(JetSpace(catalogue.get(name), order, channels).coordinates)
    assert f"\n{jets} jet coordinates - orbits of dimension {catalogue.get(name).dimension} = " in text


def test_order_and_channels_given(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "se2", "--order", "1", "--channels", "3"]) == 0
    text = capsys.readouterr().out
    assert "up to order 1\n" in text and "\n11 jet coordinates - orbits of dimension 3 = 8 independent" in text


def test_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, picture = tmp_path / "new" / "page.html", tmp_path / "pictures" / "graph.png"
    words = ["explain", "affine", "--format", "html", "--out", str(page), "--picture", str(picture)]
    assert main(words) == 0
    assert capsys.readouterr().out == ""
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert picture.read_bytes().startswith(b"\x89PNG\r\n")
    first = page.read_bytes(), picture.read_bytes()
    assert main(words) == 0
    assert (page.read_bytes(), picture.read_bytes()) == first
    assert {p.name for p in tmp_path.rglob("*") if p.is_file()} == {"page.html", "graph.png"}


def test_a_spec_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "groups.py"
    path.write_text(SPEC)
    assert main(["explain", "--spec", str(path)]) == 0
    assert capsys.readouterr().out.startswith("# uneven: ")
    path.write_text(SPEC + SECOND)
    assert main(["explain", "tilt", "--spec", str(path), "--order", "3"]) == 0
    assert capsys.readouterr().out.startswith("# tilt: differential invariants up to order 3\n")


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["explain", "--help"])
    assert stop.value.code == 0
    text = capsys.readouterr().out
    for option in ("--order", "--channels", "--spec", "--format", "--picture", "--out"):
        assert option in text
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "explain NAME" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["projectve"], r"'projectve'.*one of translation, scale"),
        ([], r"without a name.*explain projective"),
        (["se2_curve", "--channels", "2"], r"--channels 2 for se2_curve.*leave --channels out"),
        (["se2", "--order", "50"], r"order=50"),
        (["se2", "--channels", "0"], r"channels=0"),
        (["se2", "--picture", "graph.jpg"], r"graph\.jpg.*\.png or \.svg"),
        (["--spec", "missing.py"], r"missing\.py.*existing"),
        (["--spec", "groups.py"], r"groups\.py, with uneven, tilt, and no name.*one action"),
        (["other", "--spec", "groups.py"], r"the name other"),
        (["se2", "--out", "groups.py/x"], r"cannot be used"),
    ],
)
def test_refused(
    words: list[str],
    message: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "500")
    (tmp_path / "groups.py").write_text(SPEC + SECOND)
    assert main(["explain", *words]) == 2
    captured = capsys.readouterr()
    text = re.sub(r"\s+", " ", captured.err)
    assert re.search(message, text), text
    assert "given:" in text and "what to do:" in text and "Traceback" not in text
    assert captured.out == ""
    assert [p.name for p in tmp_path.iterdir()] == ["groups.py"]
