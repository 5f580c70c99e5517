"""What tests cost: ``python3 run.py test -p tests.processor_time`` prints processor seconds by test and by file.

Beside each stand what it did that costs: derivations made, calls of a C++ compiler, calls of torch.compile. Processor
time of a test and of the processes it waited for does not depend on what else the machine does, as elapsed time would.
"""

from __future__ import annotations

import os
import subprocess
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import pytest

LONGEST = 40
COUNTED = ("derived", "C++", "compiled")


def _spent() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


class _Counters:
    """Calls of what costs, counted by wrapping it."""

    def __init__(self) -> None:
        import torch

        import invariants.derivation.derivation as derivation

        self.calls: Counter[str] = Counter()
        torch.compile = self._counting("compiled", torch.compile)
        derivation._search = self._counting("derived", derivation._search)
        run = subprocess.run

        def counted(command: Any, *arguments: Any, **options: Any) -> Any:
            words = command if isinstance(command, (list, tuple)) else [command]
            if "-shared" in map(str, words):
                self.calls["C++"] += 1
            return run(command, *arguments, **options)

        subprocess.run = counted  # type: ignore[assignment]

    def _counting(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **options: Any) -> Any:
            self.calls[name] += 1
            return function(*arguments, **options)

        return counted


_counters: list[_Counters] = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Note where the clocks stand before a test."""
    if not _counters:
        _counters.append(_Counters())
    item.stash[_BEFORE] = (_spent(), Counter(_counters[0].calls))
    return (yield)


_BEFORE: pytest.StashKey[tuple[float, Counter[str]]] = pytest.StashKey()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Hand what a test cost to whoever sums it up, in another process perhaps."""
    if call.when == "teardown":
        spent, calls = item.stash[_BEFORE]
        counts = [_counters[0].calls[name] - calls[name] for name in COUNTED]
        item.user_properties.append(("processor", [_spent() - spent, *counts]))
    return (yield)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The longest tests, and every file that took a second."""
    tests: dict[str, list[float]] = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, value in getattr(report, "user_properties", ()):
                if name == "processor":
                    tests[report.nodeid] = value
    functions: dict[str, list[float]] = defaultdict(lambda: [0.0] * (1 + len(COUNTED)))
    files: dict[str, list[float]] = defaultdict(lambda: [0.0] * (1 + len(COUNTED)))
    for node, values in tests.items():
        for table, key in ((functions, node.split("[")[0]), (files, node.split("::")[0])):
            table[key] = [a + b for a, b in zip(table[key], values, strict=True)]
    write = terminalreporter.write_line
    write(f"\nprocessor seconds: {sum(v[0] for v in tests.values()):.0f} in {len(tests)} tests")
    write(f"{'s':>8} " + " ".join(f"{name:>8}" for name in COUNTED))
    for table, least, most in ((functions, 0.5, LONGEST), (files, 1.0, len(files))):
        for key, values in sorted(table.items(), key=lambda item: -item[1][0])[:most]:
            if values[0] >= least:
                write(f"{values[0]:8.1f} " + " ".join(f"{int(v):8d}" for v in values[1:]) + f"  {key}")
        write("")
