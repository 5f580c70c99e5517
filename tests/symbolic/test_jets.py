"""Prolongation against textbook formulas, brackets, and finite differences of finite maps in exact series."""

from __future__ import annotations

from itertools import combinations

import pytest
import sympy as sp

from invariants import LieAction, catalogue
from invariants.jets import JetSpace, multi_indices

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
