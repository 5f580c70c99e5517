"""Deliberate faults, put into a copy of the library one at a time: the usual tests have to catch every one.

    python -m tests.long.deliberate_faults                      all of them
    python -m tests.long.deliberate_faults adjoint weight       some
    python -m tests.long.deliberate_faults --list               what there is
    python -m tests.long.deliberate_faults adjoint --tests tests/kernels    whether these tests catch it

A fault is caught if a usual test that is named beside it fails. A module that cannot be imported any more, or a command
line that pytest refuses, tells nothing: faults are of the silent kind. Exit status 1 where a fault is not caught, or where
the text that it changes is no longer there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from tests.long.faults import FAULTS, Fault

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 1800
"""Seconds after which tests that have not failed are stopped."""
TESTS_FAILED = 1
"""pytest's exit status where tests ran and some failed; 0 where none did, others are for what could not be run."""
Outcome = Literal["caught", "passed", "nothing"]
"""A test failed; all that ran passed; nothing was learnt."""


@dataclass(frozen=True)
class Verdict:
    """What became of a fault: the test that caught it, or what happened instead; and the seconds it took."""

    outcome: Outcome
    says: str
    seconds: float


def main(words: Sequence[str] | None = None) -> int:
    """Parse the command line, put in the faults, print what caught them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="faults; all unless given")
    parser.add_argument("--list", action="store_true", help="print the faults and put in none")
    parser.add_argument("--jobs", type=int, default=1, help="faults tested at a time")
    parser.add_argument("--tests", nargs="+", metavar="TEST", help="files or node ids to run instead of those named")
    parser.add_argument("--check-baseline", action="store_true", help="first run the tests on the library as it is")
    arguments = parser.parse_args(words)
    known = {fault.name: fault for fault in FAULTS}
    if unknown := sorted(set(arguments.names) - known.keys()):
        parser.error(f"no fault is named {', '.join(unknown)}; --list shows them")
    chosen = [known[name] for name in arguments.names] or list(FAULTS)
    if arguments.list:
        for fault in chosen:
            print(f"{fault.name:<22} {fault.files[0]}: {fault.says}")
        return 0
    if arguments.check_baseline:
        tests = arguments.tests or sorted({test for fault in chosen for test in fault.tests})
        baseline = tested(None, tests)
        print(f"without a fault: {baseline.says}, {baseline.seconds:.0f} s", flush=True)
        if baseline.outcome != "passed":
            return 1

    def verdict(fault: Fault) -> Verdict:
        found = tested(fault, arguments.tests or fault.tests)
        print(
            f"{fault.name}: {'caught by ' if found.outcome == 'caught' else ''}{found.says}, {found.seconds:.0f} s",
            flush=True,
        )
        return found

    with ThreadPoolExecutor(arguments.jobs) as pool:
        verdicts = list(pool.map(verdict, chosen))
    print_table(chosen, verdicts)
    return 0 if all(verdict.outcome == "caught" for verdict in verdicts) else 1


def tested(fault: Fault | None, tests: Sequence[str]) -> Verdict:
    """Run tests on a copy of the library with a fault, or as it is, until one fails."""
    started = time.monotonic()
    with TemporaryDirectory(prefix="repere-fault-") as folder:
        copy = Path(folder) / "repere"
        copy_tracked_files(copy)
        wrong = fault.put_into(copy) if fault is not None else None
        found: tuple[Outcome, str] = run_tests(copy, tests) if wrong is None else ("nothing", wrong)
    return Verdict(*found, time.monotonic() - started)


def copy_tracked_files(target: Path) -> None:
    """Copy what git tracks, as it stands in the working tree."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


def run_tests(copy: Path, tests: Sequence[str]) -> tuple[Outcome, str]:
    """Whether a usual test fails in a copy, and which one, or what happened instead."""
    environment = {
        "OMP_NUM_THREADS": "1",
        "OMP_WAIT_POLICY": "PASSIVE",
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, [str(copy), os.environ.get("PYTHONPATH")])),
        "REPERE_CACHE": str(copy.parent / "cache"),
        "COLUMNS": "400",  # names of tests in full
    }
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-x",
        "-m",
        "not long",
        "-p",
        "no:cacheprovider",
        "-rf",
        "--tb=no",
        *tests,
    ]
    try:
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return "nothing", f"no test failed within {LIMIT} s"
    failed = [line.removeprefix("FAILED ") for line in done.stdout.splitlines() if line.startswith("FAILED ")]
    if done.returncode == TESTS_FAILED and failed:
        return "caught", failed[0].split(" - ")[0]
    last = (done.stdout.strip() or done.stderr.strip() or "nothing printed").splitlines()[-1]
    if done.returncode == 0:
        return "passed", f"no test failed: {last}"
    return "nothing", f"pytest ended with status {done.returncode}: {last}"


def print_table(faults: Sequence[Fault], verdicts: Sequence[Verdict]) -> None:
    """Fault, file, what caught it, seconds."""
    rows = [("fault", "file", "caught by", "s")]
    for fault, verdict in zip(faults, verdicts, strict=True):
        says = verdict.says if verdict.outcome == "caught" else f"NOT CAUGHT: {verdict.says}"
        rows.append((fault.name, fault.files[0], says, f"{verdict.seconds:.0f}"))
    widths = [max(len(row[k]) for row in rows) for k in range(3)]
    print()
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3].rjust(4), sep="  ")
    caught = sum(verdict.outcome == "caught" for verdict in verdicts)
    print(f"{caught} of {len(verdicts)} caught, {sum(verdict.seconds for verdict in verdicts):.0f} s")


if __name__ == "__main__":
    sys.exit(main())
