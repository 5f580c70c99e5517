"""The example of straightened digits runs, to the end, in a short version of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("sklearn")
pytest.importorskip("scipy")
pytest.importorskip("matplotlib")

from examples import canonical_digits
from examples.digits import digits


@pytest.mark.slow
def test_canonical_digits(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    count = {"train": 100, "test": 60}
    monkeypatch.setattr(canonical_digits, "digits", lambda split: tuple(p[: count[split]] for p in digits(split)))
    arguments = ["--seeds", "1", "--epochs", "1", "--group", "similarity", "--out", str(tmp_path)]
    assert canonical_digits.main(arguments) == 0
    shown = capsys.readouterr().out
    assert "straightened" in shown and "strongest" in shown
    assert [p.name for p in tmp_path.iterdir()] == ["canonical_digits.png"]
    assert (tmp_path / "canonical_digits.png").stat().st_size > 10_000
