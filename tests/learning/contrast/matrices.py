"""Matrices of groups to learn from: exact, then noisy and in another basis."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from invariants.learning.contrast.element_matrices import element_matrices
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    FiniteGroup,
    QuaternionGroup,
    SemidirectProduct,
    SymmetricGroup,
)

Array = NDArray[np.float64]

S4 = SymmetricGroup(4)
A5 = AlternatingGroup(5)
Q8 = QuaternionGroup(8)
F21 = SemidirectProduct(CyclicGroup(7), CyclicGroup(3), [[2]])


def of(group: FiniteGroup, irreps: Sequence[int]) -> Array:
    """The direct sum of some irreducible representations over the reals, (order, d, d)."""
    parts = [group.irreps("real")[k] for k in irreps]
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return element_matrices(total)


def turns(n: int) -> Array:
    """The turns of the plane by multiples of 2 pi/n."""
    angle = 2 * np.pi * np.arange(n) / n
    return np.stack([np.cos(angle), -np.sin(angle), np.sin(angle), np.cos(angle)], axis=1).reshape(-1, 2, 2)


def dihedral(n: int) -> Array:
    """The turns, and the mirrors."""
    return np.concatenate([turns(n), turns(n) @ np.diag([1.0, -1.0])])


def c5_cubed() -> Array:
    """Three turns of the plane by fifths, beside each other."""
    group, fifth = AbelianGroup(5, 5, 5), turns(5)
    out = np.zeros((125, 6, 6))
    for g in group.elements:
        for k, a in enumerate(group.residues(g)):
            out[g, 2 * k : 2 * k + 2, 2 * k : 2 * k + 2] = fifth[a]
    return out


CUBE = of(S4, [2, 4])
ICOSAHEDRON = of(A5, [1])
GROUPS: dict[str, tuple[Array, str]] = {
    "cube": (CUBE, "S4"),
    "icosahedron": (ICOSAHEDRON, "A5"),
    "icosahedron with -1": (np.concatenate([ICOSAHEDRON, -ICOSAHEDRON]), "A5 x C2"),
    "quaternions": (of(Q8, [4]), "Q8"),
    "pentagon": (dihedral(5), "D5"),
    "Frobenius 21": (of(F21, [2]), "C7 : C3"),
    "twelfths": (turns(12), "C12"),
    "20-gon": (dihedral(20), "D20"),
    "three fifths": (c5_cubed(), "C5 x C5 x C5"),
    "S5": (of(SymmetricGroup(5), [2]), "S5"),
}
DIHEDRAL = DihedralGroup(4)


def noisy(matrices: Array, noise: float, seed: int, condition: float = 3.0) -> Array:
    """In a random basis of that condition number, with noise of that size relative to each matrix."""
    rng = np.random.default_rng(seed)
    size = matrices.shape[1]
    left, right = (np.linalg.qr(rng.normal(size=(size, size)))[0] for _ in range(2))
    basis = left * np.geomspace(1, condition, size) @ right
    moved = basis @ matrices @ np.linalg.inv(basis)
    error = rng.normal(size=moved.shape)
    scale = np.linalg.norm(moved, axis=(1, 2), keepdims=True) / np.linalg.norm(error, axis=(1, 2), keepdims=True)
    found: Array = moved + noise * scale * error
    return found
