"""The C++ backend where things go wrong: overflow, pixels that are not numbers, odd compilers and caches, threads, forks."""

from __future__ import annotations

import copy
import ctypes
import errno
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from generated.projective import kernel as projective
from generated.runtime import native
from generated.scale import kernel as scale
from invariants.nn import InvariantFeatures, InvariantLayer

pytestmark = pytest.mark.skipif(native.problem() is not None, reason=str(native.problem()))


def noise(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float32) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64).to(dtype)


@pytest.mark.parametrize("policy", ["weighted", "carried"])
@pytest.mark.parametrize(
    ("group", "shape", "contrast"),
    [
        ("se2_curve", (1, 1, 400), 1e18),  # the highest invariant alone leaves float32
        ("projective", (1, 3, 20, 20), 1e13),  # some pixels do; the factors of the others are subnormal
        ("moebius", (1, 3, 20, 20), 1e12),
        pytest.param("affine", (1, 3, 20, 20), 1e18, marks=pytest.mark.long),
    ],
)
def test_what_is_kept_is_right_where_invariants_leave_the_format(
    group: str, shape: tuple[int, ...], contrast: float, policy: str
) -> None:
    features = InvariantFeatures(group, shape[1], policy=policy, backend="cpp")
    image = noise(*shape) * contrast
    found, mask = features.forward_with_mask(image)
    exact = InvariantFeatures(group, shape[1], policy=policy, backend="torch").double()(image.double())
    absolute = [any(w) for w in features.kernel.spec.feature_weights(shape[1])]
    found, exact = found[:, absolute], exact[:, absolute]
    kept = mask.expand_as(found)
    assert bool(torch.isfinite(found[kept]).all())
    assert bool((found[~kept] == 0).all())
    assert not kept.any() or float((found.double() - exact).abs()[kept].max()) < 1e-4


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize(
    ("shape", "place"),
    [
        ((2, 3, 45, 150), (0, 0)),
        ((2, 3, 45, 150), (20, 70)),
        ((2, 3, 45, 150), (44, 149)),
        # small images, several in a row
        ((23, 5, 12, 9), (0, 0)),
        ((23, 5, 12, 9), (5, 4)),
        ((23, 5, 12, 9), (11, 8)),
    ],
)
def test_one_bad_pixel_reaches_no_further_than_the_filters(
    value: float, shape: tuple[int, ...], place: tuple[int, int]
) -> None:
    for policy in ("weighted", "regularised", "polynomial"):
        features = InvariantFeatures("projective", shape[1], policy=policy, backend="cpp")
        radius, (y, x) = features.jets.radius, place
        clean, bad = noise(*shape), noise(*shape)
        bad[1, 1, y, x] = value
        outs, grads = [], []
        for image in (clean.requires_grad_(), bad.requires_grad_()):
            outs.append(features(image))
            grads.append(torch.autograd.grad(outs[-1], image, noise(*outs[-1].shape, seed=1))[0])
        for reach, (a, b) in ((radius, outs), (2 * radius, grads)):
            away = torch.ones(shape[0], *shape[2:], dtype=torch.bool)
            away[1, max(y - reach, 0) : y + reach + 1, max(x - reach, 0) : x + reach + 1] = False
            assert torch.equal(a.movedim(1, 0)[:, away], b.movedim(1, 0)[:, away])


def test_batch_normalisation_with_parameters_is_not_passed_over() -> None:
    layer = InvariantLayer("projective", 3, 4, backend="cpp")
    layer.standardise = nn.BatchNorm2d(13)
    nn.init.constant_(layer.standardise.weight, 3.0)
    parts = copy.deepcopy(layer)
    parts.features.backend = "torch"
    image = noise(2, 3, 12, 12)
    assert torch.allclose(layer(image), parts(image), rtol=1e-4, atol=1e-5)


def test_hooks_on_gradients_are_called() -> None:
    for name in ("features", "standardise", "mixing"):
        layer = InvariantLayer("projective", 3, 4, backend="cpp")
        seen: list[Any] = []
        handle = layer.get_submodule(name).register_full_backward_pre_hook(lambda *given: seen.append(given))  # noqa: B023
        layer(noise(2, 3, 9, 9).requires_grad_()).sum().backward()
        handle.remove()
        assert len(seen) == 1, name


def test_formats_that_kernels_do_not_know_take_the_parts() -> None:
    layer = InvariantLayer("projective", 3, 4, backend="auto").eval()
    image = noise(2, 3, 9, 9).to(torch.float8_e4m3fn)
    assert torch.allclose(layer(image), layer(image.float()), rtol=1e-4, atol=1e-5)


HALF = """
import torch
from invariants.nn import InvariantLayer
torch.manual_seed(0)
layer = InvariantLayer("scale", 3, 5, standardise=False, backend="cpp")
image = torch.randn(2, 3, 20, 21).half().requires_grad_()
wide = image.detach().float().requires_grad_()
out, expected = layer.half()(image), layer.float()(wide)
out.float().square().mean().backward(), expected.square().mean().backward()
for a, b in ((out, expected), (image.grad, wide.grad)):
    assert a.dtype == torch.float16
    assert float((a.detach().float() - b.detach()).norm() / b.detach().norm()) < 3e-3
"""


def test_half_precision_with_a_compiler_that_lacks_the_type(tmp_path: Path) -> None:
    # g++ before 12 and clang before 15 on x86
    script = tmp_path / "older"
    script.write_text(f'#!/bin/sh\nexec {" ".join(native.compiler())} "$@" -U__FLT16_MANT_DIG__\n')
    script.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", HALF],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "CXX": str(script), "REPERE_CACHE": str(tmp_path)},
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """The text of a small kernel, and nothing compiled yet."""
    monkeypatch.setenv("REPERE_CACHE", str(tmp_path))
    native.load.cache_clear()
    source = scale.source("cpp")
    assert source is not None
    return source


def test_a_folder_from_which_nothing_runs_is_reported(fresh: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise OSError("failed to map segment from shared object: Operation not permitted")

    monkeypatch.setattr(native, "_compile", lambda source, folder, define: b"")
    monkeypatch.setattr(ctypes, "CDLL", refuse)
    with pytest.raises(native.CompilerError, match="not permitted"):
        native.load(fresh + "// nowhere", False)


def test_what_cannot_be_compiled_is_tried_once(fresh: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def refuse(*_: Any) -> None:
        tried.append(1)
        raise native.CompilerError("g++", "it said: no")

    monkeypatch.setattr(native, "_compile", refuse)
    for _ in range(3):
        with pytest.raises(native.CompilerError, match="it said: no"):
            native.load(fresh + "// refused", False)
    assert len(tried) == 1


def test_file_systems_without_locks_are_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")

    def refuse(*_: Any) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    started = time.monotonic()
    with native._lock(tmp_path / "x.lock"):
        assert time.monotonic() - started < 5


def test_several_threads_compile_once(fresh: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made, real, failed = [], native._compile, []

    def counted(source: str, folder: Path, define: list[str]) -> bytes:
        made.append(folder)
        return real(source, folder, define)

    def load() -> None:
        try:
            native.load(fresh, False).repere_lanes()
        except Exception as error:
            failed.append(error)

    monkeypatch.setattr(native, "_compile", counted)
    threads = [threading.Thread(target=load) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed and len(made) == 1


def test_one_layer_from_several_threads() -> None:
    layer = InvariantLayer("projective", 3, 5, policy="carried", backend="cpp").eval()
    images = [noise(2, 3, 20 + k, 30, seed=k) for k in range(4)]

    def pass_through(image: Tensor) -> tuple[Tensor, Tensor]:
        z = image.clone().requires_grad_()
        out = layer(z)
        return out.detach(), torch.autograd.grad(out.sin().sum(), z)[0]

    expected = [pass_through(image) for image in images]
    wrong: list[int] = []

    def repeat(k: int) -> None:
        for _ in range(10):
            wrong.extend(k for a, b in zip(pass_through(images[k]), expected[k], strict=True) if not torch.equal(a, b))

    threads = [threading.Thread(target=repeat, args=(k,)) for k in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="no fork here")
def test_a_process_forked_after_use_computes_the_same() -> None:
    layer = InvariantLayer("projective", 3, 5, backend="cpp").eval()
    image = noise(4, 3, 64, 64)
    with torch.no_grad():
        expected = float(layer(image).double().sum())
    context = multiprocessing.get_context("fork")
    queue = context.SimpleQueue()

    def child() -> None:
        torch.set_num_threads(
            1
        )  # as a DataLoader does: GNU OpenMP, which torch's own operations use, hangs after a fork
        with torch.no_grad():
            queue.put(float(layer(image).double().sum()))

    process = context.Process(target=child)
    process.start()
    process.join(30)
    if process.is_alive():
        process.kill()
        pytest.fail("the child hangs")
    assert process.exitcode == 0
    assert queue.get() == pytest.approx(expected, rel=1e-6)


def test_nothing_grows_over_many_calls() -> None:
    layer = InvariantLayer("projective", 3, 5, backend="cpp")
    statm = Path("/proc/self/statm")
    if not statm.exists():
        pytest.skip("no /proc here")
    sizes = []
    for k in range(600):
        layer(noise(2, 3, 20 + k % 17, 20 + k % 13).requires_grad_()).sum().backward()
        if k % 200 == 199:
            sizes.append(int(statm.read_text().split()[1]) * 4096)
    assert sizes[-1] - sizes[0] < 20 << 20


def test_kernels_are_shared_by_copies() -> None:
    layer = InvariantLayer("projective", 3, 5)
    assert copy.deepcopy(layer).features.kernel is layer.features.kernel is projective
