"""Groups of 2 x 2 matrices over the integers modulo a prime, as permutations of vectors or of lines."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

Matrix = tuple[tuple[int, int], tuple[int, int]]


def linear_groups(order: int) -> Iterator[tuple[str, list[list[int]]]]:
    """The groups SL(2,p), GL(2,p), PSL(2,p) and PGL(2,p) of an order: names, and permutations that generate them.

    Example:
        >>> [name for name, _ in linear_groups(168)]
        ['PSL(2,7)']
        >>> [name for name, _ in linear_groups(24)]
        ['SL(2,3)', 'PGL(2,3)']
    """
    p = 2
    while (p**3 - p) // 2 <= order:
        p = int(sp.nextprime(p))  # 2 gives symmetric groups
        special = p**3 - p
        shear, turn = ((1, 1), (0, 1)), ((0, p - 1), (1, 0))
        stretch = ((int(sp.primitive_root(p)), 0), (0, 1))
        if order == special:
            yield f"SL(2,{p})", [_on_vectors(m, p) for m in (shear, turn)]
            yield f"PGL(2,{p})", [_on_lines(m, p) for m in (shear, turn, stretch)]
        if order == special * (p - 1):
            yield f"GL(2,{p})", [_on_vectors(m, p) for m in (shear, turn, stretch)]
        if 2 * order == special:
            yield f"PSL(2,{p})", [_on_lines(m, p) for m in (shear, turn)]


def _on_vectors(matrix: Matrix, p: int) -> list[int]:
    """On the vectors other than 0: (x, y) is the point p x + y - 1."""
    (a, b), (c, d) = matrix
    return [p * ((a * x + b * y) % p) + (c * x + d * y) % p - 1 for x in range(p) for y in range(p) if x or y]


def _on_lines(matrix: Matrix, p: int) -> list[int]:
    """On the lines through 0: that of (x, 1) is the point x, that of (1, 0) the point p."""
    (a, b), (c, d) = matrix
    out = []
    for x, y in [*((x, 1) for x in range(p)), (1, 0)]:
        u, v = (a * x + b * y) % p, (c * x + d * y) % p
        out.append(u * pow(v, -1, p) % p if v else p)
    return out
