"""Products, subgroups and changes of coordinates: against groups declared by hand, and what is refused."""

from __future__ import annotations

import pytest
import sympy as sp

from invariants import ActionError, LieAction, catalogue, derive
from invariants.actions.constructions import conjugate, product, subgroup

x, y, z, u, v, w, r, t, s, a, b, c, d, angle = sp.symbols("x y z u v w r t s a b c d angle")
AFFINE = LieAction.from_map(
    "affine_map",
    base=(x, y),
    parameters=(a, b, c, d, s, t),
    identity=(1, 0, 0, 1, 0, 0),
    image=(a * x + b * y + s, c * x + d * y + t),
)
ORTHOGONAL = [a**2 + c**2 - 1, b**2 + d**2 - 1, a * b + c * d]
TURN = LieAction.from_map(
    "turn",
    base=(x, y),
    parameters=(t,),
    identity=(0,),
    image=(sp.cos(t) * x - sp.sin(t) * y, sp.sin(t) * x + sp.cos(t) * y),
)
TO_POLAR = {
    "base": (r, angle),
    "forward": (sp.sqrt(x**2 + y**2), sp.atan(y / x)),
    "backward": (r * sp.cos(angle), r * sp.sin(angle)),
}


def fields(name, base, *rows, **more):
    return LieAction.from_fields(name, base=base, fields=list(rows), **more)


def spans_the_same(one, other):
    """Whether two actions by polynomial fields on the same variables have the same Lie algebra."""
    fields = (*one.fields, *other.fields)
    terms = [{(m, k): v for m, e in enumerate(f) for k, v in sp.Poly(e, *one.variables).terms()} for f in fields]
    keys = sorted(set().union(*terms))
    rows = sp.Matrix(len(terms), len(keys), lambda i, j: terms[i].get(keys[j], 0))
    n = one.dimension
    ranks = {m.rank(simplify=True) for m in (rows, rows[:n, :], rows[n:, :])}
    return one.base == other.base and one.fiber == other.fiber and len(ranks) == 1


# products


def test_a_group_of_the_base_and_one_of_the_values():
    both = product("moving_light", catalogue.get("e2"), catalogue.get("intensity"))
    assert (both.base, both.fiber) == ((x, y), (u,))
    assert both.fields == ((1, 0, 0), (0, 1, 0), (-y, x, 0), (0, 0, 1), (0, 0, u))
    assert both.reflections == (((1, 0), (0, -1)),)


def test_groups_of_different_variables_side_by_side():
    both = product("two_lines", catalogue.get("projective_line"), fields("line", (y,), (1,), (y,)))
    assert both.base == (x, y) and both.fiber == ()
    assert both.fields == ((1, 0), (x, 0), (x**2, 0), (0, 1), (0, y))
    certificate = derive(both, channels=2).certificate
    assert certificate.complete and certificate.orbit_dimension == 5


def test_a_product_of_commuting_actions_on_the_same_variables():
    turn, grow = fields("turn", (x, y), (-y, x)), fields("grow", (x, y), (x, y))
    both = product("spiral", turn, grow)
    assert both == fields("spiral", (x, y), (-y, x), (x, y))
    assert product("turn", turn) == turn


def test_reflections_of_factors_are_padded_in_the_right_places():
    graph = fields("graph", (x,), (1, 0), (0, 1), fiber=(u,), reflections=[[[0, 1], [1, 0]]])
    line = fields("line", (y,), (1,), reflections=[[[-1]]])
    both = product("both", graph, line, fields("value", (x,), (0, 1), fiber=(v,)))
    assert (both.base, both.fiber) == ((x, y), (u, v))
    swap, mirror = both.reflections
    assert sp.Matrix(swap) * sp.Matrix([x, y, u, v]) == sp.Matrix([u, y, x, v])
    assert mirror == ((1, 0), (0, -1))


def test_the_algebra_of_a_product_is_the_direct_sum():
    one, other = catalogue.get("sa2"), catalogue.get("schwarzian")
    both = product("both", one, other)
    n = one.dimension
    for (i, j), row in both.structure_constants.items():
        if j < n:
            assert row == (*one.structure_constants[i, j], 0, 0, 0)
        elif i >= n:
            assert row == (*[0] * n, *other.structure_constants[i - n, j - n])
        else:
            assert not any(row)


# subgroups


def test_orthogonal_and_unimodular_subgroups_of_the_affine_maps():
    assert spans_the_same(subgroup("rigid", AFFINE, ORTHOGONAL), catalogue.get("se2"))
    assert spans_the_same(subgroup("area", AFFINE, [a * d - b * c - 1]), catalogue.get("sa2"))
    assert spans_the_same(subgroup("turn", AFFINE, [*ORTHOGONAL, s, t]), fields("turn", (x, y), (-y, x)))
    assert spans_the_same(subgroup("parabolic", AFFINE, [d - a**2, b, c]), catalogue.get("anisotropic"))
    assert spans_the_same(subgroup("slow", AFFINE, [a - sp.exp(s), b, c, d - 1, t]), fields("slow", (x, y), (x + 1, 0)))


def test_subgroups_of_an_action_known_by_its_fields():
    p = sp.symbols("p0:6")
    affine = catalogue.get("affine")
    assert spans_the_same(subgroup("area", affine, [p[2] + p[5]], p), catalogue.get("sa2"))
    assert spans_the_same(subgroup("rigid", affine, [p[2], p[5], p[3] + p[4]], p), catalogue.get("se2"))
    assert spans_the_same(subgroup("uneven", affine, [p[3], p[4], p[5] - 2 * p[2]], p), catalogue.get("anisotropic"))
    q = sp.symbols("q0:12")
    assert subgroup("a", catalogue.get("affine_surface"), [q[3] + q[7] + q[11]], q).dimension == 11


def test_irrational_constraints_and_constraints_that_repeat():
    p = sp.symbols("p0:4")
    linear = catalogue.get("gl2")
    spread = subgroup("spread", linear, [p[1], p[2], p[3] - sp.sqrt(2) * p[0], 2 * p[1]], p)
    assert spans_the_same(spread, fields("spread", (x, y), (x, sp.sqrt(2) * y)))


def test_a_subgroup_leaves_reflections_out():
    p = sp.symbols("p0:3")
    assert subgroup("moves", catalogue.get("e2"), [p[2]], p) == fields("moves", (x, y), (1, 0), (0, 1))


# coordinates


def test_rotations_in_polar_coordinates():
    polar = conjugate("polar", TURN, **TO_POLAR)
    assert polar.fields == ((0, 1),) and polar.base == (r, angle)
    assert polar.parameters == (t,) and polar.identity == (0,)
    assert polar.image == (r, angle + t)
    both = fields("similar", (x, y), (-y, x), (x, y), reflections=[[[1, 0], [0, -1]]])
    assert conjugate("polar", both, **TO_POLAR).fields == ((0, 1), (r, 0))
    assert conjugate("polar", both, **TO_POLAR).reflections == (((1, 0), (0, -1)),)


def test_dilations_are_translations_of_the_logarithm():
    grow = fields("grow", (x,), (x,))
    assert conjugate("log", grow, base=(w,), forward=(sp.log(x),), backward=(sp.exp(w),)).fields == ((1,),)
    shift = fields("shift", (x,), (1,))
    assert conjugate("exp", shift, base=(w,), forward=(sp.exp(x),), backward=(sp.log(w),)).fields == ((w,),)


def test_plane_actions_become_actions_on_curves():
    for name in ("se2", "e2", "similarity", "sa2", "affine", "projective"):
        curve = conjugate(name, catalogue.get(name), base=(x,), fiber=(u,), forward=(x, y), backward=(x, u))
        expected = catalogue.get(f"{name}_curve")
        assert curve.fields == expected.fields and curve.fiber == (u,)
        assert curve.reflections == expected.reflections


def test_a_hodograph_map_exchanges_base_and_fiber():
    action = catalogue.get("schwarzian")
    exchanged = conjugate("exchanged", action, base=(u,), fiber=(x,), forward=(u, x), backward=(x, u))
    assert exchanged.base == (u,) and exchanged.fiber == (x,)
    assert exchanged.fields == ((1, 0), (u, 0), (u**2, 0))
    again = conjugate("schwarzian", exchanged, base=(x,), fiber=(u,), forward=(x, u), backward=(u, x))
    assert again == action


def test_new_coordinates_may_bear_old_names():
    moved = conjugate("sheared", catalogue.get("se2"), base=(x, y), forward=(x + y, y), backward=(x - y, y))
    assert moved.fields == ((1, 0), (1, 1), (x - 2 * y, x - y))


def test_the_sphere_from_its_other_pole_and_the_bent_plane():
    q = x**2 + y**2
    other = conjugate("sphere", catalogue.get("sphere"), base=(x, y), forward=(x / q, y / q), backward=(x / q, y / q))
    assert spans_the_same(other, catalogue.get("sphere"))
    bent = conjugate("bent", catalogue.get("translation"), base=(x, y), forward=(x, y + x**2), backward=(x, y - x**2))
    assert bent.fields == ((1, 2 * x), (0, 1))


def test_conjugation_there_and_back_is_the_identity():
    there = {"base": (v, w), "forward": (2 * x + y**3, y), "backward": ((v - w**3) / 2, w)}
    back = {"base": (x, y), "forward": there["backward"], "backward": there["forward"]}
    for name in ("affine", "moebius", "klein"):
        action = catalogue.get(name)
        assert conjugate(name, conjugate("changed", action, **there), **back) == action


def test_structure_constants_do_not_depend_on_coordinates():
    action = catalogue.get("projective")
    changed = conjugate("changed", action, base=(v, w), forward=(x, y + x**2), backward=(v, w - v**2))
    assert changed.structure_constants == action.structure_constants


def test_finite_maps_are_carried():
    forward, backward = (x, y + x**2), (v, w - v**2)
    moved = conjugate("moved", AFFINE, base=(v, w), forward=forward, backward=backward)
    again = LieAction.from_map(
        "moved", base=(v, w), parameters=moved.parameters, identity=moved.identity, image=moved.image
    )
    assert [sp.expand(c) for f in again.fields for c in f] == [c for f in moved.fields for c in f]
    assert sp.expand(moved.image[0] - (a * v + b * (w - v**2) + s)) == 0


def test_derivations_in_other_coordinates_have_the_same_counts():
    action = catalogue.get("similarity")
    changed = conjugate(
        "changed", action, base=(x, y), forward=(x + 2 * y, y - x), backward=((x - 2 * y) / 3, (x + y) / 3)
    )
    assert derive(changed, channels=2).certificate == derive(action, channels=2).certificate


# refusals

LINE = catalogue.get("projective_line")
P = sp.symbols("p0:6")
AFFINE_FIELDS = catalogue.get("affine")
ODD = fields("odd", (x,), (x,), reflections=[[[-1]]])


def cut(*constraints, action=AFFINE, **more):
    return lambda: subgroup("g", action, list(constraints), **more)


def change(action=LINE, base=(w,), **more):
    return lambda: conjugate("g", action, base=base, **more)


REFUSED = {
    "no factors": (lambda: product("g"), "no factors.*at least one"),
    "a name as a factor": (lambda: product("g", "se2"), "'se2' of type str.*a LieAction"),
    "factors that do not commute": (
        lambda: product("g", fields("shift", (x, y), (1, 0)), catalogue.get("se2")),
        r"field 0 of shift and field 2 of se2, whose bracket is \(0, 1\).*commute",
    ),
    "the third does not commute": (
        lambda: product("g", fields("p", (x,), (1,)), fields("q", (y,), (1,)), fields("r", (y,), (y,))),
        r"field 0 of q and field 0 of r, whose bracket is \(0, 1\)",
    ),
    "base and fiber": (
        lambda: product("g", fields("p", (u,), (1,)), catalogue.get("schwarzian")),
        "u as base in one factor and fiber in another",
    ),
    "the same group twice": (
        lambda: product("g", catalogue.get("translation"), catalogue.get("translation")),
        "field 2.*a combination",
    ),
    "name of a product": (lambda: product("a-b", LINE), "Python identifier"),
    "not at the identity": (cut(a), "constraint 0, a, which is 1 at the identity a=1, b=0.*every subgroup"),
    "squares": (cut(b, (a - d) ** 2), r"constraint 1, \(a - d\)\*\*2, whose derivatives.*0, 0.*first order"),
    "endless slope": (cut(sp.sqrt(b)), "constraint 0, sqrt.b., whose derivatives.*finite"),
    "nothing left": (cut(a - 1, b, c, d - 1, s, t), "leave only the identity.*dimension at least 1"),
    "not closed": (cut(a - 1, d - 1), r"a - 1, d - 1, which leave fields 0 and 1.*\[v0, v1\] =.*are a group"),
    "stranger": (cut(x - 1), "unknown symbol x in constraint 0"),
    "float": (cut(a - 1.0), r"1\.0 .*\(constraint 0\)"),
    "text": (lambda: subgroup("g", AFFINE, "a"), "constraints='a'.*at least one expression"),
    "no constraints": (cut(), r"constraints=\[\]"),
    "parameters beside a map": (cut(P[0], parameters=P), "affine_map, which is made from a map.*leave parameters out"),
    "no parameters": (cut(P[0], action=AFFINE_FIELDS), r"which has 6 generators and no map.*c0:6"),
    "too few parameters": (cut(P[0], action=AFFINE_FIELDS, parameters=P[:2]), "6 distinct symbols"),
    "parameters repeat": (cut(P[0], action=AFFINE_FIELDS, parameters=P[:1] * 6), "6 distinct symbols"),
    "a name for an action": (cut(a, action="affine"), "'affine' of type str.*a LieAction"),
    "name of a subgroup": (lambda: subgroup("2d", AFFINE, ORTHOGONAL), "Python identifier"),
    "not inverse": (
        change(forward=(2 * x,), backward=(w,)),
        r"composition takes x to 2\*x \(backward after forward\).*undo one another",
    ),
    "inverse on one side": (
        change(fields("p", (x, y), (1, 0)), base=(v, w), forward=(x, y), backward=(v, v)),
        r"y to x \(backward after forward\)",
    ),
    "too few coordinates": (change(base=(), forward=(x,), backward=(w,)), "the new coordinates.*1 new coordinates"),
    "too few expressions": (change(forward=(), backward=(w,)), r"forward=\(\).*1 expressions for w"),
    "too many expressions": (change(forward=(x,), backward=(w, w)), "backward=.*1 expressions for x"),
    "an expression alone": (change(forward=x, backward=w), "forward=x.*1 expressions"),
    "stranger in a map": (change(forward=(x + y,), backward=(w,)), "unknown symbol y in forward, w"),
    "float in a map": (change(forward=(x,), backward=(1.0 * w,)), r"backward, x"),
    "a reflection that bends": (
        change(ODD, forward=(x + 1,), backward=(w - 1,)),
        r"reflection \[\[-1\]\], which becomes \(2 - w,\) in w.*linear",
    ),
    "a parameter as a coordinate": (
        change(TURN, base=(t, w), forward=(x, y), backward=(t, w)),
        "the new coordinate t, which is a group parameter of turn",
    ),
    "coordinates that repeat": (
        change(catalogue.get("translation"), base=(w, w), forward=(x, y), backward=(w, w)),
        "composition takes x to y",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(case):
    make, says = REFUSED[case]
    with pytest.raises(ActionError, match="(?s)" + says):
        make()
