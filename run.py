"""Set up and run Repère with nothing but Python 3.11+, pip and git.

    python3 run.py demo     derive, generate, verify, train on photographs, show the result
    python3 run.py test     run the tests  (--long: also those that take minutes)

Both make a virtual environment in .venv (or --venv DIR) and install the versions pinned in constraints.txt.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
EXTRAS = {"demo": "all", "test": "dev"}
MOST_WORKERS = 8


def main() -> int:
    """Parse the command line, set up, run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("demo", "test"))
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv", help="where the virtual environment goes")
    parser.add_argument("--long", action="store_true", help="with test: also the tests marked long")
    arguments, rest = parser.parse_known_args()
    if sys.version_info < (3, 11):
        print(f"Repère needs Python 3.11 or newer; this is {sys.version.split()[0]}", file=sys.stderr)
        return 2
    try:
        python = set_up(arguments.venv, EXTRAS[arguments.command])
    except subprocess.CalledProcessError as error:
        print(
            f"set-up stopped at: {' '.join(map(str, error.cmd))}\n"
            "expected: pip that reaches a package registry, and Python's venv module (Debian: python3-venv)\n"
            "what to do: repair that and run the same command again; it goes on where it stopped",
            file=sys.stderr,
        )
        return 1
    # threads that spin while they wait cost tenfold on a machine whose cores are shared
    environment = {"OMP_WAIT_POLICY": "PASSIVE"}
    if arguments.command == "demo":
        words = [python, "-m", "examples.perspective", *rest]
    else:
        marks = [] if arguments.long else ["-m", "not long"]
        workers = min(os.cpu_count() or 1, MOST_WORKERS)
        words = [python, "-m", "pytest", "-n", str(workers), "--dist", "worksteal", *marks, *rest]
        environment["OMP_NUM_THREADS"] = str(max((os.cpu_count() or 1) // workers, 1))
    return subprocess.call(words, cwd=ROOT, env={**environment, **os.environ})


def set_up(folder: Path, extras: str) -> str:
    """Make the virtual environment and install into it, unless that has been done for these very files."""
    python = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    wanted = hashlib.sha256(
        b"".join((ROOT / f).read_bytes() for f in ("pyproject.toml", "constraints.txt"))
    ).hexdigest()
    stamp = folder / "repere-installed"
    # what the tests need holds what the demo needs
    enough = [f"{wanted} {found}" for found in {extras, EXTRAS["test"]}]
    if stamp.exists() and stamp.read_text() in enough:
        return python
    print(f"setting up {folder} (once; a minute or two)", flush=True)
    venv.create(folder, with_pip=True, clear=stamp.exists() and not stamp.read_text().startswith(wanted))
    pip = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-c",
        str(ROOT / "constraints.txt"),
    ]
    # torch first and by its pinned version, so that no other requirement can choose another build of it
    subprocess.check_call([*pip, "torch==" + pinned("torch")])
    subprocess.check_call([*pip, "--editable", f"{ROOT}[{extras}]"])
    stamp.write_text(f"{wanted} {extras}")
    return python


def pinned(name: str) -> str:
    """The version of a distribution in constraints.txt."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return next(line.split("==")[1] for line in lines if line.startswith(f"{name}=="))


if __name__ == "__main__":
    sys.exit(main())
