"""Characters of finite groups: class functions, and the exact table of the irreducible ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import gcd, isqrt
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from invariants.errors import CertificateError, InputError

from ..groups import FiniteGroup
from ..numbers import Number, conductor, cyclotomic_field, residue_root, sum_of_roots, unify
from .degree_one import linear_characters

Integers = NDArray[np.int64]


class Character:
    """A class function with exact values, one for each conjugacy class.

    Args:
        group: the finite group.
        numbers: the values, in the order of ``group.conjugacy_classes()``.

    Example:
        >>> from invariants.representations import SymmetricGroup
        >>> [chi.values for chi in SymmetricGroup(3).character_table()]
        [(1, 1, 1), (1, -1, 1), (2, 0, -1)]
    """

    def __init__(self, group: FiniteGroup, numbers: Sequence[Number]) -> None:
        self.group = group
        fields = {number.field for number in numbers}
        self.numbers = tuple(numbers) if len(fields) == 1 else tuple(unify(numbers))

    @property
    def values(self) -> tuple[sp.Expr, ...]:
        """The values as SymPy numbers."""
        return tuple(c.to_sympy() for c in self.numbers)

    @property
    def degree(self) -> int:
        """The value at the identity."""
        return int(self.numbers[0].as_fraction())

    def __call__(self, element: Any) -> sp.Expr:
        """The value at an element."""
        return self.numbers[int(self.group.class_of[self.group.index(element)])].to_sympy()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Character) and self.group is other.group and self.numbers == other.numbers

    def __hash__(self) -> int:
        return hash(self.numbers)

    def __repr__(self) -> str:
        return f"Character{self.values}"

    def __add__(self, other: Character) -> Character:
        return Character(self.group, [a + b for a, b in zip(self.numbers, other.numbers, strict=True)])

    def __mul__(self, other: Character) -> Character:
        return Character(self.group, [a * b for a, b in zip(self.numbers, other.numbers, strict=True)])

    def conjugate(self) -> Character:
        """The complex conjugate."""
        return Character(self.group, [c.conjugate() for c in self.numbers])

    def inner(self, other: Character) -> Fraction:
        """The inner product (1/|G|) sum over g of conj(chi(g)) psi(g), for characters an integer.

        Raises:
            InputError: for characters of two groups.
        """
        if other.group is not self.group:
            raise InputError(
                given=f"characters of {self.group!r} and {other.group!r}",
                expected="characters of one group object",
                remedy="make both from one G",
            )
        total = sum(
            (
                (a.conjugate() * b) * len(members)
                for a, b, members in zip(self.numbers, other.numbers, self.group.conjugacy_classes(), strict=True)
            ),
            cyclotomic_field(1).zero,
        )
        return (total * Fraction(1, self.group.order)).as_fraction()

    def galois(self, k: int) -> Character:
        """The character whose values are the images under exp(2 pi i/n) -> exp(2 pi i k/n)."""
        return Character(self.group, [c.galois(k) for c in self.numbers])

    def frobenius_schur(self) -> int:
        """(1/|G|) sum of chi(g^2): 1 for real, 0 for complex, -1 for quaternionic type, where it is irreducible."""
        group = self.group
        total = cyclotomic_field(1).zero
        for members in group.conjugacy_classes():
            square = group.class_of[group.multiply(members[0], members[0])]
            total = total + self.numbers[int(square)] * len(members)
        return int((total * Fraction(1, group.order)).as_fraction())


class CharacterTable(Sequence[Character]):
    """The irreducible characters, by degree, the trivial one first.

    Attributes:
        group: the finite group.
    """

    def __init__(self, group: FiniteGroup, characters: Sequence[Character]) -> None:
        self.group = group
        self._characters = tuple(characters)

    def __len__(self) -> int:
        return len(self._characters)

    def __getitem__(self, key: Any) -> Any:
        return self._characters[key]

    def __iter__(self) -> Iterator[Character]:
        return iter(self._characters)

    def __repr__(self) -> str:
        return f"CharacterTable({self.group!r}, degrees {', '.join(str(c.degree) for c in self)})"

    @property
    def matrix(self) -> sp.Matrix:
        """One row for each character, one column for each conjugacy class."""
        return sp.Matrix([list(c.values) for c in self])

    def prove(self) -> None:
        """Prove the orthogonality of the rows: sum over g of conj(chi(g)) psi(g) is |G| or 0.

        The rows are closed under the Galois group, so all inner products modulo one prime ideal above q are all their
        conjugates' as well; they are algebraic integers smaller than q in every absolute value, hence equal.

        Raises:
            CertificateError: if it fails.
        """
        group = self.group
        n = group.exponent
        sizes = np.array([len(c) for c in group.conjugacy_classes()], dtype=np.int64)
        prime, root = residue_root(n, max(2 * (group.order**2 + group.order), 1000))
        powers = [pow(root, k, prime) for k in range(n)]
        rows = np.array([[_residue(c, n, powers, prime) for c in chi.numbers] for chi in self], dtype=np.int64)
        inverse = group.class_of[group.inverses[[c[0] for c in group.conjugacy_classes()]]]
        found = np.zeros((len(self), len(self)), dtype=np.int64)
        for t, size in enumerate(sizes.tolist()):
            found = (found + rows[:, inverse[t], None] * rows[None, :, t] % prime * size) % prime
        known = set(self._characters)
        if (
            len(self) != len(sizes)
            or (found != group.order % prime * np.eye(len(self), dtype=np.int64)).any()
            or any(image not in known for chi in self for image in _images(chi))
        ):
            raise CertificateError(f"the character table of {group!r} is not orthogonal")


def _images(chi: Character) -> list[Character]:
    return [chi.galois(k) for k in _galois_generators(chi.numbers[0].field.conductor or 1)]


def _galois_generators(n: int) -> list[int]:
    """Generators of the units modulo n."""
    found: list[int] = []
    reached = {1 % n}
    for k in range(2, n):
        if gcd(k, n) == 1 and k not in reached:
            found.append(k)
            front = set(reached)
            while front:
                front = {a * g % n for a in front for g in found} - reached
                reached |= front
    return found


def _residue(number: Number, n: int, powers: Sequence[int], prime: int) -> int:
    step = n // (number.field.conductor or 1)
    total = sum(c * powers[k * step % n] for k, c in enumerate(number.num))
    return total * pow(number.den, -1, prime) % prime


def character_table(group: FiniteGroup) -> CharacterTable:
    """The exact table of irreducible characters, proved orthogonal.

    The class sums act on the centre of the group algebra with common eigenvectors, found modulo a prime p = 1 modulo the
    exponent; the multiplicities of the eigenvalues of a representing matrix are then integers below p.

    Source: Dixon, High speed computation of group characters, 1967; Schneider, Dixon's character table algorithm
    revisited, 1990.

    Example:
        >>> from invariants.representations import AlternatingGroup
        >>> character_table(AlternatingGroup(4)).matrix.row(3)
        Matrix([[3, -1, 0, 0]])
    """
    held: CharacterTable | None = group.derived.get("character table")
    if held is None:
        if group.is_abelian:
            held = CharacterTable(group, _abelian_rows(group))
        else:
            held = CharacterTable(
                group, sorted(_dixon_rows(group), key=lambda chi: _place(np.array([complex(c) for c in chi.numbers])))
            )
            held.prove()
        group.derived["character table"] = held
    return held


def _place(values: NDArray[np.complex128]) -> tuple[Any, ...]:
    """Where a character stands in the table, by its values on the classes."""
    # real ones first, then by values: 1 before -1, and conjugates side by side
    rounded = values.round(9) + 0
    parts = [(-v.real, -v.imag) for v in rounded.tolist()]
    return rounded[0].real, not (rounded == 1).all(), bool(rounded.imag.any()), parts


def _abelian_rows(group: FiniteGroup) -> list[Character]:
    """The homomorphisms into the roots of unity, proved to be as many as elements, different, and multiplicative."""
    exponents, n = linear_characters(group)
    moved = all(
        (
            (exponents[:, group.products(np.array(s), np.arange(group.order))] - exponents - exponents[:, [s]]) % n == 0
        ).all()
        for s in group.generators
    )
    if not moved or len(np.unique(exponents, axis=0)) != group.order:
        raise CertificateError(f"the characters of {group!r} are not all its homomorphisms")
    order = [members[0] for members in group.conjugacy_classes()]
    exponents = exponents[:, order]
    turns = np.exp(2j * np.pi * exponents / n)
    places = sorted(range(group.order), key=lambda i: _place(turns[i]))
    field = cyclotomic_field(n)
    roots = [field.root_of_unity(k, n) for k in range(n)]
    return [Character(group, [roots[k] for k in exponents[i]]) for i in places]


def _dixon_rows(group: FiniteGroup) -> list[Character]:
    classes = group.conjugacy_classes()
    count, n = len(classes), group.exponent
    sizes = np.array([len(c) for c in classes], dtype=np.int64)
    prime, root = residue_root(n, max(2 * group.order, 40 * count * count))
    matrices = _class_matrices(group)
    rng = np.random.default_rng(0)
    while True:
        # one random combination has different eigenvalues for all characters, more often than not
        weights = rng.integers(0, prime, count)
        mixed = np.zeros((count, count), dtype=np.int64)
        for weight, matrix in zip(weights.tolist(), matrices, strict=True):
            mixed = (mixed + weight * matrix) % prime
        vectors = _eigenvectors(mixed, rng.integers(0, prime, count), prime)
        if vectors is not None:
            break
    inverse = group.class_of[group.inverses[[c[0] for c in classes]]]
    inverse_sizes = np.array([pow(int(s), -1, prime) for s in sizes])
    powers = _power_classes(group)
    divisors = [d for d in range(1, isqrt(group.order) + 1) if group.order % d == 0]
    rows = []
    for vector in vectors:
        omega = vector * pow(int(vector[0]), -1, prime) % prime
        norm = int((omega * omega[inverse] % prime * inverse_sizes % prime).sum() % prime)
        # degree^2 = |G| / norm
        degree = next(d for d in divisors if d * d * norm % prime == group.order % prime)
        chi = degree * omega % prime * inverse_sizes % prime
        multiplicities = [_multiplicities(chi[powers[t]], n, root, prime) for t in range(count)]
        order = conductor(multiplicities, n)
        rows.append(Character(group, [sum_of_roots(m, n, order) for m in multiplicities]))
    return rows


def _class_matrices(group: FiniteGroup) -> list[Integers]:
    """A_r[s, t]: how often an element of class t is x y with x in class r and y in class s."""
    classes = group.conjugacy_classes()
    representatives = np.array([c[0] for c in classes])
    out = []
    for members in classes:
        quotients = group.products(group.inverses[list(members)][:, None], representatives[None, :])
        found = np.zeros((len(classes), len(classes)), dtype=np.int64)
        np.add.at(found, (group.class_of[quotients], np.arange(len(classes))[None, :]), 1)
        out.append(found)
    return out


def _power_classes(group: FiniteGroup) -> list[Integers]:
    """For each class the classes of the powers 0, 1, ..., order-1 of its first element."""
    out = []
    for members in group.conjugacy_classes():
        line, here = [0], members[0]
        while here:
            line.append(int(group.class_of[here]))
            here = group.multiply(here, members[0])
        out.append(np.array(line))
    return out


def _multiplicities(values: Integers, n: int, root: int, prime: int) -> dict[int, int]:
    """How often exp(2 pi i k/n) is an eigenvalue of g, from the character at its powers, modulo the prime."""
    order = len(values)
    z = pow(root, n // order, prime)
    inverse = pow(order, -1, prime)
    steps = np.array([pow(z, k, prime) for k in range(order)], dtype=np.int64)
    out = {}
    for j in range(order):
        total = int((values * steps[-j * np.arange(order) % order] % prime).sum() % prime) * inverse % prime
        if total:
            out[j * (n // order)] = total
    return out


def _eigenvectors(matrix: Integers, start: Integers, prime: int) -> list[Integers] | None:
    """Eigenvectors of a matrix modulo a prime, all of whose eigenvalues lie there and differ; None if they do not."""
    size = len(matrix)
    krylov = [start % prime]
    for _ in range(size):
        krylov.append(_times(matrix, krylov[-1], prime))
    solution = _solve(np.array(krylov[:size]).T, krylov[size], prime)
    if solution is None:
        return None
    # start is a cyclic vector: x^size - sum of c_k x^k is the characteristic polynomial
    points = np.arange(prime, dtype=np.int64)
    value = np.ones(prime, dtype=np.int64)
    for c in reversed(solution.tolist()):
        value = (value * points - c) % prime
    roots = np.flatnonzero(value == 0)
    if len(roots) != size:
        return None
    out = []
    for root in roots.tolist():
        # the polynomial divided by x - root, applied to the start
        coefficients = [1]
        for c in reversed(solution.tolist()[1:]):
            coefficients.append((coefficients[-1] * root - c) % prime)
        total = np.zeros(size, dtype=np.int64)
        for c, vector in zip(reversed(coefficients), krylov, strict=False):
            total = (total + c * vector) % prime
        out.append(total)
    return out


def _times(matrix: Integers, vector: Integers, prime: int) -> Integers:
    found: Integers = (matrix * vector % prime).sum(axis=1) % prime
    return found


def _solve(matrix: Integers, right: Integers, prime: int) -> Integers | None:
    size = len(matrix)
    work = np.concatenate([matrix, right[:, None]], axis=1) % prime
    for k in range(size):
        pivots = np.flatnonzero(work[k:, k])
        if not len(pivots):
            return None
        pivot = k + int(pivots[0])
        work[[k, pivot]] = work[[pivot, k]]
        work[k] = work[k] * pow(int(work[k, k]), -1, prime) % prime
        others = np.arange(size) != k
        work[others] = (work[others] - work[others, k, None] * work[k] % prime) % prime
    return work[:, size]
