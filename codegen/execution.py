"""Running text that this package has printed, in memory."""

from __future__ import annotations

import builtins
import linecache
from typing import Any


def execute(text: str, file: str, namespace: dict[str, Any]) -> dict[str, Any]:
    """The names that a text defines, beside those of the namespace, which it may use.

    Args:
        text: Python, out of our own templates and printers.
        file: what tracebacks call it, and inspect.getsource finds its lines by.
        namespace: names before; changed.

    Example:
        >>> execute("b = a + 1", "<an example>", {"a": 1})["b"]
        2
    """
    linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
    exec(builtins.compile(text, file, "exec"), namespace)
    return namespace
