"""A set from conformers that come one by one."""

from __future__ import annotations

import torch
from torch import Tensor

from .conformer_set import ConformerSet
from .molecule import Molecule


class Gathered:
    """Conformers by molecule, in the order in which molecules are met first; the first name of a molecule stays."""

    def __init__(self) -> None:
        self._molecules: dict[str, Molecule] = {}
        self._positions: dict[str, list[Tensor]] = {}
        self._weights: dict[str, list[float | None]] = {}

    def add(self, molecule: Molecule, position: Tensor, weight: float | None) -> None:
        """A conformer (N, 3) and its weight, if it has one."""
        key = molecule.smiles
        self._molecules.setdefault(key, molecule)
        self._positions.setdefault(key, []).append(position)
        self._weights.setdefault(key, []).append(weight)

    def conformers(self) -> ConformerSet:
        """The set. Molecules some of whose conformers have no weight have equal ones."""
        weights = [
            torch.tensor([1.0 if None in given or weight is None else weight for weight in given], dtype=torch.float64)
            for given in self._weights.values()
        ]
        positions = [torch.stack(places) for places in self._positions.values()]
        return ConformerSet(list(self._molecules.values()), positions, weights)
