"""Groups as products of two of their subgroups: direct and semidirect ones, and on the cosets of a third."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import sympy as sp

from invariants.limits import COMPLEMENT_LIFTS

from .finite_group import FiniteGroup
from .isomorphism import abelian_basis, powers_of
from .subgroups import Members, centre, complement, derived_subgroup, quotient, subgroup_of


def cyclic_factor(group: FiniteGroup) -> tuple[Members, Members] | None:
    """A central cyclic subgroup Z of prime power order and a normal M with G = Z x M, if there is one.

    Z of order q is a direct factor where some homomorphism of G to the cyclic group of order q is injective on it; M is
    then its kernel. Such a homomorphism is one of G/G', and one of its coordinates in a basis serves.

    Example:
        >>> from invariants.representations import CyclicGroup, DirectProduct, SymmetricGroup
        >>> Z, M = cyclic_factor(DirectProduct(CyclicGroup(4), SymmetricGroup(3)))
        >>> len(Z), len(M)
        (4, 6)
    """
    above, coset = quotient(group, derived_subgroup(group))
    basis = abelian_basis(above)
    orders = [int(above.element_orders[b]) for b in basis]
    coordinates = np.zeros((above.order, len(basis)), dtype=np.int64)
    here, places = np.array([0]), np.zeros((1, len(basis)), dtype=np.int64)
    for k, (b, n) in enumerate(zip(basis, orders, strict=True)):
        powers = np.array(powers_of(above, b))
        here = above.products(here[:, None], powers[None, :]).ravel()
        places = np.repeat(places, n, axis=0)
        places[:, k] = np.tile(np.arange(n), len(places) // n)
    coordinates[here] = places
    elements = sorted(centre(group).tolist(), key=lambda z: -int(group.element_orders[z]))
    for z in elements:
        q = int(group.element_orders[z])
        primes = sp.primefactors(q)
        if len(primes) != 1:
            continue
        for k, n in enumerate(orders):
            if n % q == 0 and coordinates[coset[z], k] % primes[0]:
                return np.array(sorted(powers_of(group, z))), np.flatnonzero(coordinates[coset, k] % q == 0)
    return None


def direct_pair(group: FiniteGroup, normals: Sequence[Members]) -> tuple[Members, Members] | None:
    """Two of the normal subgroups with G as their direct product, the first as small as can be.

    Example:
        >>> from invariants.representations import DirectProduct, SymmetricGroup
        >>> from invariants.representations.groups.subgroups import normal_subgroups
        >>> G = DirectProduct(SymmetricGroup(3), SymmetricGroup(3))
        >>> [len(part) for part in direct_pair(G, normal_subgroups(G, 100))]
        [6, 6]
    """
    inside = np.zeros((len(normals), group.order), dtype=np.float32)
    for k, members in enumerate(normals):
        inside[k, members] = 1
    shared = inside @ inside.T
    sizes = np.array([len(members) for members in normals])
    for k, members in enumerate(normals):
        if 1 < len(members) < group.order:
            fitting = np.flatnonzero((sizes * len(members) == group.order) & (shared[k] == 1))
            if len(fitting):
                return members, normals[int(fitting[0])]
    return None


def semidirect_pair(group: FiniteGroup, normals: Sequence[Members]) -> tuple[Members, Members] | None:
    """One of the normal subgroups and a complement: those of the simplest structure for which there is one.

    Example:
        >>> from invariants.representations import SemidirectProduct, CyclicGroup
        >>> from invariants.representations.groups.subgroups import normal_subgroups
        >>> G = SemidirectProduct(CyclicGroup(7), CyclicGroup(3), [[2]])
        >>> [len(part) for part in semidirect_pair(G, normal_subgroups(G, 100))]
        [7, 3]
    """
    ranked = []
    for members in normals:
        if 1 < len(members) < group.order:
            one, other = subgroup_of(group, members), quotient(group, members)[0]
            parts = _parts(one), _parts(other)
            ranked.append(((sum(parts), not one.is_abelian, not other.is_abelian, -len(members)), members))
    for _, members in sorted(ranked, key=lambda item: item[0]):
        found = complement(group, members, COMPLEMENT_LIFTS.value)
        if found is not None:
            return members, found
    return None


def _parts(group: FiniteGroup) -> int:
    """How many cyclic groups it is made of; a group that is not Abelian counts as three."""
    return len(abelian_basis(group)) if group.is_abelian else 3


def faithful_permutations(group: FiniteGroup, samples: int = 400) -> list[list[int]]:
    """Permutations of few points for the generators: on the cosets of a large subgroup that holds no normal one.

    Args:
        group: a finite group.
        samples: how many subgroups of two generators are looked at.

    Example:
        >>> from invariants.representations import QuaternionGroup
        >>> [len(p) for p in faithful_permutations(QuaternionGroup(8))]
        [8, 8]
    """
    sizes = np.array([len(c) for c in group.conjugacy_classes()])
    rng = np.random.default_rng(0)
    pairs = [(0, c[0]) for c in group.conjugacy_classes()]
    pairs += [(int(a), int(b)) for a, b in rng.integers(group.order, size=(samples, 2))]
    best: Members = np.array([0])
    for a, b in pairs:
        members = np.array(group.generated([a, b]))
        # the largest normal subgroup inside is made of the classes that lie inside
        whole = np.bincount(group.class_of[members], minlength=len(sizes)) == sizes
        if len(members) > len(best) and whole.sum() == 1:
            best = members
    coset = np.full(group.order, -1, dtype=np.int64)
    representatives: list[int] = []
    for g in range(group.order):
        if coset[g] < 0:
            coset[group.products(np.array(g), best)] = len(representatives)
            representatives.append(g)
    return [coset[group.products(np.array(s), np.array(representatives))].tolist() for s in group.generators]
