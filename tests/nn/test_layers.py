"""Feature modules and layers of any group: shapes, torch's tools, exact symmetries, the discretisation defect, refusals."""

from __future__ import annotations

import copy
import io
import math
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
import sympy as sp
import torch
from torch import Tensor

from generated.projective import ProjectiveFeatures, ProjectiveLayer
from generated.runtime.gaussian_jets import pixel_coordinates
from generated.runtime.kernel import Kernel
from generated.runtime.layer import Features, Layer
from generated.runtime.policies import POLICIES
from invariants import Derivation, LieAction, catalogue, derive, product
from invariants.nn import Homography, InvariantFeatures, InvariantLayer, PDINet, equivariance_error

x, y, z, u = sp.symbols("x y z u")
NAMES = [n for n in catalogue.names("plane") if catalogue.get(n).translations]


def noise(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


def random_image(side: int, seed: int, smoothing: float = 0.05) -> Tensor:
    """Three channels of a random Fourier series under a Gaussian of this part of the side, at any resolution."""
    generator = torch.Generator().manual_seed(seed)
    wave = torch.arange(-16, 17, dtype=torch.float64)
    damping = torch.exp(-0.5 * (2 * math.pi * smoothing * wave) ** 2)
    basis = torch.polar(
        damping.expand(side, -1), 2 * math.pi * ((torch.arange(side).double() + 0.5) / side)[:, None] * wave
    )
    real, imaginary = (torch.randn(3, 33, 33, generator=generator, dtype=torch.float64) for _ in range(2))
    return (0.5 + 0.05 * (basis @ torch.complex(real, imaginary) @ basis.mT).real)[None]


@cache
def own() -> Derivation:
    return derive(LieAction.from_fields("uneven_layer", base=(x, y), fields=[(1, 0), (0, 1), (x, 2 * y)]), channels=2)


@cache
def fiber() -> Derivation:
    action = LieAction.from_fields("fiber_layer", base=(x,), fiber=(u,), fields=[(0, 1), (0, u), (0, u**2)])
    return derive(action, order=3)


@cache
def without_patterns() -> Derivation:
    return derive(
        LieAction.from_fields("spiral_layer", base=(x, y), fields=[(1, 0), (0, 1), (x - y, x + y)]), channels=2
    )


@pytest.mark.parametrize("channels", [1, 2, 3, 7])
@pytest.mark.parametrize("name", NAMES)
def test_shapes_and_out_channels(name: str, channels: int) -> None:
    features = InvariantFeatures(name, in_channels=channels)
    image = noise(2, channels, 6, 9)
    out, mask = features.forward_with_mask(image)
    assert out.shape == (2, features.out_channels, 6, 9)
    assert mask.shape == (2, 1, 6, 9)
    expected = 6 * channels - 5 if name in ("projective", "moebius") and channels > 1 else None
    if expected is not None and name == "projective":
        assert features.out_channels == expected
    layer = InvariantLayer(name, channels, 5).double()
    assert layer(image).shape == (2, 5, 6, 9)
    assert torch.equal(features(image), out)


@pytest.mark.parametrize("channels", range(2, 9))
def test_the_projective_chain_has_6c_minus_5_features(channels: int) -> None:
    assert ProjectiveFeatures(channels).out_channels == 6 * channels - 5


def test_generated_layers_are_the_named_ones() -> None:
    image = noise(1, 3, 8, 8).float()
    assert torch.equal(ProjectiveFeatures(3)(image), InvariantFeatures("projective", in_channels=3)(image))
    torch.manual_seed(0)
    one = ProjectiveLayer(3, 4, sigma=1.0, policy="regularised")
    torch.manual_seed(0)
    two = InvariantLayer("projective", 3, 4, sigma=1.0, policy="regularised")
    assert torch.equal(one(image), two(image))
    assert isinstance(one, Layer) and isinstance(one.features, Features)


def test_other_numbers_of_spatial_axes() -> None:
    line = derive(LieAction.from_fields("line_layer", base=(x,), fields=[(1,), (x,)]), channels=2)
    assert InvariantLayer(line, 3, 4)(noise(2, 3, 11).float()).shape == (2, 4, 11)
    fields = [(1, 0, 0), (0, 1, 0), (0, 0, 1), (x, y, z)]
    space = derive(LieAction.from_fields("space_layer", base=(x, y, z), fields=fields), channels=1)
    assert InvariantLayer(space, 2, 4)(noise(2, 2, 5, 6, 7).float()).shape == (2, 4, 5, 6, 7)


def test_positions_are_centred_with_x_along_the_last_axis() -> None:
    d = derive(LieAction.from_fields("turning_layer", base=(x, y), fields=[(-y, x)]), order=1, channels=2)
    layer = InvariantFeatures(d, in_channels=2)
    grid = pixel_coordinates(layer.jets(noise(1, 2, 3, 5)))
    assert grid[0, 0].tolist() == [[-2, -1, 0, 1, 2]] * 3
    assert grid[0, 1].tolist() == [[-1] * 5, [0] * 5, [1] * 5]
    image = noise(1, 2, 12, 12)

    def turn(t: Tensor) -> Tensor:
        return torch.rot90(t, 1, (-2, -1))

    assert torch.allclose(layer(turn(image)), turn(layer(image)), atol=1e-10)
    moved = image.roll((2, 3), (-2, -1))
    assert not torch.allclose(layer(moved)[..., 5:9, 6:9], layer(image).roll((2, 3), (-2, -1))[..., 5:9, 6:9])


SYMMETRIES: dict[str, Callable[[Tensor], Tensor]] = {
    "quarter turn": lambda t: torch.rot90(t, 1, (-2, -1)),
    "half turn": lambda t: torch.rot90(t, 2, (-2, -1)),
    "flip x": lambda t: t.flip(-1),
    "flip y": lambda t: t.flip(-2),
    "transpose": lambda t: t.mT,
}
TURNS = ("quarter turn", "half turn")
# groups that hold the rotations; those without reflections in their spec may still turn the sign of a feature
ROTATING = ("se2", "e2", "similarity", "sa2", "affine", "projective", "moebius")


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("symmetry", SYMMETRIES)
@pytest.mark.parametrize("name", ROTATING)
def test_exact_symmetries_of_the_grid(name: str, symmetry: str, policy: str) -> None:
    act = SYMMETRIES[symmetry]
    layer = InvariantFeatures(name, in_channels=3, policy=policy)
    image = noise(1, 3, 16, 16)
    one, other = layer(act(image)), act(layer(image))
    if symmetry not in TURNS and name != "e2":
        one, other = one.abs(), other.abs()  # pseudo-invariants change sign under reflections
    assert torch.allclose(one, other, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("name", ["translation", "scale"])
def test_a_group_without_rotations_is_not_invariant_under_them(name: str) -> None:
    layer = InvariantFeatures(name, in_channels=3)
    turn = SYMMETRIES["quarter turn"]
    assert not torch.allclose(layer(turn(noise(1, 3, 16, 16))), turn(layer(noise(1, 3, 16, 16))), atol=0.1)


@pytest.mark.parametrize("name", ["scale", "similarity", "affine", "projective", "moebius"])
def test_weighted_features_do_not_see_a_change_of_pixel_size(name: str) -> None:
    """Derivatives of order d times s^d: what a dilation does to jets; no sampling involved."""
    layer = InvariantFeatures(name, in_channels=3)
    jets = noise(2, 3, 6, 4, 4)
    factors = 1.7 ** torch.tensor([sum(i) for i in layer.jets.indices], dtype=torch.float64)
    one = layer.normaliser(layer.kernel(jets))[0]
    other = layer.normaliser(layer.kernel(jets * factors[:, None, None]))[0]
    assert torch.allclose(one, other, rtol=1e-11, atol=1e-11)


SEEDS = (0, 1, 2)


@cache
def projective_defects(side: int) -> tuple[float, ...]:
    layer = InvariantFeatures("projective", in_channels=3)
    maps = [Homography.random(0.15, torch.Generator().manual_seed(100 + s)) for s in SEEDS]
    return tuple(equivariance_error(layer, random_image(side, s), g) for s, g in zip(SEEDS, maps, strict=True))


@pytest.mark.slow
def test_the_discretisation_defect_is_small_and_falls() -> None:
    # measured: see docs/policies.md
    assert max(projective_defects(128)) <= 0.03
    assert max(projective_defects(512)) <= 0.006
    means = [sum(projective_defects(side)) / len(SEEDS) for side in (64, 128, 512)]
    assert means[0] > means[1] > means[2] > 0
    assert math.log2(means[0] / means[-1]) / 3 > 1


@pytest.mark.slow
def test_without_the_policy_the_defect_stays() -> None:
    layer = InvariantFeatures("projective", in_channels=3, policy="carried")
    g = Homography.random(0.15, torch.Generator().manual_seed(100))
    assert equivariance_error(layer, random_image(128, 0), g) > 5 * projective_defects(128)[0]


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_autocast_keeps_features_in_float32(dtype: torch.dtype) -> None:
    layer = InvariantLayer("projective", 3, 4)
    image = noise(2, 3, 12, 12).float()
    expected = layer.features(image)
    with torch.autocast("cpu", dtype=dtype):
        features = layer.features(image)
        low = layer.features(image.to(dtype))
        out = layer(image)
    assert features.dtype == low.dtype == torch.float32
    assert torch.equal(features, expected)
    assert torch.equal(low, layer.features(image.to(dtype).float()))
    assert out.dtype == dtype and torch.isfinite(out).all()
    out.float().square().sum().backward()
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in layer.parameters())


@pytest.mark.slow
@pytest.mark.parametrize(
    "policy", ["weighted", *(pytest.param(p, marks=pytest.mark.long) for p in POLICIES if p != "weighted")]
)
def test_compiled_equals_eager(policy: str) -> None:
    torch._dynamo.reset()
    layer = InvariantLayer("projective", 3, 4, policy=policy).double()
    compiled = torch.compile(layer, fullgraph=True)
    one, two = (noise(2, 3, 10, 12).requires_grad_() for _ in range(2))
    layer(one.detach())  # batch statistics settle; both runs below then see the same
    a = layer(one)
    a.sin().sum().backward()
    b = compiled(two)
    b.sin().sum().backward()
    assert torch.allclose(a, b, rtol=1e-9, atol=1e-9)
    assert one.grad is not None and two.grad is not None
    assert torch.allclose(one.grad, two.grad, rtol=1e-8, atol=1e-8)


@pytest.mark.slow
def test_export() -> None:
    layer = InvariantLayer("projective", 3, 4).eval()
    image = noise(2, 3, 12, 12).float()
    program = torch.export.export(layer, (image,), dynamic_shapes=({0: torch.export.Dim("batch", min=1, max=32)},))
    other = noise(5, 3, 12, 12, seed=1).float()
    assert torch.allclose(program.module()(other), layer(other), atol=1e-6)


def test_state_dicts_copies_and_the_meta_device() -> None:
    image = noise(2, 3, 12, 12).float()
    layer = InvariantLayer("projective", 3, 4)
    layer(image)
    layer.eval()
    buffer = io.BytesIO()
    torch.save(layer.state_dict(), buffer)
    buffer.seek(0)
    other = InvariantLayer("projective", 3, 4).eval()
    other.load_state_dict(torch.load(buffer, weights_only=True))
    assert torch.equal(other(image), layer(image))
    assert torch.equal(copy.deepcopy(layer)(image), layer(image))
    assert torch.allclose(copy.deepcopy(layer).double()(image.double()).float(), layer(image), atol=1e-4)
    whole = io.BytesIO()
    torch.save(layer, whole)
    whole.seek(0)
    assert torch.equal(torch.load(whole, weights_only=False)(image), layer(image))
    with torch.device("meta"):
        empty = InvariantLayer("projective", 3, 4).eval()
    assert all(p.is_meta for p in empty.parameters())
    assert empty(image.to("meta")).shape == (2, 4, 12, 12)
    empty = empty.to_empty(device="cpu")
    empty.load_state_dict(layer.state_dict())
    assert torch.equal(empty(image), layer(image))
    assert "projective" in repr(layer) and "policy=weighted" in repr(layer)


def test_gradients_of_a_layer_by_gradcheck() -> None:
    layer = InvariantLayer("projective", 3, 2).double()
    image = noise(1, 3, 4, 4).requires_grad_()
    assert torch.autograd.gradcheck(layer, (image,))
    features = InvariantFeatures(own(), in_channels=2)
    assert torch.autograd.gradgradcheck(features, (noise(1, 2, 3, 3).requires_grad_(),))


def test_a_gauge_action_on_images() -> None:
    both = derive(product("se2_and_intensity", catalogue.get("se2"), catalogue.get("intensity")), order=2)
    features = InvariantFeatures(both, 1)
    image = noise(2, 1, 24, 24)
    plain, changed = features(image), features(2.5 * image + 0.75)
    assert plain.shape == (2, len(both.features(1)), 24, 24)
    assert torch.allclose(plain, changed, rtol=0, atol=1e-9 * float(plain.detach().abs().max()))
    named = InvariantFeatures("intensity", 1)
    assert torch.allclose(named(image), named(3 * image - 1), rtol=0, atol=1e-9 * float(named(image).abs().max()))


def test_standardisation_and_bias_are_options() -> None:
    layer = InvariantLayer("affine", 3, 4, standardise=False, bias=False)
    assert [n for n, _ in layer.named_parameters()] == ["mixing.weight"]
    image = noise(2, 3, 8, 8).float()
    features = InvariantFeatures("affine", 3)(image)
    assert torch.allclose(layer(image), torch.nn.functional.conv2d(features, layer.mixing.weight), atol=1e-5)
    assert len(list(InvariantLayer("affine", 3, 4).state_dict())) == 5


BAD: list[tuple[str, Callable[[], Any], str]] = [
    ("unknown group", lambda: InvariantFeatures("projectve", 3), r"'projectve'.*one of translation.*LieAction"),
    ("a dotted name", lambda: InvariantFeatures("os.path", 3), r"'os\.path'"),
    ("an empty name", lambda: InvariantFeatures("", 3), r"the group ''"),
    ("the runtime", lambda: InvariantFeatures("runtime", 3), r"'runtime'.*one of translation"),
    ("no group", lambda: InvariantFeatures(None, 3), r"group=None.*catalogue name or a Derivation"),  # type: ignore[arg-type]
    ("an action", lambda: InvariantFeatures(catalogue.get("affine"), 3), r"LieAction.*derive\("),  # type: ignore[arg-type]
    ("more channels than the fiber", lambda: InvariantFeatures(fiber(), 3), r"3 channels.*1"),
    ("a frame alone", lambda: InvariantFeatures(without_patterns(), 2), r"moving frame alone.*max_degree"),
    ("zero channels", lambda: InvariantFeatures("affine", 0), r"0 channels.*at least 1"),
    ("negative channels", lambda: InvariantLayer("affine", -1, 4), r"-1 channels"),
    ("half channels", lambda: InvariantFeatures("affine", 1.5), r"1\.5 channels"),  # type: ignore[arg-type]
    ("true channels", lambda: InvariantFeatures("affine", True), r"True channels"),
    ("no outputs", lambda: InvariantLayer("affine", 3, 0), r"out_channels=0.*at least 1"),
    ("half outputs", lambda: InvariantLayer("affine", 3, 2.0), r"out_channels=2\.0"),  # type: ignore[arg-type]
    ("policy", lambda: InvariantFeatures("affine", 3, policy="exact"), r"policy='exact'.*weighted"),
    ("floor", lambda: InvariantFeatures("affine", 3, floor=-1.0), r"floor=-1\.0.*positive"),
    ("eps", lambda: InvariantFeatures("affine", 3, eps=0), r"eps=0.*positive"),
    ("sigma", lambda: InvariantFeatures("affine", 3, sigma=0), r"sigma=0.*above 0"),
    ("truncate", lambda: InvariantFeatures("affine", 3, truncate=float("nan")), r"truncate=nan"),
    ("wide", lambda: InvariantFeatures("affine", 3, sigma=100.0), r"400 pixels.*between 1 and 64"),
    ("no batch", lambda: InvariantFeatures("affine", 3)(torch.rand(3, 8, 8)), r"\(3, 8, 8\).*\(batch, 3, size, size\)"),
    ("wrong channels", lambda: InvariantFeatures("affine", 3)(torch.rand(1, 4, 8, 8)), r"\(1, 4, 8, 8\).*in_channels"),
    (
        "no pixels",
        lambda: InvariantFeatures("affine", 3)(torch.rand(1, 3, 0, 8)),
        r"\(1, 3, 0, 8\).*at least one pixel",
    ),
    (
        "bytes",
        lambda: InvariantFeatures("affine", 3)(torch.zeros(1, 3, 8, 8, dtype=torch.uint8)),
        r"uint8.*\.float\(\)",
    ),
    ("complex", lambda: InvariantFeatures("affine", 3)(torch.zeros(1, 3, 8, 8) + 0j), r"complex64.*floating-point"),
    ("a list", lambda: InvariantFeatures("affine", 3)([1.0]), r"type list.*batch.*from_numpy"),
    ("a module", lambda: equivariance_error(torch.nn.Identity(), torch.zeros(2, 2), torch.eye(3)), r"\(2, 2\)"),
    ("depth", lambda: PDINet("affine", 3, 10, depth=19), r"depth=19.*18, 34, 50"),
]


@pytest.mark.parametrize(("call", "message"), [pytest.param(c, m, id=i) for i, c, m in BAD])
def test_bad_input_is_described(call: Callable[[], Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"(?s){message}") as caught:
        call()
    assert all(word in str(caught.value) for word in ("given: ", "expected: ", "what to do: "))


def test_a_kernel_of_fixed_channels_serves_no_others() -> None:
    spec = InvariantFeatures("affine", 2).kernel.spec
    fixed = object.__new__(Kernel)
    fixed.spec = type(spec)(**{**spec.__dict__, "channels": 2})
    assert Features(fixed, 2).out_channels == InvariantFeatures("affine", 2).out_channels
    with pytest.raises(
        ValueError, match=r"(?s)3 channels for the kernel 'affine'.*2 channels.*derive\(\.\.\., channels=3"
    ):
        Features(fixed, 3)
