"""How equivariant whole trained networks are: the relative change of their last feature map under homographies.

    python -m benchmarks.network_equivariance [--weights results/ood] [--sides 64 128 256 512]

Two figures for each network and resolution, float64, on smooth random pictures, the same at every resolution:

whole map: the relative L2 error of the last feature map, three of its pixels from every border;
beyond values: the same after what a polynomial of degree four in the pixel's own values (2x2 means, as far as the network
halves the picture) explains has been taken away, fitted on the picture before the transformation. On a fine grid any
network with small filters comes near to a function of the pixel's own value, which is equivariant whatever the network
knows of geometry; what is beyond shows the rest.

The networks are those of ``python -m benchmarks.out_of_distribution``, on the task 'places'.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import mean

import torch
from rich.console import Console
from rich.progress import track
from rich.table import Table
from torch import Tensor
from torch.nn import functional

from benchmarks.out_of_distribution import MORE, NETWORKS, OURS, PUBLISHED, TWIN, file_of
from benchmarks.tasks import TASKS
from examples.perspective import smooth_image
from invariants.nn import Homography, RandomHomography, equivariance_error, whiten
from invariants.nn.diagnosis.feature_error import monomials
from invariants.nn.networks import StagedClassifier

TASK = "places"
NAMES = (OURS, *MORE, TWIN, PUBLISHED)
DEGREE, PICTURES, TRANSFORMS, WAVES, MARGIN = 4, 3, 4, 2.0, 3
TRANSFORM = RandomHomography(0.15, 180)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, show; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, default=Path("results/ood"), help="results of out_of_distribution")
    parser.add_argument("--sides", type=int, nargs="+", default=(64, 128, 256, 512), help="pixels a side")
    parser.add_argument("--seeds", type=int, default=1, help="trainings of each network (1)")
    arguments = parser.parse_args(argv)
    files = {
        (name, seed): file_of(arguments.weights, TASK, name, seed).with_suffix(".pt")
        for name in NAMES
        for seed in range(arguments.seeds)
    }
    absent = [str(file) for file in files.values() if not file.exists()]
    if absent:
        parser.error(f"no {', '.join(absent)}: run python -m benchmarks.out_of_distribution --tasks {TASK} first")
    console = Console()
    found: dict[tuple[str, int], list[tuple[float, float, float]]] = {}
    for name, seed in track(files, console=console, transient=True):
        network = trained(name, files[name, seed])
        for side in arguments.sides:
            found.setdefault((name, side), []).append(errors(network, pictures(side)))
    show(console, found, arguments.sides)
    return 0


def trained(name: str, weights: Path) -> StagedClassifier:
    """A network of the benchmark with its weights, float64, for use."""
    network = NETWORKS[name](TASKS[TASK]())
    network.load_state_dict(torch.load(weights, weights_only=True))
    assert isinstance(network, StagedClassifier)
    return network.double().eval()


def pictures(side: int) -> Tensor:
    """Smooth random pictures, whitened as the networks know them."""
    return whiten(torch.cat([smooth_image(side, seed, WAVES) for seed in range(PICTURES)]))


@torch.no_grad()
def errors(network: StagedClassifier, images: Tensor) -> tuple[float, float, float]:
    """Relative error of the whole map, of what is beyond values, and the share of the latter in the map's norm."""
    beyond = beyond_values(network, images)
    maps = network.feature_map(images)
    share = float(beyond(images).norm() / maps.norm())
    whole, rest = [], []
    for seed in range(TRANSFORMS):
        transform = Homography(TRANSFORM.sample(1, torch.Generator().manual_seed(seed))[0])
        whole.append(equivariance_error(network.feature_map, images, transform, MARGIN))
        rest.append(equivariance_error(beyond, images, transform, MARGIN))
    return mean(whole), mean(rest), share


def beyond_values(network: StagedClassifier, images: Tensor) -> Callable[[Tensor], Tensor]:
    """The feature map less the best polynomial in the values of the same pixel."""
    maps = network.feature_map(images)
    stride = images.shape[-1] // maps.shape[-1]
    terms = monomials(functional.avg_pool2d(images, stride), DEGREE)
    fitted = torch.linalg.lstsq(_pixels(terms), _pixels(maps)).solution

    def rest(seen: Tensor) -> Tensor:
        values = monomials(functional.avg_pool2d(seen, stride), DEGREE)
        return network.feature_map(seen) - torch.einsum("bkhw,kc->bchw", values, fitted)

    return rest


def _pixels(maps: Tensor) -> Tensor:
    return maps.transpose(0, 1).flatten(1).T


def show(
    console: Console, found: dict[tuple[str, int], list[tuple[float, float, float]]], sides: Sequence[int]
) -> None:
    """The table, with what the twin's error is over ours, and how ours falls from the first side to the last."""
    titles = ("whole map", "beyond values", "share of the map beyond values")
    for which, title in enumerate(titles):
        table = Table("network", *(f"{side} px" for side in sides), title=title)
        values = {(name, side): mean(e[which] for e in rows) for (name, side), rows in found.items()}
        for name in NAMES:
            table.add_row(name, *(f"{values[name, side]:.4f}" for side in sides))
        if which < 2:
            for other in (TWIN, PUBLISHED):
                table.add_row(f"{other} / {OURS}", *(f"{values[other, s] / values[OURS, s]:.1f}" for s in sides))
            if len(sides) > 1:
                fall = math.log(values[OURS, sides[0]] / values[OURS, sides[-1]]) / math.log(sides[-1] / sides[0])
                table.caption = f"{OURS} falls with order {fall:.2f}"
        console.print(table)


if __name__ == "__main__":
    raise SystemExit(main())
