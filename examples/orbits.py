"""Orbits of embeddings, drawn in the basis in which the group that was found acts by exact matrices."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from matplotlib.figure import Figure
from torch import Tensor

from invariants.learning.contrast import FoundGroup, LearnedAction, draw_orbits


def orbits(found: FoundGroup, z: Tensor, learned: Mapping[int, LearnedAction]) -> Figure:
    """Where learned matrices take two embeddings, in the last planes of the basis of the exact representation.

    Args:
        found: the group.
        z: embeddings, (N, D).
        learned: a learned action for some of its elements.
    """
    basis, size = found.snapped.basis, len(found.basis)
    inverse = np.linalg.inv(basis)
    changed = {
        g: LearnedAction(torch.from_numpy(basis @ found.compressed(action).matrix.numpy() @ inverse))
        for g, action in learned.items()
    }
    coordinates = z[:, : found.basis.shape[1]].double() @ torch.from_numpy(found.basis).T
    if size > 3 and found.group.is_abelian:  # irreducible parts of two dimensions come last
        planes = [(size - 4, size - 3), (size - 2, size - 1)]
    elif size > 2:
        planes = [(size - 3, size - 2), (size - 2, size - 1)]
    else:
        planes = [(0, size - 1)]
    return draw_orbits(coordinates, changed, planes)
