"""Values of every backend against float64 over a stress set, beside the condition number of each case.

The oracle is the torch backend in float64 with the same weights and the same floor, on the same numbers. The condition
number is the relative change of the oracle's result under a random relative change of every input value by 2^-24, the
rounding of float32, over 2^-24; the largest of a few draws. What rounding must do to a result is therefore condition times
2^-24, and the last column shows how many times that a backend is off.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from benchmarks.contenders import GROUP, Absent, own_module
from benchmarks.policies import random_image
from generated.runtime.policies import FLOORS
from invariants.nn import InvariantFeatures, InvariantLayer

ROUNDING = 2.0**-24
DRAWS = 3
SEEDS = 20
MARGINS = (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0)


def _flat(u: Tensor) -> Tensor:
    faded = torch.ones(u.shape[-1], dtype=u.dtype)
    faded[: u.shape[-1] // 2] = 1e-3
    return 0.5 + (u - 0.5) * faded


SCENES: dict[str, Callable[[Tensor], Tensor]] = {
    "ordinary": lambda u: u,
    "contrast 1e-3": lambda u: 0.5 + 1e-3 * (u - 0.5),
    "offset 100": lambda u: u + 100,
    "scale 1e3": lambda u: 1e3 * u,
    "half nearly flat": _flat,
    "channels alike": lambda u: u[:, :1].expand_as(u).contiguous(),
}
"""From a smooth random image around 0.5 of spread 0.2. Channels alike: J vanishes, T does not."""


@dataclass(frozen=True)
class Error:
    """One line of the table.

    Attributes:
        scene: from SCENES.
        backend: what computed it in float32.
        what: 'features', 'layer' or 'gradient' (of the layer by its input).
        relative: L2 norm of the error over that of the oracle's result.
        condition: see the module.
        margin: how far all pixels keep from the floor of the policy, as a part of it.
    """

    scene: str
    backend: str
    what: str
    relative: float
    condition: float
    margin: float

    @property
    def excess(self) -> float:
        """The error in units of what rounding the input does."""
        return self.relative / (self.condition * ROUNDING)


def stress_image(scene: str, channels: int, side: int, batch: int = 2) -> tuple[Tensor, float]:
    """An image of float32 numbers in float64, and its margin.

    At the floor of the policy a pixel is masked or not, by a hair: no float32 result can follow. Of some seeds the one is
    taken whose pixels keep farthest from it, and are masked alike in both formats.
    """
    best: tuple[Tensor, float] | None = None
    for seed in range(SEEDS):
        smooth = torch.cat([random_image(side, 100 * seed + k, channels) for k in range(batch)])
        image = SCENES[scene](smooth).float().double()
        margin = _margin(image)
        if best is None or margin > best[1]:
            best = (image, margin)
        if best[1] == MARGINS[0]:
            break
    assert best is not None
    return best


def _margin(image: Tensor) -> float:
    floor = FLOORS[torch.float32]
    exact, rounded = (
        InvariantFeatures(GROUP, image.shape[1], floor=floor, backend="torch").forward_with_mask(u)[1]
        for u in (image, image.float())
    )
    if not torch.equal(exact, rounded):  # float32 masks pixels where float64 has digits left
        return 0.0
    for margin in MARGINS:
        low, high = (
            InvariantFeatures(GROUP, image.shape[1], floor=f, backend="torch").forward_with_mask(image)[1]
            for f in (floor * (1 - margin), floor * (1 + margin))
        )
        if torch.equal(low, high):
            return margin
    return 0.0


def errors(
    backends: Sequence[str],
    device: str = "cpu",
    channels: int = 4,
    side: int = 24,
    scenes: Sequence[str] = tuple(SCENES),
) -> tuple[list[Error], dict[str, str]]:
    """The table, and why some backends are not in it.

    Args:
        backends: names as layers take them.
        device: where they run.
        channels: of the images, and of the layer's result.
        side: of the images.
        scenes: from SCENES.
    """
    floor = FLOORS[torch.float32]
    torch.manual_seed(0)
    kinds: dict[str, tuple[Any, tuple[int, ...]]] = {
        "features": (InvariantFeatures, (channels,)),
        "layer": (InvariantLayer, (channels, channels)),
    }
    modules: dict[tuple[str, str], nn.Module] = {}
    absent: dict[str, str] = {}
    for backend in backends:
        try:
            for what, (kind, sizes) in kinds.items():
                modules[backend, what] = own_module(kind, backend, device, *sizes, floor=floor)
        except Absent as error:
            absent[backend] = str(error)
    oracles = {what: kind(GROUP, *sizes, floor=floor, backend="torch") for what, (kind, sizes) in kinds.items()}
    found: list[Error] = []
    for scene in scenes:
        image, margin = stress_image(scene, channels, side)
        for what, oracle in oracles.items():
            weights = copy.deepcopy(oracle.state_dict())
            exact = _results(copy.deepcopy(oracle).double(), image, what)
            changed = [_results(copy.deepcopy(oracle).double(), _perturbed(image, k), what) for k in range(DRAWS)]
            condition = {k: max(_distance(c[k], exact[k]) for c in changed) / ROUNDING for k in exact}
            for backend in backends:
                if backend in absent:
                    continue
                module = modules[backend, what]
                module.load_state_dict(weights)
                for k, value in _results(module, image.to(device, torch.float32), what).items():
                    found.append(
                        Error(scene, backend, k, _distance(value.cpu().double(), exact[k]), condition[k], margin)
                    )
    return found, absent


def _results(module: nn.Module, image: Tensor, what: str) -> dict[str, Tensor]:
    if what == "features":
        with torch.no_grad():
            return {"features": module(image)}
    image = image.clone().requires_grad_()
    value = module(image)
    generator = torch.Generator().manual_seed(7)
    cotangent = torch.randn(value.shape, generator=generator).to(value)
    (gradient,) = torch.autograd.grad(value, image, cotangent)
    return {"layer": value.detach(), "gradient": gradient}


def _perturbed(image: Tensor, seed: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    signs = torch.randint(0, 2, image.shape, generator=generator).to(image) * 2 - 1
    return image * (1 + ROUNDING * signs)


def _distance(value: Tensor, exact: Tensor) -> float:
    return float((value - exact).norm() / exact.norm())
