"""Homographies: group laws, the active convention, pixel centres, interpolation, random draws."""

from __future__ import annotations

import copy
import math
import pickle
from collections.abc import Callable

import pytest
import torch

from invariants.errors import InputError
from invariants.nn.perspective.homography import Homography

QUARTER_TURN = [[0.0, 1.0, 0.0], [-1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
MIRROR = [[-1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def draw(seed: int, strength: float = 0.15, rotation: bool = False) -> Homography:
    return Homography.random(strength, seeded(seed), rotation=rotation)


def noise(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.rand(*shape, dtype=torch.float64, generator=seeded(seed))


def centres(height: int, width: int) -> tuple[torch.Tensor, torch.Tensor]:
    x, y = ((2 * torch.arange(n, dtype=torch.float64) + 1) / n - 1 for n in (width, height))
    return x.expand(height, width), y[:, None].expand(height, width)


def wave(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return torch.sin(3 * x + 0.5) * torch.cos(2 * y) + 0.3 * x * y


def apply(g: Homography, x: torch.Tensor, y: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    X, Y, w = (row[0] * x + row[1] * y + row[2] for row in g.matrix)
    return X / w, Y / w


@pytest.mark.parametrize("seed", range(3))
def test_group_laws(seed: int) -> None:
    g, h, k = draw(seed, rotation=True), draw(seed + 10), draw(seed + 20)
    identity = torch.eye(3, dtype=torch.float64)
    torch.testing.assert_close((g @ g.inverse()).matrix, identity, atol=1e-12, rtol=0)
    torch.testing.assert_close((g.inverse() @ g).matrix, identity, atol=1e-12, rtol=0)
    torch.testing.assert_close(((g @ h) @ k).matrix, (g @ (h @ k)).matrix)
    torch.testing.assert_close((g @ Homography.identity()).matrix, g.matrix)
    torch.testing.assert_close((g @ h).inverse().matrix, (h.inverse() @ g.inverse()).matrix)
    assert (g @ h).matrix.sub((h @ g).matrix).abs().max() > 1e-3


def test_composition_acts_with_the_right_factor_first() -> None:
    turn, shift = Homography(QUARTER_TURN), Homography([[1.0, 0.0, 0.5], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    image = noise(1, 1, 8, 8)
    torch.testing.assert_close((turn @ shift)(image), turn(shift(image)))
    assert ((turn @ shift)(image) - shift(turn(image))).abs().max() > 0.1


@pytest.mark.parametrize("shape", [(2, 3, 6, 6), (1, 1, 7, 7)])
@pytest.mark.parametrize("mode", ["bicubic", "bilinear", "nearest"])
def test_a_quarter_turn_is_rot90(shape: tuple[int, ...], mode: str) -> None:
    image, turn = noise(*shape), Homography(QUARTER_TURN)
    torch.testing.assert_close(turn(image, mode=mode), torch.rot90(image, 1, (-2, -1)), atol=1e-12, rtol=0)
    torch.testing.assert_close(turn.inverse()(image), torch.rot90(image, -1, (-2, -1)), atol=1e-12, rtol=0)


@pytest.mark.parametrize("shape", [(1, 2, 5, 8), (1, 1, 1, 4), (2, 1, 3, 1)])
def test_a_mirror_is_flip_and_the_identity_leaves_everything(shape: tuple[int, ...]) -> None:
    image = noise(*shape)
    torch.testing.assert_close(Homography(MIRROR)(image), image.flip(-1), atol=1e-12, rtol=0)
    torch.testing.assert_close(Homography.identity()(image), image, atol=1e-12, rtol=0)


def test_content_moves_along_the_transformation() -> None:
    image = torch.zeros(1, 1, 4, 8, dtype=torch.float64)
    image[0, 0, 1, 2] = 1.0
    shift = Homography([[1.0, 0.0, 0.75], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])  # 3 of 8 pixels in x, 1 of 4 in y
    moved = shift(image)
    assert moved[0, 0, 2, 5] == pytest.approx(1.0)
    assert moved.abs().sum() == pytest.approx(1.0)


def test_it_does_not_depend_on_the_resolution_and_converges_at_fourth_order() -> None:
    g, errors = draw(3), []
    for side in (32, 64, 128):
        x, y = centres(side, side)
        warped = g(wave(x, y)[None, None])[0, 0]
        exact = wave(*apply(g.inverse(), x, y))
        inner = g(torch.ones(1, 1, side, side, dtype=torch.float64))[0, 0].sub(1).abs() < 1e-9
        assert inner.sum() > 0.4 * side**2
        errors.append(float((warped - exact).abs()[inner].max()))
    # The observed order of Keys' six-point kernel is 4; torch's own bicubic has 1.
    assert math.log2(errors[0] / errors[1]) > 3.2
    assert math.log2(errors[1] / errors[2]) > 3.5


@pytest.mark.parametrize("function", [lambda x, y: x + 0 * y, lambda x, y: y**2, lambda x, y: x * y + x**2])
def test_quadratics_are_interpolated_exactly(
    function: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> None:
    g = Homography([[0.9, 0.2, 0.1], [-0.1, 0.8, 0.05], [0.0, 0.0, 1.0]]).inverse()
    x, y = centres(20, 24)
    warped = g(function(x, y)[None, None])[0, 0]
    exact = function(*apply(g.inverse(), x, y))
    inner = g(torch.ones(1, 1, 20, 24, dtype=torch.float64))[0, 0].sub(1).abs() < 1e-9
    assert inner.sum() > 200
    torch.testing.assert_close(warped[inner], exact[inner], atol=1e-12, rtol=0)


def test_visible_pixels_are_those_whose_source_is_in_the_image() -> None:
    g = draw(5, strength=0.3)
    mask = g.visible((20, 31))
    x, y = apply(g.inverse(), *centres(20, 31))
    assert mask.dtype == torch.bool and mask.shape == (20, 31)
    assert torch.equal(mask, (x.abs() <= 1) & (y.abs() <= 1))
    assert 0 < mask.sum() < mask.numel()
    smaller = Homography([[0.3, 0.0, 0.1], [0.0, 0.4, 0.0], [0.0, 0.0, 1.0]]) @ g
    # Interpolation reaches 3 input pixels, less than 2 output pixels, beyond the image.
    far = torch.nn.functional.max_pool2d(smaller.visible((20, 31))[None].double(), 5, 1, 2)[0] == 0
    warped = smaller(torch.ones(1, 1, 20, 31))[0, 0]
    assert far.sum() > 100 and not warped[far].any() and warped[smaller.visible((20, 31))].all()
    assert Homography.identity().visible((1, 2, 4, 4), "cpu").all()
    assert g.visible((4, 4), device="meta").is_meta


def test_points_behind_the_horizon_are_black_and_finite() -> None:
    # The horizon of g^-1 runs through the output, along pixel centres; that of g misses the image.
    g = Homography([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [1.0 / 0.75, 0.0, 2.0]])
    assert g.inverse().matrix[2].tolist() == pytest.approx([-4 / 3, 0.0, 1.0])
    warped = g(torch.ones(1, 1, 4, 4, dtype=torch.float64))
    assert torch.isfinite(warped).all()
    assert not warped[..., 3].any()


def test_equal_seeds_give_equal_draws_and_other_seeds_others() -> None:
    for rotation in (False, True):
        assert torch.equal(draw(7, rotation=rotation).matrix, draw(7, rotation=rotation).matrix)
        assert not torch.equal(draw(7, rotation=rotation).matrix, draw(8, rotation=rotation).matrix)
    torch.manual_seed(0)
    one = Homography.random(0.1)
    torch.manual_seed(0)
    assert torch.equal(one.matrix, Homography.random(0.1).matrix)


@pytest.mark.parametrize("strength", [0.0, 0.15, 0.3, 0.5])
def test_random_draws_move_corners_by_at_most_the_strength_and_never_fold(strength: float) -> None:
    corners = torch.tensor([[-1.0, 1.0, 1.0, -1.0], [-1.0, -1.0, 1.0, 1.0]], dtype=torch.float64)
    generator, largest = seeded(0), 0.0
    for _ in range(200):
        g = Homography.random(strength, generator)
        moved = torch.stack(apply(g, *corners))
        largest = max(largest, float((moved - corners).abs().max()))
        assert torch.linalg.det(g.matrix) > 0
        assert (g.matrix[2] @ torch.cat([corners, torch.ones(1, 4, dtype=torch.float64)]) > 0).all()
        g(torch.ones(1, 1, 2, 2))  # no horizon
    assert 0.9 * 2 * strength <= largest <= 2 * strength + 1e-9


def test_rotation_turns_by_every_angle_first() -> None:
    generator = seeded(0)
    turns = [Homography.random(0.0, generator, rotation=True).matrix for _ in range(400)]
    angles = torch.stack([torch.atan2(m[1, 0], m[0, 0]) for m in turns])
    torch.testing.assert_close(turns[0] @ turns[0].mT, torch.eye(3, dtype=torch.float64))
    assert (torch.histc(angles, 8, -math.pi, math.pi) > 25).all()
    # The same draws, the same homography, after the rotation: the product with its inverse is a rotation.
    rotation = draw(4).inverse().matrix @ draw(4, rotation=True).matrix
    rotation = rotation / rotation[2, 2]
    torch.testing.assert_close(rotation @ rotation.mT, torch.eye(3, dtype=torch.float64))


def test_dtypes_devices_and_gradients() -> None:
    g = draw(1)
    image = noise(1, 2, 12, 12)
    for dtype, tolerance in ((torch.float32, 1e-5), (torch.float16, 1e-2), (torch.bfloat16, 1e-1)):
        warped = g(image.to(dtype))
        assert warped.dtype == dtype
        torch.testing.assert_close(warped.double(), g(image), atol=tolerance, rtol=0)
    small = noise(1, 1, 4, 4).requires_grad_()
    assert torch.autograd.gradcheck(g, small)
    assert g(torch.zeros(0, 3, 8, 8)).shape == (0, 3, 8, 8)


def test_it_is_immutable_and_survives_copies() -> None:
    g = draw(2)
    with pytest.raises(AttributeError, match="immutable"):
        g.matrix = torch.eye(3)  # type: ignore[misc]
    with pytest.raises(AttributeError, match="immutable"):
        g._matrix = torch.eye(3)
    before = g.matrix
    g.matrix.zero_()
    source = torch.eye(3, dtype=torch.float64)
    kept = Homography(source)
    source.zero_()
    assert torch.equal(g.matrix, before)
    assert torch.equal(kept.matrix, torch.eye(3, dtype=torch.float64))
    for other in (copy.copy(g), copy.deepcopy(g), pickle.loads(pickle.dumps(g))):
        assert torch.equal(other.matrix, before)


def test_python_numbers_keep_their_double_precision() -> None:
    assert Homography([[1.0, 0.0, 0.1], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]).matrix[0, 2].item() == 0.1


def test_the_overall_factor_does_not_matter() -> None:
    g = draw(6)
    torch.testing.assert_close(Homography(-3 * g.matrix).matrix, g.matrix)
    assert repr(Homography(2 * torch.eye(3))) == "Homography([[1, 0, 0], [0, 1, 0], [0, 0, 1]])"


@pytest.mark.parametrize(
    ("matrix", "message"),
    [
        (torch.eye(2), r"shape \(2, 2\)(.|\n)*3 x 3"),
        (torch.eye(3)[None], r"shape \(1, 3, 3\)"),
        (torch.eye(3, dtype=torch.int64), r"torch\.int64(.|\n)*write entries as 1\.0"),
        ([[1, 0, 0], [0, 1, 0], [0, 0, 1]], r"torch\.int64"),
        (torch.eye(3, dtype=torch.complex64), r"torch\.complex64"),
        ("matrix", r"3 x 3 matrix of real floating-point numbers"),
        (torch.full((3, 3), math.nan), r"not finite"),
        (torch.tensor([[1.0, 0, 0], [0, math.inf, 0], [0, 0, 1]]), r"not finite"),
        (torch.ones(3, 3), r"singular matrix(.|\n)*proportional rows"),
        (torch.zeros(3, 3), r"singular matrix"),
    ],
)
def test_bad_matrices_are_described(matrix: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        Homography(matrix)  # type: ignore[arg-type]


@pytest.mark.parametrize("strength", [-0.1, 0.6, math.nan, "0.1", True])
def test_bad_strengths_are_described(strength: object) -> None:
    with pytest.raises(InputError, match=r"strength=(.|\n)*from 0 to 0\.5"):
        Homography.random(strength)  # type: ignore[arg-type]


def test_bad_images_and_modes_are_described() -> None:
    g = draw(0)
    for image in (torch.zeros(3, 8, 8), torch.zeros(1, 3, 8, 8, dtype=torch.uint8), [[1.0]]):
        with pytest.raises(InputError, match=r"\(batch, channels, height, width\)"):
            g(image)  # type: ignore[arg-type]
    with pytest.raises(InputError, match=r"mode='lanczos'\nexpected: \"bicubic\""):
        g(torch.zeros(1, 1, 4, 4), mode="lanczos")
    with pytest.raises(InputError, match=r"shape=\(4,\)"):
        g.visible((4,))


def test_a_horizon_through_the_image_is_refused_when_applied() -> None:
    g = Homography([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [1.5, 0.0, 1.0]])
    uses: tuple[Callable[[], object], ...] = (lambda: g(torch.zeros(1, 1, 4, 4)), lambda: g.visible((4, 4)))
    for use in uses:
        with pytest.raises(InputError, match=r"horizon 1\.5 x \+ 0 y \+ 1 = 0 crosses the image"):
            use()
