"""Learned matrices and embeddings, drawn: eigenvalues beside exact ones, orbits, and which elements are confused."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from invariants.errors import InputError
from invariants.representations import Representation
from invariants.representations.representation import finite

from ..figures import COLOURS, GREY, panels
from .learned_action import LearnedAction

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def draw_eigenvalues(actions: Mapping[Any, LearnedAction], representation: Representation) -> Figure:
    """Eigenvalues of learned matrices on those of the exact ones, one panel for each conjugacy class.

    Rings are exact, dots learned; a dot in its ring is an element whose order and character are right.

    Args:
        actions: learned ones, by the element of the group.
        representation: the exact one, of a finite group.

    Returns:
        A matplotlib figure, to be shown or saved.

    Raises:
        InputError: for an element that the group does not have, or without matplotlib.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> turn = Representation.from_matrices(CyclicGroup(4), [[[0, -1], [1, 0]]])
        >>> learned = {1: LearnedAction(torch.tensor([[0.1, -0.9], [1.0, 0.0]]))}
        >>> len(draw_eigenvalues(learned, turn).axes)
        4
    """
    group = finite(representation.group, "eigenvalues by conjugacy class")
    classes = group.conjugacy_classes()
    by_class: dict[int, list[LearnedAction]] = {}
    for element, action in actions.items():
        by_class.setdefault(int(group.class_of[group.index(element)]), []).append(action)
    columns = min(len(classes), 5)
    rows = -(-len(classes) // columns)
    figure, axes = panels(columns, 2.5 * columns, 2.8 * rows, rows=rows)
    circle = np.exp(2j * np.pi * np.linspace(0, 1, 200))
    for k, axis in enumerate(axes):
        axis.axis("off")
        if k >= len(classes):
            continue
        axis.plot(circle.real, circle.imag, color=GREY, lw=0.8)
        exact = np.linalg.eigvals(np.array(representation(classes[k][0]).evalf(20), dtype=complex))
        values, counts = _counted(exact)
        axis.scatter(
            values.real, values.imag, s=130, facecolors="none", edgecolors=COLOURS[1], linewidths=1.6, zorder=2
        )
        for value, count in zip(values, counts, strict=True):
            if count > 1:
                axis.annotate(f"{count}", (1.24 * value.real, 1.24 * value.imag), ha="center", va="center", fontsize=9)
        for action in by_class.get(k, []):
            found = action.eigenvalues.numpy()
            axis.plot(found.real, found.imag, ".", color=COLOURS[0], ms=5, alpha=0.7, zorder=3)
        order = int(group.element_orders[classes[k][0]])
        axis.set_title(f"{len(classes[k])} of order {order}", fontsize=10)
        axis.set(xlim=(-1.45, 1.45), ylim=(-1.45, 1.45), aspect="equal")
    figure.suptitle("eigenvalues: exact (rings, with how often) and learned (dots)", fontsize=11)
    return figure


def draw_orbits(
    z: Tensor, actions: Mapping[Any, LearnedAction], planes: Sequence[tuple[int, int]] | None = None, starts: int = 2
) -> Figure:
    """The points to which elements take some embeddings, over all embeddings, in planes of coordinates.

    Args:
        z: embeddings, (N, D); the first ones are moved.
        actions: elements, by any name.
        planes: pairs of coordinates; None: the first two principal ones, and the next two.
        starts: embeddings that are moved.

    Returns:
        A matplotlib figure.

    Raises:
        InputError: for embeddings that do not fit the actions, coordinates that are none, or without matplotlib.

    Example:
        >>> angle = torch.linspace(0, 6.28, 100)
        >>> circle = torch.stack([angle.cos(), angle.sin()], 1)
        >>> quarter = LearnedAction(torch.tensor([[0.0, -1.0], [1.0, 0.0]]))
        >>> len(draw_orbits(circle, {k: quarter**k for k in range(4)}).axes)
        1
    """
    if not actions or z.dim() != 2 or not len(z):
        raise InputError(
            given=f"{len(actions)} actions and embeddings of shape {tuple(z.shape)}",
            expected="at least one action and one embedding, (N, D)",
            remedy="model.transform(y), model.actions(pairs)",
        )
    some = next(iter(actions.values()))
    d = len(some.matrix)
    cloud = z.detach().cpu().double()
    orbits = torch.stack([action(cloud[:starts]) for action in actions.values()])
    if planes is None:
        centre = cloud[:, :d].mean(0)
        axes_of = torch.linalg.svd(cloud[:, :d] - centre, full_matrices=False).Vh
        planes = [(0, 1), (2, 3)] if d > 3 else [(0, 1), (1, 2)] if d == 3 else [(0, min(1, d - 1))]
        cloud, orbits = cloud[:, :d] @ axes_of.T, orbits[..., :d] @ axes_of.T
        words = "principal coordinate"
    else:
        words = "coordinate"
    if any(not 0 <= c < cloud.shape[1] for plane in planes for c in plane):
        raise InputError(
            given=f"planes={planes!r}", expected=f"coordinates 0 ... {cloud.shape[1] - 1}", remedy="planes=[(0, 1)]"
        )
    figure, axes = panels(len(planes), 4.4 * len(planes), 4.4)
    for axis, (a, b) in zip(axes, planes, strict=True):
        axis.plot(cloud[:3000, a], cloud[:3000, b], ".", color="#d6d6d6", ms=2, zorder=1)
        for k in range(orbits.shape[1]):
            colour = COLOURS[k % len(COLOURS)]
            axis.plot(orbits[:, k, a], orbits[:, k, b], "o", color=colour, ms=6, alpha=0.85, zorder=3)
            axis.plot(cloud[k, a], cloud[k, b], "*", color=colour, ms=17, mec="black", mew=0.8, zorder=4)
        axis.set(aspect="equal", xlabel=f"{words} {a + 1}", ylabel=f"{words} {b + 1}")
    figure.suptitle(f"{len(actions)} elements move {orbits.shape[1]} embeddings (stars) among all (grey)", fontsize=11)
    return figure


def draw_confusion(counts: NDArray[Any] | Tensor, names: Sequence[str] | None = None) -> Figure:
    """Which element is taken for which: rows are true, columns found; a diagonal is a perfect embedding.

    Args:
        counts: of pairs of each true element whose nearest matrix is that of each found one, (A, B).
        names: of the elements, written where there are at most thirty.

    Returns:
        A matplotlib figure.

    Raises:
        InputError: for what is no table, or without matplotlib.

    Example:
        >>> len(draw_confusion(np.eye(3)).axes[0].images)
        1
    """
    table = np.asarray(counts, dtype=float)
    if table.ndim != 2 or not table.size:
        raise InputError(
            given=f"counts of shape {table.shape}",
            expected="a table (A, B)",
            remedy="confusion(model, pairs, elements)",
        )
    side = min(8.0, 3.0 + 0.12 * max(table.shape))
    figure, (axis,) = panels(1, side, side)
    shares = table / np.maximum(table.sum(1, keepdims=True), 1)
    axis.imshow(shares, cmap="Blues", vmin=0, vmax=1, interpolation="nearest")
    axis.set(xlabel="nearest learned element", ylabel="true element")
    if names is not None and len(names) <= 30 and table.shape == (len(names), len(names)):
        axis.set_xticks(range(len(names)), names, rotation=90, fontsize=7)
        axis.set_yticks(range(len(names)), names, fontsize=7)
    right = float(np.trace(table) / table.sum()) if table.shape[0] == table.shape[1] and table.sum() else math.nan
    axis.set_title(f"{right:.1%} on the diagonal" if right == right else "confusion of elements", fontsize=11)
    return figure


def _counted(values: NDArray[np.complex128]) -> tuple[NDArray[np.complex128], list[int]]:
    """Different eigenvalues, and how often each occurs."""
    found: list[complex] = []
    counts: list[int] = []
    for value in values:
        near = [k for k, other in enumerate(found) if abs(other - value) < 1e-6]
        if near:
            counts[near[0]] += 1
        else:
            found.append(complex(value))
            counts.append(1)
    return np.array(found), counts
