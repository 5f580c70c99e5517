"""The classical table: known invariants recognised by rank in what is derived, and wrong variants of them rejected.

A known expression belongs to a complete set when the prolonged fields annihilate it and the set with it has the rank that
the set has without. Formulas not copied from a table are held against finite elements with exact fractions first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import pytest
import sympy as sp

from invariants import LieAction, catalogue, derive
from invariants.exact.modular_rank import jacobian_rank
from invariants.jets.jet_space import JetSpace
from invariants.points.joint import joint_invariants
from tests.catalogue.test_finite_elements import FINITE, Draw, fractions, values_of
from tests.oracles.series import moved_jets

x, y = sp.symbols("x y")
R = sp.Rational
THREE_HALVES, EIGHT_THIRDS, QUARTER = R(3, 2), R(8, 3), R(1, 4)
ELEMENTS = 3
Formula = Callable[..., sp.Expr]


def annihilated(fields: Sequence[Sequence[sp.Expr]], coordinates: Sequence[sp.Symbol], known: sp.Expr) -> bool:
    """Whether every field annihilates a product of powers: its logarithmic rate, free of radicals, is zero."""
    factors = [factor.as_base_exp() for factor in sp.Mul.make_args(known) if factor.free_symbols]
    for field in fields:
        rate = sp.Add(
            *(
                power * coefficient * sp.diff(base, z) / base
                for base, power in factors
                for coefficient, z in zip(field, coordinates, strict=True)
                if coefficient != 0 and base.has(z)
            )
        )
        if sp.cancel(sp.together(rate)) != 0:
            return False
    return True


def belongs(exprs: Sequence[sp.Expr], known: sp.Expr, space: JetSpace) -> bool:
    """Whether an expression is a function of a complete set, by rank and by the infinitesimal criterion."""
    by_rank = jacobian_rank([*exprs, known], space.coordinates) == len(exprs)
    assert by_rank == annihilated(space.fields, space.coordinates, known), "the two criteria disagree"
    return by_rank


# -- curves ----------------------------------------------------------------------------------------------------------


def curvature(u0, u1, u2, *, power=THREE_HALVES):
    return u2 / (1 + u1**2) ** power


def curvature_by_arclength(u0, u1, u2, u3, *, factor=3):
    return ((1 + u1**2) * u3 - factor * u1 * u2**2) / (1 + u1**2) ** 3


def similarity_curvature(u0, u1, u2, u3, *, factor=3):
    """kappa_s / kappa^2."""
    return ((1 + u1**2) * u3 - factor * u1 * u2**2) / u2**2


def equiaffine_curvature(u0, u1, u2, u3, u4, *, factor=5, power=EIGHT_THIRDS):
    return (3 * u2 * u4 - factor * u3**2) / (9 * u2**power)


def monge(u2, u3, u4, u5, factor=40):
    """Zero on conics: the derivative of the equi-affine curvature by equi-affine arclength, up to a power of u2."""
    return 9 * u2**2 * u5 - 45 * u2 * u3 * u4 + factor * u3**3


def affine_curvature(u0, u1, u2, u3, u4, u5, *, factor=40, power=3):
    return monge(u2, u3, u4, u5, factor) ** 2 / (3 * u2 * u4 - 5 * u3**2) ** power


def projective_curvature(*u, factor=27, power=8):
    """Theta_8^3 / Theta_3^8, of the differential equation whose solutions are 1, x and u: w''' - (u3 / u2) w'' = 0.

    Source: E. Wilczynski, Projective differential geometry of curves and ruled surfaces (1906), chapter 3.
    """

    def along(expr: sp.Expr) -> sp.Expr:
        return sp.Add(*(sp.diff(expr, u[k]) * u[k + 1] for k in range(7)))

    p1 = -u[3] / (3 * u[2])
    big_p2 = -(p1**2) - along(p1)
    big_p3 = 2 * p1**3 - along(along(p1))
    theta3 = sp.cancel(big_p3 - R(3, 2) * along(big_p2))
    first = along(theta3)
    theta8 = sp.cancel(6 * theta3 * along(first) - 7 * first**2 - factor * big_p2 * theta3**2)
    return sp.factor(theta8**3) / sp.factor(theta3**power)


def schwarzian(u0, u1, u2, u3, *, factor=THREE_HALVES):
    return u3 / u1 - factor * (u2 / u1) ** 2


def schwarzian_of_the_inverse(u0, u1, u2, u3, *, factor=THREE_HALVES, power=4):
    """Of x as a function of u, up to its sign: the invariant of a signal on the projective line."""
    return (u3 * u1 - factor * u2**2) / u1**power


# -- surfaces and images: the arguments are u; u_x, u_y; u_xx, u_xy, u_yy; u_xxx, ... --------------------------------------


def mean_curvature(u, p, q, r, s, t, *, factor=2, power=THREE_HALVES):
    return ((1 + q**2) * r - factor * p * q * s + (1 + p**2) * t) / (2 * (1 + p**2 + q**2) ** power)


def gaussian_curvature(u, p, q, r, s, t, *, power=2, factor=1):
    return (r * t - factor * s**2) / (1 + p**2 + q**2) ** power


def pick(u, p, q, r, s, t, *third, power=QUARTER, part=QUARTER):
    """The squared length of the cubic form in the Blaschke metric, up to a constant.

    The graph with the vertical transversal has metric h = u_ij and cubic form u_ijk; the affine normal rescales both by
    |det h|^(-1/4) and takes the trace of the cubic form away. So J is |det h|^(1/4) |T|^2, with the length by h and
    T_ijk = u_ijk - (h_ij t_k + h_jk t_i + h_ki t_j) / 4, t = d log det h.

    Source: K. Nomizu, T. Sasaki, Affine differential geometry (1994), sections 2.3-2.6.
    """
    h = sp.Matrix([[r, s], [s, t]])
    det, inverse = h.det(), h.adjugate()

    def cubic(i: int, j: int, k: int) -> sp.Expr:
        return third[i + j + k]

    trace = [sp.Add(*(inverse[i, j] * cubic(i, j, k) for i in range(2) for j in range(2))) for k in range(2)]
    two = range(2)
    form = {
        (i, j, k): det * cubic(i, j, k) - part * (h[i, j] * trace[k] + h[j, k] * trace[i] + h[k, i] * trace[j])
        for i in two
        for j in two
        for k in two
    }
    raised = {
        (a, b, c): sp.Add(*(inverse[a, i] * inverse[b, j] * inverse[c, k] * f for (i, j, k), f in form.items()))
        for a, b, c in form
    }
    length = sp.expand(sp.Add(*(form[i] * raised[i] for i in form)))
    # each form has det as a factor too many, and each inverse metric
    return sp.factor(length / det**5) * det**power


def value(u, *rest):
    return u


def gradient(u, p, q, *rest, factor=1):
    return p**2 + factor * q**2


def laplacian(u, p, q, r, s, t, *, factor=1):
    return r + factor * t


def hessian_on_gradient(u, p, q, r, s, t, *, factor=2):
    return p**2 * r + factor * p * q * s + q**2 * t


def hessian_determinant(u, p, q, r, s, t, *, factor=1):
    return r * t - factor * s**2


@dataclass(frozen=True)
class Known:
    """A formula, where it belongs, the power of it that is rational, and how to spoil it."""

    formula: Formula
    action: str
    order: int
    wrong: tuple[dict[str, object], ...]
    power: int = 1


TABLE = [
    Known(curvature, "se2_curve", 2, ({"power": 1}, {"power": R(5, 2)}), 2),
    Known(curvature, "e2_curve", 2, ({"power": 1},), 2),
    Known(curvature_by_arclength, "se2_curve", 3, ({"factor": 2}, {"factor": -3})),
    Known(similarity_curvature, "similarity_curve", 3, ({"factor": 2},)),
    Known(equiaffine_curvature, "sa2_curve", 4, ({"factor": 4}, {"power": R(7, 3)}, {"power": 2}), 3),
    Known(affine_curvature, "affine_curve", 5, ({"factor": 45}, {"power": 2})),
    Known(projective_curvature, "projective_curve", 7, ({"factor": 26}, {"power": 7})),
    Known(schwarzian, "schwarzian", 3, ({"factor": 1}, {"factor": -R(3, 2)})),
    Known(schwarzian_of_the_inverse, "projective_line", 3, ({"factor": 1}, {"power": 2})),
    Known(mean_curvature, "e3_surface", 2, ({"factor": 1}, {"power": 1}), 2),
    Known(gaussian_curvature, "e3_surface", 2, ({"power": R(3, 2)}, {"factor": 2})),
    Known(pick, "sa3_surface", 3, ({"power": R(1, 2)}, {"part": R(1, 3)}), 4),
    Known(value, "se2", 2, ()),
    Known(gradient, "se2", 2, ({"factor": 2},)),
    Known(laplacian, "se2", 2, ({"factor": -1},)),
    Known(hessian_on_gradient, "se2", 2, ({"factor": 1},)),
    Known(hessian_determinant, "se2", 2, ({"factor": 2},)),
]


def jets_in_order(jets: JetSpace) -> list[sp.Symbol]:
    """Jet coordinates of one channel by order, and within an order from u_xx.. to u_yy.."""
    by_order = sorted(jets.indices, key=lambda index: (sum(index), tuple(-k for k in index)))
    return [jets.coordinate(0, index) for index in by_order]


@pytest.mark.parametrize("known", TABLE, ids=lambda k: f"{k.formula.__name__}-{k.action}")
def test_the_formula_is_kept_by_finite_elements(known):
    jets = JetSpace(catalogue.get(known.action), known.order)
    # a root of the formula is kept up to its branch: the power of it that is rational, exactly
    expr = sp.powdenest(known.formula(*jets_in_order(jets)) ** known.power, force=True)
    evaluate = sp.lambdify(jets.coordinates, sp.fraction(sp.together(expr)), "math")
    for seed in range(ELEMENTS):
        draw = Draw(40 + seed)
        before = fractions(values_of(jets, draw))
        after = fractions(moved_jets(jets, FINITE[known.action](draw, jets.action.variables), before))
        top, bottom = evaluate(*before.values())
        moved_top, moved_bottom = evaluate(*(after[z] for z in jets.coordinates))
        assert isinstance(top, Fraction) and after != before
        assert top * moved_bottom == moved_top * bottom


@pytest.mark.parametrize("known", TABLE, ids=lambda k: f"{k.formula.__name__}-{k.action}")
def test_the_formula_is_recognised_and_wrong_ones_are_not(known, derived):
    derivation = derived(known.action, 1, known.order)
    assert derivation.certificate.complete
    exprs = [i.expr for i in derivation.invariants]
    jets = derivation.jets
    coordinates = jets_in_order(jets)
    assert belongs(exprs, known.formula(*coordinates), jets)
    for change in known.wrong:
        assert not belongs(exprs, known.formula(*coordinates, **change), jets), change


# formulas that are the whole of what there is: as many, and independent
COMPLETE = {
    ("se2_curve", 3): [curvature, curvature_by_arclength],
    ("sa2_curve", 4): [equiaffine_curvature],
    ("affine_curve", 5): [affine_curvature],
    ("projective_curve", 7): [projective_curvature],
    ("projective_line", 3): [value, schwarzian_of_the_inverse],
    ("e3_surface", 2): [mean_curvature, gaussian_curvature],
    ("sa3_surface", 3): [pick],
    ("se2", 2): [value, gradient, laplacian, hessian_on_gradient, hessian_determinant],
}


@pytest.mark.parametrize("key", COMPLETE, ids=lambda k: f"{k[0]}-{k[1]}")
def test_the_formulas_are_all_there_is(key, derived):
    name, order = key
    derivation = derived(name, 1, order)
    coordinates = jets_in_order(derivation.jets)
    arguments = {curvature: 3, curvature_by_arclength: 4}
    known = [f(*coordinates[: arguments.get(f, len(coordinates))]) for f in COMPLETE[key]]
    assert derivation.certificate.expected == len(known)
    assert jacobian_rank(known, derivation.jets.coordinates) == len(known)


def test_rotations_alone_keep_the_radius_as_well():
    action = LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)])
    derivation = derive(action, order=2)
    jets = derivation.jets
    u, p, q, r, s, t = jets_in_order(jets)
    known = [f(u, p, q, r, s, t) for f in COMPLETE["se2", 2]] + [x**2 + y**2, x * p + y * q]
    exprs = [i.expr for i in derivation.invariants]
    assert derivation.certificate.complete and len(exprs) == 7 == jacobian_rank(known, jets.coordinates)
    assert all(belongs(exprs, k, jets) for k in known)
    assert not belongs(exprs, x * p - y * q, jets)


def test_the_cross_ratio_of_four_points():
    found = joint_invariants(catalogue.get("projective_line"), 4)
    a, b, c, d = (found.coordinate(p, x) for p in range(1, 5))
    (expr,) = (i.expr for i in found.invariants)
    cross_ratio = (a - b) * (c - d) / ((a - c) * (b - d))
    wrong = (a - b) * (c - d) / (a - c) ** 2
    assert jacobian_rank([expr, cross_ratio], found.coordinates) == 1
    assert jacobian_rank([expr, wrong], found.coordinates) == 2
    # the six values of a cross-ratio under permutations
    names = {cross_ratio, 1 / cross_ratio, 1 - cross_ratio, 1 / (1 - cross_ratio)}
    names |= {1 - 1 / cross_ratio, cross_ratio / (cross_ratio - 1)}
    assert any(sp.cancel(expr - n) == 0 or sp.cancel(expr + n) == 0 for n in names)


def test_grey_images_of_order_three_have_the_four_relative_invariants_of_the_projective_group(derived):
    derivation = derived("projective", 1, 3)
    derivation.certificate.verify()
    assert derivation.certificate.complete and derivation.certificate.expected == 4
    symbols = [z for z in derivation.jets.coordinates if z not in (x, y)]
    found = [(sp.Poly(r.expr, *symbols).total_degree(), r.weight) for r in derivation.relative if r.name != "u0"]
    assert sorted(found) == [(3, 2), (4, 4), (6, 6), (8, 6)]
    # rank 4 with one multiplier: three absolute invariants beside u
    relative = [r.expr for r in derivation.relative]
    assert jacobian_rank(relative, symbols) == len(relative) == 5
