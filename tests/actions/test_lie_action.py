"""Actions: maps and fields give the same group; counts do not depend on generators nor on coordinates."""

from __future__ import annotations

import random

import pytest
import sympy as sp

from invariants import FileFormatError, LieAction, catalogue, derive
from tests.usual import in_turn

x, y, a, b, c, d, t, s = sp.symbols("x y a b c d t s")


def invertible(seed, size):
    pick = random.Random(seed)
    while True:
        matrix = sp.Matrix(size, size, lambda i, j: pick.randint(-2, 2))
        if matrix.det() != 0:
            return matrix


def test_fields_of_a_map_are_its_derivatives_at_the_identity():
    action = LieAction.from_map(
        "affine_map",
        base=(x, y),
        parameters=(a, b, c, d, s, t),
        identity=(1, 0, 0, 1, 0, 0),
        image=(a * x + b * y + s, c * x + d * y + t),
    )
    assert action.fields == ((x, 0), (y, 0), (0, x), (0, y), (1, 0), (0, 1))
    assert action.identity == (1, 0, 0, 1, 0, 0)


def test_projective_maps_of_the_line():
    action = LieAction.from_map(
        "line_map", base=(x,), parameters=(a, b, c), identity=(1, 0, 0), image=((a * x + b) / (c * x + 1),)
    )
    assert action.fields == ((x,), (1,), (-(x**2),))
    assert derive(action, order=3).certificate.complete


def test_transcendental_maps_give_exact_fields():
    turn = LieAction.from_map(
        "so2",
        base=(x, y),
        parameters=(t,),
        identity=(0,),
        image=(sp.cos(t) * x - sp.sin(t) * y, sp.sin(t) * x + sp.cos(t) * y),
    )
    assert turn.fields == ((-y, x),)
    assert turn == LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)])
    grow = LieAction.from_map("grow", base=(x,), parameters=(t,), identity=(0,), image=(sp.exp(t) * x,))
    assert grow.fields == ((x,),)


@pytest.mark.parametrize("name", catalogue.names())
def test_structure_constants_reproduce_the_brackets(name):
    action = catalogue.get(name)
    for (i, j), row in action.structure_constants.items():
        combined = [
            sum(k * f[m] for k, f in zip(row, action.fields, strict=True)) for m in range(len(action.variables))
        ]
        assert all(sp.expand(p - q) == 0 for p, q in zip(combined, action.bracket(i, j), strict=True))


@pytest.mark.parametrize("name", catalogue.names())
def test_round_trip_as_data(name):
    action = catalogue.get(name)
    again = LieAction.from_dict(action.to_dict())
    assert again == action and again.digest == action.digest


@pytest.mark.parametrize(
    "name", [10**6000, ["x"] * 10**6, "x" * 10**6, "\x1b]0;x\x07"], ids=["number", "list", "long", "bell"]
)
def test_what_is_no_name_is_refused_in_one_short_line(name):
    with pytest.raises(FileFormatError) as caught:
        LieAction.from_dict(catalogue.get("se2").to_dict() | {"name": name})
    given = str(caught.value).splitlines()[0]
    assert len(given) < 120 and given.isascii() and given.isprintable()


def test_fields_that_close_only_by_an_identity():
    # [sin x d_y, cos x d_y] = 0 and [d_x, .] swaps them
    action = LieAction.from_fields("waves", base=(x, y), fields=[(1, 0), (0, sp.sin(x)), (0, sp.cos(x))])
    assert action.structure_constants[0, 1] == (0, 0, 1) and action.structure_constants[0, 2] == (0, -1, 0)
    exponential = LieAction.from_fields("exponential", base=(x, y), fields=[(1, 0), (0, sp.exp(x))])
    assert exponential.structure_constants[0, 1] == (0, 1)


def test_irrational_coefficients_close_exactly():
    action = LieAction.from_fields("stretch", base=(x, y), fields=[(1, 0), (0, 1), (x, sp.sqrt(2) * y)])
    assert action.structure_constants[1, 2] == (0, sp.sqrt(2), 0)


def mixed(action, seed):
    matrix = invertible(seed, action.dimension)
    fields = [
        tuple(sp.expand(sum(matrix[i, k] * f[m] for k, f in enumerate(action.fields))) for m in range(2))
        for i in range(action.dimension)
    ]
    return LieAction.from_fields("mixed", base=action.base, fields=fields)


@pytest.mark.parametrize(("name", "seed"), in_turn(["scale", "similarity", "sa2", "affine"], range(3)))
def test_other_generators_of_the_same_group_give_the_same_counts(name, seed, derived):
    derivation = derive(mixed(catalogue.get(name), seed), channels=2)
    derivation.certificate.verify()
    assert derivation.certificate == derived(name).certificate
    assert [derivation.rank(n) for n in range(1, 6)] == [derived(name).rank(n) for n in range(1, 6)]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["projective", "moebius"])
def test_other_generators_of_the_large_groups(name, derived):
    derivation = derive(mixed(catalogue.get(name), seed=2), channels=2)
    assert derivation.certificate == derived(name).certificate
    derivation.certificate.verify()


def in_coordinates(action, matrix):
    """The same group in the coordinates w = M z: fields M xi(M^-1 w)."""
    old = matrix.inv() * sp.Matrix(action.base)
    fields = []
    for f in action.fields:
        values = sp.Matrix([e.subs(dict(zip(action.base, old, strict=True)), simultaneous=True) for e in f])
        fields.append(tuple((matrix * values).applyfunc(sp.expand)))
    return LieAction.from_fields("changed", base=action.base, fields=fields)


@pytest.mark.parametrize(("name", "seed"), in_turn(["affine", "projective", "similarity"], range(3)))
def test_linear_changes_of_coordinates_give_the_same_counts(name, seed, derived):
    derivation = derive(in_coordinates(catalogue.get(name), invertible(seed + 7, 2)), channels=2)
    derivation.certificate.verify()
    assert derivation.certificate == derived(name).certificate
    assert derivation.rank(6) == derived(name).rank(6)


def test_reflections_take_part_in_equality_and_names():
    assert catalogue.get("se2") != catalogue.get("e2") and catalogue.get("se2").digest != catalogue.get("e2").digest
    assert "d_x" in str(catalogue.get("affine"))
