"""Conformers in files of the kind XYZ: elements and places, frame after frame."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import torch

from invariants.errors import FileFormatError, InputError

from .conformer_set import ConformerSet
from .gathering import Gathered
from .molecule import SYMBOLS, Molecule
from .whole_files import write_file

SUFFIXES = (".xyz",)
REMEDY = "write it again, by write_xyz, or leave the frame out"


def write_xyz(path: str | Path, conformers: ConformerSet) -> None:
    """Write each conformer as a frame; its line of remarks holds SMILES, name, number and weight in JSON.

    Args:
        path: of a file .xyz.
        conformers: the set.

    Raises:
        InputError: for a place that cannot be written to.
    """
    lines: list[str] = []
    for molecule, positions, weights in zip(
        conformers.molecules, conformers.positions, conformers.weights, strict=True
    ):
        for k, (position, weight) in enumerate(zip(positions.tolist(), weights.tolist(), strict=True)):
            remark = {"smiles": molecule.smiles, "name": molecule.name, "conformer": k, "weight": weight}
            lines += [str(len(molecule)), json.dumps(remark)]
            lines += [
                f"{symbol:<2} {x:15.8f} {y:15.8f} {z:15.8f}"
                for symbol, (x, y, z) in zip(molecule.symbols, position, strict=True)
            ]
    write_file(path, "".join(line + "\n" for line in lines).encode(), SUFFIXES)


def read_xyz(path: str | Path, molecule: Molecule | None = None) -> ConformerSet:
    """Read conformers.

    Args:
        path: of a file .xyz.
        molecule: whose conformers they are, with the atoms in its order; None to read it from the remarks that
            :func:`write_xyz` wrote, since elements and places alone tell no bonds.

    Raises:
        InputError: for a path of no such file.
        FileFormatError: for a damaged frame, or one of other atoms; names the line.

    Example:
        >>> import tempfile
        >>> from invariants.learning.quotient_diffusion.molecules import Molecule
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     file = Path(folder) / "one.xyz"
        ...     _ = file.write_text("2\\nfrom elsewhere\\nC 0 0 0\\nO 1.4 0 0\\n")
        ...     read_xyz(file, Molecule.from_smiles("CO")).positions[0].tolist()
        [[[0.0, 0.0, 0.0], [1.4, 0.0, 0.0]]]
    """
    file = Path(path)
    if not file.is_file() or file.suffix.lower() not in SUFFIXES:
        raise InputError(given=f"{file}", expected="a file .xyz", remedy="correct the path")
    try:
        lines = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").split("\n")
    except UnicodeDecodeError as error:
        raise FileFormatError(given=f"{file}, no text: {error}", expected="text", remedy=REMEDY) from None
    while lines and not lines[-1].strip():
        lines.pop()
    gathered, at = Gathered(), 0
    known: dict[tuple[str, str, int], Molecule] = {}
    while at < len(lines):
        count = lines[at].strip()
        if not (count.isascii() and count.isdigit() and len(count) < 10 and 0 < int(count) <= len(lines) - at - 2):
            raise _wrong(file, at, f"{lines[at][:60]!r}", "the number of atoms of a frame that is whole")
        symbols, places = [], []
        for row in range(at + 2, at + 2 + int(count)):
            symbol, place = _atom(file, row, lines[row])
            symbols.append(symbol)
            places.append(place)
        owner, weight = (molecule, None) if molecule else _remark(file, at + 1, lines[at + 1], len(symbols), known)
        assert owner is not None
        if tuple(symbols) != owner.symbols:
            raise _wrong(
                file, at, f"a frame of {' '.join(symbols[:20])}", f"{' '.join(owner.symbols[:20])}, as {owner.smiles}"
            )
        gathered.add(owner, torch.tensor(places, dtype=torch.float64), weight)
        at += 2 + int(count)
    if not lines:
        raise FileFormatError(given=f"{file} without a frame", expected="at least one", remedy=REMEDY)
    try:
        return gathered.conformers()
    except InputError as error:
        raise FileFormatError(given=f"{file}: {error.given}", expected=error.expected, remedy=error.remedy) from None


def _atom(file: Path, row: int, line: str) -> tuple[str, list[float]]:
    words = line.split()
    symbol = words[0].capitalize() if words else ""
    if symbol.isascii() and symbol.isdigit() and 0 < int(symbol[:9]) <= len(SYMBOLS):
        symbol = SYMBOLS[int(symbol) - 1]
    try:
        place = [float(word) for word in words[1:4]]
    except ValueError:
        place = []
    if symbol not in SYMBOLS or len(place) != 3 or not all(map(math.isfinite, place)):
        raise _wrong(file, row, f"{line[:60]!r}", "an element and three finite numbers")
    return symbol, place


def _remark(
    file: Path, row: int, line: str, count: int, known: dict[tuple[str, str, int], Molecule]
) -> tuple[Molecule, float | None]:
    try:
        remark: Any = json.loads(line)
        key = str(remark["smiles"]), str(remark.get("name", "")), count
        if key not in known:
            plain = Molecule.from_smiles(key[0], key[1])
            known[key] = plain if len(plain) == count else Molecule.from_smiles(key[0], key[1], hydrogens=True)
        weight = remark.get("weight")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise FileFormatError(
            given=f"{file}, line {row + 1}: remarks that name no SMILES",
            expected="remarks that write_xyz wrote, or the molecule",
            remedy='read_xyz(path, Molecule.from_smiles("CCO")), with the atoms in the order of its SMILES',
        ) from None
    number = isinstance(weight, (int, float)) and 0 <= weight < math.inf
    return known[key], float(weight) if number else None


def _wrong(file: Path, row: int, given: str, expected: str) -> FileFormatError:
    return FileFormatError(given=f"{file}, line {row + 1}: {given}", expected=expected, remedy=REMEDY)
