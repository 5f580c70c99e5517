"""The dependency graph computes what was derived, in an order that can run, with no more operations after each rule."""

from __future__ import annotations

import random

import networkx as nx
import pytest
import sympy as sp

from invariants import catalogue, derive
from invariants.derivation.derivation import polynomial_expression
from invariants.graph import GraphBuilder

NAMES = [n for n in catalogue.names("plane") if catalogue.get(n).translations]


def random_jets(derivation, channels, seed):
    pick = random.Random(seed)
    jets = [
        [sp.Rational(pick.randint(-9, 9), pick.randint(1, 5)) for _ in derivation.jets.indices] for _ in range(channels)
    ]
    return jets, [sp.Rational(pick.randint(-9, 9), 4) for _ in derivation.jets.base]


def run(graph, jets, base):
    """Evaluate the graph exactly for every channel; {name: [value at i = 0, 1, ...]}."""
    channels = len(jets)
    values = {}
    for n in graph.nodes:
        node = graph.nodes[n]
        span = node["span"]
        rows = []
        for i in range(1 if span is None else channels - span):
            arguments = [
                values[a][0 if graph.nodes[a]["span"] is None else i + shift] for a, shift in node["arguments"]
            ]
            match node["kind"]:
                case "jet":
                    rows.append(jets[i][node["value"]])
                case "base":
                    rows.append(base[node["value"]])
                case "constant":
                    rows.append(sp.Rational(node["value"].numerator, node["value"].denominator))
                case "sum":
                    rows.append(
                        sum(
                            sp.Rational(c.numerator, c.denominator) * v
                            for c, v in zip(node["coefficients"], arguments, strict=True)
                        )
                    )
                case "product":
                    rows.append(sp.prod(arguments))
                case "power":
                    rows.append(arguments[0] ** sp.Rational(node["value"].numerator, node["value"].denominator))
                case "call":
                    rows.append(getattr(sp, node["value"])(arguments[0]))
                case other:
                    raise AssertionError(other)
        values[n] = rows
    return {name: (values[n], shift) for name, (n, shift) in graph.graph["outputs"]}


@pytest.mark.parametrize("name", NAMES)
def test_the_graph_computes_the_features(name, derived):
    derivation = derived(name)
    channels = 5
    jets, base = random_jets(derivation, channels, seed=len(name))
    results = run(derivation.graph, jets, base)
    space = derive(catalogue.get("translation"), channels=channels).jets
    at = {space.coordinate(c, i): jets[c][j] for c in range(channels) for j, i in enumerate(space.indices)}
    assert len(results) == len(derivation.patterns)
    for pattern, (values, shift) in zip(derivation.patterns, results.values(), strict=True):
        family = derivation.families[pattern.family]
        for i in range(pattern.count(channels)):
            poly = family.at(tuple(i + o for o in pattern.offsets))
            assert values[i + shift] == polynomial_expression(poly, space).xreplace(at)


@pytest.mark.parametrize("name", ["so2", "gl2", "lorentz", "schwarzian", "line"])
def test_graphs_with_base_or_fiber_compute_their_outputs(name, other):
    derivation = other(name)
    channels = derivation.graph_outputs() and max([derivation.channels, *(p.span + 1 for p in derivation.patterns)])
    jets, base = random_jets(derivation, channels, seed=3)
    jets = [[abs(v) + 1 for v in row] for row in jets]
    results = run(derivation.graph, jets, base)
    table = {
        s: base[j] if kind == "base" else jets[slot][j] for s, (kind, slot, j) in derivation._graph_symbols().items()
    }
    for label, expr in derivation.graph_outputs():
        values, shift = results[label]
        assert sp.simplify(values[shift] - expr.xreplace(table)) == 0


def test_sums_that_share_terms_up_to_a_factor_keep_their_values():
    p, q, r, s = symbols = sp.symbols("p q r s")
    builder = GraphBuilder({z: ("jet", 0, k) for k, z in enumerate(symbols)})
    named = {"a": 2 * p + 3 * q + r, "b": 4 * p + 6 * q - 5 * s, "c": r * s - p / 3 - q / 2}
    builder.add_outputs(list(named.items()), {})
    before = builder.operations
    builder.extract_pairs()
    assert builder.operations < before
    values = [sp.Rational(n, 7) for n in (2, -3, 5, 11)]
    results = run(builder.finish(), [values], [])
    for name, expr in named.items():
        assert results[name][0] == [expr.xreplace(dict(zip(symbols, values, strict=True)))]


@pytest.mark.parametrize("name", NAMES)
def test_operations_never_grow(name, derived):
    for channels in (1, 2):
        counts = [count for _, count in derived(name, channels).graph.graph["report"]]
        assert len(counts) >= 4
        assert counts == sorted(counts, reverse=True)


def test_sharing_gains_on_the_projective_group(derived):
    report = [count for _, count in derived("projective", 3).graph.graph["report"]]
    assert report[-1] < report[0] / 2


@pytest.mark.parametrize("name", NAMES)
def test_the_schedule_is_topological_and_nothing_is_left_over(name, derived):
    graph = derived(name).graph
    assert nx.is_directed_acyclic_graph(graph)
    assert list(graph.nodes) == list(range(len(graph)))
    assert all(a < b for a, b in graph.edges)
    outputs = {n for _, (n, _) in graph.graph["outputs"]}
    assert all(graph.out_degree(n) > 0 for n in graph if n not in outputs)
    for n in graph:
        assert set(graph.predecessors(n)) == {a for a, _ in graph.nodes[n]["arguments"]}


@pytest.mark.parametrize("name", NAMES)
def test_no_operation_is_written_twice(name, derived):
    graph = derived(name).graph
    bodies = [
        (d["kind"], str(d["value"]), d["arguments"], tuple(map(str, d["coefficients"]))) for _, d in graph.nodes.items()
    ]
    assert len(bodies) == len(set(bodies))


def test_the_graph_is_the_same_every_time():
    first, second = (derive(catalogue.get("projective"), channels=2).graph for _ in range(2))
    assert list(first.nodes(data=True)) == list(second.nodes(data=True))
    assert list(first.edges(data=True)) == list(second.edges(data=True))
    assert first.graph == second.graph


def test_shifted_copies_are_one_node(derived):
    # J(i, i+1) is one product node pair for all i, whatever the number of channels
    assert len(derived("projective", 2).graph) == len(derived("projective", 3).graph)
