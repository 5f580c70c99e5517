"""What the algebra is compared with, from definitions alone: loops over elements, and integers modulo x^4 - x^2 + 1."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from math import factorial
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

Real = NDArray[np.float64]
Complex = NDArray[np.complex128]
Integers = NDArray[np.int64]
Twelfth = tuple[int, int, int, int]
"""c_0 + c_1 x + c_2 x^2 + c_3 x^3 with x = exp(2 pi i/12)."""


def residues(orders: Sequence[int]) -> list[tuple[int, ...]]:
    """Elements of a product of cyclic groups, the last component fastest."""
    return list(np.ndindex(*orders))


def table(orders: Sequence[int]) -> Integers:
    """Sums of elements, by their places."""
    elements = residues(orders)
    place = {g: i for i, g in enumerate(elements)}
    rows = [
        [place[tuple((x + y) % n for x, y, n in zip(g, h, orders, strict=True))] for h in elements] for g in elements
    ]
    return np.array(rows)


def characters(orders: Sequence[int]) -> Complex:
    """phi_k(g) = exp(2 pi i sum of k_i g_i/n_i)."""
    elements = residues(orders)
    turns = [[sum(k * g / n for k, g, n in zip(a, b, orders, strict=True)) for b in elements] for a in elements]
    found: Complex = np.exp(2j * np.pi * np.array(turns))
    return found


def negative(orders: Sequence[int]) -> list[int]:
    """The place of -k for each k."""
    return [row.tolist().index(0) for row in table(orders)]


def direct_loss(targets: Integers, inputs: Sequence[Real], output: Real, scale: float) -> float:
    """The mean over all tuples of |P (o - onehot)|^2, tuple by tuple."""
    d, s, total = len(output), len(inputs), 0.0
    for tuple_ in product(range(d), repeat=s):
        pre = sum(w[g] for w, g in zip(inputs, tuple_, strict=True))
        out = scale * (output @ pre**s)
        label = tuple_[0]
        for g in tuple_[1:]:
            label = int(targets[label, g])
        out[label] -= 1
        total += float(((out - out.mean()) ** 2).sum())
    return total / float(d) ** s


def weights(orders: Sequence[int], nodes: int, rng: np.random.Generator, summands: int = 2, means: bool = True) -> Any:
    """Random tables of inputs and of outputs, and the factor in front of them."""
    d = int(np.prod(orders))
    inputs = [rng.normal(size=(d, nodes)) for _ in range(summands)]
    if not means:
        inputs = [w - w.mean(0) for w in inputs]
    return inputs, rng.normal(size=(d, nodes)) / nodes, 1 / (factorial(summands) * d)


def theorem_1(orders: Sequence[int], a: Complex, b: Complex, c: Complex) -> float:
    """The paper's loss of inputs with mean zero, from all of its sum potentials: 1/d sum of l_k + (d - 1)/d."""
    d, minus, sums = len(a), negative(orders), table(orders)
    total = (d - 1) / d
    for k in range(1, d):
        l_k = -2 * (a[k] * b[k] * c[k]).sum()
        for k1, k2 in product(range(1, d), repeat=2):
            l_k += abs((a[k1] * b[k2] * c[k]).sum()) ** 2
        for m in range(d):
            parts = []
            for z in (a, b):
                parts.append(sum((z[k1] * z[sums[m, minus[k1]]] * c[k]).sum() for k1 in range(d)))
            l_k += abs(sum(parts)) ** 2 / 4 if m == 0 else sum(abs(r) ** 2 for r in parts) / 4
        total += l_k.real / d
    return float(total)


def root(exponent: int) -> Twelfth:
    """x^exponent, by x^4 = x^2 - 1."""
    found = [1, 0, 0, 0]
    for _ in range(exponent % 12):
        last = found[3]
        found = [-last, found[0], found[1] + last, found[2]]
    return (found[0], found[1], found[2], found[3])


def plus(one: Twelfth, two: Twelfth) -> Twelfth:
    return (one[0] + two[0], one[1] + two[1], one[2] + two[2], one[3] + two[3])


def times(one: Twelfth, two: Twelfth) -> Twelfth:
    total = (0, 0, 0, 0)
    for i, j in product(range(4), repeat=2):
        power = root(i + j)
        total = plus(total, tuple(one[i] * two[j] * v for v in power))  # type: ignore[arg-type]
    return total


def potential(exponents: Sequence[Sequence[int]], word: str) -> Twelfth:
    """The sum over nodes of a product of roots of unity, a block given by exponents of x, - standing for conjugates."""
    rows = dict(zip("abc", exponents, strict=True))
    signed: list[tuple[str, int]] = []
    for letter in word:
        if letter == "-":
            signed[-1] = (signed[-1][0], -1)
        else:
            signed.append((letter, 1))
    total = (0, 0, 0, 0)
    for j in range(len(exponents[0])):
        total = plus(total, root(sum(sign * rows[letter][j] for letter, sign in signed)))
    return total


def khatri_rao(one: Sequence[Sequence[int]], two: Sequence[Sequence[int]]) -> list[list[int]]:
    """Exponents of a product: each node of one with each of the other."""
    return [[x + y for x in r for y in s] for r, s in zip(one, two, strict=True)]


SYMBOLS = [sp.expand_complex(sp.exp(sp.I * sp.pi * e / 6)) for e in range(12)]
"""The roots x^e, for SymPy."""


def symbolic(number: Twelfth) -> sp.Expr:
    return sum((c * SYMBOLS[e] for e, c in enumerate(number)), sp.Integer(0))
