"""Which backend runs a kernel: what the caller asks for, else the fastest one that works here."""

from __future__ import annotations

import ctypes
import importlib.util
import os
from typing import Protocol

from .errors import InputError
from .native import CompilerError, warn_once

BACKENDS = ("auto", "torch", "cpp", "triton")
FORMATS = ("float32", "float64", "float16", "bfloat16")


def require_backend(name: str) -> None:
    """Raise InputError unless this is the name of a backend."""
    if name not in BACKENDS:
        raise InputError(
            given=f"backend={name!r}",
            expected=f"one of {', '.join(BACKENDS)}",
            remedy="leave it out: 'auto' takes the fastest one that works",
        )


class Named(Protocol):
    """What is computed."""

    @property
    def name(self) -> str:
        """The name of the kernel."""


class Candidate(Protocol):
    """A kernel or a contraction, as far as a choice looks at it."""

    libraries: dict[bool, ctypes.CDLL]

    @property
    def spec(self) -> Named:
        """What is computed."""

    def source(self, backend: str) -> str | None:
        """The text of a backend's generated file; None if it was not generated."""

    def library(self, double: bool) -> ctypes.CDLL:
        """The compiled C++."""


_CANDIDATES: dict[str, Candidate] = {}


def enter(operator: str, candidate: Candidate) -> None:
    """Let :func:`choose` know what it chooses for."""
    _CANDIDATES[operator] = candidate


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
    kernel = _CANDIDATES[operator]
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


def _problem(kernel: Candidate, backend: str, device: str, double: bool) -> str | None:
    """Why a backend cannot run a kernel: None if it can, an empty string if that is as expected."""
    if backend == "cpp" and device == "cpu" and double in kernel.libraries:
        return None
    if kernel.source(backend) is None:
        return "" if backend == "triton" else f"it was generated without --backend {backend}, or is too long to print"
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
