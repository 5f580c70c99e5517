"""The equivariance error: 0 for what commutes, known values for what does not, and refusals."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from generated.runtime.gaussian_jets import GaussianJets
from invariants.errors import InputError
from invariants.nn.equivariance_error import equivariance_error
from invariants.nn.perspective.homography import Homography

Map = Callable[[torch.Tensor], torch.Tensor]


def turn(image: torch.Tensor) -> torch.Tensor:
    return torch.rot90(image, 1, (-2, -1))


def noise(*shape: int) -> torch.Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(0))


def smooth(side: int, channels: int = 2) -> torch.Tensor:
    position = (2 * torch.arange(side, dtype=torch.float64) + 1) / side - 1
    x, y = position.expand(side, side), position[:, None].expand(side, side)
    return torch.stack([torch.sin((2 + c) * x + c) * torch.cos((3 - c) * y) + x * y for c in range(channels)])[None]


def homography(seed: int = 1, strength: float = 0.15) -> Homography:
    return Homography.random(strength, torch.Generator().manual_seed(seed))


def laplacian(image: torch.Tensor) -> torch.Tensor:
    jets: torch.Tensor = GaussianJets(order=2)(image)
    return jets[:, :, 3] + jets[:, :, 5]


@pytest.mark.parametrize("module", [torch.nn.Identity(), torch.nn.Tanh(), lambda u: u[:, :1] * u[:, 1:] ** 2])
@pytest.mark.parametrize("transform", [turn, lambda t: t.flip(-1), lambda t: t.mT])
def test_pointwise_functions_commute_exactly_with_maps_of_pixels(module: Map, transform: Map) -> None:
    assert equivariance_error(module, noise(2, 3, 20, 24), transform) == 0.0


def test_the_identity_commutes_with_a_homography_whatever_the_image() -> None:
    assert equivariance_error(torch.nn.Identity(), noise(1, 2, 48, 48), homography()) == 0.0


def test_pointwise_functions_converge_under_a_homography() -> None:
    coarse, fine = (equivariance_error(torch.nn.Tanh(), smooth(side), homography()) for side in (32, 64))
    assert 0 < fine < coarse / 6 < 1e-3


def test_the_laplacian_is_rotation_invariant_and_a_single_derivative_is_not() -> None:
    image = noise(1, 2, 32, 32)
    assert equivariance_error(laplacian, image, turn) < 1e-12
    # u_x of a turned image is -+u_y of the image: independent of u_x for noise, so the error is near sqrt(2).
    error = equivariance_error(lambda u: GaussianJets(order=1)(u)[:, :, 1], image, turn)
    assert error == pytest.approx(math.sqrt(2), abs=0.2)


def test_the_border_of_the_image_is_left_out_by_the_margin() -> None:
    # Zero padding makes this equivariant up to the border alone, under a shift that fills up with zeros.
    blur = torch.nn.Conv2d(1, 1, 5, padding=2, bias=False, dtype=torch.float64)
    image = noise(1, 1, 24, 24) + 3

    def shift(t: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.pad(t, (4, -4))

    assert equivariance_error(blur, image, shift, margin=2) < 1e-12
    assert equivariance_error(blur, image, shift, margin=1) > 1e-3


def test_the_value_is_the_symmetric_relative_norm() -> None:
    image, g = noise(1, 1, 16, 16), Homography.identity()
    outputs = iter([image, 3 * image])
    assert equivariance_error(lambda u: next(outputs), image, g) == pytest.approx(2 / math.sqrt(5))
    outputs = iter([image, -image])
    assert equivariance_error(lambda u: next(outputs), image, g) == pytest.approx(2.0)
    assert equivariance_error(torch.zeros_like, image, g) == 0.0


def test_only_pixels_that_both_see_count() -> None:
    # Poisoned outside the margin of the image, and where the transformed image is black.
    image, g, margin = smooth(40, 1), homography(strength=0.2), 4
    assert equivariance_error(torch.nn.Identity(), image, g, margin) == 0.0
    border = torch.ones_like(image)
    border[..., margin:-margin, margin:-margin] = 0
    black = 1 - g.visible(image.shape).double()
    outputs = iter([image, g(image) + 100 * border + 100 * black])
    assert equivariance_error(lambda u: next(outputs), image, g, margin) == 0.0
    # Poison in f(u) is carried: what is left of it is the blend that the threshold allows.
    outputs = iter([image + border, g(image)])
    assert equivariance_error(lambda u: next(outputs), image, g, margin) < 1e-3
    outputs = iter([image + border, g(image)])
    assert equivariance_error(lambda u: next(outputs), image, g, margin - 2) > 0.01


def test_a_matrix_or_array_is_taken_as_a_homography() -> None:
    image, g = smooth(32), homography()
    expected = equivariance_error(torch.nn.Tanh(), image, g)
    assert expected > 0
    for matrix in (g.matrix, g.matrix.numpy(), np.asarray(g.matrix).tolist()):
        assert equivariance_error(torch.nn.Tanh(), image, matrix) == pytest.approx(expected, rel=1e-12)


def test_pixels_masked_in_either_output_are_left_out() -> None:
    image = noise(1, 2, 24, 24)

    def broken_at(row: int, column: int, masked: bool) -> Callable[[torch.Tensor], Any]:
        def module(u: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            features, mask = u.clone(), torch.ones(1, 1, 24, 24, dtype=torch.bool)
            features[..., row, column] = 50.0
            mask[..., row, column] = not masked
            return features, mask

        return module

    assert equivariance_error(broken_at(10, 11, masked=False), image, turn) > 0.5
    assert equivariance_error(broken_at(10, 11, masked=True), image, turn) == 0.0


def test_a_module_is_asked_for_its_mask() -> None:
    class Masked(torch.nn.Module):
        def forward(self, u: torch.Tensor) -> torch.Tensor:
            return self.forward_with_mask(u)[0]

        def forward_with_mask(self, u: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            features, mask = u.clone(), torch.ones(1, 1, 24, 24, dtype=torch.bool)
            features[..., 10, 11], mask[..., 10, 11] = 50.0, False
            return features, mask

    module, image = Masked(), noise(1, 2, 24, 24)
    assert equivariance_error(module, image, turn) == 0.0
    assert equivariance_error(module.forward, image, turn) > 0.5


def test_a_mask_that_leaves_nothing_is_described() -> None:
    with pytest.raises(InputError, match=r"masks that leave no pixel to compare"):
        equivariance_error(lambda u: (u, torch.zeros_like(u, dtype=torch.bool)), noise(1, 1, 24, 24), turn)


def test_strided_features_are_compared_at_their_own_resolution() -> None:
    pool = torch.nn.AvgPool2d(2)
    assert equivariance_error(pool, smooth(96), homography(), margin=3) < 2e-3
    with pytest.raises(InputError, match="does not depend on the resolution"):
        equivariance_error(pool, smooth(96), turn)
    with pytest.raises(InputError, match=r"\(95, 96\) from an image of \(96, 96\)(.|\n)*integer stride"):
        equivariance_error(lambda u: u[..., 1:, :], smooth(96), homography())


def test_pooled_vectors_are_compared_directly() -> None:
    image = noise(2, 3, 16, 16)
    assert equivariance_error(lambda u: u.mean((-2, -1)), image, turn) == pytest.approx(0.0, abs=1e-12)
    corner = equivariance_error(lambda u: u[..., 0, 0], image, turn)
    one, other = image[..., 0, 0], turn(image)[..., 0, 0]
    assert corner == pytest.approx(float((one - other).norm() / ((one.norm() ** 2 + other.norm() ** 2) / 2).sqrt()))


@pytest.mark.parametrize("dimension", [1, 3])
def test_other_numbers_of_spatial_axes(dimension: int) -> None:
    image = noise(1, 2, *(16,) * dimension)
    layer = GaussianJets(order=2, dimension=dimension)
    assert equivariance_error(lambda u: layer(u)[:, :, 1] ** 2, image, lambda t: t.flip(-1)) < 1e-12
    assert equivariance_error(lambda u: layer(u)[:, :, 1], image, lambda t: t.flip(-1)) == pytest.approx(2.0)


def test_it_leaves_no_gradients_and_works_in_float32() -> None:
    conv = torch.nn.Conv2d(2, 2, 1)
    seen = []

    def module(u: torch.Tensor) -> torch.Tensor:
        output: torch.Tensor = conv(u)
        seen.append(output)
        return output

    assert equivariance_error(module, smooth(32).float(), homography()) < 1e-4
    assert not any(output.requires_grad for output in seen)


@pytest.mark.parametrize(
    ("module", "image", "transform", "margin", "message"),
    [
        (torch.nn.Identity(), noise(1, 1, 12, 12), turn, 6, r"margin=6(.|\n)*no pixel to compare(.|\n)*smaller margin"),
        (torch.nn.Identity(), noise(1, 1, 12, 12), turn, -1, r"margin=-1"),
        (torch.nn.Identity(), noise(1, 1, 12, 12), turn, 1.5, r"margin=1\.5"),
        (torch.nn.Identity(), noise(12, 12), turn, 1, r"\(12, 12\)(.|\n)*\(batch, channels, \*spatial\)"),
        (torch.nn.Identity(), noise(1, 1, 12, 12), torch.eye(2), 1, r"3 x 3 matrix"),
        (lambda u: u / 0, noise(1, 1, 12, 12), turn, 1, r"f\(u\) with 144 of 144 features NaN or infinite"),
        (lambda u: u.log(), noise(1, 1, 12, 12).exp(), homography(), 1, r"f\(T u\) with \d+ of 144 features NaN"),
        (lambda u: u.int(), noise(1, 1, 12, 12), turn, 1, r"f\(u\): \(1, 1, 12, 12\), torch\.int32"),
        (lambda u: "features", noise(1, 1, 12, 12), turn, 1, r"f\(u\): <class 'str'>"),
        (
            lambda u: (u, u > 0),
            noise(1, 2, 12, 12),
            turn,
            1,
            r"mask of f\(u\): \(1, 2, 12, 12\)(.|\n)*\(1, 1, 12, 12\)",
        ),
        (lambda u: (u, u), noise(1, 1, 12, 12), turn, 1, r"torch\.float64(.|\n)*torch\.bool"),
        (lambda u: u.reshape(1, 1, 12, 14), noise(1, 1, 14, 12), turn, 1, r"integer stride"),
    ],
)
def test_bad_input_is_described(
    module: Callable[[torch.Tensor], Any], image: torch.Tensor, transform: Any, margin: Any, message: str
) -> None:
    with pytest.raises(InputError, match=message):
        equivariance_error(module, image, transform, margin)


def test_a_transformation_that_changes_the_number_of_channels_is_described() -> None:
    with pytest.raises(InputError, match=r"T f\(u\) of shape(.|\n)*equal shapes"):
        equivariance_error(lambda u: u[:, :1], noise(1, 2, 16, 16), lambda t: t.repeat(1, 2, 1, 1))
