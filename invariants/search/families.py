"""Derivation through families of polynomial relative invariants over channels: actions on the base alone.

Channels are copies of one representation of the isotropy algebra. Proposition (Weyl): polynomial invariants of any
number of copies come by polarisation from those of as many copies as the representation has dimensions; a relative
invariant found for a few slots is one for every choice of channels in them, and few slots are enough.

Source: H. Weyl, The Classical Groups (1939), chapter II, section 5.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from time import monotonic

from ..actions import LieAction
from ..certificate import FamilyChain, first_incomplete, prove
from ..errors import DerivationError
from ..exact import ModularSpan, multiply, primitive, proof_time, within
from ..families import (
    Chain,
    ChainBuilder,
    Family,
    Pattern,
    RelativeInvariant,
    absolute_monomials,
    as_weight,
    instances,
    polynomial_expression,
    scaled_weights,
    tuple_name,
)
from ..jets import Isotropy, JetSpace
from ..limits import FAMILY_LEVELS_BEYOND, FAMILY_SLOTS, FAMILY_WINDOW
from .characters import Characters
from .found import Found, Incomplete, Progress, with_distinct_letters
from .relative import degree_types, entries, new_families
from .weights import weight_vectors


def by_families(
    action: LieAction,
    order: int,
    channels: int,
    max_degree: int,
    time_limit: float,
    say: Progress,
    budget: int | None = None,
) -> Found:
    """Search families of polynomial relative invariants over channels, and prove the chain that is made of them.

    Args:
        action: a group action on its base alone.
        order: highest derivative.
        channels: scalar channels.
        max_degree: highest degree in the jets.
        time_limit: seconds, checked between two null spaces.
        say: called with a line of text as the search goes on.
        budget: entries of null spaces after which the search ends; a limit on time that is the same on every machine.

    Raises:
        Incomplete: with what was found within the degree, the time and the budget.
        DerivationError: for fields that are not polynomial with rational coefficients where that is needed.
    """
    search: _FamilySearch | None = None
    try:
        with within(time_limit):
            search = _FamilySearch(action, order, channels, max_degree, monotonic() + time_limit, say)
            search.budget = budget
            chain = search.run()
        reached = f"no complete set up to degree {max_degree}"
        reached += "".join(f"; {note}" for note in search.skipped[:1])
    except OutOfBudget:
        assert search is not None
        chain, reached = search.spare, f"no complete set in a short search, at degree {search.level}"
    except TimeoutError:
        if search is None:
            raise Incomplete(f"the isotropy alone took longer than {time_limit:.3g} s", None) from None
        chain, reached = search.spare, f"no complete set within {time_limit:.3g} s, at degree {search.level}"
    try:
        with within(proof_time(time_limit, chain is not None)):
            found = search.partial() if chain is None else search.proved(chain)
    except TimeoutError:
        raise Incomplete(f"{reached}; the proof of what was found took too long", None) from None
    if chain is None:
        raise Incomplete(reached, found)
    if not found.certificate.complete:
        c = found.certificate
        raise Incomplete(f"only {c.independent} of {c.expected} invariants", found)
    return found


class OutOfBudget(Exception):
    """The budget of a short search is spent."""


class _FamilySearch:
    """Families found so far, and the chain they make."""

    def __init__(
        self, action: LieAction, order: int, channels: int, max_degree: int, deadline: float, say: Progress
    ) -> None:
        self.action, self.order, self.channels = action, order, channels
        self.max_degree, self.deadline, self.say = max_degree, deadline, say
        self.isotropy = Isotropy.of(action, order)
        self.characters = Characters(self.isotropy)
        self.builder = ChainBuilder(
            self.isotropy, self.characters.kernel(), max(FAMILY_WINDOW.value, channels), self.characters.steps
        )
        self.families = [Family("u", 1, ((((0, 0),), 1),), self.characters.zero)]
        self.level = 0
        self.spare: Chain | None = None
        self.skipped: list[str] = []
        self.budget: int | None = None

    def run(self) -> Chain | None:
        """The chain, serving any number of channels if one is found soon after it serves those asked for."""
        chain = self.builder.build(self._members, self.channels)
        last = self.max_degree + 2 * (min(self.channels, FAMILY_SLOTS.value) - 1)
        spare_at = last
        for level in range(1, last + 1) if self.order else ():
            self.level = level
            if (chain is not None and chain.periodic) or self.level > spare_at + FAMILY_LEVELS_BEYOND.value:
                break
            for _ in self._extended():
                chain = self.builder.build(self._members, self.channels)
                if chain is not None and chain.periodic:
                    return chain
            if self.spare is None:
                # enough for this number of channels; a little more may give a chain for any number
                self.spare = chain or self.builder.build(self._members, self.channels, complete_below=False)
                spare_at = self.level if self.spare is not None else last
        return chain if chain is not None and chain.periodic else self.spare or chain

    @property
    def _members(self) -> list[Family]:
        """The families, multiplied by powers of a function of the base where that makes them absolute.

        On the sphere u_x^2 + u_y^2 is carried to a multiple of itself, (1 + x^2 + y^2)^2 (u_x^2 + u_y^2) to itself.
        """
        scale = next((f for f in self.families if not f.slots and self.characters.steps(f.character)), None)
        if scale is None:
            return self.families
        unit = self.characters.steps(scale.character)
        out = []
        for family in self.families:
            power = -self.characters.steps(family.character) / unit
            if power < 0 or power.denominator != 1:
                continue
            poly = dict(family.polynomial)
            for _ in range(int(power)):
                poly = multiply(poly, dict(scale.polynomial))
            character = tuple(c + int(power) * d for c, d in zip(family.character, scale.character, strict=True))
            out.append(Family(family.letter, family.slots, tuple(primitive(poly).items()), character))
        return out

    def _extended(self) -> Iterator[None]:
        """Search one level; comes back after each multidegree that had something new, and at the end."""
        # without translations the degree in the base coordinates counts as well
        transitive = self.isotropy.transitive
        for degree in [self.level] if transitive else range(self.level + 1):
            for multidegree in degree_types(degree, self.channels) if degree else [()]:
                if sum(multidegree) > self.max_degree:
                    continue
                self.say(f"{self.action.name}: degree {degree}, multidegree {multidegree}")
                if monotonic() > self.deadline:
                    raise TimeoutError
                base_degree = 0 if transitive else self.level - degree
                if self.budget is not None:
                    self.budget -= entries(self.characters, multidegree, base_degree)
                    if self.budget < 0:
                        raise OutOfBudget
                try:
                    found = new_families(self.characters, multidegree, base_degree, self.families[1:])
                except DerivationError as error:  # too large: smaller ones may still be enough
                    self.skipped.append(f"{error.given} was left out")
                    continue
                self.families += found
                if found and not transitive:  # the other multidegrees of the level may be far larger
                    yield
        yield

    def proved(self, chain: Chain) -> Found:
        """The derivation that a chain gives, with its certificate."""
        used = sorted({p.family for p in chain.patterns})
        patterns = tuple(
            sorted(
                (Pattern(used.index(p.family), p.offsets) for p in chain.patterns), key=lambda p: (p.family, p.offsets)
            )
        )
        kept = _relettered([self._members[k] for k in used])
        weights = weight_vectors(self.characters, kept, patterns)
        jets = JetSpace.of(self.action, self.order, self.channels)
        relative = tuple(
            RelativeInvariant(
                tuple_name(kept[patterns[k].family].letter, at),
                polynomial_expression(kept[patterns[k].family].at(at), jets),
                as_weight(weights[k]),
            )
            for k, at in instances(patterns, self.channels)
        )
        invariants = absolute_monomials(relative)
        record = FamilyChain(tuple(kept), patterns, weights, chain.periodic)
        if not chain.periodic and first_incomplete(record, self.isotropy) is None:  # though no window closed
            record = replace(record, any_channels=True)
        certificate = prove(self.action, self.order, self.channels, invariants, relative, record)
        return Found(invariants, relative, certificate, tuple(kept), patterns, weights, record.any_channels)

    def partial(self) -> Found:
        """Independent relative invariants of these channels among the families found, proved."""
        self.builder.point.extend(self.channels)
        span = ModularSpan()
        chosen: list[tuple[Family, tuple[int, ...]]] = []
        for family in sorted(_relettered(self._members), key=lambda f: f.degree):
            for at in product(range(self.channels), repeat=family.slots):
                poly = family.at(at)
                if poly and span.add(self.builder.point.gradient(poly)):
                    chosen.append((family, at))
        multipliers = [self.characters.on_generators(family.character) for family, _ in chosen]
        jets = JetSpace.of(self.action, self.order, self.channels)
        relative = tuple(
            RelativeInvariant(
                tuple_name(family.letter, at), polynomial_expression(family.at(at), jets), as_weight(weight)
            )
            for (family, at), weight in zip(chosen, scaled_weights(multipliers), strict=True)
        )
        invariants = absolute_monomials(relative)
        return Found(invariants, relative, prove(self.action, self.order, self.channels, invariants, relative))


def _relettered(families: Sequence[Family]) -> list[Family]:
    letters = with_distinct_letters([f.letter for f in families])
    return [Family(letter, f.slots, f.polynomial, f.character) for letter, f in zip(letters, families, strict=True)]
