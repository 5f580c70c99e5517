"""Families over channels: a short chain of index tuples that is complete for any number of channels.

Proposition. Patterns sit alike at every channel. Order features by the last channel they take: their gradients are
then block triangular, and where the block of one further channel has as many independent rows as that channel has
jets, the rank grows by all of its jets. The orbits, once as large as the group moves them, do not grow further; so a
chain that is complete for c channels, and whose block is full there, is complete for c + 1, and by induction for
every number.

Ranks are taken at a random point modulo a prime: a rank found there is reached over the rationals.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import sympy as sp

from ..exact import BASE, PRIME, ModularSpan, Monomial, Polynomial, Variable, modular, modular_gradient, relabel
from ..jets import Isotropy, JetSpace
from .family import Family


@dataclass(frozen=True)
class Pattern:
    """A family at consecutive channels: offsets (0, 1) stand for (i, i+1), i = 0, 1, ...

    Attributes:
        family: position in the derivation's list of families.
        offsets: channel offsets, the smallest 0; empty for a function of the base alone.
    """

    family: int
    offsets: tuple[int, ...]

    @property
    def span(self) -> int:
        """Channels beyond the first."""
        return max(self.offsets, default=0)

    def count(self, channels: int) -> int:
        """How many features it gives for this number of channels."""
        return max(0, channels - self.span) if self.offsets else 1


class ChainPoint:
    """A random point modulo the prime, of the base coordinates and the jets of any number of channels."""

    def __init__(self, isotropy: Isotropy, seed: int = 0) -> None:
        self.isotropy = isotropy
        self._random = random.Random(seed)
        self.values: dict[Variable, int] = {}
        self._jets = [0, *(j for _, j in isotropy.jets)]
        for variable in isotropy.variables:
            if variable[0] == BASE:
                self.values[variable] = self._random.randrange(1, PRIME)

    def extend(self, channels: int) -> None:
        """Draw the jets of channels up to ``channels``."""
        for channel in range(channels):
            if (channel, 0) not in self.values:
                self.values |= {(channel, j): self._random.randrange(1, PRIME) for j in self._jets}

    def gradient(self, poly: Polynomial) -> dict[int, int]:
        """The gradient at the point, as a sparse vector; channels occupy consecutive blocks."""
        width = len(self._jets)
        base = len(self.isotropy.action.base)
        position = {j: k for k, j in enumerate(self._jets)}
        return {
            (j if s == BASE else base + s * width + position[j]): c
            for (s, j), c in modular_gradient(poly, self.values).items()
            if c
        }

    def orbit_dimension(self, generators: Sequence[Sequence[Any]], channels: int) -> int:
        """Dimension at the point of the orbit of some combinations of the isotropy generators."""
        self.extend(channels)
        span = ModularSpan()
        width = len(self._jets)
        base = len(self.isotropy.action.base)
        position = {j: k for k, j in enumerate(self._jets)}
        for combination in generators:
            image = self.isotropy.image(combination)
            vector: dict[int, int] = {}
            for (slot, j), terms in image.items():
                for channel in range(1 if slot == BASE else channels):
                    total = 0
                    for c, monomial in terms:
                        value = modular(c)
                        for s, k in monomial:
                            value = value * self.values[(BASE, k) if s == BASE else (channel, k)] % PRIME
                        total += value
                    vector[j if slot == BASE else base + channel * width + position[j]] = total % PRIME
            span.add(vector)
        return span.rank


@dataclass(frozen=True)
class Chain:
    """Patterns chosen so that their independent features are as many as the group allows.

    Attributes:
        patterns: what to evaluate.
        window: channels beyond which every added channel repeats the last step.
        periodic: whether the window closed, so that the chain serves any number of channels.
    """

    patterns: tuple[Pattern, ...]
    window: int
    periodic: bool


def instances(patterns: Sequence[Pattern], channels: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """(pattern, channel tuple) of every feature, pattern by pattern."""
    for k, pattern in enumerate(patterns):
        for i in range(pattern.count(channels)):
            yield k, tuple(i + o for o in pattern.offsets)


def polynomial_expression(poly: Mapping[Monomial, int], jets: JetSpace) -> sp.Expr:
    """A polynomial in slots as an expression in the jets of channels of the same number."""
    return sp.Add(
        *(
            sp.Mul(c, *(jets.base[j] if s == BASE else jets.coordinate(s, jets.indices[j]) for s, j in m))
            for m, c in poly.items()
        )
    )


def chain_rank(
    families: Sequence[Family], patterns: Sequence[Pattern], isotropy: Isotropy, channels: int, seed: int = 0
) -> int:
    """Number of independent features of a chain: the rank of their gradients at a random point modulo a prime."""
    point = ChainPoint(isotropy, seed)
    point.extend(channels)
    span = ModularSpan()
    for k, tup in instances(patterns, channels):
        span.add(point.gradient(relabel(dict(families[patterns[k].family].polynomial), tup)))
    return span.rank


class ChainBuilder:
    """Grows a chain channel by channel as families become known."""

    def __init__(
        self,
        isotropy: Isotropy,
        kernel: Sequence[Sequence[Any]],
        limit: int,
        steps: Callable[[tuple[Any, ...]], Any],
    ) -> None:
        self.isotropy, self.kernel, self.limit, self.steps = isotropy, kernel, limit, steps
        self.point = ChainPoint(isotropy, seed=7)
        self.width = 1 + len(isotropy.jets)
        self.base = len(isotropy.variables) - len(isotropy.jets)

    def target(self, channels: int) -> int:
        """Independent relative invariants of this many channels: jets minus the orbits of the multiplier's kernel.

        A multiplier that depends on the base has no such kernel; where one occurs in the chain, there is one more.
        """
        return self.base + self.width * channels - self.point.orbit_dimension(self.kernel, channels)

    def build(self, families: Sequence[Family], channels: int, *, complete_below: bool = True) -> Chain | None:
        """The chain made of these families, or None if they are too few for ``channels``.

        Where the step from one number of channels to the next repeats, the chain is periodic and serves any number;
        otherwise it serves the numbers up to its window. Unless ``complete_below``, fewer channels may lack invariants.
        """
        chain = self._grow(families, channels, complete_below, separating=False)
        if chain is None or chain.periodic:
            return chain
        # features of low degree may be independent through the earlier channels alone; such a step never repeats
        other = self._grow(families, channels, complete_below, separating=True)
        return other if other is not None and other.periodic else chain

    def _grow(
        self, families: Sequence[Family], channels: int, complete_below: bool, *, separating: bool
    ) -> Chain | None:
        """Add channel by channel; ``separating`` prefers features independent in the last channel's jets alone."""
        patterns: list[Pattern] = []
        for count in range(1, self.limit + 1):
            self.point.extend(count)
            span = ModularSpan()
            goal = self.target(count) + any(self.steps(families[p.family].character) for p in patterns)
            independent = all(
                span.add(self._gradient(families[patterns[k].family], tup)) for k, tup in instances(patterns, count)
            )
            added = list(patterns)
            if independent:
                own = ModularSpan()
                for k, tup in instances(patterns, count) if separating else ():
                    own.add(self._last_block(families[patterns[k].family], tup, count))
                for strict in (True, False) if separating else (False,):
                    for pattern in candidates(families, count - 1):
                        if span.rank == goal:
                            break
                        family = families[pattern.family]
                        if strict and not own.reduce(self._last_block(family, pattern.offsets, count)):
                            continue
                        gradient = self._gradient(family, pattern.offsets)
                        if gradient and span.add(gradient):
                            added.append(pattern)
                            goal = self.target(count) + any(self.steps(families[p.family].character) for p in added)
                            own.add(self._last_block(family, pattern.offsets, count))
            if not independent or (span.rank < goal and (complete_below or count >= channels)):
                return Chain(tuple(patterns), count - 1, False) if count > channels else None
            patterns = added
            if (
                count >= channels
                and sum(1 for p in patterns if p.offsets) == self.width
                and self._closes(families, patterns, count)
            ):
                return Chain(tuple(patterns), count, True)
        return Chain(tuple(patterns), self.limit, False)

    def _closes(self, families: Sequence[Family], patterns: Sequence[Pattern], count: int) -> bool:
        """Whether one more channel, by the same step, adds as many independent features as jets.

        The features that touch the last channel have gradients of full rank in that channel's jets alone; shifting the
        step leaves that block the same, so it holds for every further channel.
        """
        self.point.extend(count + 1)
        span = ModularSpan()
        for k, tup in instances(patterns, count + 1):
            if count in tup:  # the index of the added channel
                span.add(self._last_block(families[patterns[k].family], tup, count + 1))
        return span.rank == self.width

    def _last_block(self, family: Family, channels: tuple[int, ...], count: int) -> dict[int, int]:
        """The gradient by the jets of the last of ``count`` channels."""
        offset = len(self.isotropy.action.base) + (count - 1) * self.width
        return {j: c for j, c in self._gradient(family, channels).items() if j >= offset}

    def _gradient(self, family: Family, channels: tuple[int, ...]) -> dict[int, int]:
        return self.point.gradient(relabel(dict(family.polynomial), channels))


def candidates(families: Sequence[Family], span: int) -> list[Pattern]:
    """Families at offsets that reach exactly ``span``: low degree and few terms first; equal polynomials once."""
    out: list[tuple[tuple[Any, ...], Pattern]] = []
    seen: set[tuple[tuple[Monomial, int], ...]] = set()
    for k, family in enumerate(families):
        if not family.slots:
            if span == 0:
                out.append(((0, 0, 0, k, ()), Pattern(k, ())))
            continue
        for offsets in product(range(span + 1), repeat=family.slots):
            if min(offsets) == 0 and max(offsets) == span:
                poly = family.at(offsets)
                key = tuple(poly.items())
                if poly and key not in seen:
                    seen.add(key)
                    base_degree = max(sum(s == BASE for s, _ in m) for m in poly)
                    rank = (family.degree + base_degree, len(poly), k, offsets)
                    out.append((rank, Pattern(k, offsets)))
    return [pattern for _, pattern in sorted(out, key=lambda item: item[0])]
