"""Ranks of matrices of polynomials at almost all values of their symbols, exactly."""

from __future__ import annotations

from random import Random

import sympy as sp
from sympy.polys.matrices import DomainMatrix

_SAMPLES = 3
_LARGEST = 97


def generic_rank(matrix: sp.Matrix) -> int:
    """The rank over the field of rational functions of the symbols.

    A sample with independent columns proves them independent; where no sample has them, elimination over the field decides.

    Args:
        matrix: exact entries, polynomials or rational functions.

    Example:
        >>> x, y = sp.symbols("x y")
        >>> generic_rank(sp.Matrix([[x, x * y], [1, y]]))
        1
    """
    if 0 in matrix.shape:
        return 0
    random = Random(0)
    symbols = sorted(matrix.free_symbols, key=sp.default_sort_key)
    for _ in range(_SAMPLES):
        values = {s: sp.Integer(random.randint(1, _LARGEST)) for s in symbols}
        if DomainMatrix.from_Matrix(matrix.subs(values), extension=True).to_field().rank() == min(matrix.shape):
            return min(matrix.shape)
    return int(DomainMatrix.from_Matrix(matrix, extension=True).to_field().rank())
