"""The methods that are compared: a group on the code, on the pixels, told to the decoder, or nowhere."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from benchmarks.latent_runs import Figures
from invariants.learning.latent import (
    ConditionedAutoencoder,
    DataSpaceAutoencoder,
    LatentTraining,
    PlainAutoencoder,
    evaluate,
    train_autoencoder,
)
from invariants.learning.latent.data import GroupPairs, PairSource
from invariants.nn import LatentAction, LatentGroupAutoencoder
from invariants.representations import Representation

LATENT, LEARNED = "latent", "latent, learned split"
CONDITIONED, DATA, NONE, ORACLE = "told to the decoder", "data space", "no action", "pixels alone"

Coder = Callable[[int, int], tuple[nn.Module, nn.Module]]
"""From the numbers of a code, and those told besides, to an encoder and a decoder."""


def built(
    method: str, coder: Coder, rho: Representation, copies: int, invariant_dim: int, plane: nn.Module, seed: int
) -> nn.Module:
    """An untrained model.

    Args:
        method: one of those above.
        coder: of its networks; all methods have codes of one size, but for a learned split.
        rho: what acts on the code.
        copies: of rho.
        invariant_dim: the rest of the code; a learned split has none, as it finds its own.
        plane: what the group does to a picture as a flat thing, called with (g, x).
        seed: of its weights.
    """
    size = copies * rho.dimension + invariant_dim
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        if method == LATENT:
            return LatentGroupAutoencoder(*coder(size, 0), rho, copies, invariant_dim)
        if method == LEARNED:
            networks = coder(copies * rho.dimension, 0)
            return LatentGroupAutoencoder(*networks, rho, copies, 0, split="learned", seed=seed)
        if method == CONDITIONED:
            return ConditionedAutoencoder(*coder(size, rho.dimension**2), LatentAction(rho))
        if method == DATA:
            return DataSpaceAutoencoder(*coder(size, 0), plane)
        if method == NONE:
            return PlainAutoencoder(*coder(size, 0))
        if method == ORACLE:
            return DataSpaceAutoencoder(nn.Identity(), nn.Identity(), plane)
    raise ValueError(f"unknown method {method!r}")


def trained(model: nn.Module, pairs: PairSource, settings: LatentTraining) -> float:
    """Train, where there is something to train; returns the seconds it took."""
    started = time.perf_counter()
    if any(p.requires_grad for p in model.parameters()):
        with warnings.catch_warnings():
            # contrast changes have no orthogonal matrices, and its table says so
            warnings.filterwarnings("ignore", message=".*is not orthogonal")
            train_autoencoder(model, pairs, settings)
    model.eval()
    return time.perf_counter() - started


def pictures(model: nn.Module, pairs: GroupPairs, where: str = "") -> Figures:
    """Figures of transformed pictures and of codes, their names followed by where the pairs are from."""
    found = evaluate(model, pairs, structure=True)
    return {f"{name}{where}": value for name, value in vars(found).items()}


def found_elements(model: Any, pairs: GroupPairs) -> Tensor:
    """Elements that the code tells, one for each pair."""
    element: Tensor = model.estimate(pairs.x, pairs.y).element
    return element
