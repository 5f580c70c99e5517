"""Finding a plane again: a box, a page or a sign, photographed alone and somewhere in a scene.

    python -m examples.find_a_plane --template box.png --scene box_in_scene.png [--out results]

Without files: a part of a photograph that an installed package carries, seen in perspective, laid on another photograph,
both with noise; and the same scene without it.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
import torch
from PIL.Image import Image
from rich.console import Console
from torch import Tensor

from examples.photographs import load
from examples.pictures import save
from invariants.errors import RepereError
from invariants.learning.pictures import open_picture
from invariants.nn import FoundPlane, RandomHomography, ScaledFeatures, find_plane, warp

mpl.use("Agg")
from matplotlib import pyplot as plt

NOISE = 0.01  # standard deviation, of values in [0, 1]
SIDE = 160  # of the part of a photograph that is laid on another, pixels
SHOWN = 60  # pairs that are drawn


def main(argv: Sequence[str] | None = None) -> int:
    """Search, say, draw; returns the exit status: 0 whether the plane is there or not, 1 for files that say nothing."""
    parser = argparse.ArgumentParser(description="Find a plane again in another picture.")
    parser.add_argument("--template", type=Path, help="picture of the plane alone")
    parser.add_argument("--scene", type=Path, help="picture in which it is looked for")
    parser.add_argument("--group", default="projective", help="group whose invariants are compared (projective)")
    parser.add_argument("--seed", type=int, default=0, help="of RANSAC and of the pictures made without files (0)")
    parser.add_argument("--out", type=Path, default=Path("results"), help="folder for the picture (results)")
    arguments = parser.parse_args(argv)
    if (arguments.template is None) != (arguments.scene is None):
        parser.error("--template and --scene go together")
    if arguments.seed < 0:
        parser.error("--seed is at least 0")
    console = Console()
    try:
        if arguments.template is not None:
            pairs = {"": read_pair(arguments.template, arguments.scene)}
        else:
            pairs = made_pairs(arguments.seed)
        for name, (template, scene) in pairs.items():
            started = time.perf_counter()
            features = ScaledFeatures(arguments.group, len(template))
            result = find_plane(template, scene, features, seed=arguments.seed)
            seconds = time.perf_counter() - started
            path = draw(template, scene, result, arguments.out / f"find_a_plane{name and '_' + name}.png")
            console.print(f"{words(result)}\n{seconds:.1f} seconds, picture: {path}", highlight=False, soft_wrap=True)
    except RepereError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def words(result: FoundPlane) -> str:
    """The verdict."""
    judged = f"{result.matches} matches, evidence {result.evidence:.0f}"
    if not result.found:
        return f"not here: {judged}"
    corners = "  ".join(f"({x:.1f}, {y:.1f})" for x, y in result.corners.tolist())
    return f"found: {result.inliers} inliers, {judged}; corners at {corners}"


def read_pair(template: Path, scene: Path) -> tuple[Tensor, Tensor]:
    """Two files as (C, H, W) tensors, in colour if both have colours."""
    images = [open_picture(path) for path in (template, scene)]
    mode = "RGB" if all(has_colours(image) for image in images) else "L"
    first, second = (torch.from_numpy(np.array(image.convert(mode), dtype=np.float32)) / 255 for image in images)
    return (first[None], second[None]) if mode == "L" else (first.permute(2, 0, 1), second.permute(2, 0, 1))


def has_colours(image: Image) -> bool:
    """Whether a picture is more than grey, whatever its mode."""
    pixels = np.asarray(image.convert("RGB"), dtype=np.int16)
    return bool((pixels.max(2) - pixels.min(2)).max() > 8)


def made_pairs(seed: int) -> dict[str, tuple[Tensor, Tensor]]:
    """A template in a scene, and a scene without it, from photographs of installed packages."""
    photographs = load(blur=0.5)
    one, other = (torch.from_numpy(p).permute(2, 0, 1).contiguous() for p in list(photographs.values())[:3:2])
    generator = torch.Generator().manual_seed(seed)
    top, left = 60, 140
    template = one[:, top : top + SIDE, left : left + SIDE]
    height, width = other.shape[1:]
    # the part in the middle of a canvas of the scene's size, then both through one homography of the scene
    shift = [(height - SIDE) // 2, (width - SIDE) // 2]
    canvas = torch.zeros(1, 4, height, width)
    canvas[0, :3, shift[0] : shift[0] + SIDE, shift[1] : shift[1] + SIDE] = template
    canvas[0, 3, shift[0] : shift[0] + SIDE, shift[1] : shift[1] + SIDE] = 1
    seen = warp(canvas, RandomHomography.preset("medium").sample(1, generator))[0]
    mask = seen[3:].clamp(0, 1)
    noise = [NOISE * torch.randn(u.shape, generator=generator) for u in (template, other, other)]
    scene = seen[:3] * mask + other * (1 - mask)
    return {"there": (template + noise[0], scene + noise[1]), "not_there": (template + noise[0], other + noise[2])}


def draw(template: Tensor, scene: Tensor, result: FoundPlane, path: Path) -> Path:
    """Template and scene side by side, the outline that was found and some of the pairs."""
    left, right = (u.clamp(0, 1).permute(1, 2, 0).expand(-1, -1, 3).numpy() for u in (template, scene))
    height, gap = max(len(left), len(right)), 10
    canvas = np.ones((height, left.shape[1] + gap + right.shape[1], 3), dtype=np.float32)
    canvas[: len(left), : left.shape[1]] = left
    canvas[: len(right), left.shape[1] + gap :] = right
    figure, axis = plt.subplots(figsize=(10, 10 * height / canvas.shape[1] + 0.4))
    axis.imshow(canvas)
    offset = torch.tensor([left.shape[1] + gap, 0.0], dtype=torch.float64)
    if result.found:
        outline = torch.cat([result.corners, result.corners[:1]]) + offset
        axis.plot(outline[:, 0], outline[:, 1], color="tab:green", linewidth=2)
        every = max(1, -(-result.inliers // SHOWN))
        start, end = result.template_points[::every], result.scene_points[::every] + offset
        axis.plot(*(torch.stack([start[:, k], end[:, k]]).numpy() for k in (0, 1)), color="tab:orange", linewidth=0.5)
    axis.set_title(words(result).split(";")[0], fontsize=10)
    axis.set_xlim(0, canvas.shape[1])
    axis.set_ylim(height, 0)
    axis.axis("off")
    figure.tight_layout()
    return save(figure, path)


if __name__ == "__main__":
    raise SystemExit(main())
