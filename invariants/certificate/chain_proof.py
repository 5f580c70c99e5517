"""What kernels evaluate is what was proved, and serves the numbers of channels that it is said to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import sympy as sp

from ..errors import CertificateError
from ..exact import field_rank
from ..families import RelativeInvariant, as_weight, chain_rank, instances, polynomial_expression
from ..jets import Isotropy, JetSpace
from .prolonged_fields import ProlongedFields
from .subject import FamilyChain


class ChainAlgebra:
    """What proofs about one chain have in common, computed once.

    Args:
        jets: the jet space of the derivation.
        chain: its chain.
    """

    def __init__(self, jets: JetSpace, chain: FamilyChain) -> None:
        self.jets, self.chain = jets, chain

    @cached_property
    def isotropy(self) -> Isotropy:
        """Of the action, where that is one on its base alone."""
        return Isotropy.of(self.jets.action, self.jets.order)

    @cached_property
    def members(self) -> list[RelativeInvariant]:
        """Each pattern at its own channels, as a relative invariant of enough of them."""
        families, wide = self.chain.families, self.fields.jets
        return [
            RelativeInvariant(
                "_".join([families[p.family].letter, *map(str, p.offsets)]),
                polynomial_expression(families[p.family].at(p.offsets), wide),
                as_weight(weight),
            )
            for p, weight in zip(self.chain.patterns, self.chain.weights, strict=True)
        ]

    @cached_property
    def fields(self) -> ProlongedFields:
        """The prolonged fields on the jets of as many channels, with the rates that are known."""
        jets = self.jets
        if jets.action.fiber:
            return ProlongedFields(jets)
        return ProlongedFields(JetSpace.of(jets.action, jets.order, max(_widest(self.chain), jets.channels)))


def check_chain(relative: Sequence[RelativeInvariant], algebra: ChainAlgebra) -> None:
    """What kernels evaluate is what was proved: its relative invariants, for every number of channels it serves."""
    jets, chain = algebra.jets, algebra.chain
    families, patterns = chain.families, chain.patterns
    members = [(families[patterns[k].family].at(c), chain.weights[k]) for k, c in instances(patterns, jets.channels)]
    stated = [(r.expr, tuple(r.weights)) for r in relative]
    # an absolute invariant may be written with no weight or with weight zero
    if [(polynomial_expression(p, jets), _nonzero(w)) for p, w in members] != [(e, _nonzero(w)) for e, w in stated]:
        raise CertificateError("the families over channels are not the relative invariants of this derivation")
    if not chain.any_channels and len(patterns) == len(members):
        return  # each pattern is one relative invariant of these channels, and was proved as such
    algebra.fields.check_multipliers(algebra.members)
    if chain.any_channels:
        failed = first_incomplete(chain, algebra.isotropy)
        if failed is not None:
            raise CertificateError(failed)
    elif (found := _rank(algebra.isotropy, chain, jets.channels)) != (
        expected := _expected(algebra.isotropy, jets.channels)
    ):
        raise CertificateError(
            f"the chain gives {found} invariants of {jets.channels} channels, where {expected} exist"
        )


def first_incomplete(chain: FamilyChain, isotropy: Isotropy) -> str | None:
    """For which number of channels a chain is not complete, in words; None if it is for every number.

    Numbers are tried until a further channel brings as many independent features as it has jets: by the proposition of
    :mod:`invariants.families.chain` every channel after it does so as well, and orbits do not grow any further.
    """
    before, widest = 0, _widest(chain)
    jets = JetSpace.of(isotropy.action, isotropy.order)
    # orbits grow at most as often as the group has dimensions
    for channels in range(1, widest + isotropy.action.dimension + 2):
        found, expected = _rank(isotropy, chain, channels), _expected(isotropy, channels)
        if found != expected:
            return f"the chain gives {found} invariants of {channels} channels, where {expected} exist"
        if channels > widest and found - before == len(jets.indices):
            return None
        before = found
    return f"the chain is complete for {channels} channels, and not shown to be for more"


def _widest(chain: FamilyChain) -> int:
    """Channels that the widest pattern of a chain takes."""
    return max((p.span for p in chain.patterns), default=0) + 1


def _rank(isotropy: Isotropy, chain: FamilyChain, channels: int) -> int:
    """Independent absolute invariants of a chain for a number of channels."""
    rows = [list(chain.weights[k]) for k, _ in instances(chain.patterns, channels)]
    multipliers = int(sp.Matrix(rows).rank()) if rows and rows[0] else 0
    return chain_rank(chain.families, chain.patterns, isotropy, channels) - multipliers


def _expected(isotropy: Isotropy, channels: int) -> int:
    space = JetSpace.of(isotropy.action, isotropy.order, channels)
    return len(space.coordinates) - field_rank(space.fields, space.coordinates)


def _nonzero(weights: Sequence[object]) -> tuple[object, ...]:
    return tuple(weights) if any(weights) else ()
