"""Matrices of all elements of a finite group, in numbers."""

from __future__ import annotations

import numpy as np

from invariants.representations import FiniteGroup, Representation

from .matrices import Array


def element_matrices(rho: Representation) -> Array:
    """A representation of a finite group by real matrices in float64, for all elements: (order, d, d).

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> element_matrices(CyclicGroup(2).irreps("real")[1]).tolist()
        [[[1.0]], [[-1.0]]]
    """
    group = rho.group
    assert isinstance(group, FiniteGroup)
    lengths = np.sqrt([complex(c).real for c in rho.norms])
    generators = []
    for matrix in rho.matrices:
        dense = np.zeros(matrix.shape)
        for i, row in enumerate(matrix.rows):
            for j, c in row.items():
                dense[i, j] = complex(c).real * lengths[i] / lengths[j]
        generators.append(dense)
    out = np.empty((group.order, rho.dimension, rho.dimension))
    out[0] = np.eye(rho.dimension)
    for g in group.nearest_first[1:]:
        s, before = group.words[g]
        out[g] = generators[s] @ out[before]
    return out
