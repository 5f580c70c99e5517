"""The sum potentials that a network's loss is made of, by families, exact or in floating point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from math import factorial, prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from invariants.errors import InputError
from invariants.limits import COMPOSED_COEFFICIENTS, COMPOSED_TERMS
from invariants.representations.characters import DualGroup
from invariants.representations.numbers import RATIONALS, Number, cyclotomic_field

from .ring import RingElement, element_of

FAMILIES = ("R_g", "R_c", "R_n", "R_*")
"""Right answer; cross terms; the constant; squares of one summand, and of some."""

Index = tuple[int, ...]
Complex = NDArray[np.complex128]


@dataclass(frozen=True)
class Survivor:
    """A potential that is not what a global solution has.

    Args:
        family: R_g, R_c, R_n or R_*.
        inputs: m_1, ..., m_s, characters of the summands.
        output: k.
        value: the coefficient.
        wanted: 1 in R_g, 0 elsewhere.
    """

    family: str
    inputs: Index
    output: int
    value: Any
    wanted: int

    def words(self, dual: DualGroup) -> str:
        """As text, for two summands in the paper's terms."""
        k, m = dual.label(self.output), [dual.label(i) for i in self.inputs]
        if len(m) != 2:
            what = f"the coefficient of {self.family} at characters {m}, output {k},"
        elif self.family in ("R_g", "R_c"):
            what = f"r_(k1,k2,k) of {self.family} at k1 = {m[0]}, k2 = {m[1]}, k = {k}"
        elif self.family == "R_n":
            what = f"half of the sum of r_(p,k',-k',k) over p and k' of R_n at k = {k}"
        else:
            p, at = ("a", m[0]) if self.inputs[0] else ("b", m[1])
            what = f"half of the sum of r_({p},k',m-k',k) over k' of R_* at m = {at}, k = {k}"
        return f"{what} is {_shown(self.value)} instead of {self.wanted}"


@dataclass(frozen=True)
class Potentials:
    """Coefficients of a network's output in characters, sorted into families.

    The output at (g_1, ..., g_s) is s! |G| sum of t(m_1, ..., m_s; k) phi_m1(g_1) ... phi_ms(g_s) phi_k-, where

        t(m; k) = sum over n_1 + ... + n_s = s of 1/(n_1! ... n_s!) sum_j (z_1j^*n_1)[m_1] ... (z_sj^*n_s)[m_s] z_ckj

    with powers under convolution. For two summands, t(k1, k2; k) = r_k1k2k where neither is trivial (R_g: k1 = k2 = k; R_c:
    all others), t(0, 0; k) = 1/2 sum over p, k' of r_p,k',-k',k (R_n), and t(m, 0; k) = 1/2 sum over k' of r_a,k',m-k',k
    (R_*). For more summands R_g and R_c are where no m is trivial, R_n where all are. The loss is zero exactly where t is 1
    in R_g and 0 in the others: these are necessary, too.

    Attributes:
        dual: characters of the group.
        summands: s.
        values: t; exact: by (m_1, ..., m_s, k), zeros left out; in floating point an array, k last.
    """

    dual: DualGroup
    summands: int
    values: dict[Index, Number] | Complex = field(repr=False)

    @property
    def is_exact(self) -> bool:
        """Whether the values are exact."""
        return isinstance(self.values, dict)

    def value(self, *index: Any) -> Any:
        """t(m_1, ..., m_s; k), with characters as numbers or labels."""
        at = tuple(self.dual.index(k) for k in index)
        if len(at) != self.summands + 1:
            raise InputError(
                given=f"{len(at)} characters",
                expected=f"{self.summands} of the summands and one of the output",
                remedy="value(k1, k2, k)",
            )
        if isinstance(self.values, dict):
            return self.values.get(at, RATIONALS.zero)
        return complex(self.values[at])

    def family(self, index: Index) -> str:
        """Which family (m_1, ..., m_s, k) belongs to."""
        *inputs, output = index
        if all(m == output for m in inputs):
            return "R_g"
        trivial = inputs.count(0)
        return "R_c" if not trivial else "R_n" if trivial == len(inputs) else "R_*"

    def counts(self) -> dict[str, int]:
        """How many coefficients each family has."""
        d, s = self.dual.order, self.summands
        full = (d - 1) ** s
        return dict(zip(FAMILIES, ((d - 1), (full - 1) * (d - 1), d - 1, (d**s - full - 1) * (d - 1)), strict=True))

    def survivors(self, tolerance: float = 1e-9) -> Iterator[Survivor]:
        """What is not as in a global solution, family by family.

        Args:
            tolerance: of absolute values in floating point; exact ones are compared exactly.
        """
        found = [self._survivor(index) for index in self._wrong(tolerance)]
        yield from sorted(found, key=lambda s: (FAMILIES.index(s.family), s.output, s.inputs))

    def _survivor(self, index: Index) -> Survivor:
        family = self.family(index)
        value = self.values.get(index, RATIONALS.zero) if isinstance(self.values, dict) else complex(self.values[index])
        return Survivor(family, index[:-1], index[-1], value, int(family == "R_g"))

    def _wrong(self, tolerance: float) -> list[Index]:
        right = {(k,) * (self.summands + 1) for k in range(1, self.dual.order)}
        if isinstance(self.values, dict):
            wrong = {k for k in right if self.values.get(k, RATIONALS.zero) != 1}
            return [*wrong, *(k for k in self.values if k not in right)]
        places = np.argwhere(abs(self._off()) > tolerance)
        return [tuple(p) for p in places.tolist()]

    def _off(self) -> Complex:
        """The values less those of a global solution, zero at the trivial output."""
        assert not isinstance(self.values, dict)
        off = self.values.copy()
        k = np.arange(1, self.dual.order)
        off[(k,) * (self.summands + 1)] -= 1
        off[..., 0] = 0
        return off

    def residuals(self) -> dict[str, float]:
        """The largest absolute difference from a global solution in each family."""
        found = dict.fromkeys(FAMILIES, 0.0)
        if isinstance(self.values, dict):
            for s in self.survivors():
                found[s.family] = max(found[s.family], abs(complex(s.value) - s.wanted))
            return found
        for name, part in self._parts():
            found[name] = max(found[name], float(abs(part).max(initial=0.0)))
        return found

    def zero_set(self, tolerance: float = 1e-9) -> tuple[str, ...]:
        """The families R_c, R_n, R_* that vanish."""
        left = {s.family for s in self.survivors(tolerance)}
        return tuple(name for name in FAMILIES[1:] if name not in left)

    def shares(self) -> dict[str, float]:
        """What each family adds to the loss."""
        d = self.dual.order
        found = dict.fromkeys(FAMILIES, 0.0)
        if isinstance(self.values, dict):
            for s in self.survivors():
                found[s.family] += abs(complex(s.value) - s.wanted) ** 2 / d
            return found
        for name, part in self._parts():
            found[name] += float((abs(part) ** 2).sum() / d)
        return found

    def _parts(self) -> Iterator[tuple[str, Complex]]:
        """What is off, by family."""
        off = self._off()
        k, s = np.arange(1, self.dual.order), self.summands
        right = (k,) * (s + 1)
        yield "R_g", off[right]
        off[right] = 0
        for pattern in product((slice(0, 1), slice(1, None)), repeat=s):
            trivial = sum(p == slice(0, 1) for p in pattern)
            yield "R_c" if not trivial else "R_n" if trivial == s else "R_*", off[(*pattern, slice(None))]

    def loss(self) -> Any:
        """The mean over all tuples of |P (net - onehot)|^2, P = I - 11^T/|G|: the sum of |t - wanted|^2 over |G|.

        Returns:
            A Fraction where exact values give a rational number, otherwise a Number; a float in floating point.
        """
        d = self.dual.order
        if not isinstance(self.values, dict):
            return float((abs(self._off()) ** 2).sum() / d)
        total = RATIONALS.zero
        for s in self.survivors():
            off = s.value - s.wanted
            total = total + off * off.conjugate()
        total = total * Fraction(1, d)
        return total.as_fraction() if total.is_rational else total


def potentials(element: Any, *, trivial_inputs: bool = False) -> Potentials:
    """The sum potentials of an element of the ring, of a solution or of a network.

    Args:
        element: a RingElement at all characters, or what has one as `element`: a solution, a network.
        trivial_inputs: whether inputs may have the trivial character, whose cross terms r_k1,0,k then mix with the squares.

    Returns:
        Exact for exact entries.

    Raises:
        InputError: for a block, for weights with a mean where `trivial_inputs` is False, or beyond the bounds.

    Source: Tian (2024), Theorem 1, which has no trivial character and two summands.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> from .blocks import c4, nu, syn, xi
        >>> G = AbelianGroup(3)
        >>> potentials((c4() * syn()).normalised().at(G, 1)).loss()
        Fraction(0, 1)
        >>> found = potentials((c4() * xi()).normalised().at(G, 1))
        >>> found.loss(), found.zero_set(), found.value(0, 0, 1)
        (Fraction(4, 3), ('R_c', 'R_*'), 1 + I)
    """
    z = element_of(element, "the potentials of")
    assert z.dual is not None
    if not trivial_inputs and (means := _with_means(z)):
        raise InputError(
            given=f"inputs with the trivial character, at {means} of {z.order} nodes",
            expected="input weights of mean zero: Theorem 1 holds for them",
            remedy="potentials(..., trivial_inputs=True) adds the cross terms to R_n and R_*, and the loss is right again",
        )
    return Potentials(z.dual, z.summands, _exact(z, z.dual) if z.is_exact else _dense(z, z.dual))


def _with_means(z: RingElement) -> int:
    """Nodes whose inputs have a mean, beyond the rounding of single precision."""
    if z.is_exact or not z.order:
        return int(z.support[:-1, 0].any(axis=0).sum())
    sizes = abs(z.entries[:-1])
    return int((sizes[:, 0] > 1e-6 * sizes.max(initial=0.0)).any(axis=0).sum())


def _exact(z: RingElement, dual: DualGroup) -> dict[Index, Number]:
    """Node by node: the power of the sum of its inputs in the group algebra, times its output."""
    s = z.summands
    width = z.support[:-1].sum(axis=(0, 1))
    terms = int((np.minimum(width**s, dual.order**s) * z.support[-1].sum(axis=0)).sum())
    if terms > COMPOSED_TERMS.value:
        raise InputError(
            given=f"exact potentials of {z!r}: {terms} products",
            expected=f"at most {COMPOSED_TERMS.value}",
            remedy="potentials(z.to_float()); memorisation is proved by its certificate",
        )
    found: dict[Index, dict[Any, Number]] = {}
    for j in range(z.order):
        power = input_power(z, dual, j)
        for k in np.flatnonzero(z.support[-1, :, j]).tolist():
            if k:
                output = z.entries[-1, k, j]
                for m, value in power.items():
                    term = value * output
                    # angles of different orders have fields whose common one is large: each is summed by itself
                    sums = found.setdefault((*m, k), {})
                    held = sums.get(term.field)
                    sums[term.field] = term if held is None else held + term
    totals = {index: _total(list(sums.values())) for index, sums in found.items()}
    return {index: value for index, value in totals.items() if value}


def _total(parts: list[Number]) -> Number:
    if len(parts) == 1:
        return parts[0]
    return sum((simplest(part) for part in parts if part), RATIONALS.zero)


def simplest(value: Any) -> Any:
    """The same in Q(i) where it is there, so that the fields of blocks with different angles do not multiply."""
    if isinstance(value, Number):
        i, half = cyclotomic_field(4).root_of_unity(1), Fraction(1, 2)
        real, imaginary = (value + value.conjugate()) * half, (value - value.conjugate()) * -i * half
        if real.is_rational and imaginary.is_rational:
            return RATIONALS.rational(real.as_fraction()) + i * imaginary.as_fraction()
    return value


def input_power(z: RingElement, dual: DualGroup, node: int) -> dict[Index, Any]:
    """Of one node, 1/s! times the power s of the sum of its inputs in the group algebra: by (m_1, ..., m_s)."""
    s, sums = z.summands, dual.sums
    support = z.support[:-1, :, node]
    factors = [(p, int(k), z.entries[p, k, node]) for p in range(s) for k in np.flatnonzero(support[p])]
    share = Fraction(1, factorial(s))
    power: dict[Index, Any] = {(0,) * s: RATIONALS.rational(share) if z.is_exact else complex(share)}
    for _ in range(s):
        grown: dict[Index, Any] = {}
        for m, value in power.items():
            for p, k, entry in factors:
                at = (*m[:p], int(sums[m[p], k]), *m[p + 1 :])
                held = grown.get(at)
                grown[at] = value * entry if held is None else held + value * entry
        power = grown
    return {m: value for m, value in power.items() if value}


def _dense(z: RingElement, dual: DualGroup) -> Complex:
    """By composition of s: convolution powers of each input, multiplied out over the nodes."""
    s, d = z.summands, dual.order
    if d ** (s + 1) > COMPOSED_COEFFICIENTS.value:
        raise InputError(
            given=f"potentials of {d} characters and {s} summands: {d ** (s + 1)} coefficients",
            expected=f"at most {COMPOSED_COEFFICIENTS.value}",
            remedy="an exact element keeps those alone that are not zero",
        )
    inputs, output = z.entries[:-1], z.entries[-1]
    powers = [[row] for row in inputs]
    for line in powers:
        for _ in range(s - 1):
            line.append(_convolve(line[-1], line[0], dual))
    found = np.zeros((d,) * s + (d,), dtype=np.complex128)
    for composition in product(range(s + 1), repeat=s):
        if sum(composition) == s:
            share = 1 / prod(factorial(n) for n in composition)
            factors = [powers[p][n - 1] for p, n in enumerate(composition) if n]
            place = tuple(slice(None) if n else slice(0, 1) for n in composition)
            found[place] += (share * _contract(factors, output)).reshape(found[place].shape)
    return found


def _convolve(one: Complex, two: Complex, dual: DualGroup) -> Complex:
    out = np.zeros_like(one)
    for k in range(dual.order):
        out += one[k] * two[dual.differences[:, k]]
    return out


def _contract(factors: list[Complex], output: Complex) -> Complex:
    """sum_j of the products of all factors and the output, one row of the first factor at a time."""
    first, *others = factors
    rest = np.ones((1, first.shape[1]), dtype=np.complex128)
    for other in others:
        rest = (rest[:, None, :] * other[None, :, :]).reshape(-1, other.shape[1])
    return np.stack([(rest * row) @ output.T for row in first])


def _shown(value: Any) -> str:
    return f"{value:.6g}" if isinstance(value, complex) else str(value)
