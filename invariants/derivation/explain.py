"""A readable account of a derivation, as Markdown or as one HTML page."""

from __future__ import annotations

from ..errors import InputError
from .account import Explained, account
from .printers import html, markdown

_WRITERS = {"markdown": markdown, "html": html}


def explain(derivation: Explained, format: str = "markdown") -> str:
    """A readable account of a derivation: the action, the counts, the invariants, the proof and the graph.

    What would take long (the frame of a group of space, the graph of very large formulas) is left out, and the account
    says so and how to get it.

    Args:
        derivation: a Derivation, complete or the ``partial`` of a DerivationError.
        format: 'markdown', with LaTeX between dollar signs, or 'html', one page that needs nothing else.

    Returns:
        The text.

    Raises:
        InputError: for another format, or what is no derivation.

    Example:
        >>> from invariants import catalogue, derive
        >>> print(explain(derive(catalogue.get("se2"), order=1)).splitlines()[0])
        # se2: differential invariants up to order 1
    """
    if not isinstance(format, str) or format not in _WRITERS:
        raise InputError(
            given=f"format={format!r}", expected=f"one of {', '.join(_WRITERS)}", remedy="pass format='markdown'"
        )
    if not hasattr(derivation, "certificate"):
        raise InputError(
            given=f"{derivation!r} of type {type(derivation).__name__}",
            expected="a Derivation",
            remedy="pass derive(action, order=2)",
        )
    return _WRITERS[format](account(derivation))
