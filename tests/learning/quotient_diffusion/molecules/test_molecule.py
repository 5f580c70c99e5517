"""Molecules, their lists in files, and their features, against RDKit and conformers in space."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
import torch

pytest.importorskip("rdkit")

from rdkit import Chem
from rdkit.Chem import rdDistGeom

from invariants.errors import FileFormatError, InputError
from invariants.learning.quotient_diffusion.molecules import Features, Molecule, drug_like, read_smiles

STEREO = [
    "C[C@H](N)C(=O)O",
    "C[C@@H](F)[C@H](Cl)Br",
    "CC[S@](C)=O",
    "C[C@@]1(O)CC[C@H](F)C1",
    "OC[C@H]1O[C@H](C[C@@H]1O)n1cc(C)c(=O)[nH]c1=O",
    "F/C(Cl)=C(/C)Br",
    "C/C=C/C=C\\C",
    "C[N+]([O-])=C1CCCC[C@@H]1C",
]


@pytest.mark.parametrize("hydrogens", [False, True])
@pytest.mark.parametrize("smiles", STEREO)
def test_handedness_and_sides_are_those_of_conformers(smiles: str, hydrogens: bool) -> None:
    molecule = Molecule.from_smiles(smiles, hydrogens=hydrogens)
    mol = molecule.rdkit(hydrogens=True)
    assert rdDistGeom.EmbedMolecule(mol, randomSeed=7) >= 0
    x = mol.GetConformer().GetPositions()
    assert molecule.stereocentres or molecule.across
    for centre, neighbours, sign in molecule.stereocentres:
        assert np.sign(np.linalg.det(x[list(neighbours[:3])] - x[centre])) == sign
    for a, b, sign in molecule.across:
        i, j = next((i, j) for i in molecule.graph[a] for j in molecule.graph[b] if molecule.graph.has_edge(i, j))
        axis = x[j] - x[i]
        across = [v - axis * (v @ axis) / (axis @ axis) for v in (x[a] - x[i], x[b] - x[j])]
        assert np.sign(across[0] @ across[1]) == sign


def test_a_molecule_does_not_depend_on_the_order_of_its_atoms() -> None:
    for smiles in STEREO:
        mol = Chem.MolFromSmiles(smiles)
        for seed in range(5):
            shuffled = np.random.default_rng(seed).permutation(mol.GetNumAtoms()).tolist()
            other = Chem.RenumberAtoms(mol, shuffled)
            molecule, order = Molecule.from_rdkit(other)
            assert molecule == Molecule.from_smiles(smiles)
            assert [other.GetAtomWithIdx(i).GetAtomicNum() for i in order] == list(molecule.elements)
            for bond in molecule.bonds:
                assert other.GetBondBetweenAtoms(order[bond.first], order[bond.second]) is not None


def test_mirror_images_differ_in_handedness_alone() -> None:
    left, right = (Molecule.from_smiles(smiles) for smiles in ("C[C@H](N)C(=O)O", "C[C@@H](N)C(=O)O"))
    features = Features()
    (nodes, edges), (other_nodes, other_edges) = features.of(left), features.of(right)
    at = features.node_names.index("handedness")
    assert torch.equal(nodes[:, at], -other_nodes[:, at]) and nodes[:, at].abs().sum() == 1
    nodes[:, at] = other_nodes[:, at] = 0
    assert torch.equal(nodes, other_nodes) and torch.equal(edges, other_edges)


def test_features_are_those_of_rdkit() -> None:
    features = Features(distance=4)
    node, edge = features.node_names.index, features.edge_names.index
    for smiles in ("C[N+](C)(C)CC(=O)[O-]", "c1ccc2[nH]ccc2c1CCBr", "C1CC1C#N", "[Na+].[Cl-]", "[Fe]", "[2H]OC"):
        molecule = Molecule.from_smiles(smiles)
        mol = Chem.MolFromSmiles(molecule.smiles)
        nodes, edges = features.of(molecule)
        assert nodes.shape == (len(molecule), len(features.node_names))
        for i, atom in enumerate(mol.GetAtoms()):
            known = atom.GetSymbol() if atom.GetSymbol() in features.elements else "other"
            assert nodes[i, node(f"element {known}")] == 1
            assert nodes[i, node("charge")] == atom.GetFormalCharge()
            assert nodes[i, node("ring")] == atom.IsInRing()
            assert nodes[i, node("aromatic")] == atom.GetIsAromatic()
            assert nodes[i, node(f"degree {atom.GetDegree()}")] == 1
            assert nodes[i, node(f"hydrogens {min(atom.GetTotalNumHs(), 4)}")] == 1
        far = Chem.GetDistanceMatrix(mol)
        for i, j in permutations(range(len(molecule)), 2):
            bond = mol.GetBondBetweenAtoms(i, j)
            name = str(bond.GetBondType()).lower() if bond else None
            kinds = [kind for kind in ("single", "double", "triple", "aromatic") if edges[i, j, edge(f"bond {kind}")]]
            assert kinds == ([name] if name else [])
            assert edges[i, j, edge("ring")] == bool(bond and bond.IsInRing())
            assert edges[i, j, edge(f"distance {int(far[i, j])}" if far[i, j] <= 4 else "distance further")] == 1
            assert edges[i, j, edge("distance 1") : edge("distance further") + 1].sum() == 1


def test_the_list_that_comes_with_the_library_is_of_distinct_drug_like_molecules() -> None:
    from rdkit.Chem.rdMolDescriptors import CalcNumRotatableBonds

    molecules = drug_like()
    assert len(molecules) >= 120
    assert len({molecule.smiles for molecule in molecules}) == len({m.name for m in molecules}) == len(molecules)
    for molecule in molecules:
        mol = molecule.rdkit()
        assert 8 <= len(molecule) <= 24 and CalcNumRotatableBonds(mol) >= 1, molecule.name
        assert all(str(one.specified) != "Unspecified" for one in Chem.FindPotentialStereo(mol)), molecule.name


@pytest.mark.parametrize(
    ("smiles", "words"),
    [
        ("", "no SMILES"),
        ("not a molecule", "no SMILES"),
        ("C(", "no SMILES"),
        ("C(C)(C)(C)(C)C", "valence"),
        ("c1cccc1", "kekulize"),
        ("C*", "without an element"),
        ("CCO>>CC=O", "no SMILES"),
        ("Cl[Pt@SP1](F)(Br)I", "stereocentre"),
        (7, "7"),
    ],
)
def test_what_is_no_molecule_is_refused(smiles: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        Molecule.from_smiles(smiles)
    assert words.lower() in caught.value.given.lower()


def test_a_list_with_remarks_marks_and_windows_line_ends(tmp_path: Path) -> None:
    file = tmp_path / "list.smi"
    file.write_bytes(b"\xef\xbb\xbfSMILES name\r\n\r\n# remark\r\nOCC  ethanol, 96 %\r\n  c1ccccc1\t\r\n")
    found = read_smiles(file)
    assert [(m.smiles, m.name) for m in found] == [("CCO", "ethanol, 96 %"), ("c1ccccc1", "")]
    table = tmp_path / "list.csv"
    table.write_text('id,name,SMILES\n1,"a, b",CCO\n2,,C[C@H](N)C(=O)O\n')
    assert [(m.smiles, m.name) for m in read_smiles(table)] == [("CCO", "a, b"), ("C[C@H](N)C(=O)O", "")]
    table.write_text("CCO,ethanol\nCCC\n")
    assert [m.title for m in read_smiles(table)] == ["ethanol", "CCC"]


def test_salts_and_repeated_molecules(tmp_path: Path) -> None:
    file = tmp_path / "list.smi"
    file.write_text("CCO one\nC[NH3+].[Cl-] salt\n")
    with pytest.raises(FileFormatError, match=r"line 2: .* not bound to each other"):
        read_smiles(file)
    assert [m.smiles for m in read_smiles(file, salts="largest")] == ["CCO", "C[NH3+]"]
    file.write_text("CCO one\n\nOCC again\n")
    with pytest.warns(UserWarning, match="line 3: OCC is the molecule of line 1"):
        assert len(read_smiles(file)) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"CCO\nxyz\n", "line 2"),
        (b"CCO\nCC(C)(C)(C)C\n", "line 2"),
        (b"# nothing\n\n", "without a molecule"),
        (b"", "without a molecule"),
        (b"\xff\xfeC\0", "UTF-8"),
        (b"CCO\0\n", "null"),
    ],
)
def test_ugly_lists_name_the_line(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes(content)
    with pytest.raises(FileFormatError, match=words):
        read_smiles(file)


def test_lists_that_are_not_there_or_lack_their_column(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not there"):
        read_smiles(tmp_path / "none.smi")
    (tmp_path / "list.sdf").write_text("CCO")
    with pytest.raises(InputError, match="of another kind"):
        read_smiles(tmp_path / "list.sdf")
    (tmp_path / "list.csv").write_text("name,smiles\nethanol,CCO\nethane\n")
    with pytest.raises(FileFormatError, match="line 3 without the column smiles"):
        read_smiles(tmp_path / "list.csv")


def test_wrong_features() -> None:
    with pytest.raises(InputError, match="symbols"):
        Features(("C", "Xx"))
    with pytest.raises(InputError, match="distance=0"):
        Features(distance=0)
    with pytest.raises(InputError, match="no molecule"):
        Features().context([])
