"""Drawings: what stands in which panel."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

pytest.importorskip("matplotlib")

from invariants.errors import InputError
from invariants.learning.latent import draw_orbit, draw_swaps, draw_transformed
from invariants.learning.latent.data import GroupPairs
from invariants.nn import LatentGroupAutoencoder
from invariants.representations import CyclicGroup

RHO = CyclicGroup(4).irreps("real")[2]


def model(channels: int = 1) -> LatentGroupAutoencoder:
    torch.manual_seed(0)
    pixels = 16 * channels
    encoder = nn.Sequential(nn.Flatten(), nn.Linear(pixels, 6))
    decoder = nn.Sequential(nn.Linear(6, pixels), nn.Sigmoid(), nn.Unflatten(1, (channels, 4, 4)))
    return LatentGroupAutoencoder(encoder, decoder, RHO, copies=2, invariant_dim=2).eval()


def shown(figure: object, row: int, column: int, columns: int) -> np.ndarray:  # type: ignore[type-arg]
    axis = figure.axes[row * columns + column]  # type: ignore[attr-defined]
    return np.asarray(axis.images[0].get_array())


def test_rows_are_given_made_and_wanted() -> None:
    x, y, g = torch.rand(5, 1, 4, 4), torch.rand(5, 1, 4, 4), torch.arange(5) % 4
    one = model()
    figure = draw_transformed({"one": one}, GroupPairs(x, g, y), count=3)
    assert [axis.get_ylabel() for axis in figure.axes[::3]] == ["given", "one", "wanted"]
    made = one(x, g).detach()
    for k in range(3):
        assert np.allclose(shown(figure, 0, k, 3), x[k, 0])
        assert np.allclose(shown(figure, 1, k, 3), made[k, 0], atol=1e-6)
        assert np.allclose(shown(figure, 2, k, 3), y[k, 0])


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_swaps_have_what_varies_at_the_left_and_constants_above(dtype: torch.dtype) -> None:
    x, one = torch.rand(3, 3, 4, 4), model(3)
    figure = draw_swaps(one, x.to(dtype))
    assert len(figure.axes) == 16
    for k in range(3):
        assert np.allclose(shown(figure, 0, k + 1, 4), x[k].movedim(0, -1))
        assert np.allclose(shown(figure, k + 1, 0, 4), x[k].movedim(0, -1))
        for j in range(3):
            wanted = one.swap(x[k : k + 1], x[j : j + 1])[0][0].detach().movedim(0, -1)
            assert np.allclose(shown(figure, k + 1, j + 1, 4), wanted, atol=1e-6)


def test_orbits_stand_between_the_picture_and_its_canonical_pose() -> None:
    x, one = torch.rand(2, 1, 4, 4), model()
    figure = draw_orbit(one, x, 3)
    assert [figure.axes[k].get_title() for k in range(5)] == ["given", "orbit", "", "", "canonical"]
    for k in range(2):
        assert np.allclose(shown(figure, k, 2, 5), one.orbit(x, 3)[k, 1, 0], atol=1e-6)
        assert np.allclose(shown(figure, k, 4, 5), one.canonical(x)[k, 0], atol=1e-6)


def test_what_is_no_picture_is_refused() -> None:
    class Still(nn.Module):
        def forward(self, x: torch.Tensor, g: torch.Tensor) -> torch.Tensor:
            return x

    for shape in ((12,), (2, 4, 4), (1, 1, 4, 4)):
        x = torch.rand(3, *shape)
        with pytest.raises(InputError, match="one or three channels"):
            draw_transformed({"still": Still()}, GroupPairs(x, torch.arange(3), x))
