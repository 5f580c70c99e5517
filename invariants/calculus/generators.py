"""Generating sets of differential invariants and the relations, called syzygies, among their derivatives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import sympy as sp

from ..errors import DerivationError
from ..exact import jacobian_rank
from ..frames import simplify_exact

Word = tuple[int, ...]
"""Invariant derivatives in the order they are written: (0, 1) is D_x D_y, so D_y is applied first."""


@dataclass(frozen=True)
class Syzygy:
    """A relation among invariant derivatives of the generating invariants: ``left`` is a function of the others.

    Attributes:
        left: a derivative, as a symbol named after it.
        right: an expression in the symbols of other derivatives.
    """

    left: sp.Symbol
    right: sp.Expr

    def __str__(self) -> str:
        return f"{self.left} = {self.right}"


def derivative_symbol(word: Word, generator: sp.Symbol, base: Sequence[sp.Symbol]) -> sp.Symbol:
    """The symbol that stands for one invariant derivative of a generating invariant.

    Example:
        >>> derivative_symbol((0, 1), sp.Symbol("I_u"), sp.symbols("x y"))
        D_x D_y I_u
    """
    return sp.Symbol(" ".join([*(f"D_{base[i]}" for i in word), generator.name])) if word else generator


def generating_subset(
    targets: Sequence[sp.Symbol],
    derivatives: Callable[[sp.Symbol], Sequence[sp.Expr]],
    symbols: Sequence[sp.Symbol],
) -> tuple[sp.Symbol, ...]:
    """The first smallest subset of the targets whose derivatives determine every target near a generic point.

    A target t is a function of f_1, f_2, ... exactly when dt is in the span of df_1, df_2, ...; the ranks are taken at a
    random point modulo a prime.

    Args:
        targets: invariants that generate all others.
        derivatives: the derivatives of a target that may be used, itself among them, as expressions in ``symbols``.
        symbols: all normalised invariants.

    Returns:
        The subset, in the order of ``targets``.

    Source: P. Olver, Differential invariants of surfaces, Differential Geometry and its Applications 27 (2009).

    Example:
        >>> a, b = sp.symbols("a b")
        >>> generating_subset([a, b], lambda g: [a, b - a] if g == a else [b], [a, b])
        (a,)
    """
    for size in range(1, len(targets)):
        for subset in combinations(targets, size):
            known = [e for g in subset for e in derivatives(g)]
            if len(known) < len(targets):
                continue
            if jacobian_rank([*known, *targets], symbols) == jacobian_rank(known, symbols):
                return subset
    return tuple(targets)


def relations(
    generators: Sequence[sp.Symbol],
    orders: Mapping[sp.Symbol, int],
    base: Sequence[sp.Symbol],
    derivative: Callable[[Word, sp.Symbol], sp.Expr],
    limit: int,
) -> tuple[Syzygy, ...]:
    """Relations among the derivatives D_x^a D_y^b ... g of the generators, up to an order.

    Each derivative, an expression in the normalised invariants, is solved for one of them that is not known yet; where
    none is left it is a relation. Derivatives of a relation already found and permutations of a word are left out: the
    latter follow by the commutators.

    Args:
        generators: normalised invariants.
        orders: the order of every normalised invariant.
        base: independent variables, which name the derivatives.
        derivative: an invariant derivative of a generator as an expression in the normalised invariants.
        limit: highest order that an expression may reach.

    Returns:
        The relations, by order.

    Raises:
        DerivationError: if a derivative is linear in no invariant that is still unknown.

    Source: E. Hubert, Differential invariants of a Lie group action: syzygies on a generating set, J. Symbolic
        Computation 44 (2009).

    Example:
        >>> a, b = sp.symbols("a b")
        >>> value = {((), a): a, ((), b): b, ((0,), a): b**2, ((0,), b): a}
        >>> [str(s) for s in relations([a, b], {a: 0, b: 0}, sp.symbols("x,"), lambda w, g: value[w, g], 1)]
        ['D_x a = b**2', 'D_x b = a']
    """
    words = [
        (orders[g] + len(word), word, g) for g in generators for word in _sorted_words(len(base), limit - orders[g])
    ]
    solved: dict[sp.Symbol, sp.Expr] = {}
    leading: list[tuple[Word, sp.Symbol]] = []
    found = []
    for _, word, g in sorted(words, key=lambda item: (item[0], len(item[1]))):
        if not word or any(h == g and _divides(lead, word) for lead, h in leading):
            continue
        left = derivative_symbol(word, g, base)
        right = derivative(word, g).xreplace(solved)
        unknown = (right.free_symbols & set(orders)) - set(generators)
        if not unknown:
            found.append(Syzygy(left, simplify_exact(right)))
            leading.append((word, g))
            continue
        symbol, value = _solve_linear(right - left, sorted(unknown, key=lambda s: (-orders[s], s.name)), left)
        solved = {s: simplify_exact(e.xreplace({symbol: value})) for s, e in solved.items()} | {symbol: value}
    return tuple(found)


def _solve_linear(equation: sp.Expr, unknown: Sequence[sp.Symbol], left: sp.Symbol) -> tuple[sp.Symbol, sp.Expr]:
    top = sp.fraction(sp.together(equation))[0]
    for symbol in unknown:
        slope = sp.expand(sp.diff(top, symbol))
        if slope != 0 and not slope.has(symbol):
            return symbol, simplify_exact(-top.xreplace({symbol: sp.Integer(0)}) / slope)
    raise DerivationError(
        given=f"{left}, linear in none of {', '.join(map(str, unknown))}",
        expected="derivatives from which the other invariants follow by linear equations",
        remedy="pass more generators: those of at most one order above the cross-section suffice",
    )


def _sorted_words(dimension: int, length: int) -> list[Word]:
    """Words of at most this length with letters in ascending order."""
    words: list[Word] = [()]
    out = [*words]
    for _ in range(length):
        words = [(i, *word) for word in words for i in range(dimension) if not word or i <= word[0]]
        out += words
    return out


def _divides(word: Word, other: Word) -> bool:
    return all(word.count(i) <= other.count(i) for i in set(word))
