"""Joint invariants: counts, known answers by rank, finite group elements, mutations, actions of one's own, bad input."""

from __future__ import annotations

import dataclasses
import random
from functools import cache
from itertools import combinations

import pytest
import sympy as sp

from invariants import CertificateError, DerivationError, InputError, LieAction, catalogue
from invariants.certificate import Invariant
from invariants.exact.modular_rank import jacobian_rank
from invariants.jets.jet_space import JetSpace
from invariants.points.joint import JointInvariants, JointSpace, joint_invariants, prove_joint

x, y, z, u, t = sp.symbols("x y z u t")

# action, points, order: dimension of the space, of the orbits
COUNTS = {
    ("projective_line", 3, 0): (3, 3),
    ("projective_line", 4, 0): (4, 3),
    ("projective_line", 5, 0): (5, 3),
    ("projective", 5, 0): (10, 8),
    ("projective", 6, 0): (12, 8),
    ("sa2", 3, 0): (6, 5),
    ("sa2", 4, 0): (8, 5),
    ("affine", 4, 0): (8, 6),
    ("affine3", 5, 0): (15, 12),
    ("sl2", 2, 0): (4, 3),
    ("se2", 2, 0): (4, 3),
    ("se2", 3, 0): (6, 3),
    ("e2", 2, 0): (4, 3),
    ("e2", 3, 0): (6, 3),
    ("se3", 3, 0): (9, 6),
    ("e3", 3, 0): (9, 6),
    ("se3", 4, 0): (12, 6),
    ("e3", 4, 0): (12, 6),
    ("similarity", 3, 0): (6, 4),
    ("moebius", 4, 0): (8, 6),
    ("moebius3", 4, 0): (12, 10),
    ("poincare2", 2, 0): (4, 3),
    ("sphere", 2, 0): (4, 3),
    ("klein", 3, 0): (6, 3),
    ("schwarzian", 2, 1): (6, 3),
    ("schwarzian", 2, 0): (4, 2),
    ("colour", 2, 0): (10, 3),
    ("se2", 2, 1): (10, 3),
    ("affine", 2, 1): (10, 6),
    ("se2_curve", 1, 2): (4, 3),
    ("se2_curve", 2, 0): (4, 3),
    ("se2_curve", 2, 1): (6, 3),
    ("e2_curve", 2, 1): (6, 3),
    ("se2_curve", 2, 2): (8, 3),
    ("similarity_curve", 2, 1): (6, 4),
    ("sa2_curve", 2, 1): (6, 5),
    ("sa2_curve", 2, 2): (8, 5),
    ("affine_curve", 2, 2): (8, 6),
    ("projective_curve", 2, 2): (8, 7),
    ("projective_curve", 3, 1): (9, 8),
    ("moebius_curve", 2, 1): (6, 5),
}


@cache
def joint(name: str, points: int, order: int = 0) -> JointInvariants:
    return joint_invariants(catalogue.get(name), points, order)


@pytest.mark.parametrize(("name", "points", "order"), COUNTS)
def test_as_many_as_the_orbits_leave_and_proved_again(name, points, order):
    found = joint(name, points, order)
    c = found.certificate
    assert (c.jet_dimension, c.orbit_dimension) == COUNTS[name, points, order]
    assert c.expected == c.independent == c.count == len(found.invariants) and c.complete
    found.verify()


# known answers: a complete set holds every invariant, so adding one leaves the rank as it is


def det(*rows):
    return sp.Matrix([[*row, 1] for row in rows]).det()


def plane(found):
    return [(found.coordinate(p, x), found.coordinate(p, y)) for p in range(1, found.points + 1)]


def square(a, b):
    return sp.Add(*((p - q) ** 2 for p, q in zip(a, b, strict=True)))


def cross_ratio(found):
    a, b, c, d = (found.coordinate(p, x) for p in range(1, 5))
    return [(a - b) * (c - d) / ((a - c) * (b - d))]


def plane_ratios(found):
    p = plane(found)
    d = {k: det(*(p[i] for i in k)) for k in combinations(range(5), 3)}
    return [
        d[0, 1, 2] * d[0, 3, 4] / (d[0, 1, 3] * d[0, 2, 4]),
        d[0, 1, 2] * d[1, 3, 4] / (d[0, 1, 3] * d[1, 2, 4]),
    ]


def areas(found):
    return [det(*three) for three in combinations(plane(found), 3)]


def area_ratios(found):
    first, *others = areas(found)
    return [a / first for a in others]


def distances(found):
    return [sp.sqrt(square(a, b)) for a, b in combinations(plane(found), 2)]


def space_distances(found):
    points = [[found.coordinate(p, s) for s in (x, y, z)] for p in range(1, found.points + 1)]
    return [square(a, b) for a, b in combinations(points, 2)]


def distance_ratios(found):
    first, *others = (square(a, b) for a, b in combinations(plane(found), 2))
    return [a / first for a in others]


def complex_cross_ratio(found):
    a, b, c, d = plane(found)
    (p, q), (r, s) = times(minus(a, b), minus(c, d)), times(minus(a, c), minus(b, d))
    norm = r**2 + s**2
    return [(p**2 + q**2) / norm, (p * r + q * s) / norm]


def minus(a, b):
    return a[0] - b[0], a[1] - b[1]


def times(a, b):
    return a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]


def chord_and_angles(found):
    (a, p, s), (b, q, r) = ([found.coordinate(k, w) for w in found.space.single] for k in (1, 2))
    chord = sp.sqrt((a - b) ** 2 + (p - q) ** 2)
    return [
        chord,
        ((b - a) + s * (q - p)) / (chord * sp.sqrt(1 + s**2)),
        ((b - a) + r * (q - p)) / (chord * sp.sqrt(1 + r**2)),
    ]


KNOWN = {
    ("projective_line", 4, 0): (cross_ratio, 1),
    ("projective_line", 5, 0): (cross_ratio, 1),
    ("projective", 5, 0): (plane_ratios, 2),
    ("projective", 6, 0): (plane_ratios, 2),
    ("sa2", 3, 0): (areas, 1),
    ("sa2", 4, 0): (areas, 3),
    ("affine", 4, 0): (area_ratios, 2),
    ("se2", 3, 0): (distances, 3),
    ("e2", 2, 0): (distances, 1),
    ("e2", 3, 0): (distances, 3),
    ("se3", 3, 0): (space_distances, 3),
    ("e3", 4, 0): (space_distances, 6),
    ("similarity", 3, 0): (distance_ratios, 2),
    ("moebius", 4, 0): (complex_cross_ratio, 2),
    ("se2_curve", 2, 1): (chord_and_angles, 3),
}


@pytest.mark.parametrize("key", KNOWN, ids=str)
def test_known_invariants_are_functions_of_those_found(key):
    found, (make, rank) = joint(*key), KNOWN[key]
    known = make(found)
    exprs = [i.expr for i in found.invariants]
    assert jacobian_rank(known, found.coordinates) == rank
    assert jacobian_rank([*exprs, *known], found.coordinates) == len(exprs)


# finite group elements


def turn(rng, scale=1.0):
    angle = rng.uniform(-1, 1)
    return scale * sp.cos(angle), scale * sp.sin(angle)


def rigid(rng, a, b, scale=1.0):
    c, s = turn(rng, scale)
    return c * a - s * b + rng.uniform(-1, 1), s * a + c * b + rng.uniform(-1, 1)


def linear(rng):
    p, q, r = (rng.uniform(-0.4, 0.4) for _ in range(3))
    return 1 + p, q, r, (1 + q * r) / (1 + p)


def unimodular(rng, a, b):
    p, q, r, s = linear(rng)
    return p * a + q * b + rng.uniform(-1, 1), r * a + s * b + rng.uniform(-1, 1)


def affine(rng, a, b):
    p, q = unimodular(rng, a, b)
    return 1.7 * p, 1.7 * q


def projective(rng, a, b):
    p, q = affine(rng, a, b)
    w = 1 + rng.uniform(-0.2, 0.2) * a + rng.uniform(-0.2, 0.2) * b
    return p / w, q / w


def moebius(rng, a, b):
    p, q = rigid(rng, a, b, 1.3)
    p, q = p + 4, q + 3
    return p / (p**2 + q**2), -q / (p**2 + q**2)


def line(rng, a):
    p, q, r, s = linear(rng)
    return ((p * a + q) / (0.3 * r * a + s),)


def mirrored(rng, a, b):
    p, q = rigid(rng, a, b)
    return p, -q


FINITE = {
    ("projective_line", 4, 0): line,
    ("projective_line", 5, 0): line,
    ("projective", 5, 0): projective,
    ("sa2", 4, 0): unimodular,
    ("affine", 4, 0): affine,
    ("se2", 3, 0): rigid,
    ("e2", 3, 0): mirrored,
    ("similarity", 3, 0): lambda rng, a, b: rigid(rng, a, b, 0.6),
    ("moebius", 4, 0): moebius,
    ("se2", 2, 1): rigid,
    ("affine", 2, 1): affine,
    ("se2_curve", 2, 2): rigid,
    ("e2_curve", 2, 1): mirrored,
    ("sa2_curve", 2, 2): unimodular,
    ("affine_curve", 2, 2): affine,
    ("projective_curve", 2, 2): projective,
    ("projective_curve", 3, 1): projective,
    ("moebius_curve", 2, 1): moebius,
}


@pytest.mark.parametrize("elements", [1, pytest.param(3, marks=pytest.mark.long)])
@pytest.mark.parametrize("key", FINITE, ids=str)
def test_random_group_elements_leave_them_alone(key, elements):
    found, rng = joint(*key), random.Random(str(key))
    exprs = sp.lambdify([found.coordinates], [i.expr for i in found.invariants], "math")
    jets = JetSpace(found.action, found.order)
    for _ in range(elements):
        image = [sp.nsimplify(e, rational=True) for e in FINITE[key](rng, *found.action.variables)]
        moved = jets.prolong_map(image)
        carry = sp.lambdify([found.space.single], [moved[s] for s in found.space.single], "math")
        points = [[rng.uniform(-1, 1) for _ in found.space.single] for _ in range(found.points)]
        before = exprs([c for p in points for c in p])
        after = exprs([c for p in points for c in carry(p)])
        assert max(abs(a - b) / (1 + abs(a)) for a, b in zip(before, after, strict=True)) <= 1e-9


# mutations


def mutated(found, position, expr):
    items = list(found.invariants)
    items[position] = Invariant(items[position].name, expr)
    return dataclasses.replace(found, invariants=tuple(items))


@pytest.mark.parametrize("key", [("projective", 5, 0), ("e2", 3, 0), ("sa2_curve", 2, 2), ("sphere", 2, 0)], ids=str)
def test_a_wrong_factor_is_caught(key):
    found = joint(*key)
    wrong = found.invariants[-1].expr * found.coordinates[0]
    with pytest.raises(CertificateError, match="not annihilated"):
        mutated(found, -1, wrong).verify()


def test_a_wrong_coefficient_is_caught():
    found = joint("moebius", 4)
    poly = found.relative[0].expr
    terms = sp.Add.make_args(poly)
    with pytest.raises(CertificateError, match="not annihilated"):
        mutated(found, 0, found.invariants[0].expr * (poly + terms[0]) / poly).verify()
    relative = (dataclasses.replace(found.relative[0], expr=poly + terms[0]), *found.relative[1:])
    with pytest.raises(CertificateError, match="not a relative invariant"):
        dataclasses.replace(found, relative=relative).verify()


@pytest.mark.parametrize("weight", [(0, 0, 0, 0), (2, 0, 0, 0), (1, 1, 0, 0)])
def test_a_wrong_weight_is_caught(weight):
    found = joint("moebius", 4)
    relative = (dataclasses.replace(found.relative[0], weight=tuple(map(sp.Integer, weight))), *found.relative[1:])
    with pytest.raises(CertificateError, match="do not match"):
        dataclasses.replace(found, relative=relative).verify()


def test_a_weight_that_no_multiplier_has_is_caught():
    found = joint("moebius", 4)
    relative = [dataclasses.replace(r, weight=(*r.weights, sp.Integer(k == 0))) for k, r in enumerate(found.relative)]
    with pytest.raises(CertificateError, match="do not match"):
        dataclasses.replace(found, relative=tuple(relative)).verify()


def test_missing_redundant_and_foreign_invariants_are_caught():
    found = joint("sa2", 4)
    with pytest.raises(CertificateError, match="recorded"):
        dataclasses.replace(found, invariants=found.invariants[:-1]).verify()
    with pytest.raises(CertificateError, match="recorded"):
        mutated(found, 0, found.invariants[1].expr ** 2).verify()
    with pytest.raises(CertificateError, match="no coordinates"):
        mutated(found, 0, sp.Symbol("q")).verify()


def test_a_sign_under_a_reflection_is_caught():
    found = joint("e2", 3)
    (a, b), (c, d), (e, f) = plane(found)
    with pytest.raises(CertificateError, match="reflection"):
        mutated(found, 2, det((a, b), (c, d), (e, f))).verify()


def test_sums_are_proved_as_well_as_products():
    space = JointSpace(catalogue.get("se2"), 3)
    a, b, c = ([space.coordinate(p, s) for s in (x, y)] for p in (1, 2, 3))
    expr = square(a, b) / square(a, c) + 3 / square(b, c)
    assert prove_joint(space, [Invariant("sum", expr)]).independent == 1
    with pytest.raises(CertificateError):
        prove_joint(space, [Invariant("sum", expr + a[0])])


# actions of one's own


def test_a_boost_and_a_scaling_of_the_line_that_no_catalogue_has():
    # x^2 - y^2 is kept by the boost and scaled; so are the squared intervals between two points
    cone = LieAction.from_fields("cone", base=(x, y), fields=[(y, x), (x, y)])
    found = joint_invariants(cone, 2)
    found.verify()
    (a, b), (c, d) = plane(found)
    exprs = [i.expr for i in found.invariants]
    known = [(c**2 - d**2) / (a**2 - b**2), (a * c - b * d) / (a**2 - b**2)]
    assert jacobian_rank([*exprs, *known], found.coordinates) == found.certificate.expected == 2


def test_parabolas_moved_along_one_another():
    # translations and (x, y) -> (x, y + a x^2): two points have y-shears by a common a
    shear = LieAction.from_fields("shear", base=(x, y), fields=[(0, 1), (0, x), (0, x**2)])
    found = joint_invariants(shear, 4)
    found.verify()
    points = plane(found)
    rows = sp.Matrix([[1, a, a**2, b] for a, b in points])
    exprs = [i.expr for i in found.invariants]
    assert len(exprs) == 5 and set(sp.symbols("x_1:5")) <= set().union(*(e.free_symbols for e in exprs))
    assert jacobian_rank([*exprs, rows.det()], found.coordinates) == 5


def test_rational_fields_with_denominators():
    halves = LieAction.from_fields("halves", base=(x, y), fields=[(1 / x, 0), (0, 1 / y)])
    found = joint_invariants(halves, 2)
    found.verify()
    (a, b), (c, d) = plane(found)
    exprs = [i.expr for i in found.invariants]
    assert jacobian_rank([*exprs, a**2 - c**2, b**2 - d**2], found.coordinates) == found.certificate.expected == 2


def test_names_say_which_points_and_stay_distinct():
    names = [r.name for r in joint("projective", 5).relative]
    assert names[:2] == ["Q123", "Q124"] and len(set(names)) == len(names)
    assert JointSpace(catalogue.get("colour"), 2, 1).coordinates[:6] == sp.symbols("x_1 y_1 r_1 r_1_x r_1_y g_1")


def test_invariants_of_fewer_points_come_first():
    held = [i.expr.free_symbols for i in joint("e3", 4).invariants]
    last = [max(int(s.name.split("_")[1]) for s in symbols) for symbols in held]
    assert last == sorted(last)


# limits and bad input


def test_what_was_found_is_kept_when_the_degree_is_too_low():
    with pytest.raises(DerivationError, match="up to degree 1") as caught:
        joint_invariants(catalogue.get("projective"), 5, max_degree=1)
    partial = caught.value.partial
    assert isinstance(partial, JointInvariants) and not partial.certificate.complete
    with pytest.raises(CertificateError, match="leave 2"):
        partial.verify()


def test_the_time_limit_is_kept():
    with pytest.raises(DerivationError, match="within") as caught:
        joint_invariants(catalogue.get("projective3"), 6, time_limit=0.3)
    assert caught.value.partial.certificate.expected == 3


def test_progress_is_reported():
    lines = []
    joint_invariants(catalogue.get("sa2"), 3, progress=lines.append)
    assert any("found one of degree 2" in line for line in lines)


def test_fields_that_are_not_rational_are_refused_in_words():
    wave = LieAction.from_fields("wave", base=(x, y), fields=[(sp.exp(y), 0)])
    with pytest.raises(DerivationError, match="no rational function"):
        joint_invariants(wave, 2)


@pytest.mark.parametrize(
    ("args", "more", "words"),
    [
        (("affine", 3), {}, "a LieAction"),
        ((catalogue.get("affine"), 0), {}, "at least 1 and at most"),
        ((catalogue.get("affine"), 10), {}, "at least 1 and at most"),
        ((catalogue.get("affine"), True), {}, "at least 1 and at most"),
        ((catalogue.get("affine"), 3.0), {}, "at least 1 and at most"),
        ((catalogue.get("affine"), "3"), {}, "at least 1 and at most"),
        ((catalogue.get("affine"), 3, -1), {}, "order=-1"),
        ((catalogue.get("affine"), 3, 99), {}, "order=99"),
        ((catalogue.get("affine"), 3), {"max_degree": 0}, "max_degree=0"),
        ((catalogue.get("affine"), 3), {"max_degree": 2.5}, "max_degree=2.5"),
        ((catalogue.get("affine"), 3), {"time_limit": 0}, "time_limit=0"),
    ],
)
def test_bad_input_is_refused(args, more, words):
    with pytest.raises(InputError, match=words):
        joint_invariants(*args, **more)


def test_names_that_look_alike_are_kept_apart():
    alike = LieAction.from_fields("alike", base=(x, sp.Symbol("x_1")), fiber=sp.symbols("u u_a"), fields=[(1, 0, 0, 0)])
    names = [s.name for s in JointSpace(alike, 2, 1).coordinates]
    assert names[:4] == ["x_1", "x_1_1", "u_1", "u_1_x"] and "u_a_1_x" in names and len(set(names)) == 16


def test_names_that_would_clash_are_refused():
    base = (sp.Symbol("u_1_x"), sp.Symbol("x_2"))
    clash = LieAction.from_fields("clash", base=base, fiber=(u,), fields=[(1, 0, 0)])
    with pytest.raises(InputError, match="stay distinct"):
        JointSpace(clash, 2, 1)


def test_a_coordinate_that_is_none_is_refused():
    space = JointSpace(catalogue.get("affine"), 2)
    for point, symbol in [(0, x), (3, x), (1, u), (1, "x")]:
        with pytest.raises(InputError, match=r"a point in 1\.\.2"):
            space.coordinate(point, symbol)
