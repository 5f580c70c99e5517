"""Random damage to stored derivations: whatever changes the mathematics is caught when the file is read or proved again.

What a change does is decided beside the library: invariants are held against finite elements with exact fractions.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from itertools import count
from math import prod
from typing import Any

import pytest
import sympy as sp

from codegen.cache import cached_derivation
from codegen.spec import Spec
from invariants import ActionError, CertificateError, Derivation, FileFormatError, catalogue
from invariants.exact.expressions import to_tree
from invariants.exact.modular_rank import jacobian_rank
from invariants.families import instances, polynomial_expression, tuple_name
from tests.catalogue.test_finite_elements import FINITE, Draw, fractions
from tests.oracles.series import moved_jets
from tests.search.test_random_actions import Case, Jet, moved

SEEDS = 3
Data = dict[str, Any]
Mutation = Callable[[Data, random.Random], None]

CASES: dict[str, Callable[[], Case]] = {
    name: lambda name=name, order=order, channels=channels: Case(
        catalogue.get(name), lambda draw: FINITE[name](draw, catalogue.get(name).variables), order, channels
    )
    for name, order, channels in [
        ("projective", 2, 2),
        ("affine", 2, 2),
        ("e2", 2, 2),
        ("sphere", 1, 2),
        ("klein", 1, 2),
        ("gl2", 2, 1),
        ("se2_curve", 3, 1),
        ("sa2_curve", 4, 1),
        ("intensity", 2, 1),
    ]
} | {"rational conjugate": lambda: moved("translation", "fractional", 0, 2, 1)}


@cache
def stored(name: str) -> tuple[Case, Derivation, str]:
    case = CASES[name]()
    derivation = cached_derivation(Spec(case.action, case.order, case.channels))
    return case, derivation, derivation.to_json()


class Nowhere(Exception):
    """The data has no place for this damage."""


def choice(rng: random.Random, places: list[Any]) -> Any:
    if not places:
        raise Nowhere
    return rng.choice(places)


# -- damage to expressions -------------------------------------------------------------------------------------------


def nodes(tree: list[Any], *heads: str) -> Iterator[list[Any]]:
    if tree[0] in heads:
        yield tree
    for part in tree[1:]:
        if isinstance(part, list):
            yield from nodes(part, *heads)


def raise_a_coefficient(tree: list[Any], rng: random.Random, symbols: list[str]) -> None:
    places = list(nodes(tree, "q"))
    if places:
        node = rng.choice(places)
        node[1] = str(Fraction(node[1]) + 1)
    else:
        double_a_term(tree, rng, symbols)


def double_a_term(tree: list[Any], rng: random.Random, symbols: list[str]) -> None:
    node = choice(rng, list(nodes(tree, "+")))
    k = rng.randrange(1, len(node))
    node[k] = ["*", ["q", "2"], node[k]]


def raise_an_exponent(tree: list[Any], rng: random.Random, symbols: list[str]) -> None:
    node = choice(rng, list(nodes(tree, "^")))
    node[2] = str(Fraction(node[2]) + 1)


def drop_a_term(tree: list[Any], rng: random.Random, symbols: list[str]) -> None:
    node = choice(rng, list(nodes(tree, "+")))
    del node[rng.randrange(1, len(node))]


def drop_a_factor(tree: list[Any], rng: random.Random, symbols: list[str]) -> None:
    node = choice(rng, list(nodes(tree, "*")))
    del node[rng.randrange(1, len(node))]


def exchange_a_symbol(tree: list[Any], rng: random.Random, symbols: list[str]) -> None:
    node = choice(rng, list(nodes(tree, "s")))
    node[1] = rng.choice([s for s in symbols if s != node[1]])


def negate_a_term(tree: list[Any], rng: random.Random, symbols: list[str]) -> None:
    node = choice(rng, list(nodes(tree, "+")))
    k = rng.randrange(1, len(node))
    node[k] = ["*", ["q", "-1"], node[k]]


def times_a_coordinate(tree: list[Any], rng: random.Random, symbols: list[str]) -> None:
    tree[:] = ["*", ["s", rng.choice(symbols)], copy.deepcopy(tree)]


def plus_a_coordinate(tree: list[Any], rng: random.Random, symbols: list[str]) -> None:
    tree[:] = ["+", ["s", rng.choice(symbols)], copy.deepcopy(tree)]


IN_EXPRESSIONS = [
    raise_a_coefficient,
    double_a_term,
    raise_an_exponent,
    drop_a_term,
    drop_a_factor,
    exchange_a_symbol,
    negate_a_term,
    times_a_coordinate,
    plus_a_coordinate,
]


def in_expression(key: str, damage: Callable[[list[Any], random.Random, list[str]], None]) -> Mutation:
    def mutate(data: Data, rng: random.Random) -> None:
        symbols = [z.name for z in Derivation.from_json(json.dumps(data)).jets.coordinates]
        # an expression that has a place for it, any of them
        for entry in rng.sample(data[key], len(data[key])):
            try:
                return damage(entry["expr"], rng, symbols)
            except Nowhere:
                continue
        raise Nowhere

    mutate.__name__ = f"{damage.__name__}_in_{key}"
    return mutate


# -- damage to lists, weights, families, counts ----------------------------------------------------------------------


def drop_an_invariant(data: Data, rng: random.Random) -> None:
    data["invariants"].remove(choice(rng, data["invariants"]))


def drop_an_invariant_with_its_count(data: Data, rng: random.Random) -> None:
    drop_an_invariant(data, rng)
    data["certificate"]["independent"] -= 1
    data["certificate"]["expected"] -= 1


def double_an_invariant(data: Data, rng: random.Random) -> None:
    data["invariants"].append(copy.deepcopy(choice(rng, data["invariants"])))


def replace_an_invariant_by_the_square_of_another(data: Data, rng: random.Random) -> None:
    if len(data["invariants"]) < 2:
        raise Nowhere
    one, other = rng.sample(data["invariants"], 2)
    one["expr"] = ["^", copy.deepcopy(other["expr"]), "2"]


def drop_a_relative_invariant(data: Data, rng: random.Random) -> None:
    data["relative"].remove(choice(rng, data["relative"]))


def double_a_relative_invariant(data: Data, rng: random.Random) -> None:
    data["relative"].append(copy.deepcopy(choice(rng, data["relative"])))


def heavier(row: list[str], rng: random.Random) -> None:
    k = choice(rng, list(range(len(row))))
    row[k] = str(Fraction(row[k]) + rng.choice([-1, 1]))


def change_a_weight(data: Data, rng: random.Random) -> None:
    heavier(choice(rng, data["relative"])["weight"], rng)


def change_the_weight_of_a_pattern(data: Data, rng: random.Random) -> None:
    heavier(choice(rng, data["weights"]), rng)


def change_a_weight_everywhere(data: Data, rng: random.Random) -> None:
    k = choice(rng, list(range(len(data["weights"]))))
    heavier(data["weights"][k], rng)
    restate(data)


def restate(data: Data) -> None:
    """Relative invariants as families, patterns and weights give them: damage that leaves the file consistent."""
    read = Derivation.from_json(json.dumps(data))
    families = [read.families[p.family] for p in read.patterns]
    by_letter = all(r.name == f.letter for r, f in zip(read.relative, families, strict=False))
    data["relative"] = [
        {
            "name": families[k].letter if by_letter else tuple_name(families[k].letter, channels),
            "expr": to_tree(polynomial_expression(families[k].at(channels), read.jets)),
            "weight": data["weights"][k] or ["0"],
        }
        for k, channels in instances(read.patterns, read.jets.channels)
    ]


def change_a_coefficient_of_a_family(data: Data, rng: random.Random) -> None:
    term = choice(rng, choice(rng, data["families"])["polynomial"])
    term[0] += rng.choice([-1, 1])


def drop_a_term_of_a_family(data: Data, rng: random.Random) -> None:
    polynomial = choice(rng, [f["polynomial"] for f in data["families"] if len(f["polynomial"]) > 1])
    polynomial.remove(rng.choice(polynomial))


def change_a_variable_of_a_family(data: Data, rng: random.Random) -> None:
    monomial = choice(rng, [m for f in data["families"] for _, m in f["polynomial"] if m])
    variable = rng.choice(monomial)
    variable[1] += 1


def change_a_coefficient_of_a_family_everywhere(data: Data, rng: random.Random) -> None:
    change_a_coefficient_of_a_family(data, rng)
    restate(data)


def drop_a_term_of_a_family_everywhere(data: Data, rng: random.Random) -> None:
    drop_a_term_of_a_family(data, rng)
    restate(data)


def change_a_variable_of_a_family_everywhere(data: Data, rng: random.Random) -> None:
    change_a_variable_of_a_family(data, rng)
    restate(data)


def change_a_pattern(data: Data, rng: random.Random) -> None:
    _, offsets = choice(rng, [p for p in data["patterns"] if p[1]])
    k = rng.randrange(len(offsets))
    offsets[k] = max(0, offsets[k] + rng.choice([-1, 1]))


def change_the_family_of_a_pattern(data: Data, rng: random.Random) -> None:
    pattern = choice(rng, data["patterns"])
    pattern[0] = choice(rng, [k for k in range(len(data["families"])) if k != pattern[0]])


def drop_a_pattern(data: Data, rng: random.Random) -> None:
    k = choice(rng, list(range(len(data["patterns"]))))
    del data["patterns"][k], data["weights"][k]


def drop_a_pattern_everywhere(data: Data, rng: random.Random) -> None:
    drop_a_pattern(data, rng)
    restate(data)


def drop_the_families(data: Data, rng: random.Random) -> None:
    data["families"].remove(choice(rng, data["families"]))


def change_a_count(data: Data, rng: random.Random) -> None:
    name = rng.choice(["jet_dimension", "orbit_dimension", "expected", "independent"])
    data["certificate"][name] = max(0, data["certificate"][name] + rng.choice([-1, 1]))


def one_orbit_dimension_more(data: Data, rng: random.Random) -> None:
    data["certificate"]["orbit_dimension"] += 1
    data["certificate"]["expected"] -= 1
    data["certificate"]["independent"] -= 1


def change_the_order(data: Data, rng: random.Random) -> None:
    data["order"] += 1


def change_the_channels(data: Data, rng: random.Random) -> None:
    if data["action"]["fiber"]:
        raise Nowhere
    data["channels"] += 1


def drop_a_generator(data: Data, rng: random.Random) -> None:
    fields = data["action"]["fields"]
    if len(fields) < 2:
        raise Nowhere
    del fields[rng.randrange(len(fields))]


MUTATIONS = [
    *(in_expression("invariants", damage) for damage in IN_EXPRESSIONS),
    *(in_expression("relative", damage) for damage in IN_EXPRESSIONS),
    drop_an_invariant,
    drop_an_invariant_with_its_count,
    double_an_invariant,
    replace_an_invariant_by_the_square_of_another,
    drop_a_relative_invariant,
    double_a_relative_invariant,
    change_a_weight,
    change_the_weight_of_a_pattern,
    change_a_weight_everywhere,
    change_a_coefficient_of_a_family,
    drop_a_term_of_a_family,
    change_a_variable_of_a_family,
    change_a_coefficient_of_a_family_everywhere,
    drop_a_term_of_a_family_everywhere,
    change_a_variable_of_a_family_everywhere,
    change_a_pattern,
    change_the_family_of_a_pattern,
    drop_a_pattern,
    drop_a_pattern_everywhere,
    drop_the_families,
    change_a_count,
    one_orbit_dimension_more,
    change_the_order,
    change_the_channels,
    drop_a_generator,
]


# -- what is true ----------------------------------------------------------------------------------------------------


def number(expr: sp.Expr, at: Mapping[sp.Symbol, Fraction]) -> Fraction:
    """The value of a rational expression, as a fraction."""
    if expr.is_Symbol:
        return at[expr]
    if expr.is_Rational:
        return Fraction(int(expr.p), int(expr.q))
    if expr.is_Pow:
        return number(expr.base, at) ** int(expr.exp)
    values = [number(a, at) for a in expr.args]
    return sum(values, Fraction(0)) if expr.is_Add else prod(values, start=Fraction(1))


def pairs(case: Case, derivation: Derivation, share: set[sp.Symbol] = frozenset()) -> Iterator[tuple[Jet, Jet]]:
    """Two jets that agree in the shared coordinates, and where one finite element carries them."""
    for seed in count(300):
        image, rng = case.element(Draw(seed)), random.Random(seed)
        # of many values, so that no relative invariant vanishes by chance
        first, second = (
            {z: Fraction(rng.randint(1, 99), rng.randint(50, 150)) for z in derivation.jets.coordinates}
            for _ in range(2)
        )
        try:
            found = [
                (before, fractions(moved_jets(derivation.jets, image, before)))
                for before in (first, second | {z: first[z] for z in share})
            ]
        except ZeroDivisionError:  # the element is not defined there
            continue
        yield from found
        return


def invariants_are_true(case: Case, derivation: Derivation) -> bool:
    """Kept by finite elements, and as many and as independent as there should be."""
    exprs = [i.expr for i in derivation.invariants]
    expected = derivation.certificate.expected
    if len(exprs) != expected or jacobian_rank(exprs, derivation.jets.coordinates, seed=7) != expected:
        return False
    try:
        return all(number(e, before) == number(e, after) for before, after in pairs(case, derivation) for e in exprs)
    except ZeroDivisionError:
        return False


def relative_invariants_are_true(case: Case, derivation: Derivation) -> bool:
    """Complete, and multiplied by the power of the weight of what depends on the base (on graphs, on the slope as well)."""
    exprs, weights = [r.expr for r in derivation.relative], sp.Matrix([list(r.weights) for r in derivation.relative])
    jets = derivation.jets
    if jacobian_rank(exprs, jets.coordinates, seed=7) - weights.rank() != derivation.certificate.expected:
        return False
    share = set(jets.base)
    if jets.action.fiber:
        low = [index for index in jets.indices if sum(index) <= 1]
        share |= {jets.coordinate(a, index) for a in range(jets.channels) for index in low}
    try:
        factors = [
            [number(e, after) / number(e, before) for e in exprs] for before, after in pairs(case, derivation, share)
        ]
    except ZeroDivisionError:
        return False
    whole = [[int(c) for c in row * sp.ilcm(1, *(c.q for c in row))] for row in weights.T.nullspace()]
    kept = all(prod(f**n for f, n in zip(factors[0], row, strict=True)) == 1 for row in whole)
    return kept and all(row == factors[0] for row in factors)


def content(derivation: Derivation) -> dict[str, Any]:
    """What a derivation says, names left out and families up to scale."""
    c = derivation.certificate
    return {
        "action": derivation.action,
        "size": (derivation.order, derivation.channels, derivation.any_channels),
        "invariants": [i.expr for i in derivation.invariants],
        "relative": [(r.expr, r.weights) for r in derivation.relative],
        "chain": [
            (derivation.families[p.family].at(p.offsets), p.offsets, weight)
            for p, weight in zip(derivation.patterns, derivation.weights, strict=True)
        ],
        "record": (c.jet_dimension, c.orbit_dimension, c.expected, c.independent),
    }


def is_true(case: Case, damaged: Derivation, original: Derivation) -> bool:
    """Whether what the damaged file says is still true."""
    changed = {key for key, value in content(damaged).items() if value != content(original)[key]}
    if changed <= {"invariants"}:
        return invariants_are_true(case, damaged)
    if changed == {"relative", "chain"}:  # families and list changed alike
        return relative_invariants_are_true(case, damaged)
    return False


def damages() -> Iterator[Any]:
    """Every case with every damage: by one seed in the usual run, which changes from one to the next, by all in the long."""
    for k, name in enumerate(CASES):
        for m, mutate in enumerate(MUTATIONS):
            yield pytest.param(name, mutate, [(k + m) % SEEDS], id=f"{name}-{mutate.__name__}")
            others = [seed for seed in range(SEEDS) if seed != (k + m) % SEEDS]
            yield pytest.param(name, mutate, others, id=f"{name}-{mutate.__name__}-others", marks=pytest.mark.long)


@pytest.mark.parametrize(("name", "mutate", "seeds"), list(damages()))
def test_damage_is_caught(name: str, mutate: Mutation, seeds: list[int]) -> None:
    case, derivation, text = stored(name)
    for seed in seeds:
        data = json.loads(text)
        try:
            mutate(data, random.Random(f"{name} {mutate.__name__} {seed}"))
            damaged = Derivation.from_json(json.dumps(data))
        except Nowhere:
            pytest.skip("nothing of this kind in the file")
        except (ActionError, FileFormatError):
            continue
        try:
            damaged.certificate.verify()
        except CertificateError:
            # nothing that is still what it was is refused
            assert content(damaged) != content(derivation)
        else:
            assert is_true(case, damaged, derivation), f"seed {seed}: not caught"


@pytest.mark.parametrize("name", CASES)
def test_the_judge_finds_the_files_true_and_damaged_ones_not(name: str) -> None:
    case, derivation, text = stored(name)
    Derivation.from_json(text).certificate.verify()
    assert invariants_are_true(case, derivation) and relative_invariants_are_true(case, derivation)
    data = json.loads(text)
    entry = data["invariants"][0]
    entry["expr"] = ["*", entry["expr"], ["s", derivation.jets.coordinates[-1].name]]
    assert not invariants_are_true(case, Derivation.from_json(json.dumps(data)))
