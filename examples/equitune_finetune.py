"""A pretrained classifier of digits, equituned to quarter turns and finetuned by Lightning Fabric, on one device or several.

The network is trained on a few upright digits and then finetuned on more, upright as well: first learned weights on the
frozen network, then the network on frozen weights; beside it equitune, and equizero by the gradient of the view that was
chosen and by the straight-through one. All are tested on digits turned by random quarter turns.

    python -m examples.equitune_finetune [--out runs/equitune] [--resume]
    torchrun --nproc-per-node 2 -m examples.equitune_finetune
"""

from __future__ import annotations

import argparse
import copy
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from torch import Tensor, nn
from torch.utils.data import TensorDataset

from examples.equitune_digits import confidence, fit, network, right, split
from examples.train_pdinet import launched, leave, machine_options
from invariants.errors import InputError
from invariants.learning import FinetuneSettings, finetune
from invariants.nn import Equitune, ImageAction, Learned, OrbitWeights, Select, TrivialAction, Uniform
from invariants.representations import CyclicGroup

if TYPE_CHECKING:
    from lightning_fabric import Fabric

PRETRAINED, PRETRAINING_STEPS, RATE = 300, 150, 2e-3


def main(argv: Sequence[str] | None = None) -> int:
    """Pretrain, finetune, test; returns the exit status."""
    usual = FinetuneSettings(
        weight_steps=300, weight_rate=3e-3, model_steps=300, model_rate=5e-4, optimiser="adam", checkpoint_steps=50
    )
    parser = argparse.ArgumentParser(description="Finetune an equituned classifier.")
    parser.add_argument("--weight-steps", type=int, default=usual.weight_steps, help=f"({usual.weight_steps})")
    parser.add_argument("--model-steps", type=int, default=usual.model_steps, help=f"({usual.model_steps})")
    parser.add_argument("--seed", type=int, default=0, help="(0)")
    parser.add_argument("--out", type=Path, default=Path("runs/equitune"), help="folder for results (runs/equitune)")
    parser.add_argument("--resume", action="store_true", help="go on with the trainings in --out")
    machine_options(parser)
    parser.set_defaults(devices="1")
    arguments = parser.parse_args(argv)
    try:
        settings = replace(
            usual, weight_steps=arguments.weight_steps, model_steps=arguments.model_steps, seed=arguments.seed
        )
        fabric = launched(arguments)
        run(fabric, settings, arguments.out, arguments.resume)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"\nstopped; the same command with --resume goes on from {arguments.out}")
        return 130
    leave(fabric)
    return 0


def run(fabric: Fabric, settings: FinetuneSettings, out: Path, resume: bool) -> None:
    """The whole comparison."""
    console = Console(highlight=False, quiet=not fabric.is_global_zero)
    images, classes, upright, truth = split(settings.seed)
    torch.manual_seed(settings.seed)
    pretrained = network()
    fit(pretrained, images[:PRETRAINED], classes[:PRETRAINED], PRETRAINING_STEPS, RATE, settings.seed)
    more = TensorDataset(images[PRETRAINED:], classes[PRETRAINED:])
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    by = torch.randint(4, (len(upright),), generator=torch.Generator().manual_seed(settings.seed))
    turned = turns(by, upright[:, None])[:, 0]
    learned = Learned(nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1)), at="6", logits=True)
    schemes: dict[str, OrbitWeights] = {
        "equitune": Uniform(),
        "equizero": Select(confidence),
        "equizero, straight-through": Select(confidence, gradient="straight-through"),
        "lambda-equitune": learned,
    }
    found: dict[str, list[float]] = {}
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("finetuning", total=None)

        def symmetric(model: nn.Module, weights: OrbitWeights) -> Equitune:
            return Equitune(model, group, turns, TrivialAction(group), weights).eval()

        def tested(module: Equitune) -> float:
            return 100 * right(module.to(fabric.device), turned.to(fabric.device), truth.to(fabric.device))

        for name, weights in schemes.items():
            module = symmetric(copy.deepcopy(pretrained), weights)
            found[name] = [tested(module)]

            def step(stage: str, done: int, total: int, name: str = name) -> None:
                progress.update(task, description=f"{name}, {stage}", completed=done, total=total)

            finetune(fabric, module, more, settings, out / name.replace(", ", "-"), resume=resume, on_step=step)
            if module.reference is not None and isinstance(
                weights, Learned
            ):  # the model as the weights were trained on it
                found[name].append(tested(symmetric(module.reference, weights)))
            found[name].append(tested(module))
    show(console, pretrained, upright, turned, truth, found)


def show(
    console: Console,
    pretrained: nn.Module,
    upright: Tensor,
    turned: Tensor,
    truth: Tensor,
    found: dict[str, list[float]],
) -> None:
    """The table of what was found."""
    console.print(
        f"pretrained on {PRETRAINED} digits: {100 * right(pretrained, upright, truth):.1f} % right upright, "
        f"{100 * right(pretrained, turned, truth):.1f} % turned"
    )
    table = Table("percent right, turned", "not finetuned", "weights trained", "model trained")
    for name, figures in found.items():
        middle = f"{figures[1]:.1f}" if len(figures) > 2 else ""
        table.add_row(name, f"{figures[0]:.1f}", middle, f"{figures[-1]:.1f}")
    console.print(table)


if __name__ == "__main__":
    raise SystemExit(main())
