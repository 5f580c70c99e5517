"""Files SDF and XYZ, written and read back, and read by RDKit alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

pytest.importorskip("rdkit")

from rdkit import Chem

from invariants.errors import FileFormatError, InputError
from invariants.learning.quotient_diffusion.molecules import (
    ConformerSet,
    Molecule,
    drug_like,
    embed_conformers,
    read_sdf,
    read_xyz,
    rmsd_matrix,
    write_sdf,
    write_xyz,
)


@pytest.fixture(scope="module")
def some() -> ConformerSet:
    smiles = ["C[C@H](N)C(=O)[O-]", "F/C=C/Cl", "Cc1c[nH]c2ccccc12", "[Na+]", "C[N+](=O)[O-]", "C#CC", "[2H]OC"]
    molecules = [*drug_like()[3:5], *(Molecule.from_smiles(s, f"number {k}") for k, s in enumerate(smiles))]
    return embed_conformers(molecules, 3, seed=8)


def same(found: ConformerSet, given: ConformerSet, digits: float) -> None:
    assert [m.smiles for m in found.molecules] == [m.smiles for m in given.molecules]
    for a, b in zip(found.positions + found.weights, given.positions + given.weights, strict=True):
        assert a.shape == b.shape and float((a - b).abs().max()) <= digits


def test_sdf_there_and_back(some: ConformerSet, tmp_path: Path) -> None:
    file = tmp_path / "some.sdf"
    write_sdf(
        file, some, {"energy": [torch.arange(3.0) for _ in some.molecules], "note": [["a\n$$$$\nb"] * 3] * len(some)}
    )
    same(read_sdf(file), some, 0.51e-4)
    assert [m.name for m in read_sdf(file).molecules] == [m.name for m in some.molecules]
    records = list(Chem.SDMolSupplier(str(file)))
    assert len(records) == 3 * len(some) and records[4].GetProp("energy") == "1.0" and "b" in records[4].GetProp("note")
    for k, record in enumerate(records):
        assert Chem.MolToSmiles(record) == Chem.MolToSmiles(some.molecules[k // 3].rdkit())
        x = torch.from_numpy(record.GetConformer().GetPositions())
        assert float((x - some.positions[k // 3][k % 3]).abs().max()) <= 0.51e-4
    assert [path.name for path in tmp_path.iterdir()] == ["some.sdf"]


def test_sdf_of_others_is_read_in_the_order_of_the_canonical_smiles(tmp_path: Path) -> None:
    for hydrogens in (False, True):
        molecule = Molecule.from_smiles("C[C@H](F)[C@@H](Cl)/C=C/CO", hydrogens=hydrogens)
        conformers = embed_conformers([molecule], 2, seed=1)
        mol = molecule.rdkit()
        conformer = Chem.Conformer(len(molecule))
        with Chem.SDWriter(str(tmp_path / "other.sdf")) as writer:
            for k, position in enumerate(conformers.positions[0]):
                conformer.SetPositions(position.numpy())
                mol.RemoveAllConformers()
                mol.AddConformer(conformer)
                shuffled = np.random.default_rng(k).permutation(len(molecule)).tolist()
                writer.write(Chem.RenumberAtoms(mol, shuffled))
        found = read_sdf(tmp_path / "other.sdf", hydrogens)
        assert found.molecules[0].smiles == molecule.smiles and found.counts == (2,)
        assert float((rmsd_matrix(molecule, found.positions[0], conformers.positions[0])).diag().max()) < 1e-3
        for centre, around, sign in found.molecules[0].stereocentres:
            x = found.positions[0][0]
            assert float(torch.linalg.det(x[list(around[:3])] - x[centre]).sign()) == sign
        assert (found.molecules[0].elements == molecule.elements) and (len(molecule) > molecule.heavy) == hydrogens
        assert read_sdf(tmp_path / "other.sdf").molecules[0].elements == molecule.elements[: molecule.heavy]
    bare = tmp_path / "bare.sdf"
    write_sdf(bare, embed_conformers([Molecule.from_smiles("CCO")], 1))
    with pytest.raises(FileFormatError, match=r"record 1: .* without places of all its hydrogens"):
        read_sdf(bare, hydrogens=True)


def test_generated_handedness_does_not_change_the_molecule(tmp_path: Path) -> None:
    conformers = embed_conformers([Molecule.from_smiles("C[C@H](N)C(=O)O")], 2, seed=1)
    mirrored = ConformerSet(conformers.molecules, [-conformers.positions[0]])
    write_sdf(tmp_path / "m.sdf", mirrored)
    assert read_sdf(tmp_path / "m.sdf").molecules == mirrored.molecules


def test_xyz_there_and_back(some: ConformerSet, tmp_path: Path) -> None:
    file = tmp_path / "some.xyz"
    write_xyz(file, some)
    same(read_xyz(file), some, 0.51e-8)
    hydrogens = embed_conformers([Molecule.from_smiles("CCO", "ethanol", hydrogens=True)], 2)
    write_xyz(file, hydrogens)
    assert read_xyz(file).molecules == hydrogens.molecules
    assert read_xyz(file, hydrogens.molecules[0]).counts == (2,)
    lines = file.read_text().splitlines()
    assert lines[0] == "9" and lines[2].split()[0] == "C" and len(lines) == 22


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "without a frame"),
        ("x\n\nC 0 0 0\n", "line 1"),
        ("2\n{}\nC 0 0 0\n", "line 1"),
        ("1\nhello\nC 0 0 0\n", "line 2: remarks"),
        ('1\n{"smiles": "C("}\nC 0 0 0\n', "line 2: remarks"),
        ('1\n{"smiles": "C"}\nC 0 0 nan\n', "line 3"),
        ('1\n{"smiles": "C"}\nQ 0 0 0\n', "line 3"),
        ('1\n{"smiles": "C"}\nC 0 0\n', "line 3"),
        ('1\n{"smiles": "C"}\nO 0 0 0\n', "frame of O"),
        ("99999999999999999999\n\n", "line 1"),
        ("[" * 5000 + "\n", "line 1"),
    ],
)
def test_ugly_xyz_names_the_line(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "ugly.xyz").write_text(text)
    with pytest.raises(FileFormatError, match=words):
        read_xyz(tmp_path / "ugly.xyz")


def test_ugly_sdf_names_the_record(some: ConformerSet, tmp_path: Path) -> None:
    file = tmp_path / "some.sdf"
    write_sdf(file, some.select([1, 2]))
    whole = file.read_text()
    for ugly, words in (
        (whole.replace("V2000", "V9999", 1), "record 1"),
        (whole[: len(whole) // 2].rsplit("\n", 3)[0], "record"),
        ("", "without a record"),
        ("\x00\x01" * 100, "record"),
        (whole.replace(" C   0", " Zz  0", 1), "record 1"),
        (Chem.MolToMolBlock(Chem.MolFromSmiles("CCO")) + "$$$$\n", "three-dimensional"),
    ):
        file.write_text(ugly)
        with pytest.raises(FileFormatError, match=words):
            read_sdf(file)


def test_what_cannot_be_written(some: ConformerSet, tmp_path: Path) -> None:
    for properties in ({"a": [[1]]}, {"weight": [[1] * 3] * len(some)}, {"a>b": [[1] * 3] * len(some)}):
        with pytest.raises(InputError, match="the property"):
            write_sdf(tmp_path / "x.sdf", some, properties)
    with pytest.raises(InputError, match="beyond 9999"):
        write_sdf(tmp_path / "x.sdf", ConformerSet(some.molecules[:1], [some.positions[0] + 1e5]))
    with pytest.raises(InputError, match=r"\.sdf"):
        write_sdf(tmp_path / "x.txt", some)
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot be written"):
        write_xyz(tmp_path / "file" / "x.xyz", some)
    for read, name in ((read_sdf, "none.sdf"), (read_xyz, "none.xyz")):
        with pytest.raises(InputError, match="none"):
            read(tmp_path / name)
