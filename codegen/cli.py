"""The command line of code generation."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from invariants import Derivation, catalogue
from invariants.errors import InputError, RepereError

from . import explain_command
from .backends import names as backend_names
from .cache import cached_derivation
from .generate import DEFAULT_BACKENDS, differences, generated_files, select_backends, write_files
from .linear.items import LinearItem
from .linear.rendering import operation_count
from .linear.stored import stored_item, stored_names
from .render import summary
from .spec import Spec
from .specfile import read_specs

PROJECT_OUT = Path(__file__).resolve().parent.parent / "generated"


def parser() -> argparse.ArgumentParser:
    """The argument parser."""
    p = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Derive invariants and write their torch kernels. Without arguments: regenerate generated/.",
        epilog="python -m codegen explain NAME tells one derivation in words; see its own --help.",
    )
    p.add_argument("names", nargs="*", metavar="NAME", help="catalogue actions; all that have kernels if left out")
    p.add_argument("--order", type=int, help="highest derivative (the catalogue's, or 2)")
    p.add_argument(
        "--backend",
        nargs="+",
        default=list(DEFAULT_BACKENDS),
        metavar="B",
        help=f"backends: {', '.join(backend_names())}",
    )
    p.add_argument("--spec", type=Path, help="a .py or .json file with your own LieAction objects")
    p.add_argument("--out", type=Path, help="folder to write; generated/ of the project if left out")
    p.add_argument("--check", action="store_true", help="write nothing; exit 1 with a diff if the files differ")
    p.add_argument("--list", action="store_true", help="show name, order, invariants, operations and proof")
    p.add_argument("--fresh", action="store_true", help="derive again even where the cache has the result")
    return p


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    words = sys.argv[1:] if argv is None else list(argv)
    console = Console(stderr=True)
    try:
        if words[:1] == ["explain"]:
            return explain_command.run(words[1:], console)
        return _run(parser().parse_args(words), console)
    except RepereError as error:
        console.print(f"error: {type(error).__name__}", style="bold red", highlight=False)
        console.print(str(error), markup=False, highlight=False)
        return 2
    except OSError as error:
        console.print("error: a file or folder that cannot be used", style="bold red", highlight=False)
        console.print(
            f"given: {error}\nexpected: --out and --spec to be paths that can be read and written\n"
            "what to do: choose another folder, or mend its permissions",
            markup=False,
            highlight=False,
        )
        return 2
    except KeyboardInterrupt:
        console.print("interrupted; what was derived is cached, nothing is half written", style="bold")
        return 130


def _run(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.spec and arguments.names:
        raise InputError(
            given=f"--spec {arguments.spec} and the names {', '.join(arguments.names)}",
            expected="one or the other",
            remedy="leave out the names: every action in the spec file is generated",
        )
    if arguments.spec and not (arguments.out or arguments.list):
        raise InputError(
            given=f"--spec {arguments.spec} without --out",
            expected="a folder of your own package",
            remedy="add --out my_package/generated",
        )
    select_backends(arguments.backend)
    if arguments.spec:
        specs = read_specs(arguments.spec, arguments.order)
    else:
        specs = [spec for name in _actions(arguments) for spec in _catalogue_specs(name, arguments.order)]
    derivations = _derive(specs, console, arguments.fresh)
    linear = {name: stored_item(name) for name in _linear(arguments)}
    if arguments.list:
        _print_list(derivations, linear)
        return 0
    if not arguments.out and not arguments.check and not (PROJECT_OUT.parent / "pyproject.toml").exists():
        raise InputError(
            given="no --out, and an installed copy of Repère",
            expected="a folder of your own package: the installed kernels are left as they are",
            remedy="add --out my_package/generated",
        )
    out = arguments.out or PROJECT_OUT
    # who checks wants to know what this code prints, not what the cache says that it printed
    fresh = arguments.fresh or arguments.check
    files = generated_files({**derivations, **linear}, arguments.backend, _command(arguments), fresh=fresh)
    whole = not arguments.names and not arguments.spec and arguments.order is None
    if arguments.check:
        diffs = differences(files, out, whole=whole)
        sys.stdout.write("".join(diff for _, diff in diffs))
        console.print(_verdict(arguments, files, [path for path, _ in diffs]), highlight=False, markup=False)
        return 1 if diffs else 0
    changed = write_files(out, files)
    console.print(f"{len(files)} files in {_shown(out)}, {len(changed)} changed", highlight=False)
    return 0


def _actions(arguments: argparse.Namespace) -> list[str]:
    """Names of the actions that are generated."""
    return [name for name in arguments.names or catalogue.with_kernels() if name not in stored_names()]


def _linear(arguments: argparse.Namespace) -> list[str]:
    """Names of the stored linear maps that are generated: an order is none of theirs."""
    all_of_them = not arguments.spec and not arguments.names and arguments.order is None
    return [name for name in stored_names() if all_of_them or name in arguments.names]


def _catalogue_specs(name: str, order: int | None) -> list[Spec]:
    action = catalogue.get(name)
    usual, channels = catalogue.defaults(name)
    higher = catalogue.parallel_order(name)
    if order is not None and order != usual:
        return [Spec(action, order, channels)]
    return [Spec(action, k, channels) for k in (usual, higher) if k is not None]


def _verdict(arguments: argparse.Namespace, files: Mapping[str, str], differing: Sequence[str]) -> str:
    if not differing:
        return f"{len(files)} files are what the specs give"
    stray = [path for path in differing if path not in files]
    steps = [f"run {_command(arguments)}"] if len(stray) < len(differing) else []
    steps += [f"delete {', '.join(stray)}"] if stray else []
    count = f"{len(differing)} file{'s differ' if len(differing) != 1 else ' differs'}"
    return f"{count} from what the specs give; {' and '.join(steps)}"


def _derive(specs: Sequence[Spec], console: Console, fresh: bool) -> dict[str, Derivation]:
    found: dict[str, Derivation] = {}
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("derive", total=len(specs))
        for spec in specs:
            if spec.name in found:
                raise InputError(
                    given=f"two actions named {spec.name!r}", expected="distinct names", remedy="rename one of them"
                )
            found[spec.name] = cached_derivation(
                spec, lambda line: progress.update(task, description=line), fresh=fresh
            )
            progress.advance(task)
    return found


def _print_list(derivations: Mapping[str, Derivation], linear: Mapping[str, LinearItem]) -> None:
    table = Table("name", "order", "invariants", "operations forward / backward", "proof")
    for name, derivation in derivations.items():
        row = summary(derivation)
        count = f"{row['invariants']} for {derivation.channels} channel{'s' if derivation.channels > 1 else ''}"
        table.add_row(name, str(row["order"]), count, row["operations"], row["proof"])
    for name, item in linear.items():
        table.add_row(name, "", item.description, str(operation_count(item)), "exact")
    Console().print(table)


def _command(arguments: argparse.Namespace) -> str:
    """The command that regenerates these files, with paths as a reader of another checkout would type them."""
    words = ["python", "-m", "codegen"]
    if arguments.spec:
        words += ["--spec", arguments.spec.name]
    usual = [] if arguments.spec else [catalogue.defaults(name)[0] for name in _actions(arguments)]
    if arguments.order is not None and (not usual or set(usual) != {arguments.order}):
        words += ["--order", str(arguments.order)]
    if arguments.backend != list(DEFAULT_BACKENDS):
        words += ["--backend", *arguments.backend]
    if arguments.out:
        words += ["--out", arguments.out.name]
    return shlex.join(words)


def _shown(path: Path) -> str:
    relative = os.path.relpath(path)
    return relative if not relative.startswith("..") else str(path)
