"""Molecules with their conformers, and parts of a set by molecule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError

from ...loop import seed_of
from ...pictures.given_arrays import given_tensor
from .molecule import Molecule


@dataclass(frozen=True, eq=False)
class ConformerSet:
    """Molecules, each with conformers.

    Args:
        molecules: no two of one SMILES.
        positions: of each molecule (K_i, N_i, 3) in angstrom, kept as float64; K_i at least 1.
        weights: of each molecule (K_i,), not negative, kept with sum 1, such as Boltzmann weights; None for equal ones.

    Raises:
        InputError: for shapes that do not fit, numbers that are not finite, or a molecule that is there twice.

    Example:
        >>> methanol = Molecule.from_smiles("CO", "methanol")
        >>> conformers = ConformerSet((methanol,), (torch.tensor([[[0.0, 0.0, 0.0], [1.4, 0.0, 0.0]]]),))
        >>> len(conformers), conformers.counts, conformers.weights[0]
        (1, (1,), tensor([1.], dtype=torch.float64))
    """

    molecules: tuple[Molecule, ...]
    positions: tuple[Tensor, ...]
    weights: tuple[Tensor, ...]

    def __init__(
        self, molecules: Sequence[Molecule], positions: Sequence[Any], weights: Sequence[Any] | None = None
    ) -> None:
        if len(molecules) != len(positions) or (weights is not None and len(weights) != len(molecules)):
            raise InputError(
                given=f"{len(molecules)} molecules and {len(positions)} arrays of positions"
                + ("" if weights is None else f" and {len(weights)} of weights"),
                expected="one for each molecule",
                remedy="leave no molecule out",
            )
        seen: set[str] = set()
        for molecule in molecules:
            if molecule.smiles in seen:
                raise InputError(
                    given=f"{molecule.smiles} twice",
                    expected="each molecule once, so that parts of a set have none in common",
                    remedy="put its conformers into one array",
                )
            seen.add(molecule.smiles)
        places = tuple(_positions(*pair) for pair in zip(molecules, positions, strict=True))
        given = [torch.ones(len(x)) for x in places] if weights is None else weights
        shares = tuple(_weights(m, len(x), w) for m, x, w in zip(molecules, places, given, strict=True))
        object.__setattr__(self, "molecules", tuple(molecules))
        object.__setattr__(self, "positions", places)
        object.__setattr__(self, "weights", shares)

    def __len__(self) -> int:
        return len(self.molecules)

    @property
    def counts(self) -> tuple[int, ...]:
        """How many conformers each molecule has."""
        return tuple(len(x) for x in self.positions)

    @property
    def rows(self) -> Tensor:
        """(R, 2) int64: the number of the molecule and of its conformer, for all conformers."""
        return torch.tensor([(i, k) for i, count in enumerate(self.counts) for k in range(count)]).reshape(-1, 2)

    def select(self, molecules: Sequence[int] | Tensor) -> ConformerSet:
        """The molecules with these numbers, with all of their conformers."""
        numbers = [int(i) for i in molecules]
        return ConformerSet(
            [self.molecules[i] for i in numbers],
            [self.positions[i] for i in numbers],
            [self.weights[i] for i in numbers],
        )

    def split(self, fractions: Sequence[float] = (0.8, 0.1, 0.1), seed: int = 0) -> tuple[ConformerSet, ...]:
        """Parts that have no molecule in common, from a random order of the molecules.

        Args:
            fractions: of the molecules, one for each part, positive, with sum 1.
            seed: of the order.

        Returns:
            The parts; each has at least one molecule and its share, rounded; inside, molecules stand as in this set.

        Raises:
            InputError: for other fractions, or fewer molecules than parts.
        """
        shares = [float(share) for share in fractions]
        if not shares or not all(share > 0 for share in shares) or abs(sum(shares) - 1) > 1e-9:
            raise InputError(
                given=f"fractions={tuple(fractions)}", expected="positive numbers with sum 1", remedy="(0.8, 0.1, 0.1)"
            )
        count, parts = len(self), len(shares)
        if count < parts:
            raise InputError(
                given=f"{count} molecules for {parts} parts", expected="one for each part", remedy="add molecules"
            )
        ends = [0]
        for k in range(1, parts):
            ends.append(min(max(round(sum(shares[:k]) * count), ends[-1] + 1), count - (parts - k)))
        ends.append(count)
        order = torch.randperm(count, generator=torch.Generator().manual_seed(seed_of(seed)))
        return tuple(self.select(order[a:b].sort().values) for a, b in pairwise(ends))


def _positions(molecule: Molecule, positions: Any) -> Tensor:
    x = given_tensor(positions, "positions")
    if x.ndim != 3 or not len(x) or x.shape[1:] != (len(molecule), 3) or not x.is_floating_point():
        raise InputError(
            given=f"positions {tuple(x.shape)} of {x.dtype} for {molecule.title} of {len(molecule)} atoms",
            expected=f"(K, {len(molecule)}, 3) floating point, with K at least 1",
            remedy="give one row to each atom, in the order of molecule.elements",
        )
    if not torch.isfinite(x).all():
        raise InputError(
            given=f"positions of {molecule.title} that are not all finite",
            expected="numbers in angstrom",
            remedy="leave such conformers out",
        )
    return x.double().clone()


def _weights(molecule: Molecule, count: int, weights: Any) -> Tensor:
    w = given_tensor(weights, "weights").double()
    if w.shape != (count,) or not torch.isfinite(w).all() or not bool((w >= 0).all()) or not bool(w.sum() > 0):
        raise InputError(
            given=f"weights {tuple(w.shape)} of {molecule.title} with {count} conformers",
            expected=f"({count},) numbers of at least 0 that are not all 0",
            remedy="give one to each conformer",
        )
    total = float(w.sum())
    return w.clone() if abs(total - 1) < 1e-12 else w / total  # what has sum 1 keeps its bits
