"""Kernels of actions of Lie groups: rho(exp X) x and rho(g) x for batches of coordinates, matrices and vectors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import torch
from torch import Tensor

from .errors import InputError
from .kernel import interior, transformed
from .lie_group import LieGroupKernel
from .linear import require_rows

_TOLERANCE = 0.001
"""Distance of g^T g from 1 up to which a matrix counts as orthogonal."""


@dataclass(frozen=True)
class LieActionSpec:
    """An action of a Lie group.

    Attributes:
        name: name of the kernel.
        digest: hash of the tables.
        dimension: of the space.
        complex: whether matrices have entries that are not real.
        degree: up to which blocks were searched among polynomials in the entries of the group's matrices.
    """

    name: str
    digest: str
    dimension: int
    complex: bool
    degree: int


@dataclass(frozen=True)
class Entries:
    """A sparse matrix.

    Attributes:
        shape: of it.
        at: rows and columns.
        values: what is there.
    """

    shape: tuple[int, ...]
    at: tuple[Sequence[int], ...]
    values: Sequence[complex]

    def dense(self) -> Any:
        """The matrix as an array."""
        out: Any = np.zeros(self.shape, dtype=np.complex128)
        out[tuple(np.array(place, dtype=np.int64) for place in self.at)] = self.values
        return out


@dataclass(frozen=True)
class Term:
    """P (F(g) (x) tau(g)) T det(g)^c.

    Attributes:
        factor: F: 1 for g, -1 for its inverse transposed, 0 for none.
        parent: number of tau's node.
        determinants: c.
        into, back: T and P.
    """

    factor: int
    parent: int
    determinants: int
    into: Entries
    back: Entries


@dataclass(frozen=True)
class Block:
    """Equal blocks of the representation.

    Attributes:
        at: coordinates of each.
        node: number of the node that is it, as a polynomial in the group's matrices; -1 where there is none.
        way: how coordinates give it: 'turn', an angle and a scale; 'scale', one number; 'group', by the node, at the
            exponential in the group; 'general', its own exponential.
    """

    at: tuple[tuple[int, ...], ...]
    node: int
    way: str


class LieActionKernel:
    """rho(exp(sum of c_k X_k)) x: coordinates (..., dim) and vectors (..., d) -> (..., d), leading axes broadcast.

    Differentiable any number of times by both; a block that occurs several times is computed once.

    Args:
        spec: what is computed.
        module: name of the generated module.
        lie: the kernel of the group.
        generators: rho(X_k) on the orthonormal basis: generator, row, column.
        nodes: for each node the terms of which it is the sum; number 0 is 1.
        blocks: the blocks.

    Attributes:
        generators: (dim, d, d), double precision.
        has_matrices: whether rho is a polynomial in the entries of the group's matrices, so that they can be given.

    Raises:
        InputError: when called with rows of another length, axes that do not broadcast, and matrices that are not finite,
            singular, or not orthogonal where the group's are.
    """

    def __init__(
        self,
        spec: LieActionSpec,
        module: str,
        lie: LieGroupKernel,
        generators: Entries,
        nodes: Sequence[Sequence[Term]],
        blocks: Sequence[Block],
    ) -> None:
        self.spec, self.lie = spec, lie
        self.__module__ = module
        basis = generators.dense()
        self.generators = torch.from_numpy(basis if spec.complex else basis.real.copy())
        self.has_matrices = all(block.node >= 0 for block in blocks)
        self._nodes, self._blocks = nodes, blocks
        self._numbers: dict[str, Tensor] = {}
        for k, terms in enumerate(nodes):
            for n, term in enumerate(terms):
                into, back = term.into.dense(), term.back.dense()
                # a factor that stands alone is left as it is
                if term.parent or not _is_identity(into) or not _is_identity(back):
                    sides = (lie.spec.size if term.factor else 1, -1, into.shape[1])
                    # parents first: (m, n * d), and the transpose of P
                    parents = into.reshape(sides).swapaxes(0, 1).reshape(-1, sides[0] * sides[2])
                    self._numbers[f"into {k} {n}"] = _tensor(parents)
                    self._numbers[f"back {k} {n}"] = _tensor(back.T)
        for k, block in enumerate(blocks):
            self._numbers[f"block {k}"] = _tensor(basis[:, block.at[0]][:, :, block.at[0]].reshape(len(basis), -1))
            self._numbers[f"at {k}"] = torch.tensor(block.at)
        self._numbers["traces"] = lie.generators.diagonal(dim1=-2, dim2=-1).sum(-1)
        order = torch.argsort(torch.cat([torch.tensor(block.at).flatten() for block in blocks]))
        self._numbers["order"] = order
        self._ordered = bool((order == torch.arange(len(order))).all())
        self._tables: dict[tuple[str, torch.device, torch.dtype], Tensor] = {}

    def __call__(self, coordinates: Tensor, x: Tensor, *, inverse: bool = False) -> Tensor:
        """rho(exp(sum of c_k X_k)) x, or rho of the inverse.

        Args:
            coordinates: (..., dim), real.
            x: (..., d).
            inverse: whether the inverse acts.
        """
        self.lie.require_coordinates(coordinates)
        dtype = self._require(x, coordinates.shape[:-1], coordinates)
        with torch.autocast(x.device.type, enabled=False):
            c = coordinates.to(_real(interior(dtype)))
            return self._act(self._from_coordinates(-c if inverse else c), x, dtype)

    def by_matrices(self, g: Tensor, x: Tensor, *, inverse: bool = False) -> Tensor:
        """rho(g) x for matrices of the group, without a logarithm; reflections act where the group has them.

        Args:
            g: (..., n, n), in the representation that defines the group.
            x: (..., d).
            inverse: whether the inverse acts.
        """
        self._require_group(g)
        dtype = self._require(x, g.shape[:-2], g)
        with torch.autocast(x.device.type, enabled=False):
            wide = g.to(torch.promote_types(_real(interior(dtype)), g.dtype))
            if inverse:
                blocks = self._from_matrices(self._inverted(wide), lambda: wide, lambda: 1 / torch.linalg.det(wide))
            else:
                blocks = self._from_matrices(wide, lambda: self._inverted(wide), lambda: torch.linalg.det(wide))
            return self._act(blocks, x, dtype)

    def matrices(self, coordinates: Tensor) -> Tensor:
        """rho(exp(sum of c_k X_k)): (..., dim) -> (..., d, d)."""
        return self(coordinates.unsqueeze(-2), self._identity(coordinates)).mT

    def matrices_of(self, g: Tensor) -> Tensor:
        """rho(g) for matrices of the group: (..., n, n) -> (..., d, d)."""
        self.lie.require_matrices(g)
        return self.by_matrices(g.unsqueeze(-3), self._identity(g)).mT

    def _identity(self, like: Tensor) -> Tensor:
        return torch.eye(self.spec.dimension, dtype=like.dtype, device=like.device)

    def _from_coordinates(self, c: Tensor) -> list[Tensor]:
        group: list[Tensor] = []
        if any(block.way == "group" for block in self._blocks):
            # exp(-c) is as good as exp(c), whose numerical inverse is not where entries are large; so is det = e^tr
            group = self._from_matrices(
                self.lie.wide_exp(c), lambda: self.lie.wide_exp(-c), lambda: self._determinant(c), "group"
            )
        found = []
        for k, block in enumerate(self._blocks):
            if block.way == "group":
                found.append(group[k])
                continue
            basis = self._table(f"block {k}", c)
            elements = c.to(basis.dtype) @ basis
            if block.way == "scale":
                found.append(elements.exp().unsqueeze(-1))
            elif block.way == "turn":
                scale, angle = elements[..., 0].exp(), elements[..., 2]
                cos, sin = scale * angle.cos(), scale * angle.sin()
                found.append(torch.stack([cos, -sin, sin, cos], dim=-1).unflatten(-1, (2, 2)))
            else:
                size = len(block.at[0])
                found.append(torch.linalg.matrix_exp(elements.unflatten(-1, (size, size))))
        return found

    def _from_matrices(
        self, g: Tensor, inverse: Callable[[], Tensor], determinant: Callable[[], Tensor], way: str = ""
    ) -> list[Tensor]:
        """The blocks; those of one way, others being placeholders, where a way is named.

        Args:
            g: (..., n, n).
            inverse, determinant: what gives g^-1 and det g, (..., n, n) and (...), where they are needed.
            way: of the blocks that are wanted.
        """
        values: dict[int, Tensor] = {0: g.new_ones(*g.shape[:-2], 1, 1)}
        wanted = [block.node for block in self._blocks if not way or block.way == way]
        dual: Optional[Tensor] = None
        for k in self._needed(wanted):
            total: Optional[Tensor] = None
            for n, term in enumerate(self._nodes[k]):
                factor: Optional[Tensor] = g if term.factor else None
                if term.factor < 0:
                    dual = inverse().mT if dual is None else dual
                    factor = dual
                value = self._term(f"{k} {n}", factor, values[term.parent])
                if term.determinants:
                    value = value * determinant()[..., None, None] ** term.determinants
                total = value if total is None else total + value
            assert total is not None
            values[k] = total
        return [values.get(block.node, g) for block in self._blocks]

    def _needed(self, wanted: list[int]) -> list[int]:
        needed: set[int] = set()
        waiting = [k for k in wanted if k > 0]
        while waiting:
            k = waiting.pop()
            if k not in needed:
                needed.add(k)
                waiting += [term.parent for term in self._nodes[k] if term.parent > 0]
        # parents have the smaller numbers
        return sorted(needed)

    def _term(self, name: str, factor: Optional[Tensor], parent: Tensor) -> Tensor:
        if f"into {name}" not in self._numbers:
            return parent if factor is None else factor
        into = self._table(f"into {name}", parent)
        back = self._table(f"back {name}", into)
        m, d = into.shape[0], back.shape[1]
        value = parent.to(into.dtype) @ into
        if factor is None:
            return (value.mT @ back).mT
        value = value.unflatten(-1, (factor.shape[-1], d)).transpose(-3, -2).flatten(-2)
        value = (factor.to(value.dtype) @ value).unflatten(-1, (m, d))
        # now (..., i, t, s): the sum over i and t is one product, of the transposes
        return (value.movedim(-1, -3).flatten(-2) @ back).mT

    def _act(self, matrices: list[Tensor], x: Tensor, dtype: torch.dtype) -> Tensor:
        parts = []
        for k, (block, matrix) in enumerate(zip(self._blocks, matrices, strict=True)):
            # blocks of complex group matrices that are real have no imaginary part but rounding
            matrix = matrix.real if matrix.is_complex() and not self.spec.complex else matrix
            rows = x.to(torch.promote_types(interior(dtype), matrix.dtype))
            first, size = block.at[0][0], len(block.at) * len(block.at[0])
            if block.at == _ranges(first, len(block.at), len(block.at[0])):
                rows = rows[..., first : first + size].unflatten(-1, (len(block.at), -1))
            else:
                rows = rows[..., self._index(f"at {k}", x)]
            parts.append(_multiplied(matrix.to(rows.dtype), rows).flatten(-2))
        lead = torch.broadcast_shapes(*(part.shape[:-1] for part in parts))
        found = torch.cat([part.expand(*lead, part.shape[-1]) for part in parts], dim=-1)
        return (found if self._ordered else found[..., self._index("order", x)]).to(dtype)

    def _inverted(self, g: Tensor) -> Tensor:
        if self.lie.spec.orthogonal:
            return g.mT
        found = torch.linalg.inv_ex(g)
        if not (torch.compiler.is_compiling() or transformed()) and bool(found.info.any()):
            raise InputError(
                given=f"a singular matrix for {self.spec.name!r}",
                expected="matrices of the group, which have inverses",
                remedy="pass coordinates: kernel(coordinates, x); large ones make matrices that rounding leaves singular",
            )
        return found.inverse

    def _determinant(self, c: Tensor) -> Tensor:
        traces = self._table("traces", c)
        return (c.to(traces.dtype) @ traces).exp()

    def _table(self, name: str, like: Tensor) -> Tensor:
        table = self._numbers[name]
        return self._kept(
            name, like, torch.promote_types(like.dtype, torch.complex64) if table.is_complex() else like.dtype
        )

    def _index(self, name: str, like: Tensor) -> Tensor:
        return self._kept(name, like, torch.int64)

    def _kept(self, name: str, like: Tensor, dtype: torch.dtype) -> Tensor:
        key = (name, like.device, dtype)
        if key in self._tables:
            return self._tables[key]
        made = self._numbers[name].to(device=like.device, dtype=dtype)
        if not torch.compiler.is_compiling():
            self._tables[key] = made
        return made

    def _require(self, x: Tensor, lead: torch.Size, other: Tensor) -> torch.dtype:
        """The type of the result; InputError where the vectors do not fit."""
        require_rows(x, self.spec.dimension, self.spec.name)
        if x.device != other.device:
            raise InputError(
                given=f"one input on {other.device}, the other on {x.device}",
                expected="inputs on one device",
                remedy="move one of them with .to(device)",
            )
        try:
            torch.broadcast_shapes(lead, x.shape[:-1])
        except RuntimeError as error:
            raise InputError(
                given=f"elements of leading shape {tuple(lead)} for vectors of shape {tuple(x.shape)}",
                expected="elements and vectors whose leading axes broadcast",
                remedy="insert axes of length 1 with unsqueeze",
            ) from error
        dtype = torch.promote_types(x.dtype, other.dtype)
        return torch.promote_types(interior(dtype), torch.complex64) if self.spec.complex else dtype

    def _require_group(self, g: Tensor) -> None:
        self.lie.require_matrices(g)
        if not self.has_matrices:
            at = next(block.at[0] for block in self._blocks if block.node < 0)
            raise InputError(
                given=f"matrices of the group for {self.spec.name!r}, whose block at coordinates {at} is no polynomial in "
                f"their entries that a search up to degree {self.spec.degree} finds",
                expected="a representation of the group of matrices, as spins that are integers are",
                remedy="pass coordinates: kernel(coordinates, x)",
            )
        if torch.compiler.is_compiling() or transformed() or not g.numel():
            return
        off = 0.0
        if self.lie.spec.orthogonal:
            wide = g.detach().to(interior(g.dtype))
            one = torch.eye(g.shape[-1], dtype=wide.dtype, device=g.device)
            off = float((wide.mT @ wide - one).abs().max())
        finite = bool(torch.isfinite(g).all())
        if not finite or off > max(_TOLERANCE, 4 * torch.finfo(g.dtype).eps):
            raise InputError(
                given=f"matrices for {self.spec.name!r} "
                + (f"with g^T g off 1 by {off:.3g}" if finite else "not finite"),
                expected=f"finite matrices of the group, orthogonal ones up to {_TOLERANCE} where the group is",
                remedy="project measured matrices onto the group first: U, _, V = torch.linalg.svd(g); U @ V",
            )

    def __reduce__(self) -> str:
        # one kernel a module, found by name: copies share it
        return "kernel"

    def __repr__(self) -> str:
        count = sum(len(block.at) for block in self._blocks)
        return f"LieActionKernel({self.spec.name}, dimension {self.spec.dimension}, {count} blocks, of {self.lie!r})"


def _multiplied(matrix: Tensor, rows: Tensor) -> Tensor:
    """(..., m, m) and (..., count, m) -> (..., count, m); vectors that share a matrix are one product."""
    spare = rows.dim() - matrix.dim()
    if spare > 0:
        matrix = matrix.reshape(*(1,) * spare, *matrix.shape)
    shared = 0
    while shared < rows.dim() - 2 and matrix.dim() == rows.dim() and matrix.shape[-3 - shared] == 1:
        shared += 1
    if not shared:
        return rows @ matrix.mT
    lead = rows.dim() - 2 - shared
    folded = rows.flatten(lead, -2) @ matrix.squeeze(tuple(range(lead, lead + shared))).mT
    return folded.unflatten(-2, rows.shape[lead:-1])


def _ranges(first: int, count: int, size: int) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(range(first + k * size, first + (k + 1) * size)) for k in range(count))


def _tensor(values: Any) -> Tensor:
    """Numbers in double precision, real where they are."""
    return torch.from_numpy(np.ascontiguousarray(values if values.imag.any() else values.real))


def _is_identity(matrix: Any) -> bool:
    return matrix.shape[0] == matrix.shape[1] and bool((matrix == np.eye(len(matrix))).all())


def _real(dtype: torch.dtype) -> torch.dtype:
    return {torch.complex64: torch.float32, torch.complex128: torch.float64}.get(dtype, dtype)
