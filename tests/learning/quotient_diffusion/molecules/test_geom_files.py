"""GEOM's files, made here in their layout, and pickles that want to run code."""

from __future__ import annotations

import json
import os
import pickle
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

pytest.importorskip("rdkit")

from rdkit import Chem
from rdkit.Chem import rdDistGeom

from invariants.errors import FileFormatError, InputError
from invariants.learning.quotient_diffusion.molecules import read_geom
from invariants.learning.quotient_diffusion.molecules.inert_pickles import (
    PickledMolecule,
    PickledNumber,
    read_inert,
)

Write = Callable[[str, Any], None]


def embedded(smiles: str, seed: int) -> Any:
    mol = Chem.AddHs(Chem.MolFromSmiles(smiles))
    assert rdDistGeom.EmbedMolecule(mol, randomSeed=seed) >= 0
    order = np.random.default_rng(0).permutation(mol.GetNumAtoms()).tolist()
    return Chem.RenumberAtoms(mol, order)


def entry(smiles: str, seed: int, weight: object) -> dict[str, object]:
    return {
        "geom_id": seed,
        "degeneracy": 1,
        "totalenergy": -1.5,
        "boltzmannweight": weight,
        "rd_mol": embedded(smiles, seed),
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two molecules and an entry without a file; weights are numbers of Python and of NumPy."""
    (tmp_path / "drugs").mkdir()
    alanine, butane = "C[C@H](N)C(=O)O", "CCCC"
    held = {
        alanine: [entry(alanine, 1, 0.25), entry(alanine, 2, 0.5), entry(alanine, 3, np.float64(0.125))],
        butane: [entry(butane, 4, np.float32(1.0)), entry("CC(C)C", 5, 0.5)],
    }
    summary: dict[str, dict[str, object]] = {"CO": {"charge": 0}}
    for k, (smiles, conformers) in enumerate(held.items()):
        name = f"drugs/{k}.pickle"
        (tmp_path / name).write_bytes(pickle.dumps({"conformers": conformers, "charge": 0}, protocol=3 + k))
        summary[smiles] = {"pickle_path": name, "uniqueconfs": len(conformers)}
    (tmp_path / "summary_drugs.json").write_text(json.dumps(summary))
    return tmp_path


@pytest.mark.parametrize("hydrogens", [False, True])
def test_the_layout_of_geom_is_read(root: Path, hydrogens: bool) -> None:
    with pytest.warns(UserWarning, match="1 conformers of GEOM are of other molecules"):
        found = read_geom(root, hydrogens=hydrogens)
    assert [m.smiles for m in found.molecules] == ["C[C@H](N)C(=O)O", "CCCC"] and found.counts == (3, 1)
    assert torch.allclose(found.weights[0], torch.tensor([4, 2, 1], dtype=torch.float64) / 7)
    molecule, x = found.molecules[0], found.positions[0]
    mol = embedded("C[C@H](N)C(=O)O", 2)  # the heaviest
    places = mol.GetConformer().GetPositions()
    assert len(molecule) == (13 if hydrogens else 6)
    for i, position in enumerate(x[0].numpy()):
        k = int(np.abs(places - position).sum(1).argmin())
        assert np.abs(places[k] - position).max() < 1e-6  # RDKit pickles coordinates in single precision
        assert mol.GetAtomWithIdx(k).GetAtomicNum() == molecule.elements[i]
    for bond in molecule.bonds:
        assert (x[:, bond.first] - x[:, bond.second]).norm(dim=-1).max() < 1.7
    for centre, around, sign in molecule.stereocentres:
        assert bool((torch.linalg.det(x[:, list(around[:3])] - x[:, [centre]]).sign() == sign).all())


def test_some_of_it(root: Path) -> None:
    found = read_geom(root, molecules=1, conformers=2)
    assert found.counts == (2,) and found.weights[0].tolist() == pytest.approx([2 / 3, 1 / 3])


def test_files_that_cannot_be_read_are_named_or_counted(root: Path) -> None:
    file = root / "drugs" / "1.pickle"
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(FileFormatError, match=r"1\.pickle, which is not read"):
        read_geom(root)
    with pytest.warns(UserWarning, match="1 molecules of GEOM are left out"):
        assert len(read_geom(root, failures="skip")) == 1
    file.write_bytes(whole)
    with pytest.raises(FileFormatError, match="over max_bytes=100"):
        read_geom(root, max_bytes=100)
    good = entry("CCCC", 1, 1.0)
    for value, words in (
        ([1, 2], "no list of conformers"),
        ({"conformers": []}, "no list of conformers"),
        ({"conformers": [{"rd_mol": good["rd_mol"]}]}, "without molecule or weight"),
        ({"conformers": [{"boltzmannweight": 1.0, "rd_mol": b"1"}]}, "without molecule or weight"),
        ({"conformers": [good | {"boltzmannweight": float("nan")}]}, "without molecule or weight"),
        ({"conformers": [good | {"boltzmannweight": 0.0}]}, "weights are 0"),
        ({"conformers": [good, good]}, "two with one molecule"),
        ({"conformers": [good | {"rd_mol": Chem.MolFromSmiles("CC")}]}, "does not read"),
    ):
        file.write_bytes(pickle.dumps(value, protocol=3))
        with pytest.raises(FileFormatError, match=words):
            read_geom(root)
    file.unlink()
    with pytest.raises(FileFormatError, match="not there"):
        read_geom(root)


def test_damaged_molecules_inside_a_whole_pickle(root: Path) -> None:
    data = embedded("CCCC", 1).ToBinary()
    for ugly in (b"", b"\0" * 50, data[: len(data) // 2]):
        value = {"conformers": [{"boltzmannweight": 1.0, "rd_mol": Raw(ugly)}]}
        (root / "drugs" / "1.pickle").write_bytes(pickle.dumps(value, protocol=3))
        with pytest.raises(FileFormatError, match="does not read"):
            read_geom(root)


class Raw:
    """Pickled as a molecule of RDKit of any bytes."""

    def __init__(self, *arguments: object) -> None:
        self.arguments = arguments

    def __reduce__(self) -> tuple[object, ...]:
        return Chem.Mol, self.arguments


def test_summaries(root: Path, tmp_path: Path) -> None:
    summary = root / "summary_drugs.json"
    (tmp_path / "outside.pickle").write_bytes(pickle.dumps({}))
    for text, words in (
        ("{", "cannot be read"),
        ("[]", "cannot be read"),
        ('{"CC": 3}', "cannot be read"),
        ('{"CC": {"pickle_path": "../../etc/passwd"}}', "names the file"),
        ('{"CC": {"pickle_path": "/etc/passwd"}}', "names the file"),
        ('{"CC": {"pickle_path": 3}}', "names the file"),
    ):
        summary.write_text(text)
        with pytest.raises(FileFormatError, match=words):
            read_geom(root)
    with pytest.raises(InputError, match=r"no summary_qm9\.json"):
        read_geom(root, "qm9")
    with pytest.raises(InputError, match="subset"):
        read_geom(root, "other")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="molecules=0"):
        read_geom(root, molecules=0)


class Called:
    """Calls a function when it is unpickled by other readers."""

    def __init__(self, function: object, *arguments: object) -> None:
        self.call = function, arguments

    def __reduce__(self) -> Any:
        return self.call


def short(text: str) -> bytes:
    data = text.encode()
    return b"\x8c" + bytes([len(data)]) + data


MOL = b"crdkit.Chem.rdchem\nMol\n"
BAD = {
    "os.system": (pickle.dumps(Called(os.system, "touch called"), 3), "posix.system|nt.system"),
    "eval": (pickle.dumps([Called(eval, "open('called', 'w')")], 4), "builtins.eval"),
    "getattr": (pickle.dumps(Called(getattr, 1, "real"), 4), "builtins.getattr"),
    "an attribute of the class": (
        b"\x80\x04" + short("rdkit.Chem.rdchem") + short("Mol.__init__") + b"\x93.",
        "Mol.__init__",
    ),
    "its globals": (b"\x80\x04" + short("rdkit.Chem.rdchem") + short("Mol.__init__.__globals__") + b"\x93.", "globals"),
    "no bytes": (pickle.dumps(Raw("text"), 3), "not made of bytes"),
    "two arguments": (pickle.dumps(Raw(b"a", b"b"), 3), "argument"),
    "a state of the class": (b"\x80\x03" + MOL + b"}X\x04\x00\x00\x00data\x8a\x01\x01sb.", "not read"),
    "slots of the class": (b"\x80\x03" + MOL + b"N}X\x04\x00\x00\x00data\x8a\x01\x01s\x86b.", "not read"),
    "items of a molecule": (b"\x80\x03" + MOL + b"C\x01a\x85RK\x01K\x02s.", "not read"),
    "a new object": (b"\x80\x03" + MOL + b")\x81.", "NEWOBJ"),
    "an instance": (b"\x80\x03(ios\nsystem\n.", "INST os system"),
    "an object": (b"\x80\x03(" + MOL + b"o.", "OBJ"),
    "a persistent number": (b"\x80\x03K\x01Q.", "BINPERSID"),
    "an extension": (b"\x80\x03\x82\x01.", "EXT1"),
    "a number that is called": (b"\x80\x03K\x01)R.", "not read"),
    "a table of 2^31 entries": (b"\x80\x03K\x01r\xff\xff\xff\x7f.", "more values than it has bytes"),
    "bytes that are not there": (b"\x80\x03B\xff\xff\xff\x7fabc.", "not read"),
    "bytes of 2^62": (b"\x80\x04\x8e" + struct.pack("<Q", 2**62) + b"a.", "not read|BINBYTES8"),
    "nothing": (b"", "not read"),
    "a text": (b"hello", "not read"),
    "an array": (pickle.dumps(np.zeros(3), 3), "_reconstruct"),
    "numbers of objects": (
        b"\x80\x03cnumpy\ndtype\nX\x02\x00\x00\x00O8\x89\x88\x87R.",
        "numbers of the type",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_no_pickle_calls_anything(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    data, words = BAD[case]
    with pytest.raises(FileFormatError, match=words):
        read_inert(data, "here")
    assert not list(tmp_path.iterdir())


def test_a_state_changes_no_molecule() -> None:
    data = b"\x80\x03" + MOL + b"C\x01a\x85R}X\x04\x00\x00\x00dataC\x01bsb."
    found = read_inert(data, "here")
    assert isinstance(found, PickledMolecule) and found.data == b"a"
    assert not hasattr(PickledMolecule, "system") and "data" in PickledMolecule.__slots__


def test_numbers_of_numpy_are_numbers() -> None:
    for number in (np.float64(1.5), np.float32(-2.5), np.int64(7), np.int32(-7), np.bool_(True)):
        for protocol in (3, 4):
            found = read_inert(pickle.dumps(number, protocol), "here")
            assert isinstance(found, PickledNumber) and found.value == float(number)
    big = np.array(1.5, dtype=">f8")[()]
    assert sys.byteorder != "little" or read_inert(pickle.dumps(big, 3), "here").value == 1.5


def test_truncated_pickles_are_refused_at_every_length() -> None:
    data = pickle.dumps({"a": [1, 2.5, "text", b"bytes", None, (np.float64(1), Raw(b"xyz"))]}, 3)
    assert read_inert(data, "here")["a"][:3] == [1, 2.5, "text"]
    for length in range(len(data)):
        with pytest.raises(FileFormatError):
            read_inert(data[:length], "here")
    generator = np.random.default_rng(0)
    for _ in range(300):
        changed = bytearray(data)
        changed[generator.integers(len(data))] = generator.integers(256)
        try:
            read_inert(bytes(changed), "here")
        except FileFormatError:
            continue
