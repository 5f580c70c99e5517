"""The policy that fades where noise is all there is: its scale against noise that is measured, and what it leaves."""

from __future__ import annotations

import math

import pytest
import torch

from generated.runtime.errors import InputError
from generated.runtime.layer import Features
from generated.runtime.noise import _noise_scale, noise_scale
from invariants.nn import InvariantFeatures, InvariantLayer
from invariants.nn.groups import kernel_of

CASES = [
    ("projective", 3, 0.75),
    ("projective_o3", 1, 1.7),
    ("affine", 4, 1.2),
    ("similarity", 2, 2.0),
    ("moebius", 1, 1.0),
]


def noise(channels: int, side: int, deviation: float, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return deviation * torch.randn(2, channels, side, side, dtype=torch.float64, generator=generator)


@pytest.mark.parametrize("deviation", [0.01, 0.2])
@pytest.mark.parametrize(("group", "channels", "sigma"), CASES)
def test_the_scale_is_what_nine_pixels_of_ten_of_noise_stay_below(
    group: str, channels: int, sigma: float, deviation: float
) -> None:
    features = InvariantFeatures(group, channels, sigma=sigma, policy="polynomial", backend="torch")
    image = noise(channels, 96, deviation)
    r = features.jets.radius
    (log,) = features.normaliser.log_scales(features(image))
    measured = float(log[:, :, r:-r, r:-r].flatten().quantile(0.9).exp())
    assert noise_scale(kernel_of(group), channels, sigma, 4.0, deviation) == pytest.approx(measured, rel=0.06)


@pytest.mark.parametrize("group", ["projective", "projective_o3", "anisotropic"])
def test_noise_is_silent_and_a_picture_is_as_it_was(group: str) -> None:
    faded = InvariantFeatures(group, 3, sigma=1.5, policy="faded", noise=0.02)
    exact = InvariantFeatures(group, 3, sigma=1.5)
    x = torch.linspace(0, 3, 48, dtype=torch.float64)
    wave = torch.stack([torch.sin(2 * x[:, None] + k) * torch.cos(x + k * k) + x * x[:, None] / 5 for k in range(3)])[
        None
    ]
    strong = faded.normaliser.presence(faded(wave)) > 0.999
    assert float(strong.double().mean()) > 0.2
    difference = (faded(wave) - exact(wave)).abs() * strong
    assert float(difference.max()) < 2e-3
    weak = faded(noise(3, 48, 0.01))
    weighted = exact(noise(3, 48, 0.01))
    begin = sum(not any(w) for w in faded.kernel.spec.feature_weights(3))
    assert float(weak[:, begin:].square().mean()) < 0.3 * float(weighted[:, begin:].square().mean())


def test_groups_that_divide_nothing_have_no_noise_to_fade() -> None:
    image = noise(3, 16, 0.1)
    faded, plain = (InvariantFeatures("se2", 3, policy=p) for p in ("faded", "polynomial"))
    assert noise_scale(faded.kernel, 3, 0.75, 4.0, 0.02) == 0
    assert torch.equal(faded(image), plain(image))


def test_presence_is_the_share_of_the_scale() -> None:
    faded = InvariantFeatures("projective", 3, policy="faded", noise=0.05)
    raw = InvariantFeatures("projective", 3, policy="polynomial")
    image = noise(3, 24, 0.1)
    (log,) = raw.normaliser.log_scales(raw(image))
    power = 4 * (log - math.log(faded.normaliser.eps))  # 2m, of weights 1 and 2
    assert torch.allclose(faded.normaliser.presence(faded(image)), torch.sigmoid(power), rtol=1e-9)
    exact = InvariantFeatures("projective", 3)
    image[:, :, :10] = 0.5
    features, mask = exact.forward_with_mask(image)
    assert torch.allclose(exact.normaliser.presence(features), mask.double())


@pytest.mark.parametrize("value", [0, -1.0, math.nan, math.inf, True, "much", [0.02], {}])
def test_a_noise_that_is_none_is_refused(value: object) -> None:
    InvariantFeatures("projective", 3, policy="faded", noise=1)  # True would be found as 1
    with pytest.raises(InputError, match="noise="):
        InvariantFeatures("projective", 3, policy="faded", noise=value)
    with pytest.raises(InputError, match="weighted, faded, regularised, carried, polynomial"):
        InvariantFeatures("projective", 3, policy="loud")


@pytest.mark.parametrize("backend", ["torch", "cpp"])
def test_gradients_are_those_of_the_features(backend: str) -> None:
    layer = InvariantLayer("projective", 2, 3, policy="faded", noise=0.3, standardise=False, backend=backend).double()
    image = noise(2, 5, 0.5, seed=4).requires_grad_()
    assert torch.autograd.gradcheck(layer, (image,), atol=1e-6)
    assert torch.autograd.gradgradcheck(layer, (image,), atol=1e-5)


def test_equal_arguments_give_equal_scales() -> None:
    kernel = kernel_of("projective")
    found = [Features(kernel, 3, policy="faded", sigma=1.25).normaliser.eps]
    _noise_scale.cache_clear()
    found.append(Features(kernel, 3, policy="faded", sigma=1.25).normaliser.eps)
    assert found[0] == found[1]
