"""Sets of conformers: how they are made, cut into parts, stored and put into batches."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

pytest.importorskip("rdkit")

from invariants.errors import FileFormatError, InputError
from invariants.learning.quotient_diffusion.molecules import (
    ConformerSet,
    Features,
    Molecule,
    conformer_batch,
    draw_conformers,
    drug_like,
    embed_conformers,
    load_conformers,
    rmsd_matrix,
    save_conformers,
)


def noise(smiles: str, count: int, seed: int = 0, hydrogens: bool = False) -> tuple[Molecule, torch.Tensor]:
    molecule = Molecule.from_smiles(smiles, hydrogens=hydrogens)
    generator = torch.Generator().manual_seed(seed)
    return molecule, torch.randn(count, len(molecule), 3, generator=generator, dtype=torch.float64)


@pytest.fixture(scope="module")
def small() -> ConformerSet:
    molecules = [*drug_like()[:9], Molecule.from_smiles("O", "water"), Molecule.from_smiles("[Na+]")]
    return embed_conformers(molecules, 3, seed=5)


def test_a_seed_gives_the_same_bits_whatever_stands_beside(small: ConformerSet) -> None:
    again = embed_conformers(small.molecules[3:5], 3, seed=5, progress=True)
    other = embed_conformers(small.molecules[3:5], 3, seed=6)
    for k in (0, 1):
        assert torch.equal(again.positions[k], small.positions[3 + k])
        assert not torch.equal(again.positions[k], other.positions[k])


def test_single_atoms_and_ions_have_conformers(small: ConformerSet) -> None:
    assert small.positions[-1].shape == small.positions[-2].shape == (3, 1, 3)


def test_hydrogens_are_kept_where_the_molecule_has_them() -> None:
    heavy, whole = (Molecule.from_smiles("CCO", hydrogens=h) for h in (False, True))
    few, many = (embed_conformers([m], 2, seed=1).positions[0] for m in (heavy, whole))
    assert few.shape == (2, 3, 3) and many.shape == (2, 9, 3)
    assert torch.equal(few, many[:, :3])
    lengths = (many[:, 3:, None] - many[:, None, :3]).norm(dim=-1).amin(2)
    assert bool((lengths > 0.8).all()) and bool((lengths < 1.25).all())


def test_a_force_field_gives_boltzmann_weights() -> None:
    butane = Molecule.from_smiles("CCCC")
    conformers = embed_conformers([butane], 20, seed=2, mmff=True, temperature=300)
    x, w = conformers.positions[0], conformers.weights[0]
    ends = (x[:, 0] - x[:, 3]).norm(dim=-1)
    trans, gauche = ends > 3.5, ends < 3.5
    assert 0 < int(trans.sum()) < 20
    # MMFF94 puts gauche 0.78 kcal/mol above trans
    energy = -0.0019872043 * 300 * torch.log(w[gauche].mean() / w[trans].mean())
    assert abs(float(energy) - 0.78) < 0.05
    apart = embed_conformers([butane], 20, seed=2, mmff=True, temperature=300, prune=0.1)
    assert apart.counts == (3,)  # trans, and gauche of both signs, which are mirror images
    assert float((rmsd_matrix(butane, *[apart.positions[0]] * 2) + torch.eye(3)).min()) >= 0.1


def test_molecules_that_fail_are_named() -> None:
    ring = Molecule.from_smiles("F[C@]12C[C@@](Cl)(C1)O2", "a bridge through the inside")
    metal = Molecule.from_smiles("[Fe]", "iron")
    ethanol = Molecule.from_smiles("CCO", "ethanol")
    with pytest.raises(InputError, match=r"\[Fe\] \(iron\): MMFF94 has no parameters"):
        embed_conformers([ethanol, metal], 2, mmff=True)
    with pytest.warns(UserWarning, match=r"left out: iron \(MMFF94"):
        assert len(embed_conformers([ethanol, metal], 2, mmff=True, failures="skip")) == 1
    with pytest.raises(InputError, match="parts that are not bound"):
        embed_conformers([Molecule.from_smiles("CC.CC")], 2)
    with pytest.raises(InputError, match=r"\(a bridge through the inside\): RDKit makes no conformer"):
        embed_conformers([ethanol, ring], 2)
    with pytest.warns(UserWarning, match="left out: a bridge through the inside"):
        assert len(embed_conformers([ethanol, ring], 2, failures="skip")) == 1
    with pytest.warns(UserWarning, match="time limit"):
        assert not len(embed_conformers([ethanol, ring], 2, failures="skip", time_limit=1e-9))
    with pytest.warns(UserWarning, match="not specified may differ between conformers: CC\\(F\\)Cl"):
        embed_conformers([Molecule.from_smiles("CC(F)Cl")], 2)


@pytest.mark.parametrize(
    "wrong", [{"count": 0}, {"count": 2.5}, {"seed": "a"}, {"prune": -1.0}, {"failures": "x"}, {"time_limit": 0.0}]
)
def test_wrong_arguments_of_the_embedding(wrong: dict[str, object]) -> None:
    with pytest.raises(InputError, match=next(iter(wrong))):
        embed_conformers([Molecule.from_smiles("CCO")], **wrong)  # type: ignore[arg-type]


def test_parts_have_no_molecule_in_common(small: ConformerSet) -> None:
    for fractions in ((0.8, 0.1, 0.1), (0.5, 0.5), (0.98, 0.01, 0.01), (1.0,)):
        parts = small.split(fractions, seed=3)
        names = [molecule.smiles for part in parts for molecule in part.molecules]
        assert sorted(names) == sorted(molecule.smiles for molecule in small.molecules)
        assert all(len(part) for part in parts) and len(parts) == len(fractions)
        assert [p.molecules for p in parts] == [p.molecules for p in small.split(fractions, seed=3)]
    assert small.split(seed=3)[0].molecules != small.split(seed=4)[0].molecules
    for wrong in ((0.5, 0.6), (), (1.5, -0.5), (0.5, 0.5, float("nan"))):
        with pytest.raises(InputError, match="fractions"):
            small.split(wrong)
    with pytest.raises(InputError, match="2 molecules for 3 parts"):
        small.select([0, 1]).split()


def test_sets_that_do_not_fit() -> None:
    molecule, x = noise("CCO", 2)
    for wrong, words in (
        (([molecule], []), "0 arrays"),
        (([molecule, molecule], [x, x]), "twice"),
        (([molecule], [x[:, :2]]), r"\(2, 2, 3\)"),
        (([molecule], [x[:0]]), r"\(0, 3, 3\)"),
        (([molecule], [x.long()]), "int64"),
        (([molecule], [x / 0]), "finite"),
        (([molecule], [x], [torch.tensor([1.0, -1.0])]), "weights"),
        (([molecule], [x], [torch.zeros(2)]), "weights"),
    ):
        with pytest.raises(InputError, match=words):
            ConformerSet(*wrong)


def test_batches_are_padded_centred_and_the_same_for_a_seed(small: ConformerSet) -> None:
    for dtype in (torch.float32, torch.float64):
        batch = conformer_batch(small, small.rows, dtype=dtype)
        assert batch.x.dtype == batch.context.nodes.dtype == batch.context.edges.dtype == dtype
        assert batch.x.shape == (33, max(map(len, small.molecules)), 3) and batch.mask.sum(1).tolist() == [
            len(m) for m in small.molecules for _ in range(3)
        ]
        assert bool((batch.x[~batch.mask] == 0).all()) and bool((batch.context.nodes[~batch.mask] == 0).all())
        assert float(batch.x.sum(1).abs().max()) < 1e-5
        i, k = batch.rows[13].tolist()
        held, given = batch.x[13][batch.mask[13]], small.positions[i][k]
        assert torch.allclose(torch.cdist(held, held).double(), torch.cdist(given, given), atol=1e-5)
    first, second = (draw_conformers(small, 50, torch.Generator().manual_seed(4)) for _ in range(2))
    assert torch.equal(first.x, second.x) and torch.equal(first.rows, second.rows)
    mask, context = Features().context([small.molecules[i] for i in first.rows[:, 0].tolist()])
    assert torch.equal(mask, first.mask) and torch.equal(context.edges, first.context.edges)


def test_draws_follow_the_weights() -> None:
    molecule, x = noise("CCO", 3)
    conformers = ConformerSet([molecule], [x], [torch.tensor([1.0, 0.0, 3.0])])
    drawn = draw_conformers(conformers, 4000, torch.Generator().manual_seed(0)).rows[:, 1].bincount(minlength=3)
    assert drawn[1] == 0 and abs(int(drawn[0]) - 1000) < 100


@pytest.mark.parametrize("rows", [torch.zeros(0, 2).long(), torch.tensor([[0, 3]]), torch.tensor([[-1, 0]]), [[0, 0]]])
def test_rows_that_are_not_there(small: ConformerSet, rows: torch.Tensor) -> None:
    with pytest.raises(InputError, match="rows"):
        conformer_batch(small, rows)


def test_a_stored_set_comes_back_to_the_bit(small: ConformerSet, tmp_path: Path) -> None:
    molecule, x = noise("C[C@H](N)/C=C/C", 2, hydrogens=True)
    for conformers in (small, ConformerSet([molecule], [x], [torch.tensor([0.1, 0.7])]), ConformerSet([], [])):
        save_conformers(tmp_path / "set.npz", conformers)
        loaded = load_conformers(tmp_path / "set.npz")
        assert loaded.molecules == conformers.molecules
        kept, given = loaded.positions + loaded.weights, conformers.positions + conformers.weights
        assert all(torch.equal(a, b) for a, b in zip(kept, given, strict=True))
    assert [file.name for file in tmp_path.iterdir()] == ["set.npz"]


def test_ugly_files_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "set.npz"
    molecule, x = noise("CC(F)O", 2)
    save_conformers(file, ConformerSet([molecule], [x]))
    whole = file.read_bytes()
    with np.load(file) as held:
        arrays = dict(held)
    text = json.loads(arrays["molecules"].tobytes())

    def refused(content: bytes, words: str) -> None:
        file.write_bytes(content)
        with pytest.raises(FileFormatError, match=words):
            load_conformers(file)

    def changed(**parts: object) -> bytes:
        stream = io.BytesIO()
        np.savez(stream, **(arrays | parts))  # type: ignore[arg-type]
        return stream.getvalue()

    def told(**parts: object) -> bytes:
        return changed(molecules=np.frombuffer(json.dumps(text | parts).encode(), dtype=np.uint8))

    refused(whole[: len(whole) // 2], "cannot be read")
    refused(b"", "cannot be read")
    refused(changed(molecules=np.array([{}], dtype=object)), "cannot be read")
    refused(changed(positions=arrays["positions"][:-1]), "numbers where")
    refused(changed(positions=arrays["positions"] * np.inf), "finite")
    refused(changed(positions=arrays["positions"].astype(np.float32)), "float64")
    refused(changed(molecules=np.frombuffer(b"[" * 100_000, dtype=np.uint8)), "no set of conformers")
    refused(told(format="other"), "format")
    refused(told(counts=[-1]), "whole number")
    refused(told(counts=[True]), "whole number")
    refused(told(molecules=[text["molecules"][0] | {"bonds": [[0, 9, "single"]]}]), "whole number")
    refused(told(molecules=[text["molecules"][0] | {"bonds": [[0, 1, "strong"]]}]), "the bond")
    refused(told(molecules=[text["molecules"][0] | {"elements": [6, 6, 9, 200]}]), "whole number")
    refused(told(molecules=[{}]), "without|smiles")
    file.write_bytes(whole)
    with pytest.raises(FileFormatError, match="unpacks to"):
        load_conformers(file, max_bytes=100)
    with pytest.raises(InputError, match="no file"):
        load_conformers(tmp_path / "none.npz")
    with pytest.raises(InputError, match=r"a file \.npz"):
        save_conformers(tmp_path / "set.txt", ConformerSet([molecule], [x]))


def test_a_stored_set_serves_training_without_rdkit_whose_absence_is_told_elsewhere(
    small: ConformerSet, tmp_path: Path
) -> None:
    save_conformers(tmp_path / "set.npz", small)
    script = f"""
import sys
sys.modules["rdkit"] = None
import torch
from invariants.errors import InputError
from invariants.learning.quotient_diffusion.molecules import draw_conformers, drug_like, load_conformers
conformers = load_conformers({str(tmp_path / "set.npz")!r}).split((0.5, 0.5))[0]
print(draw_conformers(conformers, 4, torch.Generator().manual_seed(0)).x.shape[0])
try:
    drug_like()
except InputError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("4\ngiven: molecules, without a package they need")
    assert 'what to do: pip install "repere[molecules]"' in done.stdout
