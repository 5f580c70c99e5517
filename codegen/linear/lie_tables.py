"""Tables of a Lie algebra of matrices: its generators as numbers, and the closed form that they allow."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from hashlib import sha256

from invariants.representations import MatrixLieAlgebra
from invariants.representations.numbers import ExactMatrix

from .exact_numbers import decimals

_CLOSED: Mapping[str, Callable[[], MatrixLieAlgebra]] = {
    "so2": partial(MatrixLieAlgebra.so, 2),
    "so3": partial(MatrixLieAlgebra.so, 3),
    "se2": partial(MatrixLieAlgebra.se, 2),
    "se3": partial(MatrixLieAlgebra.se, 3),
}
"""Algebras whose exponential the runtime has in closed form."""


@dataclass(frozen=True)
class LieTables:
    """What the kernel of a Lie group of matrices reads.

    Attributes:
        dimension: number of generators.
        size: of the matrices.
        entries: generator, row, column and value of what is not zero.
        orthogonal: whether the group's matrices are orthogonal.
        form: name of the algebra whose generators these are, where there is a closed form; else empty.
    """

    dimension: int
    size: int
    entries: tuple[tuple[int, int, int, complex], ...]
    orthogonal: bool
    form: str

    @property
    def complex(self) -> bool:
        """Whether a generator is not real."""
        return any(value.imag for *_, value in self.entries)

    @cached_property
    def digest(self) -> str:
        """Hash of the tables."""
        entries = [(*at, repr(value)) for *at, value in self.entries]
        words = [self.dimension, self.size, entries, self.orthogonal, self.form]
        return sha256(json.dumps(words).encode()).hexdigest()


def lie_tables(algebra: MatrixLieAlgebra) -> LieTables:
    """The tables of an algebra.

    Example:
        >>> lie_tables(MatrixLieAlgebra.so(2)).entries
        ((0, 0, 1, (-1+0j)), (0, 1, 0, (1+0j)))
    """
    generators = algebra.defining.matrices[: algebra.dimension]
    real = algebra.defining.is_real()
    entries = tuple(
        (k, i, j, as_complex(x[i, j]))
        for k, x in enumerate(generators)
        for i, row in enumerate(x.rows)
        for j in sorted(row)
    )
    return LieTables(
        algebra.dimension,
        algebra.size,
        entries,
        orthogonal=real and algebra.defining.is_unitary(),
        form=_form(generators),
    )


def as_complex(value: object) -> complex:
    """An exact number, rounded once."""
    exact = value.to_sympy() if hasattr(value, "to_sympy") else value
    real, imaginary = decimals(exact)
    return complex(float(real), float(imaginary))


def _form(generators: Sequence[ExactMatrix]) -> str:
    for name, made in _CLOSED.items():
        known = made()
        if len(generators) == known.dimension and generators[0].shape == (known.size, known.size):
            pairs = zip(generators, known.defining.matrices[: known.dimension], strict=True)
            if all(one == other for one, other in pairs):
                return name
    return ""
