"""Characters of degree 1: homomorphisms into the roots of unity."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..groups import FiniteGroup


def commutator_subgroup(group: FiniteGroup) -> tuple[int, ...]:
    """Elements of the derived subgroup: the normal closure of the commutators of generators."""
    generators = np.array(group.generators)
    a, b = generators[:, None], generators[None, :]
    products = group.products(group.products(a, b), group.inverses[group.products(b, a)])
    found = {int(c) for c in products.ravel()}
    while True:
        members = group.generated(found)
        moved = group.products(
            group.products(generators[:, None], np.array(members)[None, :]), group.inverses[generators][:, None]
        )
        outside = set(moved.ravel().tolist()) - set(members)
        if not outside:
            return members
        found |= outside


def linear_characters(group: FiniteGroup) -> tuple[NDArray[np.int64], int]:
    """All homomorphisms into the roots of unity of order n, the exponent of the group.

    Returns:
        Exponents, shape (characters, order): the character is exp(2 pi i exponents[a, g]/n); and n.
    """
    n = group.exponent
    members = np.array(commutator_subgroup(group))
    exponents = np.zeros((1, group.order), dtype=np.int64)
    inside = np.zeros(group.order, dtype=bool)
    inside[members] = True
    for g in group.generators:
        if inside[g]:
            continue
        # the subgroup A so far becomes A, A g, ..., A g^(m-1)
        powers, here = [0], g
        while not inside[here]:
            powers.append(here)
            here = group.multiply(here, g)
        m = len(powers)
        x = np.arange(n)
        extended = []
        for row in exponents:
            for value in x[m * x % n == row[here]]:
                new = row.copy()
                for i, power in enumerate(powers[1:], 1):
                    new[group.products(members, np.array(power))] = (row[members] + i * value) % n
                extended.append(new)
        exponents = np.array(extended)
        members = np.concatenate([group.products(members, np.array(power)) for power in powers])
        inside[members] = True
    return exponents, n
