"""Batches of conformers of molecules of different size."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from invariants.errors import InputError

from ..context import GraphContext
from .conformer_set import ConformerSet
from .features import Features


class ConformerBatch(NamedTuple):
    """Conformers of equal shape.

    Attributes:
        x: (B, N, 3) in angstrom, with the mean of the atoms at 0, and 0 in rows that are no atoms.
        mask: (B, N) bool, which rows are atoms.
        context: their features.
        rows: (B, 2) int64, the molecule and its conformer.
    """

    x: Tensor
    mask: Tensor
    context: GraphContext
    rows: Tensor


def conformer_batch(
    conformers: ConformerSet,
    rows: Tensor,
    features: Features | None = None,
    dtype: torch.dtype = torch.float32,
) -> ConformerBatch:
    """These conformers.

    Args:
        conformers: of which set.
        rows: (B, 2) int64, numbers of a molecule and of one of its conformers, such as some of `conformers.rows`.
        features: which ones; None for the usual ones.
        dtype: of positions and features, float32 or float64.

    Raises:
        InputError: for rows that are not there, or another dtype.

    Example:
        >>> from invariants.learning.quotient_diffusion.molecules import ConformerSet, Molecule, conformer_batch
        >>> molecule = Molecule.from_smiles("CO")
        >>> conformers = ConformerSet((molecule,), (torch.tensor([[[0.0, 0.0, 0.0], [1.4, 0.0, 0.0]]]),))
        >>> conformer_batch(conformers, conformers.rows).x
        tensor([[[-0.7000,  0.0000,  0.0000],
                 [ 0.7000,  0.0000,  0.0000]]])
    """
    if dtype not in (torch.float32, torch.float64):
        raise InputError(given=f"dtype={dtype}", expected="float32 or float64", remedy="dtype=torch.float32")
    counts = conformers.counts
    integral = isinstance(rows, Tensor) and rows.ndim == 2 and rows.shape[1:] == (2,) and not rows.is_floating_point()
    pairs: list[list[int]] = rows.tolist() if integral and len(rows) else []
    if not pairs or not all(0 <= i < len(counts) and 0 <= k < counts[i] for i, k in pairs):
        raise InputError(
            given=f"rows {rows.tolist() if integral else rows!r}"[:200],
            expected="(B, 2) whole numbers, each a molecule of the set and one of its conformers, with B at least 1",
            remedy="conformers.rows[:8]",
        )
    mask, context = (features or Features()).context([conformers.molecules[i] for i, _ in pairs], dtype)
    x = torch.zeros(*mask.shape, 3, dtype=dtype)
    for row, (i, k) in enumerate(pairs):
        position = conformers.positions[i][k]
        x[row, : len(position)] = (position - position.mean(0)).to(dtype)
    return ConformerBatch(x, mask, context, torch.tensor(pairs))


def draw_conformers(
    conformers: ConformerSet,
    size: int,
    generator: torch.Generator,
    features: Features | None = None,
    dtype: torch.dtype = torch.float32,
) -> ConformerBatch:
    """Conformers at random: a molecule, each with equal chance, then one of its conformers by their weights.

    Args:
        conformers: of which set.
        size: how many, with replacement.
        generator: of the draws, on the CPU.
        features, dtype: as for :func:`conformer_batch`.

    Raises:
        InputError: for an empty set or a size that is not positive.
    """
    if not len(conformers) or size < 1:
        raise InputError(
            given=f"{size} conformers of {len(conformers)} molecules",
            expected="at least one of each",
            remedy="size=64",
        )
    molecules = torch.randint(len(conformers), (size,), generator=generator)
    chosen = [torch.multinomial(conformers.weights[i], 1, generator=generator) for i in molecules.tolist()]
    return conformer_batch(conformers, torch.stack([molecules, torch.cat(chosen)], 1), features, dtype)
