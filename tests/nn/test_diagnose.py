"""Diagnosis of picture sets: noise and ranks against pictures that have them, errors, counts, words, refusals."""

from __future__ import annotations

import functools
import math

import numpy as np
import pytest
import torch
from torch import Tensor

from generated.runtime.gaussian_jets import GaussianJets
from invariants import LieAction, catalogue, derive
from invariants.errors import InputError
from invariants.nn import Homography, InvariantLayer, PDINet, diagnose
from invariants.nn import InvariantFeatures as CompiledFeatures
from invariants.nn.diagnosis.diagnose import shape_invariants
from invariants.nn.diagnosis.feature_error import feature_error
from invariants.nn.diagnosis.finite_maps import projective_matrices, random_maps
from invariants.nn.diagnosis.gradient_ranks import gradient_ranks, pixel_noise

SIDE = 48
InvariantFeatures = functools.partial(CompiledFeatures, backend="torch")  # waits for no compiler


def noise(*shape: int, size: float = 0.1, seed: int = 0) -> Tensor:
    return size * torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


def waves(channels: int = 3, side: int = SIDE) -> Tensor:
    """Smooth, with gradients of the channels in different directions."""
    y, x = torch.meshgrid(*[torch.arange(side, dtype=torch.float64)] * 2, indexing="ij")
    turns = [(math.cos(a), math.sin(a)) for a in torch.arange(channels).mul(2.0).tolist()]
    return torch.stack([torch.sin((c * x + s * y) / 5) + (s * x - c * y).cos() / 60 for c, s in turns])[None]


def sign() -> Tensor:
    """An anti-aliased ellipse of one colour on another."""
    y, x = torch.meshgrid(*[torch.arange(SIDE, dtype=torch.float64) - SIDE / 2] * 2, indexing="ij")
    covered = ((15 - torch.hypot(x, 1.6 * y + 0.2 * x)) / 1.5).clamp(0, 1)
    return torch.stack([0.2 + 0.7 * covered, 0.9 - 0.3 * covered, 0.4 + 0.1 * covered])[None]


@pytest.mark.parametrize("shape", [(4000,), (80, 60), (18, 20, 22)])
@pytest.mark.parametrize("size", [1e-3, 0.2])
def test_noise_is_found_under_smooth_pictures_in_any_dimension(shape: tuple[int, ...], size: float) -> None:
    ramp = sum(torch.linspace(0, k + 1, n).double().view(-1, *[1] * k) for k, n in enumerate(reversed(shape)))
    images = torch.stack([ramp + noise(2, *shape, size=size), ramp + noise(2, *shape, size=3 * size, seed=1)])
    found = pixel_noise(images) / size
    assert found.tolist() == pytest.approx([1, 3], rel=0.06)


def test_one_picture_in_ten_thousand_pixels_of_edges_has_no_noise() -> None:
    assert float(pixel_noise(sign())) < 1e-12


@pytest.mark.parametrize("sigma", [0.75, 1.7])
def test_ranks_are_those_of_independent_singular_values(sigma: float) -> None:
    images = torch.cat([waves(), sign(), torch.ones_like(sign())])
    images[0, :, :, : SIDE // 2] = images[0, :1, :, : SIDE // 2] * torch.tensor([1.0, -2.0, 0.5])[:, None, None]
    ranks = gradient_ranks(images, torch.zeros(3), sigma)[:, 0].numpy()
    gradients = GaussianJets(1, sigma=sigma)(images)[:, :, 1:].permute(0, 3, 4, 1, 2).numpy()
    sizes = np.linalg.svd(gradients, compute_uv=False)
    clear = (np.abs(np.log10(sizes + 1e-300) + 8) > 2).all(-1)  # away from any threshold
    assert clear.mean() > 0.5
    assert (ranks == (sizes > 1e-8).sum(-1))[clear].all()
    assert set(np.unique(ranks[0][8:-8, 8 : SIDE // 2 - 8])) <= {0, 1}
    assert (ranks[0][8:-8, SIDE // 2 + 8 : -8] == 2).mean() > 0.9


@pytest.mark.parametrize("channels", [1, 3, 6])
@pytest.mark.parametrize("sigma", [0.75, 2.5])
def test_noise_alone_is_flat_at_nearly_all_pixels(channels: int, sigma: float) -> None:
    images = noise(2, channels, 64, 64)
    inner = gradient_ranks(images, pixel_noise(images), sigma)[
        ..., 10:-10, 10:-10
    ]  # stencils on one side have more noise
    assert float((inner == 0).double().mean()) > 0.98


@pytest.mark.parametrize(
    "name", ["translation", "se2", "similarity", "sa2", "affine", "projective", "klein", "galilei2"]
)
def test_fields_as_matrices_move_points_as_the_fields_do(name: str) -> None:
    action = catalogue.get(name)
    matrices = projective_matrices(action)
    assert matrices is not None
    point, step = np.array([0.3, -0.2]), 1e-6
    for matrix, row in zip(matrices, action.fields, strict=True):
        moved = torch.linalg.matrix_exp(step * matrix).numpy() @ [*point, 1]
        velocity = (moved[:2] / moved[2] - point) / step
        wanted = [float(c.subs(dict(zip(action.base, point, strict=True)))) for c in row]
        assert velocity == pytest.approx(wanted, abs=1e-5)


def test_maps_belong_to_the_group_in_pixels_on_pictures_that_are_no_squares() -> None:
    height, width = 30, 50
    for seed in range(3):
        for drawn in random_maps(catalogue.get("se2"), (height, width), 2, seed):
            scale = torch.tensor([width / 2, height / 2, 1.0], dtype=torch.float64)
            linear = (scale[:, None] * drawn.matrix / scale)[:2, :2]
            assert torch.allclose(linear.mT @ linear, torch.eye(2, dtype=torch.float64))
    assert random_maps(catalogue.get("moebius"), (height, width), 2) == ()


def test_a_constant_counts_as_unrelated_and_values_are_not_beyond_values() -> None:
    images, maps = waves(), random_maps(catalogue.get("affine"), (SIDE, SIDE), 2)
    ranks = gradient_ranks(images, torch.zeros(1), 1.0)
    constant = feature_error(lambda u: 0 * u + 3, images, maps, ranks, 4)
    assert (constant.whole, constant.beyond, constant.share) == (1, None, 0)
    values = feature_error(lambda u: torch.cat([u[:, :1] ** 2, u[:, 1:2] * u[:, 2:]], 1), images, maps, ranks, 4)
    assert values.whole < 0.02
    assert values.share < 1e-6
    unrelated = feature_error(lambda u: noise(1, 4, SIDE, SIDE, seed=int(u.sum() * 1e6) % 1000), images, maps, ranks, 4)
    assert unrelated.whole == pytest.approx(1, abs=0.1)


def test_errors_of_invariants_fall_and_those_of_a_convolution_stay() -> None:
    found = diagnose(InvariantFeatures("projective", 3, sigma=1.0), waves(side=64))
    assert found.convolution is not None
    assert found.given.error is not None
    assert found.given.error.beyond is not None
    assert found.convolution.beyond is not None
    assert found.given.error.beyond < 0.2 < 0.8 < found.convolution.beyond
    assert found.verdict == "suits"


def test_noise_does_not_suit_whatever_the_error() -> None:
    found = diagnose(InvariantFeatures("affine", 1), 0.5 + noise(1, 1, SIDE, SIDE))
    assert found.verdict == "does not suit"
    assert found.best.ranks[0] > 0.95
    assert found.noise == pytest.approx(0.1, rel=0.1)
    assert "hardly a gradient is above its noise" in str(found)


@pytest.mark.parametrize(("group", "nothing"), [("projective", True), ("affine", False), ("se2", False)])
def test_a_sign_has_parallel_gradients_and_only_some_groups_lose_them(group: str, nothing: bool) -> None:
    found = diagnose(InvariantFeatures(group, 3), sign())
    assert found.best.parallel == 1
    assert found.values_alone is nothing
    assert ("take order 3 (projective_o3" in found.report()) is nothing
    assert (found.parallel_order == 3) is nothing


def test_a_network_is_known_by_its_first_layer_which_has_the_order() -> None:
    found = diagnose(PDINet("projective", 3, 5, depth=(1, 1), width=8, backend="torch"), sign())
    assert (found.order, found.values_alone, found.given.sigma) == (3, False, 1.7)
    assert "invariants of shape at order 3" in found.report()


def test_an_action_of_ones_own_is_named_and_counted_by_its_derivation() -> None:
    x, y = catalogue.get("se2").base
    d = derive(LieAction.from_fields("shears", base=(x, y), fields=[(1, 0), (0, 1), (y, 0)]), order=2, channels=2)
    layer = InvariantLayer(d, 3, 4, backend="torch")
    assert diagnose(layer, sign()).group is None
    found = diagnose(layer, sign(), group=d)
    assert (found.group, found.shape_invariants) == ("shears", shape_invariants(d))
    assert found.given.error is not None
    with pytest.raises(InputError, match="the derivation that the features were made of"):
        diagnose(layer, sign(), group=derive(catalogue.get("se2"), order=1))


@pytest.mark.parametrize(
    ("group", "shape"), [("projective_line", (64,)), ("se3", (22, 22, 22)), ("intensity", (32, 32))]
)
def test_other_axes_and_gauges_leave_out_what_is_not_known(group: str, shape: tuple[int, ...]) -> None:
    found = diagnose(InvariantFeatures(group, 1), noise(2, 1, *shape).cumsum(-1))
    assert found.given.error is None
    assert found.convolution is None
    assert "the verdict rests on gradients alone" in found.report() or found.verdict == "does not suit"
    assert all(sum(s.ranks) == pytest.approx(1) for s in found.scales)


def test_the_same_seed_gives_the_same_and_another_module_needs_a_group() -> None:
    conv = torch.nn.Conv2d(3, 4, 3, padding=1).double()
    one, two = (diagnose(conv, waves(), group="affine", seed=3) for _ in range(2))
    assert one == two
    assert one.scales == ()
    with pytest.raises(InputError, match='pass group="projective"'):
        diagnose(conv, waves())
    with pytest.raises(InputError, match="features of every pixel"):
        diagnose(torch.nn.AvgPool2d(2), waves(), group="affine")


BAD = {
    "a floating-point tensor": torch.ones(1, 3, SIDE, SIDE, dtype=torch.uint8),
    "pixels along every axis": torch.ones(1, 3, 1, 1),
    "finite values": torch.full((1, 3, SIDE, SIDE), math.nan),
    r"\(batch, 3, size, size\)": torch.ones(1, 2, SIDE, SIDE),
    "at least one image": torch.ones(0, 3, SIDE, SIDE),
}


@pytest.mark.parametrize("words", BAD)
def test_bad_images_are_refused(words: str) -> None:
    with pytest.raises(InputError, match=words):
        diagnose(InvariantFeatures("projective", 3), BAD[words])


def test_half_precision_and_a_flat_picture_are_told() -> None:
    found = diagnose(InvariantFeatures("affine", 3), torch.ones(1, 3, SIDE, SIDE).half())
    assert (found.verdict, found.noise, found.best.ranks[0]) == ("does not suit", 0, 1)
    assert "hardly a gradient is there" in found.report()


def test_the_identity_leaves_no_error() -> None:
    images = waves()
    ranks = gradient_ranks(images, torch.zeros(1), 1.0)
    found = feature_error(InvariantFeatures("affine", 3), images, [Homography.identity()], ranks, 4)
    assert found.whole == pytest.approx(0, abs=1e-9)
    assert found.beyond == pytest.approx(0, abs=1e-9)
