"""Exact quotients: formulas against closed forms, definitions and mpmath; symbols that clash; what is refused."""

from __future__ import annotations

from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp

from invariants import LieAction, catalogue, product
from invariants.errors import ActionError, InputError
from invariants.quotients import Quotient
from tests.orbits import CASES, SKEWED, linear, numbers, orbit, quotient, turns

x, y, z = sp.symbols("x y z")
LARGE = ("so4", "so5", "so4_two", "spin2", "se3", "se3_masses", "skewed_basis", "metric", "product")
SMALL = [pytest.param(name, marks=pytest.mark.long) if name in LARGE else name for name in CASES if name != "so5"]


def state_of(q: Quotient, seed: int) -> dict[sp.Expr, sp.Rational]:
    random = np.random.default_rng(seed)
    return {c: sp.Rational(int(a), int(b)) for c, a, b in zip(
        q.coordinates, random.integers(-9, 10, len(q.coordinates)), random.integers(1, 7, len(q.coordinates)), strict=True
    )}  # fmt: skip


def floats(column: Any, values: dict[sp.Expr, Any]) -> Any:
    return np.array([float(c.xreplace(values).doit()) for c in column])


# -- closed forms -----------------------------------------------------------------------------------------------------------


def test_the_circle_and_the_sphere() -> None:
    circle, sphere = Quotient.of(turns(2), 1), Quotient.of(turns(3), 1)
    for q, dimension in ((circle, 1), (sphere, 2)):
        at = sp.Matrix(q.coordinates)
        squared = (at.T * at)[0]
        assert sp.simplify(q.mean_curvature + dimension * at / squared) == sp.zeros(len(at), 1)
        assert sp.simplify(sp.exp(2 * q.log_volume) / squared**dimension).is_number
        v = sp.Matrix(sp.symbols("v1:4")[: len(at)])
        assert sp.simplify(q.horizontal(list(v)) - at * (at.T * v)[0] / squared) == sp.zeros(len(at), 1)
        assert q.orbit_dimension == dimension
        # Brownian motion across the orbits has the drift -h / 2: outwards, 1 / (2 r) in the plane
        along = dict(zip(at, [sp.Integer(3)] + [sp.Integer(0)] * (len(at) - 1), strict=True))
        assert (-q.mean_curvature[0] / 2).xreplace(along) == sp.Rational(dimension, 6)


def test_torus_and_screw() -> None:
    a, b, c, d = quotient("torus").copies.variables
    torus = Quotient.of(quotient("torus").action, 1)
    at = {s: sp.Symbol(f"{s.name}_1") for s in (a, b, c, d)}
    first, second = at[a] ** 2 + at[b] ** 2, at[c] ** 2 + at[d] ** 2
    wanted = sp.Matrix([-at[a] / first, -at[b] / first, -at[c] / second, -at[d] / second])
    assert sp.simplify(torus.mean_curvature - wanted) == sp.zeros(4, 1)
    assert sp.simplify(sp.exp(2 * torus.log_volume) - first * second) == 0
    # a helix of radius r and pitch p has the curvature r / (r^2 + p^2)
    screw = Quotient.of(quotient("screw").action, 1)
    p, q, r = screw.coordinates
    squared = p**2 + q**2 + 2
    assert sp.simplify(screw.mean_curvature - sp.Matrix([-p, -q, 0]) / squared) == sp.zeros(3, 1)
    assert sp.simplify(sp.exp(2 * screw.log_volume) - squared) == 0
    assert r not in screw.mean_curvature.free_symbols


def test_the_three_sphere_is_an_orbit_of_su2() -> None:
    q = Quotient.of(quotient("su2").action, 1)
    at = sp.Matrix(q.coordinates)
    assert sp.simplify(q.mean_curvature + 3 * at / (at.T * at)[0]) == sp.zeros(4, 1)


def test_translations_alone_have_flat_orbits() -> None:
    q = Quotient.of(catalogue.get("translation"), 2, masses=(1, 3))
    assert q.mean_curvature == sp.zeros(4, 1)
    moved = q.horizontal(sp.symbols("a b c d"))
    a, _, c, _ = sp.symbols("a b c d")
    assert sp.simplify(moved[0] - (a - (a + 3 * c) / 4)) == 0
    assert sp.simplify(q.log_volume - sp.log(4)) == 0  # two directions of sqrt(1 + 3) each


# -- definitions ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SMALL)
def test_formulas_are_those_of_the_declared_fields(name: str) -> None:
    q, fields = quotient(name), numbers(name)
    state = state_of(q, 5)
    points = np.array([float(v) for v in state.values()]).reshape(-1, q.metric.rows)
    wanted = orbit(fields, points, fields.masses)
    assert wanted.rank == q.orbit_dimension == CASES[name].rank
    v = np.random.default_rng(1).normal(size=len(q.coordinates)).round(2)
    moved = q.horizontal([sp.Rational(str(c)) for c in v])
    np.testing.assert_allclose(floats(moved, state), wanted.projection @ v, atol=1e-9)
    np.testing.assert_allclose(floats(q.mean_curvature, state), wanted.curvature.ravel(), atol=1e-8)
    volume = float(q.log_volume.xreplace(state).doit())
    if wanted.rank == len(fields.linear):
        assert volume == pytest.approx(wanted.log_volume, abs=1e-9)
        determinant = float(sp.det(q.gram.xreplace(state)))
        assert volume == pytest.approx(np.log(determinant) / 2, abs=1e-9)
    assert len(q.vertical) == len(fields.linear)
    assert q.gram.shape == (len(q.vertical), len(q.vertical))


@pytest.mark.parametrize(
    "name",
    [
        "so2",
        "so3_one",
        "off_origin",
        *(pytest.param(n, marks=pytest.mark.long) for n in ("so3", "se3_masses", "metric", "spin2", "off_origin3")),
    ],
)
def test_the_mean_curvature_is_minus_the_slope_of_the_volume_of_the_metric(name: str) -> None:
    q = quotient(name)
    state = state_of(q, 9)
    masses = [1] * CASES[name].points if CASES[name].masses is None else CASES[name].masses
    with mpmath.workdps(40):
        volume = sp.lambdify(q.coordinates, q.log_volume, "mpmath")
        at = [mpmath.mpf(v.p) / v.q for v in state.values()]
        step = mpmath.mpf(10) ** -12
        slope = []
        for k in range(len(at)):
            ends = [volume(*at[:k], at[k] + s * step, *at[k + 1 :]) for s in (1, -1)]
            slope.append((ends[0] - ends[1]) / (2 * step))
        inverse = sp.diag(*((m * q.metric).inv() for m in map(sp.sympify, masses)))
        raised = np.array(inverse.evalf(30).tolist(), dtype=float) @ np.array([float(s) for s in slope])
    np.testing.assert_allclose(floats(q.mean_curvature, state), -raised, rtol=1e-9, atol=1e-9)


def test_products_have_the_sum_of_curvatures_and_the_product_of_volumes() -> None:
    plane, other = (
        catalogue.get("se2"),
        LieAction.from_fields("turn", base=sp.symbols("z w"), fields=[(-sp.Symbol("w"), z)]),
    )
    both = Quotient.of(product("both", plane, other), 2)
    parts = [Quotient.of(plane, 2), Quotient.of(other, 2)]
    assert sp.simplify(both.log_volume - sum(p.log_volume for p in parts)) == 0
    curved = {c: h for p in parts for c, h in zip(p.coordinates, p.mean_curvature, strict=True)}
    for c, h in zip(both.coordinates, both.mean_curvature, strict=True):
        assert sp.simplify(h - curved[c]) == 0


def test_another_basis_of_the_algebra_changes_volumes_by_a_constant_alone() -> None:
    usual, skewed = Quotient.of(turns(3), 2), quotient("skewed_basis")
    state = state_of(usual, 2)
    np.testing.assert_allclose(floats(usual.mean_curvature, state), floats(skewed.mean_curvature, state), atol=1e-12)
    shifts = [float((usual.log_volume - skewed.log_volume).xreplace(s).doit()) for s in (state, state_of(usual, 3))]
    assert shifts[0] == pytest.approx(shifts[1], abs=1e-12) and abs(shifts[0]) > 0.1


def test_permutations_change_no_formula_and_keep_the_projection_equivariant() -> None:
    plain, permuted = Quotient.of(turns(3), 3), Quotient.of(turns(3), 3, permutations=[(1, 0, 2), (1, 2, 0)])
    assert permuted.permutations == ((1, 0, 2), (1, 2, 0))
    assert plain.mean_curvature == permuted.mean_curvature and plain.log_volume == permuted.log_volume
    swap = {}
    for a, b in zip(
        plain.coordinates, (*plain.coordinates[3:6], *plain.coordinates[:3], *plain.coordinates[6:]), strict=True
    ):
        swap[a] = b
    state = state_of(plain, 1)
    swapped = {a: state[b] for a, b in swap.items()}
    before, after = floats(plain.mean_curvature, state), floats(plain.mean_curvature, swapped)
    np.testing.assert_allclose(after, np.concatenate([before[3:6], before[:3], before[6:]]))


# -- any number of points ---------------------------------------------------------------------------------------------------


def concrete(
    expression: sp.Expr, q: Quotient, count: int, state: dict[sp.Expr, Any], i: int, more: dict[str, Any]
) -> sp.Expr:
    """A formula for any number of points at some points, the number of point i."""
    from invariants.quotients.copies import COUNT, INDEX

    found = expression.subs({COUNT: count, INDEX: i}).doit()
    values: dict[sp.Expr, Any] = {}
    for k in range(1, count + 1):
        for variable in q.action.variables:
            values[sp.IndexedBase(variable)[k]] = state[sp.Symbol(f"{variable.name}_{k}", **variable.assumptions0)]
        for name, numbers_ in more.items():
            values[sp.IndexedBase(name)[k]] = numbers_[k - 1]
    return found.xreplace(values).doit()


@pytest.mark.parametrize(
    "name",
    [
        "so2",
        "se2",
        "screw",
        "off_origin",
        "oblique",
        *(pytest.param(n, marks=pytest.mark.long) for n in ("se3_masses", "so3", "metric", "product")),
    ],
)
def test_sums_over_any_number_of_points_are_those_over_so_many(name: str) -> None:
    case, open_ = CASES[name], quotient(name, open_=True)
    count = max(case.points, 3) if not case.masses else case.points
    fixed = Quotient.of(case.action(), count, masses=case.masses, metric=case.metric)
    state = state_of(fixed, 4)
    masses = {"m": case.masses} if case.masses else {}
    n = fixed.metric.rows
    volume = concrete(open_.log_volume, open_, count, state, 1, masses)
    assert float(volume) == pytest.approx(float(fixed.log_volume.xreplace(state).doit()), abs=1e-12)
    curved = floats(fixed.mean_curvature, state).reshape(count, n)
    v = [[sp.Rational(3 * k - 2 * i + 1, k + 2) for i in range(n)] for k in range(count)]
    names = [f"velocity{i}" for i in range(n)]
    general = open_.horizontal([sp.IndexedBase(s) for s in names])
    moved = floats(fixed.horizontal([c for row in v for c in row]), state).reshape(count, n)
    more = masses | {s: [row[i] for row in v] for i, s in enumerate(names)}
    for k in (1, count):
        found = [float(concrete(c, open_, count, state, k, masses)) for c in open_.mean_curvature]
        np.testing.assert_allclose(found, curved[k - 1], atol=1e-12)
        found = [float(concrete(c, open_, count, state, k, more)) for c in general]
        np.testing.assert_allclose(found, moved[k - 1], atol=1e-12)


@pytest.mark.parametrize(
    "names", ["N i", "i k", "m k", "N m", "x_1 x", "lambda theta", "x1 x11", "v_1 t", "state x_y_z"]
)
def test_names_of_coordinates_are_free(names: str) -> None:
    a, b = sp.symbols(names)
    action = LieAction.from_fields("turn", base=(a, b), fields=[(-b, a)])
    fixed, open_ = Quotient.of(action, 2), Quotient.of(action)
    usual = Quotient.of(turns(2), 2)
    if len(set(fixed.coordinates)) == 4:
        back = dict(zip(fixed.coordinates, usual.coordinates, strict=True))
        assert sp.simplify(fixed.mean_curvature.xreplace(back) - usual.mean_curvature) == sp.zeros(4, 1)
    state = dict(zip(usual.coordinates, (1, 2, 3, sp.Rational(5, 2)), strict=True))
    own = dict(zip(fixed.coordinates, state.values(), strict=True))
    wanted = floats(usual.mean_curvature, state)
    for k in (1, 2):
        found = [float(concrete(c, open_, 2, own, k, {})) for c in open_.mean_curvature]
        np.testing.assert_allclose(found, wanted[2 * k - 2 : 2 * k])
    # masses beside a coordinate m
    given = Quotient.of(action, 2, masses="given")
    assert len(given.log_volume.free_symbols) == 6
    fixed.certificate.verify()
    given.certificate.verify()
    Quotient.of(action, masses="given").certificate.verify()


def test_coordinates_with_assumptions_and_long_names() -> None:
    a, b = sp.Symbol("a" * 64, real=True), sp.Symbol("b", positive=True)
    q = Quotient.of(LieAction.from_fields("turn", base=(a, b), fields=[(-b, a)]), 1)
    assert q.coordinates == (sp.Symbol("a" * 64 + "_1", real=True), sp.Symbol("b_1", positive=True))
    q.certificate.verify()


# -- what is refused --------------------------------------------------------------------------------------------------------


def test_actions_that_move_distances() -> None:
    with pytest.raises(ActionError) as caught:
        Quotient.of(catalogue.get("similarity"), 2)
    words = str(caught.value)
    assert "field 3 = (x, y) of 'similarity'" in words and "only fields [0, 1, 2] are Killing" in words
    with pytest.raises(ActionError, match=r"field 0 = \(-y, 2\*x\)"):
        Quotient.of(LieAction.from_fields("ellipse", base=(x, y), fields=[(-y, 2 * x)]))
    # for the metric of the ellipse it is one
    Quotient.of(LieAction.from_fields("ellipse", base=(x, y), fields=[(-y, 2 * x)]), 1, metric=sp.diag(2, 1))
    # rotations of another metric, and fields that are not affine
    with pytest.raises(ActionError, match="Killing"):
        Quotient.of(turns(3), metric=SKEWED)
    for name in ("projective", "moebius", "sphere", "poincare2", "galilei2"):
        with pytest.raises(ActionError, match="Killing"):
            Quotient.of(catalogue.get(name), 1)


def test_reflections_that_move_distances() -> None:
    turn = [(-y, x)]
    Quotient.of(LieAction.from_fields("o2", base=(x, y), fields=turn, reflections=[[[1, 0], [0, -1]]]), 2)
    Quotient.of(catalogue.get("e3"), 2)
    oblique = LieAction.from_fields("oblique", base=(x, y), fields=[(1, 0), (0, 1)], reflections=[[[1, 1], [0, -1]]])
    with pytest.raises(ActionError, match=r"reflection 0 = \(\(1, 1\), \(0, -1\)\)"):
        Quotient.of(oblique, 2)
    Quotient.of(oblique, 2, metric=[[2, 1], [1, 2]])


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        ({"points": 0}, "points=0"),
        ({"points": -1}, "points=-1"),
        ({"points": 1.0}, "points=1.0"),
        ({"points": True}, "points=True"),
        ({"points": "2"}, "points='2'"),
        ({"points": 2, "masses": (1, 2, 3)}, "masses=(1, 2, 3) for 2 points"),
        ({"points": 2, "masses": (1, 0)}, "the mass 0"),
        ({"points": 2, "masses": (1, -1)}, "the mass -1"),
        ({"points": 2, "masses": (1, sp.I)}, "I in masses"),
        ({"points": 2, "masses": (1, 0.5)}, "0.5"),
        ({"points": 2, "masses": (1, sp.nan)}, "nan"),
        ({"points": 2, "masses": (1, x)}, "x"),
        ({"points": 2, "masses": "heavy"}, "masses='heavy'"),
        ({"masses": (1, 2)}, "for any number of points"),
        ({"points": 1, "metric": [[1, 0], [0, 1]]}, "a metric of shape (2, 2)"),
        ({"points": 1, "metric": sp.diag(1, 1, 0)}, "the metric"),
        ({"points": 1, "metric": sp.diag(1, 1, -1)}, "the metric"),
        ({"points": 1, "metric": [[1, 1, 0], [0, 1, 0], [0, 0, 1]]}, "the metric"),
        ({"points": 1, "metric": sp.diag(1, 1, 0.5)}, "0.5"),
        ({"points": 1, "metric": sp.diag(1, 1, sp.oo)}, "oo"),
        ({"points": 1, "metric": "round"}, "metric='round'"),
        ({"points": 2, "permutations": [(0, 0)]}, "the permutation (0, 0)"),
        ({"points": 2, "permutations": [(1, 2)]}, "the permutation (1, 2)"),
        ({"points": 2, "permutations": [(0, 1, 2)]}, "the permutation (0, 1, 2)"),
        ({"points": 2, "permutations": [3]}, "the permutation 3"),
        ({"points": 2, "permutations": "swap"}, "permutations='swap'"),
        ({"points": 2, "permutations": 1}, "permutations=1"),
        ({"permutations": [(1, 0)]}, "permutations of any number of points"),
        ({"points": 2, "masses": (1, 2), "permutations": [(1, 0)]}, "exchanges points of the masses (1, 2)"),
    ],
    ids=str,
)
def test_bad_input(arguments: dict[str, Any], given: str) -> None:
    with pytest.raises(InputError) as caught:
        Quotient.of(turns(3), **arguments)
    assert given in str(caught.value) and "what to do: " in str(caught.value)


def test_what_is_no_action_and_vectors_of_another_length() -> None:
    with pytest.raises(InputError, match="a LieAction"):
        Quotient.of("so3")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="a vector of 3 entries"):
        Quotient.of(turns(3), 2).horizontal(sp.symbols("a b c"))
    with pytest.raises(InputError, match="3 IndexedBase symbols"):
        Quotient.of(turns(3)).horizontal([sp.IndexedBase("a")])
    with pytest.raises(InputError, match="IndexedBase"):
        Quotient.of(turns(3)).horizontal(sp.symbols("a b c"))


def test_masses_of_one_are_no_masses() -> None:
    assert Quotient.of(turns(3), 2, masses=(1, 1)) == Quotient.of(turns(3), 2)
    assert repr(Quotient.of(turns(2))) == "Quotient(so2, any number of points, orbits of dimension 1)"
    assert Quotient.of(linear("u1", sp.diag(2, 2) * sp.Matrix([[0, -1], [1, 0]])), 1).orbit_dimension == 1
