"""Gaussian jets: exact moments, exact polynomials up to the border, convergence, and every way of running them."""

from __future__ import annotations

import copy
import itertools
import math
import pickle

import numpy as np
import pytest
import torch

import generated.runtime.gaussian_jets as implementation
from generated.runtime.errors import InputError
from generated.runtime.gaussian_jets import GaussianJets, gaussian_stencils, multi_indices

SIGMAS = (0.3, 0.75, 1.0, 2.5)


def noise(*shape: int, dtype: torch.dtype = torch.float64, seed: int = 0) -> torch.Tensor:
    return torch.randn(*shape, dtype=dtype, generator=torch.Generator().manual_seed(seed))


def monomial(powers: tuple[int, ...], sides: tuple[int, ...], derivative: tuple[int, ...]) -> torch.Tensor:
    """d^derivative of x^p0 y^p1 ... at pixel centres, the origin off-centre; sides in the order of the axes."""
    result = torch.ones(sides, dtype=torch.float64)
    for coordinate, (power, order) in enumerate(zip(powers, derivative, strict=True)):
        axis = len(sides) - 1 - coordinate
        position = torch.arange(sides[axis], dtype=torch.float64) - 2.0
        values = math.perm(power, order) * position ** max(power - order, 0)
        result = result * values.view([-1 if a == axis else 1 for a in range(len(sides))])
    return result


@pytest.mark.parametrize(("order", "dimension"), [(0, 1), (3, 1), (2, 2), (4, 2), (2, 3), (1, 4)])
def test_multi_indices_are_complete_and_in_order(order: int, dimension: int) -> None:
    indices = multi_indices(order, dimension)
    everything = [i for i in itertools.product(range(order + 1), repeat=dimension) if sum(i) <= order]
    assert list(indices) == sorted(everything, key=lambda i: (sum(i), [-count for count in i]))
    assert len(indices) == math.comb(order + dimension, dimension)


@pytest.mark.parametrize("order", range(9))
@pytest.mark.parametrize("sigma", SIGMAS)
def test_every_stencil_has_the_moments_of_a_derivative(order: int, sigma: float) -> None:
    table = gaussian_stencils(order, sigma, 4.0)
    radius = len(table) - 1
    taps = np.arange(-radius, radius + 1.0)
    for left, right, derivative in itertools.product(range(radius + 1), range(radius + 1), range(order + 1)):
        stencil = table[left, right, derivative]
        assert not stencil[(taps < -left) | (taps > right)].any()
        for power in range(min(derivative + 2, order + 1, left + right + 1)):
            expected = math.factorial(derivative) if power == derivative else 0.0
            size = np.abs(stencil) @ np.abs(taps) ** power
            assert stencil @ taps**power == pytest.approx(expected, abs=1e-9 * max(1.0, size))


@pytest.mark.parametrize("sigma", SIGMAS)
def test_the_interior_smoothing_is_the_plain_normalised_gaussian(sigma: float) -> None:
    table = gaussian_stencils(2, sigma, 4.0)
    radius = len(table) - 1
    gaussian = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    assert table[radius, radius, 0] == pytest.approx(gaussian / gaussian.sum(), abs=1e-12)


def test_interior_derivatives_approach_those_of_the_gaussian() -> None:
    sigma, k = 3.0, np.arange(-18.0, 19.0)
    gaussian = np.exp(-0.5 * (k / sigma) ** 2) / math.sqrt(2 * math.pi) / sigma
    # Correlation taps: the derivative mirrored.
    exact = {1: k / sigma**2 * gaussian, 2: (k**2 / sigma**4 - 1 / sigma**2) * gaussian}
    table = gaussian_stencils(2, sigma, 6.0)
    for derivative, kernel in exact.items():
        assert table[18, 18, derivative] == pytest.approx(kernel, abs=1e-7)


def test_stencils_of_a_mirrored_axis_are_mirrored_exactly() -> None:
    table = gaussian_stencils(3, 0.75, 4.0)
    for derivative in range(4):
        mirrored = (-1) ** derivative * table[:, :, derivative, ::-1].transpose(1, 0, 2)
        assert (table[:, :, derivative] == mirrored).all()


@pytest.mark.parametrize("sigma", [0.5, 0.75, 1.5])
@pytest.mark.parametrize("order", [1, 2, 3, 4])
def test_border_stencils_do_not_blow_noise_up(order: int, sigma: float) -> None:
    table = gaussian_stencils(order, sigma, 4.0)
    radius = len(table) - 1
    gain = np.linalg.norm(table[:, radius], axis=-1)
    # White noise at the first pixel: a one-sided difference of derivative d, one degree more than d, has sum w^2 of
    # the finite differences -3/2, 2, -1/2 and the like; wider Gaussians must do better.
    finite = [math.sqrt(math.comb(2 * (d + 1), d + 1)) * (d + 1.5) for d in range(order + 1)]
    assert (gain[0] <= finite).all()
    assert (np.abs(gain[radius - 1] / gain[radius] - 1) < 0.2).all()


@pytest.mark.parametrize(
    ("order", "sides", "sigma"),
    [(1, (7,), 0.75), (4, (12,), 1.0), (2, (9, 8), 0.75), (2, (5, 14), 1.5), (4, (11, 10), 0.75), (2, (5, 6, 7), 0.75)],
)
def test_polynomials_are_differentiated_exactly_up_to_the_border(
    order: int, sides: tuple[int, ...], sigma: float
) -> None:
    layer = GaussianJets(order, dimension=len(sides), sigma=sigma)
    for powers in multi_indices(order, len(sides)):
        jets = layer(monomial(powers, sides, (0,) * len(sides))[None, None])[0, 0]
        for index, jet in zip(layer.indices, jets, strict=True):
            if sum(powers) <= min(sum(index) + 1, order):
                exact = monomial(powers, sides, index)
                torch.testing.assert_close(jet, exact, atol=1e-8, rtol=1e-10, msg=f"d^{index} of the monomial {powers}")


def test_x_runs_along_the_last_axis_and_z_along_the_first() -> None:
    z, y, x = torch.meshgrid(*(torch.arange(6.0, dtype=torch.float64),) * 3, indexing="ij")
    jets = GaussianJets(order=2, dimension=3)((2 * x + 3 * y + 5 * z + 7 * x * y + 11 * y * z)[None, None])[0, 0]
    found = dict(zip(multi_indices(2, 3), jets, strict=True))
    torch.testing.assert_close(found[1, 0, 0], 2 + 7 * y)
    torch.testing.assert_close(found[0, 1, 0], 3 + 7 * x + 11 * z)
    torch.testing.assert_close(found[0, 0, 1], 5 + 11 * y)
    torch.testing.assert_close(found[1, 1, 0], torch.full_like(x, 7.0))
    torch.testing.assert_close(found[0, 1, 1], torch.full_like(x, 11.0))
    assert found[1, 0, 1].abs().max() < 1e-10


def test_derivatives_of_a_wave_converge_at_second_order_everywhere() -> None:
    def errors(side: int) -> torch.Tensor:
        step = 1.0 / side
        position = (torch.arange(side, dtype=torch.float64) + 0.5) * step
        jets = GaussianJets(order=2, dimension=1)(torch.sin(5 * position)[None, None])[0, 0]
        exact = torch.stack([torch.sin(5 * position), 5 * torch.cos(5 * position), -25 * torch.sin(5 * position)])
        difference = (jets / step ** torch.arange(3.0)[:, None] - exact).abs()
        return torch.stack([difference[:, 4:-4].amax(1), difference.amax(1)])

    coarse, fine = errors(64), errors(128)
    observed = torch.log2(coarse / fine)
    assert (observed[0] > 1.9).all()
    # At the border itself the highest derivative is a fit of its own degree: first order.
    assert (observed[1] > torch.tensor([1.8, 1.8, 0.9])).all()


def test_a_wave_in_the_interior_is_damped_as_by_the_gaussian() -> None:
    sigma, frequency = 1.0, 0.5
    position = torch.arange(64, dtype=torch.float64)
    jets = GaussianJets(order=2, dimension=1, sigma=sigma, truncate=6.0)(torch.sin(frequency * position)[None, None])
    damping = math.exp(-0.5 * (sigma * frequency) ** 2)
    inner = slice(8, -8)
    torch.testing.assert_close(
        jets[0, 0, 1, inner], damping * frequency * torch.cos(frequency * position)[inner], atol=1e-5, rtol=0
    )
    torch.testing.assert_close(
        jets[0, 0, 2, inner], -damping * frequency**2 * torch.sin(frequency * position)[inner], atol=1e-5, rtol=0
    )


@pytest.mark.parametrize("sides", [(1, 1), (1, 7), (2, 2), (3, 1), (2, 9), (5, 4), (6, 7), (32, 33)])
@pytest.mark.parametrize("order", [0, 2, 4])
def test_constants_have_no_derivatives_at_any_size(sides: tuple[int, int], order: int) -> None:
    jets = GaussianJets(order)(torch.full((2, 3, *sides), 3.0, dtype=torch.float64))
    expected = torch.zeros_like(jets)
    expected[:, :, 0] = 3.0
    torch.testing.assert_close(jets, expected, atol=1e-11, rtol=0)


def test_one_and_two_pixels_give_the_value_and_the_difference() -> None:
    layer = GaussianJets(order=2, dimension=1)
    assert layer(torch.tensor([[[5.0]]])).flatten().tolist() == [5.0, 0.0, 0.0]
    torch.testing.assert_close(
        layer(torch.tensor([[[1.0, 4.0]]]))[0, 0], torch.tensor([[1.0, 4.0], [3.0, 3.0], [0.0, 0.0]])
    )


@pytest.mark.parametrize("shape", [(0, 3, 8, 8), (2, 0, 8, 8), (0, 0, 1, 1)])
def test_empty_batches_and_zero_channels(shape: tuple[int, ...]) -> None:
    image = torch.zeros(shape, requires_grad=True)
    jets = GaussianJets(order=2)(image)
    assert jets.shape == (*shape[:2], 6, *shape[2:])
    jets.sum().backward()
    assert image.grad is not None and image.grad.shape == shape


def test_non_contiguous_images_give_the_same_jets() -> None:
    layer, image = GaussianJets(order=2), noise(2, 3, 9, 10)
    expected = layer(image)
    torch.testing.assert_close(layer(image.to(memory_format=torch.channels_last)), expected)
    torch.testing.assert_close(layer(image.permute(3, 1, 0, 2).contiguous().permute(2, 1, 3, 0)), expected)
    torch.testing.assert_close(layer(image[:1].expand(4, -1, -1, -1)), expected[:1].expand(4, -1, -1, -1, -1))


def test_a_mirrored_image_has_mirrored_jets() -> None:
    layer, image = GaussianJets(order=3), noise(1, 2, 11, 8)
    signs = torch.tensor([(-1.0) ** index[0] for index in layer.indices], dtype=torch.float64)[:, None, None]
    torch.testing.assert_close(layer(image.flip(-1)), signs * layer(image).flip(-1))


@pytest.mark.parametrize(("dimension", "shape"), [(1, (2, 2, 300)), (2, (1, 2, 150, 70)), (3, (1, 1, 70, 9, 130))])
def test_long_axes_in_blocks_agree_with_whole_axes(
    dimension: int, shape: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    layer, image = GaussianJets(order=2, dimension=dimension), noise(*shape)
    expected = layer(image)
    monkeypatch.setattr(implementation, "_WHOLE_AXIS", 8)
    torch.testing.assert_close(layer(image), expected, atol=1e-12, rtol=1e-12)
    cotangent = noise(*expected.shape, seed=1)
    gradients = []
    for whole in (8, 1024):
        monkeypatch.setattr(implementation, "_WHOLE_AXIS", whole)
        leaf = image.clone().requires_grad_()
        gradients.append(torch.autograd.grad((layer(leaf) * cotangent).sum(), leaf)[0])
    torch.testing.assert_close(gradients[0], gradients[1], atol=1e-12, rtol=1e-12)


def test_first_and_second_derivatives_with_respect_to_the_image() -> None:
    layer, image = GaussianJets(order=2), noise(1, 2, 4, 5).requires_grad_()
    assert torch.autograd.gradcheck(lambda u: layer(u) ** 2, image)
    assert torch.autograd.gradgradcheck(lambda u: layer(u) ** 2, image)


def test_half_precision_and_autocast_are_filtered_in_float32() -> None:
    layer, image = GaussianJets(order=2), noise(1, 2, 16, 16, dtype=torch.float32) + 100
    for dtype in (torch.bfloat16, torch.float16):
        jets = layer(image.to(dtype))
        assert jets.dtype == torch.float32
        torch.testing.assert_close(jets, layer(image.to(dtype).float()), atol=0, rtol=0)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        torch.testing.assert_close(layer(image), layer(image.double()).float(), atol=1e-3, rtol=1e-4)
    assert layer(image.double()).dtype == torch.float64


def test_casting_the_module_does_not_round_its_stencils() -> None:
    image = noise(1, 1, 12, 12)
    expected = GaussianJets(order=2)(image)
    for cast in (torch.nn.Module.half, torch.nn.Module.bfloat16, torch.nn.Module.float, torch.nn.Module.double):
        torch.testing.assert_close(cast(GaussianJets(order=2))(image), expected, atol=1e-13, rtol=1e-13)


def test_built_on_the_meta_device_it_gets_its_stencils_when_moved() -> None:
    with torch.device("meta"):
        layer = GaussianJets(order=2)
        assert layer(torch.empty(2, 3, 8, 8)).shape == (2, 3, 6, 8, 8)
        assert next(layer.buffers()).is_meta
    image = noise(1, 1, 8, 8)
    torch.testing.assert_close(layer.to_empty(device="cpu")(image), GaussianJets(order=2)(image))


def test_copies_and_pickles_agree_and_nothing_is_saved() -> None:
    layer, image = GaussianJets(order=3, sigma=1.25), noise(1, 1, 9, 9)
    assert layer.state_dict() == {}
    for other in (copy.deepcopy(layer), pickle.loads(pickle.dumps(layer))):
        torch.testing.assert_close(other(image), layer(image), atol=0, rtol=0)


def test_vmap_agrees_with_a_loop() -> None:
    layer, images = GaussianJets(order=2), noise(3, 2, 1, 6, 7)
    torch.testing.assert_close(torch.func.vmap(layer)(images), torch.stack([layer(image) for image in images]))


def test_export_keeps_a_dynamic_batch() -> None:
    layer, batch = GaussianJets(order=2), torch.export.Dim("batch", min=1, max=64)
    program = torch.export.export(layer, (noise(2, 1, 8, 8),), dynamic_shapes=({0: batch},))
    image = noise(5, 1, 8, 8)
    torch.testing.assert_close(program.module()(image), layer(image))


@pytest.mark.slow
def test_compiled_without_graph_breaks_it_agrees_with_eager() -> None:
    layer = GaussianJets(order=2)
    compiled = torch.compile(layer, fullgraph=True)
    for shape in ((2, 3, 8, 9), (1, 1, 33, 20)):
        image = noise(*shape, dtype=torch.float32).requires_grad_()
        (expected,) = torch.autograd.grad((layer(image) ** 2).sum(), image)
        torch.testing.assert_close(compiled(image), layer(image), atol=1e-5, rtol=1e-5)
        (found,) = torch.autograd.grad((compiled(image) ** 2).sum(), image)
        torch.testing.assert_close(found, expected, atol=1e-4, rtol=1e-4)


def test_it_is_shown_with_its_arguments() -> None:
    assert repr(GaussianJets(2)) == (
        "GaussianJets(order=2, dimension=2, sigma=0.75, truncate=4; 6 derivatives, 7 taps)"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"order": -1}, r"given: order=-1\nexpected: an integer of at least 0"),
        ({"order": 9}, r"order=9\nexpected: .* at most 8"),
        ({"order": 2.0}, r"order=2\.0"),
        ({"order": True}, r"order=True"),
        ({"order": 2, "dimension": 0}, r"dimension=0\nexpected: an integer of at least 1"),
        ({"order": 2, "sigma": 0.0}, r"sigma=0\.0\nexpected: a finite number above 0"),
        ({"order": 2, "sigma": math.nan}, r"sigma=nan"),
        ({"order": 2, "sigma": math.inf}, r"sigma=inf"),
        ({"order": 2, "sigma": "1"}, r"sigma='1'"),
        ({"order": 2, "truncate": -1.0}, r"truncate=-1\.0\nexpected: a finite number above 0"),
        ({"order": 2, "truncate": 1.0}, r"cut at 0\.75 pixels\nexpected: a cut between 1 and 64 pixels"),
        ({"order": 2, "sigma": 20.0}, r"cut at 80 pixels\n(.|\n)*shrink the image first"),
    ],
)
def test_bad_arguments_are_named(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        GaussianJets(**arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("image", "message"),
    [
        (torch.zeros(3, 8, 8), r"shape \(3, 8, 8\)\nexpected: \(batch, channels, 2 spatial axes\)"),
        (torch.zeros(1, 1, 8, 8, 8), r"shape \(1, 1, 8, 8, 8\)"),
        (torch.zeros(1, 1, 8, 8, dtype=torch.uint8), r"torch\.uint8\nexpected: a real floating-point dtype"),
        (torch.zeros(1, 1, 8, 8, dtype=torch.complex64), r"torch\.complex64"),
        (torch.zeros(1, 1, 8, 0), r"at least one pixel along every spatial axis"),
    ],
)
def test_bad_images_are_described(image: torch.Tensor, message: str) -> None:
    with pytest.raises(InputError, match=message):
        GaussianJets(order=2)(image)
