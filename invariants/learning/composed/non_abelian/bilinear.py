"""Products of matrices and numbers as few products of linear forms: tr(A B C) = sum_r alpha_r(A) beta_r(B) gamma_r(C)."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Algorithm = tuple[Integers, Integers, Integers]
"""alpha, beta and gamma, each (products, n, n): the coefficients of the entries of A, B and C."""

# each line: entries of A, entries of B, and the entries of A B to which their product is added
_STRASSEN = """
11+22 | 11+22 | 11+22
21+22 | 11 | 21-22
11 | 12-22 | 12+22
22 | 21-11 | 11+21
11+12 | 22 | 12-11
21-11 | 11+12 | 22
12-22 | 21+22 | 11
"""
_LADERMAN = """
11+12+13-21-22-32-33 | 22 | 12
11-21 | 22-12 | 21+22
22 | 12-11+21-22-23-31+33 | 21
21+22-11 | 11-12+22 | 12+21+22
21+22 | 12-11 | 12+22
11 | 11 | 11+12+13+21+22+31+33
31+32-11 | 11-13+23 | 13+31+33
31-11 | 13-23 | 31+33
31+32 | 13-11 | 13+33
11+12+13-22-23-31-32 | 23 | 13
32 | 13-11+21-22-23-31+32 | 31
32+33-13 | 22+31-32 | 12+31+32
13-33 | 22-32 | 31+32
13 | 31 | 11+12+13+21+23+31+32
32+33 | 32-31 | 12+32
22+23-13 | 23+31-33 | 13+21+23
13-23 | 23-33 | 21+23
22+23 | 33-31 | 13+23
12 | 21 | 11
23 | 32 | 22
21 | 13 | 23
31 | 12 | 32
33 | 33 | 33
"""


@lru_cache(maxsize=16)
def matrix_product(size: int) -> Algorithm:
    """Few products for matrices n x n: 7 for n = 2, 23 for n = 3, of their blocks for multiples, n^3 for other n.

    Args:
        size: n.

    Source: Strassen, Gaussian elimination is not optimal (1969); Laderman, A noncommutative algorithm for multiplying 3 x 3
    matrices using 23 multiplications (1976).

    Example:
        >>> [len(matrix_product(n)[0]) for n in (1, 2, 3, 4, 6)]
        [1, 7, 23, 49, 161]
    """
    for inner, text in ((2, _STRASSEN), (3, _LADERMAN)):
        if size % inner == 0:
            outer, part = matrix_product(size // inner), _read(text, inner)
            return tuple(_blocks(x, y) for x, y in zip(part, outer, strict=True))  # type: ignore[return-value]
    eye = np.eye(size, dtype=np.int64)
    i, j, k = (x.ravel() for x in np.indices((size,) * 3))
    return (
        eye[i][:, :, None] * eye[j][:, None, :],
        eye[j][:, :, None] * eye[k][:, None, :],
        eye[k][:, :, None] * eye[i][:, None, :],
    )


def complex_product() -> Integers:
    """Re(x y z) as three products of real numbers: (3 products, 3 factors, real and imaginary part).

    Example:
        >>> forms, x = complex_product(), np.array([[1, 2], [3, 4], [5, 6]])
        >>> int(np.einsum("rfp,fp->rf", forms, x).prod(axis=1).sum()), (1 + 2j) * (3 + 4j) * (5 + 6j)
        (-85, (-85+20j))
    """
    return np.array([[[1, 0], [1, 0], [1, 1]], [[0, 1], [0, 1], [-1, 1]], [[1, 1], [1, 1], [0, -1]]])


def quaternion_product() -> Integers:
    """Four times the real part of x y z as eight products of real numbers: (8 products, 3 factors, coordinates 1, i, j, k).

    Four of them multiply in the group algebra of Z2 x Z2, whose characters are signs; four mend the signs.

    Source: Howell, Lafon, The complexity of the quaternion product (1975).

    Example:
        >>> i, j, k = np.eye(4, dtype=int)[1:]
        >>> forms = quaternion_product()
        >>> int(np.einsum("rfp,fp->rf", forms, np.array([i, j, k])).prod(axis=1).sum())
        -4
    """
    signs = np.array([[1, 1, 1, 1], [1, 1, -1, -1], [1, -1, 1, -1], [1, -1, -1, 1]])
    # the coordinates of x y are sums over Z2 x Z2 less twice one term, that of 1 the negative; i, j, k of z count negative
    found = [np.stack([row, row, -row]) for row in signs]
    eye = np.eye(4, dtype=np.int64)
    for out, x, y, sign in ((0, 0, 0, 8), (1, 3, 2, 8), (2, 1, 3, 8), (3, 2, 1, 8)):
        found.append(np.stack([eye[x], eye[y], sign * eye[out]]))
    return np.array(found)


def _read(text: str, size: int) -> Algorithm:
    lines = [[_form(part, size) for part in line.split("|")] for line in text.strip().splitlines()]
    alpha, beta, gamma = (np.array(column) for column in zip(*lines, strict=True))
    return alpha, beta, gamma.transpose(0, 2, 1)  # tr(A B C) takes entry (i, j) of A B with entry (j, i) of C


def _form(part: str, size: int) -> Integers:
    found = np.zeros((size, size), dtype=np.int64)
    for term in part.strip().replace("-", "+-").split("+"):
        if term:
            i, j = int(term[-2]) - 1, int(term[-1]) - 1
            found[i, j] = -1 if term[0] == "-" else 1
    return found


def _blocks(outer: Integers, inner: Integers) -> Integers:
    """An algorithm for blocks, with another one for the products of blocks."""
    r, n = outer.shape[:2]
    s, m = inner.shape[:2]
    found: Integers = np.einsum("rij,skl->rsikjl", outer, inner).reshape(r * s, n * m, n * m)
    return found
