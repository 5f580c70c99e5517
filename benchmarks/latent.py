"""Groups that act on the code of an autoencoder: pictures, poses, splits learned, and what a step costs.

    python -m benchmarks.latent digits|solids|range|speed|all [--out results/latent] [--json FILE] [--markdown FILE]

digits: handwritten digits under C_n, behind a block and not. solids: shaded solids under SO(3), before a background. range:
elements of SO(2) and of contrast changes outside of those of the training. speed: a step beside one without the action. In
each the same autoencoder stands with the group on its code, on the pixels, told to its decoder, and nowhere, and what the
group does to pixels without any training; all are measured on pictures of the test split. Each method has, of the rates
given, the one at which the first seed does best on the validation split.

Every training is kept in a file named by its settings: what is there is not computed again, and an interrupted run goes on.
After a change of the code take another folder.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import torch
from rich.console import Console

from benchmarks import latent_digits, latent_range, latent_solids, latent_speed
from benchmarks.latent_runs import Figures, Pool, Table, record
from benchmarks.timing import metadata, write_json
from codegen.files import write_atomically

Part = tuple[list[Table], dict[str, Any]]


def digits(arguments: argparse.Namespace, pool: Pool) -> Part:
    """Handwritten digits."""
    steps, seeds = _choices(arguments, 2000, 5)
    return _kept(*latent_digits.digits(pool, seeds, steps, arguments.order, arguments.tested))


def solids(arguments: argparse.Namespace, pool: Pool) -> Part:
    """Solids in space."""
    steps, seeds = _choices(arguments, 3000, 3)
    setting = latent_solids.Setting(
        **{f.name: getattr(arguments, f.name) for f in fields(latent_solids.Setting)}
        | {"degrees": (*arguments.degrees,)}
    )
    return _kept(*latent_solids.solids(pool, seeds, steps, setting, arguments.largest))


def ranges(arguments: argparse.Namespace, pool: Pool) -> Part:
    """Elements outside of those of the training."""
    steps, seeds = _choices(arguments, 2000, 3)
    return _kept(*latent_range.ranges(pool, seeds, steps, arguments.scenes, arguments.tested))


def speed(arguments: argparse.Namespace, pool: Pool) -> Part:
    """The cost of a step."""
    tables, costs = latent_speed.speed(arguments.rounds, width=arguments.width)
    return tables, {"costs": costs}


PARTS: dict[str, Callable[[argparse.Namespace, Pool], Part]] = {
    "speed": speed,
    "digits": digits,
    "range": ranges,
    "solids": solids,
}


def _choices(arguments: argparse.Namespace, steps: int, seeds: int) -> tuple[int, range]:
    return arguments.steps or steps, range(arguments.seeds or seeds)


def _kept(tables: list[Table], found: Mapping[Any, Figures]) -> Part:
    return tables, {"trainings": record(found)}


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.latent", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    usual = latent_solids.Setting()
    parser.add_argument("part", choices=(*PARTS, "all"))
    parser.add_argument("--seeds", type=int, help="trainings of each method (digits 5, others 3)")
    parser.add_argument("--steps", type=int, help="of a training (solids 3000, others 2000)")
    parser.add_argument("--rates", type=float, nargs="+", default=[1e-3, 2e-3], help="to choose from (1e-3 2e-3)")
    parser.add_argument("--jobs", type=int, default=1, help="trainings at a time, one thread each (1)")
    parser.add_argument("--tested", type=int, default=usual.tested, help=f"pairs that are measured ({usual.tested})")
    parser.add_argument("--order", type=int, default=8, help="of the cyclic group of digits (8)")
    parser.add_argument(
        "--scenes", nargs="+", choices=latent_range.SCENES, default=latent_range.SCENES, help="of the range (all)"
    )
    parser.add_argument("--kind", default=usual.kind, help=f"of solids ({usual.kind})")
    parser.add_argument(
        "--degrees", type=int, nargs="+", default=usual.degrees, help="of the irreps of SO(3) on the code of solids (1)"
    )
    parser.add_argument("--copies", type=int, default=usual.copies, help=f"of their sum ({usual.copies})")
    parser.add_argument(
        "--invariant-dim", type=int, default=usual.invariant_dim, help=f"of solids ({usual.invariant_dim})"
    )
    parser.add_argument(
        "--width", type=int, default=usual.width, help=f"of solids' networks, and speed's ({usual.width})"
    )
    parser.add_argument("--layers", type=int, default=usual.layers, help=f"of solids' networks ({usual.layers})")
    for name in ("equivariance", "invariance"):
        weight = getattr(usual, name)
        parser.add_argument(f"--{name}", type=float, default=weight, help=f"weight of solids' loss ({weight:g})")
    parser.add_argument(
        "--largest", type=float, nargs="+", default=(latent_solids.WHOLE, latent_solids.PART),
        help="angles in degrees up to which solids' trainings turn (180 90)",
    )  # fmt: skip
    parser.add_argument("--rounds", type=int, default=31, help="of speed (31)")
    parser.add_argument("--out", type=Path, default=Path("results/latent"), help="folder of trainings (results/latent)")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    parser.add_argument("--markdown", type=Path, help="file to write the tables to")
    arguments = parser.parse_args(argv)
    counts = (arguments.seeds, arguments.steps, arguments.jobs, arguments.rounds)
    if min(count for count in counts if count is not None) < 1:
        parser.error("--seeds, --steps, --jobs and --rounds are at least 1")
    return arguments


def main(argv: Sequence[str] | None = None) -> int:
    """Run parts; returns the exit status."""
    arguments = parsed(argv)
    torch.set_num_threads(1)
    console = Console(highlight=False)
    console.width = max(console.width, 180)
    pool = Pool(arguments.out, arguments.jobs, arguments.rates, console)
    figures: dict[str, Any] = {"metadata": metadata(torch.device("cpu"))}
    pages: list[str] = []
    try:
        for name in PARTS if arguments.part == "all" else [arguments.part]:
            tables, figures[name] = PARTS[name](arguments, pool)
            for table in tables:
                table.show(console)
                pages.append(table.markdown())
            # after each part, so that an interruption loses none that is done
            if arguments.json is not None:
                write_json(arguments.json, figures)
            if arguments.markdown is not None:
                write_atomically(arguments.markdown, "\n".join(pages))
    except KeyboardInterrupt:
        console.print(f"interrupted: the same command goes on with what is in {arguments.out}")
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
