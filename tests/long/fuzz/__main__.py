"""Hostile input, drawn from seeds, for as long as one likes; every finding can be seen again.

    python -m tests.long.fuzz                               every kind of attack, ten tries each
    python -m tests.long.fuzz --seconds 3600 --seed 7       for an hour, from another seed
    python -m tests.long.fuzz trees mutations --tries 500   some kinds
    python -m tests.long.fuzz trees --again 7:123           one try once more, in this process, with its traceback
    python -m tests.long.fuzz --list                        what there is

A try runs in a process of its own, which is killed when it takes longer or more memory than its kind allows. Exit status 1
where something was found: an assertion of the attack, any other exception, a try that hung, died or filled memory.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

import tests.long.fuzz
from tests.long.fuzz.attack import Attack


def attacks() -> dict[str, Attack]:
    """The attacks of every module beside this one, by name."""
    found: dict[str, Attack] = {}
    for module in pkgutil.iter_modules(tests.long.fuzz.__path__):
        if module.name not in ("attack", "__main__"):
            named = getattr(importlib.import_module(f"tests.long.fuzz.{module.name}"), "ATTACKS", ())
            found |= {attack.name: attack for attack in named}
    return found


def draw(attack: Attack, seed: int, k: int) -> random.Random:
    """The generator of a try."""
    return random.Random(f"{seed} {attack.name} {k}")


def attempt(attack: Attack, seed: int, k: int) -> tuple[bool, str]:
    """One try in a process of its own: whether all held, and what came of it."""
    reading, writing = os.pipe()
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        child = os.fork()
        if child == 0:
            os.close(reading)
            os.setpgid(0, 0)
            _run(attack, seed, k, Path(folder), writing)
        os.close(writing)
        started, before = time.monotonic(), _memory(os.getpid())
        peak, status = 0, None
        while status is None:
            done, code = os.waitpid(child, os.WNOHANG)
            if done:
                status = code
                break
            peak = max(peak, _memory(child))
            late = time.monotonic() - started > attack.seconds
            if late or peak - before > attack.mebibytes * 2**20:
                os.killpg(child, signal.SIGKILL)
                os.waitpid(child, 0)
                os.close(reading)
                what = f"over {attack.seconds:g} s" if late else f"over {attack.mebibytes} MiB"
                return False, f"hung: {what}"
            time.sleep(0.002)
        with os.fdopen(reading, "rb") as stream:
            said = stream.read().decode(errors="replace")
    if os.WIFSIGNALED(status):
        return False, f"died of signal {os.WTERMSIG(status)}"
    return said.startswith("held:"), said.partition(":")[2].strip() or "said nothing"


def _run(attack: Attack, seed: int, k: int, folder: Path, writing: int) -> None:
    """In the child, which does not come back."""
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        said = f"held: {attack.run(draw(attack, seed, k), folder)}"
    except BaseException as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        said = f"found: {type(error).__name__} in {Path(where.filename).name}, line {where.lineno}: {str(error)[:600]}"
    os.write(writing, said.encode(errors="replace")[:60_000])
    os._exit(0)


def _memory(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_bytes().split()[1]) * resource.getpagesize()
    except (OSError, IndexError):
        return 0


def main(words: Sequence[str] | None = None) -> int:
    """Parse the command line, try, print what was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="kinds of attack; all unless given")
    parser.add_argument("--list", action="store_true", help="print the kinds and try none")
    parser.add_argument("--tries", type=int, default=10, help="tries of each kind (10)")
    parser.add_argument("--seconds", type=float, help="go round until the time has passed, instead of --tries")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--again", metavar="SEED:TRY", help="one try of one kind once more, in this process")
    arguments = parser.parse_args(words)
    known = attacks()
    if unknown := sorted(set(arguments.names) - known.keys()):
        parser.error(f"no attack is named {', '.join(unknown)}; --list shows them")
    chosen = [known[name] for name in arguments.names] or list(known.values())
    if arguments.list:
        for attack in chosen:
            print(f"{attack.name:<22} {attack.says}")
        return 0
    if arguments.again:
        seed, _, k = arguments.again.partition(":")
        if len(chosen) != 1 or not seed.isdigit() or not k.isdigit():
            parser.error("--again takes the name of one attack, and SEED:TRY as it was printed")
        with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
            print(chosen[0].run(draw(chosen[0], int(seed), int(k)), Path(folder)))
        return 0
    return _report(*_campaign(chosen, arguments.seed, arguments.tries, arguments.seconds))


def _campaign(
    chosen: Sequence[Attack], seed: int, tries: int, seconds: float | None
) -> tuple[dict[str, Counter[str]], list[str]]:
    """Outcomes by attack, and the findings."""
    outcomes = {attack.name: Counter[str]() for attack in chosen}
    findings: list[str] = []
    started = time.monotonic()
    rounds = sys.maxsize if seconds is not None else tries
    try:
        with Progress(console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task("tries", total=None if seconds is not None else tries * len(chosen))
            for k in range(rounds):
                for attack in chosen:
                    if seconds is not None and time.monotonic() - started > seconds:
                        return outcomes, findings
                    held, said = attempt(attack, seed, k)
                    outcomes[attack.name][said.split(":")[0] if held else "FOUND"] += 1
                    if not held:
                        findings.append(f"{attack.name} --again {seed}:{k}: {said}")
                        progress.console.print(findings[-1], markup=False, highlight=False)
                    progress.advance(task)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
    return outcomes, findings


def _report(outcomes: dict[str, Counter[str]], findings: Sequence[str]) -> int:
    for name, counts in outcomes.items():
        print(
            f"{name:<22} {sum(counts.values()):>6} tries: {', '.join(f'{n} {what}' for what, n in counts.most_common())}"
        )
    print(f"{len(findings)} found")
    for finding in findings:
        print(f"  {finding}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
