"""Which backend runs a kernel: what the caller asks for, else the fastest one that works here."""

from __future__ import annotations

import importlib.util
import os
from typing import TYPE_CHECKING

from .errors import InputError
from .native import CompilerError, warn_once

if TYPE_CHECKING:
    from .contraction import Contraction
    from .kernel import Kernel

BACKENDS = ("auto", "torch", "cpp", "triton")
KERNELS: dict[str, Kernel] = {}
"""Kernels by the name of their operator."""
CONTRACTIONS: dict[str, Contraction] = {}
"""Linear and bilinear maps by the name under which they are called."""

FORMATS = ("float32", "float64", "float16", "bfloat16")


def require_backend(name: str) -> None:
    """Raise InputError unless this is the name of a backend."""
    if name not in BACKENDS:
        raise InputError(
            given=f"backend={name!r}",
            expected=f"one of {', '.join(BACKENDS)}",
            remedy="leave it out: 'auto' takes the fastest one that works",
        )


def choose(operator: str, device: str, dtype: str, wanted: str) -> str:
    """The backend for a kernel on a device; compiles C++ that is not in the cache yet.

    Args:
        operator: name of the kernel's operator, or of a contraction.
        device: type of the device, as in torch.device.
        dtype: name of the format.
        wanted: 'auto', or a backend that has to work.

    Raises:
        InputError: if a backend was asked for by name and cannot run here.
    """
    kernel = CONTRACTIONS[operator] if operator in CONTRACTIONS else KERNELS[operator]
    best = {"cpu": "cpp", "cuda": "triton"}.get(device, "torch")
    candidate = best if wanted == "auto" else wanted
    if candidate == "torch" or dtype not in FORMATS:
        return "torch"
    problem = _problem(kernel, candidate, device, dtype == "float64")
    if problem is None:
        return candidate
    if wanted != "auto":
        raise InputError(
            given=f"backend={wanted!r} for the kernel {kernel.spec.name!r} on {device}",
            expected="a backend that runs there",
            remedy=f"leave backend out; here {problem}",
        )
    if problem:
        warn_once(f"the torch backend stands in for {candidate!r}, and is slower: {problem}")
    return "torch"


# What torch.compiler.assume_constant_result does, without its import of the whole compiler: the choice is made once, while
# a graph is traced.
choose._dynamo_marked_constant = True  # type: ignore[attr-defined]


def _problem(kernel: Kernel | Contraction, backend: str, device: str, double: bool) -> str | None:
    """Why a backend cannot run a kernel: None if it can, an empty string if that is as expected."""
    if backend == "cpp" and device == "cpu" and double in kernel.libraries:
        return None
    if kernel.source(backend) is None:
        return "" if backend == "triton" else f"it was generated without --backend {backend}"
    if backend == "cpp":
        if device != "cpu":
            return "C++ kernels run on the CPU"
        try:
            kernel.library(double)
        except CompilerError as error:
            return str(error)
        return None
    if importlib.util.find_spec("triton") is None:
        return "the package triton is not installed"
    if device != "cuda" and os.environ.get("TRITON_INTERPRET") != "1":
        return "Triton kernels run on a GPU (or in its interpreter, with TRITON_INTERPRET=1)"
    return None
