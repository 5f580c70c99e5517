"""Closed-form one-parameter flows of derivations: nilpotent, diagonal or rotating, exactly.

Proposition. exp(t D) f = sum_k t^k D^k(f)/k! ends where a power of D kills every coordinate. For a linear D = L whose
minimal polynomial has simple roots l_i, exp(t L) = sum_i exp(t l_i) P_i with the projectors P_i = prod_(j != i) (L -
l_j)/(l_i - l_j): in s = exp(t u) for rational multiples of one unit u, in the cosine and sine of t u for imaginary
ones.

Source: Lagrange-Sylvester interpolation; F. Gantmacher, The Theory of Matrices (1959), volume 1, chapter V.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sympy as sp

from ..limits import FLOW_TERMS


@dataclass(frozen=True)
class Flow:
    """The flow of one derivation in an algebraic parameter.

    ``kind`` is 'additive' (t, polynomial), 'multiplicative' (s > 0, powers) or 'angle' (c, s with c^2 + s^2 = 1).

    Attributes:
        kind: how the parameter enters.
        parameters: its symbols.
        image: where each coordinate goes.
    """

    kind: str
    parameters: tuple[sp.Symbol, ...]
    image: Mapping[sp.Symbol, sp.Expr]


def flow_of(derivation: Mapping[sp.Symbol, sp.Expr], label: int) -> Flow | None:
    """The flow of a derivation given on coordinates, or None where it has no closed form of the three kinds.

    Args:
        derivation: image of each coordinate, a polynomial in the coordinates.
        label: number used in the names of the parameters.

    Returns:
        The flow, or None.

    Example:
        >>> x, y = sp.symbols("x y")
        >>> flow_of({x: y, y: sp.S(0)}, 0).image[x]
        t0*y + x
    """
    symbols = list(derivation)
    moved = [z for z in symbols if derivation[z] != 0]
    linear = all(
        sp.Poly(derivation[z], *symbols).is_linear and derivation[z].subs(dict.fromkeys(symbols, 0)) == 0 for z in moved
    )
    if linear:
        matrix = sp.Matrix([[sp.diff(derivation[z], s) for s in symbols] for z in symbols])
        if not matrix.free_symbols:
            return _linear_flow(matrix, symbols, label)
    return _nilpotent_series(derivation, label)


def _nilpotent_series(derivation: Mapping[sp.Symbol, sp.Expr], label: int) -> Flow | None:
    t = sp.Symbol(f"t{label}")
    image = {}
    for z in derivation:
        term, total = z, z
        for k in range(1, FLOW_TERMS.value + 1):
            term = sp.expand(sum(sp.diff(term, s) * v for s, v in derivation.items() if v != 0))
            if term == 0:
                break
            total += term * t**k / sp.factorial(k)
        else:
            return None
        image[z] = sp.expand(total)
    return Flow("additive", (t,), image)


def _linear_flow(matrix: sp.Matrix, symbols: Sequence[sp.Symbol], label: int) -> Flow | None:
    size = matrix.rows
    try:
        eigenvalues = sp.roots(matrix.charpoly())
    except sp.PolynomialError:  # irrational coefficients of several kinds
        return None
    if sum(eigenvalues.values()) != size:
        return None
    values = sorted(eigenvalues, key=sp.default_sort_key)
    if values == [0]:
        t = sp.Symbol(f"t{label}")
        power, total = sp.eye(size), sp.eye(size)
        for k in range(1, size + 1):
            power = power * matrix
            total += power * t**k / sp.factorial(k)
        return Flow("additive", (t,), _apply(total, symbols))
    minimal = sp.eye(size)
    for value in values:
        minimal = minimal * (matrix - value * sp.eye(size))
    if minimal.applyfunc(sp.expand) != sp.zeros(size):
        return None  # a scaling or rotation mixed with a shear: its flow mixes powers and logarithms
    projectors = {}
    for value in values:
        projector = sp.eye(size)
        for other in values:
            if other != value:
                projector = projector * (matrix - other * sp.eye(size)) / (value - other)
        projectors[value] = projector
    if all(v.is_Rational for v in values):
        s = sp.Symbol(f"s{label}", positive=True)
        unit = sp.gcd_list([v for v in values if v != 0])
        total = sp.zeros(size)
        for value in values:
            total += s ** (value / unit) * projectors[value]
        return Flow("multiplicative", (s,), _apply(total, symbols))
    imaginary = [sp.im(v) for v in values]
    if all(sp.re(v) == 0 for v in values) and all(i.is_Rational for i in imaginary):
        c, s = sp.symbols(f"c{label} s{label}", real=True)
        unit = sp.gcd_list([i for i in imaginary if i != 0])
        total = sp.zeros(size)
        for value in values:
            turns = int(sp.im(value) / unit)
            total += (
                (c + sp.I * s) ** turns * projectors[value]
                if turns >= 0
                else (c - sp.I * s) ** (-turns) * projectors[value]
            )
        total = total.applyfunc(sp.expand)
        return Flow("angle", (c, s), _apply(total, symbols))
    return None


def _apply(matrix: sp.Matrix, symbols: Sequence[sp.Symbol]) -> dict[sp.Symbol, sp.Expr]:
    column = matrix * sp.Matrix(list(symbols))
    return {z: sp.expand(column[i]) for i, z in enumerate(symbols)}
