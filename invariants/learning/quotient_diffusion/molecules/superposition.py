"""Conformers laid over one another, for pictures."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor

from invariants.errors import InputError

from .metrics import MATCHES, rmsd_matrix, with_conformers
from .molecule import Molecule
from .rdkit_module import quiet


class Superposed(NamedTuple):
    """Conformers of a molecule in one frame.

    Attributes:
        molecule: without hydrogens.
        generated: (G, N, 3) float64, each laid over the nearest reference.
        reference: (R, N, 3) float64, each laid over the first.
        rmsd: (G, R) float64, in angstrom.
    """

    molecule: Molecule
    generated: Tensor
    reference: Tensor
    rmsd: Tensor


def superposed(molecule: Molecule, generated: Any, reference: Any) -> Superposed:
    """Lay conformers over one another by RDKit, over heavy atoms; those that are not finite are left out.

    Args:
        molecule: of the conformers.
        generated, reference: (G, N, 3) and (R, N, 3) floating point, in angstrom.

    Raises:
        InputError: for arrays of other shapes, or without a finite conformer; without RDKit.
    """
    rmsd = rmsd_matrix(molecule, generated, reference)
    x, y = (torch.as_tensor(part).detach().cpu().double()[:, : molecule.heavy] for part in (generated, reference))
    rows, columns = (torch.isfinite(rmsd).any(k) for k in (1, 0))
    if not rows.any():
        raise InputError(
            given=f"conformers of {molecule.title} of which none is finite",
            expected="one to draw on each side",
            remedy="look at the model that made them",
        )
    x, y, rmsd = x[rows], y[columns], rmsd[rows][:, columns]
    from rdkit.Chem import rdMolAlign

    with quiet():
        mol = molecule.rdkit(hydrogens=False)
        target, probe = with_conformers(mol, y), with_conformers(mol, x)
        for k in range(1, len(y)):
            rdMolAlign.GetBestRMS(target, target, k, 0, maxMatches=MATCHES)
        for g, r in enumerate(rmsd.argmin(1).tolist()):
            rdMolAlign.GetBestRMS(probe, target, g, r, maxMatches=MATCHES)
        places = [
            torch.stack([torch.from_numpy(one.GetPositions().copy()) for one in held.GetConformers()])
            for held in (probe, target)
        ]
    return Superposed(molecule.without_hydrogens(), places[0], places[1], rmsd)
