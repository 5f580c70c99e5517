"""A picture of generated conformers beside those of the reference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from invariants.errors import InputError

from ...figures import GREY, panels
from .conformer_set import ConformerSet
from .metrics import rmsd_matrix
from .superposition import Superposed, superposed

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ELEMENT_COLOURS = {
    "H": "#d9d9d9",
    "C": "#4a4a4a",
    "N": "#2f5bd8",
    "O": "#d62f2f",
    "F": "#4caf50",
    "Cl": "#2e9e3a",
    "Br": "#9c4a1a",
    "I": "#7b2d9b",
    "S": "#d4a500",
    "P": "#e07b1a",
}
"""Others are pink."""
OTHER = "#d65fb8"


def draw_conformers_beside(
    reference: ConformerSet, generated: Sequence[Any], *, molecules: int = 4, columns: int = 4
) -> Figure:
    """For each molecule a row of pairs: a reference conformer, and the generated one that is nearest, laid over it.

    Args:
        reference: the set.
        generated: for each of its molecules (G_i, N_i, 3) floating point, in angstrom.
        molecules: how many of the first ones are drawn.
        columns: pairs in a row: the first reference conformers.

    Returns:
        The figure; under each pair stands the RMSD of heavy atoms.

    Raises:
        InputError: for arrays that do not fit; without RDKit or matplotlib.
    """
    if len(generated) != len(reference) or not len(reference) or molecules < 1 or columns < 1:
        raise InputError(
            given=f"generated conformers of {len(generated)} molecules for a set of {len(reference)}, "
            f"molecules={molecules}, columns={columns}",
            expected="an array for each molecule, and at least one of each",
            remedy="generate conformers of each of reference.molecules",
        )
    count = min(molecules, len(reference))
    width = max(min(columns, k) for k in reference.counts[:count])
    figure, axes = panels(2 * width, 3.0 * width, 1.75 * count, rows=count)
    for axis in axes:
        axis.set_axis_off()
    for i in range(count):
        molecule = reference.molecules[i]
        x = torch.as_tensor(generated[i]).detach().cpu().double()
        for j, target in enumerate(reference.positions[i][:width]):
            nearest = rmsd_matrix(molecule, x, target[None])[:, 0].argmin()
            pair = superposed(molecule, x[nearest : nearest + 1], target[None])
            left, right = axes[2 * (i * width + j) : 2 * (i * width + j) + 2]
            _draw_pair(pair, left, right)
            left.set_title(f"reference {j + 1}", fontsize=7, color=GREY)
            right.set_title(f"generated {int(nearest) + 1}: {float(pair.rmsd[0, 0]):.2f} Å", fontsize=7, color=GREY)
        axes[2 * i * width].text(
            0, 0, molecule.title[:40], transform=axes[2 * i * width].transAxes, fontsize=8, parse_math=False
        )
    return figure


def _draw_pair(pair: Superposed, left: Axes, right: Axes) -> None:
    """Both as seen along the axis in which the reference extends least."""
    y = pair.reference[0].numpy()
    view = np.linalg.svd(y - y.mean(0), full_matrices=True)[2]
    view[2] *= np.sign(np.linalg.det(view))  # a rotation: handedness is what it is
    drawn = [(part[0].numpy() - y.mean(0)) @ view.T for part in (pair.reference, pair.generated)]
    reach = max(float(np.abs(x[:, :2]).max()) for x in drawn) + 0.7
    for axis, x in zip((left, right), drawn, strict=True):
        for bond in pair.molecule.bonds:
            ends = x[[bond.first, bond.second]]
            axis.plot(ends[:, 0], ends[:, 1], color=GREY, linewidth=1.6, zorder=float(ends[:, 2].mean()))
        colours = [ELEMENT_COLOURS.get(symbol, OTHER) for symbol in pair.molecule.symbols]
        for place, colour in zip(x, colours, strict=True):
            axis.scatter(
                place[0], place[1], s=26, color=colour, edgecolors="white", linewidths=0.4, zorder=float(place[2]) + 0.5
            )
        axis.set_xlim(-reach, reach)
        axis.set_ylim(-reach, reach)
        axis.set_aspect("equal")
