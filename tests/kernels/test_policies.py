"""Singularity policies: exactness, bounds, masks, derivatives at the null stratum, and every format's range."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

import pytest
import torch
from torch import Tensor

from generated.runtime.errors import InputError
from generated.runtime.policies import OF_SCALES, Normaliser
from invariants import catalogue
from invariants.nn import InvariantFeatures

Weights = list[tuple[Fraction, ...]]


def weights(*rows: object) -> Weights:
    """Rows of weights; a bare number is a row of one."""
    return [tuple(Fraction(str(w)) for w in (row if isinstance(row, tuple) else (row,))) for row in rows]


CASES: dict[str, Weights] = {
    "one": weights(0, 1, 1, 2, 2),
    "thirds": weights(0, "1/3", "2/3", 1, "4/3"),
    "high": weights(1, 3, 4, 6),
    "negative": weights(-1, -1, -2),
    "mixed signs": weights(0, -1, 2, 1, -2),
    "two": weights((0, 0), (1, 0), (0, 1), (1, 1), (2, 1)),
    "two, mixed signs": weights((1, -1), (0, 2), (3, 1), (-1, 0), (2, -2)),
    "rank one of two": weights((1, 2), (2, 4), (0, 0)),
    "three": weights((1, 0, 0), (0, 1, 0), (0, 0, 1), ("1/2", "1/2", -1)),
}
SINGLE = ("one", "thirds", "high", "negative")


def features_of(case: Weights, *shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(2, len(case), *shape, generator=generator, dtype=torch.float64).to(dtype)


def factors(case: Weights, logs: Sequence[float]) -> Tensor:
    """lambda^weight of every feature, lambda = exp(logs) for each multiplier."""
    powers = [sum(float(w) * log for w, log in zip(row, logs, strict=True)) for row in case]
    return torch.tensor(powers, dtype=torch.float64).exp()[None, :, None, None]


def degrees_of(case: Weights) -> list[Fraction]:
    """Weights of a single direction in units of the least, so that rho has the size of the invariants of least weight."""
    least = min(abs(w[0]) for w in case if w[0])
    return [abs(w[0]) / least for w in case]


def scale_of(case: Weights, features: Tensor) -> Tensor:
    """rho of a single direction, by its formula."""
    degrees = degrees_of(case)
    sizes = sorted({n for n in degrees if n})
    m = max(sizes)
    while any((m / n).denominator != 1 for n in sizes):
        m += max(sizes)
    total = torch.zeros_like(features[:, :1])
    for n in sizes:
        members = [k for k, degree in enumerate(degrees) if degree == n]
        total = total + features[:, members].square().sum(1, keepdim=True) ** float(m / n)
    return total ** (0.5 / float(m))


@pytest.mark.parametrize("size", [-8.0, -1.0, 0.3, 5.0])
@pytest.mark.parametrize("name", CASES)
def test_weighted_does_not_see_multipliers(name: str, size: float) -> None:
    case = CASES[name]
    features = features_of(case, 4, 3)
    normaliser = Normaliser(case, "weighted")
    expected, mask = normaliser(features)
    logs = [size, -0.7 * size, 0.4 * size][: len(case[0])]
    moved, moved_mask = normaliser(features * factors(case, logs))
    assert mask.all() and moved_mask.all()
    assert torch.allclose(moved, expected, rtol=1e-12, atol=1e-12)
    assert (expected - features).abs().max() > 1e-3  # it did something


@pytest.mark.parametrize("name", CASES)
def test_weighted_allows_a_multiplier_that_varies_over_the_image(name: str) -> None:
    case = CASES[name]
    features = features_of(case, 4, 3)
    field = features_of(case, 4, 3, seed=1)[:, :1]
    moved = torch.stack(
        [features[:, k] * (field[:, 0] * float(sum(row))).exp() for k, row in enumerate(case)], dim=1
    )  # the same lambda for every multiplier
    normaliser = Normaliser(case, "weighted")
    assert torch.allclose(normaliser(moved)[0], normaliser(features)[0], rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("name", SINGLE)
def test_weighted_is_the_formula_and_bounded_by_one(name: str) -> None:
    case = CASES[name]
    for spread in (1e-3, 1.0, 1e3):
        features = features_of(case, 5, 5) * spread
        out, _ = Normaliser(case, "weighted")(features)
        rho = scale_of(case, features)
        exponents = torch.tensor([float(n) for n in degrees_of(case)], dtype=torch.float64)[None, :, None, None]
        assert torch.allclose(out, features / rho**exponents, rtol=1e-12, atol=1e-14)
        weighted = [k for k, w in enumerate(case) if w[0]]
        assert out[:, weighted].abs().max() <= 1 + 1e-12
    alone = torch.zeros(1, len(case), 1, 1, dtype=torch.float64)
    alone[:, -1] = 7.0
    assert Normaliser(case, "weighted")(alone)[0][0, -1].item() == pytest.approx(1.0, rel=1e-12)


@pytest.mark.parametrize("name", SINGLE)
def test_the_mask_is_where_the_scale_is_below_the_floor(name: str) -> None:
    case, floor = CASES[name], 1e-2
    generator = torch.Generator().manual_seed(3)
    rho = 10 ** (4 * torch.rand(2, 1, 20, 20, generator=generator, dtype=torch.float64) - 4)
    direction = features_of(case, 20, 20, seed=4)
    exponents = torch.tensor([float(n) for n in degrees_of(case)], dtype=torch.float64)[None, :, None, None]
    features = direction / scale_of(case, direction) ** exponents * rho**exponents
    out, mask = Normaliser(case, "weighted", floor=floor)(features)
    # the floor is compared with the scale of the invariants of least weight
    assert torch.equal(mask, rho ** exponents[exponents > 0].min() >= floor)
    assert 0.2 < mask.double().mean() < 0.8
    weighted = [k for k, w in enumerate(case) if w[0]]
    assert not out[:, weighted][(~mask).expand(-1, len(weighted), -1, -1)].any()
    free = [k for k, w in enumerate(case) if not w[0]]
    assert torch.equal(out[:, free], features[:, free])


@pytest.mark.parametrize("policy", OF_SCALES)
@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
@pytest.mark.parametrize("name", CASES)
def test_zero_features_have_finite_derivatives(name: str, dtype: torch.dtype, policy: str) -> None:
    case = CASES[name]
    features = torch.zeros(2, len(case), 3, 3, dtype=dtype, requires_grad=True)
    out, mask = Normaliser(case, policy)(features)
    assert not out.any()
    assert bool(mask.any()) == (policy in ("regularised", "polynomial"))
    (first,) = torch.autograd.grad(out.sum() + out.square().sum(), features, create_graph=True)
    assert torch.isfinite(first).all()
    if policy in ("weighted", "carried"):
        assert not first[:, [k for k, w in enumerate(case) if any(w)]].any()
    if first.requires_grad:
        (second,) = torch.autograd.grad(first.sum(), features, allow_unused=True)
        assert second is None or torch.isfinite(second).all()


@pytest.mark.parametrize("name", CASES)
def test_regularised_tends_to_weighted_and_has_no_mask(name: str) -> None:
    case = CASES[name]
    features = features_of(case, 4, 4)
    exact, _ = Normaliser(case, "weighted")(features)
    errors = []
    for eps in (1e-1, 1e-2, 1e-3, 1e-16):
        out, mask = Normaliser(case, "regularised", eps=eps)(features)
        assert mask.all()
        errors.append(float((out - exact).abs().max()))
    assert errors[0] > errors[1] > errors[2] or errors[1] < 1e-12
    assert errors[-1] < 1e-9


def test_regularised_is_its_formula() -> None:
    case, eps = CASES["one"], 0.2
    features = features_of(case, 4, 4) * torch.logspace(-6, 2, 16, dtype=torch.float64).view(4, 4)
    out, _ = Normaliser(case, "regularised", eps=eps)(features)
    rho = (scale_of(case, features) ** 4 + eps**4) ** 0.25
    exponents = torch.tensor([float(w[0]) for w in case], dtype=torch.float64)[None, :, None, None]
    assert torch.allclose(out, features / rho**exponents, rtol=1e-12, atol=0)


@pytest.mark.parametrize("name", CASES)
def test_carried_has_one_scale_an_image(name: str) -> None:
    case = CASES[name]
    features = features_of(case, 4, 4)
    normaliser = Normaliser(case, "carried")
    expected, mask = normaliser(features)
    assert mask.shape[1] == 1 and mask.all()
    logs = [1.3, -0.6, 0.4][: len(case[0])]
    moved, _ = normaliser(features * factors(case, logs))
    assert torch.allclose(moved, expected, rtol=1e-12, atol=1e-12)
    ratio = expected / features  # constant over each image, feature by feature
    assert torch.allclose(ratio, ratio[..., :1, :1].expand_as(ratio), rtol=1e-12)
    alone, _ = normaliser(features[1:])
    assert torch.allclose(alone, expected[1:], rtol=1e-12)
    shuffled = features.flatten(2)[..., torch.randperm(16, generator=torch.Generator().manual_seed(0))]
    again = normaliser(shuffled.view_as(features))[0].flatten(2).sort(-1)[0]
    assert torch.allclose(again, expected.flatten(2).sort(-1)[0], rtol=1e-12)


@pytest.mark.parametrize("name", CASES)
def test_polynomial_changes_nothing(name: str) -> None:
    features = features_of(CASES[name], 4, 4)
    out, mask = Normaliser(CASES[name], "polynomial")(features)
    assert torch.equal(out, features)
    assert mask.shape == (2, 1, 4, 4) and mask.all()


@pytest.mark.parametrize("policy", OF_SCALES)
def test_absolute_features_are_left_alone(policy: str) -> None:
    for case in (weights(0, 0), [(), ()]):
        features = features_of(case, 4)
        out, mask = Normaliser(case, policy)(features)
        assert torch.equal(out, features) and mask.all()


@pytest.mark.parametrize("policy", OF_SCALES)
@pytest.mark.parametrize("name", CASES)
def test_gradients_by_gradcheck(name: str, policy: str) -> None:
    case = CASES[name]
    features = features_of(case, 2)
    features = (features + 0.5 * features.sign()).requires_grad_()
    normaliser = Normaliser(case, policy, eps=0.3)
    assert torch.autograd.gradcheck(lambda f: normaliser(f)[0], (features,))
    assert torch.autograd.gradgradcheck(lambda f: normaliser(f)[0], (features,))


@pytest.mark.parametrize("policy", OF_SCALES)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("name", CASES)
def test_values_from_tiny_to_huge_give_neither_nan_nor_infinity(name: str, dtype: torch.dtype, policy: str) -> None:
    case = CASES[name]
    normaliser = Normaliser(case, policy)
    plain = features_of(case, 6, 6, dtype=dtype)
    # several multipliers: a scale to a power, divided by another, may itself leave the range
    limit = 30 if name in SINGLE else 8
    for exponent in range(-limit, limit + 1, limit // 4):
        for only in (None, 0, len(case) - 1):  # one feature far from the others as well
            factor = torch.full((1, len(case), 1, 1), 10.0**exponent, dtype=dtype)
            if only is not None:
                factor = torch.ones_like(factor)
                factor[:, only] = 10.0**exponent
            features = (plain * factor).requires_grad_()
            out, _ = normaliser(features)
            (first,) = torch.autograd.grad(out.sum(), features)
            assert torch.isfinite(out).all(), (exponent, only)
            assert torch.isfinite(first).all(), (exponent, only)
            if len(case[0]) == 1 and name in SINGLE and policy == "weighted":
                assert out[:, [k for k, w in enumerate(case) if w[0]]].abs().max() <= 1 + 1e-5


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("name", CASES)
def test_second_derivatives_just_above_the_floor_are_finite(name: str, dtype: torch.dtype) -> None:
    case = CASES[name]
    normaliser = Normaliser(case, "weighted")
    floor = normaliser._floor(dtype)
    assert floor >= float(torch.finfo(dtype).tiny) ** 0.5
    plain = features_of(case, 6, 6)
    for above in (0.5, 1.5, 10.0):
        logs = [math.log(floor * above) * s for s in ((1.0,) if len(case[0]) == 1 else (0.5, 0.5, 0.5))]
        features = (plain * factors(case, logs[: len(case[0])])).to(dtype).requires_grad_()
        out, _ = normaliser(features)
        (first,) = torch.autograd.grad(out.sum(), features, create_graph=True)
        assert torch.isfinite(out).all() and torch.isfinite(first).all()
        (second,) = torch.autograd.grad((first * features.detach().abs()).sum(), features, allow_unused=True)
        assert second is None or torch.isfinite(second).all(), above


def test_many_features_of_one_weight_neither_overflow_nor_mask() -> None:
    case = weights(*["1/3"] * 3000, "4/3")
    out, mask = Normaliser(case, "weighted")(torch.full((1, 3001, 1), 1e10))
    assert mask.all()
    # rho^(8/3) = (3000 * 1e20)^4 + 1e20, so all but the first group is nothing beside it
    assert out[0, 0, 0].item() == pytest.approx(3000**-0.5, rel=1e-4)


IMAGES = {
    "constant": lambda: torch.full((1, 3, 9, 9), 0.7),
    "zero": lambda: torch.zeros(1, 3, 9, 9),
    "linear": lambda: torch.arange(9.0).expand(1, 3, 9, 9) * torch.tensor([1.0, -2.0, 0.5]).view(1, 3, 1, 1),
    "empty batch": lambda: torch.zeros(0, 3, 9, 9),
    "one pixel": lambda: torch.full((2, 3, 1, 1), 0.3),
    "one row": lambda: torch.rand(1, 3, 1, 7, generator=torch.Generator().manual_seed(0)),
    "huge": lambda: 1e6 * torch.rand(1, 3, 9, 9, generator=torch.Generator().manual_seed(0)),
    "tiny": lambda: 1e-20 * torch.rand(1, 3, 9, 9, generator=torch.Generator().manual_seed(0)),
    "step": lambda: (torch.arange(9) > 4).float().expand(1, 3, 9, 9).clone(),
    "random": lambda: torch.rand(2, 3, 9, 9, generator=torch.Generator().manual_seed(0)),
}


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("policy", OF_SCALES)
@pytest.mark.parametrize("name", [n for n in catalogue.names("plane") if catalogue.get(n).translations])
def test_degenerate_images_have_finite_features_and_gradients(name: str, policy: str, dtype: torch.dtype) -> None:
    backend = "auto" if name in ("projective", "moebius", "similarity") else "torch"  # C++ takes seconds to compile
    layer = InvariantFeatures(name, in_channels=3, policy=policy, backend=backend)
    for label, make in IMAGES.items():
        image = make().to(dtype).requires_grad_()
        features, mask = layer.forward_with_mask(image)
        assert features.shape == (image.shape[0], layer.out_channels, *image.shape[2:]), label
        assert mask.dtype == torch.bool and mask.shape[0] == image.shape[0], label
        assert torch.isfinite(features).all(), label
        (gradient,) = torch.autograd.grad(features.sum(), image)
        assert torch.isfinite(gradient).all(), label


@pytest.mark.parametrize("name", ["projective", "affine", "moebius", "similarity"])
def test_a_constant_image_is_masked_and_a_random_one_is_not(name: str) -> None:
    layer = InvariantFeatures(name, in_channels=3)
    for dtype in (torch.float32, torch.float64):
        flat, mask = layer.forward_with_mask(IMAGES["constant"]().to(dtype))
        assert not mask.any()
        assert not flat[:, 3:].any()
        _, mask = layer.forward_with_mask(IMAGES["random"]().to(dtype))
        assert mask.all()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"policy": "weight"}, r"policy='weight'.*weighted, regularised, carried, polynomial"),
        ({"policy": None}, r"policy=None"),
        ({"floor": -1e-6}, r"floor=-1e-06.*positive"),
        ({"floor": 0.0}, r"floor=0\.0.*positive"),
        ({"floor": float("nan")}, r"floor=nan.*positive"),
        ({"eps": 0.0, "policy": "regularised"}, r"eps=0\.0.*positive"),
        ({"eps": float("inf")}, r"eps=inf.*positive"),
        ({"eps": "small"}, r"eps='small'.*positive number"),
    ],
)
def test_bad_options_are_described(options: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=f"(?s){message}"):
        Normaliser(CASES["one"], **options)  # type: ignore[arg-type]
