"""What the usual run takes of a product of factors; the long run takes all of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Any

import pytest


def in_turn(*factors: Iterable[Any]) -> list[Any]:
    """Parameters for all combinations, of which the usual run takes one value of the last factor for each of the others.

    The last factor goes round with the places of the others, so that each of its values meets each of theirs, where they
    have as many.
    """
    *others, last = [list(factor) for factor in factors]
    return [
        pytest.param(*values, value, marks=[] if k == sum(places) % len(last) else [pytest.mark.long])
        for places, values in zip(product(*map(range, map(len, others))), product(*others), strict=True)
        for k, value in enumerate(last)
    ]
