"""The discretisation defect of every singularity policy, and of the published formula, as a Markdown table.

python -m benchmarks.policies            print the table and save docs/policies.md
python -m benchmarks.policies --dry-run  print it only
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor

from invariants.nn import POLICIES, Homography, InvariantFeatures, equivariance_error

SIDES = (64, 128, 256, 512)
SEEDS = (0, 1, 2, 3)
STRENGTH = 0.15
SMOOTHING = 0.05
PAGE = Path(__file__).resolve().parent.parent / "docs" / "policies.md"

MASKS = "## What the mask says"

TEXT = """# Singularity policies, measured

Relative L2 defect of `InvariantFeatures("projective", in_channels=3)`: features of a warped image against warped features
of the image, over the pixels that both see. Mean over {seeds} seeds (smallest to largest), by pixels a side.

{table}

The same without the three channels u themselves, J and T alone:

{derived}

How measured: `python -m benchmarks.policies`, float64. An image is three channels of a random Fourier series under a
Gaussian of {smoothing} of the side, the same function at every resolution; the transformation is
`Homography.random({strength})`. The order is the mean fall between the first and the last column, in powers of two.
The published formula divides T by 1 + R0^2 and J by 1 + R0, R0 the mean of J over the channel pairs (0,1), (1,2),
(0,2), then each of the blocks u, J, T by its maximum over the image.

What it means: `weighted` falls with the resolution at an observed order near two, since it is invariant under the
multipliers of a homography, which vary over the image; `regularised` does so only where the derivatives, taken per
pixel, are well above eps, and crosses over to unnormalised features where a finer grid makes them smaller. `faded` is
`regularised` with eps the scale of white noise of standard deviation 0.02: off by less than n (eps / R)^2m / 2m where R is
the scale and n the weight, so by less than a thousandth where R is twice eps at third order (m = 12). These smooth
pictures are near it on fine grids, where their derivatives, taken per pixel, are no larger than those of noise: where
pictures are known to have no noise, `weighted` is the policy. `carried`
and the published formula do not converge: one number an image cannot follow a multiplier that varies over it, and a
constant added to what has a weight is no invariant; both also take a number
from the whole image, and so see the edge where the warped image turns black: with images that fade out before
the border, `carried` stays at 0.17 and the published formula at 0.08, at 64, 128 and 256 alike.
`polynomial` looks small beside u only because J and T per pixel are tiny;
by themselves they keep the defect of their multipliers at every resolution.
"""


def random_image(side: int, seed: int, channels: int = 3, smoothing: float = SMOOTHING) -> Tensor:
    """A band-limited random image: the same function on the unit square whatever the side."""
    generator = torch.Generator().manual_seed(seed)
    highest = round(0.8 / smoothing)
    wave = torch.arange(-highest, highest + 1, dtype=torch.float64)
    shape = (channels, len(wave), len(wave))
    amplitude = torch.complex(
        torch.randn(shape, generator=generator, dtype=torch.float64),
        torch.randn(shape, generator=generator, dtype=torch.float64),
    )
    damping = torch.exp(-0.5 * (2 * math.pi * smoothing * wave) ** 2)
    position = (torch.arange(side, dtype=torch.float64) + 0.5) / side
    basis = torch.polar(damping.expand(side, -1), 2 * math.pi * position[:, None] * wave)
    field = (basis @ amplitude @ basis.mT).real
    scale = (damping.square().sum()) * math.sqrt(2)
    return (0.5 + 0.2 * field / scale)[None]


def published(image: Tensor) -> Tensor:
    """The normalisation of the published code, for three channels: constants added to what has a weight."""
    features = InvariantFeatures("projective", in_channels=3, policy="polynomial")(image)
    u, j, t = features.split([3, 3, features.shape[1] - 6], dim=1)
    scale = j.mean(1, keepdim=True)
    blocks = (u, j / (1 + scale), t / (1 + scale.square()))
    return torch.cat([b / b.abs().amax((1, 2, 3), keepdim=True).clamp_min(1e-30) for b in blocks], 1)


def modules() -> dict[str, Callable[[Tensor], Tensor]]:
    """What is compared, by name."""
    found: dict[str, Callable[[Tensor], Tensor]] = {
        f"`{policy}`": InvariantFeatures("projective", in_channels=3, policy=policy) for policy in POLICIES
    }
    found["published formula"] = published
    return found


class _WithoutChannels:
    """The features after the first three, with the module's mask if it has one."""

    def __init__(self, module: Callable[[Tensor], Tensor]) -> None:
        self.module = module

    def __call__(self, image: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        if isinstance(self.module, InvariantFeatures):
            features, mask = self.module.forward_with_mask(image)
            return features[:, 3:], mask.expand(-1, -1, *features.shape[2:])
        return self.module(image)[:, 3:]


def defects(module: Callable[[Tensor], object], side: int) -> list[float]:
    """The defect for each seed."""
    transforms = [Homography.random(STRENGTH, torch.Generator().manual_seed(100 + seed)) for seed in SEEDS]
    return [equivariance_error(module, random_image(side, s), g) for s, g in zip(SEEDS, transforms, strict=True)]


def table(modules: Mapping[str, Callable[[Tensor], object]], sides: Sequence[int]) -> str:
    """The Markdown table."""
    rows = [f"| policy | {' | '.join(map(str, sides))} | order |", f"| --- |{' --- |' * (len(sides) + 1)}"]
    for name, module in modules.items():
        found = [defects(module, side) for side in sides]
        means = [sum(values) / len(values) for values in found]
        order = math.log2(means[0] / means[-1]) / math.log2(sides[-1] / sides[0])
        cells = [f"{m:.4f} ({min(v):.4f}-{max(v):.4f})" for m, v in zip(means, found, strict=True)]
        rows.append(f"| {name} | {' | '.join(cells)} | {order:.2f} |")
    return "\n".join(rows)


def main() -> None:
    """Print the table and save the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry-run", action="store_true", help="print, save nothing")
    arguments = parser.parse_args()
    text = table(modules(), SIDES)
    print(text)
    derived = table({name: _WithoutChannels(module) for name, module in modules().items()}, SIDES[:-1])
    print(derived)
    if not arguments.dry_run:
        page = TEXT.format(
            table=text,
            seeds=len(SEEDS),
            smoothing=SMOOTHING,
            strength=STRENGTH,
            derived=derived,
        )
        PAGE.parent.mkdir(exist_ok=True)
        # what is said of masks is written by hand
        rest = PAGE.read_text(encoding="utf-8").partition(MASKS)[2] if PAGE.exists() else ""
        PAGE.write_text(page + (f"\n{MASKS}{rest}" if rest else ""), encoding="utf-8")


if __name__ == "__main__":
    main()
