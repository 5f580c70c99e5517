"""A set of conformers in one file: arrays and a text in JSON, which no code has to be run to read."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any, get_args

import numpy as np
import torch
from numpy.typing import NDArray

from invariants.errors import FileFormatError, InputError

from ...pictures.array_files import read_arrays
from .conformer_set import ConformerSet
from .molecule import SYMBOLS, AcrossDoubleBond, Bond, BondKind, Molecule, Stereocentre
from .whole_files import write_file

FORMAT = "conformers 1"
ARRAYS = "molecules", "positions", "weights"


def save_conformers(path: str | Path, conformers: ConformerSet) -> None:
    """Write a set into a file .npz.

    Args:
        path: of the file; one that is there is replaced once the new one is whole.
        conformers: the set.

    Raises:
        InputError: for a path that does not end in .npz, or cannot be written.
    """
    text = json.dumps(
        {"format": FORMAT, "counts": conformers.counts, "molecules": [_plain(m) for m in conformers.molecules]}
    )
    flat = [x.reshape(-1).numpy() for x in conformers.positions]
    content = io.BytesIO()
    np.savez_compressed(
        content,
        molecules=np.frombuffer(text.encode(), dtype=np.uint8),
        positions=np.concatenate([*flat, np.zeros(0)]),
        weights=np.concatenate([*(w.numpy() for w in conformers.weights), np.zeros(0)]),
    )
    write_file(path, content.getvalue(), (".npz",))


def load_conformers(path: str | Path, max_bytes: int = 2**33) -> ConformerSet:
    """Read a set that :func:`save_conformers` wrote, to the same bits.

    Args:
        path: of the file.
        max_bytes: that its content may take once it is unpacked.

    Raises:
        InputError: for a path of no file.
        FileFormatError: for a file that is damaged, is none of a set, or unpacks to more.

    Example:
        >>> import tempfile
        >>> from invariants.learning.quotient_diffusion.molecules import Molecule
        >>> one = ConformerSet([Molecule.from_smiles("CO")], [torch.zeros(1, 2, 3)])
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     save_conformers(Path(folder) / "one.npz", one)
        ...     load_conformers(Path(folder) / "one.npz").molecules == one.molecules
        True
    """
    file = Path(path)
    if not file.is_file():
        raise InputError(given=f"{file}, which is no file", expected="a file .npz", remedy="correct the path")
    _require_modest(file, max_bytes)
    arrays = read_arrays(file, ARRAYS, "save_conformers(path, conformers)")
    try:
        if any(arrays[name].ndim != 1 for name in ARRAYS) or arrays["molecules"].dtype != np.uint8:
            raise ValueError("its arrays have other shapes or types")
        if any(arrays[name].dtype != np.float64 for name in ARRAYS[1:]):
            raise ValueError("its numbers are not float64")
        text = json.loads(arrays["molecules"].tobytes().decode())
        if not isinstance(text, dict) or text.get("format") != FORMAT:
            raise ValueError(f"its format is not {FORMAT!r}")
        molecules = [_molecule(entry) for entry in _listed(text.get("molecules"))]
        counts = [_whole(count, 1) for count in _listed(text.get("counts"))]
        if len(counts) != len(molecules):
            raise ValueError("molecules and counts of conformers do not fit")
        positions = _cut(arrays["positions"], [3 * k * len(m) for m, k in zip(molecules, counts, strict=True)])
        weights = _cut(arrays["weights"], counts)
        shaped = [x.reshape(k, len(m), 3) for x, k, m in zip(positions, counts, molecules, strict=True)]
        return ConformerSet(
            molecules, [torch.from_numpy(x.copy()) for x in shaped], [torch.from_numpy(w.copy()) for w in weights]
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        reason = error.given if isinstance(error, InputError) else str(error) or type(error).__name__
        raise FileFormatError(
            given=f"{file}, which is no set of conformers: {reason}"[:500],
            expected="a file that save_conformers wrote",
            remedy="make the set again, and save it",
        ) from None


def _require_modest(file: Path, max_bytes: int) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            size = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return  # read_arrays says what is wrong with it
    if size > max_bytes:
        raise FileFormatError(
            given=f"{file}, which unpacks to {size} bytes",
            expected=f"at most {max_bytes}",
            remedy=f"load_conformers(path, max_bytes={size}), if the file is your own",
        )


def _plain(molecule: Molecule) -> dict[str, Any]:
    return {
        "smiles": molecule.smiles,
        "name": molecule.name,
        "elements": molecule.elements,
        "charges": molecule.charges,
        "hydrogens": molecule.hydrogens,
        "bonds": molecule.bonds,
        "stereocentres": molecule.stereocentres,
        "across": molecule.across,
        "heavy": molecule.heavy,
    }


def _molecule(entry: Any) -> Molecule:
    if not isinstance(entry, dict) or not isinstance(entry["smiles"], str) or not isinstance(entry["name"], str):
        raise ValueError("a molecule without SMILES or name")
    elements = tuple(_whole(number, 1, len(SYMBOLS)) for number in _listed(entry["elements"]))
    n = len(elements)
    charges = tuple(_whole(number, -99, 99) for number in _listed(entry["charges"]))
    hydrogens = tuple(_whole(number, 0, 99) for number in _listed(entry["hydrogens"]))
    if not n or len(charges) != n or len(hydrogens) != n:
        raise ValueError("a molecule whose atoms do not fit")

    def atom(number: Any) -> int:
        return _whole(number, 0, n - 1)

    def sign(number: Any) -> int:
        if number not in (-1, 1):
            raise ValueError(f"the sign {number!r}")
        return int(number)

    bonds = []
    for i, j, kind in _listed(entry["bonds"]):
        if kind not in get_args(BondKind) or atom(i) >= atom(j):
            raise ValueError(f"the bond {[i, j, kind]!r}")
        bonds.append(Bond(i, j, kind))
    if len({bond[:2] for bond in bonds}) < len(bonds):
        raise ValueError("a bond that is there twice")
    centres = [
        Stereocentre(atom(c), tuple(atom(j) for j in _listed(around)), sign(s))
        for c, around, s in _listed(entry["stereocentres"])
    ]
    across = [AcrossDoubleBond(atom(i), atom(j), sign(s)) for i, j, s in _listed(entry["across"])]
    heavy = _whole(entry["heavy"], 1, n)
    return Molecule(
        entry["smiles"], entry["name"], elements, charges, hydrogens, tuple(bonds), tuple(centres), tuple(across), heavy
    )


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f"{type(value).__name__} where a list belongs")
    return value


def _whole(value: Any, least: int, most: int = 2**31) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError(f"{str(value)[:40]} where a whole number of at least {least} belongs")
    return value


def _cut(values: NDArray[np.float64], lengths: list[int]) -> list[NDArray[np.float64]]:
    if sum(lengths) != len(values):
        raise ValueError(f"{len(values)} numbers where {sum(lengths)} belong")
    return np.split(values, np.cumsum(lengths)[:-1]) if lengths else []
