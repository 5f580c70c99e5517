"""What a denoiser is told about the atoms of a molecule, and about pairs of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

import networkx as nx
import torch
from torch import Tensor

from invariants.errors import InputError

from ..context import GraphContext
from .molecule import SYMBOLS, BondKind, Molecule

DEGREES = 6
"""Degrees 0 to 5; more count as 5."""
HYDROGENS = 5
"""Hydrogens 0 to 4; more count as 4."""
PLACES = 4
"""Places of neighbours around a stereocentre."""


@dataclass(frozen=True)
class Features:
    """Which features atoms and pairs of atoms have.

    An atom c has: its element, one of a list or `other`; its formal charge; whether it is in an aromatic bond and in a ring;
    how many neighbours it has; how many hydrogens that are not among the atoms; and `handedness`, the sign s of a
    stereocentre, 0 elsewhere. A pair (i, j) has: the kind of its bond; whether this is in a ring; how many bonds are between
    them, 1, 2, ... or `further` (also where nothing connects them), all 0 for i = j; `across`, +1 for cis and -1 for trans
    neighbours of a stereo double bond; and `place k`, 1 where i is a stereocentre and j the k-th of its neighbours.

    With x_0, x_1, x_2 the neighbours in places 0, 1, 2 of the stereocentre c, conformers of the molecule have

        sign det(x_0 - x_c, x_1 - x_c, x_2 - x_c) = s.

    Places follow the numbers of the atoms, which are those of the canonical SMILES. Another order of the atoms permutes the
    places of three neighbours and multiplies s by the sign of the permutation, so that both together say the same. All but
    places are symmetric in i and j.

    Args:
        elements: symbols, each once; others count as `other`.
        distance: bonds up to which distances are told apart.

    Raises:
        InputError: for symbols that are none, or a distance that is not positive.

    Example:
        >>> nodes, edges = Features(("C", "O")).of(Molecule.from_smiles("CCO"))
        >>> nodes.shape, edges.shape, nodes[:, :3].tolist()
        (torch.Size([3, 18]), torch.Size([3, 3, 17]), [[1.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    """

    elements: tuple[str, ...] = ("H", "B", "C", "N", "O", "F", "Si", "P", "S", "Cl", "Br", "I")
    distance: int = 5

    def __post_init__(self) -> None:
        object.__setattr__(self, "elements", tuple(self.elements))
        if len(set(self.elements)) < len(self.elements) or not set(self.elements) <= set(SYMBOLS):
            raise InputError(
                given=f"elements={self.elements}", expected="symbols, each once", remedy='("H", "C", "N", "O")'
            )
        if not isinstance(self.distance, int) or self.distance < 1:
            raise InputError(
                given=f"distance={self.distance!r}", expected="a whole number above 0", remedy="distance=5"
            )

    @property
    def node_names(self) -> tuple[str, ...]:
        """Of the features of an atom, in their order."""
        return (
            *(f"element {symbol}" for symbol in (*self.elements, "other")),
            *("charge", "aromatic", "ring"),
            *(f"degree {k}" for k in range(DEGREES)),
            *(f"hydrogens {k}" for k in range(HYDROGENS)),
            "handedness",
        )

    @property
    def edge_names(self) -> tuple[str, ...]:
        """Of the features of a pair of atoms, in their order."""
        return (
            *(f"bond {kind}" for kind in get_args(BondKind)),
            "ring",
            *(f"distance {k}" for k in (*range(1, self.distance + 1), "further")),
            "across",
            *(f"place {k}" for k in range(PLACES)),
        )

    def of(self, molecule: Molecule) -> tuple[Tensor, Tensor]:
        """The features of the atoms (N, F) and of the pairs (N, N, E) of a molecule, float32."""
        nodes, edges = _features(self, molecule)
        return nodes.clone(), edges.clone()

    def context(self, molecules: Sequence[Molecule], dtype: torch.dtype = torch.float32) -> tuple[Tensor, GraphContext]:
        """The features of several molecules, with zeros after the atoms of the smaller ones.

        Returns:
            Which rows are atoms, (B, N) bool, with N the atoms of the largest; and the features.

        Raises:
            InputError: without a molecule.
        """
        if not molecules:
            raise InputError(given="no molecule", expected="at least one", remedy="give a molecule")
        b, n = len(molecules), max(len(molecule) for molecule in molecules)
        mask = torch.zeros(b, n, dtype=torch.bool)
        nodes = torch.zeros(b, n, len(self.node_names), dtype=dtype)
        edges = torch.zeros(b, n, n, len(self.edge_names), dtype=dtype)
        for row, molecule in enumerate(molecules):
            size = len(molecule)
            mask[row, :size] = True
            nodes[row, :size], edges[row, :size, :size] = _features(self, molecule)
        return mask, GraphContext(nodes, edges)


@lru_cache(maxsize=4096)
def _features(features: Features, molecule: Molecule) -> tuple[Tensor, Tensor]:
    n = len(molecule)
    at_node = {name: k for k, name in enumerate(features.node_names)}
    at_edge = {name: k for k, name in enumerate(features.edge_names)}
    nodes, edges = torch.zeros(n, len(at_node)), torch.zeros(n, n, len(at_edge))
    for i, symbol in enumerate(molecule.symbols):
        nodes[i, at_node[f"element {symbol if symbol in features.elements else 'other'}"]] = 1
        nodes[i, at_node["charge"]] = molecule.charges[i]
        nodes[i, at_node[f"degree {min(molecule.graph.degree[i], DEGREES - 1)}"]] = 1
        nodes[i, at_node[f"hydrogens {min(molecule.hydrogens[i], HYDROGENS - 1)}"]] = 1
    for i, j, kind in molecule.bonds:
        ends = [i, j]
        edges[ends, ends[::-1], at_edge[f"bond {kind}"]] = 1
        if kind == "aromatic":
            nodes[ends, at_node["aromatic"]] = 1
        if (i, j) in molecule.ring_bonds:
            nodes[ends, at_node["ring"]] = 1
            edges[ends, ends[::-1], at_edge["ring"]] = 1
    for i, lengths in nx.all_pairs_shortest_path_length(molecule.graph, cutoff=features.distance):
        for j in range(n):
            if i != j:
                edges[i, j, at_edge[f"distance {lengths.get(j, 'further')}"]] = 1
    for i, j, sign in molecule.across:
        edges[[i, j], [j, i], at_edge["across"]] = sign
    for centre, neighbours, sign in molecule.stereocentres:
        nodes[centre, at_node["handedness"]] = sign
        for k, j in enumerate(neighbours[:PLACES]):
            edges[centre, j, at_edge[f"place {k}"]] = 1
    return nodes, edges
