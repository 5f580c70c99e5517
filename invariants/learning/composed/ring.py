"""The semi-ring of partial solutions: hidden nodes written in characters, added side by side, multiplied pair by pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import prod
from typing import Any

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from invariants.errors import InputError
from invariants.limits import COMPOSED_ENTRIES
from invariants.representations import FiniteGroup
from invariants.representations.characters import DualGroup, dual_of
from invariants.representations.numbers import RATIONALS, Number, number_from

Entries = NDArray[Any]
"""Exact numbers in an array of objects, or complex128."""

INPUTS = "abdefghijklmnopqrstuvwxyz"
"""Letters of the rows of inputs; that of the output is c."""
FLOATS = (float, complex, np.floating, np.complexfloating)
_TRUE = np.frompyfunc(bool, 1, 1)
_CONJUGATE = np.frompyfunc(lambda number: number.conjugate(), 1, 1)


class RingElement:
    """Hidden nodes of a network with the activation x^s for s summands, as their coefficients z_pkj in the characters.

    Row p is an input (a, b, ...) or the output (the last one, c), k a character, j a node; a *block* has one character that
    is not named, and stands for it and its conjugate. z + w has the nodes of both, z * w one node for each pair of nodes,
    whose entries are the products. A sum potential r(z) = sum_j prod z_pkj over some (p, k), with conjugates in a block,
    keeps both: r(z + w) = r(z) + r(w), r(z * w) = r(z) r(w).

    Args:
        entries: of a block (s + 1, nodes): rows of numbers; with a group (s + 1, |G|, nodes). Exact are integers, fractions
            and SymPy's expressions of roots of unity; with a float or a complex number among them all are complex128.
        group: Abelian; None for a block.

    Raises:
        InputError: for other shapes, numbers that are not finite, or a group that is not Abelian.

    Source: Tian, Composing Global Solutions to Reasoning Tasks via Algebraic Objects in Neural Nets (2024), Theorems 2, 3.

    Example:
        >>> import sympy as sp
        >>> z = RingElement([[1, sp.I], [1, -sp.I], [1, 1]])
        >>> z.potential("abc"), z.potential("a-bc"), (z * z).order, z + z == 2 * z
        (2, 0, 4, True)
    """

    def __init__(self, entries: Any, group: FiniteGroup | DualGroup | None = None) -> None:
        self.dual = group if group is None or isinstance(group, DualGroup) else dual_of(group)
        self.entries = _array(entries)
        self.entries.flags.writeable = False  # what was proved of them, and `support`, stays true
        wanted = 2 if self.dual is None else 3
        if self.entries.ndim != wanted or len(self.entries) < 3:
            raise InputError(
                given=f"entries of shape {self.entries.shape}",
                expected="rows a, b, c of one length for a block, (rows, |G|, nodes) with a group; at least three rows",
                remedy="RingElement([[1, 1], [1, -1], [1, -1]])",
            )
        if self.dual is not None and self.entries.shape[1] != self.dual.order:
            raise InputError(
                given=f"entries at {self.entries.shape[1]} characters for {self.dual.group!r}",
                expected=f"one for each of {self.dual.order} characters, the trivial one first",
                remedy="block.at(G, k) puts a block at a character",
            )

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "support"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        # copies of arrays can be written to again
        self.__dict__.update(state)
        self.entries.flags.writeable = False

    @classmethod
    def zero(cls, summands: int = 2, group: FiniteGroup | DualGroup | None = None) -> RingElement:
        """No nodes: z + zero = z."""
        return cls(np.empty(_shape(summands, group, 0), dtype=object), group)

    @classmethod
    def one(cls, summands: int = 2, group: FiniteGroup | DualGroup | None = None) -> RingElement:
        """One node of ones: z * one = z."""
        return cls(np.full(_shape(summands, group, 1), RATIONALS.one, dtype=object), group)

    @classmethod
    def generator(cls, *values: Any) -> RingElement:
        """A block of one node, u = (a, b, ..., c).

        Example:
            >>> u = RingElement.generator(-1, -1, 1)
            >>> (u**2 + u).order
            2
        """
        return cls([[value] for value in values])

    @property
    def summands(self) -> int:
        """s: how many rows are inputs."""
        return len(self.entries) - 1

    @property
    def order(self) -> int:
        """How many nodes."""
        return int(self.entries.shape[-1])

    @property
    def is_exact(self) -> bool:
        """Whether the entries are exact numbers."""
        return self.entries.dtype == object

    @property
    def group(self) -> FiniteGroup | None:
        """None for a block."""
        return None if self.dual is None else self.dual.group

    def __repr__(self) -> str:
        where = "a block" if self.dual is None else repr(self.dual.group)
        return f"RingElement({where}, order {self.order}, {'exact' if self.is_exact else 'float'})"

    def __add__(self, other: RingElement) -> RingElement:
        if not isinstance(other, RingElement):
            return NotImplemented
        one, two = self._alike(other)
        return self._like(np.concatenate([one, two], axis=-1))

    def __mul__(self, other: RingElement | int) -> RingElement:
        if isinstance(other, int) and not isinstance(other, bool):
            other = self._times(other)
        if not isinstance(other, RingElement):
            return NotImplemented
        one, two = self._alike(other)
        require_room(self.order * other.order, *one.shape[:-1])
        found = one[..., :, None] * two[..., None, :]
        return self._like(found.reshape(*found.shape[:-2], found.shape[-2] * found.shape[-1]))

    __rmul__ = __mul__

    def __pow__(self, exponent: int) -> RingElement:
        if isinstance(exponent, bool) or not isinstance(exponent, int) or exponent < 0:
            raise InputError(
                given=f"the power {exponent!r}", expected="an integer of at least 0", remedy="the ring has no inverses"
            )
        if self.order > 1:
            # an order beyond any room has no need to be written out
            require_room(self.order ** min(exponent, 64), *self.entries.shape[:-1])
        found = RingElement.one(self.summands, self.dual)
        for _ in range(exponent):
            found = found * self
        return found

    def __eq__(self, other: object) -> bool:
        """Whether the nodes are the same, in whatever order."""
        if not isinstance(other, RingElement):
            return NotImplemented
        if self.entries.shape != other.entries.shape or not same_group(self.dual, other.dual):
            return False
        one, two = self._alike(other)
        return Counter(_nodes(one)) == Counter(_nodes(two))

    __hash__ = None  # type: ignore[assignment]  # equal elements may have their nodes in another order

    def isclose(self, other: RingElement, tolerance: float = 1e-9) -> bool:
        """Whether the nodes of both can be paired so that no entry differs by more than a tolerance."""
        if self.entries.shape != other.entries.shape or not same_group(self.dual, other.dual):
            return False
        if not self.order:
            return True
        one, two = (np.moveaxis(z.to_float().entries, -1, 0).reshape(z.order, -1) for z in (self, other))
        near = [np.flatnonzero(abs(two - node).max(axis=1, initial=0.0) <= tolerance).tolist() for node in one]
        return _can_be_paired(near)

    def polynomial(self, coefficients: Sequence[RingElement | int]) -> RingElement:
        """c_0 + c_1 z + c_2 z^2 + ..., a number n standing for n nodes of ones.

        Example:
            >>> u = RingElement.generator(-1, -1, 1)
            >>> u.polynomial([1, 1]) == RingElement.one() + u
            True
        """
        found = RingElement.zero(self.summands, self.dual)
        for coefficient in reversed(list(coefficients)):
            term = coefficient if isinstance(coefficient, RingElement) else self._times(coefficient)
            found = found * self + term
        return found

    def _times(self, count: int) -> RingElement:
        """As many nodes of ones."""
        if isinstance(count, bool) or not isinstance(count, int) or count < 0:
            raise InputError(
                given=f"{count!r} as an element of the ring",
                expected="a RingElement, or an integer of at least 0",
                remedy="RingElement.generator(1, 1, -1) has abc = -1; z.scaled(factor) multiplies every potential",
            )
        one = RingElement.one(self.summands, self.dual).entries
        return self._like(np.repeat(one, count, axis=-1))

    def conjugate(self) -> RingElement:
        """The complex conjugate of every entry: what a block is at the conjugate character."""
        return self._like(_CONJUGATE(self.entries) if self.is_exact and self.order else self.entries.conj())

    def scaled(self, factor: Any) -> RingElement:
        """The output row times a real factor, which multiplies every potential."""
        scale = _array([[factor]]).ravel().tolist()[0] if np.ndim(factor) == 0 else 1j
        if not (scale.is_real() if isinstance(scale, Number) else scale.imag == 0):
            raise InputError(
                given=f"the factor {factor!r}", expected="a real number", remedy="multiply by RingElement.generator"
            )
        if isinstance(scale, Number) and self.is_exact:
            entries = self.entries.copy()
        else:
            entries, scale = self.to_float().entries.copy(), complex(scale)
        entries[-1] = entries[-1] * scale
        return self._like(entries)

    def normalised(self) -> RingElement:
        """A block with the potential r of all rows equal to 1: its output row divided by r.

        Raises:
            InputError: if r is zero or not real.
        """
        value = self.potential(self.word)
        size = abs(complex(value))
        if not (bool(value) if self.is_exact else size > 1e-12 * max(self._sizes(), 1e-300)):
            raise InputError(
                given=f"a block of order {self.order} with {self.word} = {value}",
                expected=f"a block in which the sum {self.word} is not zero",
                remedy="it says how strong the character is; choose other nodes",
            )
        real = value.is_real() if isinstance(value, Number) else abs(value.imag) <= 1e-9 * size
        if not real:
            raise InputError(
                given=f"a block with {self.word} = {value}, which is not real",
                expected="a real sum",
                remedy="multiply by RingElement.generator(1, 1, u), u its conjugate over its absolute value",
            )
        return self.scaled(value.inverse() if isinstance(value, Number) else 1 / value.real)

    def _sizes(self) -> float:
        return float(abs(self.to_float().entries).prod(axis=0).sum())

    @property
    def word(self) -> str:
        """The letters of all rows: "abc" for two summands."""
        return INPUTS[: self.summands] + "c"

    def potential(self, factors: str | Sequence[tuple[int, Any]]) -> Any:
        """The sum over the nodes of a product of entries.

        Args:
            factors: of a block a word of letters of rows, each with - behind it for its conjugate, such as "a-bc"; with a
                group (row, character) for each factor, such as [(0, 1), (1, 1), (2, 1)].

        Raises:
            InputError: for other letters, rows or characters.

        Example:
            >>> syn = RingElement([[1, 1], [1, -1], [1, -1]])
            >>> syn.potential("aac"), syn.potential("abc")
            (0, 2)
        """
        found = self._ones()
        for line in self._lines(factors):
            found = found * line
        total = found.sum() if self.order else (RATIONALS.zero if self.is_exact else 0j)
        return total if isinstance(total, Number) else complex(total)

    def _ones(self) -> Entries:
        return np.full(self.order, RATIONALS.one if self.is_exact else 1.0, dtype=self.entries.dtype)

    def _lines(self, factors: str | Sequence[tuple[int, Any]]) -> list[Entries]:
        if isinstance(factors, str) and self.dual is None:
            letters = self.word
            parts = [(x, i + 1 < len(factors) and factors[i + 1] == "-") for i, x in enumerate(factors) if x != "-"]
            if parts and all(x in letters for x, _ in parts) and not factors.startswith("-") and "--" not in factors:
                other = self.conjugate().entries
                rows = [self.summands if x == "c" else letters.index(x) for x, _ in parts]
                return [(other if c else self.entries)[p] for p, (_, c) in zip(rows, parts, strict=True)]
        elif not isinstance(factors, str) and self.dual is not None:
            pairs = list(factors) if isinstance(factors, Iterable) else []
            if pairs and all(
                np.ndim(pair) == 1 and len(pair) == 2 and pair[0] in range(len(self.entries)) for pair in pairs
            ):
                pairs = [(p, self.dual.index(k)) for p, k in pairs]
                return [self.entries[p, k] for p, k in pairs]
        raise InputError(
            given=f"the potential {factors!r} of {self!r}",
            expected=f'a word of the letters {self.word}, such as "{self.word[0]}-{self.word[1:]}"'
            if self.dual is None
            else f"pairs (row, character) with rows 0 to {self.summands}",
            remedy="a block has words, an element of a group has pairs",
        )

    def at(self, group: FiniteGroup | DualGroup, character: Any) -> RingElement:
        """The block at a character of a group, and its conjugate at the conjugate character.

        Args:
            group: Abelian.
            character: not the trivial one.

        Raises:
            InputError: for the trivial character, or entries that are not real at one that is its own conjugate.

        Example:
            >>> from invariants.representations import AbelianGroup
            >>> RingElement([[1, 1], [1, -1], [1, -1]]).at(AbelianGroup(5), 2).entries.shape
            (3, 5, 2)
        """
        dual = group if isinstance(group, DualGroup) else dual_of(group)
        k = dual.index(character)
        if self.dual is not None or k == 0:
            raise InputError(
                given="the trivial character" if self.dual is None else f"{self!r}, which has its characters",
                expected="a block and a character other than the trivial one",
                remedy="outputs are compared up to a constant: no node is needed there",
            )
        conjugate = self.conjugate()
        if dual.inverses[k] == k and not self._is_real():
            raise InputError(
                given=f"a block that is not real at character {dual.label(k)}, which is its own conjugate",
                expected="real entries there: weights would not be real",
                remedy="self_dual() has the two nodes that are needed",
            )
        entries = RingElement.zero(self.summands, dual).entries
        fill: Any = RATIONALS.zero if self.is_exact else 0.0
        entries = np.full((*entries.shape[:2], self.order), fill, dtype=self.entries.dtype)
        entries[:, dual.inverses[k]] = conjugate.entries
        entries[:, k] = self.entries
        return RingElement(entries, dual)

    def to_float(self) -> RingElement:
        """The same in complex128."""
        if not self.is_exact:
            return self
        values = self.entries.ravel().tolist()
        held = {id(v): v for v in values}  # few numbers stand at many places
        found = {place: complex(v) for place, v in held.items()}
        return self._like(np.array([found[id(v)] for v in values], dtype=np.complex128).reshape(self.entries.shape))

    @cached_property
    def support(self) -> NDArray[np.bool_]:
        """Where entries are not zero."""
        if not self.is_exact:
            found: NDArray[np.bool_] = self.entries != 0
            return found
        return np.array(_TRUE(self.entries), dtype=bool)

    def _is_real(self) -> bool:
        if self.is_exact:
            return all(number.is_real() for number in self.entries.ravel().tolist())
        return bool(abs(self.entries.imag).max(initial=0.0) <= 1e-12)

    def is_hermitian(self, tolerance: float = 1e-9) -> bool:
        """Whether z_p,-k is the conjugate of z_pk everywhere, so that the weights of a network are real."""
        if self.dual is None:
            return True
        inverses = self.dual.inverses
        if self.is_exact:
            # most entries are zero
            there = self.support
            return bool((there == there[:, inverses]).all()) and all(
                self.entries[p, k, j].conjugate() == self.entries[p, inverses[k], j] for p, k, j in np.argwhere(there)
            )
        other = self.conjugate().entries[:, inverses]
        return bool((abs(self.entries - other) <= tolerance * max(1.0, abs(self.entries).max(initial=0.0))).all())

    def balanced(self) -> RingElement:
        """The same function with the smallest norm: of each node (t z_a, t z_b, z_c/t^2), in floating point.

        For s summands t^(2s + 2) = s |z_c|^2/sum_p |z_p|^2.
        """
        z = self.to_float()
        sizes = (abs(z.entries) ** 2).sum(axis=tuple(range(1, z.entries.ndim - 1)))
        t, used = smallest(sizes)
        entries = z.entries * t
        entries[-1] = z.entries[-1] / t**z.summands
        entries[..., ~used] = 0
        return z._like(entries)

    def norm(self) -> float:
        """The sum of squares of a network's weights: |G| sum |z_pkj|^2; of a block with |G| = 1."""
        total = float((abs(self.to_float().entries) ** 2).sum())
        return total * (1 if self.dual is None else self.dual.order)

    def _like(self, entries: Entries) -> RingElement:
        return RingElement(entries, self.dual)

    def _alike(self, other: RingElement) -> tuple[Entries, Entries]:
        """The entries of both, both exact or both in floating point."""
        if not same_group(self.dual, other.dual) or self.summands != other.summands:
            raise InputError(
                given=f"{self!r} and {other!r}, for {self.summands} and {other.summands} summands",
                expected="two blocks, or two elements of one group, for as many summands",
                remedy="block.at(G, k) puts a block at a character",
            )
        if self.is_exact and other.is_exact:
            return self.entries, other.entries
        return self.to_float().entries, other.to_float().entries


def smallest(sizes: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """t of each node with the smallest norm of (t z_p, z_c/t^s), 1 where a node has no input or no output; which have both.

    Args:
        sizes: (s + 1, nodes), the sums of squares of each row.
    """
    s, inputs, output = len(sizes) - 1, sizes[:-1].sum(axis=0), sizes[-1]
    used = (inputs > 0) & (output > 0)
    t = np.ones(sizes.shape[1])
    t[used] = (s * output[used] / inputs[used]) ** (1 / (2 * s + 2))
    return t, used


def element_of(given: Any, what: str) -> RingElement:
    """The nodes at all characters that something is or has.

    Raises:
        InputError: for what has none, saying what was asked of it.
    """
    element = given if isinstance(given, RingElement) else getattr(given, "element", None)
    if not isinstance(element, RingElement) or element.dual is None:
        raise InputError(
            given=f"{what} {given!r}",
            expected="nodes at all characters of a group: a RingElement with a group, a solution, or a network",
            remedy="block.at(G, k) puts a block at a character; block.potential(word) is one sum of a block",
        )
    return element


def same_group(one: DualGroup | None, two: DualGroup | None) -> bool:
    """Whether characters have the same values at the same elements, which makes their groups the same as well."""
    if one is None or two is None:
        return one is two
    return one.group is two.group or (one.root_order == two.root_order and np.array_equal(one.exponents, two.exponents))


def _can_be_paired(near: list[list[int]]) -> bool:
    """Whether each node can have a partner of its own among those near to it."""
    graph = nx.Graph()
    graph.add_nodes_from(("one", i) for i in range(len(near)))
    graph.add_edges_from((("one", i), ("two", j)) for i, line in enumerate(near) for j in line)
    found = nx.bipartite.maximum_matching(graph, top_nodes=[("one", i) for i in range(len(near))])
    return len(found) == 2 * len(near)


def _nodes(entries: Entries) -> Any:
    return [
        tuple(node)
        for node in np.moveaxis(entries, -1, 0).reshape(entries.shape[-1], prod(entries.shape[:-1])).tolist()
    ]


def require_summands(summands: Any) -> None:
    """Refuse what is no number of summands."""
    if isinstance(summands, bool) or not isinstance(summands, int) or summands < 2:
        raise InputError(
            given=f"summands={summands!r}", expected="an integer of at least 2", remedy="2: x_1 + x_2, as in the paper"
        )


def require_room(nodes: int, *others: int, what: str = "nodes") -> None:
    """Refuse what does not fit into memory, before it is made."""
    if nodes * prod(others) > COMPOSED_ENTRIES.value:
        raise InputError(
            given=f"{nodes} {what}: {nodes * prod(others)} numbers",
            expected=f"at most {COMPOSED_ENTRIES.value}",
            remedy="fewer summands or factors, a smaller group, or a plan with fewer nodes",
        )


def _shape(summands: int, group: FiniteGroup | DualGroup | None, nodes: int) -> tuple[int, ...]:
    require_summands(summands)
    return (summands + 1, nodes) if group is None else (summands + 1, group.order, nodes)


def plain(values: Any) -> Any:
    """A tensor of torch as an array of NumPy that holds its numbers; anything else as it is."""
    if not hasattr(values, "detach"):
        return values
    held = values.detach().cpu().resolve_conj().resolve_neg()
    return (held.double() if held.is_floating_point() else held).numpy()


def _array(entries: Any) -> Entries:
    """As exact numbers, or complex128."""
    entries = plain(entries)
    found = np.array(entries, dtype=object) if not isinstance(entries, np.ndarray) else entries
    if found.dtype == object or found.dtype.kind in "iu":
        values = found.ravel().tolist()
        if found.dtype == object and all(type(v) is Number for v in values):
            return found.copy()
        if not any(isinstance(v, FLOATS) for v in values):
            out = np.empty(len(values), dtype=object)
            out[:] = [v if isinstance(v, Number) else _exact(v) for v in values]
            return out.reshape(found.shape)
        found = np.array([complex(v if isinstance(v, FLOATS) else _exact(v)) for v in values]).reshape(found.shape)
    if found.dtype.kind not in "fc":
        raise InputError(given=f"entries of {found.dtype}", expected="numbers", remedy="check where they come from")
    found = found.astype(np.complex128)
    if not np.isfinite(found).all():
        raise InputError(
            given="entries that are NaN or infinite", expected="finite numbers", remedy="check where they come from"
        )
    return found


def _exact(value: Any) -> Number:
    number = number_from(int(value) if isinstance(value, np.integer) else value)
    if number.field.conductor is None:
        raise InputError(
            given=f"{value}, which is in no cyclotomic field",
            expected="sums of roots of unity: rational numbers, their square roots, cosines of parts of a turn",
            remedy="float(value) or complex(value) computes in floating point",
        )
    return number
