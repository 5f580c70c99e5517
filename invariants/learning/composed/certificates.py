"""Proofs that a network has loss zero, exact, from the group and the nodes alone."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import product
from math import factorial
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from invariants.errors import CertificateError
from invariants.representations import FiniteGroup

from .potentials import Potentials, potentials
from .ring import RingElement

SHOWN = 3
"""Survivors that a refusal names."""


class GlobalCertificate(Protocol):
    """What says that a network is perfect, and proves it again."""

    def verify(self) -> None:
        """Prove it.

        Raises:
            CertificateError: naming what survives.
        """


class PotentialCertificate:
    """Loss zero by potentials: R_g is 1, all others are 0, and weights are real.

    The coefficients are computed from the entries of the nodes, in their cyclotomic field, with the characters' group law;
    the loss is the sum of their squared differences (Parseval), so that they are necessary as well as sufficient.

    Args:
        element: nodes at all characters of a group.

    Attributes:
        element: as given.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> from .blocks import c4, syn
        >>> block = (c4() * syn()).normalised()
        >>> certificate = PotentialCertificate(block.at(AbelianGroup(3), 1))
        >>> certificate.verify()
        >>> certificate.counts()
        {'R_g': 2, 'R_c': 6, 'R_n': 2, 'R_*': 8}
    """

    def __init__(self, element: RingElement) -> None:
        self.element = element

    def potentials(self) -> Potentials:
        """Computed anew."""
        return potentials(self.element)

    def counts(self) -> dict[str, int]:
        """How many potentials of each family are proved."""
        assert self.element.dual is not None
        d, s = self.element.dual.order, self.element.summands
        return Potentials(self.element.dual, s, {}).counts() if d else {}

    def verify(self) -> None:
        """Prove it.

        Raises:
            CertificateError: for entries in floating point, weights that are not real, or naming what survives.
        """
        z = self.element
        assert z.dual is not None
        if not z.is_exact:
            raise CertificateError(
                f"{z!r} has entries in floating point, of which nothing is proved; its loss is about "
                f"{potentials(z).loss():.3g}. Exact entries are roots of unity of SymPy and what is made of them"
            )
        if not z.is_hermitian():
            raise CertificateError(f"{z!r} is not real: the entries at conjugate characters are not conjugate")
        survivors = list(self.potentials().survivors())
        if survivors:
            named = "; ".join(s.words(z.dual) for s in survivors[:SHOWN])
            more = f"; and {len(survivors) - SHOWN} more" if len(survivors) > SHOWN else ""
            raise CertificateError(f"{z!r} is not a global solution: {named}{more}")


class TableCertificate:
    """Loss zero by the network's outputs themselves: for every tuple, right up to a constant, in exact arithmetic.

    It serves weights that are exact numbers at group elements, of any finite group.

    Args:
        group: whose product is to be computed.
        inputs: one table (|G|, nodes) for each summand, of integers or exact numbers.
        output: (|G|, nodes), alike.
        scale: the output is scale times sum_j output[h, j] (sum_p inputs[p][g_p, j])^s.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> a, b, c = np.array([[1, 1], [-1, -1]]), np.array([[1, -1], [-1, 1]]), np.array([[1, -1], [-1, 1]])
        >>> TableCertificate(AbelianGroup(2), [a, b], c, Fraction(1, 8)).verify()
    """

    def __init__(
        self, group: FiniteGroup, inputs: Sequence[NDArray[Any]], output: NDArray[Any], scale: Fraction
    ) -> None:
        self.group, self.inputs, self.output, self.scale = group, list(inputs), output, scale

    def verify(self) -> None:
        """Prove it.

        Raises:
            CertificateError: naming a tuple of elements with a wrong output.
        """
        d, s = self.group.order, len(self.inputs)
        tables, exact_in = self._tables()
        *inputs, output = tables
        for prefix in product(range(d), repeat=s - 1):
            pre = inputs[-1] + sum(table[g] for table, g in zip(inputs, prefix, strict=False))
            power = pre**s
            found = power @ output.T
            target = np.array(prefix[0]) if prefix else np.array(0)
            for g in prefix[1:]:
                target = self.group.products(target, np.array(g))
            labels = self.group.products(target, np.arange(d)) if prefix else np.arange(d)
            # the right output stands 1/scale above all others, which are alike
            wanted = 1 / self.scale
            right = found[np.arange(d), labels]
            off = found - (right - exact_in(wanted))[:, None]
            off[np.arange(d), labels] = 0
            wrong = np.argwhere(off.astype(bool))
            if len(wrong):
                last, label = (int(v) for v in wrong[0])
                at = tuple(self.group.label(g) for g in (*prefix, last))
                raise CertificateError(
                    f"at {at} the output of {self.group.label(label)!r} is not, as those of the other wrong elements, "
                    "one below the right"
                )

    def _tables(self) -> tuple[list[NDArray[Any]], Any]:
        """Floats where these hold every integer that comes up, otherwise exact objects; and how to convert a number."""
        tables, s = [*self.inputs, self.output], len(self.inputs)
        whole = 1 / self.scale
        if all(t.dtype.kind in "iu" for t in tables) and whole.denominator == 1:
            largest = sum(int(abs(t).max(initial=0)) for t in self.inputs) ** s * int(abs(self.output).max(initial=0))
            if 2 * max(self.output.shape[1], 1) * largest + abs(whole.numerator) < 2**53:
                return [t.astype(np.float64) for t in tables], float
        return [t.astype(object) for t in tables], lambda value: value


def memorisation_certificate(group: FiniteGroup, summands: int = 2) -> TableCertificate:
    """That of :func:`memorisation`: inputs |G| [g = g_p] - 1 and outputs |G| [h = g_1 ... g_s], with whole numbers."""
    d = group.order
    elements = np.indices((d,) * summands).reshape(summands, -1)
    target = elements[0]
    for line in elements[1:]:
        target = group.products(target, line)
    columns = np.arange(elements.shape[1])
    tables = []
    for places in (*elements, target):
        table = np.zeros((d, len(columns)), dtype=np.int64)
        table[places, columns] = d
        tables.append(table)
    inputs = [table - 1 for table in tables[:-1]]
    return TableCertificate(group, inputs, tables[-1], Fraction(1, factorial(summands) * d ** (summands + 1)))
