"""``python -m codegen explain``: a readable account of one derivation, and a picture of its graph."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from invariants import catalogue
from invariants.derivation import draw_graph
from invariants.errors import InputError

from .cache import cached_derivation
from .files import write_atomically
from .spec import Spec
from .specfile import read_specs


def parser() -> argparse.ArgumentParser:
    """The argument parser."""
    p = argparse.ArgumentParser(
        prog="python -m codegen explain",
        description="Tell a derivation in words: action, counts, frame, invariants, proof, graph.",
    )
    p.add_argument("name", nargs="?", metavar="NAME", help="a catalogue action, or one of the spec file")
    p.add_argument("--order", type=int, help="highest derivative; the usual one of the action if left out")
    p.add_argument("--channels", type=int, help="channels; the usual number of the action if left out")
    p.add_argument("--spec", type=Path, help="a .py or .json file with your own LieAction objects")
    p.add_argument("--format", choices=("markdown", "html"), default="markdown", help="markdown if left out")
    p.add_argument("--picture", type=Path, metavar="FILE", help="also draw the dependency graph, .png or .svg")
    p.add_argument("--out", type=Path, metavar="FILE", help="file to write; standard output if left out")
    return p


def run(argv: Sequence[str], console: Console) -> int:
    """Run the command; returns the exit status.

    Args:
        argv: the words after ``explain``.
        console: where progress is shown.

    Raises:
        InputError: for a wrong name, number or file.
    """
    arguments = parser().parse_args(argv)
    spec = _spec(arguments)
    with console.status("derive") as status:
        derivation = cached_derivation(spec, status.update)
        status.update("explain")
        text = derivation.explain(arguments.format)
        if arguments.picture:
            draw_graph(derivation, arguments.picture)
    if arguments.out:
        write_atomically(arguments.out, text)
    else:
        sys.stdout.write(text)
    return 0


def _spec(arguments: argparse.Namespace) -> Spec:
    spec = _from_file(arguments) if arguments.spec else _from_catalogue(arguments.name)
    channels = spec.channels if arguments.channels is None else arguments.channels
    if spec.action.fiber and channels != 1:
        raise InputError(
            given=f"--channels {channels} for {spec.action.name}, which acts on graphs",
            expected="1: its fiber already names the dependent variables",
            remedy="leave --channels out",
        )
    return Spec(spec.action, spec.order if arguments.order is None else arguments.order, channels)


def _from_catalogue(name: str | None) -> Spec:
    if name is None:
        raise InputError(
            given="explain without a name",
            expected=f"one of {', '.join(catalogue.names())}",
            remedy="python -m codegen explain projective, or --spec with a file of your own",
        )
    return Spec(catalogue.get(name), *catalogue.defaults(name))


def _from_file(arguments: argparse.Namespace) -> Spec:
    found = read_specs(arguments.spec, arguments.order)
    chosen = [s for s in found if arguments.name in (None, s.action.name)]
    if len(chosen) != 1:
        names = ", ".join(s.action.name for s in found)
        raise InputError(
            given=f"{arguments.spec}, with {names}, and {f'the name {arguments.name}' if arguments.name else 'no name'}",
            expected="one action to explain",
            remedy=f"python -m codegen explain NAME --spec {arguments.spec}, NAME one of these",
        )
    return chosen[0]
