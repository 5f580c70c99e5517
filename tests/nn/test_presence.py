"""The pixels whose means a network takes."""

from __future__ import annotations

import torch
from torch import nn

from invariants.nn import PDINet, Presence, RandomHomography
from invariants.nn.networks.stages import StagedClassifier


def blob(side: int, seed: int = 0) -> torch.Tensor:
    """A smooth spot of three colours on a flat ground."""
    generator = torch.Generator().manual_seed(seed)
    y, x = torch.meshgrid(*(torch.linspace(-1, 1, side, dtype=torch.float64),) * 2, indexing="ij")
    wave = [torch.sin(5 * x + 3 * k * y + k) + torch.cos(4 * y - k * x) for k in range(3)]
    window = torch.exp(-(((x**2 + y**2) / 0.09) ** 2))
    colour = torch.rand(3, 1, 1, dtype=torch.float64, generator=generator)
    return (colour + 0.3 * torch.stack(wave) * window)[None]


def network(**options: object) -> PDINet:
    torch.manual_seed(0)
    shape = {"depth": (1, 1), "width": 6} | options
    net = PDINet("projective", 3, 4, **shape).double()  # type: ignore[arg-type]
    for _ in range(4):  # statistics of batch normalisation
        net(torch.cat([blob(32, seed) for seed in range(4)]))
    return net.eval()


def test_what_is_flat_has_no_part_in_the_means() -> None:
    """A wider ground changes nothing, whatever its colour: no pixel of it counts."""
    net = network(halvings=0)
    small = blob(48)
    ground = small[:, :, :1, :1]
    wide = ground.expand(-1, -1, 80, 80).clone()
    wide[:, :, 16:64, 16:64] = small
    assert torch.allclose(net(small), net(wide), atol=1e-4)
    net.measure = None
    assert not torch.allclose(net(small), net(wide), atol=1e-3)


def test_weights_finer_than_the_maps_are_brought_to_them() -> None:
    for shape in ((32, 32), (33, 47), (15, 16)):
        net = network(depth=(1, 1, 1), halvings=2)
        assert net.measure is not None
        image = blob(48)[:, :, 8 : 8 + shape[0], 8 : 8 + shape[1]]
        maps, weights = net.feature_map(image), net.measure(image)
        half = nn.functional.avg_pool2d(nn.functional.avg_pool2d(weights, 2), 2)
        mean = (maps * half).sum((2, 3)) / half.sum()
        spread = ((maps - mean[..., None, None]).square() * half).sum((2, 3)) / half.sum()
        pooled = torch.cat([mean, (spread + 1e-5).sqrt()], 1)
        assert torch.allclose(net(image), net.classify(net.standardise(pooled)))


def test_a_flat_picture_counts_all_its_pixels_alike() -> None:
    net = network()
    flat = torch.full((2, 3, 24, 24), 0.3, dtype=torch.float64)
    assert bool(net(flat).isfinite().all())
    even = net(flat)
    net.measure = None
    assert torch.allclose(even, net(flat))


def test_groups_without_a_scale_take_all_pixels() -> None:
    assert PDINet("se2", 3, 4, depth=(1,), width=4).measure is None
    assert PDINet("affine", 3, 4, depth=(1,), width=4, policy="polynomial").measure is None
    assert isinstance(PDINet("affine", 3, 4, depth=(1,), width=4, policy="weighted").measure, Presence)


def test_gradients_reach_the_image_through_the_weights() -> None:
    net = network(noise=0.3)
    image = (0.5 * torch.rand(2, 3, 5, 5, dtype=torch.float64)).requires_grad_()
    assert torch.autograd.gradcheck(net, (image,), atol=1e-5)


def test_uncovered_corners_change_little() -> None:
    net = network(halvings=0)
    spot = blob(64)
    seen = RandomHomography(0.1, border="replicate")
    moved = seen(spot, torch.Generator().manual_seed(1))
    weights = net.measure(moved) if net.measure else None
    assert weights is not None and float((weights[..., 0, :] + weights[..., -1, :]).max()) < 1e-6
    plain = StagedClassifier.forward(net, spot)
    assert float((net(moved) - plain).norm() / plain.norm()) < 0.1
