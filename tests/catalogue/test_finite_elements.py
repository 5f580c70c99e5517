"""Every invariant of the catalogue under finite elements, exactly: fractions in, the same fraction out."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import chain

import pytest
import sympy as sp

from invariants import catalogue
from tests.oracles.series import block, compose, homography, moved_jets, rotation

ELEMENTS = 3


class Draw:
    """Small random fractions."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def number(self) -> sp.Rational:
        return sp.Rational(self.random.choice([-3, -2, -1, 1, 2, 3]), self.random.randint(4, 9))

    def vector(self, n: int) -> list[sp.Rational]:
        return [self.number() for _ in range(n)]

    def matrix(self, n: int) -> list[list[sp.Rational]]:
        return [[self.number() + int(i == j) for j in range(n)] for i in range(n)]


def unit_determinant(draw: Draw, n: int) -> sp.Matrix:
    """A product of shears."""
    total = sp.eye(n)
    for i in range(n):
        for j in range(n):
            if i != j:
                shear = sp.eye(n)
                shear[i, j] = draw.number()
                total = total * shear
    return total


def turn(draw: Draw, n: int) -> sp.Matrix:
    total = sp.eye(n)
    for i in range(n):
        for j in range(i):
            step = sp.eye(n)
            for (a, b), c in zip(
                [(i, i), (i, j), (j, i), (j, j)], chain.from_iterable(rotation(draw.number())), strict=True
            ):
                step[a, b] = c
            total = total * step
    return total


def boosted(draw: Draw, n: int) -> sp.Matrix:
    """A Lorentz transformation of (t, x, ...): boosts along every axis and a turn of space."""
    total = sp.diag(1, turn(draw, n - 1)) if n > 1 else sp.eye(1)
    for i in range(1, n):
        v = draw.number()
        c, s = (1 + v * v) / (1 - v * v), 2 * v / (1 - v * v)
        step = sp.eye(n)
        step[0, 0], step[0, i], step[i, 0], step[i, i] = c, s, s, c
        total = total * step
    return total


def galilean(draw: Draw, n: int) -> sp.Matrix:
    total = sp.diag(1, turn(draw, n - 1)) if n > 2 else sp.eye(n)
    for i in range(1, n):
        total[i, 0] = draw.number()
    return total


def mirrored(matrix: sp.Matrix) -> sp.Matrix:
    return matrix * sp.diag(*([1] * (matrix.rows - 1)), -1)


def affine_map(make):
    """z -> M z + b on all variables, with M drawn by ``make``."""

    def image(draw, variables):
        return block(variables, make(draw, len(variables)).tolist(), draw.vector(len(variables)))

    return image


def linear_map(make):
    return lambda draw, variables: block(variables, make(draw, len(variables)).tolist(), [0] * len(variables))


def projective_map(make):
    return lambda draw, variables: homography(variables, make(draw, len(variables) + 1))


def conformal(draw, variables):
    """A similarity after a special conformal map (z - b |z|^2) / (1 - 2 b.z + |b|^2 |z|^2)."""
    n = len(variables)
    b = draw.vector(n)
    square = sum(z * z for z in variables)
    bottom = 1 - 2 * sum(c * z for c, z in zip(b, variables, strict=True)) + sum(c * c for c in b) * square
    special = [(z - c * square) / bottom for c, z in zip(b, variables, strict=True)]
    return compose(affine_map(scaled_turn)(draw, variables), special, variables)


def scaled_turn(draw, n):
    return turn(draw, n) * (1 + abs(draw.number()))


def turn_of_sphere(draw, variables):
    """(alpha z + beta) / (-beta* z + alpha*) in real coordinates."""
    x, y = variables
    a, b, c, d = draw.vector(4)
    top = (a * x - b * y + c, a * y + b * x + d)
    low = (-c * x - d * y + a, -c * y + d * x - b)
    size = low[0] ** 2 + low[1] ** 2
    return [(top[0] * low[0] + top[1] * low[1]) / size, (top[1] * low[0] - top[0] * low[1]) / size]


def motion_of_disc(draw, variables):
    # SO(2,1) keeps x^2 + y^2 - w^2; the boost matrices above keep t^2 - x^2 - y^2
    swapped = boosted(draw, 3)
    order = [1, 2, 0]
    return homography(variables, [[swapped[order[i], order[j]] for j in range(3)] for i in range(3)])


def on_values(make):
    """The fiber alone is moved."""

    def image(draw, variables, base=2):
        return [*variables[:base], *make(draw, variables[base:])]

    return image


def similarity_with_unit_axis(draw, n):
    r = 1 + abs(draw.number())
    return sp.diag(r, r * r)


FINITE = {
    "translation": affine_map(lambda d, n: sp.eye(n)),
    "scale": affine_map(lambda d, n: sp.eye(n) * (1 + abs(d.number()))),
    "se2": affine_map(turn),
    "e2": affine_map(lambda d, n: mirrored(turn(d, n))),
    "similarity": affine_map(scaled_turn),
    "sa2": affine_map(unit_determinant),
    "affine": affine_map(lambda d, n: sp.Matrix(d.matrix(n))),
    "projective": projective_map(lambda d, n: d.matrix(n)),
    "moebius": conformal,
    "anisotropic": affine_map(similarity_with_unit_axis),
    "sl2": linear_map(unit_determinant),
    "gl2": linear_map(lambda d, n: sp.Matrix(d.matrix(n))),
    "sphere": turn_of_sphere,
    "klein": motion_of_disc,
    "poincare2": affine_map(boosted),
    "galilei2": affine_map(galilean),
    "poincare3": affine_map(boosted),
    "galilei3": affine_map(galilean),
    "projective_line": projective_map(lambda d, n: d.matrix(n)),
    "se3": affine_map(turn),
    "e3": affine_map(lambda d, n: mirrored(turn(d, n))),
    "similarity3": affine_map(scaled_turn),
    "sa3": affine_map(unit_determinant),
    "affine3": affine_map(lambda d, n: sp.Matrix(d.matrix(n))),
    "projective3": projective_map(lambda d, n: d.matrix(n)),
    "moebius3": conformal,
    "heisenberg": lambda d, v: (lambda a, b, c: [v[0] + a, v[1] + b, v[2] + c + a * v[1]])(*d.vector(3)),
    "se2_curve": affine_map(turn),
    "e2_curve": affine_map(lambda d, n: mirrored(turn(d, n))),
    "similarity_curve": affine_map(scaled_turn),
    "sa2_curve": affine_map(unit_determinant),
    "affine_curve": affine_map(lambda d, n: sp.Matrix(d.matrix(n))),
    "projective_curve": projective_map(lambda d, n: d.matrix(n)),
    "moebius_curve": conformal,
    "schwarzian": lambda d, v: [v[0], *homography(v[1:], d.matrix(2))],
    "e3_surface": affine_map(lambda d, n: mirrored(turn(d, n))),
    "sa3_surface": affine_map(unit_determinant),
    "affine_surface": affine_map(lambda d, n: sp.Matrix(d.matrix(n))),
    "intensity": on_values(lambda d, v: [(1 + abs(d.number())) * v[0] + d.number()]),
    "colour": on_values(lambda d, v: block(v, turn(d, 3).tolist(), [0, 0, 0])),
}


def values_of(jets, draw):
    return {z: Fraction(*draw.number().as_numer_denom()) for z in jets.coordinates}


def fractions(value):
    return {z: Fraction(int(v.numerator), int(v.denominator)) for z, v in value.items()}


@pytest.mark.parametrize("name", FINITE)
def test_the_catalogue_is_invariant_exactly(name, derived):
    order, channels = catalogue.defaults(name)
    derivation = derived(name, channels, order)
    assert derivation.certificate.complete
    jets = derivation.jets
    evaluate = sp.lambdify(jets.coordinates, [i.expr for i in derivation.invariants], "math", cse=True)
    for seed in range(ELEMENTS):
        draw = Draw(seed)
        before = fractions(values_of(jets, draw))
        image = FINITE[name](draw, derivation.action.variables)
        after = fractions(moved_jets(jets, image, before))
        assert after != before
        assert evaluate(*before.values()) == evaluate(*(after[z] for z in jets.coordinates))


def test_every_entry_of_the_catalogue_has_a_finite_map():
    assert set(FINITE) == set(catalogue.names())


@pytest.mark.parametrize(
    ("name", "larger"),
    [("se2", "affine"), ("sa2_curve", "affine_curve"), ("e3_surface", "affine_surface"), ("se3", "affine3")],
)
def test_a_larger_group_moves_some_invariant(name, larger, derived):
    order, channels = catalogue.defaults(name)
    derivation = derived(name, channels, order)
    evaluate = sp.lambdify(derivation.jets.coordinates, [i.expr for i in derivation.invariants], "math")
    draw = Draw(1)
    before = fractions(values_of(derivation.jets, draw))
    after = fractions(moved_jets(derivation.jets, FINITE[larger](draw, derivation.action.variables), before))
    assert evaluate(*before.values()) != evaluate(*(after[z] for z in derivation.jets.coordinates))
