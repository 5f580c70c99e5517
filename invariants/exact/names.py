"""Names: identifiers, and products of powers of them. They are printed into code, paths and pages."""

from __future__ import annotations

import re
from keyword import iskeyword

from ..errors import FileFormatError
from ..limits import LABEL_LENGTH, NAME_LENGTH
from .tree_size import short

NAME_FORM = f"ASCII letters, digits and underscores, at most {NAME_LENGTH.value}, not starting with a digit"
LABEL_FORM = (
    f"a name, or a product or quotient of powers of names as in T000/J01^2, of at most {LABEL_LENGTH.value} characters"
)

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z", re.ASCII)
_FACTOR = r"[A-Za-z_][A-Za-z0-9_]*(?:\^[0-9]+)?"
_LABEL = re.compile(rf"{_FACTOR}(?:[*/]{_FACTOR})*\Z", re.ASCII)
_POWER = re.compile(r"\((.*)\)\^[0-9]+\Z", re.ASCII)
_RESERVED = {"runtime", "con", "prn", "aux", "nul", *(f"{port}{k}" for port in ("com", "lpt") for k in range(10))}
"""Names of a folder that generated code has anyway, and those that are devices where file names know no case."""


def is_name(text: object) -> bool:
    """Whether a text is an identifier of ASCII letters, digits and underscores, and not too long.

    Example:
        >>> is_name("u_xx"), is_name("2d"), is_name("θ"), is_name('x"')
        (True, False, False, False)
    """
    return isinstance(text, str) and len(text) <= NAME_LENGTH.value and _NAME.match(text) is not None


def is_label(text: object) -> bool:
    """Whether a text is a product or quotient of powers of names, or a power of one in parentheses.

    Example:
        >>> is_label("T000/J01^2"), is_label("(u_x/u_y)^2"), is_label("a+b"), is_label('T", print("')
        (True, True, False, False)
    """
    if not isinstance(text, str) or len(text) > LABEL_LENGTH.value:
        return False
    while (power := _POWER.match(text)) is not None:
        text = power[1]
    return _LABEL.match(text) is not None


def is_folder_name(text: object) -> bool:
    """Whether a name can be that of a package of generated code, on every system.

    Example:
        >>> is_folder_name("projective"), is_folder_name("class"), is_folder_name("__pycache__"), is_folder_name("nul")
        (True, False, False, False)
    """
    if not isinstance(text, str) or len(text) > LABEL_LENGTH.value or not _NAME.match(text):
        return False
    return not iskeyword(text) and text.lower() not in _RESERVED and not text.startswith("__")


def read_name(text: object) -> str:
    """Read an identifier from a file; refuse anything else."""
    if not is_name(text):
        raise FileFormatError(
            given=f"the name {short(text)}", expected=NAME_FORM, remedy="regenerate the file with to_json()"
        )
    assert isinstance(text, str)
    return text
