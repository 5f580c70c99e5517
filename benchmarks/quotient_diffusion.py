"""Quotient-space diffusion: samplers with exact scores, optima of the treatments, and trained denoisers.

    python -m benchmarks.quotient_diffusion samplers|chain|learned|conformers [--json FILE]

samplers and chain need no training (a mixture of Gaussians, and a chain of four points with a known distribution of its
dihedral angle); learned trains a perceptron on the chain; conformers a graph network on RDKit's conformers of drug-like
molecules, held out by molecule. Trainings are kept in --out and not repeated. See quotient_chain and quotient_conformers;
times of the kernels are in quotient_speed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import torch
from rich.console import Console

from benchmarks import quotient_chain, quotient_conformers
from benchmarks.latent_runs import Figures, Pool, Table
from benchmarks.timing import metadata, write_json

Part = Callable[[argparse.Namespace, Pool], tuple[list[Table], list[Figures]]]


def _samplers(arguments: argparse.Namespace, pool: Pool) -> tuple[list[Table], list[Figures]]:
    torch.set_num_threads(1)
    return quotient_chain.samplers(arguments.samples or 20_000, arguments.steps or 200)


def _chain(arguments: argparse.Namespace, pool: Pool) -> tuple[list[Table], list[Figures]]:
    torch.set_num_threads(1)
    return quotient_chain.optima(arguments.samples or 1500, arguments.steps or 60)


def _learned(arguments: argparse.Namespace, pool: Pool) -> tuple[list[Table], list[Figures]]:
    return quotient_chain.learned(pool, arguments.seeds, arguments.steps or 20_000, arguments.treatments)


def _conformers(arguments: argparse.Namespace, pool: Pool) -> tuple[list[Table], list[Figures]]:
    return quotient_conformers.conformers(pool, arguments.seeds, arguments.steps or 1500, arguments.treatments)


PARTS: dict[str, tuple[Part, float]] = {
    "samplers": (_samplers, 0.0),
    "chain": (_chain, 0.0),
    "learned": (_learned, 1e-3),
    "conformers": (_conformers, 2e-3),
}
"""What is measured, and the rate of its trainings."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2, 3, 4], help="of trainings")
    parser.add_argument("--treatments", nargs="+", default=list(quotient_chain.TREATMENTS), help="which are trained")
    parser.add_argument("--steps", type=int, help="of a training, or of a sampler")
    parser.add_argument("--samples", type=int, help="of a sampler")
    parser.add_argument("--jobs", type=int, default=2, help="trainings at a time, one thread each")
    parser.add_argument("--out", type=Path, default=Path("results/quotient"), help="folder of the trainings' files")
    parser.add_argument("--json", type=Path, help="where to write the figures")
    arguments = parser.parse_args()
    console = Console()
    measure, rate = PARTS[arguments.part]
    tables, figures = measure(arguments, Pool(arguments.out, arguments.jobs, [rate], console))
    for table in tables:
        table.show(console)
    if arguments.json:
        write_json(arguments.json, {"metadata": metadata(torch.device("cpu")), "figures": figures})


if __name__ == "__main__":
    main()
