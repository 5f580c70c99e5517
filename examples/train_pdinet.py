"""Train a classifier on pictures, on one device, several, or several nodes; test it on pictures as taken and in
perspective.

    python -m examples.train_pdinet --data my_pictures --dataset folder --out runs/mine
    torchrun --nproc-per-node 2 -m examples.train_pdinet --data stl10_binary --dataset stl10
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from torch.utils.data import TensorDataset

from examples.training import parameters
from invariants.errors import FileFormatError, InputError
from invariants.learning import (
    NORMALISATIONS,
    STL10,
    Classifier,
    ImageFolder,
    Imagenette,
    Preprocessing,
    Settings,
    evaluate,
    fit,
)
from invariants.nn import PHOTOGRAPHS, POLICIES, PRESETS, RandomHomography

if TYPE_CHECKING:
    from lightning_fabric import Fabric

SIZES = {"stl10": 96, "imagenette": 128, "folder": 64, "photos": 40, "digits": 40}
"""Data set -> usual side of its pictures, in pixels."""

USUAL_BORDER = {"digits": "zeros"}
"""Data set -> border of pictures seen in perspective, where it is not "reflect"; digits are on a black ground."""

OF_PHOTOGRAPHS = ("stl10", "imagenette", "photos")
"""Data sets that hold photographs of many colours."""

PHOTO_TRAIN, PHOTO_TEST = 544, 150
"""Patches of each photograph."""


@dataclass(frozen=True)
class Data:
    """Pictures to train on, pictures to validate on, names of the classes."""

    train: Any
    validation: Any
    classes: tuple[str, ...]


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the command line, train, test; returns the exit status."""
    arguments = command_line().parse_args(argv)
    try:
        fabric = launched(arguments)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    try:
        run(fabric, arguments)
    except InputError as error:
        # what is wrong with a file, the process that met it alone knows
        if fabric.local_rank == 0 or isinstance(error, FileFormatError):
            print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        if fabric.is_global_zero:
            print(f"\nstopped; the same command with --resume goes on from {folder_of(arguments) / 'last.pt'}")
        return 130
    leave(fabric)
    return 0


def leave(fabric: Fabric) -> None:
    """End together: gloo's threads abort a process that leaves while another still listens to it."""
    if fabric.world_size > 1:
        fabric.barrier()
        torch.distributed.destroy_process_group()


def command_line() -> argparse.ArgumentParser:
    """All options."""
    usual = Settings()
    parser = argparse.ArgumentParser(description="Train a classifier on pictures, test it in perspective.")
    data = parser.add_argument_group("pictures")
    data.add_argument("--dataset", choices=tuple(SIZES), default="folder", help="what --data holds (folder)")
    data.add_argument("--data", type=Path, help="where the pictures are; photos and digits need none")
    data.add_argument("--size", type=int, help="side of the pictures, in pixels (that of the data set)")
    data.add_argument("--channels", type=int, choices=(1, 3), help="3 for colour, 1 for grey (3; digits: 1)")
    data.add_argument(
        "--normalise", choices=NORMALISATIONS, default="standardise", help="of each picture (standardise)"
    )
    data.add_argument("--augment", choices=tuple(PRESETS), help="train on pictures seen through such homographies")
    data.add_argument(
        "--border",
        metavar="zeros|replicate|reflect",
        help="beyond a picture seen in perspective, in --augment and in the last table (reflect; digits: zeros)",
    )
    data.add_argument("--workers", type=int, help="processes that read pictures (up to 4; photos and digits: 0)")
    network = parser.add_argument_group("network")
    network.add_argument("--network", choices=("pdinet", "resnet"), default="pdinet", help="(pdinet)")
    network.add_argument("--group", help="group of a PDINet, from the catalogue (projective)")
    network.add_argument("--policy", choices=tuple(POLICIES), help="singularity policy of a PDINet (faded)")
    network.add_argument(
        "--policy-noise", dest="noise", type=float, help="of a pixel, that 'faded' reckons with (0.02)"
    )
    network.add_argument(
        "--pictures",
        choices=("any", "photographs"),
        help="what a PDINet's usual options are for (photographs for stl10, imagenette and photos)",
    )
    network.add_argument(
        "--sigma", type=float, help="of a PDINet's Gaussian derivatives, in pixels (1.7, then 1; photographs: 0.75)"
    )
    network.add_argument(
        "--invariant-layers", type=int, help="invariant layers of a PDINet, counted from the image (3; photographs: 1)"
    )
    network.add_argument("--depth", type=whole_numbers, default=18, help="18, 34, 50, or layers a stage: 1,1,1 (18)")
    network.add_argument("--width", type=whole_numbers, default=64, help="channels, at first or in each stage (64)")
    training = parser.add_argument_group("training")
    training.add_argument("--epochs", type=int, default=usual.epochs, help=f"passes ({usual.epochs})")
    training.add_argument(
        "--batch", type=int, default=usual.batch, help=f"pictures of a step, all devices ({usual.batch})"
    )
    training.add_argument("--rate", type=float, default=usual.rate, help=f"largest learning rate ({usual.rate})")
    training.add_argument("--seed", type=int, default=usual.seed, help=f"({usual.seed})")
    training.add_argument("--out", type=Path, help="folder for results (runs/DATASET)")
    training.add_argument("--resume", action="store_true", help="go on with the training in --out, if there is one")
    training.add_argument("--checkpoint-steps", type=int, help="write last.pt after so many steps too (epochs alone)")
    machine_options(parser)
    return parser


def machine_options(parser: argparse.ArgumentParser) -> None:
    """What :func:`launched` reads."""
    machine = parser.add_argument_group("machine")
    machine.add_argument("--accelerator", default="auto", help="cpu, cuda, mps (auto)")
    machine.add_argument("--devices", default="auto", help="how many on each node (auto)")
    machine.add_argument("--nodes", type=int, default=1, help="how many (1); torchrun knows by itself")
    machine.add_argument("--strategy", choices=("auto", "ddp"), default="auto", help="(auto)")
    precisions = ("32-true", "bf16-mixed", "16-mixed", "64-true")
    machine.add_argument("--precision", choices=precisions, default=precisions[0], help=f"({precisions[0]})")


def whole_numbers(text: str) -> int | list[int]:
    """'18' -> 18, '1,1,1' -> [1, 1, 1]."""
    return [int(part) for part in text.split(",") if part] if "," in text else int(text)


def folder_of(arguments: argparse.Namespace) -> Path:
    """Where results go."""
    return Path(arguments.out or f"runs/{arguments.dataset}")


def launched(arguments: argparse.Namespace) -> Fabric:
    """Fabric on the devices asked for, its processes started."""
    try:
        import tensorboardX  # noqa: F401
        from lightning_fabric import Fabric
    except ImportError as error:
        raise InputError(
            given=f"training, without a package it needs: {error}",
            expected="lightning-fabric and tensorboardX",
            remedy='pip install "repere[training]"',
        ) from None
    devices, nodes = arguments.devices, arguments.nodes
    if "TORCHELASTIC_RUN_ID" in os.environ:  # torchrun has started the processes: as many as it says
        devices = os.environ["LOCAL_WORLD_SIZE"]
        nodes = int(os.environ["WORLD_SIZE"]) // int(devices)
    try:
        fabric = Fabric(
            accelerator=arguments.accelerator,
            devices=int(devices) if devices.isdigit() else devices,
            num_nodes=nodes,
            strategy=arguments.strategy,
            precision=arguments.precision,
        )
    except (RuntimeError, ValueError, TypeError) as error:
        raise InputError(
            given=f"--accelerator {arguments.accelerator} --devices {devices} --nodes {nodes}: {error}",
            expected="devices that this machine has",
            remedy="--accelerator cpu --devices 1, or leave both out",
        ) from error
    fabric.launch()
    return fabric


def run(fabric: Fabric, arguments: argparse.Namespace) -> None:
    """Train and test."""
    console = Console(highlight=False, quiet=not fabric.is_global_zero)
    settings = Settings(
        epochs=arguments.epochs,
        batch=arguments.batch,
        rate=arguments.rate,
        seed=arguments.seed,
        augment=arguments.augment,
        border=arguments.border or USUAL_BORDER.get(arguments.dataset, "reflect"),
        workers=workers_of(arguments),
        checkpoint_steps=arguments.checkpoint_steps,
    )
    channels = arguments.channels or (1 if arguments.dataset == "digits" else 3)
    size = SIZES[arguments.dataset] if arguments.size is None else arguments.size
    preprocessing = Preprocessing(size, channels, arguments.normalise)
    data = read(arguments.dataset, arguments.data, preprocessing)
    torch.manual_seed(settings.seed)
    classifier = Classifier(spec_of(arguments, channels, len(data.classes)), data.classes, preprocessing)
    console.print(
        f"{len(data.train)} pictures to train on, {len(data.validation)} to validate on, {len(data.classes)} classes; "
        f"{parameters(classifier.network)} parameters; {fabric.world_size} x {fabric.device.type}",
        soft_wrap=True,
    )
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("training", total=None)
        fit(
            fabric,
            classifier,
            data.train,
            data.validation,
            settings,
            folder_of(arguments),
            resume=arguments.resume,
            on_step=lambda done, total: progress.update(task, completed=done, total=total),
            on_epoch=lambda row: console.print(
                f"epoch {row['epoch']:.0f}: loss {row['train_loss']:.4f}, right {row['train_accuracy']:.1%} in training, "
                f"{row['validation_accuracy']:.1%} in validation, {row['seconds']:.1f} s",
                soft_wrap=True,
            ),
        )
    title = f"{len(data.validation)} validation pictures, weights of the last epoch; border: {settings.border}"
    table = Table("seen", "percent right", title=title)
    for name in ("as taken", *PRESETS):
        transform = None if name == "as taken" else RandomHomography.preset(name, border=settings.border)
        score = evaluate(
            fabric, classifier, data.validation, batch=settings.batch, workers=settings.workers, transform=transform
        )
        table.add_row(name, f"{100 * score.accuracy:.1f}")
    console.print(table)
    console.print(
        f"classifier: {folder_of(arguments) / 'best.pt'}, for invariants.learning.load_classifier", soft_wrap=True
    )


def workers_of(arguments: argparse.Namespace) -> int:
    """Reading processes: none for pictures in memory."""
    if arguments.workers is not None:
        return int(arguments.workers)
    return 0 if arguments.dataset in ("photos", "digits") else min(4, os.cpu_count() or 1)


def spec_of(arguments: argparse.Namespace, channels: int, classes: int) -> dict[str, Any]:
    """The network as a dictionary."""
    spec = {"network": arguments.network, "in_channels": channels, "num_classes": classes}
    spec |= {"depth": arguments.depth, "width": arguments.width}
    of_pdinet = ("policy", "noise", "sigma", "invariant_layers")
    options = {key: value for key in of_pdinet if (value := getattr(arguments, key)) is not None}
    if arguments.network == "pdinet":
        usual = "photographs" if arguments.dataset in OF_PHOTOGRAPHS else "any"
        kind = PHOTOGRAPHS if (arguments.pictures or usual) == "photographs" else {}
        return spec | {"group": arguments.group or "projective", "options": {**kind, **options}}
    if arguments.group or arguments.pictures or options:
        raise InputError(
            given="--group, --pictures, --policy, --policy-noise, --sigma or --invariant-layers for a resnet",
            expected="these options with --network pdinet alone",
            remedy="leave them out",
        )
    return spec


def read(name: str, root: Path | None, preprocessing: Preprocessing) -> Data:
    """The pictures of a data set."""
    size, channels = preprocessing.size, preprocessing.channels
    if name == "photos":
        return photos(preprocessing)
    if name == "digits":
        return handwritten(preprocessing)
    if root is None:
        raise InputError(
            given=f"--dataset {name} without --data",
            expected="the folder that holds the pictures; nothing is downloaded",
            remedy="--data PATH, or --dataset photos, which needs none",
        )
    if name == "stl10":
        stl = [STL10(root, split, size, channels) for split in ("train", "test")]
        return Data(stl[0], stl[1], stl[0].classes)
    if name == "imagenette":
        nette = [Imagenette(root, split, size, channels) for split in ("train", "val")]
        return Data(nette[0], nette[1], nette[0].classes)
    own = [ImageFolder(root, split, size, channels) for split in ("train", "validation")]
    return Data(own[0], own[1], own[0].classes)


def photos(preprocessing: Preprocessing) -> Data:
    """Patches of the photographs that installed packages carry; those to validate on come from other tiles."""
    from examples.photographs import TEST, TRAIN, Patches, load

    require(preprocessing, 3, preprocessing.size, "photos")
    patches = Patches(load(), preprocessing.size)
    drawn = [
        TensorDataset(*patches.draw(count, colour, np.random.default_rng(colour)))
        for count, colour in ((PHOTO_TRAIN, TRAIN), (PHOTO_TEST, TEST))
    ]
    return Data(drawn[0], drawn[1], patches.names)


def handwritten(preprocessing: Preprocessing) -> Data:
    """Digits that scikit-learn carries."""
    from examples.digits import digits

    require(preprocessing, 1, SIZES["digits"], "digits")
    return Data(TensorDataset(*digits("train")), TensorDataset(*digits("test")), tuple("0123456789"))


def require(preprocessing: Preprocessing, channels: int, size: int, name: str) -> None:
    if (preprocessing.channels, preprocessing.size) != (channels, size):
        raise InputError(
            given=f"--channels {preprocessing.channels} --size {preprocessing.size} for {name}",
            expected=f"{channels} channels and {size} pixels a side",
            remedy="leave both out",
        )


if __name__ == "__main__":
    raise SystemExit(main())
