"""Turn what is half hidden, and what has depth: group actions on the code of an autoencoder.

Digits turn behind a block that stays: no map of pixels does that, since what was covered is not in the picture. Solids turn
in space before a background. An autoencoder learns both from pairs of pictures and the elements between them; at the end it
tells which rotation leads from one picture of a solid it never saw to another.

    python -m examples.latent_rotation [--order 8] [--kind box] [--steps 1500] [--seed 0] [--out results]

For pictures of your own: latent.data.GroupPairs(x, g, y), or load_group_pairs("folder", group), in place of the worlds.
"""

from __future__ import annotations

import argparse
import dataclasses
import time
from collections.abc import Sequence
from pathlib import Path

import torch
from rich.console import Console
from rich.table import Table
from torch import nn

from examples.pictures import save
from examples.progress import watched
from invariants.errors import InputError
from invariants.learning.latent import (
    DataSpaceAutoencoder,
    LatentTraining,
    PlaneAction,
    draw_orbit,
    draw_swaps,
    draw_transformed,
    evaluate,
    perceptrons,
    pose_errors,
    train_autoencoder,
)
from invariants.learning.latent.data import DigitWorld, GroupPairs, PairSource, SolidWorld
from invariants.learning.loop import one_thread
from invariants.nn import LatentGroupAutoencoder
from invariants.representations import CyclicGroup, MatrixLieAlgebra, Representation, so3_irrep


class Pixels(nn.Module):
    """The group acts on pixels, and that is all."""

    def __init__(self, action: PlaneAction) -> None:
        super().__init__()
        self.action = action

    def forward(self, x: torch.Tensor, g: torch.Tensor) -> torch.Tensor:
        moved: torch.Tensor = self.action(g, x)
        return moved


def trained(model: nn.Module, pairs: PairSource, settings: LatentTraining, name: str) -> nn.Module:
    """A model, trained in place, with a bar."""
    with watched(settings.steps, name) as watch:
        return train_autoencoder(model, pairs, settings, on_step=watch.on_step, on_row=watch.on_row)


def autoencoder(
    rho: Representation, shape: Sequence[int], copies: int, constant: int, settings: LatentTraining, layers: int
) -> LatentGroupAutoencoder:
    """Perceptrons with copies of a representation between."""
    torch.manual_seed(settings.seed)
    encoder, decoder = perceptrons(shape, copies * rho.dimension + constant, layers=layers)
    return LatentGroupAutoencoder(encoder, decoder, rho, copies, constant)


def table(title: str, models: dict[str, nn.Module], pairs: GroupPairs) -> Table:
    """Figures of all models on pictures that none has seen."""
    out = Table(title=title, title_justify="left")
    for name in ("", "PSNR, dB", "SSIM", "error of equivariance"):
        out.add_column(name, justify="right" if name else "left")
    for name, model in models.items():
        found = evaluate(model, pairs, structure=True)
        moves = f"{found.equivariance:.3f}" if isinstance(model, LatentGroupAutoencoder) else ""
        out.add_row(name, f"{found.psnr:.2f}", f"{found.ssim:.3f}", moves)
    return out


def digits(order: int, settings: LatentTraining, out: Path, console: Console) -> list[Path]:
    """Digits behind a block, under turns by multiples of 2 pi/order."""
    # digits take fewer steps than solids
    settings = dataclasses.replace(settings, steps=max(1, 2 * settings.steps // 3))
    group = CyclicGroup(order)
    if order == 1:
        raise InputError(given="--order 1", expected="a turn other than the identity", remedy="--order 8")
    world, test = (
        DigitWorld(group, seed=settings.seed),
        DigitWorld(group, "test", seed=settings.seed).fixed(2000, seed=1),
    )
    parts = group.irreps("real")[1:]
    rho = sum(parts[1:], parts[0])
    model = autoencoder(rho, world.shape, 8, 16, settings, layers=2)
    torch.manual_seed(settings.seed)
    pixels = PlaneAction(group)
    coder = perceptrons(world.shape, model.moving_dim + model.constant_dim)
    models = {
        "acting on the code": trained(model, world, settings, "code"),
        "acting on pixels, then a network": trained(DataSpaceAutoencoder(*coder, pixels), world, settings, "pixels"),
        "turning pixels": Pixels(pixels),
    }
    console.print(
        table(f"{len(test)} pairs of unseen digits behind a block, under turns other than the identity", models, test)
    )
    right = float((model.estimate(test.x, test.y).element == test.g).float().mean())
    console.print(f"which of {order} turns leads from one picture to the other, read from codes: {right:.1%} right")
    some = test.x[: min(6, len(test))]
    return [
        save(draw_transformed(models, test), out / "latent_rotation_digits.png", dpi=110),
        save(draw_swaps(model, some), out / "latent_rotation_swaps.png", dpi=110),
        save(draw_orbit(model, some[:4], steps=8), out / "latent_rotation_orbits.png", dpi=110),
    ]


def solids(world: SolidWorld, settings: LatentTraining, out: Path, console: Console) -> list[Path]:
    """Solids before a background, under all rotations of space."""
    kind = world.kind
    test = SolidWorld(kind, split="test", seed=settings.seed).fixed(1000, 1)
    model = autoencoder(so3_irrep(1), world.shape, 16, 32, settings, layers=3)
    models: dict[str, nn.Module] = {
        "acting on the code": trained(model, world, settings, "solids"),
        "turning pixels": Pixels(PlaneAction(MatrixLieAlgebra.so(3))),
    }
    console.print(table(f"{len(test)} pairs: unseen solids ({kind}), rotations and backgrounds", models, test))
    errors = pose_errors(model, test)
    console.print(
        f"which rotation leads from one picture of an unseen {kind} to the other: median error "
        f"{float(errors.median()):.1f} degrees, nine in ten within {float(errors.quantile(0.9)):.0f}"
    )
    return [
        save(draw_transformed(models, test), out / "latent_rotation_solids.png", dpi=110),
        save(draw_orbit(model, test.x[:4], steps=8), out / "latent_rotation_solid_orbits.png", dpi=110),
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Train, measure, draw; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m examples.latent_rotation",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--order", type=int, default=8, help="of the cyclic group that turns digits")
    parser.add_argument("--kind", default="box", help="of solid: box, house, pyramid, tetrahedron or wedge")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path("results"))
    arguments = parser.parse_args(argv)
    console = Console(highlight=False)
    started = time.perf_counter()
    try:
        settings = LatentTraining(steps=arguments.steps, seed=arguments.seed)
        # what is refused is refused before anything is trained
        world = SolidWorld(arguments.kind, seed=arguments.seed)
        arguments.out.mkdir(parents=True, exist_ok=True)
        with one_thread():
            paths = digits(arguments.order, settings, arguments.out, console)
            paths += solids(world, settings, arguments.out, console)
    except (InputError, OSError) as refused:
        parser.error(str(refused))
    console.print(f"{', '.join(map(str, paths))}, {time.perf_counter() - started:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
