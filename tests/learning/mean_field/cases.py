"""Units under several groups."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from invariants.learning.mean_field import SymmetricUnit
from invariants.representations import (
    CyclicGroup,
    DihedralGroup,
    FiniteGroup,
    MatrixLieAlgebra,
    Representation,
    SymmetricGroup,
)


def logistic(x: Tensor, z: Tensor) -> Tensor:
    """logistic(z x), entry by entry, z a square matrix by rows."""
    n = x.shape[1]
    return torch.sigmoid((x @ z.reshape(-1, n).T).view(len(x), len(z), n))


def ridge(x: Tensor, z: Tensor) -> Tensor:
    """z x, shortened to less than length 1: equivariant under all orthogonal maps."""
    n = x.shape[1]
    out = (x @ z.reshape(-1, n).T).view(len(x), len(z), n)
    return out / (1 + out.square().sum(2, keepdim=True)).sqrt()


def even(x: Tensor, z: Tensor) -> Tensor:
    """logistic(z x) of numbers: unchanged when both signs change."""
    return torch.sigmoid(x @ z.T)[:, :, None]


def odd(x: Tensor, z: Tensor) -> Tensor:
    """tanh(<z, x>)."""
    return torch.tanh(x @ z.T)[:, :, None]


def by_conjugation(group: FiniteGroup) -> SymmetricUnit:
    rho = Representation.permutation(group)
    return SymmetricUnit(logistic, rho, rho, rho * rho)


def signs() -> SymmetricUnit:
    """G = {1, -1}: the first input, and the first parameter, change sign; outputs do not."""
    group = CyclicGroup(2)
    flip = Representation.from_matrices(group, [[[-1, 0], [0, 1]]])
    return SymmetricUnit(odd, flip, Representation.trivial(group), flip)


def counterexample() -> SymmetricUnit:
    """G = {1, -1} on numbers: E^G = {0}, and a model of fixed particles is constant."""
    group = CyclicGroup(2)
    sign = Representation.from_matrices(group, [[[-1]]])
    return SymmetricUnit(even, sign, Representation.trivial(group), sign)


def rotations(reflections: bool = False) -> SymmetricUnit:
    rho = (MatrixLieAlgebra.o(2) if reflections else MatrixLieAlgebra.so(2)).defining
    return SymmetricUnit(ridge, rho, rho, rho * rho)


FINITE: dict[str, Callable[[], SymmetricUnit]] = {
    "C2": lambda: by_conjugation(CyclicGroup(2)),
    "C3": lambda: by_conjugation(CyclicGroup(3)),
    "S3": lambda: by_conjugation(SymmetricGroup(3)),
    "signs": signs,
    "D4": lambda: by_conjugation(DihedralGroup(4)),
}
COMPACT: dict[str, Callable[[], SymmetricUnit]] = {"SO(2)": rotations, "O(2)": lambda: rotations(True)}
MADE: dict[str, SymmetricUnit] = {}


def unit_of(name: str) -> SymmetricUnit:
    """Made once."""
    if name not in MADE:
        MADE[name] = (FINITE | COMPACT)[name]()
    return MADE[name]


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def normal(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, generator=generator(seed), dtype=torch.float64)
