"""A whole layer in Triton: by its interpreter on the CPU, on a GPU where there is one, and compiled for one where not."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from invariants.nn import POLICIES, InvariantFeatures, InvariantLayer
from tests.codegen.test_triton import DEVICES, ROOT, python

pytestmark = pytest.mark.skipif(importlib.util.find_spec("triton") is None, reason="triton is not installed")

Case = dict[str, Any]

# Whether kernels are interpreted is decided when they are read, so that they run in a process of their own.
RUN = """
import sys, torch
from generated.runtime import triton_layer
from tests.codegen.test_triton_layer import measured
torch.set_num_threads(1)
found = []
for case in torch.load(sys.argv[1]):
    triton_layer._SCRATCH = case.pop("scratch", triton_layer._SCRATCH)
    found.append(measured("triton", sys.argv[3], **case))
torch.save(found, sys.argv[2])
"""


def noise(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


def measured(
    backend: str,
    device: str,
    *,
    group: str,
    channels: int,
    image: Tensor,
    outputs: int = 3,
    dtype: torch.dtype = torch.float64,
    **options: Any,
) -> dict[str, Tensor]:
    """What a layer computes, its gradients and what it keeps; and the same for its features."""
    torch.manual_seed(0)
    layer = InvariantLayer(group, channels, outputs, backend=backend, **options).to(device, dtype)
    if dtype in (torch.float16, torch.bfloat16):
        assert layer.features.jets._table.dtype == torch.float64
    image = image.to(device, dtype)
    assert layer.features.fuses(image) == (backend == "triton")
    found = {}
    z = image.clone().requires_grad_()
    out = layer(z)
    out.backward(noise(*out.shape, seed=7).to(out))
    found |= {"output": out, "gradient": z.grad}
    found |= {f"gradient of {name}": p.grad for name, p in layer.named_parameters()}
    found |= {name: b for name, b in layer.named_buffers() if "running" in name}
    layer.eval()
    found["evaluated"] = layer(image)
    z = image.clone().requires_grad_()
    features, mask = layer.features.forward_with_mask(z)
    features.backward(noise(*features.shape, seed=8).to(features))
    found |= {"features": features, "gradient through features": z.grad, "mask": mask}
    return {name: value.detach().cpu() for name, value in found.items() if value is not None}


def triton_results(folder: Path, cases: list[Case], device: str) -> list[dict[str, Tensor]]:
    torch.save(cases, folder / "given.pt")
    python(RUN, folder / "given.pt", folder / "results.pt", device, path=[ROOT], interpret=device == "cpu")
    found: list[dict[str, Tensor]] = torch.load(folder / "results.pt")
    return found


def compare(folder: Path, cases: list[Case], device: str) -> None:
    """Relative to each case's tolerance, 1e-9 unless it says another."""
    run = [{key: value for key, value in case.items() if key != "tolerance"} for case in cases]
    for case, given, found in zip(cases, run, triton_results(folder, run, device), strict=True):
        expected = measured("torch", "cpu", **(given | {"dtype": torch.float64}))
        label = {key: value for key, value in case.items() if key != "image"}
        assert found.keys() == expected.keys()
        for name, value in expected.items():
            if value.dtype == torch.bool:
                assert torch.equal(found[name], value), (name, label)
                continue
            # the gradient of a bias cancels where features are standardised
            size = max(float(value.norm()), 1e-6 * float(expected["gradient"].norm()), 1e-30)
            assert found[name].shape == value.shape
            tolerance = case.get("tolerance", 1e-9)
            assert float((found[name].double() - value).norm()) <= tolerance * size, (name, label)


def case(group: str, channels: int, *shape: int, **options: Any) -> Case:
    return {"group": group, "channels": channels, "image": noise(shape[0], channels, *shape[1:]), **options}


# images of less and more than one block of pixels, fewer pixels than the filters reach, odd and even channels; weights
# that are fractions or negative, features of the position alone, a fixed number of channels
SHAPES = [
    case("projective", 3, 2, 6, 7),
    case("projective", 2, 1, 9, 15),
    case("sphere", 2, 1, 5, 4, standardise=False),
    case("intensity", 1, 2, 6, 5),
    case("intensity", 1, 2, 1, 20, bias=False),
    case("anisotropic", 2, 1, 7, 6),
    case("poincare2", 1, 2, 6, 6, outputs=70),
    case("similarity", 1, 1, 7, 9, sigma=1.5),
]
MORE_SHAPES = [
    case("projective", 3, 2, 1, 20, bias=False),
    case("sphere", 3, 2, 4, 5),
    case("projective", 1, 2, 1, 1, standardise=False),
    case("moebius", 3, 2, 7, 5),
    case("affine", 2, 2, 6, 5),
    case("translation", 1, 3, 5, 3),
    case("projective", 2, 1, 3, 4, outputs=70),
    case("affine", 1, 1, 7, 9, sigma=1.5),
]


def policies(group: str, channels: int) -> list[Case]:
    return [case(group, channels, 2, 5, 4, policy=p, standardise=s) for p in POLICIES[1:] for s in (True, False)]


def on_the_null_stratum(group: str, channels: int) -> list[Case]:
    image = noise(2, channels, 8, 8)
    image[:, :, :5] = 0.25  # flat: every invariant but u vanishes
    image[1] *= 1e-9
    cases = [case(group, channels, 2, 8, 8, policy=p, standardise=False, tolerance=1e-7) for p in POLICIES]
    return [given | {"image": image} for given in cases]


def narrow(group: str, channels: int, *shape: int, size: int = 0, **options: Any) -> Case:
    """In float32, an image that is 2^size times as large."""
    made = case(group, channels, *shape, dtype=torch.float32, tolerance=1e-5, **options)
    return made | {"image": (made["image"] * 2.0**size).float().double()}


# the interpreter takes as long as a program has lines, and a process as long to start as some cases: the usual run takes
# every pair of a setting and its values on short programs, in one process
USUAL = [
    *SHAPES,
    *policies("anisotropic", 1),
    case("poincare2", 1, 2, 5, 4, policy="regularised"),
    *on_the_null_stratum("similarity", 1),
    *(narrow("anisotropic", 1, 2, 8, 8, policy=p) for p in ("weighted", "carried")),
    *(narrow("similarity", 1, 1, 5, 4, size=k, standardise=False) for k in (17, -9)),
]
MORE = [
    *MORE_SHAPES,
    *policies("projective", 2),
    *on_the_null_stratum("projective", 2),
    *(narrow("projective", 2, 2, 8, 8, policy=p) for p in ("weighted", "carried")),
    narrow("affine", 2, 1, 8, 9),
    # products of seven derivatives would leave the range of float32, were they not relative to the largest
    *(narrow("moebius", 2, 1, 5, 4, size=k, standardise=False) for k in (17, -9)),
]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("cases", [USUAL, pytest.param(MORE, marks=pytest.mark.long)], ids=["usual", "more"])
def test_output_and_gradients_are_those_of_the_parts(cases: list[Case], device: str, tmp_path: Path) -> None:
    compare(tmp_path, cases, device)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("group", ["similarity", pytest.param("projective", marks=pytest.mark.long)])
def test_half_precision_layouts_nan_and_strips(group: str, device: str, tmp_path: Path) -> None:
    halves = [case(group, 2, 1, 6, 7, dtype=dtype, standardise=False) for dtype in (torch.bfloat16, torch.float16)]
    for given in halves:
        given["image"] = given["image"].to(given["dtype"]).double()
    image = noise(1, 2, 6, 7)
    last = case(group, 2, 1, 6, 7) | {"image": image.to(memory_format=torch.channels_last)}
    strange = case(group, 2, 1, 18, 7, dtype=torch.float32, standardise=False)
    broken = strange | {"image": strange["image"].clone()}
    broken["image"][0, 1, 14, 4] = float("nan")
    tall = case(group, 2, 1, 31, 5)
    cases = [*halves, case(group, 2, 1, 6, 7), last, strange, broken, tall, tall | {"scratch": 14000}]
    *rounded, plain, other, clean, touched, first, strips = triton_results(tmp_path, cases, device)
    for given, found in zip(halves, rounded, strict=True):
        assert found["output"].dtype == found["gradient"].dtype == given["dtype"]
        wanted = measured("torch", "cpu", **(given | {"dtype": torch.float64}))
        for name in ("output", "gradient"):
            error = (found[name].double() - wanted[name]).norm() / wanted[name].norm()
            assert float(error) < {torch.bfloat16: 1.5e-2, torch.float16: 2e-3}[given["dtype"]], name
    assert all(torch.equal(plain[name], other[name]) for name in plain)
    for name in ("output", "features"):
        assert torch.equal(touched[name][:, :, :11], clean[name][:, :, :11])
    assert not touched["mask"][0, 0, 14, 4]
    # a pixel whose stencils read it has no features; others are as they were, bit for bit
    reached = torch.zeros(18, 7, dtype=torch.bool)
    reached[11:, 1:] = True
    assert torch.equal(touched["features"][0].isnan(), reached.expand(touched["features"].shape[1:]))
    assert torch.equal(touched["features"][0][:, ~reached], clean["features"][0][:, ~reached])
    assert torch.equal(touched["mask"][0, 0], clean["mask"][0, 0] & ~reached)
    # the same bits another time, and in other strips
    assert all(torch.equal(first[name], strips[name]) for name in first)


def test_what_does_not_fit_registers_takes_the_separate_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRITON_INTERPRET", "1")
    image = noise(1, 2, 9, 9)
    assert InvariantFeatures("projective", 2, backend="triton").fuses(image)
    assert not InvariantFeatures("projective", 2, backend="triton", sigma=2.5).fuses(image)
    assert not InvariantFeatures("affine3", 2, backend="triton").fuses(noise(1, 2, 4, 4, 4))


COMPILE = """
import importlib, json, re, subprocess, tempfile
from pathlib import Path
import triton
import triton.language as tl
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource
from generated.runtime import triton_layer

tool = Path(triton.__file__).parent / "backends" / "nvidia" / "bin" / "cuobjdump"
module = importlib.import_module("generated.projective.kernel_triton")
shared = {"radius": 3, "flat": False, "block": triton_layer.BLOCK}
sweep = shared | {"wide": tl.float32}
mixing = sweep | {"padded": 64, "outs": 64, "precision": triton_layer.PRECISION}
scaled, mixes, shifted = {"scaled": True}, {"mixes": True}, {"shifted": True}
plain = {"mixes": False, "shifted": False, "weight": None, "shift": None, "slope": None}
cases = {
    "measure": (module.measure_layer, sweep | {"least": 1e-37}),
    "mix": (module.mix_layer, mixing | scaled | mixes | {"together": 2}),
    "features": (module.mix_layer, mixing | scaled | {"mixes": False, "together": 1, "weight": None, "bias": None}),
    "statistics": (module.statistics_layer, sweep | scaled),
    "weights": (module.weights_layer, mixing | scaled),
    "products": (module.products_layer, mixing | mixes | shifted),
    "gradient": (module.gradient_layer, mixing | scaled | mixes | shifted),
    "gradient of features": (module.gradient_layer, mixing | scaled | plain),
    "adjoint along columns": (triton_layer.adjoint_along, shared | {"order": 2}),
    "adjoint across rows": (triton_layer.adjoint_across, shared | {"order": 2}),
}
numbers = ["outputs", "tiles", "count", "channels", "height", "width", "top", "rows", "first", "lines"]
found = {}
for label, (kernel, constants) in cases.items():
    names = kernel.arg_names
    signature = {n: "*fp64" if n == "found" else "i32" if n in numbers else "*fp32" for n in names}
    signature |= {n: "constexpr" for n in names if n in constants}
    tensors = [k for k, n in enumerate(names) if signature[n][0] == "*" or n in ("width", "outputs")]
    source = ASTSource(kernel, signature, constexprs=constants, attrs={(k,): [["tt.divisibility", 16]] for k in tensors})
    options = {"num_warps": triton_layer.WARPS, "num_stages": 1, "enable_fp_fusion": False}
    made = triton.compile(source, target=GPUTarget("cuda", 90, 32), options=options)
    counts = None
    if tool.exists():
        with tempfile.NamedTemporaryFile(suffix=".cubin") as file:
            Path(file.name).write_bytes(made.asm["cubin"])
            shown = subprocess.run([tool, "-res-usage", file.name], capture_output=True, text=True).stdout
        usage = re.search(r"REG:(\\d+) STACK:(\\d+)", shown)
        counts = usage and [int(usage[1]), int(usage[2])]
    found[label] = {"counts": counts, "shared": made.metadata.shared, "atomics": "atom." in made.asm["ptx"]}
print(json.dumps(found))
"""


@pytest.mark.slow
def test_kernels_compile_for_a_gpu_and_keep_to_its_registers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRITON_CACHE_DIR", str(tmp_path))
    found = json.loads(python(COMPILE, path=[ROOT], interpret=False))
    with capsys.disabled():
        print()
        for label, facts in found.items():
            print(f"{label}: registers and bytes of stack {facts['counts']}, shared memory {facts['shared']}")
    for label, facts in found.items():
        assert not facts["atomics"], label
        assert facts["shared"] <= 48 << 10
        assert facts["counts"] is None or facts["counts"][1] == 0, label
