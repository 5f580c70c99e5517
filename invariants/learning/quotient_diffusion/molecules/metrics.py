"""How well generated conformers cover given ones, and the other way round: coverage and average minimum RMSD."""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError

from ...pictures.given_arrays import given_tensor
from .conformer_set import ConformerSet
from .molecule import Molecule
from .progress import followed
from .rdkit_module import quiet, rdkit_chem

FARTHEST = 1e4
"""Coordinates beyond, in angstrom, are of no molecule: they count as failed, as those that are not finite."""
MATCHES = 100_000
"""Automorphisms that are tried where nothing else is said."""


@dataclass(frozen=True)
class ConformerMetrics:
    """Of one molecule, or a mean or median over molecules.

    Attributes:
        recall_coverage: share of the reference conformers with a generated one nearer than the threshold.
        recall_amr: mean over the reference conformers of the distance to the nearest generated one, in angstrom.
        precision_coverage: share of the generated conformers with a reference one nearer than the threshold.
        precision_amr: mean over the generated conformers of the distance to the nearest reference one, in angstrom.
        failed: share of the generated conformers whose coordinates are not finite, or beyond any molecule.
    """

    recall_coverage: float
    recall_amr: float
    precision_coverage: float
    precision_amr: float
    failed: float


@dataclass(frozen=True)
class SetMetrics:
    """Metrics of each molecule of a set, and their mean and median over the molecules."""

    molecules: tuple[ConformerMetrics, ...]
    mean: ConformerMetrics
    median: ConformerMetrics


def rmsd_matrix(molecule: Molecule, first: Any, second: Any, *, max_matches: int = MATCHES) -> Tensor:
    """Root mean square distances of conformers, best over rotations, translations and symmetries of the molecule.

        d(x, y) = min over automorphisms s and proper rigid motions g of sqrt(1/N sum_i |g x_s(i) - y_i|^2),

    over the atoms of the SMILES, which leaves hydrogens out, as RDKit's GetBestRMS. Nothing is reflected: a conformer and
    its mirror image differ. The two ends of nitro and carboxylate groups count as equal.

    Args:
        molecule: of the conformers.
        first, second: (G, N, 3) and (R, N, 3) floating point, in angstrom.
        max_matches: automorphisms that are tried. Where a molecule has more, a warning says so, and distances may be too
            large.

    Returns:
        (G, R) float64; inf where a conformer has coordinates that are not finite, or beyond any molecule.

    Raises:
        InputError: for arrays of other shapes; without RDKit.

    Source: RDKit, rdMolAlign.GetBestRMS.

    Example:
        >>> propane = Molecule.from_smiles("CCC")
        >>> chain = torch.tensor([[[-1.2, 0.0, 0.0], [0.0, 0.8, 0.0], [1.3, 0.0, 0.0]]])
        >>> bool(rmsd_matrix(propane, chain, chain.flip(1)).abs().max() < 1e-6)
        True
    """
    if not isinstance(max_matches, int) or max_matches < 1:
        raise InputError(given=f"max_matches={max_matches!r}", expected="a whole number above 0", remedy="100_000")
    x, y = (_conformers(molecule, values, name) for values, name in ((first, "first"), (second, "second")))
    distances = torch.full((len(x), len(y)), math.inf, dtype=torch.float64)
    fine = [[k for k, one in enumerate(part) if _usable(one)] for part in (x, y)]
    if not (fine[0] and fine[1]):
        return distances
    from rdkit.Chem import rdMolAlign

    with quiet():
        mol = molecule.rdkit(hydrogens=False)
        symmetries = mol.GetSubstructMatches(mol, uniquify=False, maxMatches=max_matches + 1)
        if len(symmetries) > max_matches:
            warnings.warn(
                f"{molecule.title} has over max_matches={max_matches} automorphisms; RMSDs may be too large",
                stacklevel=2,
            )
        probe, target = (with_conformers(mol, part[rows]) for part, rows in ((x, fine[0]), (y, fine[1])))
        for a, i in enumerate(fine[0]):
            for b, j in enumerate(fine[1]):
                d = rdMolAlign.GetBestRMS(probe, target, a, b, maxMatches=max_matches)
                distances[i, j] = d if math.isfinite(d) else math.inf
    return distances


def conformer_metrics(
    molecule: Molecule, generated: Any, reference: Any, threshold: float = 0.75, *, max_matches: int = MATCHES
) -> ConformerMetrics:
    """Coverage and average minimum RMSD of generated conformers of a molecule.

    With d_gr the distances of :func:`rmsd_matrix` between G generated and R reference conformers and the threshold delta,

        recall coverage     1/R #{r : min_g d_gr < delta},   recall AMR     1/R sum_r min_g d_gr,
        precision coverage  1/G #{g : min_r d_gr < delta},   precision AMR  1/G sum_g min_r d_gr.

    A generated conformer whose coordinates are not finite has the distance inf: it covers nothing, and the precision AMR is
    inf if there is one, as the recall AMR if there are no others.

    Args:
        molecule: of the conformers.
        generated: (G, N, 3) floating point, in angstrom; the usual G is 2 R.
        reference: (R, N, 3) floating point, finite.
        threshold: in angstrom; 0.75 is usual for drug-like molecules, 0.5 for those of QM9.
        max_matches: as for :func:`rmsd_matrix`.

    Raises:
        InputError: for arrays of other shapes or without conformers, references that are not finite, or a threshold that is
            not positive; without RDKit.

    Source: O. Ganea et al., NeurIPS 2021 (GeoMol), the metrics; S. Axelrod, R. Gomez-Bombarelli, Sci. Data 9, 185 (2022),
    GEOM, the sets that they are used on.

    Example:
        >>> propane = Molecule.from_smiles("CCC")
        >>> chain = torch.tensor([[[-1.2, 0.0, 0.0], [0.0, 0.8, 0.0], [1.3, 0.0, 0.0]]])
        >>> conformer_metrics(propane, torch.cat([chain, 9 * chain]), chain, 0.5).precision_coverage
        0.5
    """
    if isinstance(threshold, bool) or not isinstance(threshold, (int, float)) or not 0 < threshold < math.inf:
        raise InputError(
            given=f"threshold={threshold!r}", expected="a positive number of angstrom", remedy="threshold=0.75"
        )
    y = _conformers(molecule, reference, "reference")
    if not all(_usable(one) for one in y):
        raise InputError(
            given=f"reference conformers of {molecule.title} that are not finite",
            expected="coordinates in angstrom",
            remedy="leave such conformers out",
        )
    distances = rmsd_matrix(molecule, generated, y, max_matches=max_matches)
    nearest_generated, nearest_reference = distances.amin(0), distances.amin(1)
    return ConformerMetrics(
        float((nearest_generated < threshold).double().mean()),
        float(nearest_generated.mean()),
        float((nearest_reference < threshold).double().mean()),
        float(nearest_reference.mean()),
        float(torch.isinf(nearest_reference).double().mean()),
    )


def set_metrics(
    reference: ConformerSet,
    generated: Sequence[Any],
    threshold: float = 0.75,
    *,
    max_matches: int = MATCHES,
    progress: bool = False,
) -> SetMetrics:
    """The metrics of each molecule of a set, and their mean and median.

    Args:
        reference: the set.
        generated: for each of its molecules (G_i, N_i, 3) floating point, in angstrom.
        threshold, max_matches: as for :func:`conformer_metrics`.
        progress: whether a bar is shown.

    Raises:
        InputError: as :func:`conformer_metrics`, or if there is not one array for each molecule.
    """
    if len(generated) != len(reference) or not len(reference):
        raise InputError(
            given=f"generated conformers of {len(generated)} molecules for a set of {len(reference)}",
            expected="an array for each molecule of the set, at least one",
            remedy="generate conformers of each of reference.molecules",
        )
    each = tuple(
        conformer_metrics(m, g, r, threshold, max_matches=max_matches)
        for m, g, r in followed(list(zip(reference.molecules, generated, reference.positions, strict=True)), progress)
    )
    table = torch.tensor([list(vars(one).values()) for one in each], dtype=torch.float64)
    return SetMetrics(
        each, ConformerMetrics(*table.mean(0).tolist()), ConformerMetrics(*table.quantile(0.5, 0).tolist())
    )


def _conformers(molecule: Molecule, values: Any, name: str) -> Tensor:
    x = given_tensor(values, name)
    if x.ndim != 3 or not len(x) or x.shape[1:] != (len(molecule), 3) or not x.is_floating_point():
        raise InputError(
            given=f"{name} {tuple(x.shape)} of {x.dtype} for {molecule.title} of {len(molecule)} atoms",
            expected=f"(K, {len(molecule)}, 3) floating point, with K at least 1",
            remedy="take the rows of the mask alone: x[k][:, mask[k]]",
        )
    return x.double()[:, : molecule.heavy]


def _usable(x: Tensor) -> bool:
    return bool(torch.isfinite(x).all()) and bool(((x - x.mean(0)).abs() <= FARTHEST).all())


def with_conformers(mol: Any, positions: Tensor) -> Any:
    """A copy of a molecule of RDKit with these conformers, (K, N, 3), each with its mean at 0, numbered from 0."""
    chem = rdkit_chem()
    held = chem.Mol(mol)
    held.RemoveAllConformers()
    for k, position in enumerate(positions.double()):
        conformer = chem.Conformer(len(position))
        conformer.SetPositions((position - position.mean(0)).contiguous().numpy())
        conformer.SetId(k)
        held.AddConformer(conformer, assignId=False)
    return held
