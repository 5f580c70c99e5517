"""Conformers that a molecule of RDKit carries, in the order of atoms of the canonical SMILES."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError

from .molecule import Molecule
from .rdkit_module import quiet, rdkit_chem


def molecule_in_order(mol: Any, name: str, hydrogens: bool) -> tuple[Molecule, list[int]]:
    """The molecule, and the number in `mol` of each of its atoms, hydrogens too.

    Args:
        mol: of RDKit, sanitised; its stereochemistry is read from its first conformer, if that is three-dimensional.
        name: any text.
        hydrogens: whether hydrogens are among the atoms of the result.

    Raises:
        InputError: if it is no molecule, or lacks hydrogens that are wanted.
    """
    chem = rdkit_chem()
    with quiet():
        mol = chem.Mol(mol)
        if mol.GetNumConformers() and mol.GetConformer().Is3D():
            chem.AssignStereochemistryFrom3D(mol, mol.GetConformer().GetId())
        molecule, heavy = Molecule.from_rdkit(mol, name, hydrogens)
        order = list(heavy)
        for i in heavy if hydrogens else ():
            neighbours = sorted(atom.GetIdx() for atom in mol.GetAtomWithIdx(i).GetNeighbors())
            order += [j for j in neighbours if mol.GetAtomWithIdx(j).GetAtomicNum() == 1 and j not in heavy]
    elements = [mol.GetAtomWithIdx(i).GetAtomicNum() for i in order]
    if elements != list(molecule.elements):
        raise InputError(
            given=f"{molecule.title} without places of all its hydrogens",
            expected="all hydrogens among the atoms",
            remedy="hydrogens=False",
        )
    return molecule, order


def conformers_in_order(mol: Any, order: Sequence[int]) -> Tensor:
    """(K, N, 3) float64: the conformers of `mol`, with the atoms of these numbers.

    Raises:
        InputError: without a conformer.
    """
    places = [torch.from_numpy(conformer.GetPositions().copy()) for conformer in mol.GetConformers()]
    if not places:
        raise InputError(given="a molecule without coordinates", expected="a conformer", remedy="embed it first")
    return torch.stack(places)[:, list(order)]
