"""Orders one to four by one to three channels for the plane groups: complete, and as many as an independent count leaves."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import combinations, product
from math import comb, prod

import pytest
import sympy as sp
from sympy.polys.matrices import DomainMatrix

from invariants import CertificateError, Derivation, Invariant, LieAction, catalogue
from invariants.certificate import prove
from invariants.jets.jet_space import JetSpace
from tests.catalogue.test_finite_elements import FINITE, Draw, fractions, values_of
from tests.oracles.series import moved_jets

# invariants of C channels at order two
SECOND_ORDER = {
    "translation": lambda c: 6 * c,
    "scale": lambda c: 6 * c - 1,
    "se2": lambda c: 6 * c - 1,
    "e2": lambda c: 6 * c - 1,
    "similarity": lambda c: 6 * c - 2,
    "sa2": lambda c: 6 * c - 3,
    "affine": lambda c: 6 * c - 4,
    "projective": lambda c: 6 * c - 6 if c > 1 else 1,
    "moebius": lambda c: 6 * c - 4,
}
ORDERS, CHANNELS = (1, 2, 3, 4), (1, 2, 3)
# channels at each order in the usual run, few where many take long; every two of name, order and channels meet
USUAL = (
    dict.fromkeys(("translation", "scale"), (3, 2, 1, 3))
    | dict.fromkeys(("similarity", "sa2", "affine"), (2, 1, 3, 2))
    | dict.fromkeys(("se2", "e2", "projective", "moebius"), (1, 3, 2, 1))
)


def usual(name: str, order: int, channels: int) -> bool:
    """Whether a case is part of the usual run; the others are left to the long one."""
    # one channel leaves the projective group a count of its own
    return USUAL[name][order - 1] == channels or (name, order, channels) == ("projective", 2, 1)


def test_the_usual_run_meets_every_two_of_name_order_and_channels() -> None:
    factors = (tuple(SECOND_ORDER), ORDERS, CHANNELS)
    cases = [case for case in product(*factors) if usual(*case)]
    for i, j in combinations(range(3), 2):
        assert {(case[i], case[j]) for case in cases} == set(product(factors[i], factors[j]))


CASES = [
    pytest.param(name, order, channels, marks=[] if usual(name, order, channels) else [pytest.mark.long])
    for name in SECOND_ORDER
    for order in ORDERS
    for channels in CHANNELS
]


def orbits_at(action: LieAction, jets: JetSpace, point: dict[sp.Symbol, int]) -> int:
    """Rank over the rationals of the prolonged fields at a point.

    A field xi on the base carries scalars along, so by Leibniz its coefficient on u_J is the sum over 0 < K <= J of
    -binomial(J, K) (d^K xi^i) u_{J - K + i}.
    """
    base, n = action.base, len(action.base)
    rows = []
    for xi in action.fields:
        row = [c.subs(point) for c in xi]
        derivatives = {
            (i, k): sp.diff(xi[i], *zip(base, k, strict=True)).subs(point)
            for i in range(n)
            for k in jets.indices
            if any(k)
        }
        for channel in range(jets.channels):
            for j in jets.indices:
                total = 0
                for (i, k), value in derivatives.items():
                    if value and all(a <= b for a, b in zip(k, j, strict=True)):
                        index = tuple(b - a + int(m == i) for m, (a, b) in enumerate(zip(k, j, strict=True)))
                        total -= prod(map(comb, j, k)) * value * point[jets.coordinate(channel, index)]
                row.append(total)
        rows.append([sp.Integer(c) for c in row])
    return DomainMatrix.from_list_sympy(len(rows), len(rows[0]), rows).convert_to(sp.QQ).rank()


@pytest.mark.parametrize(("name", "order", "channels"), CASES)
def test_complete_by_an_independent_count(name, order, channels, derived):
    derivation = derived(name, channels, order)
    certificate, jets = derivation.certificate, derivation.jets
    dimension = 2 + channels * comb(order + 2, 2)
    rng = random.Random(f"{name} {order} {channels}")
    orbits = max(
        orbits_at(derivation.action, jets, {z: rng.randint(-9, 9) for z in jets.coordinates}) for _ in range(2)
    )
    assert certificate.complete
    assert (certificate.jet_dimension, certificate.orbit_dimension) == (dimension, orbits)
    assert certificate.expected == dimension - orbits == len(derivation.invariants)
    if order == 2:
        assert certificate.expected == SECOND_ORDER[name](channels)


@pytest.mark.parametrize(("name", "order", "channels"), CASES)
def test_invariant_exactly_under_a_finite_element(name, order, channels, derived):
    derivation = derived(name, channels, order)
    jets = derivation.jets
    evaluate = sp.lambdify(jets.coordinates, [i.expr for i in derivation.invariants], "math", cse=True)
    draw = Draw(order)
    before = fractions(values_of(jets, draw))
    after = fractions(moved_jets(jets, FINITE[name](draw, jets.base), before))
    assert after != before
    assert evaluate(*before.values()) == evaluate(*(after[z] for z in jets.coordinates))


# -- E(2) against SE(2) ----------------------------------------------------------------------------------------------


def parities(derivation: Derivation) -> list[set[Fraction]]:
    """What the mirror (x, -y) multiplies each invariant by at random jets."""
    jets = derivation.jets
    x, y = jets.base
    evaluate = sp.lambdify(jets.coordinates, [i.expr for i in derivation.invariants], "math", cse=True)
    factors: list[set[Fraction]] = [set() for _ in derivation.invariants]
    for seed in range(3):
        before = fractions(values_of(jets, Draw(seed)))
        after = fractions(moved_jets(jets, [x, -y], before))
        values, images = evaluate(*before.values()), evaluate(*(after[z] for z in jets.coordinates))
        for known, value, image in zip(factors, values, images, strict=True):
            known.add(image / value)
    return factors


@pytest.mark.parametrize(("order", "channels"), [(1, 2), (2, 1), (2, 2), (3, 1), (3, 2)])
def test_a_mirror_keeps_the_invariants_of_the_group_that_holds_it(order, channels, derived):
    rigid, mirrored = derived("se2", channels, order), derived("e2", channels, order)
    # the connected groups are the same, and so are the counts
    assert rigid.certificate.expected == mirrored.certificate.expected
    assert all(factors == {1} for factors in parities(mirrored))
    assert all(factors in ({1}, {-1}) for factors in parities(rigid))


@pytest.mark.parametrize("channels", [1, 2])
def test_invariants_of_rigid_motions_may_change_sign_in_a_mirror(channels, derived):
    assert {-1} in parities(derived("se2", channels, 3))


U_X, U_Y, V_X, V_Y = sp.symbols("u0_x u0_y u1_x u1_y")
U_XX, U_XY, U_YY = sp.symbols("u0_xx u0_xy u0_yy")
# the area of two gradients; the second derivative across and along the gradient
ODD = {
    "J01": (1, 2, U_X * V_Y - U_Y * V_X),
    "gradient by its Hessian image": (2, 1, (U_XX - U_YY) * U_X * U_Y - U_XY * (U_X**2 - U_Y**2)),
}


@pytest.mark.parametrize(("order", "channels", "odd"), ODD.values(), ids=ODD.keys())
def test_odd_invariants_are_proved_for_rigid_motions_and_refused_with_mirrors(order, channels, odd):
    one = [Invariant("odd", odd)]
    assert prove(catalogue.get("se2"), order, channels, one).annihilated
    with pytest.raises(CertificateError, match="odd changes under the reflection"):
        prove(catalogue.get("e2"), order, channels, one)
    assert prove(catalogue.get("e2"), order, channels, [Invariant("square", odd**2)]).annihilated
