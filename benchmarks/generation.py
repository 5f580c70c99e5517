"""How long it takes to print the kernels, and what the first call costs with an empty cache and with a full one.

    python -m benchmarks.generation NAME [--channels 8] [--side 16] [--batch 2]

prints one line of JSON: seconds of the first and of the second training step of a contender, in this process and with the
caches that the environment names.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from benchmarks.contenders import GROUP, Absent, Case, build
from benchmarks.pointwise import stored
from benchmarks.timing import Spread, child, reason
from codegen.backends import names, select
from codegen.render import render

LIMIT = 600.0
CACHES = ("REPERE_CACHE", "XDG_CACHE_HOME", "TORCHINDUCTOR_CACHE_DIR", "TRITON_CACHE_DIR")


def printing(rounds: int, tick: Callable[[str], None] = lambda _: None) -> dict[str, Spread]:
    """Seconds from the stored derivation to the text of all files, by backend, without any cache."""
    derivation = stored()
    found = {}
    for name in names():
        seconds = []
        for _ in range(rounds):
            started = time.perf_counter()
            render(derivation, select(name), GROUP, "python -m codegen")
            seconds.append(time.perf_counter() - started)
            tick(name)
        found[name] = Spread.of(seconds)
    return found


def starting(
    contenders: Sequence[str], case: Case, limit: float = LIMIT, tick: Callable[[str], None] = lambda _: None
) -> dict[str, dict[str, Any]]:
    """For each contender the steps of two processes: 'cold' with an empty cache, 'cached' with what the first left."""
    found: dict[str, dict[str, Any]] = {}
    words = [word for key, value in asdict(case).items() for word in (f"--{key}", str(value))]
    for name in contenders:
        with tempfile.TemporaryDirectory(prefix="repere-cache-") as folder:
            extra = dict.fromkeys(CACHES, folder)
            cold = child("benchmarks.generation", [name, *words], extra, limit)
            tick(name)
            if "absent" in cold:
                found[name] = cold
                continue
            found[name] = {"cold": cold, "cached": child("benchmarks.generation", [name, *words], extra, limit)}
    return found


def first_steps(name: str, case: Case) -> dict[str, float]:
    """Seconds of construction with the first training step, and of the second step."""
    started = time.perf_counter()
    contender = build(name, case)
    contender.step()
    first = time.perf_counter()
    contender.step()
    return {"first": first - started, "second": time.perf_counter() - first}


def main() -> None:
    """Print the figures of one contender."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name")
    for key, value in asdict(Case(channels=8, side=16, batch=2)).items():
        parser.add_argument(f"--{key}", type=type(value), default=value)
    words = vars(parser.parse_args())
    found: dict[str, Any]
    try:
        found = dict(first_steps(words.pop("name"), Case(**words)))
    except Absent as error:
        found = {"absent": str(error)}
    except Exception as error:  # no compiler, say: the caller's table names it
        found = {"absent": reason(error)}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
