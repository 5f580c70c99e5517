"""A small diffusion model of conformers: trained on a set, kept in a file, asked for conformers of other molecules."""

from __future__ import annotations

import dataclasses
import zipfile
from dataclasses import dataclass
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from torch import Tensor

from codegen import compile
from examples.progress import watched
from generated.runtime.partial_files import write_whole
from invariants import catalogue
from invariants.errors import FileFormatError, InputError
from invariants.learning.quotient_diffusion import (
    Clouds,
    DenoisingWeight,
    DiffusionTraining,
    EquivariantDenoiser,
    Interpolant,
    QuotientDiffusion,
    time_grid,
    train_diffusion,
)
from invariants.learning.quotient_diffusion.molecules import ConformerSet, Features, Molecule, conformer_batch
from invariants.quotients import Quotient

FORMAT = "repere conformer model 1"
LARGEST = {"hidden": 1024, "edge_hidden": 1024, "vectors": 512, "layers": 64}
"""Sizes of a network, beyond which a file is no model of this program."""
PAIRS = 20_000
"""Pairs of atoms of the molecules that are sampled together."""


POWER = 1.5
"""Of the grid of times: steps become shorter towards the data."""


@dataclass(frozen=True)
class Sizes:
    """Of the network; see :class:`EquivariantDenoiser`."""

    hidden: int = 32
    edge_hidden: int = 16
    vectors: int = 8
    layers: int = 4


class ConformerModel:
    """A diffusion on the quotient by SE(3), of heavy atoms.

    Args:
        data_scale: standard deviation of a coordinate of centred conformers, in angstrom.
        sizes: of the network.
    """

    def __init__(self, data_scale: float, sizes: Sizes = Sizes()) -> None:
        self.data_scale, self.sizes, self.features = data_scale, sizes, Features()
        self.trained_on: tuple[str, ...] = ()
        path = Interpolant.linear(scale=data_scale)
        self.network = EquivariantDenoiser(
            3,
            path,
            data_scale,
            len(self.features.node_names),
            len(self.features.edge_names),
            **dataclasses.asdict(sizes),
        )
        self.diffusion = QuotientDiffusion(
            compile(Quotient.of(catalogue.get("se3"))),
            self.network,
            path,
            weight=DenoisingWeight(path, data_scale, 100.0),
        )

    def train(self, conformers: ConformerSet, settings: DiffusionTraining) -> ConformerModel:
        """Train on a set, in place, with a bar."""
        with watched(settings.steps, "training") as watch:
            data = batches_by_size(conformers, self.features)
            train_diffusion(self.diffusion, data, settings, on_step=watch.on_step, on_row=watch.on_row)
        self.trained_on = tuple(molecule.smiles for molecule in conformers.molecules)
        return self

    def sample(self, molecule: Molecule, count: int, steps: int, generator: torch.Generator) -> Tensor:
        """Conformers, (count, N, 3) float64, in angstrom."""
        mask, context = self.features.context([molecule])
        most, made = max(1, PAIRS // len(molecule) ** 2), []
        for start in range(0, count, most):
            here = min(most, count - start)
            made.append(
                self.diffusion.sample(
                    (here, len(molecule)),
                    mask=mask.expand(here, -1),
                    context=context.repeat(here),
                    generator=generator,
                    times=time_grid(steps, power=POWER),
                )
            )
        return torch.cat(made).double()

    def save(self, file: Path) -> None:
        """Write weights and sizes."""
        kept = {
            "format": FORMAT,
            "data_scale": self.data_scale,
            "sizes": dataclasses.asdict(self.sizes),
            "trained_on": list(self.trained_on),
            "weights": self.network.state_dict(),
        }
        try:
            write_whole(file, lambda stream: torch.save(kept, stream))
        except OSError as error:
            raise InputError(
                given=f"{file}, which cannot be written: {error}",
                expected="a place with room",
                remedy="another --model",
            ) from None

    @classmethod
    def load(cls, file: Path) -> ConformerModel:
        """Read what :meth:`save` wrote; weights and plain values alone, so that no code of the file runs.

        Raises:
            FileFormatError: for any other file.
        """
        try:
            kept: Any = torch.load(file, map_location="cpu", weights_only=True)
            if kept["format"] != FORMAT:
                raise ValueError(f"its format is {kept['format']!r}")
            sizes = Sizes(**kept["sizes"])
            if any(type(size) is not int or not 0 < size <= LARGEST[key] for key, size in vars(sizes).items()):
                raise ValueError(f"its network has the sizes {sizes}")
            model = cls(float(kept["data_scale"]), sizes)
            model.network.load_state_dict(kept["weights"])
            model.trained_on = tuple(str(smiles) for smiles in kept["trained_on"])
            if not all(bool(part.isfinite().all()) for part in model.network.state_dict().values()):
                raise ValueError("its weights are not all finite")
        except (OSError, EOFError, UnpicklingError, zipfile.BadZipFile, RuntimeError, LookupError, TypeError,
                ValueError, AttributeError) as error:  # fmt: skip
            raise FileFormatError(
                given=f"{file}, no model of this program: {str(error).splitlines()[0] if str(error) else error!r}"[
                    :300
                ],
                expected="a file that --model wrote",
                remedy="give another name, under which a model is trained and kept",
            ) from None
        model.network.eval()
        return model


def batches_by_size(conformers: ConformerSet, features: Features) -> list[Clouds]:
    """All conformers, those of molecules with as many atoms together, so that nothing is padded."""
    sizes = torch.tensor([len(molecule) for molecule in conformers.molecules])
    rows = conformers.rows
    made = []
    for size in sorted(set(sizes.tolist())):
        batch = conformer_batch(conformers, rows[sizes[rows[:, 0]] == size], features)
        made.append(Clouds(batch.x, batch.mask, batch.context))
    return made


def scale_of(conformers: ConformerSet) -> float:
    """Standard deviation of a coordinate of centred conformers."""
    return float(torch.cat([(x - x.mean(1, keepdim=True)).flatten() for x in conformers.positions]).std())
