"""GEOM's own files, rdkit_folder: a summary in JSON, and a pickle for each molecule, of which no code is run."""

from __future__ import annotations

import json
import math
import warnings
from pathlib import Path
from typing import Any, Literal

from torch import Tensor

from invariants.errors import FileFormatError, InputError

from .conformer_set import ConformerSet
from .from_rdkit import conformers_in_order, molecule_in_order
from .gathering import Gathered
from .inert_pickles import PickledMolecule, PickledNumber, read_inert
from .molecule import Molecule
from .progress import followed
from .rdkit_module import quiet, rdkit_chem

REMEDY = 'unpack the archive again, or failures="skip"'


def read_geom(
    root: str | Path,
    subset: Literal["drugs", "qm9"] = "drugs",
    *,
    molecules: int | None = None,
    conformers: int | None = None,
    hydrogens: bool = False,
    failures: Literal["raise", "skip"] = "raise",
    max_bytes: int = 2**28,
    progress: bool = False,
) -> ConformerSet:
    """Conformers of GEOM from the unpacked rdkit_folder.

    Pickles are code: they are read by a reader that makes plain data and the bytes of molecules alone.

    Args:
        root: the folder that holds summary_drugs.json or summary_qm9.json.
        subset: which of them.
        molecules: how many of the first ones of the summary; None for all.
        conformers: how many of each molecule, of largest Boltzmann weight; None for all.
        hydrogens: whether hydrogens are among the atoms.
        failures: whether a file that cannot be read is an error, or is left out with a warning that counts them.
        max_bytes: of a file.
        progress: whether a bar is shown.

    Returns:
        The set, with Boltzmann weights. Of a molecule, conformers whose bonds or stereochemistry are not those of its
        heaviest one are left out, with a warning that counts them.

    Raises:
        InputError: for a folder without the summary; without RDKit.
        FileFormatError: for ugly files; names the file, and what it wanted to call.

    Source: S. Axelrod, R. Gomez-Bombarelli, Sci. Data 9, 185 (2022), GEOM.
    """
    folder = Path(root)
    if subset not in ("drugs", "qm9") or failures not in ("raise", "skip"):
        raise InputError(
            given=f"subset={subset!r}, failures={failures!r}",
            expected='"drugs" or "qm9", "raise" or "skip"',
            remedy='read_geom(folder, "drugs")',
        )
    for name, value in (("molecules", molecules), ("conformers", conformers)):
        if value is not None and (not isinstance(value, int) or value < 1):
            raise InputError(
                given=f"{name}={value!r}", expected="a whole number above 0, or None", remedy=f"{name}=100"
            )
    summary = folder / f"summary_{subset}.json"
    if not summary.is_file():
        raise InputError(
            given=f"{folder}, which has no {summary.name}",
            expected="the folder rdkit_folder of GEOM, unpacked",
            remedy="correct the path",
        )
    rdkit_chem()
    gathered = Gathered()
    skipped: list[str] = []
    other = 0
    entries = _entries(summary)[:molecules]
    for smiles, place in followed(entries, progress):
        try:
            other += _add(gathered, _inside(folder, summary, place), smiles, conformers, hydrogens, max_bytes)
        except FileFormatError as error:
            if failures == "raise":
                raise
            skipped.append(error.given)
    if skipped:
        warnings.warn(f"{len(skipped)} molecules of GEOM are left out, the first: {skipped[0]}", stacklevel=2)
    if other:
        warnings.warn(f"{other} conformers of GEOM are of other molecules than they say, and left out", stacklevel=2)
    return gathered.conformers()


def _entries(summary: Path) -> list[tuple[str, str]]:
    """SMILES and file of each molecule that has one."""
    try:
        held: Any = json.loads(summary.read_bytes())
        return [(smiles, entry["pickle_path"]) for smiles, entry in held.items() if entry.get("pickle_path")]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise FileFormatError(
            given=f"{summary}, which cannot be read: {str(error)[:200]}",
            expected="a SMILES with a pickle_path for each molecule",
            remedy=REMEDY,
        ) from None


def _inside(folder: Path, summary: Path, place: Any) -> Path:
    file = folder / str(place)
    if not isinstance(place, str) or not file.resolve().is_relative_to(folder.resolve()):
        raise FileFormatError(
            given=f"{summary}, which names the file {str(place)[:200]!r}",
            expected="a file in its folder",
            remedy=REMEDY,
        )
    return file


def _add(gathered: Gathered, file: Path, smiles: str, most: int | None, hydrogens: bool, max_bytes: int) -> int:
    """Add the conformers of a file; how many of them are of another molecule."""

    def wrong(what: str) -> FileFormatError:
        return FileFormatError(
            given=f"{file}: {what}"[:500], expected="conformers of a molecule, as GEOM has them", remedy=REMEDY
        )

    if not file.is_file():
        raise wrong("it is not there")
    if file.stat().st_size > max_bytes:
        raise wrong(f"it has {file.stat().st_size} bytes, over max_bytes={max_bytes}")
    held = read_inert(file.read_bytes(), str(file))
    listed = held.get("conformers") if isinstance(held, dict) else None
    if not isinstance(listed, list) or not listed:
        raise wrong("it holds no list of conformers")
    weighted = [(_weight(entry), entry["rd_mol"]) for entry in listed if _is_conformer(entry)]
    if len(weighted) < len(listed) or len({id(mol) for _, mol in weighted}) < len(listed):
        raise wrong("a conformer without molecule or weight, or two with one molecule")
    weighted.sort(key=lambda pair: -pair[0])
    if not weighted[0][0]:
        raise wrong("all of its weights are 0")
    owner: Molecule | None = None
    taken: list[tuple[Tensor, float]] = []
    other = 0
    for weight, pickled in weighted:
        try:
            with quiet():
                mol = rdkit_chem().Mol(pickled.data)
            molecule, order = molecule_in_order(mol, smiles, hydrogens)
            positions = conformers_in_order(mol, order)
            if len(positions) != 1 or not bool(positions.isfinite().all()):
                raise wrong("a conformer whose coordinates are not finite, or several of them")
        except FileFormatError:
            raise
        except Exception as error:  # the reader of molecules raises errors of C++
            raise wrong(f"a molecule that RDKit does not read: {error}") from None
        owner = owner or molecule
        if molecule.smiles != owner.smiles:
            other += 1
            continue
        taken.append((positions[0], weight))
        if len(taken) == most:
            break
    assert owner is not None
    for position, weight in taken:  # all of a file or nothing
        gathered.add(owner, position, weight)
    return other


def _is_conformer(entry: Any) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("rd_mol"), PickledMolecule) and _weight(entry) >= 0


def _weight(entry: dict[str, Any]) -> float:
    """The Boltzmann weight; -1 where there is none."""
    weight = entry.get("boltzmannweight")
    value = weight.value if isinstance(weight, PickledNumber) else weight
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value < math.inf:
        return -1.0
    return float(value)
