"""A function of given functions, found by linear algebra as a quotient of polynomials in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations_with_replacement
from math import comb

from ..limits import FIT_DEGREE
from .linear_algebra import PRIME, null_space_candidates

Monomial = tuple[int, ...]
Terms = dict[Monomial, int]
Weight = tuple[int, ...]


def fit(
    sample: Callable[[int], tuple[Sequence[int], int]], weights: Sequence[Weight], weight: Weight, columns: int
) -> tuple[Terms, Terms] | None:
    """Polynomials A and B with A(w) F = B(w), in ansatz of growing degrees.

    Values modulo the prime decide which degrees do; the answer is a candidate, for the caller to prove.

    Args:
        sample: the values of w and of F at a random point, by number.
        weights: of each w, in gradings in which all are homogeneous; then so are A and B.
        weight: of F.
        columns: coefficients in the largest ansatz.

    Returns:
        Coefficients by exponents; None if no ansatz of that size holds an answer.

    Example:
        >>> fit(lambda n: ((n, n * n + 3), (n + 1) * pow(n * n + 3, -1, PRIME)), [(), ()], (), 20)
        ({(0, 1): 1}, {(0, 0): 1, (1, 0): 1})
    """
    count = len(weights)
    points: list[tuple[list[int], int]] = []
    powers: list[dict[Monomial, int]] = []

    def value(number: int, monomial: Monomial) -> int:
        while len(points) <= number:
            known, result = sample(len(points))
            points.append((list(known), result))
            powers.append({(0,) * count: 1})
        table = powers[number]
        if monomial not in table:
            i = next(i for i, e in enumerate(monomial) if e)
            lower = (*monomial[:i], monomial[i] - 1, *monomial[i + 1 :])
            table[monomial] = value(number, lower) * points[number][0][i] % PRIME
        return table[monomial]

    for under, over in _degrees(count, columns):
        below, above = _by_weight(weights, under, len(weight)), _by_weight(weights, over, len(weight))
        for shift, bottoms in sorted(below.items()):
            tops = above.get(tuple(a + b for a, b in zip(shift, weight, strict=True)), [])
            width = len(bottoms) + len(tops)
            if not tops or width > columns:
                continue
            rows = []
            for number in range(width + 3):
                row = [value(number, m) for m in tops]
                row += [-points[number][1] * value(number, m) % PRIME for m in bottoms]
                rows.append({j: c for j, c in enumerate(row) if c})
            vector = next(iter(null_space_candidates(rows, width)), None)
            if vector is not None:
                lower = {m: vector[j] for j, m in enumerate(bottoms, len(tops)) if j in vector}
                return lower, {m: vector[j] for j, m in enumerate(tops) if j in vector}
    return None


def _degrees(count: int, columns: int) -> Iterator[tuple[int, int]]:
    """Degrees of A and B, the smallest ansatz first: the first that holds an answer holds one alone."""
    most = 2 * columns  # gradings split an ansatz
    sizes = [comb(count + d, d) for d in range(FIT_DEGREE.value + 1)]
    pairs = [(a + b, i, j) for i, a in enumerate(sizes) for j, b in enumerate(sizes) if a + b <= most]
    for _, under, over in sorted(pairs):
        yield under, over


def _by_weight(weights: Sequence[Weight], degree: int, gradings: int) -> dict[Weight, list[Monomial]]:
    """The monomials up to a degree, by their weight."""
    count = len(weights)
    out: dict[Weight, list[Monomial]] = {}
    for total in range(degree + 1):
        for choice in combinations_with_replacement(range(count), total):
            shift = tuple(sum(weights[i][k] for i in choice) for k in range(gradings))
            out.setdefault(shift, []).append(tuple(choice.count(i) for i in range(count)))
    return out
