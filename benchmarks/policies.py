"""The discretisation defect of every singularity policy, and of the published formula, as a Markdown table.

    python -m benchmarks.policies            print the table and save docs/policies.md
    python -m benchmarks.policies --dry-run  print it only
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from invariants.nn import POLICIES, Homography, InvariantFeatures, equivariance_error

SIDES = (64, 128, 256, 512)
SEEDS = (0, 1, 2, 3)
STRENGTH = 0.15
SMOOTHING = 0.05
PAGE = Path(__file__).resolve().parent.parent / "docs" / "policies.md"

TEXT = """# Singularity policies, measured

Relative L2 defect of `InvariantFeatures("projective", in_channels=3)`: features of a warped image against warped features
of the image, over the pixels that both see. Mean over {seeds} seeds (smallest to largest), by pixels a side.

{table}

How measured: `python -m benchmarks.policies`, float64. An image is three channels of a random Fourier series under a
Gaussian of {smoothing} of the side, the same function at every resolution; the transformation is `Homography.random({strength})`.
The order is log2(defect at {first} / defect at {last}) / {octaves}. The published formula divides T by 1 + R0^2 and J by 1 + R0,
R0 the mean of J over the channel pairs (0,1), (1,2), (0,2), then each of the blocks u, J, T by its maximum over the image.

What it means: only `weighted` and `regularised` fall with the resolution, since they are invariant under the multipliers of
a homography, which vary over the image, exactly or up to eps; `regularised` stops falling where the derivatives, taken per
pixel, come near eps. `carried` divides by one number an image and `polynomial` by nothing, so their defect is that of the
multipliers themselves and stays. The published formula adds a constant to a quantity that has a weight, so it does not
converge to an invariant either.
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


def defects(module: Callable[[Tensor], Tensor], side: int) -> list[float]:
    """The defect for each seed."""
    transforms = [Homography.random(STRENGTH, torch.Generator().manual_seed(100 + seed)) for seed in SEEDS]
    return [equivariance_error(module, random_image(side, s), g) for s, g in zip(SEEDS, transforms, strict=True)]


def table() -> str:
    """The Markdown table."""
    rows = [f"| policy | {' | '.join(map(str, SIDES))} | order |", f"| --- |{' --- |' * (len(SIDES) + 1)}"]
    for name, module in modules().items():
        found = [defects(module, side) for side in SIDES]
        means = [sum(values) / len(values) for values in found]
        order = math.log2(means[0] / means[-1]) / math.log2(SIDES[-1] / SIDES[0])
        cells = [f"{m:.4f} ({min(v):.4f}-{max(v):.4f})" for m, v in zip(means, found, strict=True)]
        rows.append(f"| {name} | {' | '.join(cells)} | {order:.2f} |")
    return "\n".join(rows)


def main() -> None:
    """Print the table and save the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry-run", action="store_true", help="print, save nothing")
    arguments = parser.parse_args()
    text = table()
    print(text)
    if not arguments.dry_run:
        octaves = round(math.log2(SIDES[-1] / SIDES[0]))
        page = TEXT.format(
            table=text,
            seeds=len(SEEDS),
            smoothing=SMOOTHING,
            strength=STRENGTH,
            first=SIDES[0],
            last=SIDES[-1],
            octaves=octaves,
        )
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
