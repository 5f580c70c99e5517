"""The calculus of invariants: recurrences, commutators, generating sets and syzygies, against classical formulas."""

from __future__ import annotations

from functools import cache

import pytest
import sympy as sp

from invariants import DerivationError, InputError, JetSpace, LieAction, MovingFrame, catalogue
from invariants.calculus.generators import Syzygy, generating_subset, relations
from invariants.calculus.invariant_calculus import InvariantCalculus
from invariants.errors import ActionError
from invariants.frames.moving_frame import is_zero

x, y, z, u = sp.symbols("x y z u")
TURN = (-u, x)
AREA = [(x, -u), (u, 0), (0, x)]
LINEAR = [(x, 0), (u, 0), (0, x), (0, u)]


def _curves(name: str, *fields: tuple[object, ...]) -> LieAction:
    return LieAction.from_fields(name, base=(x,), fiber=(u,), fields=list(fields))


ACTIONS = {
    "se2_curves": lambda: _curves("se2_curves", (1, 0), (0, 1), TURN),
    "sa2_curves": lambda: _curves("sa2_curves", (1, 0), (0, 1), *AREA),
    "affine_curves": lambda: _curves("affine_curves", (1, 0), (0, 1), *LINEAR),
    "projective_curves": lambda: _curves("projective_curves", (1, 0), (0, 1), *LINEAR, (x**2, x * u), (x * u, u**2)),
    "heisenberg": lambda: _curves("heisenberg", (1, 0), (0, 1), (0, x)),
    "bent_heisenberg": lambda: _curves("bent_heisenberg", (1 / x, 0), (0, 1), (0, x**2 / 2)),
    "exponential": lambda: _curves("exponential", (1, 0), (0, u), (0, sp.exp(x))),
    "e3_surfaces": lambda: LieAction.from_fields(
        "e3_surfaces",
        base=(x, y),
        fiber=(u,),
        fields=[(1, 0, 0), (0, 1, 0), (0, 0, 1), (-y, x, 0), (-u, 0, x), (0, -u, y)],
    ),
    "so2": lambda: LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)]),
    "sphere": lambda: LieAction.from_fields(
        "sphere",
        base=(x, y),
        fields=[(-y, x), ((1 + x**2 - y**2) / 2, x * y), (x * y, (1 - x**2 + y**2) / 2)],
    ),
    "space": lambda: LieAction.from_fields(
        "space",
        base=(x, y, z),
        fields=[(1, 0, 0), (0, 1, 0), (0, 0, 1), (-y, x, 0), (0, -z, y), (z, 0, -x)],
    ),
    "skewed_shear": lambda: LieAction.from_fields(
        "skewed_shear", base=(x, y), fiber=(u,), fields=[(1, 0, 0), (0, 1, u), (y, 0, 0), (0, 0, 1)]
    ),
}


@cache
def calculus(name: str, order: int, channels: int = 1) -> InvariantCalculus:
    return InvariantCalculus.of(ACTIONS[name]() if name in ACTIONS else catalogue.get(name), order, channels)


def _symbol(name: str) -> sp.Symbol:
    return sp.Symbol(f"I_{name}")


def _jet(name: str) -> sp.Symbol:
    return sp.Symbol(name)


def _same(first: sp.Expr, second: sp.Expr) -> bool:
    return is_zero(first - second)


# -- curves ----------------------------------------------------------------------------------------------------------


def test_euclidean_curves_have_the_classical_recurrences():
    c = calculus("se2_curves", 5)
    k, k3, k4, k5, k6 = (_symbol("u_" + "x" * n) for n in range(2, 7))
    assert c.cross_section == {x: 0, u: 0, _jet("u_x"): 0}
    assert c.recurrence(0, _jet("u_xx")) == k3
    assert c.recurrence(0, _jet("u_xxx")) == k4 - 3 * k**3
    assert _same(c.recurrence(0, _jet("u_xxxx")), k5 - 10 * k**2 * k3)
    assert _same(c.recurrence(0, _jet("u_xxxxx")), k6 - 15 * k**2 * k4 - 10 * k * k3**2)
    assert _same(c.derive(0, c.derive(0, k)), k4 - 3 * k**3)
    assert c.commutator(0, 0) == (0,)


@pytest.mark.parametrize(
    ("name", "order", "generator"),
    [
        ("se2_curves", 4, "u_xx"),
        ("sa2_curves", 5, "u_xxxx"),
        ("affine_curves", 6, "u_xxxxx"),
        ("projective_curves", 7, "u_xxxxxxx"),
        ("heisenberg", 3, "u_xx"),
        ("exponential", 3, "u_xx"),
    ],
)
def test_plane_curves_have_one_generator_and_no_syzygy(name, order, generator):
    c = calculus(name, order)
    assert c.generating_set() == (_symbol(generator),)
    assert c.syzygies() == ()
    assert "none up to order" in c.report()


def test_equi_affine_curves_have_the_classical_recurrences():
    c = calculus("sa2_curves", 6)
    k4, k5, k6, k7 = (_symbol("u_" + "x" * n) for n in range(4, 8))
    assert c.recurrence(0, _jet("u_xxxx")) == k5
    # by hand: only u d_x contributes, R = I_4/3 and phi^5 = -(10 + 5) u_2 u_4, phi^6 = -(15 + 6) u_2 u_5
    assert _same(c.recurrence(0, _jet("u_xxxxx")), k6 - 5 * k4**2)
    assert _same(c.recurrence(0, _jet("u_xxxxxx")), k7 - 7 * k4 * k5)


def _explicit(name: str) -> tuple[int, list[sp.Expr], sp.Expr]:
    """Order, invariants of curves in closed form and the density w of D_s = w D_x, from the literature."""
    u1, u2, u3, u4, u5 = (_jet("u_" + "x" * n) for n in range(1, 6))
    if name == "se2_curves":
        curvature = u2 / (1 + u1**2) ** sp.Rational(3, 2)
        torsion_like = ((1 + u1**2) * u3 - 3 * u1 * u2**2) / (1 + u1**2) ** 3  # its derivative by arc length
        return 5, [curvature, torsion_like, curvature * torsion_like], (1 + u1**2) ** sp.Rational(-1, 2)
    if name == "sa2_curves":
        affine_curvature = (3 * u2 * u4 - 5 * u3**2) / u2 ** sp.Rational(8, 3)
        derived = (9 * u2**2 * u5 - 45 * u2 * u3 * u4 + 40 * u3**3) / u2**4
        return 6, [affine_curvature, derived, derived * affine_curvature], u2 ** sp.Rational(-1, 3)
    if name == "heisenberg":
        return 4, [u2, u3, u2 * u3**2], sp.Integer(1)
    second = (u2 - u1 / x) / x**2
    return 4, [second, (u3 - 3 * u2 / x + 3 * u1 / x**2) / x**3], 1 / x


@pytest.mark.parametrize("name", ["se2_curves", "sa2_curves", "heisenberg", "bent_heisenberg"])
def test_deriving_and_invariantizing_known_invariants_commute(name):
    order, known, density = _explicit(name)
    c = calculus(name, order)
    for invariant in known:
        explicit = density * c.jets.total_derivative(invariant, 0)
        assert _same(c.derive(0, c.iota(invariant)), c.iota(explicit))


def test_the_section_avoids_singular_values():
    c = calculus("bent_heisenberg", 3)
    assert c.cross_section[x] == 1
    with pytest.raises(InputError, match="not transverse"):
        InvariantCalculus.of(ACTIONS["bent_heisenberg"](), 3, cross_section={**c.cross_section, x: 0})


# -- surfaces ----------------------------------------------------------------------------------------------------------


def test_euclidean_surfaces_have_the_classical_commutator_and_codazzi_syzygy():
    # Olver, Differential invariants of surfaces (2009), section 3: principal curvatures in the principal frame
    c = calculus("e3_surfaces", 3)
    assert set(c.cross_section) == {x, y, u, _jet("u_x"), _jet("u_y"), _jet("u_xy")}
    k1, k2 = _symbol("u_xx"), _symbol("u_yy")
    k12, k21 = c.derive(1, k1), c.derive(0, k2)
    first, second = c.commutator(0, 1)
    assert _same(first, k12 / (k2 - k1)) and _same(second, -k21 / (k1 - k2))
    assert c.generating_set() == (k1, k2)

    (codazzi,) = c.syzygies()
    a, b, p, q, d = sp.symbols("a b p q d")  # k1_1 k1_2 k2_1 k2_2 k1_22
    named = {"D_x I_u_xx": a, "D_y I_u_xx": b, "D_x I_u_yy": p, "D_y I_u_yy": q, "D_y D_y I_u_xx": d}
    assert str(codazzi.left) == "D_x D_x I_u_yy"
    classical = d + (a * p + b * q - 2 * p**2 - 2 * b**2) / (k1 - k2) - k1 * k2 * (k1 - k2)
    assert _same(codazzi.right.xreplace({sp.Symbol(s): t for s, t in named.items()}), classical)
    assert c.holds(codazzi) and not c.holds(Syzygy(codazzi.left, codazzi.right + k1))


def test_one_principal_curvature_generates_when_more_derivatives_are_allowed():
    c = calculus("e3_surfaces", 4)
    assert c.generating_set() == (_symbol("u_xx"),)


def test_the_mean_curvature_generates():
    # Olver (2009), theorem 3.1; four derivatives of H determine both principal curvatures, three do not
    c = calculus("e3_surfaces", 5)
    k1, k2 = _symbol("u_xx"), _symbol("u_yy")
    symbols = [_symbol(str(s)) for s in c.jets.coordinates if s not in c.cross_section]
    levels = [[k1 + k2]]
    for _ in range(4):
        levels.append([c._chain(i, e) for e in levels[-1] for i in range(2)])
    for count, expected in ((5, (k1,)), (4, (k1, k2))):
        derivatives = {k1: [e for level in levels[:count] for e in level], k2: [k2]}
        assert generating_subset([k1, k2], derivatives.__getitem__, symbols) == expected


# -- images ----------------------------------------------------------------------------------------------------------


def test_images_under_rigid_motions():
    c = calculus("se2", 2)
    v, g, xx, xy, yy = (_symbol(s) for s in ("u0", "u0_y", "u0_xx", "u0_xy", "u0_yy"))
    assert c.cross_section == {x: 0, y: 0, _jet("u0_x"): 0}
    assert list(c.invariants.values()) == [v, g, xx, xy, yy]
    assert [c.derive(i, v) for i in (0, 1)] == [0, g]
    assert [c.derive(i, g) for i in (0, 1)] == [xy, yy]
    assert c.commutator(0, 1) == (xx / g, xy / g)
    assert c.maurer_cartan.shape == (3, 2)
    assert c.generating_set() == (v,)
    assert [str(s) for s in c.syzygies()] == ["D_x I_u0 = 0"]


def test_gradient_frame_of_images_commutes_with_invariantization():
    c = calculus("se2", 2)
    ux, uy, uxx, uxy, uyy = (_jet(f"u0_{s}") for s in ("x", "y", "xx", "xy", "yy"))
    square = ux**2 + uy**2
    level = (uxx * uy**2 - 2 * uxy * ux * uy + uyy * ux**2) / square
    rows = [(uy / sp.sqrt(square), -ux / sp.sqrt(square)), (ux / sp.sqrt(square), uy / sp.sqrt(square))]
    positive = {_symbol("u0_y"): sp.Symbol("g", positive=True)}
    for invariant in (square, uxx + uyy, level, _jet("u0") * level):
        slopes = [c.jets.total_derivative(invariant, i) for i in range(2)]
        for i, row in enumerate(rows):
            explicit = c.iota(sum(w * s for w, s in zip(row, slopes, strict=True)))
            assert _same(explicit.subs(positive), c.derive(i, c.iota(invariant)).subs(positive))


@pytest.mark.parametrize("name", ["similarity", "sa2", "affine"])
def test_recurrences_agree_with_the_explicit_frame(name):
    """The operators follow from D_j u_a = sum_i W_ij iota(D_i u_a) in two channels; compared at rational jets."""
    frame = MovingFrame.of(JetSpace(catalogue.get(name), 3, 2))
    c = InvariantCalculus.of(catalogue.get(name), 2, 2, cross_section=frame.cross_section)
    jets = frame.jets
    images = {_symbol(str(s)): e for s, e in frame.images.items()}
    point = {s: sp.Rational(7 + 5 * k + k**2 % 11, 13) for k, s in enumerate(jets.coordinates)}
    value = {s: sp.N(e.xreplace(point), 40) for s, e in images.items()}

    def first(get, index):
        return sp.Matrix(2, 2, lambda a, i: get(jets.coordinate(a, index[i])))

    index = [(1, 0), (0, 1)]
    moved = first(lambda s: value[_symbol(str(s))], index)
    operators = (moved.inv() * first(lambda s: point[s], index)).inv().T  # D_i = sum_j operators[i, j] D_j
    checked = 0
    for s, symbol in c.invariants.items():
        slopes = [sp.N(jets.total_derivative(frame.images[s], j).xreplace(point), 40) for j in range(2)]
        for i in range(2):
            explicit = sum(operators[i, j] * slopes[j] for j in range(2))
            predicted = sp.N(c.derive(i, symbol).xreplace(value), 40)
            assert abs(explicit - predicted) < sp.Float("1e-25") * (1 + abs(predicted)), (symbol, i)
            checked += predicted != 0
    assert checked > 10


# -- identities of every action --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "order", "channels"),
    [
        ("se2", 2, 2),
        ("scale", 2, 1),
        ("similarity", 2, 2),
        ("sa2", 3, 1),
        ("affine", 3, 1),
        ("moebius", 3, 1),
        ("so2", 2, 1),
        ("sphere", 2, 2),
        ("skewed_shear", 2, 1),
        ("e3_surfaces", 3, 1),
        ("space", 2, 1),
    ],
)
def test_commutators_agree_with_deriving_in_both_orders(name, order, channels):
    c = calculus(name, order, channels)
    n = len(c.jets.base)
    low = [s for w, s in c.invariants.items() if str(w).count("_") == 0 or len(str(w).split("_")[1]) < order]
    assert low
    nonzero = 0
    for j in range(n):
        for i in range(j):
            coefficients = c.commutator(i, j)
            nonzero += any(a != 0 for a in coefficients)
            for s in low:
                both = c.derive(i, c.derive(j, s)) - c.derive(j, c.derive(i, s))
                assert _same(both, sum(a * c.derive(k, s) for k, a in enumerate(coefficients))), (s, i, j)
    assert nonzero


@pytest.mark.parametrize("name", ["se2", "similarity", "so2", "sphere", "skewed_shear", "exponential", "sa2_curves"])
def test_the_section_stays_put_and_base_coordinates_follow_the_recurrence(name):
    c = calculus(name, 4 if name == "sa2_curves" else 2)
    assert len(c.cross_section) == c.jets.action.dimension
    for i in range(len(c.jets.base)):
        assert all(c.recurrence(i, w) == 0 for w in c.cross_section)
    for w, value in c.cross_section.items():
        assert c.iota(w) == value
    assert not set(c.invariants) & set(c.cross_section)


def test_a_base_coordinate_may_be_an_invariant():
    # rotations alone: the radius, and polar coordinates on the ray x = 0
    c = calculus("so2", 1)
    radius = _symbol("y")
    assert c.cross_section == {x: 0} and c.invariants[y] == radius
    assert [c.derive(i, radius) for i in (0, 1)] == [0, 1]
    assert c.commutator(0, 1) == (1 / radius, 0)


@pytest.mark.parametrize(("name", "order"), [("se2_curves", 3), ("sa2_curves", 5), ("e3_surfaces", 2), ("se2", 2)])
def test_another_basis_of_the_algebra_changes_nothing(name, order):
    c = calculus(name, order)
    action = c.jets.action
    r = action.dimension
    mixed = [
        tuple(sp.expand(a + 2 * b) for a, b in zip(action.fields[k], action.fields[(k + 1) % r], strict=True))
        for k in reversed(range(r))
    ]
    other = LieAction.from_fields("mixed", base=action.base, fiber=action.fiber, fields=mixed)
    second = InvariantCalculus.of(other, order)
    assert second.cross_section == c.cross_section
    n = len(action.base)
    assert second.maurer_cartan != c.maurer_cartan
    for w in c.invariants:
        assert all(_same(c.recurrence(i, w), second.recurrence(i, w)) for i in range(n))
    assert all(_same(a, b) for a, b in zip(c.commutator(0, n - 1), second.commutator(0, n - 1), strict=True))


@pytest.mark.parametrize(("name", "order"), [("similarity", 3), ("sa2", 3), ("affine", 3), ("moebius", 3)])
def test_syzygies_hold_and_generators_are_fewer_than_the_invariants(name, order):
    c = calculus(name, order)
    generators = c.generating_set()
    found = c.syzygies()
    assert 0 < len(generators) < len(c.invariants)
    assert found and all(c.holds(s) for s in found)
    assert "D_x I_u0 = 0" in map(str, found) and "D_y I_u0 = 1" in map(str, found)
    symbols = set().union(*(s.right.free_symbols | {s.left} for s in found))
    assert all(any(str(s).endswith(str(g)) for g in generators) for s in symbols)


def test_syzygies_of_given_generators():
    c = calculus("se2", 2)
    v, g = _symbol("u0"), _symbol("u0_y")
    found = c.syzygies([v, g])
    assert [str(s) for s in found] == ["D_x I_u0 = 0", "D_y I_u0 = I_u0_y"]
    assert all(c.holds(s) for s in found)


def test_a_section_with_other_constants():
    c = InvariantCalculus.of(ACTIONS["se2_curves"](), 3, cross_section={x: 1, u: sp.Rational(1, 2), _jet("u_x"): 1})
    k, k3 = _symbol("u_xx"), _symbol("u_xxx")
    curvature = k / (2 * sp.sqrt(2))
    by_arc_length = (2 * k3 - 3 * k**2) / 8
    # the invariant form is iota(dx) here, not arc length: ds = sqrt(2) iota(dx)
    assert _same(c.derive(0, curvature), by_arc_length * sp.sqrt(2))


def test_the_report_names_every_part():
    text = calculus("se2", 2).report()
    for part in (
        "x = 0, y = 0, u0_x = 0",
        "D_y I_u0 = I_u0_y",
        "[D_x, D_y] = (I_u0_xx/I_u0_y)*D_x + (I_u0_xy/I_u0_y)*D_y",
        "generating set\n  I_u0\n",
        "D_x I_u0 = 0",
    ):
        assert part in text


def test_a_vanishing_commutator_is_reported_as_zero():
    assert "[D_x, D_y] = 0" in calculus("translation", 1).report()


# -- bad input -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ({x: 0, y: 0}, "of 2 coordinates"),
        ({x: 0, y: 0, _jet("u0"): 0}, "not transverse"),
        ({x: 0, y: 0, _jet("u0_x"): 0.5}, "floating-point"),
        ({x: 0, y: 0, _jet("u0_x"): "0"}, "never evaluated"),
        ({x: 0, y: 0, _jet("u0_x"): sp.sqrt(2)}, "exact rationals"),
        ({x: 0, y: 0, _jet("u0_xxx"): 0}, "the cross-section coordinates u0_xxx"),
        ("x", "a mapping of jet coordinates"),
    ],
)
def test_unusable_sections_are_refused(section, message):
    with pytest.raises(InputError, match=message):
        InvariantCalculus.of(catalogue.get("se2"), 2, cross_section=section)


@pytest.mark.parametrize(
    ("order", "message"), [(8, "at most 7"), (-1, "at least 0"), (2.0, "an integer"), (True, "an integer")]
)
def test_unusable_orders_are_refused(order, message):
    with pytest.raises(InputError, match=message):
        InvariantCalculus.of(catalogue.get("se2"), order)


def test_something_else_than_an_action_is_refused():
    with pytest.raises(InputError, match="a LieAction"):
        InvariantCalculus.of("se2", 2)


@pytest.mark.parametrize(
    ("name", "order", "first"), [("se2", 0, 1), ("se2_curves", 0, 1), ("affine", 1, 2), ("projective_curves", 3, 6)]
)
def test_an_order_that_is_not_free_names_the_first_that_is(name, order, first):
    with pytest.raises(DerivationError, match=f"order of at least {first}, the first"):
        calculus(name, order)
    action = ACTIONS[name]() if name in ACTIONS else catalogue.get(name)
    assert len(InvariantCalculus.of(action, first).cross_section) == action.dimension


def test_a_group_too_large_for_the_orders_searched_is_refused():
    action = _curves("polynomials", *((0, x**k) for k in range(12)))
    with pytest.raises(DerivationError, match="dimension 9 at order 8"):
        InvariantCalculus.of(action, 2)


def test_generators_that_act_alike_are_named():
    twice = LieAction("twice", (x,), ((sp.Integer(1),), (sp.Integer(2),)))
    with pytest.raises(ActionError, match="field 1"):
        InvariantCalculus.of(twice, 2)


def test_a_field_singular_at_the_usual_constants_asks_for_a_section():
    field = sp.expand(x * (x - 1) * (x - 2) * (x - 3))
    action = LieAction.from_fields("fixed", base=(x,), fields=[(field,)])
    with pytest.raises(DerivationError, match="give a cross_section"):
        InvariantCalculus.of(action, 2)
    c = InvariantCalculus.of(action, 2, cross_section={x: 4})
    assert c.recurrence(0, _jet("u0")) == _symbol("u0_x")


def test_generating_sets_need_one_order_above_the_section():
    with pytest.raises(DerivationError, match="pass order=2"):
        calculus("se2", 1).generating_set()


def test_wrong_arguments_are_refused():
    c = calculus("se2", 2)
    with pytest.raises(InputError, match=r"0\.\.1"):
        c.recurrence(2, x)
    with pytest.raises(InputError, match=r"0\.\.1"):
        c.commutator(0, True)
    with pytest.raises(InputError, match="order at most 2"):
        c.recurrence(0, _jet("u0_xxx"))
    with pytest.raises(InputError, match="I_u0_xxx"):
        c.derive(0, _symbol("u0_xxx"))
    with pytest.raises(InputError, match="never evaluated"):
        c.derive(0, "I_u0")
    with pytest.raises(InputError, match="exact"):
        c.derive(0, 0.5 * _symbol("u0"))
    with pytest.raises(InputError, match="singular on the cross-section"):
        c.iota(1 / _jet("u0_x"))
    with pytest.raises(InputError, match="expression in w"):
        c.iota(sp.Symbol("w"))
    for generators in ([sp.Symbol("w")], [1], "I_u0", []):
        with pytest.raises(InputError, match=r"symbols of c\.invariants"):
            c.syzygies(generators)


def test_relations_that_are_not_linear_are_refused():
    a, b = sp.symbols("a b")
    with pytest.raises(DerivationError, match="D_x a, linear in none of b"):
        relations([a], {a: 0, b: 1}, (x,), lambda word, g: b**2 if word else g, 1)
