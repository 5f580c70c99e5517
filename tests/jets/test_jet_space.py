"""Prolongation against textbook formulas, brackets, and finite differences of finite maps in exact series."""

from __future__ import annotations

from itertools import combinations

import pytest
import sympy as sp

from invariants import InputError, LieAction, catalogue
from invariants.jets.jet_space import JetSpace, multi_indices

x, y, u, eps = sp.symbols("x y u epsilon")


def prolonged(jets, field):
    return dict(zip(jets.coordinates, jets.prolong(field), strict=True))


def test_number_and_order_of_coordinates():
    for dimension in (1, 2, 3):
        for order in range(4):
            assert len(multi_indices(order, dimension)) == sp.binomial(order + dimension, dimension)
    jets = JetSpace(catalogue.get("affine"), 2, 2)
    assert list(map(str, jets.coordinates)) == (
        ["x", "y", "u0", "u0_x", "u0_y", "u0_xx", "u0_xy", "u0_yy", "u1", "u1_x", "u1_y", "u1_xx", "u1_xy", "u1_yy"]
    )


def test_a_projective_field_by_hand():
    # x^2 d_x + x y d_y on scalars: phi_i = -D_i(xi^k) u_k, phi_ij = D_j phi_i - D_j(xi^k) u_ik
    jets = JetSpace(catalogue.get("projective"), 2)
    p, q, a, b, c = (jets.coordinate(0, i) for i in [(1, 0), (0, 1), (2, 0), (1, 1), (0, 2)])
    result = prolonged(jets, (x**2, x * y))
    by_hand = {
        p: -2 * x * p - y * q,
        q: -x * q,
        a: -2 * p - 4 * x * a - 2 * y * b,
        b: -q - 3 * x * b - y * c,
        c: -2 * x * c,
    }
    assert result[jets.coordinate(0, (0, 0))] == 0
    for symbol, value in by_hand.items():
        assert sp.expand(result[symbol] - value) == 0


def test_rotation_of_the_plane_of_a_graph():
    # Olver, example 2.38: -u d_x + x d_u has u_x: 1 + u_x^2, u_xx: 3 u_x u_xx
    action = LieAction.from_fields("turn", base=(x,), fiber=(u,), fields=[(-u, x)])
    jets = JetSpace(action, 3)
    result = prolonged(jets, (-u, x))
    u1, u2, u3 = (jets.coordinate(0, (k,)) for k in (1, 2, 3))
    assert sp.expand(result[u1] - (1 + u1**2)) == 0
    assert sp.expand(result[u2] - 3 * u1 * u2) == 0
    assert sp.expand(result[u3] - (4 * u1 * u3 + 3 * u2**2)) == 0


def test_the_schwarzian_fields():
    # u^2 d_u: total derivatives of u^2
    action = LieAction.from_fields("schwarzian", base=(x,), fiber=(u,), fields=[(0, 1), (0, u), (0, u**2)])
    jets = JetSpace(action, 3)
    u1, u2, u3 = (jets.coordinate(0, (k,)) for k in (1, 2, 3))
    expected = [(0, u**2), (1, 2 * u * u1), (2, 2 * u1**2 + 2 * u * u2), (3, 6 * u1 * u2 + 2 * u * u3)]
    for k, value in expected:
        assert sp.expand(prolonged(jets, (0, u**2))[jets.coordinate(0, (k,))] - value) == 0


@pytest.mark.parametrize(
    ("name", "field"),
    [(n, k) for n in ("projective", "moebius") for k in range(catalogue.get(n).dimension)],
)
def test_prolongation_is_the_derivative_of_the_transformed_jet(name, field):
    """d/d eps of the jet of u o g_eps^-1 at g_eps(z), for a polynomial u and the map z + eps xi, exactly.

    To first order g_eps^-1(w) = w - eps xi(w); its derivatives are taken by SymPy on the composed function.
    """
    action = catalogue.get(name)
    jets = JetSpace(action, 3)
    xi = action.fields[field]
    function = x**3 * y - 2 * x**2 + 5 * x * y**2 + y**3 - x * y + 3 * x + 7 * y
    point = {x: sp.Rational(2, 3), y: sp.Rational(-1, 5)}
    back = {x: x - eps * xi[0], y: y - eps * xi[1]}
    moved = sp.expand(function.subs(back, simultaneous=True)).coeff(eps, 1)
    values = dict(point)
    for index in jets.indices:
        values[jets.coordinate(0, index)] = sp.diff(function, x, index[0], y, index[1]).subs(point)
    result = prolonged(jets, xi)
    for index in jets.indices:
        derivative = lambda e, i=index: sp.diff(e, x, i[0], y, i[1])  # noqa: E731
        drift = sum(c * sp.diff(derivative(function), z) for c, z in zip(xi, (x, y), strict=True))
        expected = (derivative(moved) + drift).subs(point)
        assert result[jets.coordinate(0, index)].subs(values) == expected


def apply(field, coordinates, expr):
    return sum(c * sp.diff(expr, z) for c, z in zip(field, coordinates, strict=True))


@pytest.mark.parametrize(
    "action",
    [
        catalogue.get("projective"),
        catalogue.get("moebius"),
        LieAction.from_fields(
            "curves",
            base=(x,),
            fiber=(u,),
            fields=[(1, 0), (0, 1), (u, 0), (0, x), (x, 0), (0, u), (x**2, x * u), (x * u, u**2)],
        ),
    ],
    ids=lambda action: action.name,
)
def test_brackets_of_prolonged_fields_are_prolonged_brackets(action):
    jets = JetSpace(action, 2)
    for i, j in combinations(range(action.dimension), 2):
        v, w = jets.fields[i], jets.fields[j]
        both = [
            sp.expand(apply(v, jets.coordinates, b) - apply(w, jets.coordinates, a)) for a, b in zip(v, w, strict=True)
        ]
        assert both == [sp.expand(c) for c in jets.prolong(action.bracket(i, j))]


def test_channels_are_copies_of_one_another():
    jets = JetSpace(catalogue.get("projective"), 2, 3)
    single = JetSpace(catalogue.get("projective"), 2, 1)
    for field, alone in zip(jets.fields, single.fields, strict=True):
        for channel in range(3):
            rename = {single.coordinate(0, i): jets.coordinate(channel, i) for i in single.indices}
            mine = dict(zip(jets.coordinates, field, strict=True))
            for index, value in zip(single.coordinates[2:], alone[2:], strict=True):
                assert mine[rename[index]] == value.xreplace(rename)


def test_total_derivatives_commute():
    jets = JetSpace(catalogue.get("affine"), 3)
    f = x * jets.coordinate(0, (1, 0)) ** 2 + jets.coordinate(0, (0, 0)) * jets.coordinate(0, (0, 1))
    d = jets.total_derivative
    assert sp.expand(d(d(f, 0), 1) - d(d(f, 1), 0)) == 0


a, b, c, d, s, t = sp.symbols("a b c d s t")
TURN = (sp.cos(t) * x - sp.sin(t) * u, sp.sin(t) * x + sp.cos(t) * u)


def of_map(name, image, parameters, identity, base=(x, y), fiber=()):
    return LieAction.from_map(name, base=base, fiber=fiber, parameters=parameters, identity=identity, image=image)


# name: (action made from a map, order, channels)
MAPS = {
    "affine": (of_map("affine", (a * x + b * y + s, c * x + d * y + t), (a, b, c, d, s, t), (1, 0, 0, 1, 0, 0)), 2, 2),
    "homography": (of_map("homography", (x / (1 + a * x + b * y), y / (1 + a * x + b * y)), (a, b), (0, 0)), 2, 1),
    "line": (of_map("line", ((a * x + b) / (c * x + 1),), (a, b, c), (1, 0, 0), base=(x,)), 3, 2),
    "turn": (of_map("turn", TURN, (t,), (0,), base=(x,), fiber=(u,)), 3, 1),
    "curve": (
        of_map("curve", ((a * x + s) / (c * x + 1), b * u / (c * x + 1)), (a, b, c, s), (1, 1, 0, 0), (x,), (u,)),
        3,
        1,
    ),
    "surface": (of_map("surface", (x + a * u, y + b * u + c * x, u), (a, b, c), (0, 0, 0), fiber=(u,)), 2, 1),
    "values": (of_map("values", (x, (a * u + b) / (c * u + 1)), (a, b, c), (1, 0, 0), (x,), (u,)), 3, 1),
}


def same(one, other):
    return sp.simplify(one - other) == 0


def test_a_rotated_curve():
    jets = JetSpace(MAPS["turn"][0], 2)
    u1, u2 = (jets.coordinate(0, (k,)) for k in (1, 2))
    image = jets.prolong_map(TURN)
    low = sp.cos(t) - sp.sin(t) * u1
    assert list(image) == list(jets.coordinates) and (image[x], image[u]) == TURN
    assert same(image[u1], (sp.sin(t) + sp.cos(t) * u1) / low) and same(image[u2], u2 / low**3)


def test_a_hodograph_map_inverts_derivatives():
    jets = JetSpace(MAPS["turn"][0], 3)
    u1, u2, u3 = (jets.coordinate(0, (k,)) for k in (1, 2, 3))
    image = jets.prolong_map((u, x))
    assert same(image[u1], 1 / u1) and same(image[u2], -u2 / u1**3)
    assert same(image[u3], (3 * u2**2 - u1 * u3) / u1**5)


def test_channels_are_carried_by_the_chain_rule():
    # u~(A z) = u(z): gradients by the inverse transpose, Hessians on both sides
    jets = JetSpace(MAPS["affine"][0], 2, 2)
    image = jets.prolong_map(jets.action.image)
    inverse = sp.Matrix([[a, b], [c, d]]).inv()
    for channel in range(2):
        at = lambda *index, k=channel: jets.coordinate(k, index)  # noqa: E731
        gradient, hessian = sp.Matrix([at(1, 0), at(0, 1)]), sp.Matrix([[at(2, 0), at(1, 1)], [at(1, 1), at(0, 2)]])
        assert (gradient.subs(image, simultaneous=True) - inverse.T * gradient).applyfunc(sp.simplify).is_zero_matrix
        carried = inverse.T * hessian * inverse
        assert (hessian.subs(image, simultaneous=True) - carried).applyfunc(sp.simplify).is_zero_matrix
        assert image[at(0, 0)] == at(0, 0)


@pytest.mark.parametrize("name", MAPS)
def test_the_derivative_of_a_prolonged_map_is_the_prolonged_field(name):
    action, order, channels = MAPS[name]
    jets = JetSpace(action, order, channels)
    image = jets.prolong_map(action.image)
    here = dict(zip(action.parameters, action.identity, strict=True))
    for p, field in zip(action.parameters, jets.fields, strict=True):
        for z, value in zip(jets.coordinates, field, strict=True):
            assert same(image[z].subs(here), z)
            assert same(sp.diff(image[z], p).subs(here), value)


@pytest.mark.parametrize("name", MAPS)
def test_prolonged_maps_compose(name):
    action, order, channels = MAPS[name]
    jets = JetSpace(action, order, channels)
    values = [sp.Rational(k + 2, 7 + k) for k in range(len(action.parameters))]
    elements = [dict(zip(action.parameters, values[::step], strict=True)) for step in (1, -1)]
    one, other = ([e.subs(element) for e in action.image] for element in elements)
    after = [e.subs(dict(zip(action.variables, one, strict=True)), simultaneous=True) for e in other]
    first, second, both = (jets.prolong_map(image) for image in (one, other, after))
    point = {z: sp.Rational(2 * k + 1, k + 3) for k, z in enumerate(jets.coordinates)}
    there = {z: e.subs(point) for z, e in first.items()}
    for z in jets.coordinates:
        assert same(second[z].subs(there, simultaneous=True), both[z].subs(point))


@pytest.mark.parametrize(
    ("image", "says"),
    [
        ((x,), "2 expressions, one for each of x, u"),
        ("xu", "2 expressions"),
        ((x, 0.5 * u), r"0\.5.*image of u"),
        ((x, u + sp.Symbol("u_x")), r"image u \+ u_x of u(.|\n)*map of points"),
        ((sp.Integer(1), u), r"sends the base to \(1,\)(.|\n)*independent"),
        ((sp.sin(t) ** 2 + sp.cos(t) ** 2, u), "sends the base"),
    ],
)
def test_maps_that_cannot_be_prolonged(image, says):
    with pytest.raises(InputError, match=says):
        JetSpace(MAPS["turn"][0], 1).prolong_map(image)


@pytest.mark.parametrize("name", ["e2", "e3", "e2_curve", "e3_surface"])
def test_reflections_are_prolonged_maps_of_order_two(name):
    action = catalogue.get(name)
    jets = JetSpace(action, 2, catalogue.defaults(name)[1])
    (rows,) = action.reflections
    image = jets.reflection(rows)
    linear = [sum(c * z for c, z in zip(row, action.variables, strict=True)) for row in rows]
    assert all(same(image[z], e) for z, e in jets.prolong_map(linear).items())
    assert all(same(e.subs(image, simultaneous=True), z) for z, e in image.items())


def test_reflections_of_graphs():
    fields = [(1, 0), (0, 1), (-u, x)]
    mirrors = {
        ((1, 0), (0, -1)): (x, -u, -1, -1),
        ((-1, 0), (0, 1)): (-x, u, -1, 1),
        ((0, 1), (1, 0)): None,  # the hodograph map
        ((-1,),): (-x, u, -1, 1),  # of the base alone: the fiber stays
    }
    for rows, expected in mirrors.items():
        action = LieAction.from_fields("e2_graphs", base=(x,), fiber=(u,), fields=fields, reflections=[rows])
        assert action.reflections == (rows,) and LieAction.from_dict(action.to_dict()) == action
        jets = JetSpace(action, 2)
        u1, u2 = (jets.coordinate(0, (k,)) for k in (1, 2))
        image = jets.reflection(action.reflections[0])
        if expected is None:
            assert (image[x], image[u]) == (u, x) and same(image[u1], 1 / u1) and same(image[u2], -u2 / u1**3)
        else:
            assert tuple(image.values()) == (*expected[:2], expected[2] * u1, expected[3] * u2)


def test_a_reflection_of_a_graph_of_the_wrong_size():
    with pytest.raises(InputError, match=r"a 1 by 1 matrix \(of the base\), or a 2 by 2 matrix \(of base and fiber\)"):
        LieAction.from_fields("g", base=(x,), fiber=(u,), fields=[(1, 0)], reflections=[sp.eye(3).tolist()])
