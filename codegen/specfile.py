"""Reading ``--spec`` files: JSON is data; a Python file is the user's own program and is run as such."""

from __future__ import annotations

import json
import runpy
import traceback
from functools import partial
from pathlib import Path
from typing import Any

from invariants import LieAction
from invariants.errors import FileFormatError, InputError, RepereError
from invariants.exact import bounded
from invariants.limits import READ_SECONDS, STORED_CHARACTERS

from .spec import Spec


def read_specs(path: Path, order: int | None) -> list[Spec]:
    """The specifications of a file.

    Args:
        path: a ``.json`` file with one specification or a list, or a ``.py`` file whose global names hold LieActions.
        order: overrides the order of each.

    Raises:
        InputError: if the file is missing, of another kind, or holds no action.
    """
    if not path.is_file():
        raise InputError(given=f"--spec {path}", expected="an existing .py or .json file", remedy="check the path")
    if path.suffix == ".json":
        found = bounded(lambda: _read_json(path), READ_SECONDS.value, None, partial(_unread, path))
    elif path.suffix == ".py":
        # The user's own Python, run on their word; only objects that are LieActions are taken from it.
        names = _run(path)
        actions = {id(v): v for k, v in names.items() if isinstance(v, LieAction) and not k.startswith("_")}
        found = [Spec(action) for action in actions.values()]
    else:
        raise InputError(given=f"--spec {path}", expected="a .py or .json file", remedy="rename it")
    if not found:
        raise InputError(
            given=f"{path}, which defines no LieAction at top level",
            expected="at least one, such as my_group = LieAction.from_fields(...)",
            remedy="assign your action to a name at the top level of the file",
        )
    return [Spec(s.action, order if order is not None else s.order, s.channels) for s in found]


def _read_json(path: Path) -> list[Spec]:
    if path.stat().st_size > STORED_CHARACTERS.value:
        raise FileFormatError(
            given=f"{path}, a file of over {STORED_CHARACTERS.value} bytes",
            expected="one specification or a list of them",
            remedy="correct the file, or split it",
        )
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:  # not UTF-8, not JSON, numbers of thousands of digits
        raise FileFormatError(given=f"{path}: {error}", expected="JSON", remedy="correct the file") from None
    return [Spec.from_dict(item) for item in (data if isinstance(data, list) else [data])]


def _unread(path: Path, reached: str, option: str) -> FileFormatError:
    return FileFormatError(
        given=f"{path}, whose reading {reached}",
        expected="actions whose fields are soon seen to close under the Lie bracket",
        remedy="correct the file, or split it; a Python file with from_fields(..., time_limit=60) takes more time",
    )


def _run(path: Path) -> dict[str, Any]:
    try:
        return runpy.run_path(str(path))
    except RepereError:
        raise
    except (Exception, SystemExit) as error:
        frames = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == str(path)]
        line = error.lineno if isinstance(error, SyntaxError) else (frames or [None])[-1]
        raise InputError(
            given=f"{path}, line {line}: {type(error).__name__}: {error}",
            expected="a Python file that runs",
            remedy=f"correct it; python {path} shows the whole traceback",
        ) from error
