"""How long derivations take: each catalogue entry, the whole catalogue, a cached regeneration, an import.

    python -m benchmarks.derivation [--repeats 5]

Prints median and range of wall-clock seconds over fresh processes' worth of work: SymPy's caches are cleared in between.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median

from sympy.core.cache import clear_cache

from codegen.render import programs
from invariants import catalogue, derive


def timed(work: Callable[[], object], repeats: int) -> str:
    """Median (smallest to largest) of some runs."""
    seconds = []
    for _ in range(repeats):
        clear_cache()
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return f"{median(seconds):.2f} s ({min(seconds):.2f}-{max(seconds):.2f})"


def command(*words: str) -> Callable[[], object]:
    """Run this interpreter with arguments."""
    return lambda: subprocess.run([sys.executable, *words], check=True, capture_output=True)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=5)
    repeats = parser.parse_args().repeats
    print(
        "| order 2 | 1 channel | 2 channels | 3 channels | operations forward / backward |\n| --- | --- | --- | --- | --- |"
    )
    for name in catalogue.names():
        action = catalogue.get(name)
        cells = [timed(lambda a=action, c=c: derive(a, order=2, channels=c), repeats) for c in (1, 2, 3)]  # type: ignore[misc]
        forward, backward, _ = programs(derive(action, order=2, channels=2))
        print(f"| {name} | {' | '.join(cells)} | {forward.operations} / {backward.operations} |")
    print("\n| whole process | seconds |\n| --- | --- |")
    rows = {
        "import invariants": ("-c", "import invariants"),
        "python -m codegen --check --fresh (derive all, print all, compare)": ("-m", "codegen", "--check", "--fresh"),
        "python -m codegen --check (cached)": ("-m", "codegen", "--check"),
    }
    for label, words in rows.items():
        print(f"| {label} | {timed(command(*words), repeats)} |")


if __name__ == "__main__":
    main()
