"""Printed kernels of quotients: packages of their own, the same text every time, Triton's interpreter, and a sanitizer."""

from __future__ import annotations

import importlib.util
import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from codegen import compile as compile_kernel
from codegen.generate import generate
from generated.runtime import native
from generated.se3_points import kernel as motions
from generated.so3_points import kernel as rotations
from invariants import catalogue
from invariants.quotients import Quotient
from tests.orbits import quotient, turns

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("se3_masses", "product", "off_origin3", "metric")

ALONE = """
import importlib, sys, torch
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("invariants", "codegen", "generated"):
            raise ImportError(name)
sys.meta_path.insert(0, Missing())
torch.set_num_threads(1)
folder, backends = sys.argv[1], sys.argv[2].split(",")
results = {}
for case in torch.load(f"{folder}/given.pt"):
    kernel = importlib.import_module(f"made.{case['name']}").kernel
    for backend in backends:
        x, v = (case[k].clone().requires_grad_() for k in ("x", "v"))
        more = {"mask": case["mask"], "masses": case["masses"], "backend": backend}
        moved, curved = kernel.project(x, v, **more), kernel.mean_curvature(x, **more)
        both = kernel.project_with_curvature(x, v, **more)
        volume = kernel.log_volume(x, **more)
        slopes = torch.autograd.grad((moved.sin() + curved.sin() + both[0] * both[1]).sum() + volume.sum(), (x, v))
        found = (moved, curved, *both, volume, kernel.regular(x, **more), *slopes)
        results[case["name"], backend] = [t.detach() for t in found]
torch.save(results, f"{folder}/results.pt")
"""


def _cases(folder: Path) -> None:
    cases = []
    for seed, name in enumerate(NAMES):
        q = quotient(name, open_=True)
        generator = torch.Generator().manual_seed(seed)
        x, v = (torch.randn(3, 70, q.metric.rows, generator=generator, dtype=torch.float64) for _ in range(2))
        mask = torch.rand(3, 70, generator=generator) < 0.7
        # points that a mask hides are not read
        x[~mask] = torch.nan
        masses = torch.rand(3, 70, generator=generator).double() + 0.5 if q.masses else None
        cases.append({"name": q.name, "x": x, "v": v, "mask": mask, "masses": masses})
    torch.save(cases, folder / "given.pt")


@pytest.mark.parametrize("backends", ["cpp,torch", "triton,torch"])
def test_printed_kernels_stand_alone_and_backends_agree(backends: str, tmp_path: Path) -> None:
    if "triton" in backends and importlib.util.find_spec("triton") is None:
        pytest.skip("triton is not installed")
    generate([quotient(name, open_=True) for name in NAMES], tmp_path / "made", backends=("cpp", "triton"))
    _cases(tmp_path)
    interpreted = {"TRITON_INTERPRET": "1"} if "triton" in backends else {}
    run = subprocess.run(
        [sys.executable, "-c", ALONE, str(tmp_path), backends],
        env={**os.environ, "PYTHONPATH": str(tmp_path), "OMP_NUM_THREADS": "1", **interpreted},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr[-4000:]
    results = torch.load(tmp_path / "results.pt")
    first, second = backends.split(",")
    for name in NAMES:
        key = quotient(name, open_=True).name
        for k, (a, b) in enumerate(zip(results[key, first], results[key, second], strict=True)):
            torch.testing.assert_close(a, b, rtol=1e-9, atol=1e-10, msg=lambda m, n=name, k=k: f"{n} {k}: {m}")
            assert b.isfinite().all()


SCRIPT = """
from codegen.linear.items import item_of
from codegen.linear.rendering import render_linear
from tests.orbits import quotient
for name in ("se3", "metric", "product", "so4_two", "skewed_basis", "se3_masses"):
    for file, text in render_linear(item_of(quotient(name), "item"), ("torch", "cpp", "triton"), "test").items():
        print(file, text)
"""


@pytest.mark.slow
def test_equal_quotients_give_equal_text_under_any_hash_seed() -> None:
    texts = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "4711")
    }
    assert len(texts) == 1 and len(next(iter(texts))) > 10_000


def test_stored_kernels_are_those_of_their_quotients() -> None:
    x, v = torch.randn(2, 4, 9, 3, generator=torch.Generator().manual_seed(0))
    for stored, action in ((rotations, turns(3)), (motions, catalogue.get("se3"))):
        made = compile_kernel(Quotient.of(action))
        torch.testing.assert_close(stored.project(x, v), made.project(x, v))
        torch.testing.assert_close(stored.mean_curvature(x), made.mean_curvature(x))
        torch.testing.assert_close(stored.log_volume(x), made.log_volume(x))
        assert pickle.loads(pickle.dumps(stored)) is stored
    assert (rotations.spec.name, motions.spec.name) == ("so3_points", "se3_points")


HARNESS = """
#include "kernel.cpp"
#include <cmath>
#include <cstdio>
int main() {
    // rows of every length around a vector's, in buffers with not a byte to spare
    for (std::int64_t points = 0; points < 20; ++points)
        for (int hidden = 0; hidden < 3; ++hidden)
            for (std::int64_t kind = 1; kind < 5; ++kind) {
                const std::int64_t states = 3, n = Map::size, r = Map::dimension;
                std::vector<repere::T> x(states * points * n), v(x), weights(states * points), out(x), curvature(x);
                for (std::size_t i = 0; i < x.size(); ++i) x[i] = std::sin(double(7 * i)), v[i] = std::cos(double(3 * i));
                for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = hidden == 2 ? 0 : i % 3;
                std::vector<double> inverse(states * r * r), kernel(inverse), determinant(states), mass(states);
                std::vector<std::int64_t> rank(states);
                repere::QuotientCall call{kind, states, points, 1, x.data(), v.data(), hidden ? weights.data() : nullptr,
                    out.data(), curvature.data(), inverse.data(), kernel.data(), determinant.data(), rank.data(),
                    mass.data(), 1e-13};
                if (kind == 2) call.v = nullptr, call.out = nullptr;
                if (kind == 1) call.curvature = nullptr;
                if (repere_quotient(&call) != 1) return 2;
                for (const repere::T value : out) if (!std::isfinite(value)) return 3;
                for (const repere::T value : curvature) if (!std::isfinite(value)) return 4;
            }
    std::puts("clean");
}
"""


@pytest.mark.long
@pytest.mark.parametrize("name", [*NAMES, "translation", "so4_two"])
@pytest.mark.parametrize("double", [False, True])
def test_printed_source_writes_nowhere_else(name: str, double: bool, tmp_path: Path) -> None:
    compiler = shutil.which("g++")
    if compiler is None:
        pytest.skip("there is no g++")
    source = compile_kernel(quotient(name, open_=True)).source("cpp")
    (tmp_path / "kernel.cpp").write_text(source, encoding="utf-8")
    (tmp_path / "main.cpp").write_text(HARNESS, encoding="utf-8")
    command = [
        compiler,
        "-std=c++17",
        "-O1",
        "-g",
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover=all",
        "-pthread",
    ]
    define = ["-DREPERE_DOUBLE"] if double else []
    made = subprocess.run(
        [*command, *define, f"-I{native.HEADERS}", "main.cpp", "-o", "main"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    if "cannot find" in made.stderr:
        pytest.skip("the compiler has no sanitizers")
    assert made.returncode == 0, made.stderr[-3000:]
    environment = {k: value for k, value in os.environ.items() if k != "LD_PRELOAD"}
    run = subprocess.run([str(tmp_path / "main")], capture_output=True, text=True, env=environment)
    assert run.returncode == 0 and run.stdout == "clean\n", (run.returncode, run.stderr[-3000:])
