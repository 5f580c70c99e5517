"""Vectors that a group turns, seen through a fixed nonlinear map."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from invariants.learning.latent import perceptrons
from invariants.learning.latent.data import GroupPairs
from invariants.nn import LatentAction, LatentGroupAutoencoder
from invariants.representations import CyclicGroup, MatrixLieAlgebra, Representation

SEEN = 24


def seen(v: Tensor, c: Tensor) -> Tensor:
    """What is observed of vectors (N, copies, d) and constants (N, k): (N, 24)."""
    hidden = torch.cat([v.flatten(1), c], 1)
    generator = torch.Generator().manual_seed(11)
    mixed = torch.randn(hidden.shape[1], SEEN, generator=generator) / hidden.shape[1] ** 0.5
    return torch.tanh(1.5 * hidden @ mixed)


def pairs(rho: Representation, count: int = 2000, seed: int = 0) -> GroupPairs:
    """One vector and one constant, before and after an element; the identity is left out."""
    generator = torch.Generator().manual_seed(seed)
    v, c = torch.randn(count, 1, rho.dimension, generator=generator), torch.randn(count, 1, generator=generator)
    group = rho.group
    if isinstance(group, MatrixLieAlgebra):
        g = 2 * torch.randn(count, group.dimension, generator=generator)
    else:
        g = torch.randint(1, group.order, (count,), generator=generator)  # type: ignore[attr-defined]
    return GroupPairs(seen(v, c), g, seen(LatentAction(rho)(g, v), c))


def made(rho: Representation, copies: int = 2, invariant_dim: int = 2, **options: bool) -> LatentGroupAutoencoder:
    torch.manual_seed(0)
    encoder, decoder = perceptrons((SEEN,), copies * rho.dimension + invariant_dim, width=48, layers=1)
    return LatentGroupAutoencoder(encoder, decoder, rho, copies=copies, invariant_dim=invariant_dim, **options)


def same(one: nn.Module, two: nn.Module) -> bool:
    """Whether two have the same parameters and buffers, bit for bit."""
    states = one.state_dict(), two.state_dict()
    return states[0].keys() == states[1].keys() and all(torch.equal(states[0][k], states[1][k]) for k in states[0])


C5 = CyclicGroup(5).irreps("real")[1]
SO2 = MatrixLieAlgebra.so(2).defining
