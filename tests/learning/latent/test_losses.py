"""Losses of pairs, against their formulas."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.learning.latent import PairLosses
from invariants.nn import LatentGroupAutoencoder
from tests.learning.latent.toys import C5, SEEN, made, pairs

HELD = pairs(C5, 16)


def variance(z: Tensor) -> Tensor:
    return ((z - z.mean(0)) ** 2).mean()


def test_losses_are_those_of_their_formulas() -> None:
    model = made(C5)
    x, g, y = HELD.x, HELD.g, HELD.y
    found = PairLosses(model)(x, g, y)
    (v, c), (w, d) = model.encode(x), model.encode(y)
    spread = variance(torch.cat([x, y]))
    moved = model.act(g, v)
    assert torch.allclose(found.transformed, ((model(x, g) - y) ** 2).mean() / spread)
    assert torch.allclose(found.reconstructed, ((model.reconstruct(x) - x) ** 2).mean() / spread)
    assert torch.allclose(
        found.equivariance, 2 * ((moved - w) ** 2).mean() / ((v**2).mean() + (w**2).mean()), rtol=1e-4
    )
    assert torch.allclose(found.invariance, 2 * ((c - d) ** 2).mean() / (variance(c) + variance(d)), rtol=1e-4)
    assert found.perceptual == 0
    assert PairLosses(made(C5, invariant_dim=0))(x, g, y).invariance == 0


def test_a_code_that_moves_with_the_group_has_no_loss() -> None:
    model = LatentGroupAutoencoder(nn.Identity(), nn.Identity(), C5, copies=3, invariant_dim=2)
    x = torch.randn(10, 8)
    g = torch.arange(10) % 5
    y = model(x, g)
    # the same at any scale
    for scale in (1e-3, 1.0, 1e3):
        losses = PairLosses(model)(scale * x, g, scale * y)
        assert losses.reconstructed == losses.invariance == 0
        assert losses.transformed < 1e-12
        assert losses.equivariance < 1e-12
        wrong = PairLosses(model)(scale * x, (g + 1) % 5, scale * y)
        assert wrong.equivariance > 0.5
        assert wrong.invariance == 0


class Skipping(nn.Module):
    """Batch normalisation makes the code of a picture depend on the batch that it is in."""

    def __init__(self) -> None:
        super().__init__()
        self.map, self.norm = nn.Linear(SEEN, 6), nn.BatchNorm1d(6)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        code = self.norm(self.map(x))
        return code, code


class Beside(nn.Module):
    """Gives what comes past the code, and notes how far it is from the code."""

    def __init__(self) -> None:
        super().__init__()
        self.distances: list[float] = []
        self.map = nn.Linear(6, SEEN)

    def forward(self, z: Tensor, past: Tensor) -> Tensor:
        self.distances.append(float((z - past).detach().abs().max()))
        drawn: Tensor = self.map(past)
        return drawn


def test_what_goes_past_a_code_is_of_the_same_pass() -> None:
    beside = Beside()
    model = LatentGroupAutoencoder(Skipping(), beside, C5, copies=2, invariant_dim=2, skip=True).train()
    losses = PairLosses(model)(HELD.x, HELD.g, HELD.y)
    assert all(bool(loss.isfinite()) for loss in losses)
    # the second time nothing has moved, and the code is what goes past it
    assert beside.distances[1] == 0 < beside.distances[0]


def test_other_models_have_the_first_loss_alone() -> None:
    class Plain(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.map = nn.Linear(SEEN, SEEN)

        def forward(self, x: Tensor, g: Tensor) -> Tensor:
            drawn: Tensor = self.map(x)
            return drawn

    model = Plain()
    found = PairLosses(model)(HELD.x, HELD.g, HELD.y)
    missed = ((model(HELD.x, HELD.g) - HELD.y) ** 2).mean()
    assert torch.allclose(found.transformed, missed / variance(torch.cat([HELD.x, HELD.y])))
    assert found[1:] == (0, 0, 0, 0)


def test_a_users_network_compares_and_is_frozen() -> None:
    network = nn.Sequential(nn.Linear(SEEN, 5), nn.BatchNorm1d(5), nn.Tanh()).train()
    model = made(C5)
    losses = PairLosses(model, network)
    found = losses(HELD.x, HELD.g, HELD.y)
    drawn, true = network(model(HELD.x, HELD.g)), network(HELD.y)
    assert torch.allclose(found.perceptual, ((drawn - true) ** 2).mean() / variance(true), rtol=1e-4)
    assert not network.training
    assert not any(p.requires_grad for p in network.parameters())
    found.perceptual.backward()  # type: ignore[no-untyped-call]
    assert all(p.grad is None for p in network.parameters())
    assert all(p.grad is not None for p in model.decoder.parameters())


def test_networks_and_shapes_that_do_not_fit_are_refused() -> None:
    class Several(nn.Module):
        def forward(self, x: Tensor) -> list[Tensor]:
            return [x, x]

    with pytest.raises(InputError, match="gives list") as error:
        PairLosses(made(C5), Several())(HELD.x, HELD.g, HELD.y)
    assert "torch.cat" in error.value.remedy
    with pytest.raises(InputError, match="of type function"):
        PairLosses(made(C5), lambda x: x)  # type: ignore[arg-type]
    # without a check these would be broadcast
    wide = LatentGroupAutoencoder(nn.Linear(SEEN, 6), nn.Linear(6, 1), C5, copies=2, invariant_dim=2)
    with pytest.raises(InputError, match=r"\(16, 1\) from a model, where \(16, 24\)"):
        PairLosses(wide)(HELD.x, HELD.g, HELD.y)


def test_equal_pictures_give_finite_losses() -> None:
    x = torch.zeros(4, SEEN)
    losses = PairLosses(made(C5))(x, torch.zeros(4, dtype=torch.int64), x)
    assert all(bool(loss.isfinite()) for loss in losses)
