"""Cached derivations belong to the engine that made them: every file that takes part in one is in its digest."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import invariants
from codegen import cache, cli, spec
from codegen.generate import differences, write_files
from codegen.spec import ABOVE_THE_ENGINE, Spec, engine_sources
from codegen.templates.runtime.private_folder import read_private, write_private
from invariants import Derivation, LieAction, catalogue, derive
from invariants.errors import InputError


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
        assert cache.cached_text(derivation, ["torch"], ["kernel.py"], printed) == {"kernel.py": "text"}
        assert made == expected
    assert cache.cached_text(derivation, ["cpp"], ["kernel.py"], printed) and made == ["text"]


@pytest.fixture
def counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """An empty cache, and what is derived beside it."""
    monkeypatch.setenv("REPERE_CACHE", str(tmp_path / "cache"))
    calls: list[str] = []

    def derived(action: LieAction, **options: Any) -> Derivation:
        calls.append(action.name)
        return derive(action, **options)

    monkeypatch.setattr(cache, "derive", derived)
    return calls


def test_a_derivation_that_was_replaced_is_not_believed(counted: list[str]) -> None:
    spec = Spec(catalogue.get("se2"), order=1, channels=1)
    good = cache.cached_derivation(spec)
    (file,) = cache.cache_folder().iterdir()
    data = json.loads(good.to_json())
    for expr in (["s", "x"], ["s", "u0_x"], ["*", ["s", "u0"], ["s", "x"]]):
        data["invariants"][0]["expr"] = expr
        write_private(file, json.dumps(data).encode())  # by somebody who knows the format
        assert cache.cached_derivation(spec) == good
    assert len(counted) == 4


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a":' * 100_000, b"\xff\xfe", b"7", b"null"], ids=str)
def test_no_entry_is_too_odd(content: bytes, counted: list[str]) -> None:
    spec = Spec(catalogue.get("se2"), order=1, channels=1)
    good = cache.cached_derivation(spec)
    assert cache.cached_text(good, ["torch"], ["kernel.py"], lambda: {"kernel.py": "text"}) == {"kernel.py": "text"}
    for file in cache.cache_folder().iterdir():
        write_private(file, content)
    assert cache.cached_derivation(spec) == good
    assert cache.cached_text(good, ["torch"], ["kernel.py"], lambda: {"kernel.py": "text"}) == {"kernel.py": "text"}


def test_text_is_for_the_files_of_its_backend_alone(counted: list[str]) -> None:
    derivation = derive(catalogue.get("se2"), order=1, channels=1)
    right = {"kernel.py": "text"}
    cache.cached_text(derivation, ["torch"], right, right.copy)
    (file,) = cache.cache_folder().iterdir()
    for wrong in (
        {"../../evil.py": "x"},
        {"kernel.py": "x", "/evil.py": "x"},
        {"kernel.py": 1},
        {},
        [["kernel.py", "x"]],
    ):
        write_private(file, json.dumps(wrong).encode())
        assert cache.cached_text(derivation, ["torch"], right, right.copy) == right


@pytest.mark.parametrize(
    "name",
    ["../evil.py", "se2/../../evil.py", "/evil.py", "se2//kernel.py", "c:evil.py", "a\\b.py", "a\0.py", ".hid", ""],
)
def test_no_generated_file_leaves_its_folder(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="generated file"):
        write_files(tmp_path / "out", {"se2/kernel.py": "text", name: "text"})
    assert not (tmp_path / "out").exists()


def test_a_check_prints_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, counted: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = ["se2", "--order", "1", "--backend", "torch", "--out", str(tmp_path / "out")]
    assert cli.main(out) == 0
    (file,) = cache.cache_folder().glob("*.text.json")
    texts = json.loads(read_private(file, 2**26))
    texts["kernel.py"] += "import evil\n"
    write_private(file, json.dumps(texts).encode())
    kernel = tmp_path / "out/se2_o1/kernel.py"
    kernel.write_text(texts["kernel.py"], encoding="utf-8")
    assert cli.main([*out, "--check"]) == 1
    assert "evil" in capsys.readouterr().out


@pytest.mark.skipif(os.name != "posix", reason="modes and fifos")
def test_a_cache_that_others_may_write_to_is_left_out_with_one_warning(counted: list[str]) -> None:
    cache.cache_folder().mkdir(mode=0o777)
    cache.cache_folder().chmod(0o777)
    cache._warn_once.cache_clear()
    spec = Spec(catalogue.get("se2"), order=1, channels=1)
    with pytest.warns(RuntimeWarning, match="not cached: others may write to") as said:
        assert cache.cached_derivation(spec) == cache.cached_derivation(spec)
    assert len(said) == 1 and not list(cache.cache_folder().iterdir())


@pytest.mark.skipif(os.name != "posix", reason="fifos")
def test_an_output_that_is_no_file_is_written_over_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "se2").mkdir()
    os.mkfifo(tmp_path / "se2/kernel.py")
    assert differences({"se2/kernel.py": "text\n"}, tmp_path, whole=True)[0][0] == "se2/kernel.py"
    assert write_files(tmp_path, {"se2/kernel.py": "text\n"})
    assert not differences({"se2/kernel.py": "text\n"}, tmp_path, whole=True)
