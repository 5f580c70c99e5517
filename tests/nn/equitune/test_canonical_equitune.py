"""Models made equivariant by a moving frame: exact on coordinates, up to sampling on pictures, masked without one."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
import sympy as sp
import torch
from torch import Tensor, nn

from invariants import LieAction, catalogue, derive
from invariants.errors import ActionError, CertificateError, DerivationError, InputError
from invariants.nn import FrameNetwork, warp
from invariants.nn.actions.matrix_actions import PointAction, VectorAction, WarpAction
from invariants.nn.canonical.measure_frames import FRAMES
from invariants.nn.equitune.canonical_equitune import CanonicalEquitune, turns
from invariants.nn.equitune.orbit_weights import Learned, OrbitWeights, Select, Soft, Uniform
from invariants.nn.perspective.four_points import SQUARE, through_four_points
from invariants.nn.point_frame import PointFrame
from invariants.points.matrix_frames import MatrixFrame, matrix_frame
from tests.usual import in_turn

x, y = sp.symbols("x y")
SO2 = LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)])
GROUPS = ("so2", "similarity", "affine", "projective")
POINTS = 6


def frame_of(group: str) -> PointFrame:
    return PointFrame(SO2 if group == "so2" else group)


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def cloud(seed: int = 0, batch: int = 8, dtype: torch.dtype = torch.float64) -> Tensor:
    """Corners of a square, each moved by a little, and two points inside: the frames of all groups are well conditioned."""
    corners = torch.tensor([*SQUARE, (0.3, 0.2), (-0.4, 0.1)], dtype=torch.float64)
    moved = corners + 0.3 * (torch.rand(batch, POINTS, 2, generator=seeded(seed), dtype=torch.float64) - 0.5)
    return (moved + 0.5).to(dtype)


def element(group: str, seed: int = 1, batch: int = 8, dtype: torch.dtype = torch.float64) -> Tensor:
    noise = 0.3 * torch.randn(batch, 3, 3, generator=seeded(seed), dtype=torch.float64)
    if group == "so2":
        return torch.linalg.matrix_exp(6 * (noise - noise.mT)[:, :2, :2]).to(dtype)
    g = torch.eye(3, dtype=torch.float64) + noise
    g[:, 2] = torch.tensor([0.0, 0.0, 1.0]).double()
    if group == "projective":
        g[:, 2, :2] = noise[:, 2, :2].clamp(-0.2, 0.2)
    if group == "similarity":
        g[:, 0, 1], g[:, 1, 1] = -g[:, 1, 0], g[:, 0, 0]
    return g.to(dtype)


class Mixer(nn.Module):
    """Points to points, with no symmetry at all."""

    def __init__(self, dtype: torch.dtype = torch.float64, points: int = POINTS, dimension: int = 2) -> None:
        super().__init__()
        torch.manual_seed(0)
        size = points * dimension
        self.dimension = dimension
        self.net = nn.Sequential(nn.Flatten(), nn.Linear(size, 16), nn.Tanh(), nn.Linear(16, size)).to(dtype)

    def forward(self, points: Tensor) -> Tensor:
        mixed: Tensor = self.net(points)
        return mixed.unflatten(1, (-1, self.dimension))


def schemes(dtype: torch.dtype = torch.float64) -> dict[str, OrbitWeights]:
    torch.manual_seed(1)
    return {
        "uniform": Uniform(),
        "select": Select(lambda y: y.flatten(1).sum(1)),
        "soft": Soft(lambda y: y.flatten(1).sum(1), 2.0),
        "learned": Learned(nn.Sequential(nn.Flatten(), nn.Linear(2 * POINTS, 1), nn.Softplus()).to(dtype)),
    }


@pytest.mark.parametrize(
    ("group", "scheme", "dtype"),
    in_turn(GROUPS, ["uniform", "select", "soft", "learned"], [torch.float64, torch.float32]),
)
def test_models_of_points_become_equivariant_up_to_rounding(group: str, scheme: str, dtype: torch.dtype) -> None:
    points, g, model, frame = cloud(dtype=dtype), element(group, dtype=dtype), Mixer(dtype), frame_of(group)
    for act_out in (PointAction(), None):
        made = CanonicalEquitune(model, frame, PointAction(), act_out, turns(3, frame.size), schemes(dtype)[scheme])
        output, found = made.forward_with_mask(points)
        assert found.all() and output.dtype == dtype
        assert made.equivariance_error(points, g) <= (1e-12 if dtype == torch.float64 else 1e-5)
        assert not torch.allclose(output, made(cloud(5, dtype=dtype)), atol=1e-3)
    acted = PointAction()(g, model(points)) if act_out else model(points)
    assert not torch.allclose(model(PointAction()(g, points)), acted, atol=1e-2)


def test_the_formula() -> None:
    points, model, frame = cloud(batch=3), Mixer(), frame_of("affine")
    thetas = element("affine", 7, batch=4)
    scheme = schemes()["learned"]
    made = CanonicalEquitune(model, frame, PointAction(), PointAction(), thetas, scheme)
    act, h = PointAction(), frame(points)
    total, weights = 0.0, []
    for theta in thetas:
        seen = act(theta @ torch.linalg.inv(h), points)
        weights.append(scheme.network(seen)[:, 0])
        total = total + weights[-1][:, None, None] * act(h @ torch.linalg.inv(theta), model(seen))
    torch.testing.assert_close(made(points), total / sum(weights)[:, None, None])
    torch.testing.assert_close(made.weights(points), torch.stack(weights) / sum(weights))
    seen, found = made.canonical(points)
    assert seen.shape == (4, 3, POINTS, 2) and found.all()


def test_vectors_of_an_affine_group_ignore_translations() -> None:
    points, g = cloud(), element("affine")
    made = CanonicalEquitune(Mixer(), frame_of("affine"), PointAction(), VectorAction(), turns(2, 3))
    assert made.equivariance_error(points, g) <= 1e-12
    torch.testing.assert_close(made(points + 7.0), made(points), atol=1e-10, rtol=0)
    projective = CanonicalEquitune(Mixer(), frame_of("projective"), PointAction(), VectorAction())
    with pytest.raises(InputError, match="affine maps"):
        projective(points)


def test_a_model_that_is_equivariant_stays_as_it_is() -> None:
    class Middles(nn.Module):
        def forward(self, points: Tensor) -> Tensor:
            return (points + points.roll(1, 1)) / 2

    points = cloud()
    for weights in (Uniform(), Soft(lambda y: y.flatten(1).sum(1))):
        made = CanonicalEquitune(Middles(), frame_of("affine"), PointAction(), PointAction(), turns(5, 3), weights)
        torch.testing.assert_close(made(points), Middles()(points))


OTHERS = ("translation", "scale", "se2", "sa2", "sl2", "gl2", "anisotropic", "galilei2", "poincare2", "e2")


@pytest.mark.parametrize("group", OTHERS)
def test_every_group_of_matrices_has_a_frame(group: str) -> None:
    frame = PointFrame(group)
    action = catalogue.get(group)
    generators = _random_elements(action, seed=3)
    points = cloud(batch=4)
    if group == "poincare2":  # its frame is that of points apart in space, not in time
        points = points.flip(-1) * torch.tensor([0.2, 1.0], dtype=torch.float64)
    made = CanonicalEquitune(Mixer(), frame, PointAction(), PointAction(), turns(2, frame.size))
    assert made.forward_with_mask(points)[1].all()
    assert made.equivariance_error(points, generators) <= 1e-11


def _random_elements(action: LieAction, seed: int) -> Tensor:
    from invariants.points.matrix_frames import generator_matrices

    matrices, _ = generator_matrices(action)
    table = torch.tensor([[[float(c) for c in m.row(i)] for i in range(m.rows)] for m in matrices], dtype=torch.float64)
    c = 0.4 * torch.randn(4, len(table), generator=seeded(seed), dtype=torch.float64)
    return torch.linalg.matrix_exp(torch.einsum("bk,kij->bij", c, table))


def test_space_and_reflections() -> None:
    generator = seeded(4)
    points = torch.randn(4, POINTS, 3, generator=generator, dtype=torch.float64)
    model = Mixer(dimension=3)
    for group in ("similarity3", "e3"):
        frame = PointFrame(group)
        made = CanonicalEquitune(model, frame, PointAction(), PointAction())
        assert made.equivariance_error(points, _random_elements(catalogue.get(group), 5)) <= 1e-11
    mirror = torch.diag(torch.tensor([1.0, 1.0, -1.0, 1.0])).double()
    assert frame(points).shape == (4, 2, 4, 4)
    assert made.equivariance_error(points, mirror) <= 1e-12
    flat = CanonicalEquitune(Mixer(), PointFrame("e2"), PointAction(), None, turns(3, 3), schemes()["learned"])
    assert flat.equivariance_error(cloud(), torch.diag(torch.tensor([-1.0, 1.0, 1.0])).double()) <= 1e-12


@pytest.mark.parametrize("group", GROUPS)
def test_frames_move_with_the_points_and_have_derivatives(group: str) -> None:
    frame, points, g = frame_of(group), cloud(), element(group)
    one, other = frame(points), frame(PointAction()(g, points))
    expected = g @ one
    if group == "projective":
        expected, other = expected / expected[:, 2:, 2:], other / other[:, 2:, 2:]
    torch.testing.assert_close(other, expected, atol=1e-12, rtol=1e-12)
    few = cloud(batch=2).requires_grad_()
    assert torch.autograd.gradcheck(frame, (few,))
    made = CanonicalEquitune(Mixer(), frame, PointAction(), PointAction(), turns(2, frame.size), schemes()["learned"])
    assert torch.autograd.gradcheck(made, (few,))


def test_the_frame_of_four_points_is_the_homography_through_them() -> None:
    points = cloud()[:, :4]
    frame = frame_of("projective")
    found = frame(points)
    expected = through_four_points(torch.tensor(SQUARE, dtype=torch.float64), points)
    torch.testing.assert_close(found / found[:, 2:, 2:], expected, atol=1e-12, rtol=1e-12)
    assert "def function(base):" in frame.source and "torch.cat" in frame.source


def test_a_frame_is_taken_from_a_derivation_or_from_what_was_proved() -> None:
    derivation = derive(catalogue.get("similarity"), order=1, channels=1)
    points = cloud()
    expected = PointFrame("similarity")(points)
    assert torch.equal(PointFrame(derivation)(points), expected)
    assert torch.equal(PointFrame(matrix_frame(catalogue.get("similarity")))(points), expected)
    assert PointFrame(SO2)(points[:, 0]).shape == (8, 2, 2)  # one point


def test_a_formula_that_is_no_frame_is_refused() -> None:
    right = matrix_frame(SO2)
    x_1, y_1 = right.coordinates
    turned = sp.ImmutableDenseMatrix(right.matrix.T)
    with pytest.raises(CertificateError, match="not carried along by generator 0"):
        PointFrame(MatrixFrame(SO2, 1, "linear", turned, right.reference))
    stretched = sp.ImmutableDenseMatrix([[y_1, x_1], [-x_1, y_1]])
    with pytest.raises(CertificateError, match="not proved to stay in the group"):
        PointFrame(MatrixFrame(SO2, 1, "linear", stretched, right.reference))
    with pytest.raises(CertificateError, match="reference"):
        PointFrame(MatrixFrame(SO2, 1, "linear", right.matrix, ((sp.Integer(1), sp.Integer(0)),)))


@pytest.mark.parametrize("group", GROUPS[1:])
def test_frames_of_measures_serve_as_frames(group: str) -> None:
    masses = torch.rand(2, 1, 40, generator=seeded(2), dtype=torch.float64)
    points = 0.4 * torch.randn(8, 40, 2, generator=seeded(3), dtype=torch.float64)

    def frame(batch: Tensor) -> tuple[Tensor, Tensor]:
        first, second = masses.expand(2, len(batch), 40)
        return FRAMES[group](nn.functional.pad(batch, (0, 1), value=1.0), first, second)

    made = CanonicalEquitune(Mixer(points=40), frame, PointAction(), PointAction(), turns(2, 3), Uniform())
    assert made.equivariance_error(points, element(group)) <= 1e-9
    nowhere = made.forward_with_mask(torch.zeros_like(points))
    assert not nowhere[1].any() and nowhere[0].isfinite().all()


def picture(side: int, g: Tensor | None = None, channels: int = 1) -> Tensor:
    """Soft blobs on black, seen through g: sampled from a formula, without interpolation."""
    axis = (2 * torch.arange(side, dtype=torch.float64) + 1) / side - 1
    v, u = torch.meshgrid(axis, axis, indexing="ij")
    z = torch.stack([u, v, torch.ones_like(u)], -1) @ torch.linalg.inv(torch.eye(3) if g is None else g).double().mT
    u, v = z[..., 0] / z[..., 2] / 0.6, z[..., 1] / z[..., 2] / 0.6
    blobs = ((0.2, 0.1, 0.3), (-0.25, 0.2, 0.2), (0.0, -0.3, 0.22), (-0.1, -0.05, 0.15))
    soft = torch.stack([torch.exp(-((u - p) ** 2 + (v - q) ** 2) / s**2) for p, q, s in blobs])
    heights = torch.tensor([1.0, 0.8, 1.1, -0.6], dtype=torch.float64)
    return torch.stack([torch.tensordot(heights.roll(c), soft, 1) for c in range(channels)])[None]


class Maps(nn.Module):
    """Maps that depend on where things are, alike at every resolution, zero on black."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.mix = nn.Sequential(nn.Conv2d(channels + 2, 8, 1), nn.Tanh(), nn.Conv2d(8, 2, 1)).double()

    def forward(self, images: Tensor) -> Tensor:
        axis = (2 * torch.arange(images.shape[-1], dtype=images.dtype) + 1) / images.shape[-1] - 1
        place = torch.stack(torch.meshgrid(axis, axis, indexing="xy")) * images[:, :1]
        features = torch.cat([images, place], 1)
        return self.mix(features) - self.mix(torch.zeros_like(features))  # type: ignore[no-any-return]


@pytest.mark.slow
@pytest.mark.parametrize("group", GROUPS[1:])
def test_models_of_pictures_become_equivariant_up_to_sampling(group: str) -> None:
    channels = 3 if group == "projective" else 1
    torch.manual_seed(0)
    frame = FrameNetwork(group, channels, width=6, depth=1, backend="torch").double()
    nn.init.normal_(frame.correct[-1].weight, std=0.3)
    frame.train()(torch.cat([picture(48, channels=channels)] * 2))
    frame.eval()
    g = element(group, 4, batch=1)[0]
    g[:2, 2] *= 0.3
    maps = Maps(channels)
    pooled = nn.Sequential(maps, nn.AdaptiveAvgPool2d(1), nn.Flatten())
    confidence = nn.Sequential(
        nn.AdaptiveAvgPool2d(4), nn.Flatten(), nn.Linear(16 * channels, 1), nn.Softplus()
    ).double()
    invariant = CanonicalEquitune(pooled, frame, WarpAction(), None, turns(3, 3), Learned(confidence))
    equivariant = CanonicalEquitune(maps, frame, WarpAction(), WarpAction(), turns(3, 3))
    errors = []
    for side in (32, 128):
        with torch.no_grad():
            one, other = picture(side, channels=channels), picture(side, g, channels)
            pairs = (
                (invariant(one), invariant(other)),
                (warp(equivariant(one), g), equivariant(other)),
                (pooled(one), pooled(other)),
                (warp(maps(one), g), maps(other)),
            )
        errors.append([float((a - b).norm() / a.norm()) for a, b in pairs])
    (coarse, coarse_map, _, _), (fine, fine_map, own, own_map) = errors
    assert fine < coarse / 3 and fine < own / 10
    assert fine_map < coarse_map and fine_map < own_map / 2


DEGENERATE = {
    "so2": [(0, (0.0, 0.0))],
    "similarity": [(1, (0.2, 0.3))],
    "affine": [(1, (0.4, 0.5)), (2, (0.6, 0.7))],
    "projective": [(1, (0.4, 0.5)), (2, (0.6, 0.7))],
}


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
@pytest.mark.parametrize("group", GROUPS)
def test_where_there_is_no_frame_it_says_so_and_stays_finite(group: str, dtype: torch.dtype) -> None:
    points = cloud(batch=4, dtype=dtype)
    points[1, 0] = torch.tensor([0.2, 0.3], dtype=dtype)
    for place, values in DEGENERATE[group]:
        points[1, place] = torch.tensor(values, dtype=dtype)
    g = element(group, batch=4, dtype=dtype)
    frame = frame_of(group)
    model = Mixer(dtype)
    made = CanonicalEquitune(model, frame, PointAction(), PointAction(), None, schemes(dtype)["learned"])
    for batch in (points, PointAction()(g, points)):
        batch.requires_grad_()
        matrices, found = frame.forward_with_mask(batch)
        assert found.tolist() == [True, False, True, True]
        assert torch.equal(matrices[1], torch.eye(frame.size, dtype=dtype))
        output, mask = made.forward_with_mask(batch)
        assert torch.equal(mask, found) and output.isfinite().all()
        torch.testing.assert_close(output[1], model(batch)[1])
        gradients = torch.autograd.grad(output.square().sum() + matrices.square().sum(), (batch, *model.parameters()))
        assert all(gradient.isfinite().all() for gradient in gradients)
    assert made.equivariance_error(points.detach(), g) < (1e-12 if dtype == torch.float64 else 1e-5)


def test_a_point_on_the_horizon_is_masked() -> None:
    points = cloud(batch=2)[:, :4]
    horizon = torch.linalg.inv(frame_of("projective")(points))[1, 2]
    there = torch.linalg.cross(horizon, torch.tensor([0.3, -0.2, 0.1]).double())
    points = torch.cat([points, points[:, :1]], 1)
    points[1, 4] = there[:2] / there[2]
    made = CanonicalEquitune(Mixer(points=5), frame_of("projective"), PointAction(), PointAction(), turns(2, 3))
    points.requires_grad_()
    output, found = made.forward_with_mask(points)
    assert found.tolist() == [True, False]
    torch.testing.assert_close(output[1], made.model(points)[1])
    (gradient,) = torch.autograd.grad(output.sum(), points)
    assert gradient.isfinite().all()


def test_frames_that_are_not_finite_or_singular_are_masked_too() -> None:
    points = cloud(batch=3)

    def frame(batch: Tensor) -> Tensor:
        frames = torch.eye(3, dtype=batch.dtype).repeat(3, 1, 1)
        frames[0, 0, 0], frames[1, 0, 0] = torch.nan, 0.0
        return frames

    output, found = CanonicalEquitune(Mixer(), frame, PointAction()).forward_with_mask(points)
    assert found.tolist() == [False, False, True]
    torch.testing.assert_close(output, Mixer()(points))


@pytest.mark.slow
def test_point_frames_compile_and_export() -> None:
    points, frame = cloud(dtype=torch.float32), frame_of("projective")
    for scheme in ("select", "learned"):
        made = CanonicalEquitune(
            Mixer(torch.float32), frame, PointAction(), PointAction(), turns(2, 3), schemes(torch.float32)[scheme]
        ).eval()
        expected = made(points)
        compiled = torch.compile(made, backend="eager", fullgraph=True)
        torch.testing.assert_close(compiled(points), expected)
        program = torch.export.export(made, (points,), dynamic_shapes=({0: torch.export.Dim.DYNAMIC},))
        torch.testing.assert_close(program.module()(points[:5]), expected[:5])


def test_copies_and_pickles() -> None:
    made = CanonicalEquitune(Mixer(), frame_of("so2"), PointAction(), PointAction(), turns(3), schemes()["learned"])
    points = cloud()
    for other in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert torch.equal(other(points), made(points))
    assert not [name for name in made.state_dict() if "frame" in name or "theta" in name]


def test_chunks_give_the_same_values_and_gradients() -> None:
    points = cloud().requires_grad_()
    results = []
    for chunk in (None, 2, 100):
        made = CanonicalEquitune(
            Mixer(), frame_of("affine"), PointAction(), PointAction(), turns(5, 3), schemes()["learned"], chunk
        )
        output = made(points)
        gradients = torch.autograd.grad(output.square().sum(), (points, *made.parameters()))
        results.append((output, *gradients))
    for result in results[1:]:
        for one, other in zip(results[0], result, strict=True):
            torch.testing.assert_close(one, other)


def test_selection_may_take_the_gradient_of_equal_weights() -> None:
    points, parameters = cloud(), []
    for weights in (Select(lambda y: y.flatten(1).sum(1), gradient="straight-through"), Uniform()):
        made = CanonicalEquitune(Mixer(), frame_of("affine"), PointAction(), None, turns(3, 3), weights)
        made(points).sum().backward()
        parameters.append([p.grad for p in made.model.parameters()])
    for one, other in zip(*parameters, strict=True):
        torch.testing.assert_close(one, other)


class Talkative(Mixer):
    """Gives a dictionary, and takes a further argument for each sample."""

    def forward(self, points: Tensor, scale: Tensor, shift: float = 0.0) -> dict[str, Tensor]:  # type: ignore[override]
        return {"points": super().forward(points) * scale[:, None, None] + shift, "rest": points}


def test_other_arguments_and_outputs_and_features() -> None:
    points, scale = cloud(), torch.linspace(1, 2, 8, dtype=torch.float64)
    plain = CanonicalEquitune(Mixer(), frame_of("affine"), PointAction(), None, turns(3, 3))
    made = CanonicalEquitune(Talkative(), frame_of("affine"), PointAction(), None, turns(3, 3), output="points")
    torch.testing.assert_close(made(points, scale, shift=1.0), plain(points) * scale[:, None, None] + 1.0)
    torch.manual_seed(2)
    by_feature = Learned(nn.Linear(16, 1).double(), at="net.2", logits=True)
    looking = CanonicalEquitune(Mixer(), frame_of("affine"), PointAction(), None, turns(3, 3), by_feature)
    assert looking.equivariance_error(points, element("affine")) <= 1e-12
    assert looking.weights(points).std(0).min() > 1e-6


def test_learned_weights_learn() -> None:
    made = CanonicalEquitune(Mixer(), frame_of("so2"), PointAction(), PointAction(), turns(4), schemes()["learned"])
    made(cloud()).square().sum().backward()
    for name, parameter in made.named_parameters():
        assert parameter.grad is not None and parameter.grad.abs().max() > 0, name


def made_with(**arguments: Any) -> CanonicalEquitune:
    return CanonicalEquitune(**{"model": Mixer(), "frame": frame_of("so2"), "act_in": PointAction(), **arguments})


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"model": len}, r"builtin_function(.|\n)*torch module"),
        ({"frame": "affine"}, r"frame='affine'(.|\n)*PointFrame\(\"affine\"\)"),
        ({"act_in": None}, r"act_in=None(.|\n)*PointAction\(\)"),
        ({"act_out": "points"}, r"act_out='points'(.|\n)*invariant outputs"),
        ({"weights": Uniform}, r"weights=<class(.|\n)*call the class"),
        ({"chunk": 0}, r"chunk=0"),
        ({"thetas": torch.eye(2)}, r"thetas of shape \(2, 2\)"),
        ({"thetas": torch.zeros(1, 2, 2)}, r"not all of them invertible"),
        ({"weights": Learned(nn.Flatten(), at="nowhere")}, r"path 'nowhere'"),
    ],
)
def test_wrong_arguments_are_described(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        made_with(**arguments)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"frame": lambda x: x}, r"frames \(8, 6, 2\), torch.float64(.|\n)*one matrix a sample"),
        ({"frame": lambda x: None}, r"frames NoneType"),
        ({"thetas": turns(2, 3)}, r"\(8, 2, 2\)(.|\n)*\(8, 3, 3\)(.|\n)*of the size of thetas \(2, 3, 3\)"),
        ({"frame": lambda x: (torch.eye(2).repeat(8, 1, 1), torch.ones(8))}, r"mask of frames: \(8,\), torch.float32"),
        ({"frame": lambda x: torch.eye(4).repeat(8, 1, 1)}, r"matrices \(8, 4, 4\)(.|\n)*k = 2 or 3"),
        ({"model": nn.Flatten(0)}, r"a result of shape \(96,\)"),
        ({"output": "logits"}, r"output='logits' of a Tensor"),
    ],
)
def test_wrong_calls_are_described(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        made_with(**arguments)(cloud())


def test_wrong_inputs_are_described() -> None:
    with pytest.raises(InputError, match="add the axis of samples"):
        made_with()(torch.tensor(1.0))
    with pytest.raises(InputError, match="add the axis of samples"):
        made_with()([1.0])
    with pytest.raises(InputError, match=r"points \(8, 6, 3\)(.|\n)*\(B, P, 2\) with P at least 2"):
        PointFrame("similarity")(torch.zeros(8, 6, 3))
    with pytest.raises(InputError, match="P at least 4"):
        PointFrame("projective")(cloud()[:, :3])
    with pytest.raises(InputError, match="points of type list"):
        PointFrame("projective")([1.0])  # type: ignore[arg-type]
    with pytest.raises(InputError, match="type int"):
        PointFrame(3)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="the name 'so2'"):
        PointFrame("so2")
    with pytest.raises(DerivationError, match=r"moebius(.|\n)*linear, affine or projective maps"):
        PointFrame("moebius")
    with pytest.raises(ActionError, match="a LieAction"):
        matrix_frame("affine")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="none of which has a frame"):
        made_with().equivariance_error(torch.zeros(2, POINTS, 2).double(), torch.eye(2).double())
    with pytest.raises(InputError, match=r"turns\(0, 2\)"):
        turns(0)
