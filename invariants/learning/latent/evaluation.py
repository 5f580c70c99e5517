"""How well pictures are transformed, codes move and poses are told (torch)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import LatentGroupAutoencoder
from invariants.representations import MatrixLieAlgebra

from .baselines import is_rotations
from .checks import placed
from .data.group_pairs import GroupPairs, Pairs
from .metrics import psnr, rotation_angle, ssim

ROWS = 1024
"""Pairs that a model sees at once."""


@dataclass(frozen=True)
class Evaluation:
    """Figures of a model on pairs.

    Attributes:
        psnr: of transformed pictures, in dB, from the squared error of all of them together.
        ssim: mean structural similarity; nan where it is not asked for.
        equivariance: |rho(g) v(x) - v(y)|^2 / |v(y)|^2, sums over all pairs; nan for models without such a code.
        unmoved: |v(x) - v(y)|^2 / |v(y)|^2, what is missed where nothing acts. Equivariance means something as far as it
            lies below: in a code that hardly changes, or under small elements, both are small.
        invariance: |c(x) - c(y)|^2 / |c(y) - mean|^2; nan likewise, and for an empty constant part.
    """

    psnr: float
    ssim: float
    equivariance: float
    unmoved: float
    invariance: float


@torch.no_grad()
def transformed(model: nn.Module, pairs: GroupPairs) -> Tensor:
    """What a model makes of all x and g: (N, ...), on the CPU, in the type of y."""
    return torch.cat([model(part.x, part.g).to(pairs.y) for part in _parts(model, pairs)])


@torch.no_grad()
def evaluate(model: nn.Module, pairs: GroupPairs, *, structure: bool = False, peak: float = 1.0) -> Evaluation:
    """Measure a model on stored pairs; those of the identity should not be among them.

    Args:
        model: a LatentGroupAutoencoder, or any module from (x, g) to y; called as it is, so .eval() first.
        pairs: what it was not trained on.
        structure: whether structural similarity is measured too, which takes scikit-image and pictures (N, C, H, W).
        peak: the largest value that a picture may have.

    Raises:
        InputError: for what are no stored pairs, a model that gives other shapes, or structure without what it takes.

    Example:
        >>> pairs = GroupPairs(torch.rand(4, 1, 8, 8), torch.arange(4), torch.rand(4, 1, 8, 8))
        >>> class Still(nn.Module):
        ...     def forward(self, x, g):
        ...         return x
        >>> evaluate(Still(), pairs).psnr < 20
        True
    """
    if not isinstance(pairs, GroupPairs):
        raise InputError(
            given=f"pairs of type {type(pairs).__name__}",
            expected="stored pairs, GroupPairs(x, g, y)",
            remedy="world.fixed(2000, seed=1) of a world",
        )
    made = transformed(model, pairs)
    equivariance = unmoved = invariance = math.nan
    if isinstance(model, LatentGroupAutoencoder):
        missed = still = length = 0.0
        constants: list[tuple[Tensor, Tensor]] = []
        for x, g, y in _parts(model, pairs):
            (v, c), (w, d) = model.encode(x), model.encode(y)
            missed += float((model.act(g, v) - w).square().sum())
            still += float((v - w).square().sum())
            length += float(w.square().sum())
            constants.append((c, d))
        equivariance, unmoved = (missed / length, still / length) if length else (math.nan, math.nan)
        c, d = (torch.cat(part) for part in zip(*constants, strict=True))
        spread = float((d - d.mean(0)).square().sum())
        invariance = float((c - d).square().sum()) / spread if spread else math.nan
    structural = ssim(made, pairs.y, peak) if structure else math.nan
    return Evaluation(psnr(made, pairs.y, peak), structural, equivariance, unmoved, invariance)


@torch.no_grad()
def pose_errors(model: LatentGroupAutoencoder, pairs: GroupPairs) -> Tensor:
    """Degrees between the rotations that codes tell and the true ones, (N,); 2 x 2 or 3 x 3 rotations.

    Args:
        model: of so(2) or so(3).
        pairs: with elements in either form.

    Raises:
        InputError: for another group.
    """
    group = model.action.group
    if not isinstance(group, MatrixLieAlgebra) or not is_rotations(group):
        raise InputError(
            given=f"poses in {group!r}",
            expected="MatrixLieAlgebra.so(2) or MatrixLieAlgebra.so(3), whose elements have an angle in degrees",
            remedy="compare model.estimate(x, y).element with the elements yourself",
        )
    found = [rotation_angle(model.estimate(x, y).element, model.action.matrices(g)) for x, g, y in _parts(model, pairs)]
    return torch.cat(found)


def _parts(model: nn.Module, pairs: GroupPairs) -> list[Pairs]:
    like = next(iter(model.parameters()), pairs.x)
    columns = zip(pairs.x.split(ROWS), pairs.g.split(ROWS), pairs.y.split(ROWS), strict=True)
    return [placed(Pairs(*part), like) for part in columns]
