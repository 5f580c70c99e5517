"""Exact matrices in numbers."""

from __future__ import annotations

from collections.abc import Iterable

import sympy
import torch
from torch import Tensor


def numeric_matrices(matrices: Iterable[sympy.Matrix], size: int) -> Tensor:
    """Square matrices of one size in double precision, complex: (K, size, size).

    Example:
        >>> numeric_matrices([sympy.Matrix([[0, sympy.I], [1, 0]])], 2)[0, 0, 1].item()
        1j
    """
    found = [[[complex(entry) for entry in matrix.row(i)] for i in range(size)] for matrix in matrices]
    return torch.tensor(found, dtype=torch.complex128).reshape(-1, size, size)
