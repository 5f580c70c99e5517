"""Lists of pairs: a table with the files before and after, and the name of the action."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from invariants.errors import FileFormatError, InputError

LIST = "pairs.csv"
COLUMNS = "before", "after", "action"


def listed_pairs(file: Path) -> dict[str, list[tuple[Path, Path]]]:
    """The pairs of each action of a list.

    Args:
        file: UTF-8, with or without byte order mark; a line of names, then one for each pair. Columns are parted by commas,
            semicolons or tabs, may be in any order, and others are passed over, as empty lines are.

    Returns:
        Name of the action -> files, in the order of the list; paths are relative to the folder of the list.

    Raises:
        FileFormatError: for other text, missing columns, or a line without an entry; names the line.
        InputError: for a file that is not there, or no pairs.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as root:
        ...     for name in ("a.png", "b.png", "pairs.csv"):
        ...         _ = (Path(root) / name).write_text("before,after,action\\na.png,b.png,turn\\n")
        ...     [(a.name, b.name) for a, b in listed_pairs(Path(root) / "pairs.csv")["turn"]]
        [('a.png', 'b.png')]
    """
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileFormatError(
            given=f"{file}, which is not UTF-8: {error}",
            expected="text in UTF-8",
            remedy="save it again as CSV in UTF-8",
        ) from None
    first = text.lstrip().partition("\n")[0]
    delimiter = next((mark for mark in (",", ";", "\t") if mark in first), ",")
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    found: dict[str, list[tuple[Path, Path]]] = {}
    places: list[int] | None = None
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            if places is None:
                places = _places(file, cells)
                continue
            entries = [cells[k] if k < len(cells) else "" for k in places]
            if not all(entries):
                lacking = ", ".join(name for name, entry in zip(COLUMNS, entries, strict=True) if not entry)
                raise FileFormatError(
                    given=f"{file}, line {reader.line_num}, without {lacking}: {delimiter.join(row)!r}",
                    expected="an entry in each column",
                    remedy="fill it in, or remove the line",
                )
            before, after = (_file(file, reader.line_num, entry) for entry in entries[:2])
            found.setdefault(entries[2], []).append((before, after))
    except csv.Error as error:
        raise FileFormatError(
            given=f"{file}, line {reader.line_num}, which cannot be read: {error}",
            expected="lines of text, parted by commas",
            remedy="save it again as CSV in UTF-8",
        ) from error
    if not found:
        raise InputError(
            given=f"{file} without pairs",
            expected=f"a line {','.join(COLUMNS)}, then one for each pair",
            remedy="add lines such as 1.png,2.png,turn",
        )
    return found


def _places(file: Path, header: list[str]) -> list[int]:
    names = [name.lower() for name in header]
    if any(names.count(name) != 1 for name in COLUMNS):
        raise FileFormatError(
            given=f"{file} with the columns {', '.join(header)}",
            expected=f"a first line with the names {', '.join(COLUMNS)}, each once",
            remedy=f"write {','.join(COLUMNS)} above the pairs",
        )
    return [names.index(name) for name in COLUMNS]


def _file(file: Path, line: int, entry: str) -> Path:
    found = file.parent / entry
    if not found.is_file() and "\\" in entry:
        found = file.parent / entry.replace("\\", "/")  # as written on Windows
    if not found.is_file():
        raise InputError(
            given=f"{file}, line {line}: {entry}, and no file {found}",
            expected=f"paths relative to {file.parent}, or absolute ones",
            remedy="correct the path, or put the file there",
        )
    return found
