"""Strata by the rank of the gradients: dimensions, orbits and invariants against counts made in another way."""

from __future__ import annotations

from math import comb

import pytest
import sympy as sp

from invariants import LieAction, catalogue, derive
from invariants.errors import InputError
from invariants.exact import PRIME, ModularSpan, jacobian_rank
from invariants.jets import JetSpace, Stratum, orbit_dimension, strata
from invariants.jets.strata import StratumPoint

PLANE = ["translation", "se2", "similarity", "affine", "projective", "moebius", "sphere"]


@pytest.mark.parametrize("name", PLANE)
@pytest.mark.parametrize("order", [1, 2, 3])
def test_counts_are_those_of_fewer_channels_and_of_the_functions_of_them(name: str, order: int) -> None:
    """The group moves the jets of the r channels; those of the others, as functions of these, stay."""
    action, channels = catalogue.get(name), 3
    constant, parallel, generic = strata(action, order, channels)
    base = JetSpace.of(action, 0, 1)
    assert constant.invariants == 2 + channels - jacobian_free_rank(action, base)
    own = comb(2 + order, 2)
    one = 2 + own - orbit_dimension(action, order, 1)
    assert parallel.invariants == one + (channels - 1) * (order + 1)
    assert generic.invariants == 2 + channels * own - orbit_dimension(action, order, channels)


def jacobian_free_rank(action: LieAction, jets: JetSpace) -> int:
    """Rank of the fields on the base."""
    return sp.Matrix([row[:2] for row in action.fields]).subs({jets.base[0]: 3, jets.base[1]: 5}).rank()


@pytest.mark.parametrize("degree", [None, 1, 2])
@pytest.mark.parametrize("rank", [0, 1, 2])
def test_tangent_spaces_have_the_dimension_of_the_stratum(rank: int, degree: int | None) -> None:
    jets = JetSpace.of(catalogue.get("affine"), 3, 4)
    span = ModularSpan()
    for vector in StratumPoint(jets, rank, degree, seed=3).tangents():
        span.add(vector)
    assert span.rank == Stratum(jets, rank, degree).dimension


def test_points_are_jets_of_functions_of_one_channel() -> None:
    """Where u1 = f(u0), the derivatives up to the second order satisfy the chain rule."""
    jets = JetSpace.of(catalogue.get("affine"), 2, 2)
    values = StratumPoint(jets, 1, seed=5).values

    def at(channel: int, *index: int) -> int:
        return values[jets.coordinate(channel, index)]

    first = at(1, 1, 0) * pow(at(0, 1, 0), -1, PRIME) % PRIME
    assert at(1, 0, 1) == first * at(0, 0, 1) % PRIME
    second = (at(1, 2, 0) - first * at(0, 2, 0)) * pow(at(0, 1, 0), -2, PRIME) % PRIME
    assert at(1, 1, 1) == (first * at(0, 1, 1) + second * at(0, 1, 0) * at(0, 0, 1)) % PRIME
    assert at(1, 0, 2) == (first * at(0, 0, 2) + second * at(0, 0, 1) ** 2) % PRIME


def test_the_generic_stratum_is_that_of_the_certificate() -> None:
    for name, order in (("projective", 2), ("projective", 3), ("affine", 2), ("e2", 2)):
        derivation = derive(catalogue.get(name), order, channels=2)
        stratum, found = derivation.strata()[-1]
        assert stratum.invariants == found == derivation.certificate.expected


def test_flat_graphics_have_shapes_at_third_order_alone() -> None:
    """Of one colour on another: the projective group leaves values and the ratio of contrasts at order 2, shapes at 3."""
    action = catalogue.get("projective")
    for order, expected in ((2, 3), (3, 6)):
        stratum, found = derive(action, order, channels=2).strata(degree=1)[1]
        assert (stratum.invariants, found) == (expected, expected)
    stratum, found = derive(action, 3, channels=2).strata()[1]
    assert (stratum.invariants, found) == (8, 7)  # all but the third derivative of one channel by the other


def test_relative_invariants_that_vanish_on_a_stratum_count_for_nothing() -> None:
    jets = JetSpace.of(catalogue.get("affine"), 1, 2)
    u, v = ([jets.coordinate(a, i) for i in ((0, 0), (1, 0), (0, 1))] for a in (0, 1))
    determinant = u[1] * v[2] - u[2] * v[1]
    given = [(u[0], ()), (v[0], ()), (determinant, (sp.Integer(1),))]
    assert [s.independent(given) for s in strata(jets.action, 1, 2)] == [2, 2, 2]
    assert jacobian_rank([e for e, _ in given], jets.coordinates) == 3


@pytest.mark.parametrize("name", ["intensity", "colour"])
def test_actions_on_values_alone_have_strata(name: str) -> None:
    for stratum in strata(catalogue.get(name), 2):
        assert stratum.invariants == stratum.dimension - stratum.orbit_dimension > 0


def test_bad_input() -> None:
    affine = catalogue.get("affine")
    with pytest.raises(InputError, match="mixes base and fiber"):
        strata(catalogue.get("e2_curve"), 2, 1)
    with pytest.raises(InputError, match="which moves values"):
        strata(catalogue.get("intensity"), 2, 1, degree=1)
    with pytest.raises(InputError, match="rank=3"):
        Stratum(JetSpace.of(affine, 2, 4), 3)
    for degree in (0, True, 1.0):
        with pytest.raises(InputError, match="degree="):
            strata(affine, 2, 2, degree=degree)  # type: ignore[arg-type]
