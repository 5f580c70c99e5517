"""What an account is made of: headings, paragraphs, lists and tables, with formulas and words of programs in them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Math:
    """A formula as LaTeX and as plain text."""

    latex: str
    plain: str


@dataclass(frozen=True)
class Code:
    """A word of a program."""

    text: str


Text = tuple["str | Math | Code", ...]


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the title."""

    text: str
    level: int = 2


class Paragraph:
    """Running text."""

    def __init__(self, *text: str | Math | Code) -> None:
        self.text: Text = text


@dataclass(frozen=True)
class Bullets:
    """A list."""

    items: tuple[Text, ...]


@dataclass(frozen=True)
class Grid:
    """A table."""

    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]


Block = Heading | Paragraph | Bullets | Grid
