"""PDINet: it builds, learns, is more equivariant than a CNN, and refuses what makes no network."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
import sympy as sp
import torch
from torch import Tensor, nn

from generated.runtime.layer import Layer
from invariants import Derivation, LieAction, catalogue, derive
from invariants.errors import InputError
from invariants.nn import PHOTOGRAPHS, Homography, PDINet, RandomHomography, ResNet, equivariance_error, groups
from invariants.nn.networks import invariant_stages

x, y, u = sp.symbols("x y u")


def images(count: int, side: int, seed: int = 0) -> Tensor:
    return torch.rand(count, 3, side, side, generator=torch.Generator().manual_seed(seed))


def smooth_image(side: int, seed: int = 0, waves: float = 6.0) -> Tensor:
    """Three channels of a few plane waves, up to `waves` of them along each axis."""
    generator = torch.Generator().manual_seed(seed)
    position = (torch.arange(side) + 0.5) / side
    total = torch.zeros(3, side, side)
    for _ in range(8):
        a, b = (waves * (2 * torch.rand(2, generator=generator) - 1)).tolist()
        phase = 2 * math.pi * torch.rand(3, 1, 1, generator=generator)
        total += torch.cos(2 * math.pi * (a * position + b * position[:, None]) + phase)
    return (0.5 + total / 16)[None]


# parameters at width 64 and 10 classes; a residual network of this depth has 11, 21 and 24 million with 3x3 filters, of
# which pointwise layers have a ninth
@pytest.mark.parametrize(
    ("depth", "layers", "least", "most"),
    [
        *((18, 1, 1.2e6, 1.6e6), (34, 1, 2.3e6, 2.9e6), (50, 1, 12e6, 15e6)),
        *((18, 99, 4e6, 9e6), (34, 99, 8e6, 16e6), (50, 99, 15e6, 26e6)),
    ],
)
def test_usual_depths_build_on_the_meta_device(depth: int, layers: int, least: float, most: float) -> None:
    with torch.device("meta"):
        net = PDINet("projective", in_channels=3, num_classes=10, depth=depth, invariant_layers=layers)
        assert net(torch.rand(2, 3, 64, 64)).shape == (2, 10)
    assert least < sum(p.numel() for p in net.parameters()) < most


# in the usual run nothing is compiled where it is the network that is tested
BACKENDS = ["torch", pytest.param("auto", marks=pytest.mark.long)]


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", [n for n in catalogue.names("plane") if catalogue.get(n).translations])
def test_any_group_of_the_catalogue(name: str, backend: str) -> None:
    net = PDINet(name, in_channels=3, num_classes=4, depth=(1, 1), width=4, invariant_layers=2, backend=backend)
    out = net(images(2, 12))
    out.square().sum().backward()
    assert out.shape == (2, 4)
    assert net.group == name and net.dimension == 2
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in net.parameters())


@pytest.mark.slow
@pytest.mark.parametrize("depth", [18, 50])
@pytest.mark.parametrize("layers", [1, 99])
def test_residual_networks_run_forward_and_backward(depth: int, layers: int) -> None:
    net = PDINet("projective", in_channels=3, num_classes=4, depth=depth, width=4, invariant_layers=layers)
    out = net(images(2, 32))
    out.square().sum().backward()
    assert out.shape == (2, 4)
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in net.parameters())


@pytest.mark.slow
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_derivation_of_ones_own_trains(backend: str) -> None:
    action = LieAction.from_fields("uneven_net", base=(x, y), fields=[(1, 0), (0, 1), (x, 2 * y)])
    derivation = derive(action, channels=2)
    network = PDINet(derivation, in_channels=3, num_classes=2, depth=(1, 1), width=4, backend=backend)
    assert _losses(network)[-1] < 0.5


def _losses(net: nn.Module, steps: int = 20) -> list[float]:
    """Horizontal against vertical stripes: a class that derivatives see."""
    generator = torch.Generator().manual_seed(0)
    wave = torch.sin(torch.arange(16) * 0.9)
    batch = torch.stack([wave.expand(16, 16) if k % 2 else wave[:, None] * wave for k in range(8)])[:, None]
    batch = batch + 0.1 * torch.rand(8, 3, 16, 16, generator=generator)
    target = torch.arange(8) % 2
    optimiser = torch.optim.Adam(net.parameters(), lr=1e-2)
    losses = []
    for _ in range(steps):
        optimiser.zero_grad()
        loss = nn.functional.cross_entropy(net(batch), target)
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert all(math.isfinite(v) for v in losses)
    return losses


def test_a_small_one_learns_a_toy_batch() -> None:
    torch.manual_seed(0)
    losses = _losses(PDINet("projective", in_channels=3, num_classes=2, depth=(1, 1), width=6))
    assert losses[-1] < 0.3 * losses[0]


def test_the_same_seed_gives_the_same_network_and_training() -> None:
    runs = []
    for seed in (0, 0, 1):
        torch.manual_seed(seed)
        runs.append(_losses(PDINet("projective", in_channels=3, num_classes=2, depth=(1,), width=4), steps=3))
    assert runs[0] == runs[1] != runs[2]


def test_feature_maps_are_more_equivariant_than_those_of_a_cnn() -> None:
    # of filters that, like trained ones, see edges: a filter with a mean sees the smooth image itself, which commutes
    image = smooth_image(160)
    ratios = []
    for seed in range(3):
        torch.manual_seed(seed)
        g = Homography.random(0.15, torch.Generator().manual_seed(seed))
        net = PDINet("projective", in_channels=3, num_classes=2, depth=(1,), width=8).eval()
        cnn = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.SiLU())
        with torch.no_grad():  # compare variations: subtract what is constant over the image
            cnn[0].weight -= cnn[0].weight.mean((2, 3), keepdim=True)
            error, reference = (
                equivariance_error(lambda t, f=f: _centred(f(t)), image, g, margin=6)  # type: ignore[misc]
                for f in (net.feature_map, cnn)
            )
        ratios.append(error / reference)
    assert sum(ratios) / len(ratios) < 1.0, ratios


def _centred(maps: Tensor) -> Tensor:
    inner = maps[..., 6:-6, 6:-6]
    return (maps - inner.mean((-2, -1), keepdim=True)) / (inner.std((-2, -1), keepdim=True) + 1e-3)


@pytest.mark.parametrize("train", [True, False])
@pytest.mark.parametrize("value", [0.0, 0.5])
def test_constant_images_have_finite_gradients(value: float, train: bool) -> None:
    net = PDINet("projective", in_channels=3, num_classes=2, depth=(1, 1), width=4, invariant_layers=2).train(train)
    image = torch.full((2, 3, 12, 12), value, requires_grad=True)
    net(image).square().sum().backward()
    assert image.grad is not None and torch.isfinite(image.grad).all()
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in net.parameters())


def test_feature_maps_halve_between_stages_and_the_head_pools() -> None:
    net = PDINet("affine", in_channels=3, num_classes=5, depth=(1, 2, 1), width=(4, 6, 10), backend="torch").eval()
    assert net.feature_map(images(1, 16)).shape == (1, 10, 8, 8)
    assert net(images(1, 17)).shape == (1, 5)
    for halvings in (0, 1, 2):
        net = PDINet(
            "affine", in_channels=3, num_classes=5, depth=(1, 2, 1), width=4, halvings=halvings, backend="torch"
        ).eval()
        assert net.feature_map(images(1, 16)).shape[2:] == (16 >> halvings,) * 2
        assert net.halvings == halvings
    residual = PDINet("affine", in_channels=3, num_classes=5, depth=18, width=2, backend="torch").eval()
    assert residual.halvings == 3 and residual.feature_map(images(1, 32)).shape == (1, 16, 4, 4)
    flipped = images(1, 16)
    e2 = PDINet("e2", in_channels=3, num_classes=5, depth=(1, 1), width=4, backend="torch").eval()
    for act in (lambda t: torch.rot90(t, 1, (-2, -1)), lambda t: t.flip(-1)):
        assert torch.allclose(e2(act(flipped)), e2(flipped), atol=1e-4)


def _net(**changes: Any) -> PDINet:
    return PDINet(**({"group": "affine", "in_channels": 3, "num_classes": 4, "depth": (1,), "width": 4} | changes))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"depth": 19}, r"depth=19.*18, 34, 50.*depth=\(1, 1, 1\)"),
        ({"depth": ()}, r"depth=\(\)"),
        ({"depth": (1, 0)}, r"depth=\(1, 0\)"),
        ({"depth": "18"}, r"depth='18'"),
        ({"depth": True}, r"depth=True"),
        ({"width": 0}, r"width=0.*positive integer"),
        ({"width": True}, r"width=True"),
        ({"width": (4, 4)}, r"width=\(4, 4\).*1 of them"),
        ({"width": 4.0}, r"width=4\.0"),
        ({"num_classes": 0}, r"num_classes=0.*at least 1"),
        ({"num_classes": 2.5}, r"num_classes=2\.5"),
        ({"in_channels": 0}, "in_channels=0"),
        ({"group": "cubic"}, r"'cubic'.*one of translation"),
        ({"invariant_layers": 0}, r"invariant_layers=0.*at least 1"),
        ({"invariant_layers": True}, r"invariant_layers=True"),
        ({"invariant_layers": 1.5}, r"invariant_layers=1\.5"),
        ({"halvings": 1}, r"halvings=1 at depth=\(1,\).*from 0 to 0"),
        ({"halvings": -1, "depth": (1, 1)}, r"halvings=-1.*from 0 to 1"),
        ({"halvings": True, "depth": (1, 1)}, r"halvings=True"),
        ({"halvings": 5, "depth": 18}, r"halvings=5 at depth=18.*from 0 to 4"),
        ({"halvings": 1.0, "depth": (1, 1)}, r"halvings=1\.0.*from 0 to 1"),
        ({"detail": -1}, r"detail=-1.*or None"),
        ({"detail": "fine"}, r"detail='fine'"),
        ({"sigma": ()}, r"sigma=\(\).*one for each"),
    ],
)
def test_bad_arguments_are_described(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"(?s){message}"):
        _net(**changes)


def test_an_image_too_small_is_described() -> None:
    net = PDINet("affine", in_channels=3, num_classes=2, depth=(1, 1, 1), width=4, halvings=2).eval()
    with pytest.raises(InputError, match=r"(?s)\(1, 3, 3, 8\).*at least 4 pixels.*2 times"):
        net(images(1, 8)[:, :, :3])


def test_a_fiber_is_refused() -> None:
    action = LieAction.from_fields("fiber_net", base=(x,), fiber=(u,), fields=[(0, 1), (0, u), (0, u**2)])
    with pytest.raises(InputError, match="any number of channels"):
        _net(group=derive(action, order=3))


@pytest.mark.parametrize("depth", [(1, 1), 18])
def test_computing_normalised_values_again_changes_nothing(
    depth: int | tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    for again in (True, False):
        torch.manual_seed(0)
        net = PDINet("projective", 3, 4, depth, 4, invariant_layers=2)
        monkeypatch.setattr(invariant_stages._Unit, "_plain", lambda unit, again=again: again)
        seen = images(4, 32).requires_grad_()
        for _ in range(2):
            net.zero_grad()
            (by_image,) = torch.autograd.grad(net(seen).square().sum(), seen, create_graph=True)
            by_image.square().sum().backward()
        made.append([seen.grad, *(p.grad for p in net.parameters()), *net.buffers()])
    assert all(torch.equal(a, b) for a, b in zip(*made, strict=True))


@pytest.mark.parametrize("depth", [(1, 1), 18])
def test_grey_pictures_have_a_first_layer_of_third_order(depth: int | tuple[int, ...]) -> None:
    net = PDINet("projective", in_channels=1, num_classes=4, depth=depth, width=4)
    assert _orders(net) == [3, 2, 2, 2][: 3 if depth == (1, 1) else 4]  # the first at two scales
    grey = images(2, 32)[:, :1]
    net(grey).square().sum().backward()
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in net.parameters())


def _orders(net: nn.Module) -> list[int]:
    return [layer.features.kernel.spec.order for layer in net.modules() if isinstance(layer, Layer)]


def test_the_first_layers_are_invariant_and_the_others_pointwise() -> None:
    assert _orders(PDINet("projective", 3, 4, (2, 2, 1), 4)) == [3, 2, 2, 2]
    assert _orders(PDINet("projective", 1, 4, (2, 2, 1), 4, detail=None)) == [3, 2, 2]
    assert _orders(PDINet("affine", 3, 4, (2, 2, 1), 4, invariant_layers=1, detail=None)) == [2]
    for depth, layers in (((2, 2, 1), 5), (18, 17), (50, 17)):
        for wanted in (2, 99):
            net = PDINet("projective", 3, 4, depth, 2, invariant_layers=wanted, detail=None)
            assert len(_orders(net)) == net.invariant_layers == min(wanted, layers)
    turned = PDINet("e2", 3, 4, (1, 1, 1), 4, halvings=0, invariant_layers=1).double().eval()
    image = images(1, 16).double()
    for layer in turned.stages[1:]:  # to the last bit: nothing but the values of a pixel counts
        width = next(layer.parameters()).shape[1]
        seen = image.repeat(1, -(-width // 3), 1, 1)[:, :width]
        assert torch.equal(layer(seen.flip(-1)), layer(seen).flip(-1))
        assert torch.equal(layer(seen[..., 3:9]), layer(seen)[..., 3:9])


@pytest.mark.parametrize("rotation", [0, 180])
def test_last_feature_maps_are_ten_times_as_equivariant_as_the_twins(rotation: float) -> None:
    image = torch.cat([smooth_image(128, seed, waves=3) for seed in range(2)]).double()
    image = (image - image.mean((2, 3), keepdim=True)) / image.std((2, 3), keepdim=True)
    torch.manual_seed(0)
    net = PDINet("projective", 3, 2, depth=(1, 1, 1), width=(8, 12, 16), **PHOTOGRAPHS, policy="weighted")
    kind = RandomHomography(0.15, rotation)
    transforms = [Homography(kind.sample(1, torch.Generator().manual_seed(k))[0]) for k in range(3)]
    errors = []
    for network in (net, ResNet.twin(net)):
        with torch.no_grad():
            for _ in range(30):  # statistics of batch normalisation
                network(images(8, 24))
        network.double().eval()
        errors.append(sum(equivariance_error(network.feature_map, image, g, margin=4) for g in transforms) / 3)
    assert errors[0] < errors[1] / 10, errors


@pytest.mark.slow
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_grey_derivation_of_ones_own_finds_its_first_layer(
    backend: str, derived: Callable[..., Derivation], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups, "derive", lambda action, order, channels: derived(action.name, channels, order))
    own, stored = (
        PDINet(group, in_channels=1, num_classes=4, depth=(1, 1), width=4, backend=backend)
        for group in (derived("projective"), "projective")
    )
    stored.load_state_dict(own.state_dict())
    grey = images(2, 16)[:, :1]
    assert torch.allclose(own.eval()(grey), stored.eval()(grey), atol=1e-6)


@pytest.mark.parametrize("name", ["affine", "similarity", "moebius"])
def test_groups_with_grey_invariants_keep_their_order(name: str) -> None:
    net = PDINet(name, in_channels=1, num_classes=4, depth=(1,), width=4)
    assert set(_orders(net)) == {2}


def test_a_group_without_grey_invariants_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "_tells_apart", lambda kernel: False)
    monkeypatch.setattr(groups, "derive", lambda *args, **options: SimpleNamespace(any_channels=True, patterns=()))
    with pytest.raises(InputError, match="one channel, for translation"):
        PDINet("translation", in_channels=1, num_classes=4, depth=(1,), width=4)
