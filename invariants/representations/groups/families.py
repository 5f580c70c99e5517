"""Members of the named families that have an order: groups to compare with, their names and the code that makes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import factorial

from invariants.limits import NAMED_GROUP_ORDER, SYMMETRIC_GROUP_POINTS

from .finite_group import FiniteGroup
from .named_groups import (
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    QuaternionGroup,
    SemidirectProduct,
    SymmetricGroup,
)


@dataclass(frozen=True)
class Member:
    """A group of a family.

    Attributes:
        name: as "S4".
        aliases: other names.
        code: what makes it.
        group: the group.
    """

    name: str
    aliases: tuple[str, ...]
    code: str
    group: FiniteGroup


def members(order: int, exponents: frozenset[int]) -> Iterator[Member]:
    """Groups of families that are not Abelian, of an order, with elements of the orders given.

    Args:
        order: the number of elements.
        exponents: orders of elements that occur.

    Example:
        >>> [member.name for member in members(24, frozenset([1, 2, 3, 4, 6, 12]))]
        ['S4', 'D12', 'Dic6']
    """
    for n in range(3, SYMMETRIC_GROUP_POINTS.value + 1):
        if order == factorial(n):
            yield Member(f"S{n}", ("D3",) if n == 3 else (), f"SymmetricGroup({n})", SymmetricGroup(n))
        if n > 3 and 2 * order == factorial(n):
            yield Member(f"A{n}", (), f"AlternatingGroup({n})", AlternatingGroup(n))
    half = order // 2
    if order > NAMED_GROUP_ORDER.value or order % 2 or half not in exponents or half < 4:
        return
    product = (f"{'S3' if half == 6 else f'D{half // 2}'} x C2",) if half % 4 == 2 else ()
    yield Member(f"D{half}", product, f"DihedralGroup({half})", DihedralGroup(half))
    power_of_two = order & (order - 1) == 0
    if order % 4 == 0:
        dicyclic = f"Dic{order // 4}"
        name, other = (f"Q{order}", (dicyclic,)) if power_of_two else (dicyclic, ())
        yield Member(name, other, f"QuaternionGroup({order})", QuaternionGroup(order))
    if power_of_two and order >= 16:
        for letters, exponent in (("SD", order // 4 - 1), ("M", order // 4 + 1)):
            made = SemidirectProduct(CyclicGroup(half), CyclicGroup(2), [[exponent]])
            code = f"SemidirectProduct(CyclicGroup({half}), CyclicGroup(2), [[{exponent}]])"
            yield Member(f"{letters}{order}", (f"C{half} : C2",), code, made)
