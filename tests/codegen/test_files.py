"""generate(): files that stand alone, the same bytes every time, checks, caches and atomic writes."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest
import sympy as sp

from codegen import cache, cli, generate
from codegen.files import write_atomically
from codegen.generate import differences, generated_files
from codegen.spec import Spec
from invariants import Derivation, LieAction, catalogue, derive
from invariants.errors import InputError
from tests.derivations import catalogue_derivation

ROOT = Path(__file__).resolve().parents[2]
x, y = sp.symbols("x y")


def python(code: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A fresh interpreter that sees neither this repository nor an installed copy of it."""
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | environment
    return subprocess.run(
        [sys.executable, "-c", code], cwd=cwd, env=variables, capture_output=True, text=True, timeout=120, check=False
    )


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


BLOCK = f"""
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in ('invariants', 'codegen', 'generated', 'jinja2', 'rich', 'flint'):
            raise ImportError('blocked: ' + name)
sys.meta_path.insert(0, Refuse())
sys.path[:] = [p for p in sys.path if p not in ({str(ROOT)!r},)]
"""


@pytest.mark.slow
def test_generated_code_stands_alone(tmp_path: Path) -> None:
    own = LieAction.from_fields("uneven_alone", base=(x, y), fields=[(1, 0), (0, 1), (x, 2 * y)])
    derivations = [derive(catalogue.get("projective"), order=2, channels=2), derive(own, order=2, channels=2)]
    written = generate(derivations, tmp_path / "package" / "kernels")
    assert {p.name for p in written} >= {"__init__.py", "kernel.py", "derivation.json", "policies.py", "layer.py"}
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    code = f"""{BLOCK}
sys.path.insert(0, {str(tmp_path / "package")!r})
import torch
loaded = set(sys.modules)
from kernels.projective import ProjectiveFeatures, ProjectiveLayer, kernel, FEATURES
from kernels.uneven_alone import UnevenAloneLayer
own = {{name.split('.')[0] for name in set(sys.modules) - loaded}}
assert not own & {{'invariants', 'codegen', 'generated', 'sympy', 'networkx'}}, own
torch.set_num_threads(1)
image = torch.rand(1, 3, 12, 12, requires_grad=True)
out = ProjectiveLayer(3, 4)(image)
out.square().sum().backward()
assert out.shape == (1, 4, 12, 12) and torch.isfinite(image.grad).all()
assert ProjectiveFeatures(3).out_channels == 13
assert UnevenAloneLayer(2, 4)(torch.rand(1, 2, 8, 8)).shape == (1, 4, 8, 8)
print('alone', len(FEATURES))
"""
    result = python(code, elsewhere)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "alone 6"


@pytest.mark.slow
def test_importing_generated_code_compiles_nothing_and_is_quick(tmp_path: Path) -> None:
    code = f"""
import sys, time
sys.path.insert(0, {str(ROOT)!r})
import torch
start = time.perf_counter()
import generated.moebius, generated.projective
assert time.perf_counter() - start < 1.0
assert 'torch._inductor' not in sys.modules and 'triton' not in sys.modules
assert not torch.cuda.is_initialized()
"""
    result = python(code, tmp_path)
    assert result.returncode == 0, result.stderr


def test_generating_again_changes_nothing(tmp_path: Path) -> None:
    derivations = [derive(catalogue.get(n), order=2, channels=2) for n in ("se2", "affine")]
    assert len(generate(derivations, tmp_path)) == len(snapshot(tmp_path))
    before = snapshot(tmp_path)
    times = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}
    assert generate(derivations, tmp_path) == []
    assert generate(reversed(derivations), tmp_path) == []
    assert snapshot(tmp_path) == before
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == times


@pytest.mark.slow
def test_hash_seeds_do_not_matter(tmp_path: Path) -> None:
    code = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from codegen.cli import main
sys.exit(main(['projective', 'moebius', 'similarity', '--fresh', '--out', 'kernels']))
"""
    found = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        result = python(code, folder, PYTHONHASHSEED=seed, REPERE_CACHE=str(folder / "cache"))
        assert result.returncode == 0, result.stderr
        found.append(snapshot(folder / "kernels"))
    assert found[0] == found[1]
    assert set(found[0]) >= {"projective/kernel.cpp", "moebius/kernel.py", "runtime/layer.h", "similarity/__init__.py"}
    checked_in = ROOT / "generated" / "projective" / "derivation.json"
    assert found[0]["projective/derivation.json"] == checked_in.read_bytes()


def test_checked_in_files_are_what_the_specs_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--check"]) == 0, capsys.readouterr().out


@pytest.mark.parametrize("name", catalogue.with_kernels())
def test_headers_say_spec_operations_proof_and_command(name: str) -> None:
    order, channels = catalogue.defaults(name)
    d = catalogue_derivation(name, channels, order)
    for file in ("kernel.py", "__init__.py"):
        header = ast.get_docstring(ast.parse((ROOT / "generated" / name / file).read_text(encoding="utf-8")))
        assert header is not None
        assert f"Spec hash  {Spec(d.action, order, channels).digest}" in header
        assert "Regenerate with: python -m codegen\n" in header
        for line in ("Forward ", "Backward ", "Second "):
            assert f"\n{line}" in header
        assert "operations per channel and pixel" in header
        c = d.certificate
        assert f"jets {c.jet_dimension} - orbits {c.orbit_dimension} = {c.expected} independent" in header
        for relative_name, _ in d.graph_outputs():
            assert f"    {relative_name}, weight" in header
    kernel = (ROOT / "generated" / name / "kernel.py").read_text(encoding="utf-8")
    assert d.digest in kernel
    assert Derivation.from_json((ROOT / "generated" / name / "derivation.json").read_text(encoding="utf-8")) == d


def test_differences_see_edits_losses_and_extras(tmp_path: Path) -> None:
    files = generated_files({"se2": derive(catalogue.get("se2"), order=2, channels=2)}, ["torch"], "a command")
    for path, text in files.items():
        assert write_atomically(tmp_path / path, text)
    assert differences(files, tmp_path, whole=True) == []
    kernel = tmp_path / "se2" / "kernel.py"
    kernel.write_text(kernel.read_text().replace("v1 = ", "v1 = 2 * ", 1))
    (tmp_path / "runtime" / "errors.py").unlink()
    (tmp_path / "stray.py").write_text("x = 1\n")
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "stray.pyc").write_bytes(b"0")
    paths, found = zip(*differences(files, tmp_path, whole=True), strict=True)
    assert paths == ("runtime/errors.py", "se2/kernel.py", "stray.py")
    assert found[0].startswith("--- runtime/errors.py (on disk)\n+++ runtime/errors.py (should be)\n@@ ")
    assert "\n-    v1 = 2 * " in found[1] and "\n+    v1 = " in found[1]
    assert "+++ stray.py (not generated by any spec)" in found[2] and "\n-x = 1" in found[2]
    assert len(differences(files, tmp_path, whole=False)) == 2
    (tmp_path / "se2" / "__init__.py").write_bytes(files["se2/__init__.py"].replace("\n", "\r\n").encode())
    assert any(path == "se2/__init__.py" for path, _ in differences(files, tmp_path, whole=False))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda out: generate("projective", out), r"'p' of type str.*a Derivation"),
        (lambda out: generate([None], out), r"None of type NoneType"),
        (
            lambda out: generate([derive(catalogue.get("scale"), channels=c) for c in (1, 2)], out),
            r"two items of the name 'scale'",
        ),
        (
            lambda out: generate(derive(catalogue.get("scale")), out, backends="torch"),
            r"backends='torch'.*\('torch',\)",
        ),
        (lambda out: generate(derive(catalogue.get("scale")), out, backends=("fortran",)), r"'fortran'.*torch"),
        (
            lambda out: generate(derive(LieAction.from_fields("runtime", base=(x,), fields=[(1,)])), out),
            r"the name 'runtime'",
        ),
    ],
)
def test_bad_calls_are_described_and_write_nothing(call: Any, message: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=f"(?s){message}"):
        call(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_keyword_as_a_name_is_refused(tmp_path: Path) -> None:
    action = LieAction.from_fields("class", base=(x,), fields=[(1,)])
    with pytest.raises(InputError, match="'class'"):
        generate(derive(action), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_interrupted_writes_leave_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "deep" / "kernel.py"
    assert write_atomically(target, "old\n")
    assert not write_atomically(target, "old\n")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    for broken in ("replace", "fsync"):
        with monkeypatch.context() as patch:
            patch.setattr(os, broken, interrupted)
            with pytest.raises(KeyboardInterrupt):
                write_atomically(target, "new\n")
        assert snapshot(tmp_path) == {os.path.join("deep", "kernel.py"): b"old\n"}
    assert write_atomically(target, "new é\n")
    assert target.read_bytes() == "new é\n".encode()


def test_an_interrupted_run_has_status_130_and_leaves_no_halves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(cli, "cached_derivation", interrupted)
        assert cli.main(["se2", "--out", str(tmp_path)]) == 130
    assert "interrupted" in capsys.readouterr().err
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", interrupted)
        assert cli.main(["se2", "--out", str(tmp_path)]) == 130
    assert snapshot(tmp_path) == {}
    assert cli.main(["se2", "--out", str(tmp_path)]) == 0
    assert cli.main(["se2", "--check", "--out", str(tmp_path)]) == 0


def test_the_cache_is_used_and_never_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPERE_CACHE", str(tmp_path))
    spec = Spec(catalogue.get("affine"))
    calls: list[str] = []

    def counted(action: LieAction, **options: Any) -> Derivation:
        calls.append(action.name)
        return derive(action, **options)

    monkeypatch.setattr(cache, "derive", counted)
    fresh = cache.cached_derivation(spec)
    (file,) = tmp_path.iterdir()
    assert file.read_text(encoding="utf-8").startswith(fresh.to_json())
    assert cache.cached_derivation(spec) == fresh
    assert cache.cached_derivation(spec).to_json() == fresh.to_json()
    assert calls == ["affine"]
    cache.cached_derivation(spec, fresh=True)
    assert calls == ["affine"] * 2
    other = derive(catalogue.get("se2"), order=2, channels=2).to_json()
    good = file.read_bytes()
    for count, bad in enumerate((b"", b"{", b"\xff\xfe", b"[]", b'{"format": 1}', good[:-40], other.encode()), 3):
        file.write_bytes(bad)
        assert cache.cached_derivation(spec) == fresh
        assert len(calls) == count
        assert file.read_bytes() == good
    assert cache.cached_derivation(Spec(catalogue.get("affine"), order=1)).order == 1
    assert len(list(tmp_path.iterdir())) == 2


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("REPERE_CACHE", str(blocked / "below"))
    spec = Spec(catalogue.get("scale"))
    assert cache.cached_derivation(spec) == cache.cached_derivation(spec)


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_the_cache_has_its_place(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.delenv("REPERE_CACHE")
    monkeypatch.setenv("LOCALAPPDATA" if platform == "win32" else "XDG_CACHE_HOME", str(tmp_path))
    assert cache.cache_folder() == tmp_path / "repere"


def test_specs_are_hashed_by_content() -> None:
    affine = Spec(catalogue.get("affine"))
    assert affine.digest == Spec.from_dict(json.loads(json.dumps(affine.to_dict()))).digest
    assert len({affine.digest, Spec(catalogue.get("affine"), order=1).digest, Spec(catalogue.get("sa2")).digest}) == 3
    assert Spec(catalogue.get("affine"), order=3).name == "affine_o3"


@pytest.mark.parametrize("folder", ["codegen", "generated/runtime"])
def test_no_import_runs_in_a_circle(folder: str) -> None:
    # lazy ones and those for type checkers included
    root = Path(__file__).resolve().parents[2]
    paths = {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
        for path in (root / folder).rglob("*.py")
        if "templates" not in path.parts
    }
    needs: dict[str, set[str]] = {}
    for module, path in paths.items():
        steps = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
        found = needs.setdefault(module, set())
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                base = steps[: len(steps) - node.level + 1] if node.level else []
                source = ".".join([*base, *([node.module] if node.module else [])])
                found |= {f"{source}.{name.name}" for name in node.names} | {source}
        found &= set(paths) - {module, ".".join(steps)}  # a package may gather what its modules hold
    assert sum(map(len, needs.values())) > len(paths)
    TopologicalSorter(needs).prepare()
