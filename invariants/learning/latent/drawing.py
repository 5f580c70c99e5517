"""Pictures of what a model does: elements that act, parts exchanged, orbits."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import LatentGroupAutoencoder

from ..figures import panels
from .data.group_pairs import GroupPairs
from .evaluation import transformed

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def draw_transformed(models: dict[str, nn.Module], pairs: GroupPairs, count: int = 8) -> Figure:
    """One column for each pair: x, what each model makes of it, and y.

    Args:
        models: by the name under which their row stands.
        pairs: the first ones are drawn.
        count: how many.
    """
    some = pairs.select(torch.arange(min(count, len(pairs))))
    rows = {"given": some.x} | {name: transformed(m, some) for name, m in models.items()} | {"wanted": some.y}
    return _grid(list(rows.values()), list(rows))


@torch.no_grad()
def draw_swaps(model: LatentGroupAutoencoder, pictures: Tensor) -> Figure:
    """A table: what varies comes from the picture at the left, what is constant from the picture above.

    Args:
        model: whose parts are exchanged.
        pictures: (B, ...), few.
    """
    table = []
    pictures = pictures.to(model.reference)
    for picture in pictures:
        left = picture[None].expand_as(pictures)
        table.append(torch.cat([picture[None], model.swap(left, pictures)[0].to(pictures)]))
    above = torch.cat([torch.ones_like(pictures[:1]), pictures])
    return _grid([above, *table], ["constant of", "varying of", *[""] * (len(pictures) - 1)])


def draw_orbit(model: LatentGroupAutoencoder, pictures: Tensor, steps: int = 8) -> Figure:
    """One row for each picture: itself, then its orbit as decoded, then its canonical pose.

    Args:
        model: whose group acts.
        pictures: (B, ...), few.
        steps: of the orbit.
    """
    pictures = pictures.to(model.reference)
    orbit, canonical = model.orbit(pictures, steps).to(pictures), model.canonical(pictures).to(pictures)
    rows = [torch.cat([x[None], path, c[None]]) for x, path, c in zip(pictures, orbit, canonical, strict=True)]
    figure = _grid(rows, [""] * len(rows))
    for column, title in ((0, "given"), (1, "orbit"), (steps + 1, "canonical")):
        figure.axes[column].set_title(title, fontsize=9)
    return figure


def _grid(rows: list[Tensor], names: list[str]) -> Figure:
    """Pictures (C, H, W) or (H, W), row by row."""
    columns, shape = len(rows[0]), tuple(rows[0].shape[1:])
    if len(shape) not in (2, 3) or (len(shape) == 3 and shape[0] not in (1, 3)) or not columns:
        raise InputError(
            given=f"{columns} observations of shape {shape} to draw",
            expected="pictures (C, H, W) with one or three channels, or (H, W)",
            remedy="picture[:1] draws the first channel; plot other observations yourself",
        )
    figure, axes = panels(columns, 0.9 * columns + 0.8, 0.95 * len(rows) + 0.1, rows=len(rows))
    for k, (row, name) in enumerate(zip(rows, names, strict=True)):
        for j, picture in enumerate(row.detach().float().cpu()):
            axis = axes[k * columns + j]
            channels = picture.movedim(0, -1) if picture.dim() == 3 else picture[..., None]
            shown = channels.clamp(0, 1).numpy()
            axis.imshow(shown if shown.shape[-1] == 3 else shown[..., 0], cmap="gray", vmin=0, vmax=1)
            axis.set_xticks([])
            axis.set_yticks([])
            axis.spines[:].set_visible(False)
        label = fill(name, 14)
        axes[k * columns].set_ylabel(label, fontsize=9, rotation=0, ha="right", va="center")
    return figure
