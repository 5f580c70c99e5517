"""How the kernel benchmarks measure.

Contenders are called in turn, A B C A B C ..., so that what changes on the machine changes for all of them. Before that
each is called until it is warm, and once more to find how many calls in a row make a measurement long enough for the
clock; a measurement is the time of these calls divided by their number, between two synchronisations of the device. The
garbage collector runs between measurements only. Reported are the median and the quartiles over the rounds. A ratio is
formed within each round, of measurements made shortly after one another, and its median and quartiles are taken over the
rounds: it is not the ratio of the medians. Compilation and first calls are not part of these times; they are reported
apart.
"""

from __future__ import annotations

import contextlib
import dataclasses
import gc
import json
import math
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import torch

from codegen.files import write_atomically

METHOD = " ".join((__doc__ or "").split())
WARM_CALLS = 2
SHORTEST = 0.02
"""Seconds that a measurement takes at least."""
MOST_CALLS = 2000
ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Spread:
    """Median and quartiles of some figures."""

    median: float
    low: float
    high: float
    rounds: int

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Of at least one value."""
        if len(values) == 1:
            return cls(values[0], values[0], values[0], 1)
        low, _, high = quantiles(values, n=4, method="inclusive")
        return cls(median(values), low, high, len(values))

    def show(self, factor: float = 1.0) -> str:
        """As text: median (lower to upper quartile), times a factor."""
        middle, low, high = (
            f"{v:.0f}" if abs(v) >= 1000 else f"{v:.3g}"
            for v in (factor * self.median, factor * self.low, factor * self.high)
        )
        return f"{middle} ({low}-{high})" if self.rounds > 1 else middle


@dataclass
class Timed:
    """Seconds of each contender in each round, and why others have none."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)

    def spread(self, name: str) -> Spread:
        """Median and quartiles of one contender."""
        return Spread.of(self.seconds[name])

    def ratio(self, top: str, bottom: str) -> Spread:
        """Time of one contender over that of another, formed within each round."""
        return Spread.of([t / b for t, b in zip(self.seconds[top], self.seconds[bottom], strict=True)])

    def fastest(self, names: Sequence[str]) -> str | None:
        """The one of these with the smallest median; None where none was measured."""
        measured = [name for name in names if name in self.seconds]
        return min(measured, key=lambda name: median(self.seconds[name])) if measured else None


def synchronise(device: torch.device) -> None:
    """Wait for what was queued on a device."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def once(call: Callable[[], object], calls: int, device: torch.device) -> float:
    """Seconds a call, of so many in a row."""
    synchronise(device)
    started = time.perf_counter()
    for _ in range(calls):
        call()
    synchronise(device)
    return (time.perf_counter() - started) / calls


def interleaved(
    contenders: Mapping[str, Callable[[], object]],
    rounds: int,
    device: torch.device | None = None,
    *,
    shortest: float | None = None,
    tick: Callable[[str], None] = lambda _: None,
) -> Timed:
    """Measure contenders in turn.

    Args:
        contenders: what to call, by name; one that fails while it is warmed up is reported and left out.
        rounds: measurements of each.
        device: to be synchronised with; the CPU if left out.
        shortest: seconds that a measurement takes at least; SHORTEST if left out.
        tick: called with the contender's name after each measurement.
    """
    device = device or torch.device("cpu")
    least = SHORTEST if shortest is None else shortest
    found = Timed()
    calls: dict[str, int] = {}
    for name, call in contenders.items():
        try:
            for _ in range(WARM_CALLS):
                once(call, 1, device)
            calls[name] = min(MOST_CALLS, max(1, math.ceil(least / max(once(call, 1, device), 1e-9))))
        except Exception as error:  # a peer that does not run is a line in the report
            found.failed[name] = reason(error)
    found.seconds = {name: [] for name in calls}
    enabled = gc.isenabled()
    try:
        for _ in range(rounds):
            for name, count in calls.items():
                gc.collect()
                gc.disable()
                found.seconds[name].append(once(contenders[name], count, device))
                if enabled:
                    gc.enable()
                tick(name)
    finally:
        if enabled:
            gc.enable()
    return found


def reason(error: BaseException) -> str:
    """An exception in one line."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {'; '.join(lines)[:300]}" if lines else type(error).__name__


def slope(sizes: Sequence[float], values: Sequence[float]) -> float:
    """Least-squares exponent p of values ~ sizes^p."""
    logs = [(math.log(s), math.log(v)) for s, v in zip(sizes, values, strict=True)]
    p0, q0 = (sum(column) / len(logs) for column in zip(*logs, strict=True))
    return sum((p - p0) * (q - q0) for p, q in logs) / sum((p - p0) ** 2 for p, _ in logs)


def metadata(device: torch.device) -> dict[str, Any]:
    """What the figures depend on. No names of hosts, users or folders."""
    found: dict[str, Any] = {
        "date": datetime.now(UTC).date().isoformat(),
        "system": f"{platform.system()} {platform.machine()}",
        "cpu": _cpu_model(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "threads": torch.get_num_threads(),
        "vectors": torch.backends.cpu.get_cpu_capability(),
        "omp_wait_policy": os.environ.get("OMP_WAIT_POLICY"),
        "load_average": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "compiler": _first_line([os.environ.get("CXX") or "c++", "--version"]),
        "commit": _commit(),
        "device": device.type,
    }
    if device.type == "cuda":
        found |= {
            "gpu": torch.cuda.get_device_name(device),
            "cuda": torch.version.cuda,
            "cudnn": torch.backends.cudnn.version(),
            "tf32_convolutions": torch.backends.cudnn.allow_tf32,
            "float32_matmul_precision": torch.get_float32_matmul_precision(),
        }
    return found


def _cpu_model() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _first_line(command: Sequence[str]) -> str | None:
    if shutil.which(command[0]) is None:
        return None
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(command, capture_output=True, text=True, timeout=10, cwd=ROOT, check=True)
        lines = done.stdout.splitlines()
        # the first word is the command as it was called, which may be a path
        return " ".join([Path(lines[0].split()[0]).name, *lines[0].split()[1:]]) if lines and lines[0].split() else None
    return None


def _commit() -> str | None:
    commit = _first_line(["git", "rev-parse", "HEAD"])
    if commit is None:
        return None
    changed = _first_line(["git", "status", "--porcelain", "--untracked-files=no"])
    return f"{commit[:12]} with changes" if changed else commit[:12]


def strict(value: Any) -> Any:
    """The same in what strict JSON can hold: numbers that are not finite become null."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(k): strict(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [strict(v) for v in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, (torch.dtype, torch.device)):
        return str(value).removeprefix("torch.")
    return value


def write_json(path: Path, record: Mapping[str, Any]) -> None:
    """Write a record as strict JSON; the file is the old one or the new one, never half of it."""
    write_atomically(path, json.dumps(strict(record), indent=1, allow_nan=False) + "\n")


def child(module: str, words: Sequence[str], extra: Mapping[str, str], limit: float) -> dict[str, Any]:
    """The JSON that ``python -m module words`` prints as its last line; {'absent': why} where it prints none.

    Args:
        module: with a command line of its own.
        words: its arguments.
        extra: environment variables beside the present ones.
        limit: seconds after which it is stopped.
    """
    command = [sys.executable, "-m", module, *words]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=limit, cwd=ROOT, env={**os.environ, **extra}, check=False
        )
    except subprocess.TimeoutExpired:
        return {"absent": f"no result in {limit:g} s"}
    lines = done.stdout.strip().splitlines()
    try:
        found = json.loads(lines[-1]) if lines else None
    except json.JSONDecodeError:
        found = None
    if isinstance(found, dict):
        return found
    words_of_error = done.stderr.strip().splitlines()
    return {
        "absent": f"ended with code {done.returncode}" + (f": {words_of_error[-1][:160]}" if words_of_error else "")
    }
