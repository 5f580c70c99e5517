"""Conformers of drug-like molecules from diffusions that differ in how they treat rotations, held out by molecule.

RDKit's ETKDG conformers of the built-in list, heavy atoms alone; a graph network that turns with its points; the same
network, data, seeds, steps, weights of times and sampler (the ODE, 50 Euler steps) for all treatments. Chosen on validation
molecules: the weight of times. Figures are of test molecules: coverage at 0.75 angstrom and average minimum RMSD, RDKit's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor

from benchmarks.latent_runs import AIMS, Figures, Pool, Run, Table, against, figures_of, spread, values_of
from codegen import compile
from invariants import catalogue
from invariants.learning.quotient_diffusion import (
    Clouds,
    DiffusionTraining,
    EquivariantDenoiser,
    Interpolant,
    QuotientDiffusion,
    VelocityWeight,
    train_diffusion,
)
from invariants.learning.quotient_diffusion.molecules import (
    ConformerSet,
    Features,
    conformer_batch,
    draw_conformers,
    drug_like,
    embed_conformers,
    load_conformers,
    save_conformers,
    set_metrics,
)
from invariants.quotients import Quotient

TREATMENTS = ("quotient", "plain", "geodiff", "af3")
SPLIT = (0.7, 0.1, 0.2)
EMBEDDED, REFERENCES = 30, 10
"""Conformers of a molecule that are embedded, and how many of a test molecule are looked for."""
TESTED, TWICE = 24, 2
"""Test molecules, and samples for each reference."""
THRESHOLD = 0.75
MEASURED = {
    "recall_coverage": "coverage, recall",
    "recall_amr": "AMR, recall",
    "precision_coverage": "coverage, precision",
    "precision_amr": "AMR, precision",
    "length": "path length",
    "horizontal_5": "horizontal error, t = .5",
    "horizontal_8": "t = .8",
    "vertical_5": "vertical error, t = .5",
    "vertical_8": "t = .8",
    "answered_5": "vertical part of D, t = .5",
}


@dataclass(frozen=True)
class Conformers(Run):
    """A training on conformers; `method` is the treatment.

    Args:
        batch, hidden, layers: of the training and of the network.
        part: on which molecules it is measured, "test" or "validation".
        data: the file of conformers.
    """

    batch: int = 32
    hidden: int = 64
    layers: int = 4
    part: str = "test"
    data: str = ""

    @property
    def training(self) -> DiffusionTraining:  # type: ignore[override]
        """How it is trained."""
        return DiffusionTraining(steps=self.steps, rate=self.rate, seed=self.seed, batch=self.batch)

    def measure(self) -> Figures:
        """Train, sample, and compare."""
        train, validation, test = split(self.data)
        features, scale = Features(), scale_of(self.data)
        torch.manual_seed(self.seed)
        network = EquivariantDenoiser(
            3,
            data_scale=scale,
            node_features=len(features.node_names),
            edge_features=len(features.edge_names),
            hidden=self.hidden,
            layers=self.layers,
        )
        path = Interpolant.linear()
        diffusion = QuotientDiffusion(
            compile(Quotient.of(catalogue.get("se3"))), network, path, self.method, weight=VelocityWeight(path)
        )

        def drawn(count: int, generator: torch.Generator) -> Clouds:
            made = draw_conformers(train, count, generator, features)
            return Clouds(made.x, made.mask, made.context)

        train_diffusion(diffusion, drawn, self.training)
        chosen = test if self.part == "test" else validation
        chosen = chosen.select(range(min(TESTED, len(chosen))))
        return compared(diffusion, references(chosen), features)


@cache
def split(data: str) -> tuple[ConformerSet, ConformerSet, ConformerSet]:
    """Molecules to train on, to choose by, and to be measured on; the same for all trainings."""
    first, second, third = load_conformers(data).split(SPLIT, seed=0)
    return first, second, third


def scale_of(data: str) -> float:
    """Standard deviation of a coordinate of centred training data."""
    return float(torch.cat([(p - p.mean(1, keepdim=True)).flatten() for p in split(data)[0].positions]).std())


def references(conformers: ConformerSet) -> ConformerSet:
    """The first conformers of each molecule, which ETKDG gives in no order."""
    return ConformerSet(conformers.molecules, tuple(p[:REFERENCES] for p in conformers.positions))


def compared(diffusion: QuotientDiffusion, known: ConformerSet, features: Features) -> Figures:
    """Samples beside references, the way of samples, and errors of the denoiser across and along orbits."""
    generated, lengths = sampled(diffusion, known, features)
    found = set_metrics(known, generated, threshold=THRESHOLD)
    figures = {name: float(getattr(found.mean, name)) for name in list(MEASURED)[:4]}
    figures |= {f"{name}_median": float(getattr(found.median, name)) for name in list(MEASURED)[:4]}
    figures |= {"length": float(lengths.mean()), "failed": float(found.mean.failed)}
    return figures | errors(diffusion, known, features)


def sampled(
    diffusion: QuotientDiffusion, known: ConformerSet, features: Features, together: int = 8
) -> tuple[list[Tensor], Tensor]:
    """Conformers of each molecule, twice as many as it has, and the lengths of their ways."""
    generator = torch.Generator().manual_seed(0)
    found, lengths = [], []
    for first in range(0, len(known), together):
        numbers = range(first, min(first + together, len(known)))
        counts = [TWICE * known.counts[i] for i in numbers]
        most = max(counts)
        batch = conformer_batch(known, torch.tensor([[i, 0] for i in numbers]), features)
        shape = (most * len(numbers), batch.x.shape[1])
        made = diffusion.trajectory(
            shape,
            mask=batch.mask.repeat_interleave(most, 0),
            context=batch.context.repeat(most),
            generator=generator,
        )
        lengths.append(made.length)
        for k, i in enumerate(numbers):
            atoms = known.positions[i].shape[1]
            found.append(made.x[k * most : k * most + counts[k], :atoms].double())
    return found, torch.cat(lengths)


@torch.no_grad()
def errors(diffusion: QuotientDiffusion, known: ConformerSet, features: Features) -> Figures:
    """Mean squares, an atom, of the parts of D - x1 across and along orbits."""
    batch = conformer_batch(known, known.rows, features)
    generator = torch.Generator().manual_seed(1)
    figures = {}
    for tenths in (5, 8):
        t = torch.full((len(batch.x),), tenths / 10, dtype=torch.float64)
        noise = diffusion.geometry.center(torch.randn(batch.x.shape, generator=generator), batch.mask)
        x = diffusion.interpolant.interpolate(noise, batch.x, t, None)
        answer = diffusion.denoised(x, t, batch.mask, batch.context)
        off = answer - batch.x
        across = diffusion.geometry.project(x, off, batch.mask)
        atoms = batch.mask.sum()
        figures[f"horizontal_{tenths}"] = float(across.square().sum() / atoms)
        figures[f"vertical_{tenths}"] = float((off - across).square().sum() / atoms)
        along = answer - diffusion.geometry.project(x, answer, batch.mask)
        figures[f"answered_{tenths}"] = float(along.square().sum() / atoms)
    return figures


def prepared(out: Path, console: Console) -> str:
    """The file of conformers, embedded where it is not there."""
    file = out / "conformers.npz"
    if not file.exists():
        out.mkdir(parents=True, exist_ok=True)
        console.print("embedding conformers")
        save_conformers(file, embed_conformers(drug_like(), count=EMBEDDED, seed=0))
    return str(file)


def conformers(pool: Pool, seeds: list[int], steps: int, treatments: list[str]) -> tuple[list[Table], list[Figures]]:
    """The table, and whether the quotient does best in each column."""
    data = prepared(pool.out, pool.console)
    runs = [Conformers(t, s, pool.rates[0], steps, data=data) for s in seeds for t in treatments]
    found = figures_of(runs, pool)
    by_treatment = {t: {r: f for r, f in found.items() if r.method == t} for t in treatments}
    rows = [(t, *(spread(values_of(by_treatment[t], name), 3) for name in MEASURED)) for t in treatments]
    medians = [
        (t, *(spread(values_of(by_treatment[t], f"{name}_median"), 3) for name in list(MEASURED)[:4]))
        for t in treatments
    ]
    title = f"conformers of {TESTED} molecules held out, {steps} steps, mean and sd over seeds {seeds}"
    tables = [
        Table(title, ("treatment", *MEASURED.values()), rows),
        Table("medians over molecules", ("treatment", *list(MEASURED.values())[:4]), medians),
        Table("aims", AIMS, _aims(by_treatment)),
    ]
    return tables, list(found.values())


def _aims(found: dict[str, dict[Conformers, Figures]]) -> list[tuple[str, str, str, str]]:
    """The quotient less each other treatment, in the mean over seeds."""
    if "quotient" not in found:
        return []
    rows = []
    for other in found:
        if other == "quotient":
            continue
        for name in (*list(MEASURED)[:4], "length"):
            pairs = zip(values_of(found["quotient"], name), values_of(found[other], name), strict=True)
            differences = [mine - theirs for mine, theirs in pairs]
            better = sum(differences) / len(differences)
            rows.append(against(f"{MEASURED[name]}: quotient less {other}", better, 0, least="coverage" in name))
    return rows
