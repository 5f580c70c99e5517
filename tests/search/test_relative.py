"""Relative invariants: dimensions of the null spaces, the formulas of the projective group, families."""

from __future__ import annotations

from itertools import combinations_with_replacement
from math import comb

import pytest
import sympy as sp
from sympy import QQ

from invariants import LieAction, catalogue
from invariants.derivation.derivation import polynomial_expression
from invariants.exact.linear_algebra import ModularSpan
from invariants.jets.isotropy import Isotropy
from invariants.jets.jet_space import JetSpace
from invariants.search.characters import Characters
from invariants.search.relative import new_families, relative_invariants

x, y = sp.symbols("x y")


def characters(name, order=2):
    return Characters(Isotropy.of(catalogue.get(name), order))


def compositions(total, parts):
    if parts == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in compositions(total - first, parts - 1):
            yield (first, *rest)


def spaces(name, degree, channels, order=2):
    """Dimension of the space of relative invariants of a degree in this many channels, by multiplier (rates by det)."""
    system = characters(name, order)
    divergence = [
        sum(c * sp.Rational(system.isotropy.action.divergence(k).subs({x: 0, y: 0})) for k, c in enumerate(row))
        for row in (
            [sp.Rational(int(v.numerator), int(v.denominator)) for v in r] for r in system.isotropy.combinations
        )
    ]
    weights = {}
    for multidegree in compositions(degree, channels):
        for character, _ in relative_invariants(system, multidegree):
            rates = system.on_generators(character)
            found = {-r / d for r, d in zip(rates, divergence, strict=True) if d != 0}
            assert len(found) == 1, "the multiplier of a projective or affine relative invariant is a power of det"
            assert all(r == 0 for r, d in zip(rates, divergence, strict=True) if d == 0)
            weight = found.pop()
            weights[weight] = weights.get(weight, 0) + 1
    return weights


@pytest.mark.parametrize("channels", [1, 2, 3])
def test_projective_degree_two(channels):
    assert spaces("projective", 2, channels) == ({1: comb(channels, 2)} if channels > 1 else {})


@pytest.mark.parametrize("channels", [1, 2, 3])
def test_projective_degree_three(channels):
    assert spaces("projective", 3, channels) == {2: channels * (channels + 1) * (channels + 2) // 6}


def test_projective_degree_one_has_none():
    assert spaces("projective", 1, 3) == {}


@pytest.mark.parametrize("channels", [1, 2])
def test_affine_degree_three_keeps_the_unsymmetrised_forms(channels):
    # B_a(p_b^perp, p_c^perp): symmetric in b, c only
    assert spaces("affine", 3, channels) == {2: channels * comb(channels + 1, 2)}


@pytest.mark.parametrize("channels", [1, 2])
def test_affine_degree_two(channels):
    # J(a,b), and the polarised determinant of the Hessians
    hessian = {2: comb(channels + 1, 2)}
    assert spaces("affine", 2, channels) == ({1: comb(channels, 2)} | hessian if channels > 1 else hessian)


def by_hand(jets):
    """J and T of the projective group, written out."""
    p = lambda c, *i: jets.coordinate(c, i)  # noqa: E731

    def bilinear(c, v, w):
        return sum(v[i] * w[j] * p(c, *[(2, 0), (1, 1), (0, 2)][i + j]) for i in range(2) for j in range(2))

    perp = lambda c: (p(c, 0, 1), -p(c, 1, 0))  # noqa: E731
    jacobian = lambda a, b: p(a, 1, 0) * p(b, 0, 1) - p(a, 0, 1) * p(b, 1, 0)  # noqa: E731
    cubic = lambda a, b, c: sp.expand(  # noqa: E731
        bilinear(a, perp(b), perp(c)) + bilinear(b, perp(a), perp(c)) + bilinear(c, perp(a), perp(b))
    )
    return jacobian, cubic


def test_the_projective_invariants_are_j_and_t_up_to_scale(derived):
    derivation = derived("projective", 3)
    jacobian, cubic = by_hand(derivation.jets)
    seen = set()
    for item in derivation.relative:
        letter, *digits = item.name
        if letter == "u":
            continue
        formula = {"J": jacobian, "T": cubic}[letter](*map(int, digits))
        ratio = sp.cancel(item.expr / formula)
        assert ratio.is_Rational and ratio != 0
        assert item.weight == {"J": 1, "T": 2}[letter]
        seen.add(item.name)
    assert seen == {"J01", "J02", "J12", "T000", "T111", "T222", "T001", "T112", "T011", "T122"}


@pytest.mark.parametrize("channels", [2, 3])
def test_j_and_t_span_the_null_spaces(channels):
    jets = JetSpace(catalogue.get("projective"), 2, channels)
    jacobian, cubic = by_hand(jets)
    system = characters("projective")
    for degree, formulas in [
        (2, [jacobian(a, b) for a in range(channels) for b in range(a)]),
        (3, [cubic(*c) for c in combinations_with_replacement(range(channels), 3)]),
    ]:
        found = [
            polynomial_expression(poly, jets)
            for m in compositions(degree, channels)
            for _, poly in relative_invariants(system, m)
        ]
        columns = {}
        span = ModularSpan()
        for expr in [*formulas, *found]:
            terms = sp.Poly(expr, *jets.coordinates).terms()
            span.add({columns.setdefault(m, len(columns)): int(c) for m, c in terms})
        assert span.rank == len(found) == len(formulas)


def test_products_of_what_is_known_are_dropped():
    system = characters("affine")
    known = []
    for degree in (1, 2, 3):
        known += new_families(system, (1,) * degree, 0, known)
    assert {(f.letter, f.multidegree) for f in known} == {("J", (1, 1)), ("Q", (1, 1)), ("T", (1, 1, 1))}
    # J^2, J Q, Q^2 and what is new at degree four in two channels: the new ones span, with products, the null space
    fresh = new_families(system, (2, 2), 0, known)
    assert all(f.multidegree == (2, 2) for f in fresh)
    # everything found once more gives nothing new
    assert new_families(system, (2, 2), 0, [*known, *fresh]) == []


def test_the_multiplier_is_determined_not_assumed():
    # x d_x + 2 y d_y: u_x has rate -1, u_y rate -2
    action = LieAction.from_fields("w", base=(x, y), fields=[(1, 0), (0, 1), (x, 2 * y)])
    system = Characters(Isotropy.of(action, 1))
    rates = {tuple(poly): system.on_generators(c) for c, poly in relative_invariants(system, (1,))}
    assert rates == {(((0, 1),),): [-1], (((0, 2),),): [-2]}


def test_multipliers_of_the_base_count_without_translations():
    # the boosts of the plane: x + y and x - y are relative invariants of opposite multipliers, of degree 0 in the jets
    system = Characters(Isotropy.of(LieAction.from_fields("boost", base=(x, y), fields=[(y, x)]), 2))
    found = relative_invariants(system, (), base_degree=1)
    assert sorted(c for c, _ in found) == [(QQ(-1),), (QQ(0),), (QQ(1),)]


@pytest.mark.parametrize(
    ("name", "absent"), [("e2", "J01"), ("se2", None)], ids=["the mirror changes the sign of J", "without it J is kept"]
)
def test_reflections_restrict_the_null_space(name, absent):
    found = [poly for _, poly in relative_invariants(characters(name, 1), (1, 1))]
    jacobian = {((0, 1), (1, 2)): 1, ((0, 2), (1, 1)): -1}
    assert (jacobian in found) == (absent is None)
