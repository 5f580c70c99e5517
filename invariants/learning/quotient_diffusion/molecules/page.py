"""One page in a file, on which generated conformers and those of the reference are turned; it asks nothing of a network."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Sequence
from importlib import metadata
from importlib.resources import files
from pathlib import Path
from typing import Any

from invariants.errors import InputError

from .conformer_set import ConformerSet
from .superposition import Superposed, superposed
from .whole_files import write_file

PAGE = Path(__file__).with_name("page.html")


def write_page(
    path: str | Path, reference: ConformerSet, generated: Sequence[Any], *, title: str = "Conformers", most: int = 50
) -> None:
    """Write the page: a list of molecules, and two views that turn together, of a generated and a reference conformer.

    Each generated conformer is laid over the nearest reference one, and the RMSD of the two that are shown is told. The
    viewer is 3Dmol.js, from the package chemiscope; it needs a browser with WebGL.

    Args:
        path: of a file .html.
        reference: the set.
        generated: for each of its molecules (G_i, N_i, 3) floating point, in angstrom. Hydrogens are not shown.
        title: of the page, any text.
        most: conformers of each molecule, generated and reference, that are on the page: the first ones.

    Raises:
        InputError: for arrays that do not fit, or a place that cannot be written to; without RDKit or chemiscope.
    """
    if len(generated) != len(reference) or not len(reference) or most < 1:
        raise InputError(
            given=f"generated conformers of {len(generated)} molecules for a set of {len(reference)}, most={most}",
            expected="an array for each molecule, and at least one of each",
            remedy="generate conformers of each of reference.molecules",
        )
    shown = [
        superposed(molecule, x[:most], y[:most])
        for molecule, x, y in zip(reference.molecules, generated, reference.positions, strict=True)
    ]
    script, licence = _viewer()
    parts = {
        "TITLE": html.escape(title),
        "DATA": _json([_plain(one) for one in shown]),
        "LICENCE": html.escape(licence),
        "VIEWER": script,
    }
    pieces = re.split("<!--([A-Z]+)-->", PAGE.read_text(encoding="utf-8"))  # nothing is looked for in what is put in
    text = "".join(parts[piece] if k % 2 else piece for k, piece in enumerate(pieces))
    write_file(path, text.encode("utf-8", errors="replace"), (".html", ".htm"))


def _plain(one: Superposed) -> dict[str, Any]:
    return {
        "name": one.molecule.title,
        "smiles": one.molecule.smiles,
        "symbols": one.molecule.symbols,
        "bonds": [[bond.first, bond.second] for bond in one.molecule.bonds],
        "generated": one.generated.mul(1e3).round().div(1e3).tolist(),
        "reference": one.reference.mul(1e3).round().div(1e3).tolist(),
        "rmsd": one.rmsd.mul(1e3).round().div(1e3).tolist(),
    }


def _json(value: object) -> str:
    """JSON that ends no element of a page, whatever its texts are."""
    text = json.dumps(value, separators=(",", ":"), allow_nan=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _viewer() -> tuple[str, str]:
    """The program of the viewer, as it may stand in a page, and its licences."""
    try:
        package = files("chemiscope")
        script = package.joinpath("sphinx/static/chemiscope.min.js").read_text(encoding="utf-8")
    except (ModuleNotFoundError, FileNotFoundError) as error:
        raise InputError(
            given=f"a page of conformers, without a package it needs: {error}",
            expected="chemiscope, whose viewer the page holds",
            remedy='pip install "repere[molecules]"',
        ) from None
    script = script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
    own = [str(file.read_text()) for file in metadata.files("chemiscope") or () if file.name == "LICENSE"]
    others = package.joinpath("static/chemiscope-widget.mjs.LICENSE.txt")
    return script, "\n\n".join([*own, *([others.read_text(encoding="utf-8")] if others.is_file() else [])])
