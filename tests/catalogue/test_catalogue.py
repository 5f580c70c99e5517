"""The catalogue: what every entry says of itself, its algebra, and counts of invariants against the known formulas."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
import sympy as sp

from invariants import InputError, LieAction, catalogue
from invariants.catalogue import graphs, line_and_space, plane, spacetime
from invariants.exact.modular_rank import field_rank
from invariants.jets.jet_space import JetSpace

# orbit dimension in the jets of enough channels; invariants of C channels of second order: 2 + 6C minus that
ORBITS = {
    "translation": 2,
    "scale": 3,
    "se2": 3,
    "e2": 3,
    "similarity": 4,
    "sa2": 5,
    "affine": 6,
    "projective": 8,
    "moebius": 6,
}
FEATURES = {
    "translation": lambda c: 6 * c,
    "scale": lambda c: 6 * c,
    "se2": lambda c: 6 * c - 1,
    "e2": lambda c: 6 * c - 1,
    "similarity": lambda c: 6 * c - 1,
    "sa2": lambda c: 6 * c - 3,
    "affine": lambda c: 6 * c - 3,
    "projective": lambda c: 6 * c - 5 if c > 1 else 2,
    "moebius": lambda c: 6 * c - 3,
}


def expected(name, channels):
    return 1 if (name, channels) == ("projective", 1) else 2 + 6 * channels - ORBITS[name]


# of each algebra: its dimension, that of its derived algebra, the rank of its Killing form, and that of its radical
ALGEBRAS = {
    "translation": (2, 0, 0, 2),
    "scale": (3, 2, 1, 3),
    "se2": (3, 2, 1, 3),
    "e2": (3, 2, 1, 3),
    "similarity": (4, 2, 2, 4),
    "sa2": (5, 5, 3, 2),
    "affine": (6, 5, 4, 3),
    "projective": (8, 8, 8, 0),
    "moebius": (6, 6, 6, 0),
    "anisotropic": (3, 2, 1, 3),
    "sl2": (3, 3, 3, 0),
    "gl2": (4, 3, 3, 1),
    "sphere": (3, 3, 3, 0),
    "klein": (3, 3, 3, 0),
    "poincare2": (3, 2, 1, 3),
    "galilei2": (3, 1, 0, 3),
    "poincare3": (6, 6, 3, 3),
    "galilei3": (6, 4, 1, 6),
    "projective_line": (3, 3, 3, 0),
    "se3": (6, 6, 3, 3),
    "e3": (6, 6, 3, 3),
    "similarity3": (7, 6, 4, 4),
    "sa3": (11, 11, 8, 3),
    "affine3": (12, 11, 9, 4),
    "projective3": (15, 15, 15, 0),
    "moebius3": (10, 10, 10, 0),
    "heisenberg": (3, 1, 0, 3),
    "se2_curve": (3, 2, 1, 3),
    "e2_curve": (3, 2, 1, 3),
    "similarity_curve": (4, 2, 2, 4),
    "sa2_curve": (5, 5, 3, 2),
    "affine_curve": (6, 5, 4, 3),
    "projective_curve": (8, 8, 8, 0),
    "moebius_curve": (6, 6, 6, 0),
    "schwarzian": (3, 3, 3, 0),
    "e3_surface": (6, 6, 3, 3),
    "sa3_surface": (11, 11, 8, 3),
    "affine_surface": (12, 11, 9, 4),
    "intensity": (2, 1, 1, 2),
    "colour": (3, 3, 3, 0),
}
COMPACT = {"sphere", "colour"}
NILPOTENT = {"translation", "galilei2", "heisenberg"}
MIRRORED = {"e2", "e3", "e2_curve", "e3_surface"}


def adjoint(action):
    """The matrices of ad v_i."""
    n = action.dimension
    tables = [sp.zeros(n, n) for _ in range(n)]
    for (i, j), row in action.structure_constants.items():
        for k, c in enumerate(row):
            tables[i][k, j], tables[j][k, i] = c, -c
    return tables


def killing_form(action):
    tables = adjoint(action)
    return sp.Matrix(action.dimension, action.dimension, lambda i, j: (tables[i] * tables[j]).trace())


def derived_algebra(action):
    """A basis of the span of the brackets, as columns."""
    return sp.Matrix.hstack(
        *(sp.Matrix(row) for row in action.structure_constants.values()), sp.zeros(action.dimension, 1)
    )


def test_the_catalogue_is_what_these_tables_cover():
    assert set(ORBITS) == set(FEATURES) == set(catalogue.names()[: len(ORBITS)])
    assert set(ALGEBRAS) == set(catalogue.names())


def test_names_are_those_of_the_actions_and_no_entry_is_left_out():
    made = {
        name
        for module in (plane, line_and_space, spacetime, graphs)
        for name, entry in vars(module).items()
        if not name.startswith("_") and getattr(entry, "__module__", None) == module.__name__
    }
    assert made == set(catalogue.names())
    assert all(catalogue.get(name).name == name for name in catalogue.names())
    assert catalogue.get("se3") is catalogue.get("se3")


@pytest.mark.parametrize("name", catalogue.names())
def test_an_entry_says_what_it_is(name):
    action = catalogue.get(name)
    text = next(vars(m)[name] for m in (plane, line_and_space, spacetime, graphs) if name in vars(m)).__doc__
    first = text.splitlines()[0]
    assert re.search(r"Dimension (\d+)\.$", first), first
    assert int(re.search(r"Dimension (\d+)\.", first)[1]) == action.dimension == ALGEBRAS[name][0]
    assert re.search(r"^    Source: .+\(\d{4}\)", text, re.MULTILINE | re.DOTALL)
    assert bool(action.reflections) == (name in MIRRORED)
    assert all(sp.Matrix(m).det() == -1 for m in action.reflections)
    assert LieAction.from_dict(action.to_dict()) == action


@pytest.mark.parametrize("name", catalogue.names())
def test_fields_close_with_the_structure_of_the_algebra(name):
    action = catalogue.get(name)
    for (i, j), row in action.structure_constants.items():
        for m, value in enumerate(action.bracket(i, j)):
            assert sp.expand(sum(c * f[m] for c, f in zip(row, action.fields, strict=True)) - value) == 0
    form, derived = killing_form(action), derived_algebra(action)
    # the radical is the orthogonal of the derived algebra under the Killing form
    radical = action.dimension - (derived.T * form).rank()
    assert (action.dimension, derived.rank(), form.rank(), radical) == ALGEBRAS[name]


@pytest.mark.parametrize("name", [n for n in catalogue.names() if ALGEBRAS[n][0] == ALGEBRAS[n][2]])
def test_compact_algebras_are_those_of_negative_killing_form(name):
    assert killing_form(catalogue.get(name)).is_negative_definite == (name in COMPACT)


@pytest.mark.parametrize("name", [n for n in catalogue.names() if ALGEBRAS[n][0] == ALGEBRAS[n][3]])
def test_nilpotent_algebras(name):
    tables = adjoint(catalogue.get(name))
    weights = sp.symbols(f"w:{len(tables)}")
    general = sum((w * t for w, t in zip(weights, tables, strict=True)), sp.zeros(len(tables)))
    vanishes = (general ** len(tables)).applyfunc(sp.expand) == sp.zeros(len(tables))
    assert vanishes == (name in NILPOTENT)


@pytest.mark.parametrize("name", catalogue.names())
def test_defaults_are_orders_with_invariants_on_free_orbits(name):
    action = catalogue.get(name)
    order, channels = catalogue.defaults(name)
    assert channels == (1 if action.fiber else 2)
    jets = JetSpace(action, order, channels)
    assert field_rank(jets.fields, jets.coordinates) == action.dimension < len(jets.coordinates)


@pytest.mark.parametrize(
    ("name", "lower"),
    [
        ("se2_curve", 1),
        ("similarity_curve", 2),
        ("sa2_curve", 3),
        ("affine_curve", 4),
        ("projective_curve", 6),
        ("moebius_curve", 4),
        ("schwarzian", 2),
        ("e3_surface", 1),
        ("sa3_surface", 2),
    ],
)
def test_the_first_invariant_beside_those_that_do_not_move(name, lower):
    # graphs have no invariant below that order but x where the group leaves x alone
    jets = JetSpace(catalogue.get(name), lower)
    fixed = sum(all(f[k] == 0 for f in jets.action.fields) for k in range(len(jets.base)))
    assert len(jets.coordinates) - field_rank(jets.fields, jets.coordinates) == fixed
    above = JetSpace(jets.action, lower + 1)
    assert len(above.coordinates) - field_rank(above.fields, above.coordinates) > fixed


def test_the_hyperbolic_disc_and_the_sphere_keep_their_metrics():
    x, y = sp.symbols("x y")
    q = 1 - x**2 - y**2
    beltrami = sp.Matrix([[1 - y**2, x * y], [x * y, 1 - x**2]]) / q**2
    round_metric = sp.eye(2) * 4 / (1 + x**2 + y**2) ** 2
    for name, metric in (("klein", beltrami), ("sphere", round_metric)):
        for field in catalogue.get(name).fields:
            slope = sp.Matrix(field).jacobian((x, y))
            moved = metric.applyfunc(lambda c, f=field: f[0] * sp.diff(c, x) + f[1] * sp.diff(c, y))
            assert (moved + slope.T * metric + metric * slope).applyfunc(sp.simplify) == sp.zeros(2)


def test_derivatives_of_the_heisenberg_group_commute_with_it():
    x, y, z = sp.symbols("x y z")
    action = catalogue.get("heisenberg")
    for right in [(1, 0, 0), (0, 1, x), (0, 0, 1)]:
        for left in action.fields:
            flow = lambda v, c: sum(a * sp.diff(c, w) for a, w in zip(v, (x, y, z), strict=True))  # noqa: E731
            assert all(sp.expand(flow(left, r) - flow(right, k)) == 0 for r, k in zip(right, left, strict=True))


@pytest.mark.parametrize("ask", [catalogue.get, catalogue.defaults])
def test_an_unknown_name_is_refused(ask):
    with pytest.raises(InputError, match=r"'moebius4'(.|\n)*one of translation, (.|\n)*LieAction\.from_fields"):
        ask("moebius4")


@pytest.mark.parametrize("channels", [1, 2, 3])
@pytest.mark.parametrize("name", ORBITS)
def test_counts(name, channels, derived):
    certificate = derived(name, channels).certificate
    assert certificate.jet_dimension == 2 + 6 * channels
    assert certificate.expected == certificate.independent == expected(name, channels)
    assert certificate.complete and certificate.annihilated and certificate.multipliers
    assert len(derived(name, channels).invariants) == expected(name, channels)
    certificate.verify()


@pytest.mark.parametrize("name", ORBITS)
def test_one_derivation_serves_any_number_of_channels(name, derived):
    derivation = derived(name, 2)
    for channels in range(1, 9):
        assert derivation.rank(channels) == expected(name, channels)
        assert derivation.rank(channels, seed=5) == expected(name, channels)
        assert len(derivation.features(channels)) == len(set(derivation.features(channels)))
        assert len(derivation.features(channels)) == FEATURES[name](channels)


@pytest.mark.parametrize("name", ["affine", "projective"])
def test_the_chain_does_not_depend_on_the_channels_of_the_derivation(name, derived):
    two, three = derived(name, 2), derived(name, 3)
    assert two.features(5) == three.features(5)
    assert two.families == three.families and two.patterns == three.patterns


@pytest.mark.parametrize(("channels", "count"), [(1, 1), (2, 2), (3, 5), (4, 8)])
def test_first_order_affine_counts(channels, count, derived):
    # C functions, and ratios of the 2 by 2 minors of C gradients: 2C - 4 of them, for C >= 2
    certificate = derived("affine", channels, 1).certificate
    assert certificate.jet_dimension == 2 + 3 * channels
    assert certificate.complete and certificate.independent == count


def test_third_order_projective_invariants_of_one_channel(derived):
    # beside u, relative invariants (degree, weight) = (3, 2), (4, 4), (6, 6), (8, 6); 12 - 8 = 4 absolute
    derivation = derived("projective", 1, 3)
    assert derivation.certificate.expected == derivation.certificate.independent == 4
    jets = [s for s in derivation.jets.coordinates if s.name.startswith("u0_")]
    types = sorted((sp.Poly(r.expr, *jets).total_degree(), r.weight) for r in derivation.relative if r.name != "u0")
    assert types == [(3, 2), (4, 4), (6, 6), (8, 6)]


def test_importing_the_symbolic_side_imports_no_torch():
    code = "import sys, invariants; print('torch' in sys.modules, 'codegen' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]
