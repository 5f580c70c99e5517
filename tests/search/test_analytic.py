"""Actions with exponentials, sines, hyperbolic functions and logarithms: derived, proved, held against finite elements.

The elements come from the geometry or from solving the flow by hand, not from the fields, and act on jets in 60 digits by
power series with no code of the library.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import mpmath as mp
import pytest
import sympy as sp

from codegen.cache import cached_derivation
from codegen.spec import Spec
from invariants import ActionError, Derivation, LieAction, catalogue
from invariants.actions.constructions import conjugate
from invariants.jets.jet_space import JetSpace
from tests.catalogue.test_finite_elements import FINITE, Draw
from tests.oracles import analytic_series as series
from tests.oracles.analytic_series import Element, Point, after, carried, linear, mapping
from tests.search.test_random_actions import in_another_basis

x, y, z, u, r, a, b = sp.symbols("x y z u r a b")
CLOSE = mp.mpf(10) ** -30
ELEMENTS = 3
Rng = random.Random


def seeds(count: int, *usual: int) -> list[Any]:
    """Of so many seeds these in the usual run, and the others in the long one."""
    return [pytest.param(seed, marks=[] if seed in usual else [pytest.mark.long]) for seed in range(count)]


@dataclass(frozen=True)
class Case:
    """An action, how to draw one of its finite elements, and the jets on which to derive.

    Attributes:
        around: where jets are taken: for each variable the middle of an interval of length 1/2.
    """

    action: LieAction
    element: Callable[[Rng], Element]
    order: int
    channels: int = 1
    around: tuple[float, ...] = ()


def small(rng: Rng) -> Any:
    """Elements near the identity stay in the chart, and on one sheet of every logarithm and angle."""
    return mp.mpf(rng.choice([-1, 1]) * rng.randint(20, 300)) / 1000


def drawn_jet(case: Case, jets: JetSpace, rng: Rng) -> dict[sp.Symbol, Any]:
    around = dict(zip(case.action.variables, case.around, strict=False))
    if case.action.fiber and case.around:  # the graph itself has a coordinate of its own name
        for k, f in enumerate(case.action.fiber):
            around[jets.coordinate(k, (0,) * len(jets.base))] = around[f]
    return {c: mp.mpf(around.get(c, 1)) + mp.mpf(rng.randint(-250, 250)) / 1000 for c in jets.coordinates}


def values_of(derivation: Derivation, at: dict[sp.Symbol, Any]) -> list[Any]:
    coordinates = derivation.jets.coordinates
    evaluate = sp.lambdify(coordinates, [i.expr for i in derivation.invariants], "mpmath", cse=True)
    return evaluate(*(at[c] for c in coordinates))


def differ(one: Sequence[Any], other: Sequence[Any]) -> Any:
    """The largest relative difference."""
    return max(abs(p - q) / max(1, abs(p)) for p, q in zip(one, other, strict=True))


def derived(case: Case) -> Derivation:
    return cached_derivation(Spec(case.action, case.order, case.channels))


def check(case: Case, seed: int = 0) -> Derivation:
    derivation = derived(case)
    certificate = derivation.certificate
    certificate.verify()
    assert certificate.complete
    assert certificate.expected == len(derivation.invariants) > 0
    rng = Rng(seed)
    with mp.workdps(series.DIGITS):
        for _ in range(ELEMENTS):
            before = drawn_jet(case, derivation.jets, rng)
            moved = carried(derivation.jets, case.element(rng), before)
            assert max(abs(moved[c] - before[c]) for c in before) > CLOSE
            assert differ(values_of(derivation, before), values_of(derivation, moved)) < CLOSE
    return derivation


def declared(
    name: str, base: Sequence[sp.Symbol], *fields: Sequence[object], fiber: Sequence[sp.Symbol] = ()
) -> LieAction:
    return LieAction.from_fields(name, base=base, fiber=fiber, fields=fields)


def flows(variables: Sequence[sp.Symbol], *images: Callable[[Any], Sequence[Any]]) -> Callable[[Rng], Element]:
    """Products of one-parameter subgroups; each image is its flow at time t, in expressions."""

    def element(rng: Rng) -> Element:
        times = [sp.Rational(rng.choice([-1, 1]) * rng.randint(20, 300), 1000) for _ in images]
        return after(*(mapping(variables, image(t)) for image, t in zip(images, times, strict=True)))

    return element


# -- the plane, the sphere and the hyperbolic plane in curved coordinates ------------------------------------------------


def turned(rng: Rng, n: int, hyperbolic: bool = False) -> list[list[Any]]:
    """A product of small turns of every coordinate plane; of boosts where the first coordinate takes part."""
    total = mp.eye(n)
    for i in range(n):
        for j in range(i):
            t, step = small(rng), mp.eye(n)
            boost = hyperbolic and j == 0
            c, s = (mp.cosh(t), mp.sinh(t)) if boost else (mp.cos(t), mp.sin(t))
            step[i, i], step[j, j], step[i, j], step[j, i] = c, c, s, s if boost else -s
            total = total * step
    return total.tolist()


def motion_in_polar(rng: Rng) -> Element:
    """Out to x = r cos a, y = r sin a, a turn and a shift there, and back."""

    def out(point: Point) -> Point:
        radius, at = point
        return [radius * series.cos(at), radius * series.sin(at)]

    def back(point: Point) -> Point:
        return [series.power(point[0] * point[0] + point[1] * point[1], mp.mpf(1) / 2), series.angle(*point)]

    return after(back, linear(turned(rng, 2), [small(rng), small(rng)]), out)


def turn_in_angles(rng: Rng) -> Element:
    """A turn of space, on the sphere (sin a cos b, sin a sin b, cos a)."""

    def out(point: Point) -> Point:
        p, q = point
        return [series.sin(p) * series.cos(q), series.sin(p) * series.sin(q), series.cos(p)]

    def back(point: Point) -> Point:
        across = series.power(point[0] * point[0] + point[1] * point[1], mp.mpf(1) / 2)
        return [series.angle(point[2], across), series.angle(point[0], point[1])]

    return after(back, linear(turned(rng, 3), [mp.mpf(0)] * 3), out)


def motion_in_fermi(rng: Rng) -> Element:
    """A Lorentz transformation, on the hyperboloid (cosh y cosh x, cosh y sinh x, sinh y)."""

    def out(point: Point) -> Point:
        p, q = point
        return [series.cosh(q) * series.cosh(p), series.cosh(q) * series.sinh(p), series.sinh(q)]

    def back(point: Point) -> Point:
        t, v, w = point
        ratio = (t + v) * (t + v.scaled(-1)).inverse()
        root = series.power(w * w + series.one(w), mp.mpf(1) / 2)
        return [series.log(ratio).scaled(mp.mpf(1) / 2), series.log(w + root)]

    return after(back, linear(turned(rng, 3, hyperbolic=True), [mp.mpf(0)] * 3), out)


POLAR = [(0, 1), (sp.cos(a), -sp.sin(a) / r), (sp.sin(a), sp.cos(a) / r)]
ANGLES = [
    (0, 1),
    (sp.sin(b), sp.cos(a) / sp.sin(a) * sp.cos(b)),
    (sp.cos(b), -sp.cos(a) / sp.sin(a) * sp.sin(b)),
]
FERMI = [(1, 0), (-sp.tanh(y) * sp.sinh(x), sp.cosh(x)), (-sp.tanh(y) * sp.cosh(x), sp.sinh(x))]
CURVED = {
    "polar": ((r, a), POLAR, motion_in_polar),
    "angles": ((a, b), ANGLES, turn_in_angles),
    "fermi": ((x, y), FERMI, motion_in_fermi),
}


@pytest.mark.parametrize("name", CURVED)
def test_isometries_in_curved_coordinates(name):
    base, fields, element = CURVED[name]
    derivation = check(Case(declared(name, base, *fields), element, 2, around=(1.5, 0.7)))
    assert derivation.certificate.orbit_dimension == 3


@pytest.mark.parametrize(
    ("name", "seed"), [("polar", 0), pytest.param("polar", 1, marks=pytest.mark.long), ("angles", 0), ("fermi", 0)]
)
def test_the_same_in_a_random_basis(name, seed):
    """The translation is then hidden in combinations of the generators."""
    base, fields, element = CURVED[name]
    mixed = in_another_basis(Rng(f"{name} {seed}"), [tuple(map(sp.sympify, f)) for f in fields])
    check(Case(declared(f"{name}_{seed}", base, *mixed), element, 2, around=(1.5, 0.7)), seed)


# -- flows solved by hand ------------------------------------------------------------------------------------------------


def screw(t: sp.Expr) -> list[sp.Expr]:
    return [sp.cos(t) * x - sp.sin(t) * y, sp.sin(t) * x + sp.cos(t) * y, z + t]


def shifts(variables: Sequence[sp.Symbol], count: int) -> list[Callable[[Any], Sequence[Any]]]:
    """Translations along the first coordinates."""
    return [lambda t, k=k: [v + t * int(i == k) for i, v in enumerate(variables)] for k in range(count)]


def gauged(*functions: sp.Expr) -> list[Callable[[Any], Sequence[Any]]]:
    """u -> u + t f(x)."""
    return [lambda t, f=f: [x, u + t * f] for f in functions]


def enlarged(t: sp.Expr) -> list[sp.Expr]:
    return [x, sp.exp(t) * u]


SPACE, GRAPH = (x, y, z), (x, u)
E = sp.exp
BY_FLOWS = {
    "exponential_line": (declared("exponential_line", (x,), (E(-x),)), [lambda t: [sp.log(E(x) + t)]], 2, 1),
    "exponential_plane": (
        declared("exponential_plane", (x, y), (E(-x), 0), (0, 1), (1, y)),
        [lambda t: [sp.log(E(x) + t), y], lambda t: [x, y + t], lambda t: [x + t, E(t) * y]],
        2,
        2,
    ),
    "screw": (declared("screw", SPACE, (-y, x, 1)), [screw], 1, 1),
    "helix": (
        declared("helix", SPACE, (1, 0, 0), (0, 1, 0), (-y, x, 1)),
        [*shifts(SPACE, 2), screw],
        2,
        1,
    ),
    "growth": (declared("growth", (x,), (1, u), fiber=(u,)), [lambda t: [x + t, E(t) * u]], 2, 1),
    "gauge_exponential": (
        declared("gauge_exponential", (x,), (1, 0), (0, E(x)), (0, 1), fiber=(u,)),
        [*shifts(GRAPH, 1), *gauged(E(x), sp.Integer(1))],
        3,
        1,
    ),
    "gauge_waves": (
        declared("gauge_waves", (x,), (0, sp.sin(x)), (0, sp.cos(x)), (0, u), fiber=(u,)),
        [*gauged(sp.sin(x), sp.cos(x)), enlarged],
        3,
        1,
    ),
    "gauge_waves_moved": (
        declared("gauge_waves_moved", (x,), (1, 0), (0, sp.sin(x)), (0, sp.cos(x)), (0, u), fiber=(u,)),
        [*shifts(GRAPH, 1), *gauged(sp.sin(x), sp.cos(x)), enlarged],
        4,
        1,
    ),
    "gauge_bell": (
        declared("gauge_bell", (x,), (0, E(x**2)), (0, u), fiber=(u,)),
        [*gauged(E(x**2)), enlarged],
        3,
        1,
    ),
    "gauge_mixed": (
        # solutions of one equation of order 3 with constant coefficients
        declared("gauge_mixed", (x,), (1, 0), (0, E(2 * x)), (0, sp.sin(3 * x)), (0, sp.cos(3 * x)), fiber=(u,)),
        [*shifts(GRAPH, 1), *gauged(E(2 * x), sp.sin(3 * x), sp.cos(3 * x))],
        5,
        1,
    ),
    "x_log_x": (
        declared("x_log_x", (x,), (x * sp.log(x), u), (0, u), fiber=(u,)),
        [lambda t: [E(E(t) * sp.log(x)), E(t) * u], enlarged],
        2,
        1,
    ),
    "exponential_values": (
        declared("exponential_values", (x,), (1, 0), (0, E(u)), (0, 1), fiber=(u,)),
        [*shifts(GRAPH, 1), lambda t: [x, -sp.log(E(-u) - t)], lambda t: [x, u + t]],
        3,
        1,
    ),
}


@pytest.mark.parametrize("name", BY_FLOWS)
def test_flows_solved_by_hand(name):
    action, images, order, channels = BY_FLOWS[name]
    # -log(exp(-u) - t) needs room
    around = (1.3,) * len(action.base) + (0.4,) * len(action.fiber)
    check(Case(action, flows(action.variables, *images), order, channels, around))


# -- affine maps whose group is no algebraic one ---------------------------------------------------------------------------


def affine_flow(matrix: sp.Matrix, shifted: int) -> Callable[[Rng], Element]:
    """exp(t M) and a shift of the first coordinates, by the exponential series of numbers."""
    n = matrix.rows

    def element(rng: Rng) -> Element:
        numbers = mp.matrix(n, n)
        for i in range(n):
            for j in range(n):
                numbers[i, j] = series.number(matrix[i, j])
        return linear(
            mp.expm(small(rng) * numbers).tolist(), [small(rng) if i < shifted else mp.mpf(0) for i in range(n)]
        )

    return element


def affine_case(name: str, matrix: sp.Matrix, order: int, channels: int, translations: bool = True) -> Case:
    n = matrix.rows
    variables = (x, y, z)[:n]
    field = tuple(matrix * sp.Matrix(variables))
    unit = [tuple(int(i == k) for i in range(n)) for k in range(n)] if translations else []
    return Case(declared(name, variables, *unit, field), affine_flow(matrix, n if translations else 0), order, channels)


@pytest.mark.parametrize("channels", [1, 2])
def test_logarithmic_spirals(channels):
    check(affine_case("spirals", sp.Matrix([[1, -1], [1, 1]]), 2, channels))


def test_a_jordan_block():
    check(affine_case("jordan_block", sp.Matrix([[1, 1], [0, 1]]), 2, 2))


@pytest.mark.parametrize("seed", seeds(4, 0, 1))
def test_random_spirals(seed):
    rng = Rng(f"spiral {seed}")
    p, q = rng.choice([-3, -2, -1, 1, 2, 3]), rng.choice([1, 2, 3])
    check(affine_case(f"spirals_{seed}", sp.Matrix([[p, -q], [q, p]]), 2, 1 + seed % 2), seed)


@pytest.mark.parametrize("seed", seeds(3, 0))
def test_random_jordan_blocks(seed):
    rng = Rng(f"jordan {seed}")
    p, q = rng.choice([-2, -1, 1, 2, 3]), rng.choice([-2, -1, 1, 2])
    check(affine_case(f"jordan_{seed}", sp.Matrix([[p, q], [0, p]]), 2, 2), seed)


@pytest.mark.parametrize("seed", seeds(4, 0, 3))
def test_random_upper_triangular_matrices(seed):
    """With different entries on the diagonal, a torus with a rational ratio; otherwise a Jordan block."""
    rng = Rng(f"triangular {seed}")
    matrix = sp.Matrix([[rng.randint(-2, 3), rng.randint(-2, 2)], [0, rng.randint(1, 3)]])
    check(affine_case(f"triangular_{seed}", matrix, 2, 2), seed)


@pytest.mark.parametrize("seed", seeds(3, 0, 1))
def test_random_screws(seed):
    """Turn by a random whole number of radians per random pitch."""
    rng = Rng(f"screw {seed}")
    pitch = sp.Rational(rng.choice([-3, -2, 1, 2, 3]), rng.choice([1, 2]))
    speed = rng.choice([-2, -1, 1, 3])
    action = declared(f"screw_{seed}", SPACE, (1, 0, 0), (0, 1, 0), (-speed * y, speed * x, pitch))

    def turn_and_rise(t: sp.Expr) -> list[sp.Expr]:
        return [*screw(speed * t)[:2], z + pitch * t]

    check(Case(action, flows(SPACE, *shifts(SPACE, 2), turn_and_rise), 1 + seed % 2), seed)


# -- actions of the catalogue in random analytic coordinates ---------------------------------------------------------------

Maps = tuple[tuple[sp.Expr, ...], tuple[sp.Expr, ...]]
v, w = sp.symbols("v w")
CHANGES: dict[str, Callable[[int], Maps]] = {
    # new coordinates in the old (v, w), old ones in the new (x, y); k is a small integer
    "exponential": lambda k: ((E(v), w), (sp.log(x), y)),
    "logarithm": lambda k: ((sp.log(v), w), (E(x), y)),
    "both": lambda k: ((sp.log(v), E(w)), (E(x), sp.log(y))),
    "wave": lambda k: ((v, w + k * sp.sin(v)), (x, y - k * sp.sin(x))),
    "shear_exponential": lambda k: ((v, w + k * E(v)), (x, y - k * E(x))),
    "scaled": lambda k: ((v, w * E(k * v)), (x, y * E(-k * x))),
    "shear_logarithm": lambda k: ((v + k * sp.log(w), w), (x - k * sp.log(y), y)),
}


def in_new_coordinates(name: str, change: str, seed: int, order: int, channels: int) -> Case:
    known = catalogue.get(name)
    k = Rng(f"{name} {change} {seed}").choice([-2, -1, 1, 2])
    forward, backward = CHANGES[change](k)
    old = dict(zip((v, w), known.variables, strict=True))
    base, fiber = ((x,), (y,)) if known.fiber else ((x, y), ())
    action = conjugate(
        f"{name}_{change}_{seed}",
        known,
        base=base,
        fiber=fiber,
        forward=[e.xreplace(old) for e in forward],
        backward=backward,
    )

    def element(rng: Rng) -> Element:
        draw = Draw(rng.randint(0, 10**6))
        exact = [sp.sympify(e) for e in FINITE[name](draw, known.variables)]
        return after(mapping((v, w), forward), mapping(known.variables, exact), mapping((x, y), backward))

    return Case(action, element, order, channels, around=(1.6, 1.6))


# with order and channels at which each is free
KNOWN = {
    "translation": (2, 2),
    "se2": (2, 1),
    "similarity": (2, 1),
    "sa2": (2, 1),
    "affine": (2, 2),
    "se2_curve": (2, 1),
    "similarity_curve": (3, 1),
    "sa2_curve": (4, 1),
}
EVERY = [(name, change) for name in KNOWN for change in CHANGES]


DRAWN = [(seed, number) for seed in range(5) for number in range(4)]
# in the usual run: every action and every change that is drawn, and (3, 3), where an exponential is an invariant itself
USUAL = {(0, 2), (0, 3), (1, 3), (2, 2), (2, 3), (3, 0), (3, 3), (4, 0), (4, 1), (4, 2)}


def drawn(seed: int, number: int) -> tuple[str, str]:
    return Rng(f"coordinates {seed}").sample(EVERY, 4)[number]


def test_the_usual_run_meets_every_action_and_change_that_is_drawn():
    for k in range(2):
        assert {drawn(*d)[k] for d in DRAWN} == {drawn(*d)[k] for d in USUAL}


@pytest.mark.parametrize(
    ("seed", "number"), [pytest.param(*d, marks=[] if d in USUAL else [pytest.mark.long]) for d in DRAWN]
)
def test_known_actions_in_random_analytic_coordinates(seed, number):
    name, change = drawn(seed, number)
    check(in_new_coordinates(name, change, seed, *KNOWN[name]), seed)


def test_maps_that_do_not_undo_one_another_are_refused():
    with pytest.raises(ActionError, match="undo one another"):
        conjugate(
            "wrong",
            catalogue.get("se2"),
            base=(v, w),
            forward=(E(x), y + sp.sin(x)),
            backward=(sp.log(v), w - sp.sin(v)),
        )


# -- the check itself ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("case", "outside"),
    [
        # a motion followed by an enlargement of the plane
        (Case(declared("polar", (r, a), *POLAR), motion_in_polar, 2, around=(1.5, 0.7)), mapping((r, a), (r * 2, a))),
        (
            Case(declared("angles", (a, b), *ANGLES), turn_in_angles, 2, around=(1.5, 0.7)),
            mapping((a, b), (a + sp.Rational(1, 10), b)),
        ),
        (
            affine_case("spirals", sp.Matrix([[1, -1], [1, 1]]), 2, 1),
            affine_flow(sp.Matrix([[1, -2], [2, 1]]), 2)(Rng(1)),
        ),
    ],
    ids=["polar", "angles", "spirals"],
)
def test_a_map_outside_the_group_moves_some_invariant(case, outside):
    derivation = derived(case)
    with mp.workdps(series.DIGITS):
        before = drawn_jet(case, derivation.jets, Rng(0))
        moved = carried(derivation.jets, outside, before)
        assert differ(values_of(derivation, before), values_of(derivation, moved)) > mp.mpf("1e-3")


def test_the_series_move_jets_as_sympy_does():
    """u = u0(x, y) under a map with a sine and an exponential: derivatives of the composed function, by SymPy."""
    jets = JetSpace(declared("plane", (x, y), (1, 0)), 2, 1)
    image = [x + sp.sin(y) / 5, sp.exp(x / 3) * y]
    with mp.workdps(series.DIGITS):
        here = {x: mp.mpf("0.3"), y: mp.mpf("0.8")}
        there = dict(zip((x, y), [mp.mpf(str(sp.N(e.subs(here), 60))) for e in image], strict=True))
        # the jet of f after the map here is carried to the jet of f there
        f = sp.log(1 + x**2 + y**3) + sp.cos(x * y)
        pulled = f.xreplace(dict(zip((x, y), image, strict=True)))

        def jet_of(expr: sp.Expr, at: dict[sp.Symbol, Any]) -> dict[sp.Symbol, Any]:
            values = dict(at)
            for i, j in jets.indices:
                slope = sp.diff(expr, x, i, y, j)
                values[jets.coordinate(0, (i, j))] = sp.lambdify((x, y), slope, "mpmath")(at[x], at[y])
            return values

        moved, expected = carried(jets, mapping((x, y), image), jet_of(pulled, here)), jet_of(f, there)
        assert max(abs(moved[c] - expected[c]) for c in jets.coordinates) < CLOSE
