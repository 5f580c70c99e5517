"""Conformers of molecules of your own: SMILES in, SDF out, by a diffusion that moves across orbits of rotations alone.

A network is trained on conformers that RDKit (ETKDG) makes of molecules that come with the library, without those it is
asked for. What it gives for these is compared with ETKDG's: coverage and average minimum RMSD, recall and precision.

    python -m examples.conformers [my.smi] [--out results] [--model model.pt] [--conformers 20] [--seed 0]

my.smi has a SMILES and a name in each line; without it some molecules of the list are held out. With --model the network is
kept in that file, and a second call only samples. A longer training, --steps 20000, gives better conformers.
Into the folder go conformers.sdf and conformers.xyz, without hydrogens, conformers.html to turn them, and conformers.png.
"""

from __future__ import annotations

import argparse
import math
import time
import warnings
from collections.abc import Sequence
from pathlib import Path

import torch
from rich.console import Console
from rich.progress import track
from rich.table import Table
from torch import Tensor

from examples.conformer_model import ConformerModel, Sizes, scale_of
from examples.pictures import save
from invariants.errors import InputError
from invariants.learning.loop import one_thread, seed_of
from invariants.learning.quotient_diffusion import DiffusionTraining
from invariants.learning.quotient_diffusion.molecules import (
    ConformerMetrics,
    ConformerSet,
    Molecule,
    draw_conformers_beside,
    drug_like,
    embed_conformers,
    read_smiles,
    rmsd_matrix,
    set_metrics,
    write_page,
    write_sdf,
    write_xyz,
)

HELD_OUT = 8
"""Molecules of the list that are asked for where the user has none."""
SIZES = Sizes()
"""Of the network."""
TRAINING_CONFORMERS = 10
"""Of each molecule that is trained on."""
LISTED = 12
"""Molecules of which the table has a line."""


def asked_for(arguments: argparse.Namespace) -> tuple[Molecule, ...]:
    """The user's molecules, or some of the list."""
    if arguments.smiles is not None:
        molecules = read_smiles(arguments.smiles, salts=arguments.salts)
        for molecule in molecules:
            if len(molecule) < 2:
                raise InputError(
                    given=f"{arguments.smiles}: {molecule.title}, a molecule of one heavy atom",
                    expected="at least two: one atom has one conformer",
                    remedy="leave it out",
                )
        return molecules
    known = drug_like()
    order = torch.randperm(len(known), generator=torch.Generator().manual_seed(arguments.seed))
    return tuple(known[int(k)] for k in order[:HELD_OUT].sort().values)


def model_for(molecules: Sequence[Molecule], arguments: argparse.Namespace, console: Console) -> ConformerModel:
    """The model of the file, or one that is trained on the list without the molecules asked for."""
    file = arguments.model
    if file is not None and file.exists():
        model = ConformerModel.load(file)
        console.print(f"{file}, trained on {len(model.trained_on)} molecules; nothing is trained")
    else:
        asked = {molecule.smiles for molecule in molecules}
        others = [molecule for molecule in drug_like() if molecule.smiles not in asked]
        others += list(molecules) if arguments.with_mine else []
        conformers = embed_conformers(others, TRAINING_CONFORMERS, seed=arguments.seed, failures="skip", progress=True)
        torch.manual_seed(seed_of(arguments.seed))
        settings = DiffusionTraining(steps=arguments.steps, batch=32, rate=2e-3, average=0.995, seed=arguments.seed)
        model = ConformerModel(scale_of(conformers), SIZES).train(conformers, settings)
        console.print(f"trained on {sum(conformers.counts)} conformers of {len(conformers)} molecules")
        if file is not None:
            model.save(file)
            console.print(f"kept in {file}: with --model {file} a second call only samples")
    seen = [molecule.title for molecule in molecules if molecule.smiles in model.trained_on]
    if seen:
        console.print(f"the model was trained on {', '.join(seen)}: figures of these say little of other molecules")
    return model


def sampled(
    model: ConformerModel, molecules: Sequence[Molecule], arguments: argparse.Namespace, console: Console
) -> list[Tensor]:
    """Conformers of each molecule, which depend on the seed and on its SMILES, not on the molecules beside it."""
    made = []
    for molecule in track(molecules, "sampling", console=console, transient=True):
        generator = torch.Generator().manual_seed(seed_of(arguments.seed, *molecule.smiles.encode()))
        made.append(model.sample(molecule, arguments.conformers, arguments.sampling_steps, generator))
    return made


def table(reference: ConformerSet, generated: Sequence[Tensor], seed: int, threshold: float) -> Table:
    """Coverage and average minimum RMSD, beside those of other draws of ETKDG."""
    found = set_metrics(reference, generated, threshold)
    out = Table(
        title=f"{len(reference)} molecules; covered: nearer than {threshold} Å; AMR: mean distance to the nearest, Å",
        title_justify="left",
    )
    for name in ("", "atoms", "recall: covered", "AMR", "precision: covered", "AMR"):
        out.add_column(name, justify="right" if name else "left")
    each = zip(reference.molecules, found.molecules, strict=True)
    rows: list[tuple[str, str, ConformerMetrics | None]] = [(m.title, str(len(m)), one) for m, one in each]
    if len(rows) > LISTED:
        rows = [*rows[:LISTED], (f"and {len(rows) - LISTED} others", "", None)]
    rows += [("mean", "", found.mean), ("median", "", found.median)]
    again = embed_conformers(reference.molecules, len(generated[0]), seed=seed, failures="skip")
    if len(again) == len(reference):
        draws = set_metrics(reference, again.positions, threshold).mean
        rows.append(("ETKDG, other draws: mean", "", draws))
    for name, atoms, one in rows:
        figures = (
            [] if one is None else [one.recall_coverage, one.recall_amr, one.precision_coverage, one.precision_amr]
        )
        shown = [f"{value:.1%}" if k % 2 == 0 else f"{value:.2f}" for k, value in enumerate(figures)]
        out.add_row(name[:40], atoms, *shown)
    return out


def nearest(generated: ConformerSet, reference: ConformerSet) -> list[list[str]]:
    """Of each conformer the RMSD to the nearest of the reference, where there is one."""
    known = dict(zip((molecule.smiles for molecule in reference.molecules), reference.positions, strict=True))
    return [
        [f"{value:.3f}" for value in rmsd_matrix(molecule, x, known[molecule.smiles]).amin(1).tolist()]
        if molecule.smiles in known
        else [""] * len(x)
        for molecule, x in zip(generated.molecules, generated.positions, strict=True)
    ]


def written(
    molecules: Sequence[Molecule], made: Sequence[Tensor], arguments: argparse.Namespace, console: Console
) -> list[Path]:
    """Compare, and write all files."""
    out: Path = arguments.out
    generated = ConformerSet(molecules, made)
    count = max(1, arguments.conformers // 2)  # twice as many are generated as there are references, as is usual
    reference = embed_conformers(molecules, count, seed=arguments.seed + 1, failures="skip")
    paths = [out / "conformers.sdf", out / "conformers.xyz"]
    write_sdf(paths[0], generated, {"rmsd_to_nearest_reference": nearest(generated, reference)})
    write_xyz(paths[1], generated)
    if len(reference):
        known = {molecule.smiles for molecule in reference.molecules}
        compared = [x for molecule, x in zip(molecules, made, strict=True) if molecule.smiles in known]
        console.print(table(reference, compared, arguments.seed + 2, arguments.threshold))
        paths += [out / "conformers.html", out / "conformers.png"]
        write_page(paths[2], reference, compared, title="Conformers: diffusion beside ETKDG")
        save(draw_conformers_beside(reference, compared), paths[3], dpi=110)
    return paths


def parsed(argv: Sequence[str] | None) -> tuple[argparse.ArgumentParser, argparse.Namespace]:
    """The arguments."""
    parser = argparse.ArgumentParser(
        prog="python -m examples.conformers",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("smiles", type=Path, nargs="?", help="a file .smi, .smiles, .txt or .csv")
    parser.add_argument("--out", type=Path, default=Path("results"), help="folder of the results (results)")
    parser.add_argument("--model", type=Path, help="file of the network: read if it is there, else written")
    parser.add_argument("--conformers", type=int, default=20, help="of each molecule (20)")
    parser.add_argument("--with-mine", action="store_true", help="train on the molecules of the file too")
    parser.add_argument("--salts", choices=("refuse", "largest"), default="refuse", help="or keep the largest part")
    parser.add_argument("--threshold", type=float, default=0.75, help="in Å, below which a conformer is covered (0.75)")
    parser.add_argument("--steps", type=int, default=2400, help="of training (2400)")
    parser.add_argument("--sampling-steps", type=int, default=50, help="of the ODE (50)")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args(argv)
    for name in ("conformers", "steps", "sampling_steps"):
        if getattr(arguments, name) < 1:
            parser.error(f"--{name.replace('_', '-')} is at least 1")
    if not 0 < arguments.threshold < math.inf or arguments.seed < 0:
        parser.error("--threshold is positive and finite, and --seed at least 0")
    return parser, arguments


def main(argv: Sequence[str] | None = None) -> int:
    """Train or load, sample, compare, write; returns the exit status."""
    parser, arguments = parsed(argv)
    # names of molecules may hold brackets
    console, started = Console(highlight=False, markup=False), time.perf_counter()
    try:
        with warnings.catch_warnings(record=True) as said, one_thread():
            warnings.simplefilter("always", UserWarning)
            molecules = asked_for(arguments)
            # what is refused is refused before anything is trained
            for folder in (arguments.out, *([] if arguments.model is None else [arguments.model.parent])):
                folder.mkdir(parents=True, exist_ok=True)
            model = model_for(molecules, arguments, console)
            made = sampled(model, molecules, arguments, console)
            paths = written(molecules, made, arguments, console)
    except (InputError, OSError) as refused:
        # what is advised to a program is an option here
        parser.error(str(refused).replace('read_smiles(path, salts="largest")', "--salts largest"))
    for words in dict.fromkeys(str(one.message) for one in said if one.category is UserWarning):
        console.print(f"note: {words}")
    console.print(f"{', '.join(map(str, paths))}, {time.perf_counter() - started:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
