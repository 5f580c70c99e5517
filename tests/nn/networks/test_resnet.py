"""ResNet, the twin of PDINet."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import torch
from torch import nn

from invariants.errors import InputError
from invariants.nn import PDINet, ResNet


def size(network: nn.Module) -> int:
    return sum(p.numel() for p in network.parameters())


# ResNet-18, 34 and 50 with a 3x3 stem and ten classes have 11.17, 21.28 and 23.5 million parameters; the head's second
# moment adds 10 for every channel
@pytest.mark.parametrize(("depth", "millions"), [(18, 11.18), (34, 21.29), (50, 23.54)])
def test_usual_depths_have_their_usual_size(depth: int, millions: float) -> None:
    with torch.device("meta"):
        assert abs(size(ResNet(3, 10, depth)) / 1e6 - millions) < 0.02


@pytest.mark.parametrize("depth", [18, (1, 1, 1), (2, 1)])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("layers", [1, 99])
def test_a_twin_has_as_many_parameters(depth: int | tuple[int, ...], channels: int, layers: int) -> None:
    width: int | Sequence[int] = 16 if depth == 18 else 32
    network = PDINet("projective", channels, 7, depth, width, invariant_layers=layers)
    twin = ResNet.twin(network)
    assert (twin.depth, twin.in_channels, twin.num_classes) == (depth, channels, 7)
    assert abs(size(twin) / size(network) - 1) < 0.06
    images = torch.rand(2, channels, 32, 32)
    assert twin(images).shape == network(images).shape == (2, 7)
    assert (twin.halvings, network.halvings) == ((4, 3) if depth == 18 else (len(depth) - 1, len(depth) - 2))  # type: ignore[arg-type]


@pytest.mark.parametrize("depth", [18, 50, (1, 2)])
def test_it_runs_forward_and_backward(depth: int | tuple[int, ...]) -> None:
    network = ResNet(2, 3, depth, 4)
    network(torch.rand(2, 2, 32, 32)).square().sum().backward()
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in network.parameters())


def test_wrong_input_is_described() -> None:
    with pytest.raises(InputError, match="in_channels=0"):
        ResNet(0, 10)
    with pytest.raises(InputError, match="depth=19"):
        ResNet(3, 10, depth=19)
    with pytest.raises(InputError, match="at least 16 pixels"):
        ResNet(3, 10, width=4)(torch.rand(2, 3, 8, 8))
