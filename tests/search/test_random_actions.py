"""Actions that nobody named: random coordinates, random subalgebras of the projective algebra, random bases.

Each is derived, proved again, and held against finite elements with exact fractions; these come from the geometry, not from
the fields, and act on jets by power series with no code of the library.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import count

import pytest
import sympy as sp

from invariants import Derivation, LieAction, catalogue, derive
from invariants.actions.constructions import conjugate
from invariants.jets.jet_space import JetSpace
from tests.catalogue.test_finite_elements import FINITE, Draw, boosted, fractions, turn, values_of
from tests.oracles.series import compose, homography, moved_jets

x, y, u = sp.symbols("x y u")
ELEMENTS = 2
Jet = dict[sp.Symbol, Fraction]


@dataclass(frozen=True)
class Case:
    """An action, how to draw one of its finite elements, and the jets on which to derive."""

    action: LieAction
    element: Callable[[Draw], Sequence[sp.Expr]]
    order: int
    channels: int
    free: bool = True


def moves(case: Case, jets: JetSpace) -> Iterator[tuple[Jet, Jet]]:
    """Random jets and where random finite elements carry them, where they are defined."""
    for seed in count(100):
        draw = Draw(seed)
        before = fractions(values_of(jets, draw))
        try:
            yield before, fractions(moved_jets(jets, case.element(draw), before))
        except ZeroDivisionError:
            continue


def check(case: Case) -> Derivation:
    derivation = derive(case.action, order=case.order, channels=case.channels)
    certificate = derivation.certificate
    certificate.verify()
    assert certificate.complete
    assert certificate.expected == len(derivation.invariants) > 0
    if case.free:
        assert certificate.orbit_dimension == case.action.dimension
    evaluate = sp.lambdify(derivation.jets.coordinates, [i.expr for i in derivation.invariants], "math", cse=True)
    compared = 0
    for before, after in moves(case, derivation.jets):
        assert after != before
        try:
            values = evaluate(*before.values()), evaluate(*(after[z] for z in derivation.jets.coordinates))
        except ZeroDivisionError:  # a jet at which an invariant has its pole
            continue
        assert values[0] == values[1]
        compared += 1
        if compared == ELEMENTS:
            return derivation
    raise AssertionError("no jets")


# -- random changes of coordinates -----------------------------------------------------------------------------------


def integer(rng: random.Random) -> int:
    return rng.choice([-2, -1, 1, 2])


def shears(rng: random.Random, n: int) -> sp.Matrix:
    """An integer matrix of determinant 1, with small entries."""
    total = sp.eye(n)
    for i, j in rng.sample([(i, j) for i in range(n) for j in range(n) if i != j], n):
        step = sp.eye(n)
        step[i, j] = rng.choice([-1, 1])
        total = total * step
    return total


Maps = tuple[tuple[sp.Expr, ...], tuple[sp.Expr, ...]]


def triangular(rng: random.Random, variables: Sequence[sp.Symbol]) -> Maps:
    """(v, w) -> (v, w + a v^2 + b v) after a linear map, and back."""
    v, w = variables
    a, b = integer(rng), rng.randint(-1, 1)
    matrix = shears(rng, 2)
    there = [row[0] * v + row[1] * w for row in matrix.tolist()]
    back = [row[0] * v + row[1] * w for row in matrix.inv().tolist()]
    forward = compose((v, w + a * v**2 + b * v), there, variables)
    backward = compose(back, (v, w - a * v**2 - b * v), variables)
    return tuple(map(sp.expand, forward)), tuple(map(sp.expand, backward))


def projective_change(rng: random.Random, variables: Sequence[sp.Symbol]) -> Maps:
    matrix = shears(rng, len(variables) + 1)
    while not any(matrix[-1, :-1]):
        matrix = shears(rng, len(variables) + 1)
    return tuple(homography(variables, matrix.tolist())), tuple(homography(variables, matrix.inv().tolist()))


def fractional(rng: random.Random, variables: Sequence[sp.Symbol]) -> Maps:
    """(v, w) -> (v, w (1 + a v)), a rational change that is not projective, and back."""
    v, w = variables
    a = integer(rng)
    return (v, w * (1 + a * v)), (v, w / (1 + a * v))


CHANGES = {"triangular": triangular, "projective": projective_change, "fractional": fractional}


def moved(name: str, kind: str, seed: int, order: int, channels: int) -> Case:
    """An action of the catalogue in random coordinates, base and fiber mixed where there is a fiber."""
    known = catalogue.get(name)
    variables = known.variables
    forward, backward = CHANGES[kind](random.Random(f"{name} {kind} {seed}"), variables)
    action = conjugate(
        f"{name}_{kind}_{seed}", known, base=known.base, fiber=known.fiber, forward=forward, backward=backward
    )

    def element(draw: Draw) -> list[sp.Expr]:
        return compose(forward, compose(FINITE[name](draw, variables), backward, variables), variables)

    return Case(action, element, order, channels)


# -- random subalgebras of the projective algebra --------------------------------------------------------------------


def units(*places: tuple[int, int]) -> list[sp.Matrix]:
    return [sp.Matrix(3, 3, lambda i, j, p=p: int((i, j) == p)) for p in places]


CARTAN = [sp.diag(1, -1, 0), sp.diag(0, 1, -1)]
TURN = sp.Matrix([[0, -1, 0], [1, 0, 0], [0, 0, 0]])
# what is kept: traceless 3 by 3 matrices of the stabiliser
STABILISERS = {
    "point": [*CARTAN, *units((0, 1), (0, 2), (1, 2), (2, 1))],
    "line": [*CARTAN, *units((0, 1), (1, 0), (0, 2), (1, 2))],
    "flag": [*CARTAN, *units((0, 1), (0, 2), (1, 2))],
    "point_and_line": [*CARTAN, *units((0, 1), (1, 0))],
    "triangle": CARTAN,
    "conic": [
        TURN,
        sp.Matrix([[0, 0, 1], [0, 0, 0], [1, 0, 0]]),
        sp.Matrix([[0, 0, 0], [0, 0, 1], [0, 1, 0]]),
    ],
    "two_points": [*CARTAN, *units((0, 2), (1, 2))],
    "heisenberg": units((0, 1), (0, 2), (1, 2)),
    # intransitive: orbits on the plane are the lines through a point, or conics
    "every_line_through_a_point": [*units((0, 1), (0, 2)), sp.diag(2, -1, -1)],
    "turns": [TURN],
}


def finite_stabiliser(kind: str, draw: Draw) -> sp.Matrix:
    """A group element that keeps the same thing: a product of exponentials with rational entries."""
    if kind == "conic":  # boosted() keeps t^2 - x^2 - y^2; here the third coordinate is t
        return boosted(draw, 3).extract([1, 2, 0], [1, 2, 0])
    if kind == "turns":
        return sp.diag(turn(draw, 2), 1)
    total = sp.eye(3)
    for generator in STABILISERS[kind]:
        if generator.is_diagonal():
            size = 1 + abs(draw.number())
            total = total * sp.diag(*(size**e for e in generator.diagonal()))
        else:  # nilpotent, of square zero
            total = total * (sp.eye(3) + draw.number() * generator)
    return total


def field_of(matrix: sp.Matrix) -> tuple[sp.Expr, sp.Expr]:
    """The projective field of a matrix, in the chart where the third coordinate is 1."""
    top = matrix * sp.Matrix([x, y, 1])
    return tuple(sp.expand(top[i] - z * top[2]) for i, z in enumerate((x, y)))


def in_another_basis(rng: random.Random, fields: Sequence[Sequence[sp.Expr]]) -> list[tuple[sp.Expr, ...]]:
    n = len(fields)
    if n == 1:
        return [tuple(3 * c for c in fields[0])]
    mix = shears(rng, n) * sp.diag(*(integer(rng) for _ in range(n)))
    return [
        tuple(sp.expand(sum(mix[i, k] * fields[k][m] for k in range(n))) for m in range(len(fields[0])))
        for i in range(n)
    ]


def kept(kind: str, seed: int, order: int, channels: int) -> Case:
    """The stabiliser of a random point, line, flag, ... of the projective plane, in a random basis.

    The rotations are those of a random ellipse about the origin.
    """
    rng = random.Random(f"{kind} {seed}")
    change = sp.diag(shears(rng, 2), 1) if kind == "turns" else shears(rng, 3)
    back = change.inv()
    fields = [field_of(change * m * back) for m in STABILISERS[kind]]
    action = LieAction.from_fields(f"{kind}_{seed}", base=(x, y), fields=in_another_basis(rng, fields))

    def element(draw: Draw) -> list[sp.Expr]:
        return homography((x, y), (change * finite_stabiliser(kind, draw) * back).tolist())

    return Case(action, element, order, channels)


def rebased(name: str, seed: int, order: int, channels: int, free: bool = True) -> Case:
    """An algebra of the catalogue in a random basis."""
    known = catalogue.get(name)
    fields = in_another_basis(random.Random(f"{name} {seed}"), known.fields)
    action = LieAction.from_fields(f"{name}_basis_{seed}", base=known.base, fiber=known.fiber, fields=fields)
    return Case(action, lambda draw: FINITE[name](draw, known.variables), order, channels, free)


# -- each is derived, proved and held against finite elements ----------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kind", "seed", "order", "channels"),
    [
        ("translation", "triangular", 0, 2, 2),
        pytest.param("translation", "projective", 0, 2, 2, marks=pytest.mark.long),
        ("translation", "fractional", 1, 2, 2),
        ("se2", "triangular", 0, 2, 1),
        ("similarity", "triangular", 1, 2, 1),
        ("sa2", "triangular", 0, 2, 1),
        ("sa2", "projective", 0, 2, 1),
        pytest.param("sa2", "fractional", 0, 2, 1, marks=pytest.mark.long),
        pytest.param("affine", "triangular", 0, 2, 2, marks=pytest.mark.long),
        pytest.param("affine", "triangular", 1, 2, 2, marks=pytest.mark.long),
        ("affine", "projective", 0, 2, 2),
        pytest.param("affine", "projective", 1, 2, 2, marks=pytest.mark.long),
        # base and fiber mixed
        ("se2_curve", "triangular", 0, 2, 1),
        ("se2_curve", "projective", 0, 2, 1),
        ("se2_curve", "fractional", 0, 2, 1),
        ("similarity_curve", "triangular", 0, 3, 1),
        ("sa2_curve", "triangular", 0, 4, 1),
        pytest.param("sa2_curve", "projective", 0, 4, 1, marks=pytest.mark.long),
        ("affine_curve", "triangular", 0, 5, 1),
        pytest.param("affine_curve", "projective", 0, 5, 1, marks=pytest.mark.long),
    ],
)
def test_known_actions_in_random_coordinates(name, kind, seed, order, channels):
    check(moved(name, kind, seed, order, channels))


@pytest.mark.parametrize(
    ("kind", "seed", "order", "channels"),
    [
        ("point", 0, 2, 2),
        pytest.param("point", 1, 2, 2, marks=pytest.mark.long),
        ("line", 0, 2, 2),
        pytest.param("line", 1, 2, 2, marks=pytest.mark.long),
        ("flag", 0, 2, 2),
        ("flag", 0, 1, 2),
        ("point_and_line", 0, 2, 2),
        pytest.param("point_and_line", 1, 2, 2, marks=pytest.mark.long),
        ("triangle", 1, 2, 2),
        ("conic", 0, 2, 2),
        pytest.param("conic", 1, 2, 2, marks=pytest.mark.long),
        ("two_points", 0, 2, 2),
        ("heisenberg", 2, 2, 2),
        # intransitive on the plane
        ("every_line_through_a_point", 2, 1, 2),
        ("turns", 0, 1, 2),
        pytest.param("turns", 1, 1, 2, marks=pytest.mark.long),
    ],
)
def test_random_subalgebras_of_the_projective_algebra(kind, seed, order, channels):
    check(kept(kind, seed, order, channels))


@pytest.mark.parametrize(
    ("name", "seed", "order", "channels", "free"),
    [
        ("affine", 0, 2, 2, True),
        ("moebius", 0, 2, 2, True),
        ("klein", 0, 2, 1, True),
        ("projective", 0, 2, 2, True),
        ("se2_curve", 0, 3, 1, True),
        ("sa2_curve", 0, 4, 1, True),
        # not free at this order
        ("projective", 1, 2, 1, False),
        ("affine", 1, 1, 1, False),
    ],
)
def test_known_algebras_in_random_bases(name, seed, order, channels, free):
    case = rebased(name, seed, order, channels, free)
    derivation = check(case)
    assert (derivation.certificate.orbit_dimension == case.action.dimension) == free
