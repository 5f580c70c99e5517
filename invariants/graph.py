"""Dependency graph: expressions as a shared, shift-aware directed graph, and the rules that make it small.

A node is a function of a few consecutive channels, evaluated at every channel i: J(i, i+1) is one node for all i. An
edge remembers a shift, so B(i+1) inside a node at i is the same node B. A node whose arguments reach s channels beyond
the first has span s and is evaluated for i < C - s. Nodes without channels (functions of the base) have span None.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

import networkx as nx
import sympy as sp

from .exact import FUNCTIONS

Reference = tuple[int, int]
"""(node, shift)."""


@dataclass(frozen=True)
class Node:
    """One operation.

    kind: 'jet' (value: jet index), 'base' (value: coordinate), 'constant' (value: Fraction), 'sum' (coefficients beside
    arguments), 'product', 'power' (value: Fraction exponent), or 'call' (value: function name).
    """

    kind: str
    arguments: tuple[Reference, ...] = ()
    coefficients: tuple[Fraction, ...] = ()
    value: object = None

    @property
    def operations(self) -> int:
        """Arithmetic operations: n - 1 for n terms or factors, one for each coefficient other than 1 and -1."""
        if self.kind in ("jet", "base", "constant"):
            return 0
        if self.kind == "sum":
            return max(0, len(self.arguments) - 1) + sum(abs(c) != 1 for c in self.coefficients)
        if self.kind == "product":
            return len(self.arguments) - 1
        return 1


class GraphBuilder:
    """Builds the graph of some expressions by hash-consing, then extracts common pairs.

    Args:
        symbols: where each symbol is read: ('jet', slot, jet index) or ('base', 0, coordinate).
    """

    def __init__(self, symbols: Mapping[sp.Symbol, tuple[str, int, int]]) -> None:
        self.symbols = symbols
        self.nodes: dict[int, Node] = {}
        self.outputs: list[tuple[str, Reference]] = []
        self.report: list[tuple[str, int]] = []
        self._ids: dict[Node, int] = {}
        self._spans: dict[int, int | None] = {}
        self._memo: dict[sp.Expr, Reference] = {}
        self._spent: set[tuple[object, ...]] = set()

    def add_outputs(self, named: Sequence[tuple[str, sp.Expr]], jet_order: Mapping[sp.Symbol, int]) -> None:
        """Add named expressions: expanded, then collected by their highest derivatives, then shared."""
        self.report.append(("expanded", sum(tree_operations(sp.expand(e)) for _, e in named)))
        collected = [(name, _collect(expr, jet_order)) for name, expr in named]
        self.report.append(("collected by highest derivatives", sum(tree_operations(e) for _, e in collected)))
        for name, expr in collected:
            self.outputs.append((name, self._reference(expr)))
        self.report.append(("shared across features and channels", self.operations))

    @property
    def operations(self) -> int:
        """Operations of the whole graph, each node counted once."""
        return sum(node.operations for node in self.nodes.values())

    def extract_pairs(self) -> None:
        """Give the most frequent common pair of factors or terms a node of its own, until no pair occurs twice."""
        for kind in ("product", "sum"):
            while self._extract_one(kind):
                pass
            self.report.append((f"common pairs in {kind}s", self.operations))

    def finish(self) -> nx.DiGraph:
        """The graph as networkx data, nodes numbered in schedule order, unreachable ones left out."""
        digraph = nx.DiGraph()
        for number, node in self.nodes.items():
            digraph.add_node(number)
            for argument, _ in node.arguments:
                digraph.add_edge(argument, number)
        needed = {ref[0] for _, ref in self.outputs}
        needed |= set().union(*(nx.ancestors(digraph, n) for n in needed)) if needed else set()
        order = [n for n in nx.lexicographical_topological_sort(digraph) if n in needed]
        rename = {n: i for i, n in enumerate(order)}
        result = nx.DiGraph()
        for n in order:
            node = self.nodes[n]
            result.add_node(
                rename[n],
                kind=node.kind,
                value=node.value,
                arguments=tuple((rename[a], s) for a, s in node.arguments),
                coefficients=node.coefficients,
                span=self._spans[n],
            )
            for argument, shift in node.arguments:
                result.add_edge(rename[argument], rename[n], shift=shift)
        result.graph["outputs"] = tuple((name, (rename[r[0]], r[1])) for name, r in self.outputs)
        result.graph["report"] = tuple(self.report)
        return result

    def _intern(self, node: Node) -> Reference:
        """The node in shift-normal form: the smallest shift among its arguments is moved to the reference."""
        shifts = [s for a, s in node.arguments if self._spans[a] is not None]
        lowest = min(shifts, default=0)
        arguments = tuple((a, s - lowest if self._spans[a] is not None else 0) for a, s in node.arguments)
        normal = Node(node.kind, arguments, node.coefficients, node.value)
        if normal not in self._ids:
            number = len(self.nodes)
            self._ids[normal], self.nodes[number] = number, normal
            if normal.kind in ("jet", "base", "constant"):
                self._spans[number] = 0 if normal.kind == "jet" else None
            else:
                reaches = [s + (self._spans[a] or 0) for a, s in arguments if self._spans[a] is not None]
                self._spans[number] = max(reaches) if reaches else None
        return self._ids[normal], lowest

    def _reference(self, expr: sp.Expr) -> Reference:
        if expr not in self._memo:
            self._memo[expr] = self._convert(expr)
        return self._memo[expr]

    def _convert(self, expr: sp.Expr) -> Reference:
        if expr in self.symbols:
            kind, slot, index = self.symbols[expr]
            number, _ = self._intern(Node(kind, value=index))
            return number, slot if kind == "jet" else 0
        if expr.is_Rational:
            return self._intern(Node("constant", value=Fraction(int(expr.p), int(expr.q))))
        if expr.is_Add:
            terms = [_split(t) for t in sorted(expr.args, key=sp.default_sort_key)]
            items = sorted((self._reference(rest), c) for c, rest in terms)
            return self._intern(Node("sum", tuple(r for r, _ in items), tuple(c for _, c in items)))
        if expr.is_Mul:
            coefficient, rest = _split(expr)
            if coefficient != 1:
                return self._intern(Node("sum", (self._reference(rest),), (coefficient,)))
            factors: list[Reference] = []
            for factor in sorted(expr.args, key=sp.default_sort_key):
                if isinstance(factor, sp.Pow) and factor.exp.is_Integer and 0 < factor.exp <= 4:
                    factors += [self._reference(factor.base)] * int(factor.exp)
                else:
                    factors.append(self._reference(factor))
            return self._intern(Node("product", tuple(sorted(factors))))
        if isinstance(expr, sp.Pow) and expr.exp.is_Rational:
            if expr.exp.is_Integer and 0 < expr.exp <= 4:
                return self._intern(Node("product", (self._reference(expr.base),) * int(expr.exp)))
            exponent = Fraction(int(expr.exp.p), int(expr.exp.q))
            return self._intern(Node("power", (self._reference(expr.base),), value=exponent))
        if expr is sp.pi:
            return self._reference(sp.Mul(4, sp.atan(1, evaluate=False), evaluate=False))
        if expr is sp.E:
            return self._intern(Node("call", (self._reference(sp.Integer(1)),), value="exp"))
        if isinstance(expr, sp.exp):
            return self._intern(Node("call", (self._reference(expr.args[0]),), value="exp"))
        for name, function in FUNCTIONS.items():
            if isinstance(expr, function):
                return self._intern(Node("call", (self._reference(expr.args[0]),), value=name))
        raise TypeError(f"no operation for {type(expr).__name__}: {expr}")

    def _extract_one(self, kind: str) -> bool:
        counts: Counter[tuple[object, ...]] = Counter()
        for node in self.nodes.values():
            if node.kind == kind and len(node.arguments) > 1:
                counts.update(set(self._pairs(node)))
        # A node of exactly two arguments is its own pair; it counts once, so two uses are needed to gain anything.
        best = min((key for key, n in counts.items() if n > 1), key=lambda k: (-counts[k], k), default=None)
        if best is None:
            return False
        changed = False
        for number, node in list(self.nodes.items()):
            if node.kind == kind and len(node.arguments) > 2:
                changed |= self._rewrite(number, node, best)
        if not changed:
            # only two-argument nodes hold it: they are equal up to a coefficient already shared
            self._spent.add(best)
        return True

    def _pairs(self, node: Node) -> list[tuple[object, ...]]:
        items = list(zip(node.arguments, node.coefficients or (Fraction(1),) * len(node.arguments), strict=True))
        pairs = [self._pair_key(a, b) for a, b in combinations(sorted(items), 2)]
        return [p for p in pairs if p not in self._spent]

    def _pair_key(self, a: tuple[Reference, Fraction], b: tuple[Reference, Fraction]) -> tuple[object, ...]:
        """Two arguments up to a common shift and, in sums, a common factor."""
        ((n, s), c), ((m, t), d) = sorted((a, b))
        return n, m, (t - s) if self._spans[n] is not None and self._spans[m] is not None else 0, d / c

    def _rewrite(self, number: int, node: Node, key: tuple[object, ...]) -> bool:
        items = list(zip(node.arguments, node.coefficients or (Fraction(1),) * len(node.arguments), strict=True))
        changed = False
        while len(items) > 2:
            for a, b in combinations(sorted(items), 2):
                if self._pair_key(a, b) == key:
                    break
            else:
                break
            items.remove(a)
            items.remove(b)
            coefficients = (Fraction(1), b[1] / a[1]) if node.kind == "sum" else ()
            reference = self._intern(Node(node.kind, (a[0], b[0]), coefficients))
            items.append((reference, a[1]))
            changed = True
        if changed:
            items.sort()
            self.nodes[number] = Node(
                node.kind,
                tuple(r for r, _ in items),
                tuple(c for _, c in items) if node.kind == "sum" else (),
                node.value,
            )
        return changed


def _split(term: sp.Expr) -> tuple[Fraction, sp.Expr]:
    coefficient, rest = term.as_coeff_Mul(rational=True)
    return Fraction(int(coefficient.p), int(coefficient.q)), rest


def _collect(expr: sp.Expr, jet_order: Mapping[sp.Symbol, int]) -> sp.Expr:
    """A polynomial as a linear form in its highest derivatives, coefficients factored; others unchanged."""
    present = [s for s in expr.free_symbols if s in jet_order]
    if not present or not expr.is_polynomial(*present):
        return expr
    expanded = sp.expand(expr)
    top = max(jet_order[s] for s in present)
    highest = sorted((s for s in present if jet_order[s] == top), key=sp.default_sort_key)
    if top < 2:
        return expanded
    parts: dict[sp.Expr, list[sp.Expr]] = {}
    for term in sp.Add.make_args(expanded):
        constant, rest = term.as_independent(*highest, as_Add=False)
        parts.setdefault(rest, []).append(constant)
    pieces = []
    for rest in sorted(parts, key=sp.default_sort_key):
        coefficient = sp.Add(*parts[rest])
        content, body = coefficient.primitive()
        pieces.append(sp.Mul(content, rest, body, evaluate=False) if body.is_Add else content * rest * body)
    return sp.Add(*pieces)


def tree_operations(expr: sp.Expr) -> int:
    """Operations of an expression tree, integer powers counted as repeated products."""
    if not expr.args:
        return 0
    inner = sum(tree_operations(a) for a in expr.args)
    if expr.is_Add:
        return inner + len(expr.args) - 1
    if expr.is_Mul:
        return inner + len([a for a in expr.args if a != -1]) - 1
    if isinstance(expr, sp.Pow) and expr.exp.is_Integer and expr.exp > 0:
        return inner + int(expr.exp) - 1
    return inner + 1
