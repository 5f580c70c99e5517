"""How templates place a text in the language around it: as a literal, a docstring, a comment, a line or an identifier."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from invariants.errors import InputError


def literal(text: str) -> str:
    r"""A text as a literal between double quotes, for Python, C, C++ and JSON alike; ASCII alone.

    Example:
        >>> print(literal('a"b\\'))
        "a\"b\\"
    """
    return json.dumps(text)


def line(text: str) -> str:
    r"""A text on one line: what does not print is escaped.

    Example:
        >>> line("a\nb")
        'a\\nb'
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def docstring(text: str) -> str:
    r"""A text inside a docstring of three double quotes: neither quotes nor backslashes end or change it.

    Example:
        >>> print(docstring('a"b\\'))
        a"b\\
    """
    escaped = text.replace("\\", "\\\\").replace('""', '\\"\\"')
    # with the closing quotes behind it, a last quote would be the first of these
    return f'{escaped[:-1]}\\"' if escaped.endswith('"') and not escaped.endswith('\\"') else escaped


def comment(text: str) -> str:
    r"""A text in a comment of C++, line by line; no backslash, which at the end of a line would take in the next one.

    Example:
        >>> comment("a\\")
        'a\\x5c '
    """
    return "\n".join(line(part).replace("\\", "\\x5c ") for part in text.split("\n"))


def identifier(text: str) -> str:
    """A text as an identifier, which it has to be.

    Raises:
        InputError: if it is none.
    """
    if not text.isascii() or not text.isidentifier():
        raise InputError(given=f"the name {text!r:.80}", expected="an ASCII identifier", remedy="rename the item")
    return text


FILTERS: Mapping[str, Callable[[str], str]] = {
    "literal": literal,
    "line": line,
    "docstring": docstring,
    "comment": comment,
    "identifier": identifier,
}
"""What templates call them. Text that is code already, statements and tables of numbers, is placed as it is."""
