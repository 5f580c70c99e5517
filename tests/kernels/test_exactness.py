"""Masks of layers: no pixel is exact where rounding is all that is left, and what is exact is right, in every backend."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
import sympy as sp
import torch
from torch import Tensor

from codegen import compile as compile_kernel
from generated.runtime import native
from generated.runtime.layer import Features
from generated.runtime.rounding import TOLERANCES, jet_errors, largest_seen
from generated.runtime.separate import terms_of
from invariants import LieAction, catalogue, derive
from invariants.nn import POLICIES, InvariantFeatures, InvariantLayer
from invariants.nn.groups import kernel_of
from tests.usual import in_turn

BACKENDS = ["torch", *(["cpp"] if native.problem() is None else [])]
DTYPES = [torch.float32, torch.float64]
GROUPS = ["projective", "affine", "moebius", "similarity"]


def noise(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


def grid(height: int = 24, width: int = 21) -> tuple[Tensor, Tensor]:
    y, x = torch.meshgrid(*(torch.arange(n, dtype=torch.float64) for n in (height, width)), indexing="ij")
    return x, y


def channels(*values: Tensor) -> Tensor:
    return torch.stack(torch.broadcast_tensors(*values))[None]


def stripes(t: Tensor) -> Tensor:
    return channels((0.3 * t).sin(), (0.7 * t).cos().exp(), (t > t.mean()).double())


def photograph(seed: int = 0, size: int = 48) -> Tensor:
    """Three channels between 0 and 1, smooth and rough, nearly grey, with a flat patch, in 8 bits."""
    grey = torch.nn.functional.interpolate(noise(1, 1, 9, 9, seed=seed), size=(size, size), mode="bicubic")
    rough = noise(1, 1, size, size, seed=seed + 1) * torch.linspace(0, 0.2, size, dtype=torch.float64)
    colour = torch.nn.functional.interpolate(noise(1, 3, 5, 5, seed=seed + 2), size=(size, size), mode="bicubic")
    image = torch.sigmoid(grey + rough + 0.3 * colour)
    image[..., 30:40, 5:15] = 0.5
    return (image * 255).round() / 255


# What depends on one coordinate alone, or on nothing; and channels that are affine functions of one.
CANCEL: dict[str, Callable[[], Tensor]] = {
    "constant": lambda: torch.full((1, 3, 24, 21), 0.7, dtype=torch.float64),
    "zero": lambda: torch.zeros(1, 3, 24, 21, dtype=torch.float64),
    "rounding of a constant": lambda: 0.7 + 1e-17 * noise(1, 3, 24, 21),
    "columns": lambda: stripes(grid()[0]),
    "rows": lambda: stripes(grid()[1]),
    "columns of 8 bits": lambda: (127 * stripes(grid()[0])).round(),
    "dim columns": lambda: 1e-4 * stripes(grid()[0]),
    "columns far from zero": lambda: stripes(grid()[0]) + 1000,
    "ramps": lambda: channels(*(a * (grid()[0] - 0.3 * grid()[1]) + a for a in (1.0, -2.0, 0.5))),
    "steep ramps": lambda: 1e4 * channels(*(a * (grid()[0] + grid()[1]) for a in (1.0, -2.0, 0.5))),
    "tiles away from the border": lambda: stripes(grid(9, 300)[0]),
    "noise in columns": lambda: noise(1, 3, 1, 21).expand(1, 3, 24, 21),
}


@pytest.mark.parametrize(("picture", "backend", "dtype"), in_turn(CANCEL, BACKENDS, DTYPES))
def test_nothing_is_exact_where_invariants_cancel(picture: str, backend: str, dtype: torch.dtype) -> None:
    for group in ("projective", "affine"):
        features = InvariantFeatures(group, 3, backend=backend)
        image = CANCEL[picture]().to(dtype).requires_grad_()
        found, mask = features.forward_with_mask(image)
        assert not mask.any(), group
        weighted = [any(w) for w in features.kernel.spec.feature_weights(3)]
        assert not found[:, weighted].any()
        assert torch.equal(found[:, ~torch.tensor(weighted)], features(image)[:, ~torch.tensor(weighted)])
        (gradient,) = torch.autograd.grad(found[:, weighted].sum(), image)
        assert not gradient.any()


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("policy", ["regularised", "carried"])
def test_other_policies_say_so_too(policy: str, backend: str) -> None:
    features = InvariantFeatures("projective", 3, policy=policy, backend=backend)
    _, mask = features.forward_with_mask(255 * CANCEL["columns"]().float())
    assert mask.double().mean() < 0.1 if policy == "regularised" else not mask.any()
    _, mask = features.forward_with_mask(noise(1, 3, 20, 20).float())
    assert mask.all()
    everything = InvariantFeatures("projective", 3, policy="polynomial", backend=backend)
    assert everything.forward_with_mask(CANCEL["columns"]().float())[1].all()


@pytest.mark.parametrize(("group", "policy", "backend"), in_turn(GROUPS, ["weighted", "carried"], BACKENDS))
def test_what_is_exact_is_right(group: str, policy: str, backend: str) -> None:
    narrow = InvariantFeatures(group, 3, policy=policy, backend=backend)
    exact = InvariantFeatures(group, 3, policy=policy, floor=1e-200, backend="torch")
    weighted = [any(w) for w in narrow.kernel.spec.feature_weights(3)]
    for scale, offset in ((1.0, 0.0), (255.0, 0.0), (1e-3, 0.0), (1.0, 30.0), (1e9, 0.0), (1e-7, 1e-9)):
        image = (photograph() * scale + offset).float()
        found, mask = narrow.forward_with_mask(image)
        # exact features of the same picture: masks of float64 leave far more
        wanted, _ = exact.forward_with_mask(image.double())
        error = (found.double() - wanted)[:, weighted].abs().amax(1, keepdim=True)
        assert float(error[mask].max() if mask.any() else 0.0) <= TOLERANCES[torch.float32], (scale, offset)
        if policy == "weighted" and not offset and scale < 1e3:
            assert float(((error < 1e-3) & ~mask).double().mean()) < 0.2, (scale, offset)


@pytest.mark.skipif(len(BACKENDS) < 2, reason="no compiler")
@pytest.mark.parametrize(("policy", "dtype", "group"), in_turn(POLICIES, DTYPES, GROUPS))
def test_backends_have_the_same_masks(policy: str, dtype: torch.dtype, group: str) -> None:
    x, y = grid(40, 70)
    slanted = 0.31 * x + 0.17 * y
    pictures = [photograph(1), channels(slanted.sin(), (slanted.sin() * 2 + 3), -slanted.sin()), noise(2, 3, 9, 11)]
    pictures += [photograph(2)[..., :30, :20] * 255, channels(x * y, x - y, x)[..., :7]]
    layers = [InvariantFeatures(group, 3, policy=policy, backend=backend) for backend in BACKENDS]
    for image in pictures:
        (a, first), (b, second) = (layer.forward_with_mask(image.to(dtype)) for layer in layers)
        assert float((first != second).double().mean()) < 1e-3  # where a bound is within rounding of the tolerance
        both = (first & second).expand_as(a)
        weighted = [any(w) for w in layers[0].kernel.spec.feature_weights(3)]
        gap = ((a - b).abs() * both)[:, weighted]
        assert policy == "polynomial" or float(gap.max()) <= TOLERANCES[dtype]


@pytest.mark.parametrize("group", GROUPS)
def test_bounds_hold_for_jets_and_invariants(group: str) -> None:
    features = InvariantFeatures(group, 3, backend="torch")
    spec, gaussian = features.kernel.spec, features.jets
    terms = terms_of(spec, 3, features.normaliser)[torch.float32]
    families = features.normaliser.group_of_families(spec.weights, spec.counts(3))
    owner = [g for g, count in zip(families, spec.counts(3), strict=True) for _ in range(count)]
    for image in (noise(1, 3, 30, 31), photograph() + 10, photograph(3) * 1e-3, CANCEL["columns"]()):
        image = image.float()
        jets, exact = gaussian(image), gaussian(image.double())
        seen = largest_seen(image, gaussian.radius)
        errors = jet_errors(gaussian, seen, range(spec.order + 1))
        bounds = torch.stack([errors[sum(index)] for index in gaussian.indices], 2)
        assert bool(((jets.double() - exact).abs() <= bounds).all())
        assert float(((jets.double() - exact).abs() / bounds).max()) > 0.02  # and are no idle ones
        orders: dict[int, list[int]] = {}
        for k, index in enumerate(gaussian.indices):
            orders.setdefault(sum(index), []).append(k)
        variables = {m: jets[:, :, rows].abs().amax((1, 2))[:, None] + errors[m] for m, rows in orders.items()}
        variables |= {terms.error(m): error for m, error in errors.items()}
        by_group = terms.evaluate(variables, seen)
        raw, right = features.kernel(jets, None, "torch"), features.kernel(exact, None, "torch")
        for k, g in enumerate(owner):
            if g >= 0:
                assert bool(((raw.double() - right)[:, k : k + 1].abs() <= by_group[g]).all())


def test_majorants_are_what_terms_add_up_to() -> None:
    spec = kernel_of("projective").spec
    found = [{powers: c for c, powers in m.terms} for m in spec.majorants if m is not None]
    # u, J, J, T(i,i,i), T(i,i,i+1), T(i,i+1,i+1) by a_0, a_1, a_2, |x|, |y|
    j, t = {(0, 2, 0, 0, 0): 2.0}, {(0, 2, 1, 0, 0): 12.0}
    assert found == [{(1, 0, 0, 0, 0): 1.0}, j, j, {(0, 2, 1, 0, 0): 4.0}, t, t]


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("shape", [(2, 3, 15, 40), (9, 3, 12, 9)])
def test_what_is_not_finite_spoils_the_pixels_that_see_it(shape: tuple[int, ...], value: float, backend: str) -> None:
    clean = noise(*shape).float()
    for y, x in ((0, 0), (7, 4), (shape[2] - 1, shape[3] - 1)):
        bad = clean.clone()
        bad[1, 2, y, x] = value
        reached = torch.zeros(shape[0], 1, *shape[2:], dtype=torch.bool)
        reached[1, :, max(y - 3, 0) : y + 4, max(x - 3, 0) : x + 4] = True
        for policy in POLICIES:
            features = InvariantFeatures("projective", 3, policy=policy, backend=backend)
            found, mask = features.forward_with_mask(bad)
            wanted, before = features.forward_with_mask(clean)
            assert torch.equal(found.isnan(), reached.expand_as(found)), policy
            assert torch.equal(features(bad).isnan(), reached.expand_as(found)), policy
            if policy == "carried":  # its own image has no scale
                assert not mask[1].any()
                rest = torch.arange(shape[0]) != 1
                assert torch.equal(found[rest], wanted[rest]) and torch.equal(mask[rest], before[rest])
                continue
            assert torch.equal(mask, before & ~reached)
            assert torch.equal(found[~reached.expand_as(found)], wanted[~reached.expand_as(found)])
        layer = InvariantLayer("projective", 3, 4, backend=backend)
        assert layer(bad).isnan().all()  # statistics of the batch
        layer = InvariantLayer("projective", 3, 4, standardise=False, backend=backend)
        assert torch.equal(layer(bad).isnan(), reached.expand(-1, 4, -1, -1))
        torch.testing.assert_close(layer.features.jets(bad).isnan()[1, 2, 0], reached[1, 0])


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(
    ("dtype", "sizes"),
    [
        (torch.float32, (3e38, 1e30, 1e13, 1e-13, 1e-30, 1e-38, 1e-44)),
        (torch.float64, (1e308, 1e300, 1e100, 1e-100, 1e-300, 5e-324)),
    ],
)
def test_any_size_is_right_or_masked(dtype: torch.dtype, sizes: tuple[float, ...], backend: str) -> None:
    pattern = 2 * photograph(5, 20) - 1
    j = slice(3, 6)
    # J / R for J alone sees no multiplier, so that float64 of size one says what is right; T comes in through R
    for policy in POLICIES:
        features = InvariantFeatures("projective", 3, policy=policy, backend=backend)
        for size in sizes:
            image = (pattern * size).to(dtype)
            image[0, 0, 3, 3] = size  # one pixel at the end of the format
            found, mask = features.forward_with_mask(image)
            assert bool(torch.isfinite(found[mask.expand_as(found)]).all()), (policy, size)
            if policy != "weighted":
                continue
            scaled = image.double() / size
            jets = features.jets(scaled)
            raw = features.kernel(jets, None, "torch")
            squares = raw[:, j].square().sum(1, keepdim=True).log() + 4 * math.log(size)
            curved = raw[:, 6:].square().sum(1, keepdim=True).log() + 6 * math.log(size)
            log_scale = torch.logaddexp(2 * squares, curved) / 4
            right = raw[:, j] * (2 * math.log(size) - log_scale).exp()
            gap = (found[:, j].double() - right).abs().amax(1, keepdim=True)
            assert not mask.any() or float(gap[mask].max()) <= TOLERANCES[dtype], size


def test_quotients_and_functions_are_followed_by_operation() -> None:
    x, y, u = sp.symbols("x y u")
    action = LieAction.from_fields("lifted", base=(x, y), fiber=(u,), fields=[(1, 0, u), (0, 1, 0)])
    kernel = compile_kernel(derive(action, order=1, channels=1))
    assert not kernel.spec.polynomial
    at, _ = grid()
    for image in (channels(at - 10.0), channels(at.sin()), torch.zeros(1, 1, 24, 21, dtype=torch.float64)):
        features = Features(kernel, 1, backend="torch")
        wide, _ = features.forward_with_mask(image)
        narrow, mask = features.forward_with_mask(image.float())
        assert bool(torch.isfinite(narrow[mask.expand_as(narrow)]).all())
        gap = ((narrow.double() - wide).abs() / wide.abs().clamp_min(1)).amax(1, keepdim=True)
        assert not mask.any() or float(gap[mask].max()) <= TOLERANCES[torch.float32]
    turn = Features(compile_kernel(derive(catalogue.get("se2"), order=2, channels=2)), 2, backend="torch")
    assert turn.forward_with_mask(torch.zeros(1, 2, 9, 9))[1].all()  # no weights: nothing is divided


@pytest.mark.parametrize("backend", BACKENDS)
def test_masked_pixels_take_no_part_in_derivatives(backend: str) -> None:
    image = noise(2, 3, 20, 30)
    image[..., :14] = 0.25  # flat
    for options in ({"standardise": False}, {"standardise": True}):
        torch.manual_seed(0)
        layer = InvariantLayer("projective", 3, 4, backend=backend, **options).double()
        mask = layer.features.forward_with_mask(image)[1]
        assert not mask[..., :8].any() and mask[..., 20:].all()
        z = image.clone().requires_grad_()
        (first,) = torch.autograd.grad(layer(z).square().sum(), z, create_graph=True)
        (second,) = torch.autograd.grad(first.square().sum(), z)
        assert bool(torch.isfinite(first).all() and torch.isfinite(second).all())
        h, along = 1e-6, noise(2, 3, 20, 30, seed=1)
        along[..., :14] = 0  # stays flat
        with torch.no_grad():
            ends = [layer(image + s * h * along).square().sum() for s in (1, -1)]
        assert float((first * along).sum()) == pytest.approx(float(ends[0] - ends[1]) / (2 * h), rel=1e-4)
