"""A layer as one compiled pass over tiles: against the same layer made of parts, whose parts have tests of their own."""

from __future__ import annotations

import copy
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sympy as sp
import torch
from torch import Tensor, nn

from generated.runtime import native
from generated.runtime.cpp_layer import CppPass
from generated.runtime.errors import InputError
from generated.runtime.layer_operator import invariant_layer, invariant_layer_backward
from generated.runtime.layer_settings import Settings, settings_key, settings_of
from invariants import LieAction, derive
from invariants.nn import POLICIES, InvariantFeatures, InvariantLayer

pytestmark = pytest.mark.skipif(native.problem() is not None, reason=str(native.problem()))

# rows shorter and longer than a tile, columns fewer than the filters reach, single pixels; 1 to 3 axes; base and fiber
CASES: dict[str, tuple[str, int, tuple[int, ...]]] = {
    "long rows": ("projective", 4, (8, 150)),
    "whole tiles": ("projective", 3, (17, 64)),
    "short rows": ("moebius", 3, (97, 11)),
    "tall": ("affine", 2, (350, 3)),
    "one pixel": ("projective", 3, (1, 1)),
    "one row": ("projective", 3, (1, 1070)),
    "one channel": ("projective", 1, (9, 9)),
    "curve": ("se2_curve", 1, (200,)),
    "several weights": ("affine_curve", 1, (33,)),
    "volume": ("affine3", 3, (9, 10, 7)),
    "deep volume": ("se3", 2, (40, 3, 5)),
    "position": ("sphere", 2, (12, 13)),
    "fixed channels": ("colour", 3, (8, 7)),
    "shared families": ("intensity", 1, (8, 70)),
    "no weights": ("se2", 3, (20, 20)),
    "anisotropic": ("anisotropic", 2, (20, 20)),
}

# another compilation of what the other cases hold
LONG = ("deep volume", "several weights")


def noise(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed)).to(dtype)


def pair(group: Any, channels: int, width: int = 5, **options: Any) -> tuple[InvariantLayer, InvariantLayer]:
    """The same layer fused and from torch's parts."""
    torch.manual_seed(0)
    fused = InvariantLayer(group, channels, width, backend="cpp", **options).double()
    parts = copy.deepcopy(fused)
    parts.features.backend = "torch"
    return fused, parts


def differences(fused: nn.Module, parts: nn.Module, image: Tensor) -> dict[str, float]:
    """Relative differences of output, gradients and running statistics."""
    found: list[list[Tensor]] = []
    for layer in (fused, parts):
        z = image.clone().requires_grad_()
        out = layer(z)
        out.backward(noise(*out.shape, seed=7, dtype=out.dtype))
        found.append([out.detach(), z.grad, *(p.grad for p in layer.parameters()), *layer.buffers()])  # type: ignore[list-item]
    names = ["output", "image", *(n for n, _ in fused.named_parameters()), *(n for n, _ in fused.named_buffers())]
    largest = float(found[1][0].abs().max())
    out = {}
    for name, a, b in zip(names, *found, strict=True):
        if name.endswith(("_table", "num_batches_tracked")):
            assert torch.equal(a, b), name
            continue
        out[name] = float((a - b).double().norm() / b.double().norm().clamp_min(1e-12 * largest))
    return out


@pytest.mark.parametrize("standardise", [True, False])
@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("case", [pytest.param(c, marks=[pytest.mark.long] * (c in LONG)) for c in CASES])
def test_output_and_gradients_are_those_of_the_parts(case: str, policy: str, standardise: bool) -> None:
    group, channels, spatial = CASES[case]
    fused, parts = pair(group, channels, policy=policy, standardise=standardise)
    image = noise(3, channels, *spatial)
    for name, difference in differences(fused, parts, image).items():
        # the gradient of a bias is a sum that cancels where features are standardised
        assert difference < 1e-9, name
    fused.eval(), parts.eval()
    assert torch.allclose(fused(image), parts(image), rtol=1e-10, atol=1e-12)
    for a, b in zip(fused.features.forward_with_mask(image), parts.features.forward_with_mask(image), strict=True):
        assert a.dtype == b.dtype
        assert torch.allclose(a, b, rtol=1e-10, atol=1e-13)


SMALL = [(1, 1), (2, 2), (5, 5), (3, 17), (10, 10), (20, 20), (40, 7), (1, 9), (9, 1), (32, 32)]


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("spatial", SMALL)
def test_small_images_are_filtered_whole(spatial: tuple[int, int], policy: str) -> None:
    # batches that fill chunks and tiles and that do not; channels that fill blocks and that do not
    for batch, channels, options in (
        (2, 9, {"standardise": False}),
        (9, 5, {"sigma": 0.5}),
        (23, 4, {"sigma": 2.0, "truncate": 3.0}),
    ):
        fused, parts = pair("projective", channels, policy=policy, **options)
        image = noise(batch, channels, *spatial)
        own = fused.features.normaliser
        settings = Settings("projective", "cpp", 0.75, 4.0, own.policy, None, own.eps, True, 1e-5)
        settings = replace(settings, kernel=fused.features.kernel.operator)
        mask = torch.empty(batch, 1, *spatial, dtype=torch.bool)
        assert CppPass(settings, image, 5, mask, known=False, finite=False).call.stencils.flat
        for layout in (torch.contiguous_format, torch.channels_last):
            difference = differences(fused, parts, image.to(memory_format=layout))
            assert max(difference.values()) < 1e-9, (batch, difference)
        for a, b in zip(fused.features.forward_with_mask(image), parts.features.forward_with_mask(image), strict=True):
            assert torch.allclose(a, b, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("policy", POLICIES)
def test_pixels_on_the_null_stratum(policy: str) -> None:
    fused, parts = pair("projective", 3, policy=policy, standardise=False)
    image = noise(2, 3, 40, 40)
    image[:, :, :15] = 0.25  # flat: every invariant but u vanishes
    image[1] *= 1e-9
    difference = differences(fused, parts, image)
    assert max(difference.values()) < 1e-7, difference
    (a, mask), (_, other) = (layer.features.forward_with_mask(image) for layer in (fused, parts))
    assert torch.equal(mask, other)
    assert bool(torch.isfinite(a).all())
    if policy == "weighted":
        assert not mask[:, :, 5].any() and mask[0, :, 30].all()


def test_a_nan_stays_where_the_filters_carry_it() -> None:
    features = InvariantFeatures("projective", 3, backend="cpp")
    image = noise(1, 3, 40, 40, dtype=torch.float32)
    clean = features(image)
    image[0, 1, 20, 20] = float("nan")
    found, mask = features.forward_with_mask(image)
    away = torch.ones(40, 40, dtype=torch.bool)
    away[17:24, 17:24] = False
    assert torch.equal(found[..., away], clean[..., away])
    assert not mask[0, 0, 20, 20]


@pytest.mark.parametrize("group", ["projective", "moebius"])
def test_first_and_second_derivatives_by_gradcheck(group: str) -> None:
    layer, _ = pair(group, 3, 2)
    image = noise(*((2, 3, 4, 5) if group == "projective" else (1, 3, 3, 4))).requires_grad_()

    def call(z: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        return torch.func.functional_call(layer, {"mixing.weight": weight, "mixing.bias": bias}, (z,))

    arguments = (image, layer.mixing.weight, layer.mixing.bias)
    assert torch.autograd.gradcheck(call, arguments, check_batched_grad=True)
    assert torch.autograd.gradgradcheck(call, arguments)
    features = InvariantFeatures(group, 3, backend="cpp")
    assert torch.autograd.gradgradcheck(features, (image,))


@pytest.mark.parametrize("compiled", [False, True])
def test_directional_derivatives_by_finite_differences(compiled: bool) -> None:
    torch._dynamo.reset()
    layer, _ = pair("projective", 3, 4)
    call = torch.compile(layer, fullgraph=True) if compiled else layer
    image, direction = noise(2, 3, 9, 8), noise(2, 3, 9, 8, seed=1)
    weights = noise(2, 4, 9, 8, seed=2)
    z = image.clone().requires_grad_()
    (gradient,) = torch.autograd.grad((call(z).sin() * weights).sum(), z)
    exact, errors = float((gradient * direction).sum()), []
    for k in range(8, 12):
        h = 2.0**-k
        with torch.no_grad():
            ends = [float((layer(image + s * h * direction).sin() * weights).sum()) for s in (1, -1)]
        errors.append(abs((ends[0] - ends[1]) / (2 * h) - exact))
    assert errors[-1] < 1e-3 * abs(exact)
    assert 3.0 < errors[0] / errors[1] < 5.0  # the remainder falls like h^2
    assert 3.0 < errors[1] / errors[2] < 5.0


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_computes_inside_in_float32(dtype: torch.dtype) -> None:
    fused, _ = pair("projective", 4)
    fused = fused.float()
    image = noise(2, 4, 20, 21, dtype=dtype)
    expected = fused(image.float())
    narrow = copy.deepcopy(fused).to(dtype)
    z = image.clone().requires_grad_()
    out = narrow(z)
    assert out.dtype == dtype
    assert (
        float((out.float() - expected).detach().norm() / expected.norm())
        < {torch.bfloat16: 8e-3, torch.float16: 1e-3}[dtype]
    )
    out.float().square().mean().backward()
    assert z.grad is not None and z.grad.dtype == dtype and bool(torch.isfinite(z.grad).all())
    with torch.autocast("cpu", dtype=dtype):
        out = fused(image.float())
    assert out.dtype == dtype
    assert (
        float((out.float() - expected).detach().norm() / expected.norm())
        < {torch.bfloat16: 4e-3, torch.float16: 5e-4}[dtype]
    )


@pytest.mark.parametrize("spatial", [(20, 21), (40, 41)])
def test_memory_formats(spatial: tuple[int, int]) -> None:
    layer, _ = pair("projective", 4)
    image = noise(2, 4, *spatial)
    expected = layer(image)
    out = layer(image.to(memory_format=torch.channels_last))
    assert out.is_contiguous(memory_format=torch.channels_last)
    views = {
        "channels last": (image.to(memory_format=torch.channels_last), expected),
        "every other column": (torch.stack([image, -image], -1).flatten(-2)[..., ::2], expected),
        "transposed": (image.mT.contiguous().mT, expected),
        "some channels": (torch.cat([image, image], 1)[:, :4], expected),
        "one image for all": (image[:1].expand(3, -1, -1, -1), layer(image[:1].repeat(3, 1, 1, 1))),
    }
    flat = torch.full((1, 1, 1, 1), 0.5, dtype=torch.float64).expand(2, 4, 9, 9)
    views["one pixel for all"] = (flat, layer(flat.contiguous()))
    for name, (view, wanted) in views.items():
        assert torch.equal(layer(view), wanted), name
    volume, _ = pair("se3", 2)
    cube = noise(2, 2, 5, 6, 7)
    assert torch.equal(volume(cube.to(memory_format=torch.channels_last_3d)), volume(cube))
    # gradients that come in any layout: constant, channels last, strided
    z = image.clone().requires_grad_()
    whole = noise(2, 5, *spatial, seed=4)
    found = [
        torch.autograd.grad(layer(z), z, grad)[0]
        for grad in (whole, whole.to(memory_format=torch.channels_last), whole.mT.contiguous().mT)
    ]
    assert torch.equal(found[0], found[1]) and torch.equal(found[0], found[2])
    assert torch.allclose(
        torch.autograd.grad(layer(z).sum(), z)[0], torch.autograd.grad(layer(z), z, torch.ones_like(whole))[0]
    )


def test_compile_dynamic_shapes_and_export() -> None:
    torch._dynamo.reset()
    layer, _ = pair("projective", 3)
    compiled = torch.compile(layer, fullgraph=True, dynamic=True)
    for shape in ((2, 3, 9, 11), (3, 3, 12, 8), (1, 3, 64, 70)):
        a, b = (noise(*shape).requires_grad_() for _ in range(2))
        out, expected = compiled(a), layer(b)
        assert torch.equal(out, expected)
        out.square().sum().backward(), expected.square().sum().backward()
        assert a.grad is not None and b.grad is not None and torch.equal(a.grad, b.grad)
    layer.eval()
    sizes = {0: torch.export.Dim("batch"), 2: torch.export.Dim("height"), 3: torch.export.Dim("width")}
    program = torch.export.export(layer, (noise(2, 3, 9, 11),), dynamic_shapes={"image": sizes})
    image = noise(3, 3, 23, 19)
    assert torch.equal(program.module()(image), layer(image))


def key_of(features: nn.Module, **others: Any) -> str:
    options = {"sigma": 0.75, "truncate": 4.0, "policy": "weighted", "floor": None, "eps": 1e-3, "backend": "cpp"}
    return settings_key(kernel=features.kernel.operator, **options | others)


def test_opcheck() -> None:
    features = InvariantFeatures("projective", 3, backend="cpp")
    weight = noise(4, 13).requires_grad_()
    for standardise in (True, False):
        settings = settings_of(key_of(features, standardise=standardise, norm_eps=1e-5))
        options = (settings.key, torch.float64, True)
        torch.library.opcheck(invariant_layer, (noise(2, 3, 6, 5).requires_grad_(), weight, None, *options))
    image, mean, variance = noise(2, 3, 6, 5), noise(13), noise(13).square()
    for wanted in ([True, True, False], [False, True, True], [True, False, False]):
        tensors = (noise(2, 4, 6, 5), image, weight.detach(), noise(4), mean, variance, noise(2, 1, 6, 5) > 0)
        arguments = (*tensors, settings.key, wanted)
        torch.library.opcheck(invariant_layer_backward, arguments, test_utils=("test_schema", "test_faketensor"))


def test_a_key_says_what_the_settings_are() -> None:
    features = InvariantFeatures("projective", 3, backend="cpp")
    for floor, eps in ((None, 1e-3), (1e-7, 1 / 3), (0.1, 5e-324)):
        settings = Settings(features.kernel.operator, "cpp", 0.1 + 0.2, 4.0, "carried", floor, eps, True, 1e-5)
        assert settings_of(settings.key) == settings
        assert settings_of(settings.key.encode().decode()) is settings_of(settings.key)
    assert "0.30000000000000004" in settings.key and "carried" in settings.key
    for text in ("", "17", "{}", '{"kernel": "projective"}', settings.key.replace("eps", "epsilon")):
        with pytest.raises(InputError, match="export the program again"):
            invariant_layer(noise(1, 3, 4, 4), None, None, text, torch.float64, False)
    foreign = replace(settings, kernel="repere::other").key
    with pytest.raises(InputError, match=r"'repere::other'.*\n.*repere::projective_.*\n.*import the generated module"):
        invariant_layer(noise(1, 3, 4, 4), None, None, foreign, torch.float64, False)


STORED = """
import sys, torch
import generated.projective
image, expected = torch.load(sys.argv[2])
found = torch.export.load(sys.argv[1]).module()(image)
assert torch.equal(found, expected)
assert not any(name.startswith("invariants") for name in sys.modules)
"""

ALONE = """
import sys, torch
import generated.runtime.layer_operator
from generated.runtime.errors import InputError
try:
    torch.export.load(sys.argv[1]).module()(torch.load(sys.argv[2])[0])
except InputError as error:
    print(error)
"""


def test_a_stored_program_runs_in_another_process(tmp_path: Path) -> None:
    layer, _ = pair("projective", 3, policy="carried", sigma=0.8)
    layer.eval()
    image = noise(2, 3, 9, 11)
    program, tensors = tmp_path / "layer.pt2", tmp_path / "tensors.pt"
    torch.export.save(torch.export.export(layer, (image,)), program)
    torch.save((image, layer(image).detach()), tensors)
    root = Path(__file__).resolve().parents[2]

    def run(text: str) -> str:
        arguments = [sys.executable, "-c", text, str(program), str(tensors)]
        return subprocess.run(arguments, cwd=root, check=True, timeout=300, capture_output=True, text=True).stdout

    run(STORED)
    assert "there is none" in run(ALONE)


def test_a_compiled_layer_follows_its_settings() -> None:
    torch._dynamo.reset()
    layer, _ = pair("projective", 3)
    compiled = torch.compile(layer, fullgraph=True)
    image = noise(2, 3, 9, 11)
    for eps, scale in ((1e-5, 1e-3), (0.5, 1e-3), (0.25, 2e-3), (0.125, 3e-3)):
        layer.standardise.eps, layer.features.normaliser.eps = eps, scale
        assert torch.equal(compiled(image), layer(image))


def test_torch_func_uses_the_parts() -> None:
    features = InvariantFeatures("projective", 3, backend="cpp")
    images = noise(3, 3, 6, 7)
    assert torch.allclose(torch.func.vmap(lambda z: features(z[None])[0])(images), features(images))
    tangent = noise(3, 3, 6, 7, seed=1)
    _, forward = torch.func.jvp(features, (images,), (tangent,))
    z = images.clone().requires_grad_()
    weights = noise(*forward.shape, seed=2)
    (back,) = torch.autograd.grad(features(z), z, weights)
    assert float((forward * weights).sum()) == pytest.approx(float((back * tangent).sum()), rel=1e-9)


THREADS = """
import sys, torch
from invariants.nn import InvariantLayer
torch.use_deterministic_algorithms(True)
found = []
for threads in sys.argv[2:]:
    torch.set_num_threads(int(threads))
    torch.manual_seed(0)
    layer = InvariantLayer("projective", 16, 16, backend="cpp")
    image = torch.randn(3, 16, 100, 40, requires_grad=True)
    small = torch.randn(50, 16, 7, 6, requires_grad=True)
    for z in (image, small):
        layer(z).square().sum().backward()
    found.append([image.grad, small.grad, layer.mixing.weight.grad, layer.mixing.bias.grad, *layer.buffers()])
torch.save(found, sys.argv[1])
"""


def test_the_same_bits_every_time_and_for_any_number_of_threads(tmp_path: Path) -> None:
    results = []
    for number, threads in enumerate((("1", "2"), ("2", "5"))):
        path = tmp_path / f"{number}.pt"
        root = Path(__file__).resolve().parents[2]
        subprocess.run([sys.executable, "-c", THREADS, str(path), *threads], cwd=root, check=True, timeout=300)
        results += torch.load(path)
    for other in results[1:]:
        assert all(torch.equal(a, b) for a, b in zip(results[0], other, strict=True))


def test_pieces_of_tall_images_join() -> None:
    # few images: each is cut into pieces whose gradients overlap
    fused, parts = pair("projective", 3, standardise=True)
    for batch in (1, 2, 7):
        difference = differences(fused, parts, noise(batch, 3, 121, 9))
        assert max(difference.values()) < 1e-9, difference


def test_wide_filters_and_high_orders() -> None:
    for options in ({"sigma": 3.0}, {"sigma": 0.6, "truncate": 2.0}, {"sigma": 16.0}):
        fused, parts = pair("affine", 2, **options)
        difference = differences(fused, parts, noise(1, 2, 45, 140))
        assert max(difference.values()) < 1e-8, (options, difference)
    x, y = sp.symbols("x y")
    action = LieAction.from_fields("turning_third", base=(x, y), fields=[(1, 0), (0, 1), (-y, x)])
    fused, parts = pair(derive(action, order=3, channels=1), 1)
    assert max(differences(fused, parts, noise(2, 1, 17, 20)).values()) < 1e-9


def test_long_rows_share_the_weights_of_a_shorter_one() -> None:
    fused, parts = pair("se2_curve", 1)
    assert max(differences(fused, parts, noise(1, 1, 5000)).values()) < 1e-9
    fused, parts = pair("affine", 2)
    assert max(differences(fused, parts, noise(1, 2, 3, 1500)).values()) < 1e-9


def test_standardised_layers_survive_a_large_offset() -> None:
    # no scale to divide by: what is left of derivatives in float32 would be masked
    fused, parts = pair("projective", 3, policy="polynomial")
    image = noise(4, 3, 40, 40) + 1e4
    out = copy.deepcopy(fused).float()(image.float())
    expected = copy.deepcopy(parts)(image.float().double())
    assert (
        float((out - expected).detach().norm() / expected.norm()) < 2e-2
    )  # the offset alone costs four digits of seven
    for momentum in (None, 0.3):
        fused.standardise.momentum = parts.standardise.momentum = momentum
        for seed in range(3):
            fused(noise(2, 3, 9, 9, seed=seed)), parts(noise(2, 3, 9, 9, seed=seed))
        for a, b in zip(fused.buffers(), parts.buffers(), strict=True):
            assert torch.allclose(a, b)


def test_changed_parts_are_not_passed_over() -> None:
    layer, parts = pair("projective", 3)
    image = noise(2, 3, 9, 9)
    seen: list[Tensor] = []
    handle = layer.standardise.register_forward_hook(lambda m, i, o: seen.append(o))
    layer(image)
    assert len(seen) == 1 and seen[0].shape == (2, 13, 9, 9)
    handle.remove()
    layer.mixing = nn.Conv2d(13, 5, 3, padding=1).double()
    assert layer(image).shape == (2, 5, 9, 9)
    layer.mixing = copy.deepcopy(parts.mixing)
    layer.standardise = nn.InstanceNorm2d(13).double()
    assert not torch.allclose(layer(image), parts(image))


def test_frozen_weights_and_images_get_no_gradient() -> None:
    for standardise in (True, False):
        layer, parts = pair("projective", 3, standardise=standardise)
        for m in (layer, parts):
            m.mixing.weight.requires_grad_(False)
        z, other = (noise(2, 3, 9, 9).requires_grad_() for _ in range(2))
        layer(z).square().sum().backward(), parts(other).square().sum().backward()
        assert z.grad is not None and other.grad is not None and torch.allclose(z.grad, other.grad)
        assert layer.mixing.weight.grad is None
        layer, parts = pair("projective", 3, standardise=standardise)
        for m in (layer, parts):
            m(noise(2, 3, 9, 9)).square().sum().backward()
        assert torch.allclose(layer.mixing.weight.grad, parts.mixing.weight.grad)  # type: ignore[arg-type]


def test_nothing_but_the_image_is_saved() -> None:
    layer, _ = pair("projective", 8, 8)
    image = noise(2, 8, 32, 32).requires_grad_()
    kept: list[Tensor] = []
    with torch.autograd.graph.saved_tensors_hooks(lambda t: kept.append(t) or t, lambda t: t):
        layer(image)
    large = [t for t in kept if t.numel() >= image.numel()]
    assert len({t.data_ptr() for t in large}) == 1
    assert large[0].data_ptr() == image.data_ptr()


def test_what_cannot_be_is_refused_alike() -> None:
    layer, _ = pair("projective", 3)
    with pytest.raises(InputError, match="single pixel"):
        layer(noise(1, 3, 1, 1))
    with pytest.raises(InputError, match="in_channels"):
        layer(noise(1, 2, 9, 9))
    with pytest.raises(InputError, match="floating-point"):
        layer(torch.ones(1, 3, 9, 9, dtype=torch.int64))
    with pytest.raises(InputError, match="at least one pixel"):
        layer(noise(1, 3, 0, 9))
    assert layer.eval()(noise(0, 3, 9, 9)).shape == (0, 5, 9, 9)
