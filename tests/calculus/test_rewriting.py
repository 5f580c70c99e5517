"""Rewriting invariants in the fundamental set: scrambled expressions, classical invariants, other bases, refusals."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest
import sympy as sp

from invariants import DerivationError, InputError, LieAction, catalogue, derive
from invariants.calculus.rewriting import _OnSection
from invariants.certificate import is_invariant
from invariants.exact.fitting import fit
from invariants.exact.linear_algebra import PRIME
from invariants.frames.cross_sections import several
from invariants.limits import REWRITE_SECONDS
from tests.usual import in_turn

x, y, u = sp.symbols("x y u")

# orders at which there are invariants, and which are quick to derive; (order, channels) otherwise (2, 1) and (2, 2)
CURVES = {
    "se2_curve": 4,
    "e2_curve": 4,
    "similarity_curve": 4,
    "sa2_curve": 5,
    "affine_curve": 6,
    "schwarzian": 3,
    "e3_surface": 2,
    "intensity": 3,
    "colour": 1,
}
# products of their large invariants, multiplied out, have tens of thousands of terms
SLOW = {"moebius_curve", "sphere", "klein", "projective_curve", "sa3_surface", "affine_surface", "moebius3"}
PAIRS = {"se2", "e2", "similarity", "sa2", "affine", "projective", "moebius", "poincare2", "galilei2", "sl2", "gl2"}
CASES = [
    *((n, CURVES.get(n, 2), 1) for n in catalogue.names() if n not in SLOW),
    *((n, 2, 2) for n in sorted(PAIRS | {"projective_line", "anisotropic"})),
    *((n, 1, 1) for n in ("sphere", "klein", "moebius3")),
    ("se2", 1, 2),
    ("poincare2", 1, 1),
    ("se2_curve", 3, 1),
]


def names(derivation):
    return {sp.Symbol(i.name): i.expr for i in derivation.invariants}


def assert_same(derivation, rewritten, expr):
    assert rewritten.free_symbols <= set(names(derivation))
    assert sp.cancel(sp.together(rewritten.xreplace(names(derivation)) - expr)) == 0


def random_target(derivation, rng):
    """A random rational expression of three fundamental invariants, in their names."""
    operations = [
        lambda a, b: a + b,
        lambda a, b: a * b,
        lambda a, b: a / b,
        lambda a, b: a - 2 * b,
        lambda a, b: a**2 + b,
    ]
    first, second, third = (sp.Symbol(rng.choice(derivation.invariants).name) for _ in range(3))
    return rng.choice(operations)(rng.choice(operations)(first, second), third + rng.randint(1, 3))


@pytest.mark.parametrize(("case", "seed"), in_turn(CASES, range(3)), ids=str)
def test_scrambled_expressions_of_the_invariants_are_unscrambled(case, seed, derived):
    name, order, channels = case
    derivation = derived(name, channels, order)
    target = random_target(derivation, random.Random(f"{name}{seed}"))
    given = target.xreplace(names(derivation))
    scrambled = sp.together(given) if seed == 1 else sp.expand(given)
    started = time.monotonic()
    # the invariants are independent, so there is one answer
    assert sp.cancel(derivation.rewrite(scrambled) - target) == 0
    assert time.monotonic() - started < REWRITE_SECONDS.value


@pytest.mark.parametrize("name", ["translation", "scale", "projective", "anisotropic", "heisenberg", "galilei2"])
def test_normalised_invariants_and_the_invariants_themselves(name, derived):
    derivation = derived(name)
    for image in derivation.frame.invariants.values():
        assert_same(derivation, derivation.rewrite(image), image)
    for invariant in derivation.invariants:
        assert derivation.rewrite(invariant) == derivation.rewrite(invariant.expr) == sp.Symbol(invariant.name)


def second_order(derivation, channel=0):
    return (derivation.jets.coordinate(channel, i) for i in [(1, 0), (0, 1), (2, 0), (1, 1), (0, 2)])


def test_classical_invariants_of_motions(derived):
    derivation = derived("se2", 1)
    u_x, u_y, u_xx, u_xy, u_yy = second_order(derivation)
    across = u_x**2 * u_yy - 2 * u_x * u_y * u_xy + u_y**2 * u_xx
    classical = {
        "L0": u_xx + u_yy,
        "L0**2/2 - Qb00/2": u_xx * u_yy - u_xy**2,
        "L0*Qa00 - T000": across,
        "(L0*Qa00 - T000)**2/Qa00**3": across**2 / (u_x**2 + u_y**2) ** 3,  # squared curvature of the level line
    }
    symbols = {str(s): s for s in names(derivation)}
    for form, expr in classical.items():
        assert sp.expand(derivation.rewrite(sp.expand(expr)) - sp.sympify(form, locals=symbols)) == 0


def test_the_cube_of_affine_curvature(derived):
    derivation = derived("sa2_curve", 1, 4)
    u2, u3, u4 = (derivation.jets.coordinate(0, (k,)) for k in (2, 3, 4))
    curvature = (3 * u2 * u4 - 5 * u3**2) / (9 * u2 ** sp.Rational(8, 3))
    (fundamental,) = names(derivation)
    assert sp.expand(derivation.rewrite(curvature**3) - fundamental / 729) == 0
    with pytest.raises(DerivationError, match=r"several values.*F\^3 = Q\^3/u_xx\^8/729"):
        derivation.rewrite(curvature)


def test_another_basis_is_rewritten_in_this_one(derived):
    """Hessian determinants, mixed ones and the rest from another order of elimination, for similarities."""
    derivation = derived("similarity", 2)
    u_x, u_y, u_xx, u_xy, u_yy = second_order(derivation)
    v_x, v_y, v_xx, v_xy, v_yy = second_order(derivation, 1)
    size = u_x**2 + u_y**2
    others = [
        (u_xx * u_yy - u_xy**2) / size**2,
        (v_xx * v_yy - v_xy**2) / size**2,
        (v_xx + v_yy) / size,
        (u_x * v_x + u_y * v_y) / size,
        ((u_x * v_y - u_y * v_x) / size) ** 2,
    ]
    for expr in others:
        assert_same(derivation, derivation.rewrite(expr), expr)


@pytest.mark.parametrize("order", [1, pytest.param(2, marks=pytest.mark.long)])
def test_a_function_of_two_values_is_refused_with_its_square(order, derived):
    derivation = derived("se2", 2, order)
    u_x, u_y, v_x, v_y = (derivation.jets.coordinate(a, i) for a in (0, 1) for i in ((1, 0), (0, 1)))
    odd = u_x * v_y - u_y * v_x
    with pytest.raises(DerivationError, match=r"takes several values.*F\^2 = Qa?00\*Qa?11 - Qa?01\*\*2"):
        derivation.rewrite(odd)
    with pytest.raises(DerivationError, match="rewrite its parts or its square"):
        derivation.rewrite(odd + u_x * v_x + u_y * v_y)
    assert_same(derivation, derivation.rewrite(odd**2), odd**2)


def test_roots_and_functions_of_invariants(derived):
    derivation = derived("se2", 1, 1)
    u_x, u_y = (derivation.jets.coordinate(0, i) for i in ((1, 0), (0, 1)))
    value, square = names(derivation)
    length = u_x**2 + u_y**2
    for make in (sp.sqrt, sp.exp, sp.sin, lambda e: sp.sqrt(2) * e, lambda e: sp.log(e) / (1 + sp.sqrt(e))):
        assert derivation.rewrite(make(length)) == make(square)
    assert derivation.rewrite(length**2 + sp.atan(derivation.jets.coordinate(0, (0, 0)))) == square**2 + sp.atan(value)
    assert derivation.rewrite(3) == derivation.rewrite(sp.Integer(3)) == 3


def test_invariants_with_functions():
    growth = derive(LieAction.from_fields("growth", base=(x,), fiber=(u,), fields=[(1, u)]), order=2)
    u_x = growth.jets.coordinate(0, (1,))
    assert_same(growth, growth.rewrite(u_x / u + u_x**2 * sp.exp(-2 * x)), u_x / u + u_x**2 * sp.exp(-2 * x))
    spiral = derive(LieAction.from_fields("spiral", base=(x, y), fields=[(x - y, x + y)]), order=1)
    (first, _, *_), expr = names(spiral), spiral.invariants[0].expr
    assert spiral.rewrite(sp.expand(expr**2 + 1)) == first**2 + 1


@pytest.mark.parametrize("given", [True, "u0", 0.5, sp.Symbol("stranger"), sp.nan, sp.I, None, [1]])
def test_what_is_no_expression_in_the_jets_is_refused(given, derived):
    with pytest.raises(InputError, match="exact expression in the jet coordinates"):
        derived("se2", 1).rewrite(given)


@pytest.mark.parametrize("name", ["se2", "affine", "projective", "poincare2", "sl2"])
def test_what_is_no_invariant_is_refused(name, derived):
    derivation = derived(name)
    first = derivation.jets.coordinate(0, (1, 0))
    for expr in (
        first,
        first * derivation.invariants[-1].expr,
        derivation.invariants[0].expr + derivation.jets.base[0],
    ):
        assert not is_invariant(derivation.jets, expr)
        with pytest.raises(InputError, match="an absolute invariant"):
            derivation.rewrite(expr)


def test_the_cross_section_of_the_derivation_may_leave_out_translations():
    u_y = sp.Symbol("u0_y")
    derivation = derive(catalogue.get("se2"), order=2, cross_section={u_y: 0, x: 0, y: 0})
    assert next(iter(several(derivation.jets, {u_y: sp.Integer(0)}))) == {u_y: 0, x: 0, y: 0}
    _, _, u_xx, u_xy, u_yy = second_order(derivation)
    assert_same(derivation, derivation.rewrite(u_xx * u_yy - u_xy**2), u_xx * u_yy - u_xy**2)


def test_what_takes_too_long_is_refused_in_words_and_in_time(derived, monkeypatch):
    derivation = derived("moebius", 2)
    monkeypatch.setattr("invariants.calculus.rewriting.REWRITE_SECONDS", replace(REWRITE_SECONDS, value=0.05))
    last = derivation.invariants[-1].expr
    started = time.monotonic()
    with pytest.raises(DerivationError, match=r"Add of \d+ parts, not rewritten within 0.05 s"):
        derivation.rewrite(sp.expand(last**2 + last))
    assert time.monotonic() - started < 5


def test_linear_algebra_and_elimination_agree(derived):
    derivation = derived("affine", 2)
    first, second, third = list(names(derivation))[-3:]
    target = (first + 2 * second) / (third - 1)
    expr = sp.together(target.xreplace(names(derivation)))
    section = next(iter(several(derivation.jets, {})))
    there = _OnSection(derivation.jets, derivation.invariants, expr, section)
    assert sp.cancel(there.eliminated() - target) == sp.cancel(there.fitted(100) - target) == 0


def test_no_fit_is_better_than_a_wrong_one():
    # the square root of w is no quotient of polynomials: no ansatz holds it, whatever its size
    roots = [pow(3, n + 5, PRIME) for n in range(200)]
    assert fit(lambda n: ([roots[n] ** 2 % PRIME], roots[n]), [()], (), 20) is None
