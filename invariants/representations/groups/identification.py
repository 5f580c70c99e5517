"""Which group a finite group is: its name, a constructor that makes it, and the isomorphism between the two."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from invariants.errors import CertificateError
from invariants.limits import NAMED_GROUP_ORDER, NORMAL_SUBGROUPS, PERMUTATION_GROUP_ORDER

from .abelian import AbelianGroup
from .decompositions import cyclic_factor, direct_pair, faithful_permutations, semidirect_pair
from .families import members
from .finite_group import FiniteGroup
from .identified import Identification, invariants_of
from .isomorphism import is_isomorphism, isomorphism, require_group
from .linear_groups import linear_groups
from .named_groups import CyclicGroup, DirectProduct, SemidirectProduct
from .subgroups import Members, centre, normal_subgroups, product, quotient, subgroup_of


def identify(group: FiniteGroup) -> Identification:
    """The name of a finite group, a constructor that makes it, and the proved isomorphism.

    In this order: Abelian groups by their invariant factors; symmetric, alternating, dihedral, quaternion (dicyclic) and
    semidihedral ones; direct products; semidirect products N : H, for all normal subgroups N that have a complement, that
    of the simplest structure; last, permutations on the cosets of a subgroup. Groups SL(2,p), GL(2,p), PSL(2,p) and
    PGL(2,p) have these names, however they are made.

    Args:
        group: any finite group.

    Raises:
        InputError: for what is no finite group.

    Example:
        >>> from invariants.representations import FiniteGroup
        >>> found = identify(FiniteGroup.from_permutations([[1, 2, 3, 4, 5, 6, 0], [0, 2, 4, 6, 1, 3, 5]]))
        >>> found.name, found.aliases
        ('C7 : C3', ('Frobenius group of order 21',))
        >>> found.code
        'SemidirectProduct(CyclicGroup(7), CyclicGroup(3), [[2]])'
    """
    require_group(group, "identify(G)")
    held: Identification | None = group.derived.get("identification")
    if held is None:
        held = _identify(group)
        if not is_isomorphism(group, held.constructed, held.isomorphism):
            raise CertificateError(f"the isomorphism of {group!r} with {held.code} is none")
        group.derived["identification"] = held
    return held


def _identify(group: FiniteGroup) -> Identification:
    if group.is_abelian:
        return _abelian(group)
    for member in members(group.order, frozenset(group.element_orders.tolist())):
        found = isomorphism(group, member.group)
        if found is not None:
            return Identification(group, member.name, member.aliases, member.group, member.code, found, True)
    if group.order > NAMED_GROUP_ORDER.value:
        return _as_permutations(group, f"group of order {group.order}")
    linear = _linear(group)
    made = _direct(group) or _split(group, linear)
    if linear is None or made is linear or not made.named:
        return made
    aliases = (made.name, *made.aliases)
    return Identification(group, linear.name, aliases, made.constructed, made.code, made.isomorphism, True)


def _abelian(group: FiniteGroup) -> Identification:
    factors = invariants_of(group) or (1,)
    made = CyclicGroup(factors[0]) if len(factors) == 1 else AbelianGroup(*factors)
    aliases = ("V4",) if factors == (2, 2) else ("trivial group",) if factors == (1,) else ()
    code = f"{type(made).__name__}({', '.join(map(str, factors))})"
    found = isomorphism(group, made)
    if found is None:
        raise CertificateError(f"{group!r} is not {code}")
    return Identification(group, " x ".join(f"C{n}" for n in factors), aliases, made, code, found, True)


def _linear(group: FiniteGroup) -> Identification | None:
    for name, permutations in linear_groups(group.order):
        made = FiniteGroup.from_permutations(permutations)
        found = isomorphism(group, made)
        if found is not None:
            code = f"FiniteGroup.from_permutations({permutations})"
            return Identification(group, name, (), made, code, found, True)
    return None


def _direct(group: FiniteGroup) -> Identification | None:
    """As a direct product: of the Abelian factors taken together, and of factors that are no direct products."""
    rest = np.arange(group.order)
    abelian = np.array([0])
    factors: list[Members] = []
    pending = [rest]
    while pending:
        part = pending.pop()
        inside = subgroup_of(group, part)
        place = np.array(inside.members)
        if inside.is_abelian:
            abelian = product(group, part, abelian)
            continue
        pair = cyclic_factor(inside) or direct_pair(inside, normal_subgroups(inside, NORMAL_SUBGROUPS.value))
        if pair is None:
            factors.append(part)
        else:
            pending += [place[pair[0]], place[pair[1]]]
    if len(abelian) > 1:
        factors.append(abelian)
    if len(factors) < 2:
        return None
    pairs = [(identify(subgroup_of(group, part)), part) for part in factors]
    pairs.sort(key=lambda pair: (pair[0].group.is_abelian, -pair[0].order, pair[0].name))
    parts, factors = [part for part, _ in pairs], [members_of for _, members_of in pairs]
    made = DirectProduct(*(part.constructed for part in parts))
    here, there = np.array([0]), np.array([0])
    for found, place_of in zip(parts, factors, strict=True):
        here = group.products(here[:, None], place_of[None, :]).ravel()
        there = (there[:, None] * found.order + np.array(found.isomorphism)[None, :]).ravel()
    images = np.empty(group.order, dtype=np.int64)
    images[here] = there
    return Identification(
        group,
        " x ".join(_bracketed(part.name) for part in parts),
        (),
        made,
        f"DirectProduct({', '.join(part.code for part in parts)})",
        tuple(images.tolist()),
        all(part.named for part in parts),
    )


def _bracketed(name: str, marks: Sequence[str] = (" : ", " . ")) -> str:
    return f"({name})" if any(mark in name for mark in marks) else name


def _split(group: FiniteGroup, linear: Identification | None) -> Identification:
    """As a semidirect product, or else by permutations."""
    normals = normal_subgroups(group, NORMAL_SUBGROUPS.value)
    pair = semidirect_pair(group, normals)
    if pair is not None:
        return _semidirect(group, *pair)
    if linear is not None:
        return linear
    inside = centre(group)
    if len(inside) == 1:
        inside = normals[1]
    if len(inside) == group.order:
        return _as_permutations(group, f"simple group of order {group.order}")
    parts = identify(subgroup_of(group, inside)), identify(quotient(group, inside)[0])
    return _as_permutations(group, " . ".join(_bracketed(part.name, (" ",)) for part in parts))


def _semidirect(group: FiniteGroup, normal: Members, acting: Members) -> Identification:
    one, other = (identify(subgroup_of(group, part)) for part in (normal, acting))
    image_one, image_other = np.array(one.isomorphism), np.array(other.isomorphism)
    # elements of the constructed groups as elements of this one
    back_one, back_other = normal[np.argsort(image_one)], acting[np.argsort(image_other)]
    place = np.full(group.order, -1, dtype=np.int64)
    place[back_one] = np.arange(len(normal))
    action = []
    for h in back_other[list(other.constructed.generators)].tolist():
        moved = group.products(np.array(h), back_one[list(one.constructed.generators)])
        action.append(place[group.products(moved, group.inverses[h])].tolist())
    made = SemidirectProduct(one.constructed, other.constructed, action)
    images = np.empty(group.order, dtype=np.int64)
    images[group.products(back_one[:, None], back_other[None, :]).ravel()] = np.arange(group.order)
    aliases = (f"Frobenius group of order {group.order}",) if _acts_freely(group, normal, acting) else ()
    return Identification(
        group,
        f"{_bracketed(one.name, (' ',))} : {_bracketed(other.name, (' ',))}",
        aliases,
        made,
        f"SemidirectProduct({one.code}, {other.code}, {action})",
        tuple(images.tolist()),
        one.named and other.named,
    )


def _acts_freely(group: FiniteGroup, normal: Members, acting: Members) -> bool:
    """Whether no element but 1 of the acting group commutes with one but 1 of the normal one."""
    n, h = normal[normal != 0][:, None], acting[acting != 0][None, :]
    return not (group.products(n, h) == group.products(h, n)).any()


def _as_permutations(group: FiniteGroup, name: str) -> Identification:
    permutations = faithful_permutations(group)
    raised = f", limit={group.order}" if group.order > PERMUTATION_GROUP_ORDER.value else ""
    made = FiniteGroup.from_permutations(permutations, limit=max(group.order, 1))
    # the same generators: an element goes along its word
    images = np.zeros(group.order, dtype=np.int64)
    for g in group.nearest_first[1:]:
        s, before = group.words[g]
        images[g] = made.multiply(made.generators[s], int(images[before]))
    code = f"FiniteGroup.from_permutations({permutations}{raised})"
    return Identification(group, name, (), made, code, tuple(images.tolist()), False)
