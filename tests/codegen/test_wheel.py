"""The wheel holds templates and generated code, and works where it is unpacked."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.long
def test_the_wheel_works_outside_the_repository(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(tmp_path / "dist"),
        str(ROOT),
    ]
    built = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=tmp_path, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = (tmp_path / "dist").glob("repere-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(tmp_path / "site")
    templates = ROOT / "codegen" / "templates"
    expected = {f"codegen/templates/{p.relative_to(templates).as_posix()}" for p in templates.rglob("*.[pj]*")}
    expected = {e for e in expected if "__pycache__" not in e}
    assert {"codegen/templates/runtime/kernel.py", "codegen/templates/torch/kernel.py.j2"} <= expected <= names
    kept = {p.relative_to(ROOT).as_posix() for p in (ROOT / "generated").rglob("*.*") if "__pycache__" not in p.parts}
    assert kept <= names and "generated/projective/derivation.json" in kept
    assert not any(name.startswith(("tests/", "examples/", "benchmarks/")) for name in names)
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "site"), "REPERE_CACHE": str(tmp_path / "cache")}
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    def run(*words: str) -> str:
        result = subprocess.run(
            [sys.executable, *words],
            cwd=elsewhere,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert result.returncode == 0, result.stdout + result.stderr
        return result.stdout

    assert "projective" in run("-m", "codegen", "--list")
    run("-m", "codegen", "--check")
    refused = subprocess.run(
        [sys.executable, "-m", "codegen", "se2"],
        cwd=elsewhere,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert refused.returncode == 2 and "add --out" in refused.stderr
    run("-m", "codegen", "se2", "--out", "kernels")
    code = """
import codegen, generated.projective, invariants, torch
from pathlib import Path
assert {Path(m.__file__).parts[-3] for m in (codegen, invariants)} == {'site'}
from invariants.nn import PDINet
print(PDINet('projective', 3, 2, depth=(1,), width=4)(torch.rand(2, 3, 8, 8)).shape)
"""
    assert "torch.Size([2, 2])" in run("-c", code)
