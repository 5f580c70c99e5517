"""Functions as coordinates: the extension, proofs over it, exact ranks, stabilisers, and which groups are algebraic."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from time import monotonic
from typing import Any

import mpmath as mp
import pytest
import sympy as sp

from invariants import LieAction, catalogue
from invariants.actions.algebraicity import is_algebraic
from invariants.exact.atoms import Extension
from invariants.exact.field_ring import FieldRing
from invariants.exact.modular_rank import jacobian_rank
from invariants.jets.analytic import rational_form, with_logarithm
from invariants.jets.jet_space import JetSpace
from invariants.jets.vector_fields import FieldSystem
from invariants.points.joint import JointSpace
from invariants.search.darboux import Search
from invariants.search.stabilisers import Restricted
from tests.search.test_random_actions import in_another_basis
from tests.usual import in_turn

x, y, z, u = sp.symbols("x y z u")
sin, cos, tan, exp, log, atan = sp.sin, sp.cos, sp.tan, sp.exp, sp.log, sp.atan
sinh, cosh, tanh = sp.sinh, sp.cosh, sp.tanh
CLOSE = mp.mpf(10) ** -30
HALF = sp.Rational(1, 2)


def declared(
    name: str, base: Sequence[sp.Symbol], *fields: Sequence[object], fiber: Sequence[sp.Symbol] = ()
) -> LieAction:
    return LieAction.from_fields(name, base=base, fiber=fiber, fields=fields)


def numeric(expr: sp.Expr, at: dict[sp.Symbol, Any]) -> Any:
    return sp.lambdify(list(at), expr, "mpmath")(*at.values())


def point(*symbols: sp.Symbol, seed: int = 0) -> dict[sp.Symbol, Any]:
    rng = random.Random(seed)
    return {s: mp.mpf(rng.randint(300, 1500)) / 1000 for s in symbols}


# -- the extension -------------------------------------------------------------------------------------------------------

EXPRESSIONS = [
    [sin(x) + cos(2 * x)],
    [sin(x / 2) * cos(x / 3), tan(x)],
    [tan(x / 2), sin(x)],
    [sin(x + y) / cos(x - y)],
    [cos(-3 * x) ** 2 + tan(-x)],
    [sinh(x) + cosh(3 * x), tanh(x / 2)],
    [sinh(x + y), tanh(x - y)],
    [exp(-x) + exp(x / 3), exp(2 * x + y)],
    [exp(x) + sinh(x), cosh(x / 2)],
    [exp(x * (y + 1)), exp(x * y)],
    [log(x) * exp(y), log(x + exp(y))],
    [log(sin(x)), sin(x)],
    [sin(exp(x)), exp(sin(x))],
    [exp(-exp(-x))],
    [atan(y / x) + log(x**2 + y**2)],
    [sin(x) * sinh(y) / (1 + exp(x * y))],
    [sin(x * y) + cos(x / y), exp(x / (x + y))],
    [sin(x) ** 3 / (1 + cos(x) ** 2), 1 / x],
    [x**2 + y, (x + y) ** -3],
]


@pytest.mark.parametrize(("expressions", "related"), in_turn(EXPRESSIONS, [False, True]), ids=str)
def test_round_trips(expressions, related):
    """Rational in the coordinates and the atoms, equal to what it came from, and rational once more."""
    extension = Extension([x, y], expressions, related)
    assert all(s not in {x, y} for s in (atom.symbol for atom in extension.atoms))
    for expr in expressions:
        rational = extension.rational(expr)
        assert rational.is_rational_function(*extension.symbols)
        meant = extension.meant(rational)
        assert not meant.free_symbols - {x, y}
        with mp.workdps(50):
            for seed in range(3):
                at = point(x, y, seed=seed)
                assert abs(numeric(meant, at) - numeric(expr, at)) < CLOSE
        # what was meant is inside the extension as well
        assert extension.rational(meant).is_rational_function(*extension.symbols)


@pytest.mark.parametrize(("expressions", "related"), in_turn(EXPRESSIONS, [True, False]), ids=str)
def test_along_a_field_atoms_move_by_the_chain_rule(expressions, related):
    extension = Extension([x, y], expressions, related)
    field = (x * y + 1, y - x**2)
    for atom, rate in zip(extension.atoms, extension.along(field), strict=True):
        expected = sum(sp.diff(atom.value, s) * c for s, c in zip((x, y), field, strict=True))
        with mp.workdps(50):
            at = point(x, y, seed=4)
            assert abs(numeric(extension.meant(rate), at) - numeric(expected, at)) < CLOSE
            argument = numeric(extension.meant(atom.argument), at)
            assert mp.isfinite(argument)


@pytest.mark.parametrize(
    ("expressions", "expected"),
    [
        ([sin(x)], 1),
        ([sin(x), cos(x / 2), tan(3 * x)], 1),
        ([sin(x), sin(y)], 2),
        ([sinh(x), cosh(2 * x)], 1),
        ([sin(x), sinh(x)], 2),
        ([sinh(x), exp(x)], 0),
        ([exp(x), log(x)], 0),
    ],
    ids=str,
)
def test_relations_between_sine_and_cosine_hold(expressions, expected):
    extension = Extension([x, y], expressions, related=True)
    assert len(extension.relations) == expected
    for sine, cosine, sign in extension.relations:
        assert sp.simplify(extension.meant(cosine**2 - 1 - sign * sine**2)) == 0
    assert Extension([x, y], [e for e in expressions if not e.has(sinh)], related=False).relations == []


def test_atoms_of_multiples_are_shared():
    values = [atom.value for atom in Extension([x], [exp(2 * x) + exp(-3 * x), sin(x / 2), cos(x / 3)]).atoms]
    assert values == [exp(x), tan(x / 12)]


def test_units_are_the_exponentials():
    extension = Extension([x, y], [exp(x) + log(y), sin(x)], related=True)
    assert [atom.unit for atom in extension.atoms] == [isinstance(atom.value, exp) for atom in extension.atoms]


@pytest.mark.parametrize("stranger", [cos(y), exp(x / 2), log(x), atan(x), sp.sqrt(x), x**y, exp(x * y)], ids=str)
def test_functions_outside_the_extension_are_refused(stranger):
    extension = Extension([x, y], [sin(x) + exp(x)])
    before = extension.symbols
    with pytest.raises(ValueError, match=r"outside this extension|no rational function|a root or a power"):
        extension.rational(stranger)
    assert extension.symbols == before
    assert extension.meant(extension.rational(exp(2 * x))) == exp(2 * x)


@pytest.mark.parametrize("stranger", [sp.gamma(x), sp.asin(x), sp.cot(x), sp.Abs(x)], ids=str)
def test_unknown_functions_are_refused(stranger):
    with pytest.raises(ValueError, match="function"):
        Extension([x], [sin(x)]).rational(stranger)


def test_sines_beside_hyperbolic_functions_stay_real():
    extension = Extension([x], [sin(x) + sinh(x)])
    assert not any(atom.value.has(sp.I) for atom in extension.atoms)


# -- proofs --------------------------------------------------------------------------------------------------------------

TRUE = [
    ((1, 0), y * (sin(x) ** 2 + cos(x) ** 2)),
    ((1, 0), y + sin(2 * x) - 2 * sin(x) * cos(x)),
    ((1, 0), sin(x + y) - sin(x) * cos(y) - cos(x) * sin(y)),
    ((1, 0), cos(3 * x) - 4 * cos(x) ** 3 + 3 * cos(x)),
    ((1, 0), tan(x) - sin(x) / cos(x)),
    ((1, 0), tan(x / 2) - sin(x) / (1 + cos(x))),
    ((1, 0), cosh(x) ** 2 - sinh(x) ** 2),
    ((1, 0), 2 * cosh(x / 2) ** 2 - cosh(x)),
    ((1, 0), tanh(x) - sinh(x) / cosh(x)),
    ((1, 0), log(2 * x) - log(x) + y),
    ((1, y), y * exp(-x)),
    ((1, y / 3), y * exp(-x / 3)),
    ((1, y), y * (cosh(x) - sinh(x))),
    ((1, 2 * x * y), y * exp(-(x**2))),
    ((x, 1), y - log(x)),
    ((x, -y), log(x * y) + sin(x * y)),
    ((x, 2 * y), y * exp(-2 * log(x))),
    ((x, y), sin(x / y) + cos(2 * x / y) * tan(x / (2 * y))),
    ((1, 1), log(exp(x)) - y),
    ((x * log(x), 1), y - log(log(x))),
    ((1 + x**2, 1), atan(x) - y),
    ((exp(-x), 1), y - exp(x)),
    ((exp(-exp(x)), exp(x)), y - exp(exp(x))),
    ((x - y, x + y), atan(y / x) - log(x**2 + y**2) / 2),
    ((-y, x), exp(atan(y / x)) * sin(x**2 + y**2) / exp(atan(y / x))),
]
FALSE = [
    ((1, 0), y + sin(x)),
    ((1, 0), sin(2 * x) - sin(x) * cos(x)),
    ((1, 0), sin(x + y) - sin(x) * cos(y) + cos(x) * sin(y)),
    ((1, 0), cosh(x) ** 2 + sinh(x) ** 2),
    ((1, 0), tan(x) * cos(x)),
    ((1, y), y * exp(x)),
    ((1, 3 * y), y * exp(-x / 3)),
    ((x, 1), y + log(x)),
    ((1 + x**2, 1), atan(x) + y),
    ((x - y, x + y), atan(y / x) - log(x**2 + y**2)),
    ((exp(-exp(x)), 1), y - exp(exp(x))),
]


def annihilated(field: Sequence[Any], expr: sp.Expr) -> bool:
    ring = FieldRing((x, y), [tuple(map(sp.sympify, field))], [expr])
    return ring.annihilates(0, expr)


@pytest.mark.parametrize(("field", "expr"), TRUE, ids=str)
def test_true_identities_are_proved(field, expr):
    assert annihilated(field, expr)


@pytest.mark.parametrize(("field", "expr"), FALSE, ids=str)
def test_false_identities_are_refuted(field, expr):
    assert not annihilated(field, expr)


@pytest.mark.parametrize(("field", "expr"), TRUE, ids=str)
def test_a_true_identity_with_something_added_is_false(field, expr):
    """x y (1 + e^x) is kept by none of these fields."""
    assert not annihilated(field, expr + x * y * (1 + exp(x)))


def test_rates_of_products_with_functions():
    ring = FieldRing((x, y), [(sp.Integer(1), y)], [exp(x)])
    assert ring.logarithmic_rate(0, y**3 * exp(-x)) == ring.ring(2)
    assert ring.logarithmic_rate(0, x * y) is None


def test_functions_that_no_proof_knows_are_an_error():
    with pytest.raises(ValueError, match="outside this extension"):
        FieldRing((x, y), [(sp.Integer(1), sin(x))]).annihilates(0, y + log(x))


def test_factors_that_cancel_once_rewritten():
    assert annihilated((1, 0), (cosh(x) + sinh(x)) * exp(-x))


# -- exact ranks ---------------------------------------------------------------------------------------------------------

EQUAL = [
    (sin(2 * x), 2 * sin(x) * cos(x)),
    (sin(4 * x), 4 * sin(x) * cos(x) * cos(2 * x)),
    (sin(x + y), sin(x) * cos(y) + cos(x) * sin(y)),
    (sin(x - y), sin(x) * cos(y) - cos(x) * sin(y)),
    (sin((x + y) ** 2), sin(x**2 + 2 * x * y + y**2)),
    (sin(x), 2 * tan(x / 2) / (1 + tan(x / 2) ** 2)),
    (tan(x + y), (tan(x) + tan(y)) / (1 - tan(x) * tan(y))),
    (exp(x + y), exp(x) * exp(y)),
    (exp(x / 3) ** 3, exp(x)),
    (exp(x / 3) * exp(x / 7), exp(10 * x / 21)),
    (exp(x * (y + 1)), exp(x * y) * exp(x)),
    (exp((x + y) / y), exp(x / y) * sp.E),
    (exp(exp(x + y)), exp(exp(x) * exp(y))),
    (exp(x + HALF), sp.sqrt(sp.E) * exp(x)),
    (sp.sqrt(exp(x)), exp(x / 2)),
    (exp(log(x) / 2), sp.sqrt(x)),
    (exp(2 * log(x + y)), (x + y) ** 2),
    (cosh(x) + sinh(x), exp(x)),
    (cosh(2 * x), 2 * cosh(x) ** 2 - 1),
    (sinh(x + y), sinh(x) * cosh(y) + cosh(x) * sinh(y)),
    (tanh(x + y), (tanh(x) + tanh(y)) / (1 + tanh(x) * tanh(y))),
    (log(x * y), log(x) + log(y)),
    (log(x**2 / y), 2 * log(x) - log(y)),
    (log(x**2 - y**2), log(x - y) + log(x + y)),
    (log(sp.sqrt(x)), log(x) / 2),
    (sin(atan(x)), x / sp.sqrt(1 + x**2)),
]
UNEQUAL = [
    (sin(x), cos(x)),
    (sin(2 * x), sin(x)),
    (exp(x), exp(2 * x)),
    (exp(x), exp(y)),
    (log(x), log(y)),
    (log(x + y), log(x) + log(y)),
    (log(x), x),
    (cosh(x), sinh(x)),
    (tan(x / 2), sin(x)),
    (atan(x), x),
    (exp(x * y), exp(x) * exp(y)),
]
# constants and inverse functions, whose relations the random values do not keep
BEYOND = [
    (log(x / 2), log(x) - log(2)),
    (log(exp(x)), x),
    (log(sin(2 * x)), log(2) + log(sin(x)) + log(cos(x))),
    (log(log(x**2)), log(2 * log(x))),
    (atan(x) + atan(y), atan((x + y) / (1 - x * y))),
    (tan(atan(x) + y), (x + tan(y)) / (1 - x * tan(y))),
]


@pytest.mark.parametrize(("one", "other"), EQUAL, ids=str)
def test_equal_functions_have_rank_one(one, other):
    """Times u, so that the gradients agree only where the values do."""
    for seed in range(3):
        assert jacobian_rank([u * one, u * other], [x, y, u], seed) == 1


@pytest.mark.parametrize(("one", "other"), UNEQUAL, ids=str)
def test_different_functions_have_rank_two(one, other):
    for seed in range(3):
        assert jacobian_rank([u * one, u * other], [x, y, u], seed) == 2


@pytest.mark.parametrize(("one", "other"), BEYOND, ids=str)
def test_equal_functions_whose_relation_is_not_kept(one, other):
    assert jacobian_rank([u * one, u * other], [x, y, u]) == 1


def test_ranks_of_several_functions():
    symbols = [x, y, u]
    assert jacobian_rank([exp(x + y), exp(x), exp(y)], symbols) == 2
    assert jacobian_rank([sin(x + y), sin(x), cos(y)], symbols) == 2
    assert jacobian_rank([u * exp(x), u * exp(y), u], symbols) == 3
    assert jacobian_rank([sin(x) ** 2 + cos(x) ** 2, cosh(x) ** 2 - sinh(x) ** 2, sp.E - exp(1)], symbols) == 0


# -- stabilisers ---------------------------------------------------------------------------------------------------------


def of_jets(action: LieAction, order: int, channels: int = 1) -> Callable[[], FieldSystem]:
    return lambda: rational_form(JetSpace(action, order, channels))


SPIRALS = declared("spirals", (x, y), (1, 0), (0, 1), (x - y, x + y))
SYSTEMS: dict[str, tuple[Callable[[], FieldSystem], int]] = {
    "se2_curve": (of_jets(catalogue.get("se2_curve"), 3), 4),
    "sa2_curve": (of_jets(catalogue.get("sa2_curve"), 4), 4),
    "affine_curve": (of_jets(catalogue.get("affine_curve"), 5), 5),
    "similarity_curve": (of_jets(catalogue.get("similarity_curve"), 3), 4),
    "schwarzian": (of_jets(catalogue.get("schwarzian"), 3), 4),
    "affine": (of_jets(catalogue.get("affine"), 2, 2), 4),
    "sphere": (of_jets(catalogue.get("sphere"), 2), 4),
    "klein": (of_jets(catalogue.get("klein"), 1, 2), 6),
    "polar": (
        of_jets(declared("polar", (x, y), (0, 1), (cos(y), -sin(y) / x), (sin(y), cos(y) / x)), 2),
        5,
    ),
    "fermi": (
        of_jets(declared("fermi", (x, y), (1, 0), (-tanh(y) * sinh(x), cosh(x)), (-tanh(y) * cosh(x), sinh(x))), 1, 2),
        4,
    ),
    "growth": (of_jets(declared("growth", (x,), (exp(-x), 0), (0, u), fiber=(u,)), 3), 4),
    "exponential_values": (of_jets(declared("values", (x,), (1, 0), (0, exp(u)), (0, 1), fiber=(u,)), 3), 4),
    "waves": (of_jets(declared("waves", (x,), (0, sin(x)), (0, cos(x)), (0, u), fiber=(u,)), 3), 4),
    "spirals_with_logarithm": (
        lambda: with_logarithm(
            FieldSystem.of_jets(jets := JetSpace(SPIRALS, 2)),
            jets.coordinate(0, (1, 0)) ** 2 + jets.coordinate(0, (0, 1)) ** 2,
        ),
        4,
    ),
    "cross_ratio": (lambda: JointSpace(catalogue.get("projective_line"), 4).system, 4),
    "two_tangents": (lambda: JointSpace(catalogue.get("sa2_curve"), 3, 1).system, 4),
    "five_points": (lambda: JointSpace(catalogue.get("projective"), 5).system, 5),
}


def searched(system: FieldSystem, degree: int) -> Search:
    search = Search(system, degree, monotonic() + 600, lambda line: None)
    search.run()
    return search


@pytest.mark.parametrize("name", SYSTEMS)
def test_stabilisers_refute_no_weight_that_occurs(name, monkeypatch):
    """The search finds the same, in the same order, where nothing is refuted."""
    make, degree = SYSTEMS[name]
    system = make()
    plain = searched(system, degree)
    assert plain.found
    for item in plain.found:
        stabiliser = plain._stabiliser
        values = stabiliser.multipliers(item.weight)
        assert stabiliser.on(item.polynomial).allows(values)
        # any larger group of monomials holds the same polynomial
        more = [*item.polynomial, *((*m, v) for m in item.polynomial for v in plain.slice.variables[-1:])]
        assert stabiliser.on(more).allows(values)
    monkeypatch.setattr(Restricted, "allows", lambda self, values: True)
    assert searched(system, degree).found == plain.found


def test_stabilisers_refute_something():
    """Otherwise the comparison above says nothing."""
    search = searched(SYSTEMS["affine_curve"][0](), 5)
    stabiliser = search._stabiliser
    item = max(search.found, key=lambda f: f.degree)
    refuted = [
        not stabiliser.on(item.polynomial).allows(stabiliser.multipliers([w + k for w in item.weight]))
        for k in range(1, 6)
    ]
    assert any(refuted)


# -- algebraicity --------------------------------------------------------------------------------------------------------


def linear_action(name: str, *matrices: Sequence[Sequence[int]], translations: int = 0) -> LieAction:
    n = len(matrices[0])
    variables = sp.symbols("x y z w")[:n]
    unit = [tuple(int(i == k) for i in range(n)) for k in range(translations)]
    fields = [tuple(sp.Matrix(m) * sp.Matrix(variables)) for m in matrices]
    return declared(name, variables, *unit, *fields)


def two_turns(speed: int) -> list[list[int]]:
    """Turns of two planes, the squares of their speeds in this ratio."""
    return [[0, -1, 0, 0], [1, 0, 0, 0], [0, 0, 0, -speed], [0, 0, 1, 0]]


SCREW = (-y, x, 1)
ALGEBRAIC = {
    "turn": linear_action("turn", [[0, -1], [1, 0]]),
    "ellipse": linear_action("ellipse", [[0, -2], [1, 0]], translations=2),
    "shear": linear_action("shear", [[0, 1], [0, 0]]),
    "scaling": linear_action("scaling", [[1, 0], [0, 2]], translations=2),
    "negative_ratio": linear_action("negative_ratio", [[2, 0], [0, -3]]),
    "conjugate_roots": linear_action("conjugate_roots", [[0, 2], [1, 0]]),  # plus and minus a root of 2
    "torus": linear_action("torus", [[1, 0], [0, 2]], [[0, 0], [0, 1]]),
    "spiral_and_turn": linear_action("spiral_and_turn", [[1, -1], [1, 1]], [[0, -1], [1, 0]]),
    "jordan_and_scaling": linear_action("jordan_and_scaling", [[1, 1], [0, 1]], [[1, 0], [0, 1]]),
    "sl2": linear_action("sl2", [[1, 0], [0, -1]], [[0, 1], [0, 0]], [[0, 0], [1, 0]]),
    "gl2": linear_action("gl2", [[1, 0], [0, 0]], [[0, 1], [0, 0]], [[0, 0], [1, 0]], [[0, 0], [0, 1]]),
    "upper": linear_action("upper", [[1, 0], [0, 3]], [[0, 1], [0, 0]], translations=2),
    "two_turns_rational": linear_action("two_turns_rational", two_turns(4)),
    "screw_and_rise": declared("screw_and_rise", (x, y, z), (0, 0, 1), SCREW),
    "not_affine": declared("not_affine", (x,), (1,), (x,), (x**2,)),
    "curved": declared("curved", (x, y), (exp(-x), 0), (0, 1)),
}
NOT_ALGEBRAIC = {
    "spiral": linear_action("spiral", [[1, -1], [1, 1]]),
    "spirals": linear_action("spirals", [[2, -3], [3, 2]], translations=2),
    "jordan": linear_action("jordan", [[1, 1], [0, 1]]),
    "jordans": linear_action("jordans", [[2, -1], [0, 2]], translations=2),
    "screw": declared("screw", (x, y, z), SCREW),
    "helix": declared("helix", (x, y, z), (1, 0, 0), (0, 1, 0), SCREW),
    "scaling_and_rise": declared("scaling_and_rise", (x, y), (x, 1)),
    "irrational_torus": linear_action("irrational_torus", [[1, 2], [1, 1]]),  # one plus and minus a root of 2
    "irrational_torus_moved": linear_action("irrational_torus_moved", [[1, 1], [1, 0]], translations=2),
    "two_turns_irrational": linear_action("two_turns_irrational", two_turns(2)),
    "spiral_in_space": linear_action("spiral_in_space", [[1, -1, 0], [1, 1, 0], [0, 0, 5]]),
    "jordan_beside_unipotent": linear_action(
        "jordan_beside_unipotent", [[1, 1, 0], [0, 1, 0], [0, 0, 1]], [[0, 0, 1], [0, 0, 0], [0, 0, 0]]
    ),
}


@pytest.mark.parametrize("name", ALGEBRAIC)
def test_algebraic_groups(name):
    assert is_algebraic(ALGEBRAIC[name])


@pytest.mark.parametrize("name", NOT_ALGEBRAIC)
def test_groups_that_are_not_algebraic(name):
    assert not is_algebraic(NOT_ALGEBRAIC[name])


@pytest.mark.parametrize("name", catalogue.names())
def test_the_catalogue_is_algebraic(name):
    assert is_algebraic(catalogue.get(name))


@pytest.mark.parametrize(("name", "seed"), in_turn([*ALGEBRAIC, *NOT_ALGEBRAIC], range(3)))
def test_the_basis_does_not_matter(name, seed):
    action = {**ALGEBRAIC, **NOT_ALGEBRAIC}[name]
    fields = in_another_basis(random.Random(f"{name} {seed}"), action.fields)
    again = LieAction.from_fields(f"{name}_again", base=action.base, fields=fields)
    assert is_algebraic(again) == (name in ALGEBRAIC)
