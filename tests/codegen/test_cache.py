"""Cached derivations belong to the engine that made them: every file that takes part in one is in its digest."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import invariants
from codegen import cache, spec
from codegen.spec import ABOVE_THE_ENGINE, Spec, engine_sources
from invariants import Derivation, LieAction, catalogue, derive


def test_every_file_that_a_derivation_loads_is_in_the_digest() -> None:
    code = (
        "import sys, invariants; d = invariants.derive(invariants.catalogue.get('schwarzian'), order=3, channels=1); "
        "d.certificate.verify(); invariants.Derivation.from_json(d.to_json()); d.explain(); "
        "print(*(m.__file__ for n, m in sys.modules.items() if n.split('.')[0] == 'invariants'), sep='\\n')"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {Path(line) for line in out.stdout.splitlines()}
    sources = set(engine_sources())
    assert len(loaded) > 40
    assert loaded <= sources


def test_training_is_no_part_of_it() -> None:
    assert not any(set(path.parts[-3:]) & set(ABOVE_THE_ENGINE) for path in engine_sources())


def test_a_digest_changes_with_every_file_and_with_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invariants, "__file__", str(tmp_path / "__init__.py"))
    monkeypatch.setattr(spec, "__file__", str(tmp_path / "spec.py"))
    for digest, above, changes in (
        (spec.engine_digest, "learning/loop.py", ("a.py", "a.py", "room/a.py")),
        (spec.generator_digest, "notes.txt", ("b.py", "b.py", "room/b.py", "room/kernel.j2", "room/kernel.j2")),
    ):
        found = []
        for count, name in enumerate((*changes, above)):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(f"{count}")
            found.append(digest.__wrapped__())
        assert all(a != b for a, b in pairwise(found[:-1]))
        assert found[-1] == found[-2]


def test_what_another_engine_or_printer_cached_is_not_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPERE_CACHE", str(tmp_path))
    derivation = derive(catalogue.get("se2"), order=1, channels=1)
    made: list[str] = []

    def derived(action: LieAction, **options: Any) -> Derivation:
        made.append("derivation")
        return derivation

    def printed() -> dict[str, str]:
        made.append("text")
        return {"kernel.py": "text"}

    monkeypatch.setattr(cache, "derive", derived)
    for engine, printer, expected in (
        ("1", "1", ["derivation", "text"]),
        ("1", "1", []),
        ("2", "1", ["derivation", "text"]),
        ("1", "2", ["text"]),
        ("2", "1", []),
    ):
        monkeypatch.setattr(cache, "engine_digest", lambda engine=engine: engine * 64)
        monkeypatch.setattr(cache, "generator_digest", lambda printer=printer: printer * 64)
        made.clear()
        assert cache.cached_derivation(Spec(catalogue.get("se2"), order=1, channels=1)) == derivation
        assert cache.cached_text(derivation, ["torch"], printed) == {"kernel.py": "text"}
        assert made == expected
    assert cache.cached_text(derivation, ["cpp"], printed) and made == ["text"]
