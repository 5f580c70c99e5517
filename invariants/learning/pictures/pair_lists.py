"""Lists of pairs of pictures: a table with the files before and after, and what is known of each pair."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from invariants.errors import FileFormatError, InputError

from .pictures import open_picture, picture_tensor

LIST = "pairs.csv"
"""Name of a list in the folder of its pictures."""
FILES = "before", "after"
"""Columns of every list."""


class ListedPair(NamedTuple):
    """A line of a list.

    Attributes:
        line: its number.
        before: the picture before.
        after: the picture after.
        entries: of the other columns that were asked for.
    """

    line: int
    before: Path
    after: Path
    entries: tuple[str, ...]


class PairList:
    """The table of a list, as it is written.

    Args:
        file: UTF-8, with or without byte order mark; a line of names, then one for each pair. Columns are parted by commas,
            semicolons or tabs, may be in any order, and others are passed over, as empty lines are.

    Attributes:
        header: names of the columns as they are written.

    Raises:
        FileFormatError: for other text.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as root:
        ...     for name in ("a.png", "b.png", "pairs.csv"):
        ...         _ = (Path(root) / name).write_text("before,after,action\\na.png,b.png,turn\\n")
        ...     pairs = PairList(Path(root) / "pairs.csv").pairs(["action"], "turn")
        ...     [(pair.before.name, pair.after.name, pair.entries) for pair in pairs]
        [('a.png', 'b.png', ('turn',))]
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        try:
            text = file.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise FileFormatError(
                given=f"{file}, which is not UTF-8: {error}",
                expected="text in UTF-8",
                remedy="save it again as CSV in UTF-8",
            ) from None
        first = text.lstrip().partition("\n")[0]
        self._delimiter = next((mark for mark in (",", ";", "\t") if mark in first), ",")
        reader = csv.reader(StringIO(text, newline=""), delimiter=self._delimiter, skipinitialspace=True)
        try:
            rows = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
        except csv.Error as error:
            raise FileFormatError(
                given=f"{file}, line {reader.line_num}, which cannot be read: {error}",
                expected="lines of text, parted by commas",
                remedy="save it again as CSV in UTF-8",
            ) from error
        filled = [(line, cells) for line, cells in rows if any(cells)]
        self.header = filled[0][1] if filled else []
        self._rows = filled[1:]

    @property
    def names(self) -> list[str]:
        """Of the columns, in small letters."""
        return [name.lower() for name in self.header]

    def pairs(self, columns: Sequence[str], example: str) -> list[ListedPair]:
        """The lines, with the entries of some columns beside the files.

        Args:
            columns: names in small letters.
            example: entries of these, for messages.

        Returns:
            In the order of the list; paths are relative to the folder of the list.

        Raises:
            FileFormatError: for missing columns, or a line without an entry; names the line.
            InputError: for a file that is not there, or no pairs.
        """
        wanted = [*FILES, *columns]
        places = self._places(wanted) if self.header else []
        if not self._rows:
            raise InputError(
                given=f"{self.file} without pairs",
                expected=f"a line {','.join(wanted)}, then one for each pair",
                remedy=f"add lines such as 1.png,2.png,{example}",
            )
        return [self._pair(line, cells, places, wanted) for line, cells in self._rows]

    def _places(self, wanted: Sequence[str]) -> list[int]:
        if any(self.names.count(name) != 1 for name in wanted):
            raise FileFormatError(
                given=f"{self.file} with the columns {', '.join(self.header)}",
                expected=f"a first line with the names {', '.join(wanted)}, each once",
                remedy=f"write {','.join(wanted)} above the pairs",
            )
        return [self.names.index(name) for name in wanted]

    def _pair(self, line: int, cells: list[str], places: list[int], wanted: Sequence[str]) -> ListedPair:
        if any(cells[len(self.header) :]):
            raise FileFormatError(
                given=f"{self.file}, line {line}, with {len(cells)} entries in {len(self.header)} columns: "
                f"{self._delimiter.join(cells)!r}",
                expected="an entry for each column",
                remedy="write decimals with a point, or part the columns by semicolons",
            )
        entries = [cells[k] if k < len(cells) else "" for k in places]
        if not all(entries):
            lacking = ", ".join(name for name, entry in zip(wanted, entries, strict=True) if not entry)
            raise FileFormatError(
                given=f"{self.file}, line {line}, without {lacking}: {self._delimiter.join(cells)!r}",
                expected="an entry in each column",
                remedy="fill it in, or remove the line",
            )
        before, after = (self._picture(line, entry) for entry in entries[:2])
        return ListedPair(line, before, after, tuple(entries[2:]))

    def _picture(self, line: int, entry: str) -> Path:
        found = self.file.parent / entry
        if not found.is_file() and "\\" in entry:
            found = self.file.parent / entry.replace("\\", "/")  # as written on Windows
        if not found.is_file():
            raise InputError(
                given=f"{self.file}, line {line}: {entry}, and no file {found}",
                expected=f"paths relative to {self.file.parent}, or absolute ones",
                remedy="correct the path, or put the file there",
            )
        return found


def pair_tensors(pairs: Sequence[tuple[Path, Path]], size: int, channels: int) -> tuple[Tensor, Tensor]:
    """The pictures before and those after, each file read once.

    Args:
        pairs: N files before and after.
        size: side, in pixels.
        channels: 3 for colour, 1 for grey.

    Returns:
        Two tensors (N, channels, size, size), float32, in [0, 1].

    Raises:
        FileFormatError: for a corrupt picture; names it.
    """
    read = {file: picture_tensor(open_picture(file), size, channels) for pair in pairs for file in pair}
    return torch.stack([read[before] for before, _ in pairs]), torch.stack([read[after] for _, after in pairs])
