"""Baselines: what they do to pictures, and what they are told."""

from __future__ import annotations

import copy
import math
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.learning.latent import (
    ConditionedAutoencoder,
    DataSpaceAutoencoder,
    GammaAction,
    PlainAutoencoder,
    PlaneAction,
)
from invariants.nn import LatentAction
from invariants.representations import CyclicGroup, MatrixLieAlgebra, SymmetricGroup

SO2, SO3 = MatrixLieAlgebra.so(2), MatrixLieAlgebra.so(3)


@pytest.mark.parametrize("side", [8, 9])
def test_quarter_turns_move_pixels_exactly_in_each_group(side: int) -> None:
    pictures = torch.rand(4, 3, side, side)
    wanted = torch.stack([torch.rot90(u, k, (-2, -1)) for k, u in enumerate(pictures)])
    quarters = torch.arange(4)
    angles = quarters[:, None] * (math.pi / 2)
    about_z = torch.cat([torch.zeros(4, 2), angles], 1)
    for group, g in (
        (CyclicGroup(4), quarters),
        (CyclicGroup(8), 2 * quarters),
        (SO2, angles),
        (SO2, SO2.exp(angles)),
        (SO3, SO3.exp(about_z)),
    ):
        assert torch.allclose(PlaneAction(group)(g, pictures), wanted, atol=1e-4)


def test_one_element_serves_all_pictures() -> None:
    pictures = torch.rand(3, 1, 8, 8)
    for group, g in ((CyclicGroup(8), torch.tensor([3])), (SO2, torch.tensor([[0.4]]))):
        act = PlaneAction(group)
        assert torch.equal(act(g, pictures), act(g.expand(3, *g.shape[1:]), pictures))


def test_a_plane_seen_from_its_edge_is_left_as_it_is() -> None:
    edge = SO3.exp(torch.tensor([[math.pi / 2, 0.0, 0.0]]))
    picture = torch.rand(1, 1, 8, 8)
    assert torch.allclose(PlaneAction(SO3)(edge, picture), picture, atol=1e-5)


def test_groups_are_known_by_their_generators() -> None:
    mine = MatrixLieAlgebra([[[0, -1], [1, 0]]], name="mine")
    picture, g = torch.rand(1, 1, 8, 8), torch.tensor([[0.7]])
    wanted = PlaneAction(SO2)(g, picture)
    for group in (mine, copy.deepcopy(SO2)):
        assert torch.equal(PlaneAction(group)(g, picture), wanted)
    assert torch.equal(copy.deepcopy(PlaneAction(SO2))(g, picture), wanted)


@pytest.mark.parametrize("group", [SymmetricGroup(3), MatrixLieAlgebra.o(2), MatrixLieAlgebra.se(2), 4])
def test_other_groups_do_not_act_on_pictures(group: Any) -> None:
    with pytest.raises(InputError, match="a module with forward"):
        PlaneAction(group)


@pytest.mark.parametrize(
    ("group", "g"),
    [
        (CyclicGroup(4), torch.tensor([0, 4])),
        (CyclicGroup(4), torch.tensor([0.0, 1.0])),
        (CyclicGroup(4), torch.tensor([0, 1, 2])),
        (SO2, torch.zeros(2, 2, 2)),
        (SO3, torch.zeros(3, 3)),
    ],
)
def test_elements_that_do_not_fit_are_refused(group: Any, g: Tensor) -> None:
    with pytest.raises(InputError):
        PlaneAction(group)(g, torch.rand(2, 1, 8, 8))


def test_contrast_changes_are_powers() -> None:
    x, t = torch.rand(3, 1, 4, 4), torch.tensor([[0.0], [0.5], [-1.0]])
    assert torch.allclose(GammaAction()(t, x), x.clamp_min(1e-6) ** t.exp()[..., None, None])
    once = GammaAction()(t, GammaAction()(t, x))
    assert torch.allclose(once, GammaAction()(2 * t, x), atol=1e-6)
    for wrong in (torch.zeros(3), torch.zeros(3, 2), torch.zeros(2, 1)):
        with pytest.raises(InputError, match=r"\(3, 1\)"):
            GammaAction()(wrong, x)


def test_models_pass_elements_where_they_say() -> None:
    group = CyclicGroup(4)
    x, g = torch.rand(4, 1, 4, 4), torch.arange(4)
    encoder, decoder = nn.Flatten(), nn.Unflatten(1, (1, 4, 4))
    turned = PlaneAction(group)(g, x)
    assert torch.equal(DataSpaceAutoencoder(encoder, decoder, PlaneAction(group))(x, g), turned)
    assert torch.equal(PlainAutoencoder(encoder, decoder)(x, g), x)
    rho = group.irreps("real")[2]
    told = ConditionedAutoencoder(encoder, nn.Identity(), LatentAction(rho))(x, g)
    assert told.shape == (4, 20)
    # columns of rho(g), one after the other
    matrices = torch.tensor([[[float(e) for e in rho(k).row(i)] for i in range(2)] for k in range(4)])
    assert torch.allclose(told[:, 16:].view(4, 2, 2).mT, matrices)
