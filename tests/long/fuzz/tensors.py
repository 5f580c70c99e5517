"""Hostile pictures for layers: flat, striped, huge, tiny, broken, oddly laid out; for every backend, policy and format."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import torch
from torch import Tensor

from generated.runtime import native
from generated.runtime.rounding import TOLERANCES
from invariants.nn import POLICIES, InvariantFeatures, InvariantLayer
from tests.long.fuzz.attack import Attack

GROUPS = {
    2: ["projective", "affine", "moebius", "similarity", "scale", "anisotropic", "gl2", "poincare2", "se2", "klein"],
    1: ["projective_line", "se2_curve", "e2_curve", "similarity_curve", "affine_curve", "schwarzian"],
    3: ["similarity3", "affine3"],
}
SINGLE = ("se2_curve", "e2_curve", "similarity_curve", "affine_curve", "schwarzian")
DTYPES = (torch.float32, torch.float64, torch.bfloat16, torch.float16)
BACKENDS = ["torch", *(["cpp"] if native.problem() is None else [])]
_EXPONENTS = {torch.float32: 38, torch.float64: 300, torch.bfloat16: 38, torch.float16: 4}


def _coordinates(spatial: list[int]) -> list[Tensor]:
    axes = [torch.arange(n, dtype=torch.float64) for n in spatial]
    return list(torch.meshgrid(*axes, indexing="ij"))


def _profile(random: Random, t: Tensor) -> Tensor:
    """A function of one coordinate."""
    kind = random.randrange(6)
    if kind == 0:
        return (random.uniform(0.05, 3) * t + random.uniform(0, 6)).sin()
    if kind == 1:
        return t * random.uniform(-2, 2)
    if kind == 2:
        return (t > t.mean()).double()
    if kind == 3:
        return (0.1 * t).tanh() ** 2
    if kind == 4:
        values = torch.rand(int(t.max()) + 2, dtype=torch.float64, generator=_generator(random))
        return values[t.long().clamp_min(0)]
    return torch.full_like(t, random.uniform(-1, 1))


def _generator(random: Random) -> torch.Generator:
    return torch.Generator().manual_seed(random.randrange(1 << 30))


def picture(random: Random, batch: int, channels: int, spatial: list[int]) -> tuple[Tensor, str]:
    """A picture in float64, and whether its invariants "cancel", by construction, or it is "free"."""
    at = _coordinates(spatial)
    kind = random.choice(["flat", "stripe", "multiples", "noise", "noise", "8 bits", "patches"])
    shape = (batch, channels, *spatial)
    noise = torch.randn(shape, dtype=torch.float64, generator=_generator(random))
    if kind == "flat":
        image = torch.full(shape, random.choice([0.0, 1.0, 0.7, -1 / 3]), dtype=torch.float64)
    elif kind == "stripe" and batch:
        axis = random.choice(at)
        image = torch.stack([torch.stack([_profile(random, axis) for _ in range(channels)]) for _ in range(batch)])
    elif kind == "multiples":
        ramp = sum(random.uniform(-1, 1) * a for a in at)
        image = torch.stack([random.uniform(-2, 2) * ramp + random.uniform(-1, 1) for _ in range(channels)])
        image = image.expand(shape)
    else:
        image = noise
        if kind == "8 bits":
            image = (image.clamp(-2, 2) * 63 + 128).round() / 255
        if kind == "patches":
            image = torch.where(noise[:, :1] > 0.5, torch.full_like(noise, 0.25), noise * 0.1)
    return image, "cancel" if kind in ("flat", "stripe", "multiples") else "free"


def drawn(random: Random) -> dict[str, Any]:
    """Everything about one try."""
    dimension = random.choice([1, 2, 2, 2, 2, 3])
    group = random.choice(GROUPS[dimension])
    channels = 1 if group in SINGLE else random.choice([1, 2, 3, 5])
    most = {1: 300, 2: 40, 3: 9}[dimension]
    spatial = [random.choice([1, 2, 3, 7, random.randint(1, most), random.randint(1, most)]) for _ in range(dimension)]
    batch = random.choice([0, 1, 1, 2, 9])
    dtype = random.choice(DTYPES)
    image, kind = picture(random, batch, channels, spatial)
    limit = _EXPONENTS[dtype]
    size = 10.0 ** random.choice([0, 0, 0, -1, 2, random.uniform(-limit, limit)])
    offset = random.choice([0.0, 0.0, 0.0, 1.0, 100.0]) * size
    image = (image * size + offset).to(dtype)
    bad = random.random() < 0.2 and image.numel() > 0
    if bad:
        image = image.contiguous().clone()
        image.view(-1)[random.randrange(image.numel())] = random.choice([math.nan, math.inf, -math.inf])
    layout = random.choice(["plain", "channels last", "strided", "expanded"])
    if layout == "channels last" and dimension in (2, 3):
        image = image.to(memory_format=torch.channels_last if dimension == 2 else torch.channels_last_3d)
    elif layout == "strided":
        image = torch.stack([image, torch.zeros_like(image)], -1)[..., 0]
    elif layout == "expanded" and not bad:
        image = image[:1].expand(2 * len(image), *image.shape[1:])
    return {
        "group": group,
        "channels": channels,
        "policy": random.choice(POLICIES),
        "sigma": random.choice([0.75, 0.75, 0.5, 1.3]),
        "image": image,
        "kind": kind,
    }


def _described(given: dict[str, Any]) -> str:
    image = given["image"]
    rest = {k: v for k, v in given.items() if k != "image"}
    return f"{rest} {image.dtype} {tuple(image.shape)} strides {image.stride()}"


def _holds(condition: Any, given: dict[str, Any], what: str) -> None:
    assert bool(condition), f"{what}: {_described(given)}"


def masks(random: Random, folder: Path) -> str:
    """Under every mask features are finite, right beside float64, and alike in all backends; where all cancels none is."""
    given = drawn(random)
    image, policy = given["image"], given["policy"]
    options = {"policy": policy, "sigma": given["sigma"]}
    interior = torch.float64 if image.dtype == torch.float64 else torch.float32
    layers = [InvariantFeatures(given["group"], given["channels"], backend=b, **options) for b in BACKENDS]
    weighted = [any(w) for w in layers[0].kernel.spec.feature_weights(given["channels"])]
    found = [layer.forward_with_mask(image) for layer in layers]
    broken = ~torch.isfinite(image).all(1, keepdim=True)
    for layer, (features, mask) in zip(layers, found, strict=True):
        _holds(features.isfinite()[mask.expand_as(features)].all(), given, "not finite under a mask")
        again = layer(image)
        _holds(torch.equal(again.nan_to_num(), features.nan_to_num()), given, "forward differs from forward_with_mask")
        _holds(
            torch.equal(features.isnan(), features.isnan().any(1, keepdim=True).expand_as(features))
            or bool((~mask).expand_as(features)[features.isnan()].all()),
            given,
            "NaN under a mask",
        )
        if broken.any() and image.numel():
            far = torch.nn.functional.pad(broken.double(), [layer.jets.radius] * 2 * (image.dim() - 2))
            for axis in range(2, image.dim()):
                far = far.unfold(axis, 2 * layer.jets.radius + 1, 1).amax(-1)
            _holds(features.isnan()[(far > 0).expand_as(features)].all(), given, "a bad pixel is passed over")
    (a, first), (b, second) = found[0], found[-1]
    both = first & second
    differ = float((first != second).double().mean()) if first.numel() else 0.0
    # near the ends of the format one backend's squares leave it where another's do not
    middling = not image.numel() or 1e-8 < float(image.double().nan_to_num(0, 0, 0).abs().max()) < 1e8
    _holds(not middling or differ <= max(1e-2, 2 / max(first.numel(), 1)), given, f"masks differ in {differ:.2%}")
    if any(weighted) and policy != "polynomial" and both.any():
        gap = (a - b).abs()[:, weighted].amax(1, keepdim=True)[both].max()
        _holds(gap <= TOLERANCES[interior], given, f"backends differ by {float(gap):.1e}")
        if interior == torch.float32:
            wide = InvariantFeatures(given["group"], given["channels"], backend="torch", floor=1e-250, **options)
            right, sure = wide.forward_with_mask(image.double())
            for features, mask in found:
                error = (features.double() - right)[:, weighted].abs().amax(1, keepdim=True)
                worst = error[mask & sure].max() if (mask & sure).any() else 0.0
                _holds(worst <= TOLERANCES[interior], given, f"off by {float(worst):.1e} under a mask")
    return f"{given['kind']}, {'some exact' if both.any() else 'none exact'}"


def gradients(random: Random, folder: Path) -> str:
    """Gradients of a layer are finite where the picture is, the same in all backends, and zero by masked features."""
    given = drawn(random)
    image = given["image"].double()
    image = (image / image.abs().max().clamp_min(1e-300)) if image.numel() else image
    if not torch.isfinite(image).all() or image.numel() == 0:
        return "left out"
    options = {"policy": given["policy"], "sigma": given["sigma"], "standardise": False}
    found = []
    for backend in BACKENDS:
        torch.manual_seed(0)
        layer = InvariantLayer(given["group"], given["channels"], 3, backend=backend, **options).double()
        z = image.clone().requires_grad_()
        out = layer(z)
        found.append(torch.autograd.grad(out.square().sum(), z)[0])
        _holds(torch.isfinite(found[-1]).all(), given, "a gradient is not finite")
    size = found[0].norm().clamp_min(1e-300)
    exact = layer.features.forward_with_mask(image)[1]
    if exact.any() or given["policy"] == "weighted":
        gap = float((found[0] - found[-1]).norm() / size)
        _holds(gap < 1e-4 or float(size) < 1e-12, given, f"gradients differ by {gap:.1e}")
    return given["kind"]


_INTERPRETED = """
import sys, torch
from invariants.nn import InvariantFeatures
given = torch.load(sys.argv[1], weights_only=False)
layers = [
    InvariantFeatures(given["group"], given["channels"], policy=given["policy"], sigma=given["sigma"], backend=b)
    for b in ("torch", "triton")
]
torch.save([layer.forward_with_mask(given["image"]) for layer in layers], sys.argv[2])
"""


def interpreted(random: Random, folder: Path) -> str:
    """Triton's interpreter has the masks and features of the torch backend."""
    given = drawn(random)
    while given["image"].dim() != 4 or given["image"].numel() > 2000 or given["group"] == "klein":
        given = drawn(random)
    torch.save(given, folder / "given.pt")
    root = Path(__file__).resolve().parents[3]
    arguments = [sys.executable, "-W", "ignore", "-c", _INTERPRETED, str(folder / "given.pt"), str(folder / "found.pt")]
    done = subprocess.run(
        arguments, cwd=root, env={**os.environ, "TRITON_INTERPRET": "1"}, capture_output=True, text=True, check=False
    )
    _holds(done.returncode == 0, given, done.stderr[-2000:])
    (a, first), (b, second) = torch.load(folder / "found.pt")
    interior = torch.float64 if a.dtype == torch.float64 else torch.float32
    if first.numel():
        _holds(float((first != second).double().mean()) <= max(1e-2, 2 / first.numel()), given, "masks differ")
    both = (first & second).expand_as(a)
    _holds(b.isfinite()[both].all(), given, "not finite under a mask")
    _holds(torch.equal(a.isnan(), b.isnan()), given, "other pixels are spoiled")
    if given["policy"] != "polynomial" and both.any():
        size = a.abs().clamp_min(1)
        gap = float(((a - b).abs() / size)[both].max())
        _holds(gap <= TOLERANCES[interior], given, f"features differ by {gap:.1e}")
    return given["kind"]


ATTACKS: tuple[Attack, ...] = (
    Attack("masks", "pictures on which layers may lose all digits, or be handed NaN", masks, 60.0, 2048),
    Attack("gradients", "derivatives of layers on pictures where invariants vanish", gradients, 60.0, 2048),
    Attack("interpreted", "the same pictures for Triton's interpreter", interpreted, 120.0, 2048),
)
