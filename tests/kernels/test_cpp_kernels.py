"""The C++ backend of the pointwise kernels: against the torch programs, themselves checked against SymPy, and on its own."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import warnings
from functools import cache
from pathlib import Path

import pytest
import sympy as sp
import torch
from torch import Tensor

from codegen import compile as compile_kernel
from generated.runtime import choice, compiler, native
from generated.runtime.errors import InputError
from generated.runtime.kernel import Kernel
from invariants import LieAction, catalogue, derive
from invariants.nn import InvariantLayer

# long and short programs, those that read the base, fixed channels, one to three axes
SOME = ("projective", "moebius", "sphere", "colour", "schwarzian", "projective_curve", "affine3")
REST = tuple(pytest.param(n, marks=pytest.mark.long) for n in catalogue.with_kernels() if n not in SOME)
RELATIVE = {torch.float64: 1e-12, torch.float32: 2e-5, torch.bfloat16: 2e-2, torch.float16: 3e-3}

pytestmark = pytest.mark.skipif(native.problem() is not None, reason=str(native.problem()))


@cache
def kernel(name: str) -> Kernel:
    found: Kernel = importlib.import_module(f"generated.{name}").kernel
    return found


def noise(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed)).to(dtype)


def inputs(k: Kernel, channels: int, pixels: int, batch: int, dtype: torch.dtype) -> tuple[Tensor, Tensor | None]:
    spatial = (pixels,) if k.spec.dimension == 1 else (1,) * (k.spec.dimension - 1) + (pixels,)
    # positive jets: some invariants hold roots and quotients
    jets = noise(batch, channels, k.spec.jets, *spatial, dtype=dtype).abs() + 0.5
    return jets, noise(1, k.spec.dimension, *spatial, seed=1, dtype=dtype) / 4 if k.spec.uses_base else None


def close(found: Tensor, expected: Tensor, dtype: torch.dtype) -> bool:
    scale = expected.double().abs().max().clamp_min(1e-30) if expected.numel() else 1.0
    return bool(((found.double() - expected.double()).abs() <= RELATIVE[dtype] * scale).all())


def three_passes(k: Kernel, jets: Tensor, base: Tensor | None, backend: str) -> list[Tensor]:
    jets = jets.clone().requires_grad_()
    features = k(jets, base, backend)
    weights = noise(*features.shape, seed=2, dtype=jets.dtype).requires_grad_()
    (gradient,) = torch.autograd.grad(features, jets, weights, create_graph=True)
    direction = noise(*jets.shape, seed=3, dtype=jets.dtype)
    second = torch.autograd.grad(gradient, (jets, weights), direction, allow_unused=True)
    return [features.detach(), gradient.detach(), *(torch.zeros(1) if s is None else s for s in second)]


@pytest.mark.parametrize("name", [*SOME, *REST])
def test_values_and_both_derivatives_are_those_of_the_torch_programs(name: str) -> None:
    k = kernel(name)
    for channels in (1, 2, 3, 5) if k.spec.channels is None else (k.spec.channels,):
        for pixels, batch in ((1, 2), (67, 1), (130, 2)):
            jets, base = inputs(k, channels, pixels, batch, torch.float64)
            found, expected = (three_passes(k, jets, base, backend) for backend in ("cpp", "torch"))
            for a, b in zip(found, expected, strict=True):
                assert a.shape == b.shape
                assert close(a, b, torch.float64), (channels, pixels)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("name", ["projective", "moebius", pytest.param("sphere", marks=pytest.mark.long)])
def test_narrow_formats_compute_inside_in_float32(name: str, dtype: torch.dtype) -> None:
    k = kernel(name)
    jets, base = inputs(k, 3, 70, 2, dtype)
    wide = (jets.double(), None if base is None else base.double())
    found, expected = three_passes(k, jets, base, "cpp"), three_passes(k, *wide, "torch")
    assert found[0].dtype == found[1].dtype == dtype
    # weights and directions were rounded too: values and gradients alone
    assert close(found[0], expected[0], dtype)
    if dtype == torch.float32:
        assert close(found[1], expected[1], dtype)


def test_strided_and_empty_jets() -> None:
    k = kernel("projective")
    jets = noise(2, 3, 6, 5, 7)
    assert torch.equal(k(jets.mT, backend="cpp"), k(jets.mT.contiguous(), backend="cpp"))
    assert torch.equal(k(jets[:, ::2], backend="cpp"), k(jets[:, ::2].contiguous(), backend="cpp"))
    assert k(jets[:0], backend="cpp").shape == (0, 13, 5, 7)
    assert k(jets[..., :0], backend="cpp").shape == (2, 13, 5, 0)
    assert torch.allclose(k(jets[..., 0, 0], backend="cpp"), k(jets, backend="cpp")[..., 0, 0])


def test_gradcheck_opcheck_and_repetition() -> None:
    k = kernel("moebius")
    jets = noise(2, 3, 6, 2).requires_grad_()
    assert torch.autograd.gradcheck(lambda z: k(z, backend="cpp"), (jets,), check_batched_grad=True)
    assert torch.autograd.gradgradcheck(lambda z: k(z, backend="cpp"), (jets,))
    torch.library.opcheck(k.op, (jets, None, "cpp"))
    large = noise(4, 8, 6, 64, 64, dtype=torch.float32)
    assert torch.equal(k(large, backend="cpp"), k(large, backend="cpp"))


@pytest.mark.parametrize("channels", [1, 2])
def test_logarithms_take_the_step_of_the_channels_left(channels: int) -> None:
    x, y = sp.symbols("x y")
    action = LieAction.from_fields("jordan_block", base=(x, y), fields=[(1, 0), (0, 1), (x + y, y)])
    k = compile_kernel(derive(action, order=3 - channels, channels=channels))
    jets, _ = inputs(k, channels, 66, 2, torch.float64)
    for a, b in zip(*(three_passes(k, jets, None, backend) for backend in ("cpp", "torch")), strict=True):
        assert torch.isfinite(b).all()
        assert torch.allclose(a, b, rtol=1e-11)


def test_backends_by_name() -> None:
    k = kernel("projective")
    jets = noise(1, 2, 6, 3)
    for bad in ("fortran", "", "CPP"):
        with pytest.raises(InputError, match="one of auto, torch, cpp, triton"):
            k(jets, backend=bad)
        with pytest.raises(InputError, match="one of auto, torch, cpp, triton"):
            InvariantLayer("projective", 2, 2, backend=bad)
    with pytest.raises(InputError, match="C\\+\\+ kernels run on the CPU"):
        choice.choose(k.operator, "cuda", "float32", "cpp")
    assert choice.choose(k.operator, "cpu", "float32", "auto") == "cpp"
    assert choice.choose(k.operator, "mps", "float32", "auto") == "torch"


ABSENT = """
import os, warnings
os.environ["CXX"] = {compiler!r}
import torch
from invariants.nn import InvariantLayer
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    layer = InvariantLayer("projective", 3, 4)
    layer(torch.rand(2, 3, 8, 8)).sum().backward()
    layer(torch.rand(2, 3, 8, 8)).sum().backward()
    InvariantLayer("affine", 3, 4)(torch.rand(2, 3, 8, 8))
said = [w for w in said if "torch backend" in str(w.message)]
print(len(said), str(said[0].message).replace("\\n", " "))
try:
    InvariantLayer("projective", 3, 4, backend="cpp")(torch.rand(2, 3, 8, 8))
except ValueError as error:
    print(type(error).__name__, str(error).replace("\\n", " "))
"""


def run_python(text: str, **environment: str) -> str:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", text],
        capture_output=True,
        text=True,
        cwd=root,
        env={**os.environ, **environment},
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_without_a_compiler_one_warning_and_the_torch_backend(tmp_path: Path) -> None:
    lines = run_python(ABSENT.format(compiler="no-such-compiler"), REPERE_CACHE=str(tmp_path)).splitlines()
    assert lines[0].startswith("1 ")
    assert "no-such-compiler" in lines[0]
    assert "install one, or set CXX" in lines[0]
    assert lines[1].startswith("InputError")
    assert "leave backend out" in lines[1]


def test_a_compiler_that_fails_is_quoted(tmp_path: Path) -> None:
    script = tmp_path / "broken"
    script.write_text("#!/bin/sh\necho the disc is full >&2\nexit 1\n")
    script.chmod(0o755)
    lines = run_python(ABSENT.format(compiler=str(script)), REPERE_CACHE=str(tmp_path / "cache")).splitlines()
    assert lines[0].startswith("1 ")
    assert "the disc is full" in lines[0]
    assert not list((tmp_path / "cache" / "native").glob(".compile*"))


# what is kept, and how, does not depend on what is compiled: a source that takes no seconds
USE = """
import ctypes
from generated.runtime import native
source = 'extern "C" __attribute__((visibility("default"))) double answer() { return 42; }'
answer = native.load(source, True).answer
answer.restype = ctypes.c_double
print(answer())
"""


def test_the_cache_is_used_repaired_and_shared(tmp_path: Path) -> None:
    first = run_python(USE, REPERE_CACHE=str(tmp_path))
    (library,) = (tmp_path / "native").glob("*.so")
    stamp = library.stat().st_mtime_ns
    assert run_python(USE, REPERE_CACHE=str(tmp_path)) == first
    assert library.stat().st_mtime_ns == stamp
    library.write_bytes(b"damaged")
    assert run_python(USE, REPERE_CACHE=str(tmp_path)) == first
    assert library.stat().st_mtime_ns != stamp
    # several processes at once, and a lock that nobody holds any more
    library.unlink()
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "REPERE_CACHE": str(tmp_path)}
    several = [
        subprocess.Popen([sys.executable, "-c", USE], stdout=subprocess.PIPE, text=True, cwd=root, env=environment)
        for _ in range(3)
    ]
    assert [process.communicate(timeout=300)[0] for process in several] == [first] * 3
    assert len(list((tmp_path / "native").glob("*.so"))) == 1


def test_a_cache_that_cannot_be_written_does_not_stop_the_kernel(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    assert run_python(USE, REPERE_CACHE=str(blocked)) == run_python(USE)


def test_importing_compiles_nothing(tmp_path: Path) -> None:
    run_python("import generated.projective, invariants.nn", REPERE_CACHE=str(tmp_path))
    assert not (tmp_path / "native").exists()


def test_a_lock_held_by_another_process_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    monkeypatch.setenv("REPERE_COMPILE_SECONDS", "0.2")
    path = tmp_path / "x.lock"
    with path.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with native._lock(path):
            pass


def test_kernels_generated_without_cpp_say_so() -> None:
    k = compile_kernel(derive(catalogue.get("se2"), order=2, channels=2))
    kept = k.sources
    k.libraries.clear()
    try:
        k.sources = lambda backend: None
        with pytest.raises(InputError, match="generated without --backend cpp"):
            k(noise(1, 2, 6), backend="cpp")
        choice_warned = set(compiler._warned)
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            k(noise(1, 2, 6))
        assert len(said) == 1 or compiler._warned == choice_warned
    finally:
        k.sources = kept
