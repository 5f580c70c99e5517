"""Equivariant vectors: known frames, exact proofs, finite group elements, mutations, representations, bad input."""

from __future__ import annotations

import dataclasses
import random
from functools import cache

import pytest
import sympy as sp

from invariants import CertificateError, DerivationError, InputError, LieAction, catalogue
from invariants.calculus.equivariant_maps import Equivariants, equivariants
from invariants.jets.jet_space import JetSpace

x, y, z, u, r, g, b = sp.symbols("x y z u r g b")
u0_x, u0_y, u1_x, u1_y = sp.symbols("u0_x u0_y u1_x u1_y")
u0_xx, u0_xy, u0_yy = sp.symbols("u0_xx u0_xy u0_yy")


@cache
def found(name: str, order: int, channels: int = 1, kind: str = "vector") -> Equivariants:
    return equivariants(catalogue.get(name), order, channels, kind=kind)


# action, order, channels: number of vectors, number of covectors
COUNTS = {
    ("translation", 1, 1): (2, 2),
    ("se2", 0, 1): (0, 0),
    ("se2", 1, 1): (2, 2),
    ("e2", 1, 1): (2, 2),
    ("similarity", 1, 1): (2, 2),
    ("sa2", 2, 1): (2, 2),
    ("affine", 1, 1): (1, 1),
    ("affine", 1, 2): (2, 2),
    ("affine", 2, 1): (2, 2),
    ("projective", 2, 1): (1, 1),
    ("projective", 1, 2): (2, 2),
    ("projective", 2, 2): (2, 2),
    ("moebius", 1, 1): (2, 2),
    ("sphere", 1, 1): (2, 2),
    ("klein", 1, 1): (2, 2),
    ("gl2", 0, 1): (1, 1),
    ("poincare2", 1, 1): (2, 2),
    ("galilei2", 1, 1): (2, 2),
    ("projective_line", 1, 1): (1, 1),
    ("se3", 1, 2): (3, 3),
    ("se3", 2, 1): (3, 3),
    ("affine3", 1, 3): (3, 3),
    ("intensity", 1, 1): (2, 2),
    ("schwarzian", 1, 1): (1, 1),
}


@pytest.mark.parametrize("kind", ["vector", "covector"])
@pytest.mark.parametrize("key", COUNTS, ids=str)
def test_as_many_as_known_and_proved_again(key, kind):
    e = found(*key, kind)
    assert len(e.members) == COUNTS[key][kind == "covector"]
    e.verify()
    if len(e.members) == e.dimension:
        assert e.frame.shape == (e.dimension, e.dimension)
        assert e.determinant != 0 and sp.expand(e.frame.det() - e.determinant) == 0
    else:
        assert e.frame is None and e.determinant is None


def components(e):
    return {m.components for m in e.members}


def test_the_gradient_and_its_rotation():
    assert components(found("se2", 1)) == {(u0_x, u0_y), (-u0_y, u0_x)}
    assert components(found("moebius", 1)) == {(u0_x, u0_y), (-u0_y, u0_x)}


def test_the_cofactor_of_the_hessian_turns_the_gradient_into_a_vector_of_weight_two():
    e = found("affine", 2)
    weights = {m.weight: m.components for m in e.members}
    cofactor = sp.Matrix([[u0_yy, -u0_xy], [-u0_xy, u0_xx]]) * sp.Matrix([u0_x, u0_y])
    assert weights[1] == (-u0_y, u0_x) and sp.Matrix(weights[2]).row_join(cofactor).det().expand() == 0
    assert sp.expand(e.determinant**2 - (sp.Matrix([[u0_x, u0_y]]) * cofactor)[0] ** 2) == 0


def test_gradients_are_covectors_of_weight_zero_and_vectors_are_dual_to_them():
    covectors, vectors = found("projective", 2, 2, "covector"), found("projective", 2, 2)
    assert components(covectors) == {(u0_x, u0_y), (u1_x, u1_y)} and {m.weight for m in covectors.members} == {0}
    assert components(vectors) == {(-u0_y, u0_x), (-u1_y, u1_x)} and {m.weight for m in vectors.members} == {1}


def test_in_space_the_hessian_carries_the_gradient_on():
    e = found("se3", 2)
    jets = e.jets
    first = [jets.coordinate(0, i) for i in jets.indices if sum(i) == 1]
    hessian = sp.Matrix(3, 3, lambda i, j: jets.coordinate(0, tuple(int(i == k) + int(j == k) for k in range(3))))
    gradient = sp.Matrix(first)
    basis = sp.Matrix.hstack(gradient, hessian * gradient, gradient.cross(hessian * gradient))
    at = dict(zip(jets.coordinates, range(2, 40, 3), strict=False))
    # coefficients of one basis in the other are invariants: the same after a quarter turn about z
    turned = jets.reflection([[0, -1, 0], [1, 0, 0], [0, 0, 1]])
    change = e.frame.inv(method="ADJ").subs(at) * basis.subs(at)
    moved = {s: turned[s].subs(at) for s in jets.coordinates}
    assert e.frame.subs(moved).inv() * basis.subs(moved) == change


# finite group elements


def affine(rng, a, c):
    q = [sp.Rational(rng.randint(-9, 9), 20) for _ in range(6)]
    return (1 + q[0]) * a + q[1] * c + q[2], q[3] * a + (1 + q[4]) * c + q[5]


def projective(rng, a, c):
    p, q = affine(rng, a, c)
    w = 2 + sp.Rational(rng.randint(-9, 9), 20) * a + sp.Rational(rng.randint(-9, 9), 20) * c
    return p / w, q / w


def rigid(rng, a, c):
    t = sp.Rational(rng.randint(-9, 9), 20)
    cosine, sine = (1 - t**2) / (1 + t**2), 2 * t / (1 + t**2)
    return cosine * a - sine * c + t, sine * a + cosine * c - 2 * t


def moebius(rng, a, c):
    p, q = rigid(rng, a, c)
    p, q = p + 4, q + 3
    return p / (p**2 + q**2), -q / (p**2 + q**2)


FINITE = [
    ("affine", 2, 1, affine),
    ("affine", 1, 2, affine),
    ("projective", 2, 2, projective),
    ("se2", 2, 1, rigid),
    ("similarity", 1, 1, rigid),
    ("moebius", 1, 1, moebius),
]


@pytest.mark.parametrize("elements", [1, pytest.param(2, marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", ["vector", "covector"])
@pytest.mark.parametrize("case", FINITE, ids=lambda case: case[0])
def test_random_maps_carry_them_with_their_weight(case, kind, elements):
    name, order, channels, make = case
    e, rng = found(name, order, channels, kind), random.Random(name + kind)
    variables, coordinates = e.action.base, e.jets.coordinates
    for _ in range(elements):
        image = make(rng, *variables)
        slope = sp.Matrix(image).jacobian(sp.Matrix(variables))
        moved = e.jets.prolong_map(image)
        carry = sp.lambdify([coordinates], [[moved[s] for s in coordinates], slope, slope.det()], "mpmath")
        value = sp.lambdify([coordinates], [m.components for m in e.members], "mpmath")
        at = [rng.uniform(-1, 1) for _ in coordinates]
        after, matrix, determinant = carry(at)
        matrix = sp.Matrix(matrix.tolist())
        act = matrix if kind == "vector" else matrix.inv().T
        for m, old, new in zip(e.members, value(at), value(after), strict=True):
            weight = float(m.weight)
            expected = act * sp.Matrix(old) * sp.Float(determinant) ** -weight
            assert max(abs(p - q) / (1 + abs(p)) for p, q in zip(expected, new, strict=True)) <= 1e-9


# representations


def test_colours_turn_like_vectors_and_so_do_their_derivatives():
    action = catalogue.get("colour")
    turns = [sp.Matrix([f[2:]]).jacobian([r, g, b]) for f in action.fields]
    plain = equivariants(action, 0, kind=turns)
    assert components(plain) == {(r, g, b)} and plain.frame is None
    full = equivariants(action, 1, kind=turns)
    full.verify()
    assert full.kind == "representation" and full.frame is not None and full.determinant != 0


@pytest.mark.parametrize("spin", [1, 2, 3])
def test_harmonics_of_every_spin_under_rotations(spin):
    rotation = sp.Matrix([[0, -spin], [spin, 0]])
    e = equivariants(catalogue.get("se2"), max(1, spin - 1), kind=[sp.zeros(2), sp.zeros(2), rotation])
    e.verify()
    assert e.determinant != 0
    if spin == 2:  # of the first derivatives alone: the square of u_x + i u_y
        assert (u0_x**2 - u0_y**2, 2 * u0_x * u0_y) in components(e)


def test_a_representation_along_curves():
    tangent = [sp.zeros(2), sp.zeros(2), sp.Matrix([[0, -1], [1, 0]])]
    e = equivariants(catalogue.get("se2_curve"), 1, kind=tangent)
    assert (sp.Integer(1), sp.Symbol("u_x")) in components(e) and e.frame is not None


def test_rows_of_numbers_serve_as_matrices():
    tangent = [[[0, 0], [0, 0]], [[0, 0], [0, 0]], [[0, -1], [1, 0]]]
    assert components(equivariants(catalogue.get("se2"), 1, kind=tangent)) == components(found("se2", 1))


def test_matrices_that_are_no_representation_name_the_pair():
    action = catalogue.get("gl2")
    right = [sp.Matrix([f]).jacobian([x, y]) for f in action.fields]
    assert equivariants(action, 1, kind=right).frame is not None
    with pytest.raises(InputError, match="generators 0 and 1"):
        equivariants(action, 1, kind=[-right[0], *right[1:]])
    with pytest.raises(InputError, match="negate every matrix"):
        equivariants(action, 1, kind=[-m for m in right])


# an action of one's own


def test_an_action_that_no_catalogue_has():
    # areas and the direction of x are kept: d_x is a vector, du a covector
    shear = LieAction.from_fields("shear", base=(x, y), fields=[(1, 0), (0, 1), (y**2, 0), (y, 0)])
    vectors, covectors = equivariants(shear, 1), equivariants(shear, 1, kind="covector")
    assert (1, 0) in components(vectors) and vectors.frame is not None
    assert (0, 1) in components(covectors) and (u0_x, u0_y) in components(covectors)


def test_a_group_that_moves_the_base_by_itself_below_a_fiber():
    weighted = LieAction.from_fields("weighted", base=(x, y), fiber=(u,), fields=[(1, 0, 0), (0, 1, 0), (-y, x, 2 * u)])
    e = equivariants(weighted, 1)
    e.verify()
    jets = JetSpace(weighted, 1)
    assert tuple(jets.coordinate(0, i) for i in ((1, 0), (0, 1))) in components(e)


def test_fields_with_denominators():
    halves = LieAction.from_fields("halves", base=(x, y), fields=[(1 / x, 0), (0, 1 / y)])
    e = equivariants(halves, 1, kind="covector")
    e.verify()
    assert e.frame is not None


# mutations


def changed(e, number, **parts):
    members = list(e.members)
    members[number] = dataclasses.replace(members[number], **parts)
    return dataclasses.replace(e, members=tuple(members))


@pytest.mark.parametrize("key", [("se2", 1), ("affine", 2), ("projective", 2, 2), ("se3", 2)], ids=str)
@pytest.mark.parametrize("kind", ["vector", "covector"])
def test_a_wrong_coefficient_sign_or_multiplier_is_caught(key, kind):
    e = found(*key, kind=kind)
    first, *rest = e.members[-1].components
    for wrong in ((2 * first, *rest), (-first, *rest), (first + 1, *rest), (0 * first, *rest)):
        with pytest.raises(CertificateError, match="fails for generator"):
            changed(e, -1, components=wrong).verify()
    multipliers = tuple(m + 1 for m in e.members[0].multipliers)
    with pytest.raises(CertificateError, match="fails for generator"):
        changed(e, 0, multipliers=multipliers).verify()


def test_a_wrong_weight_a_repeated_member_and_foreign_symbols_are_caught():
    e = found("affine", 2)
    with pytest.raises(CertificateError, match="do not match"):
        changed(e, 0, weight=sp.Integer(5)).verify()
    with pytest.raises(CertificateError, match="rank 1"):
        dataclasses.replace(e, members=(e.members[0], e.members[0])).verify()
    with pytest.raises(CertificateError, match="no jet coordinates"):
        changed(e, 0, components=(sp.Symbol("q"), u0_x)).verify()
    with pytest.raises(CertificateError, match="3 components"):
        changed(e, 0, components=(u0_y, u0_x, u0_x)).verify()


def test_matrices_are_proved_too():
    e = found("affine", 2)
    with pytest.raises(CertificateError, match="not those of a covector"):
        dataclasses.replace(e, kind="covector").verify()
    with pytest.raises(CertificateError, match="no representation"):
        dataclasses.replace(e, kind="representation", matrices=(sp.ones(2), *e.matrices[1:])).verify()


# limits and bad input


def test_what_was_found_is_kept_when_time_runs_out():
    with pytest.raises(DerivationError, match="no basis within") as caught:
        equivariants(catalogue.get("projective3"), 2, time_limit=0.05, max_degree=8)
    assert isinstance(caught.value.partial, Equivariants)


def test_a_low_degree_gives_few_members():
    e = equivariants(catalogue.get("affine"), 2, max_degree=2)
    assert components(e) == {(-u0_y, u0_x)} and e.frame is None


def test_progress_is_reported():
    lines = []
    equivariants(catalogue.get("se2"), 1, progress=lines.append)
    assert any("of 2 members" in line for line in lines)


@pytest.mark.parametrize(
    ("name", "args", "more", "words"),
    [
        ("se2", (1,), {"kind": "tensor"}, "'vector', 'covector'"),
        ("se2", (1,), {"kind": 3}, "'vector', 'covector'"),
        ("se2", (1,), {"kind": [[[0]]]}, "3 square matrices"),
        ("se2", (1,), {"kind": [[[0, 1]], [[0]], [[0]]]}, "a square matrix"),
        ("se2", (1,), {"kind": ["a", "b", "c"]}, "a square matrix"),
        ("se2", (1,), {"kind": [[[0]], [[0]], [[0, 0], [0, 0]]]}, "matrices of one size"),
        ("se2", (1,), {"kind": [[[0]], [[0]], [[0.5]]]}, "floating-point"),
        ("se2", (1,), {"kind": [[[0]], [[0]], [[x]]]}, "matrix 2"),
        ("se2", (-1,), {}, "order=-1"),
        ("se2", (1, 0), {}, "channels=0"),
        ("se2", (1,), {"max_degree": 0}, "max_degree=0"),
        ("se2", (1,), {"max_degree": True}, "max_degree=True"),
        ("se2", (1,), {"time_limit": -1}, "time_limit=-1"),
        ("se2_curve", (1,), {}, "along the fiber"),
        ("se2_curve", (1,), {"kind": "covector"}, "along the fiber"),
    ],
)
def test_bad_input_is_refused(name, args, more, words):
    with pytest.raises(InputError, match=words):
        equivariants(catalogue.get(name), *args, **more)


def test_a_name_is_no_action():
    with pytest.raises(InputError, match="a LieAction"):
        equivariants("se2")
