"""Decomposition of a representation into irreducible ones, with an exact change of basis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import sympy as sp

from invariants.errors import CertificateError, InputError

from ..groups import FiniteGroup
from ..numbers import RATIONALS, ExactMatrix, Number, Row, direct_sum, from_columns
from ..representation import Representation, finite, rescaled
from .irreducible import Irrep, irreps

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Decomposition:
    """What a representation consists of: Q^-1 rho(g) Q is block diagonal, each irreducible repeated side by side.

    Attributes:
        representation: rho.
        irreps: all irreducible representations over the field.
        multiplicities: how often each occurs.
        copies: for each copy its map from the irreducible representation, in the bases of their own lengths.
        norms: the squared length of the first column of each copy's map.
    """

    representation: Representation
    irreps: tuple[Irrep, ...]
    multiplicities: tuple[int, ...]
    copies: tuple[ExactMatrix, ...]
    norms: tuple[Number, ...]

    @property
    def blocks(self) -> tuple[tuple[Irrep, int], ...]:
        """(irreducible representation, multiplicity) for those that occur."""
        return tuple((rho, m) for rho, m in zip(self.irreps, self.multiplicities, strict=True) if m)

    @cached_property
    def basis(self) -> sp.Matrix:
        """Q: its columns are the new basis; unitary (orthogonal over the reals) where rho is."""
        parts = [
            rescaled(copy, self.representation.norms, [norm * length for length in irrep.norms])
            for irrep, copy, norm in zip(self._each(), self.copies, self.norms, strict=True)
        ]
        return sp.Matrix.hstack(*parts)

    def _each(self) -> Iterator[Irrep]:
        for irrep, multiplicity in self.blocks:
            for _ in range(multiplicity):
                yield irrep

    def block_diagonal(self, element: object) -> sp.Matrix:
        """The block diagonal matrix Q^-1 rho(g) Q, from the irreducible representations."""
        return sp.diag(*(irrep(element) for irrep in self._each()))

    def prove(self) -> None:
        """Prove rho(g) Q = Q blocks(g) for the generators, and that Q is invertible.

        Raises:
            CertificateError: if it fails.
        """
        size = self.representation.dimension
        columns = [copy.column(j) for copy in self.copies for j in range(copy.columns)]
        q = from_columns(columns, size)
        for k, matrix in enumerate(self.representation.matrices):
            if matrix @ q != q @ direct_sum([irrep.matrices[k] for irrep in self._each()]):
                raise CertificateError(f"the change of basis of {self.representation!r} does not commute")
        if len(columns) != size or q.rank() != size:
            raise CertificateError(f"the change of basis of {self.representation!r} is not invertible")


def decompose(rho: Representation, field: str = "complex") -> Decomposition:
    """Multiplicities of the irreducible representations, and an exact change of basis into isotypic blocks.

    For an irreducible psi, a row r and a vector e_k the vectors w_j = sum over g of psi(g^-1)_rj rho(g) e_k transform as
    the basis of psi does: rho(h) w_j = sum of psi(h)_ij w_i. Further copies are made orthogonal to those before.

    Args:
        rho: a representation of a finite group.
        field: "complex", or "real" for a representation by real matrices.

    Returns:
        ``.multiplicities``, ``.blocks``, ``.basis`` and ``.prove()``, which has been called.

    Source: Serre, Linear representations of finite groups, 2.7.

    Example:
        >>> from invariants.representations import SymmetricGroup
        >>> rho = Representation.permutation(SymmetricGroup(3))
        >>> decompose(rho).multiplicities
        (1, 0, 1)
    """
    group = _group(rho)
    if field == "real" and not rho.is_real():
        raise InputError(
            given=f"{rho!r}, which has entries that are not real",
            expected="real matrices",
            remedy="rho.decompose(), or rho + rho.dual() in a real basis",
        )
    parts = irreps(group, field)
    character = rho.character()
    # over the reals an irreducible character may have the norm 2 or 4
    multiplicities = tuple(int(chi.inner(character) / chi.inner(chi)) for chi in (psi.character() for psi in parts))
    unitary = rho.is_unitary()
    tables = _Images(rho)
    copies: list[ExactMatrix] = []
    norms: list[Number] = []
    for psi, multiplicity in zip(parts, multiplicities, strict=True):
        if multiplicity:
            found = _copies(tables, psi, multiplicity, unitary)
            copies += [w for w, _ in found]
            norms += [c for _, c in found]
    result = Decomposition(rho, parts, multiplicities, tuple(copies), tuple(norms))
    result.prove()
    return result


def _group(rho: Representation) -> FiniteGroup:
    return finite(rho.group, "a decomposition into irreducible representations")


class _Images:
    """The vectors rho(g) e_k for all g, by k."""

    def __init__(self, rho: Representation) -> None:
        self.rho = rho
        self.group = _group(rho)
        self._held: dict[int, list[Row]] = {}

    def __call__(self, k: int) -> list[Row]:
        if k not in self._held:
            columns = [m.T for m in self.rho.matrices]
            start = ExactMatrix([{k: RATIONALS.one}], self.rho.dimension)
            self._held[k] = [m.rows[0] for m in self.group.all_matrices(columns, start)]
        return self._held[k]


def _copies(images: _Images, psi: Irrep, multiplicity: int, unitary: bool) -> list[tuple[ExactMatrix, Number]]:
    rho, group = images.rho, images.group
    table = group.all_matrices(psi.matrices)
    backwards = [table[int(group.inverses[g])] for g in range(group.order)]
    weights = ExactMatrix.diagonal(rho.norms)
    found: list[tuple[ExactMatrix, Number]] = []
    for k in range(rho.dimension):
        for r in range(psi.dimension):
            map_ = _map(images(k), backwards, r, rho.dimension)
            if unitary:
                for other, norm in found:
                    share = (other.H @ weights @ map_).scaled(
                        [(norm * length).inverse() for length in psi.norms], [RATIONALS.one] * psi.dimension
                    )
                    map_ = map_ - other @ share
            if map_.is_zero():
                continue
            if unitary:
                column = map_.column(0)
                length = sum((c.conjugate() * c * rho.norms[i] for i, c in column.items()), RATIONALS.zero)
                found.append((map_, length / psi.norms[0]))
            else:
                stacked = [w.column(j) for w in (*(w for w, _ in found), map_) for j in range(psi.dimension)]
                if from_columns(stacked, rho.dimension).rank() < len(stacked):
                    continue
                found.append((map_, RATIONALS.one))
            if len(found) == multiplicity:
                return found
    raise CertificateError(f"fewer copies of {psi!r} in {rho!r} than its character says")


def _map(images: Sequence[Row], backwards: Sequence[ExactMatrix], r: int, size: int) -> ExactMatrix:
    columns: list[Row] = [{} for _ in range(backwards[0].columns)]
    for image, inverse in zip(images, backwards, strict=True):
        for j, weight in inverse.rows[r].items():
            column = columns[j]
            for i, c in image.items():
                column[i] = column[i] + weight * c if i in column else weight * c
    share = Fraction(backwards[0].columns, len(images))
    return from_columns([{i: c * share for i, c in column.items()} for column in columns], size)
