"""Proofs that a network has loss zero, exact, from the group and the nodes alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import product
from math import factorial
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from invariants.errors import CertificateError, InputError
from invariants.representations import FiniteGroup
from invariants.representations.numbers import Number

from .blocks import tuples
from .exact_tables import EXACT, Coordinates
from .potentials import Potentials, potentials
from .ring import RingElement, require_room

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
        if not isinstance(element, RingElement) or element.dual is None:
            raise InputError(
                given=f"{element!r} to be proved a global solution",
                expected="a RingElement at all characters of a group",
                remedy="block.at(G, k) puts a block at a character; a solution has its element",
            )
        self.element = element

    def potentials(self) -> Potentials:
        """Computed anew."""
        return potentials(self.element, trivial_inputs=True)

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
                f"{self.potentials().loss():.3g}. Exact entries are roots of unity of SymPy and what is made of them"
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
        if not isinstance(group, FiniteGroup):
            raise InputError(
                given=f"{group!r} of type {type(group).__name__} as a group",
                expected="a finite group",
                remedy="AbelianGroup(23), or FiniteGroup.from_table(...)",
            )
        if isinstance(scale, bool) or not isinstance(scale, (int, Fraction)) or not scale:
            raise InputError(
                given=f"scale={scale!r}", expected="an exact number other than 0", remedy="Fraction(1, 2 * G.order)"
            )
        *tables, last = (_exact_table(table) for table in (*inputs, output))
        if not tables or any(t.shape != last.shape for t in tables) or last.shape[:1] != (group.order,):
            raise InputError(
                given=f"tables of shapes {[t.shape for t in (*tables, last)]} for {group!r}",
                expected=f"tables ({group.order}, nodes), one for each summand and one for the output",
                remedy="row g of a table holds the weights of element g",
            )
        self.group, self.inputs, self.output, self.scale = group, tables, last, Fraction(scale)

    def verify(self) -> None:
        """Prove it.

        Raises:
            CertificateError: naming a tuple of elements with a wrong output.
        """
        d, s = self.group.order, len(self.inputs)
        outputs_of, wanted = self._outputs()
        for prefix in product(range(d), repeat=s - 1):
            found = outputs_of(prefix)
            target = np.array(prefix[0]) if prefix else np.array(0)
            for g in prefix[1:]:
                target = self.group.products(target, np.array(g))
            labels = self.group.products(target, np.arange(d)) if prefix else np.arange(d)
            # the right output stands 1/scale above all others, which are alike
            off = found - found[:, np.arange(d), labels][:, :, None]
            off[0] += wanted
            off[:, np.arange(d), labels] = 0
            wrong = np.argwhere(off.astype(bool).any(axis=0))
            if len(wrong):
                last, label = (int(v) for v in wrong[0])
                at = tuple(self.group.label(g) for g in (*prefix, last))
                raise CertificateError(
                    f"at {at} the output of {self.group.label(label)!r} is not, as those of the other wrong elements, "
                    "one below the right"
                )

    def _outputs(self) -> tuple[Callable[[Sequence[int]], NDArray[Any]], Any]:
        """What gives outputs for all last elements after given ones, (coefficients, |G|, |G|); how far the right one stands.

        In doubles where these hold every whole number that comes up, otherwise in exact objects.
        """
        tables, s = [*self.inputs, self.output], len(self.inputs)
        whole = 1 / self.scale
        if all(t.dtype.kind in "iu" for t in tables):
            *sizes, size = (max(-int(t.min(initial=0)), int(t.max(initial=0))) for t in tables)
            largest = sum(sizes) ** s * size
            if whole.denominator == 1 and 2 * max(self.output.shape[1], 1) * largest + abs(whole.numerator) < EXACT:
                return _plain_outputs([t.astype(np.float64) for t in tables]), float(whole)
        coordinates = Coordinates.of(self.inputs, self.output)
        if coordinates is not None:
            wanted = whole * coordinates.over()
            if wanted.denominator == 1 and 2 * abs(wanted.numerator) < EXACT:
                return coordinates.outputs, float(wanted)
        return _plain_outputs([t.astype(object) for t in tables]), whole


def _plain_outputs(tables: list[NDArray[Any]]) -> Callable[[Sequence[int]], NDArray[Any]]:
    *inputs, output = tables
    inputs, contracted = _contraction(inputs, output)

    def outputs_of(prefix: Sequence[int]) -> NDArray[Any]:
        pre = inputs[-1] + sum(table[g] for table, g in zip(inputs, prefix, strict=False))
        power = pre
        for _ in range(len(inputs) - 1):  # exact as long as the products are, which a power of floats need not be
            power = power * pre
        return contracted(power)[None]

    return outputs_of


def _contraction(
    inputs: list[NDArray[Any]], output: NDArray[Any]
) -> tuple[list[NDArray[Any]], Callable[[NDArray[Any]], NDArray[Any]]]:
    """The inputs, and what makes (|G|, |G|) outputs of powers of them; by the output's entries where few are not zero."""
    rows, nodes = np.nonzero(output)
    if len(rows) * 8 > output.size or not len(rows):
        return inputs, lambda power: power @ output.T
    used, starts = np.unique(rows, return_index=True)
    weights = output[rows, nodes]

    def outputs_of(power: NDArray[Any]) -> NDArray[Any]:
        found = np.zeros((len(power), len(output)), dtype=output.dtype)
        found[:, used] = np.add.reduceat(power * weights, starts, axis=1)
        return found

    return [table[:, nodes] for table in inputs], outputs_of


def _exact_table(values: Any) -> NDArray[Any]:
    """Integers or exact numbers, a copy that stays as it is."""
    found = np.array(values)
    if found.dtype == object:
        flat = [v if isinstance(v, (int, Fraction, Number)) and not isinstance(v, bool) else None for v in found.flat]
        kind = "something else" if None in flat else ""
    else:
        kind = "" if found.dtype.kind in "iu" else str(found.dtype)
    if kind or found.ndim != 2:
        raise InputError(
            given=f"a table of shape {found.shape}" + (f" with {kind}" if kind else ""),
            expected="(|G|, nodes) integers, fractions or exact numbers: nothing is proved of rounded ones",
            remedy="multiply weights until they are whole, and divide `scale`; or prove potentials",
        )
    if found.dtype == object and not all(v.is_real() for v in found.flat if isinstance(v, Number)):
        raise InputError(
            given="a table with numbers that are not real",
            expected="real numbers: weights are",
            remedy="prove potentials, for coefficients in characters",
        )
    found.flags.writeable = False
    return found


def memorisation_certificate(group: FiniteGroup, summands: int = 2) -> TableCertificate:
    """That of :func:`memorisation`: inputs |G| [g = g_p] - 1 and outputs |G| [h = g_1 ... g_s], with whole numbers."""
    d = group.order
    require_room(d**summands, summands + 1, d)
    elements, target = tuples(group, summands)
    columns = np.arange(elements.shape[1])
    tables = []
    for places in (*elements, target):
        table = np.zeros((d, len(columns)), dtype=np.int64)
        table[places, columns] = d
        tables.append(table)
    inputs = [table - 1 for table in tables[:-1]]
    return TableCertificate(group, inputs, tables[-1], Fraction(1, factorial(summands) * d ** (summands + 1)))
