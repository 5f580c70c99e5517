"""Conformers by RDKit: distance geometry with torsion preferences (ETKDG), and a force field (MMFF94)."""

from __future__ import annotations

import hashlib
import math
import time
import warnings
from collections.abc import Sequence
from typing import Any, Literal

import torch
from torch import Tensor

from invariants.errors import InputError

from .conformer_set import ConformerSet
from .metrics import rmsd_matrix
from .molecule import Molecule
from .progress import followed
from .rdkit_module import quiet, rdkit_chem

BOLTZMANN = 0.0019872043
"""In kcal / (mol K)."""


def embed_conformers(
    molecules: Sequence[Molecule],
    count: int = 50,
    *,
    seed: int = 0,
    mmff: bool = False,
    temperature: float = 298.15,
    prune: float | None = None,
    failures: Literal["raise", "skip"] = "raise",
    time_limit: float | None = None,
    progress: bool = False,
) -> ConformerSet:
    """Conformers of molecules by ETKDGv3, with all hydrogens, which are then left out unless the molecule keeps them.

    Args:
        molecules: connected; each atom is among those of its result if it is among those of the molecule.
        count: conformers of each molecule that are tried; where the embedding fails for some there are fewer.
        seed: of all draws. What a molecule gets depends on the seed and on its SMILES, not on the molecules beside it.
        mmff: whether conformers are relaxed by MMFF94, and get Boltzmann weights w_k ~ exp(-E_k / R T) from its energies;
            without it weights are equal.
        temperature: T in kelvin.
        prune: leave out conformers nearer than this RMSD, in angstrom, to one before them (with mmff, of less energy).
        failures: whether a molecule without conformers is an error, or is left out with a warning that names it.
        time_limit: in seconds, for all molecules; those after it count as failures.
        progress: whether a bar is shown.

    Returns:
        The set; the same seed gives the same bits. A stereocentre that the SMILES leaves open may differ between
        conformers, which a warning says.

    Raises:
        InputError: for wrong arguments, molecules that fail, or that MMFF94 has no parameters for; without RDKit.

    Source: S. Wang, J. Witek, G. A. Landrum, S. Riniker, J. Chem. Inf. Model. 60, 2044 (2020).

    Example:
        >>> butane = Molecule.from_smiles("CCCC", "butane")
        >>> embed_conformers([butane], 3, seed=1).positions[0].shape
        torch.Size([3, 4, 3])
    """
    _require(count, seed, temperature, prune, failures, time_limit)
    end = math.inf if time_limit is None else time.monotonic() + time_limit
    kept: list[tuple[Molecule, Tensor, Tensor]] = []
    failed: list[str] = []
    for molecule in followed(molecules, progress):
        try:
            positions, weights = _embedded(molecule, count, seed, temperature if mmff else None, end)
        except _Failure as failure:
            if failures == "raise":
                raise InputError(
                    given=f"{molecule.smiles}{f' ({molecule.name})' if molecule.name else ''}: {failure}",
                    expected="a molecule of which RDKit makes conformers",
                    remedy='failures="skip" leaves it out' if failure.remedy is None else failure.remedy,
                ) from None
            failed.append(f"{molecule.title} ({failure})")
            continue
        if prune is not None:
            rows = _apart(molecule, positions, weights, prune)
            positions, weights = positions[rows], weights[rows]
        kept.append((molecule, positions, weights))
    if failed:
        warnings.warn(f"without conformers, and left out: {'; '.join(failed)}", stacklevel=2)
    open_ones = [m.title for m, _, _ in kept if _open_stereo(m)]
    if open_ones:
        warnings.warn(
            f"stereochemistry that is not specified may differ between conformers: {', '.join(open_ones)}", stacklevel=2
        )
    return ConformerSet([m for m, _, _ in kept], [x for _, x, _ in kept], [w for _, _, w in kept])


class _Failure(Exception):
    def __init__(self, words: str, remedy: str | None = None) -> None:
        super().__init__(words)
        self.remedy = remedy


def _embedded(
    molecule: Molecule, count: int, seed: int, temperature: float | None, end: float
) -> tuple[Tensor, Tensor]:
    chem = rdkit_chem()
    from rdkit.Chem import rdDistGeom

    left = end - time.monotonic()
    if left <= 0:
        raise _Failure("the time limit was reached before", "raise time_limit, or give fewer molecules")
    with quiet():
        mol = molecule.rdkit(hydrogens=True)
        if len(chem.GetMolFrags(mol)) > 1:
            raise _Failure("it is in parts that are not bound to each other", "give one of its parts")
        options: Any = rdDistGeom.ETKDGv3()
        options.randomSeed = int.from_bytes(hashlib.sha256(f"{seed} {molecule.smiles}".encode()).digest()[:3], "big")
        options.numThreads = 1
        if left < math.inf:
            options.timeout = max(1, math.ceil(left))
        try:
            numbers = list(rdDistGeom.EmbedMultipleConfs(mol, count, options))
        except (RuntimeError, ValueError) as error:
            raise _Failure(f"RDKit makes no conformer of it: {error}".splitlines()[0]) from None
        if time.monotonic() >= end:  # what was found until then depends on the machine
            raise _Failure("the time limit was reached", "raise time_limit, or give fewer molecules")
        if not numbers:
            raise _Failure("RDKit makes no conformer of it (ETKDGv3)")
        energies = torch.zeros(len(numbers), dtype=torch.float64)
        if temperature is not None:
            energies = torch.tensor(_relaxed(mol), dtype=torch.float64)
        positions = torch.stack([torch.from_numpy(mol.GetConformer(k).GetPositions().copy()) for k in numbers])
    fine = torch.isfinite(positions).all((1, 2)) & torch.isfinite(energies)
    if not fine.any():
        raise _Failure("all of its conformers have coordinates that are not finite")
    positions, energies = positions[fine][:, : len(molecule)], energies[fine]
    scale = 1.0 if temperature is None else BOLTZMANN * temperature
    return positions, torch.softmax(-energies / scale, 0)


def _relaxed(mol: Any) -> list[float]:
    """Energies in kcal/mol after relaxation, which moves the conformers."""
    from rdkit.Chem import rdForceFieldHelpers

    if not rdForceFieldHelpers.MMFFHasAllMoleculeParams(mol):
        raise _Failure("MMFF94 has no parameters for it", 'mmff=False, or failures="skip", which leaves it out')
    results = rdForceFieldHelpers.MMFFOptimizeMoleculeConfs(mol, numThreads=1, maxIters=2000)
    return [energy if converged >= 0 else math.nan for converged, energy in results]


def _apart(molecule: Molecule, positions: Tensor, weights: Tensor, distance: float) -> list[int]:
    """Conformers, heaviest first, none of which is near one before it."""
    between = rmsd_matrix(molecule, positions, positions)
    kept: list[int] = []
    for k in weights.argsort(descending=True, stable=True).tolist():
        if all(float(between[k, j]) >= distance for j in kept):
            kept.append(k)
    return kept


def _open_stereo(molecule: Molecule) -> bool:
    chem = rdkit_chem()
    with quiet():
        found = chem.FindPotentialStereo(molecule.rdkit(False))
        kinds = "Atom_Tetrahedral", "Bond_Double"
        return any(str(one.specified) == "Unspecified" and str(one.type) in kinds for one in found)


def _require(
    count: int, seed: int, temperature: float, prune: float | None, failures: str, time_limit: float | None
) -> None:
    for name, value, fine in (
        ("count", count, isinstance(count, int) and not isinstance(count, bool) and count > 0),
        ("seed", seed, isinstance(seed, int) and not isinstance(seed, bool)),
        ("temperature", temperature, 0 < temperature < math.inf),
        ("prune", prune, prune is None or 0 < prune < math.inf),
        ("failures", failures, failures in ("raise", "skip")),
        ("time_limit", time_limit, time_limit is None or 0 < time_limit < math.inf),
    ):
        if not fine:
            raise InputError(
                given=f"{name}={value!r}",
                expected="count a whole number of at least 1, seed a whole number, temperature, prune and time_limit "
                'positive and finite, failures "raise" or "skip"',
                remedy="embed_conformers(molecules, 50, seed=0)",
            )
