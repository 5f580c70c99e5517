"""Distances of conformers and coverage, against an alignment by singular values over all symmetries."""

from __future__ import annotations

from itertools import product

import networkx as nx
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

pytest.importorskip("rdkit")

from invariants.errors import InputError
from invariants.learning.quotient_diffusion.molecules import (
    ConformerSet,
    Molecule,
    conformer_metrics,
    embed_conformers,
    rmsd_matrix,
    set_metrics,
)

Array = NDArray[np.float64]


def aligned(x: Array, y: Array) -> float:
    """Least root mean square distance over proper rotations and translations."""
    x, y = x - x.mean(0), y - y.mean(0)
    u, s, v = np.linalg.svd(x.T @ y)
    s[-1] *= np.sign(np.linalg.det(u @ v))
    return float(np.sqrt(max((x**2).sum() + (y**2).sum() - 2 * s.sum(), 0) / len(x)))


def symmetric(molecule: Molecule, x: Array, y: Array) -> float:
    """The same over the automorphisms of the coloured graph."""
    graph = nx.Graph()
    for i, element in enumerate(molecule.elements[: molecule.heavy]):
        graph.add_node(i, kind=(element, molecule.charges[i]))
    for i, j, kind in molecule.bonds:
        if j < molecule.heavy:
            graph.add_edge(i, j, kind=kind)
    same = nx.algorithms.isomorphism.categorical_node_match("kind", None)
    bond = nx.algorithms.isomorphism.categorical_edge_match("kind", None)
    matches = nx.algorithms.isomorphism.GraphMatcher(graph, graph, same, bond).isomorphisms_iter()
    n = molecule.heavy
    return min(aligned(x[[s[i] for i in range(n)]], y[:n]) for s in matches)


@pytest.mark.parametrize("smiles", ["CCCC", "CC(C)Cc1ccccc1", "FC(F)(F)CO", "C[C@H](N)C(C)=O", "C1CCCCC1C(C)C"])
def test_distances_are_best_over_rotations_and_symmetries(smiles: str) -> None:
    molecule = Molecule.from_smiles(smiles, hydrogens=len(smiles) < 6)
    x = embed_conformers([molecule], 6, seed=4).positions[0]
    found = rmsd_matrix(molecule, x[:4], x[2:]).numpy()
    expected = [[symmetric(molecule, a[: molecule.heavy], b) for b in x[2:].numpy()] for a in x[:4].numpy()]
    assert np.abs(found - expected).max() < 1e-5
    assert found[2, 0] < 1e-5 < found[0].max()


def test_distances_ignore_motions_and_symmetries_but_not_reflections() -> None:
    molecule = Molecule.from_smiles("CC(C)C[C@H](N)C(=O)O")
    x = embed_conformers([molecule], 1, seed=1).positions[0]
    rotation = torch.linalg.qr(torch.randn(3, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0)))[0]
    rotation = rotation * torch.linalg.det(rotation)
    swapped = x.clone()
    swapped[:, [0, 2]] = x[:, [2, 0]]
    for same in (x @ rotation.T + 50, swapped, x.float()):
        assert float(rmsd_matrix(molecule, same, x)) < 1e-5
    assert float(rmsd_matrix(molecule, -x, x)) > 0.1


def test_carboxylates_have_equal_ends() -> None:
    molecule = Molecule.from_smiles("CC(=O)[O-]")
    x = embed_conformers([molecule], 1, seed=1).positions[0]
    oxygens = [i for i, element in enumerate(molecule.elements) if element == 8]
    swapped = x.clone()
    swapped[:, oxygens] = x[:, oxygens[::-1]]
    assert float(rmsd_matrix(molecule, swapped, x)) < 1e-5


def test_coverage_and_amr_are_those_of_the_formulas() -> None:
    molecule = Molecule.from_smiles("CCCCN")
    reference = embed_conformers([molecule], 9, seed=2).positions[0]
    generated = embed_conformers([molecule], 14, seed=3).positions[0]
    d = np.array([[symmetric(molecule, g, r) for r in reference.numpy()] for g in generated.numpy()])
    for threshold in (0.05, 0.2, 0.6):
        found = conformer_metrics(molecule, generated, reference, threshold)
        assert found.recall_coverage == pytest.approx((d.min(0) < threshold).mean())
        assert found.precision_coverage == pytest.approx((d.min(1) < threshold).mean())
        assert found.recall_amr == pytest.approx(d.min(0).mean(), abs=1e-5)
        assert found.precision_amr == pytest.approx(d.min(1).mean(), abs=1e-5)
        assert found.failed == 0


def test_generated_conformers_that_are_not_finite_count_as_failed() -> None:
    molecule = Molecule.from_smiles("CCCO")
    reference = embed_conformers([molecule], 4, seed=2).positions[0]
    for ugly in (float("nan"), float("inf"), 1e30):
        generated = reference.clone()
        generated[1, 0, 0] = ugly
        found = conformer_metrics(molecule, generated, reference, 0.01)
        assert found.failed == 0.25 and found.precision_coverage == 0.75 and found.precision_amr == float("inf")
        assert 0 < found.recall_amr < float("inf") and found.recall_coverage < 1
    nothing = conformer_metrics(molecule, torch.full((3, 4, 3), float("nan")), reference)
    assert (nothing.recall_coverage, nothing.recall_amr, nothing.failed) == (0, float("inf"), 1)


def test_means_and_medians_are_over_molecules() -> None:
    molecules = [Molecule.from_smiles(smiles) for smiles in ("CCCC", "CCCCO", "CCOCC", "[Na+]")]
    reference = embed_conformers(molecules, 4, seed=2)
    generated = list(embed_conformers(molecules, 3, seed=9).positions)
    found = set_metrics(reference, generated, 0.1)
    each = [conformer_metrics(m, g, r, 0.1) for m, g, r in zip(molecules, generated, reference.positions, strict=True)]
    assert found.molecules == tuple(each)
    for name in vars(each[0]):
        values = [getattr(one, name) for one in each]
        assert getattr(found.mean, name) == pytest.approx(np.mean(values))
        assert getattr(found.median, name) == pytest.approx(np.median(values))
    assert each[-1].recall_amr == 0  # a single atom
    with pytest.raises(InputError, match="3 molecules for a set of 4"):
        set_metrics(reference, generated[:3])


def test_medians_hold_where_a_molecule_failed() -> None:
    molecules = [Molecule.from_smiles(smiles) for smiles in ("CCCC", "CCCCO", "CCOCC")]
    reference = embed_conformers(molecules, 4, seed=2)
    generated = [*reference.positions[:2], torch.full((2, 5, 3), float("nan"))]
    found = set_metrics(reference, generated, 0.1)
    assert found.median.recall_amr < 1e-5 and found.mean.recall_amr == float("inf")
    assert found.mean.failed == pytest.approx(1 / 3)


def test_the_cap_on_symmetries_is_told() -> None:
    molecule = Molecule.from_smiles("CC(C)(C)CC(C)(C)C")
    x = embed_conformers([molecule], 2, seed=1).positions[0]
    full = rmsd_matrix(molecule, x, x)
    with pytest.warns(UserWarning, match="over max_matches=5 automorphisms"):
        capped = rmsd_matrix(molecule, x, x, max_matches=5)
    assert bool((capped >= full - 1e-6).all())


def test_wrong_arguments() -> None:
    molecule = Molecule.from_smiles("CCO")
    x = torch.zeros(2, 3, 3)
    for generated, reference in product((x, x[:0], x[:, :2], x.long(), x[0]), repeat=2):
        if not (generated is x and reference is x):
            with pytest.raises(InputError, match=r"generated|reference|first"):
                conformer_metrics(molecule, generated, reference)
    with pytest.raises(InputError, match="not finite"):
        conformer_metrics(molecule, x, x / 0)
    for threshold in (0, -1.0, float("nan"), "1", True):
        with pytest.raises(InputError, match="threshold"):
            conformer_metrics(molecule, x, x, threshold)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="max_matches"):
        rmsd_matrix(molecule, x, x, max_matches=0)
    assert len(set_metrics(ConformerSet([molecule], [x + 1]), [x]).molecules) == 1
