"""Lists of molecules in text files, one SMILES a line, and the list that comes with the library."""

from __future__ import annotations

import csv
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from invariants.errors import FileFormatError, InputError

from .molecule import Molecule
from .rdkit_module import rdkit_chem

SUFFIXES = (".smi", ".smiles", ".txt", ".csv")
DRUG_LIKE = Path(__file__).with_name("drug_like.smi")
REMEDY = "correct the line, or remove it"


def read_smiles(
    path: str | Path, *, hydrogens: bool = False, salts: Literal["refuse", "largest"] = "refuse"
) -> tuple[Molecule, ...]:
    """The molecules of a text file.

    A line holds a SMILES and, after a space or a tab, a name. Empty lines and lines that begin with # are passed over, and
    so is a first line that begins with the word smiles. A file .csv has commas instead; its first line may name the columns,
    of which `smiles` and `name` are read.

    Args:
        path: of a file .smi, .smiles, .txt or .csv, in UTF-8.
        hydrogens: whether hydrogens are among the atoms of the molecules.
        salts: what to do with a molecule in parts that are not bound to each other, whose places relative to each other no
            conformer holds: "refuse" it, or keep its "largest" part (of heavy atoms, the first of equals).

    Returns:
        The molecules in the order of the file; one that stands there again is left out, with a warning.

    Raises:
        InputError: for a file that is not there or of another kind; without RDKit.
        FileFormatError: for a line that is no molecule, or a file without one; names the line.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     file = Path(folder) / "two.smi"
        ...     _ = file.write_text("CCO ethanol\\n# a remark\\nc1ccccc1C toluene\\n")
        ...     [(molecule.name, molecule.smiles) for molecule in read_smiles(file)]
        [('ethanol', 'CCO'), ('toluene', 'Cc1ccccc1')]
    """
    file = Path(path)
    if file.suffix.lower() not in SUFFIXES or not file.is_file():
        raise InputError(
            given=f"{file}, which is {'of another kind' if file.is_file() else 'not there'}",
            expected=f"a file {', '.join(SUFFIXES)}",
            remedy="correct the path",
        )
    if salts not in ("refuse", "largest"):
        raise InputError(given=f"salts={salts!r}", expected='"refuse" or "largest"', remedy='salts="largest"')
    rdkit_chem()  # its absence is the fault of no line
    found: dict[str, Molecule] = {}
    lines: dict[str, int] = {}
    for line, smiles, name in _entries(file):
        molecule = _molecule(file, line, smiles, name, hydrogens, salts)
        if molecule.smiles in found:
            warnings.warn(
                f"{file}, line {line}: {smiles} is the molecule of line {lines[molecule.smiles]}; it is left out",
                stacklevel=2,
            )
            continue
        found[molecule.smiles], lines[molecule.smiles] = molecule, line
    if not found:
        raise FileFormatError(
            given=f"{file} without a molecule", expected="a SMILES in a line", remedy="write one, as CCO"
        )
    return tuple(found.values())


def drug_like(hydrogens: bool = False) -> tuple[Molecule, ...]:
    """Over 120 molecules that come with the library: well-known drugs and simple analogues, 8 to 24 heavy atoms.

    Example:
        >>> len(drug_like()) >= 120
        True
    """
    return read_smiles(DRUG_LIKE, hydrogens=hydrogens)


def _molecule(file: Path, line: int, smiles: str, name: str, hydrogens: bool, salts: str) -> Molecule:
    try:
        molecule = Molecule.from_smiles(smiles, name, hydrogens)
        if "." not in molecule.smiles:
            return molecule
        if salts == "largest":
            chem = rdkit_chem()
            parts = chem.GetMolFrags(molecule.rdkit(False), asMols=True)
            largest = max(parts, key=lambda part: part.GetNumHeavyAtoms())
            return Molecule.from_rdkit(largest, name, hydrogens)[0]
    except InputError as error:
        raise FileFormatError(
            given=f"{file}, line {line}: {error.given}", expected=error.expected, remedy=REMEDY
        ) from None
    raise FileFormatError(
        given=f"{file}, line {line}: {smiles}, in parts that are not bound to each other",
        expected="one connected molecule",
        remedy='read_smiles(path, salts="largest") keeps the largest part',
    )


def _entries(file: Path) -> Iterator[tuple[int, str, str]]:
    """Number of the line, SMILES and name."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileFormatError(
            given=f"{file}, which is no text in UTF-8: {error}", expected="text", remedy="store it in UTF-8"
        ) from None
    if "\0" in text:
        raise FileFormatError(given=f"{file} with null characters", expected="text", remedy="store it in UTF-8")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if file.suffix.lower() == ".csv":
        yield from _columns(file, lines)
        return
    for number, line in enumerate(lines, 1):
        words = line.split(None, 1)
        if not words or words[0].startswith("#") or (number == 1 and words[0].casefold() == "smiles"):
            continue
        yield number, words[0], words[1].strip() if len(words) > 1 else ""


def _columns(file: Path, lines: list[str]) -> Iterator[tuple[int, str, str]]:
    smiles_at, name_at, first = 0, 1, True
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            cells = [cell.strip() for cell in next(csv.reader([line], skipinitialspace=True, strict=True))]
        except csv.Error as error:
            raise FileFormatError(
                given=f"{file}, line {number}: {error}", expected="cells with commas between them", remedy=REMEDY
            ) from None
        names = [cell.casefold() for cell in cells]
        if first and "smiles" in names:
            smiles_at, name_at = names.index("smiles"), names.index("name") if "name" in names else -1
        elif smiles_at >= len(cells):
            raise FileFormatError(
                given=f"{file}, line {number} without the column smiles",
                expected="a SMILES in each line",
                remedy=REMEDY,
            )
        else:
            yield number, cells[smiles_at], cells[name_at] if 0 <= name_at < len(cells) else ""
        first = False
