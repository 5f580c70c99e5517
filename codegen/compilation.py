"""compile(): a kernel in memory, from the same text that generate() writes."""

from __future__ import annotations

import builtins
import linecache
from functools import partial
from typing import TYPE_CHECKING, Any

from invariants import Derivation
from invariants.errors import InputError

from .backends import TORCH, select
from .render import render

if TYPE_CHECKING:
    from generated.runtime.kernel import Kernel

_COMPILED: dict[str, Any] = {}


def compile(derivation: Derivation) -> Kernel:
    """A torch kernel of a derivation, without writing files.

    Args:
        derivation: from :func:`invariants.derive`.

    Returns:
        A kernel: jets (batch, channels, J, *spatial) -> features (batch, K, *spatial).

    Raises:
        InputError: if the argument is not a Derivation.

    Example:
        >>> import torch
        >>> from invariants import catalogue, derive
        >>> kernel = compile(derive(catalogue.get("projective"), order=2, channels=2))
        >>> kernel(torch.randn(1, 3, 6, 8, 8)).shape
        torch.Size([1, 13, 8, 8])
    """
    if not isinstance(derivation, Derivation):
        raise InputError(
            given=f"{derivation!r} of type {type(derivation).__name__}",
            expected="a Derivation",
            remedy="pass derive(action, order=2, channels=2)",
        )
    key = derivation.digest
    if key not in _COMPILED:
        name = derivation.action.name
        text = render(derivation, TORCH, name, "codegen.compile(derivation)")["kernel.py"]
        file = f"<repere kernel {name} {key[:12]}>"
        # tracebacks and inspect.getsource then show the generated lines
        linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
        namespace: dict[str, Any] = {"__name__": f"generated.{name}.kernel", "__package__": f"generated.{name}"}
        exec(builtins.compile(text, file, "exec"), namespace)  # our own text, from our own templates
        kernel = _COMPILED[key] = namespace["kernel"]
        kernel.sources = partial(_source, derivation, name)
    found: Kernel = _COMPILED[key]
    return found


def _source(derivation: Derivation, name: str, backend: str) -> str:
    """The text that another backend compiles, printed when it is wanted."""
    (file,) = set(select(backend).files.values())
    return render(derivation, select(backend), name, "codegen.compile(derivation)")[file]
