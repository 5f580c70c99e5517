"""Conformers in files of the kind SDF, one record for each."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from torch import Tensor

from invariants.errors import FileFormatError, InputError

from .conformer_set import ConformerSet
from .from_rdkit import conformers_in_order, molecule_in_order
from .gathering import Gathered
from .molecule import Molecule
from .rdkit_module import quiet, rdkit_chem
from .whole_files import write_file

SUFFIXES = (".sdf", ".sd", ".mol")
OWN = ("SMILES", "conformer", "weight")
"""Properties that each record has."""
WIDEST = 9999.0
"""Coordinates beyond do not fit into a column."""


def write_sdf(
    path: str | Path, conformers: ConformerSet, properties: Mapping[str, Sequence[Tensor | Sequence[Any]]] | None = None
) -> None:
    """Write each conformer as a record, with its SMILES, its number and its weight; coordinates have four decimals.

    Args:
        path: of a file .sdf.
        conformers: the set.
        properties: others, by name: for each molecule (K_i,) numbers or texts, such as distances to a reference.

    Raises:
        InputError: for properties that do not fit, coordinates beyond 9999 angstrom, or a place that cannot be written to;
            without RDKit.

    Example:
        >>> import tempfile
        >>> from invariants.learning.quotient_diffusion.molecules import embed_conformers
        >>> ethanol = embed_conformers([Molecule.from_smiles("CCO", "ethanol")], 2)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     write_sdf(Path(folder) / "ethanol.sdf", ethanol)
        ...     read_sdf(Path(folder) / "ethanol.sdf").counts
        (2,)
    """
    chem = rdkit_chem()
    extra = dict(properties or {})
    for name, values in extra.items():
        fits = len(values) == len(conformers) and all(
            len(v) == count for v, count in zip(values, conformers.counts, strict=True)
        )
        if not fits or not name or name in OWN or any(c in name for c in "<>\r\n"):
            raise InputError(
                given=f"the property {name!r}",
                expected=f"a name without brackets, none of {', '.join(OWN)}, and for each molecule one value a conformer",
                remedy=f"shapes {[(count,) for count in conformers.counts][:4]}...",
            )
    text = io.StringIO()
    with quiet():
        writer = chem.SDWriter(text)
        for i, (molecule, positions) in enumerate(zip(conformers.molecules, conformers.positions, strict=True)):
            if float(positions.abs().max()) > WIDEST:
                raise InputError(
                    given=f"coordinates of {molecule.title} beyond {WIDEST:g} angstrom",
                    expected="coordinates near 0",
                    remedy="subtract their mean",
                )
            mol = molecule.rdkit()
            mol.SetProp("_Name", _line(molecule.name))
            mol.SetProp("SMILES", molecule.smiles)
            mol.AddConformer(chem.Conformer(len(molecule)), assignId=True)
            for k, position in enumerate(positions):
                mol.GetConformer().SetPositions(position.contiguous().numpy())
                mol.SetProp("conformer", str(k))
                mol.SetProp("weight", repr(float(conformers.weights[i][k])))
                for name, values in extra.items():
                    value = values[i][k]
                    mol.SetProp(name, _line(str(value.item() if isinstance(value, Tensor) else value)))
                writer.write(mol)
        writer.close()
    write_file(path, text.getvalue().encode(), SUFFIXES)


def read_sdf(path: str | Path, hydrogens: bool = False) -> ConformerSet:
    """Read conformers; records of one molecule become one molecule of the set.

    Stereochemistry is that of the property SMILES, where a record has one that fits its atoms and bonds, and else that of
    its coordinates.

    Args:
        path: of a file .sdf or .mol.
        hydrogens: whether hydrogens, which must then be in the file, are among the atoms.

    Returns:
        The set, with weights from the property `weight`, where all records of a molecule have it.

    Raises:
        InputError: for a path of no such file; without RDKit.
        FileFormatError: for a damaged record, or one without three-dimensional coordinates; says which.
    """
    chem = rdkit_chem()
    file = Path(path)
    if not file.is_file() or file.suffix.lower() not in SUFFIXES:
        raise InputError(given=f"{file}", expected=f"a file {' or '.join(SUFFIXES)}", remedy="correct the path")
    gathered, number = Gathered(), 0
    with quiet():
        for number, mol in enumerate(chem.ForwardSDMolSupplier(io.BytesIO(file.read_bytes()), removeHs=False), 1):
            try:
                if mol is None:
                    raise InputError(given="RDKit reads no molecule", expected="", remedy="")
                if not mol.GetNumConformers() or not mol.GetConformer().Is3D():
                    raise InputError(given="its coordinates are not three-dimensional", expected="", remedy="")
                molecule, order = _told(mol, hydrogens) or molecule_in_order(mol, _name(mol), hydrogens)
                gathered.add(molecule, conformers_in_order(mol, order)[0], _weight(mol))
            except InputError as error:
                raise FileFormatError(
                    given=f"{file}, record {number}: {error.given}",
                    expected="a molecule with three-dimensional coordinates",
                    remedy="leave the record out, or write it again",
                ) from None
    if not number:
        raise FileFormatError(given=f"{file} without a record", expected="at least one", remedy="write it again")
    return _set(file, gathered)


def _set(file: Path, gathered: Gathered) -> ConformerSet:
    try:
        return gathered.conformers()
    except InputError as error:
        raise FileFormatError(given=f"{file}: {error.given}", expected=error.expected, remedy=error.remedy) from None


def _told(mol: Any, hydrogens: bool) -> tuple[Molecule, list[int]] | None:
    """The molecule of the property SMILES, if the record has its atoms and bonds in its order."""
    if not mol.HasProp("SMILES"):
        return None
    try:
        molecule = Molecule.from_smiles(mol.GetProp("SMILES"), _name(mol), hydrogens)
    except InputError:
        return None
    count = len(molecule)
    if mol.GetNumAtoms() < count:
        return None
    elements = tuple(mol.GetAtomWithIdx(i).GetAtomicNum() for i in range(count))
    ends = (sorted((bond.GetBeginAtomIdx(), bond.GetEndAtomIdx())) for bond in mol.GetBonds())
    pairs = sorted((i, j) for i, j in ends if j < count)
    if elements != molecule.elements or pairs != sorted((bond.first, bond.second) for bond in molecule.bonds):
        return None
    rest = [atom.GetAtomicNum() for atom in mol.GetAtoms()][count:]
    return (molecule, list(range(count))) if all(element == 1 for element in rest) else None


def _name(mol: Any) -> str:
    return str(mol.GetProp("_Name")).strip() if mol.HasProp("_Name") else ""


def _weight(mol: Any) -> float | None:
    try:
        weight = float(mol.GetProp("weight"))
    except (KeyError, ValueError):
        return None
    return weight if 0 <= weight < math.inf else None


def _line(text: str) -> str:
    """Without what would end a line or a record."""
    return " ".join(text.split()).replace("$$$$", "$$")
