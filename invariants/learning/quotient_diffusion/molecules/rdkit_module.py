"""RDKit, if it is there."""

from __future__ import annotations

from typing import Any

from invariants.errors import InputError


def rdkit_chem() -> Any:
    """The module rdkit.Chem, with rdkit.Chem.AllChem loaded.

    Raises:
        InputError: without RDKit.
    """
    try:
        from rdkit import Chem
        from rdkit.Chem import AllChem  # noqa: F401
    except ImportError as error:
        raise InputError(
            given=f"molecules, without a package they need: {error}",
            expected="RDKit",
            remedy='pip install "repere[molecules]"',
        ) from None
    return Chem


def quiet() -> Any:
    """A context in which RDKit prints nothing: what it would say is in the error that is raised."""
    rdkit_chem()
    from rdkit.rdBase import BlockLogs

    return BlockLogs()
