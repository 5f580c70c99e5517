"""Peak memory of a training step, each contender in a process of its own, and what autograd keeps between its passes.

    python -m benchmarks.memory NAME [--channels 64] [--side 64] [--batch 8]

prints one line of JSON. On the CPU: the peak of the resident set during the second step at full size, above what was
resident before the first with module, input and incoming gradient in place; so buffers that a library keeps for the next
step count, and what is loaded or compiled once at a tiny size does not. The kernel's own counter is reset before the step
(Linux); elsewhere the peak since the start of the process is used, which is the first step's. ``measure`` tells
the C library to give blocks back to the system, so that the resident set follows the tensors; a process started by hand
without these settings keeps what it freed, and shows more. On a GPU: the allocator's own peak.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import gc
import json
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from benchmarks.contenders import Absent, Case, Contender, build
from benchmarks.timing import child, reason

STATUS = Path("/proc/self/status")
RESET = Path("/proc/self/clear_refs")
# glibc otherwise moves the limit above which blocks are mapped, and keeps what is freed below it
ENVIRONMENT = {"MALLOC_MMAP_THRESHOLD_": "65536", "MALLOC_TRIM_THRESHOLD_": "65536"}
LIMIT = 600.0


def saved_bytes(call: Callable[[], Tensor], own: list[Tensor]) -> int:
    """Bytes of the storages that a forward pass keeps for its backward pass, beside those of ``own``.

    Tensors that an operator keeps outside autograd's own list are not seen.
    """
    known = {t.untyped_storage().data_ptr() for t in own}
    found: dict[int, int] = {}
    # the tensors are held until the end: a freed address could be counted for two storages
    held: list[Tensor] = []

    def pack(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in known:
            found[storage.data_ptr()] = storage.nbytes()
            held.append(tensor)
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        output = call()
    # the output is the next layer's to keep
    found.pop(output.untyped_storage().data_ptr(), None)
    return sum(found.values())


def _resident(field: str) -> int | None:
    """A field of the process's status in bytes."""
    with contextlib.suppress(OSError):
        for line in STATUS.read_text(encoding="ascii").splitlines():
            if line.startswith(f"{field}:"):
                return int(line.split()[1]) * 1024
    return None


def _reset_peak() -> bool:
    try:
        RESET.write_text("5", encoding="ascii")
    except OSError:
        return False
    return True


def largest_resident() -> int | None:
    """Peak of the resident set since the start of the process, in bytes."""
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _tidy() -> None:
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


def measure_here(name: str, case: Case) -> dict[str, Any]:
    """The figures of one contender in this process.

    Raises:
        Absent: if it cannot run here.
    """
    tiny = build(name, replace(case, side=16, batch=2))
    for _ in range(2):
        tiny.step()
    del tiny
    contender = build(name, case)
    peak, way = _peak_cuda(contender) if case.device == "cuda" else peak_cpu(contender)
    tensors = [*contender.module.parameters(), *contender.module.buffers(), contender.image]
    output = contender.forward()
    size = output.nbytes
    del output
    return {"peak": peak, "way": way, "saved": saved_bytes(contender.forward, tensors), "output": size}


def _peak_cuda(contender: Contender) -> tuple[int, str]:
    contender.step()
    contender.module.zero_grad(set_to_none=True)
    contender.image.grad = None
    torch.cuda.synchronize()
    before = torch.cuda.memory_allocated()
    torch.cuda.reset_peak_memory_stats()
    contender.step()
    torch.cuda.synchronize()
    return torch.cuda.max_memory_allocated() - before, "allocator"


class Stepping(Protocol):
    """A module with its input, and a step that trains it."""

    module: nn.Module
    image: Tensor

    def step(self) -> None:
        """Forward and backward pass."""


def peak_cpu(contender: Stepping) -> tuple[int | None, str]:
    """Peak of the resident set during a step, in bytes above what was resident before, and how it was found."""
    _tidy()
    before, highest = _resident("VmRSS"), largest_resident()
    contender.step()
    first = largest_resident()
    contender.module.zero_grad(set_to_none=True)
    contender.image.grad = None
    _tidy()
    if before is not None and _reset_peak():
        contender.step()
        peak = _resident("VmHWM")
        return (None if peak is None else peak - before), "resident set, second step"
    if highest is None or first is None:
        return None, "not measured on this system"
    return first - highest, "resident set, first step"


def measure(name: str, case: Case, limit: float = LIMIT) -> dict[str, Any]:
    """The figures of one contender, from a process of its own; {'absent': why} where there are none."""
    words = [name, *(word for key, value in asdict(case).items() for word in (f"--{key}", str(value)))]
    return child("benchmarks.memory", words, ENVIRONMENT, limit)


def main() -> None:
    """Print the figures of one contender."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name")
    for key, value in asdict(Case()).items():
        parser.add_argument(f"--{key}", type=type(value), default=value)
    words = vars(parser.parse_args())
    try:
        found = measure_here(words.pop("name"), Case(**words))
    except Absent as error:
        found = {"absent": str(error)}
    except Exception as error:  # out of memory, say: the caller's table names it
        found = {"absent": reason(error)}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
