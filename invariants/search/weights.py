"""Weights of the families of a chain, under the multipliers that occur."""

from __future__ import annotations

from collections.abc import Sequence

from ..families import Family, Pattern, Weights, determinant_rates, scaled_weights
from .characters import Characters


def weight_vectors(
    characters: Characters, families: Sequence[Family], patterns: Sequence[Pattern]
) -> tuple[Weights, ...]:
    """The weight of each pattern, in a basis of the multipliers that occur.

    The Jacobian determinant comes first if it is among them: weight w means multiplier det^w. Other basis elements are
    scaled so that the weights they give are coprime integers, the first of them positive.

    Args:
        characters: the possible multipliers.
        families: the families in use.
        patterns: the chain.

    Returns:
        One tuple of rationals a pattern; empty tuples where everything is absolute.
    """
    multipliers = [characters.on_generators(f.character) for f in families]
    scaled = scaled_weights(multipliers, determinant_rates(characters.isotropy))
    return tuple(scaled[p.family] for p in patterns)
