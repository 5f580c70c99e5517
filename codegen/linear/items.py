"""What can be generated beside derivations: exact objects of linear algebra, as maps between finite spaces."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import sympy as sp

from invariants.errors import InputError
from invariants.quotients import Quotient
from invariants.representations import (
    EquivariantBasis,
    FixedSpace,
    FourierTransform,
    MatrixLieAlgebra,
    Representation,
    TensorProduct,
)

from .action_tables import ActionTables, action_tables
from .lie_actions import LieActionTables, lie_action_tables
from .lie_tables import LieTables, lie_tables
from .multilinear import MultilinearMap
from .quotient_tables import QuotientTables, quotient_tables


@dataclass(frozen=True)
class LinearItem:
    """One object as the maps that its kernel computes.

    Attributes:
        kind: 'linear', 'assemble', 'bilinear', 'fourier', 'action', 'lie group', 'lie action' or 'quotient'.
        name: folder and kernel name.
        description: one line for the header.
        maps: by the name under which the generated module holds them; the first is the kernel itself.
        shape: of the matrices that are assembled.
        orders: of the fast Fourier transform that stands for the maps.
        action: tables of a group action.
        lie: tables of a Lie group, or of its action.
        quotient: tables of a quotient by isometries.
    """

    kind: str
    name: str
    description: str
    maps: Mapping[str, MultilinearMap] = field(default_factory=dict)
    shape: tuple[int, ...] = ()
    orders: tuple[int, ...] = ()
    action: ActionTables | None = None
    lie: LieTables | LieActionTables | None = None
    quotient: QuotientTables | None = None

    @property
    def digest(self) -> str:
        """Hash of what is computed; the same on every machine."""
        words = [self.kind, [m.digest for m in self.maps.values()], self.shape, self.orders]
        tables = self.action or self.lie or self.quotient
        return sha256(json.dumps([*words, tables and tables.digest]).encode()).hexdigest()


def is_item(item: Any) -> bool:
    """Whether an object is one of these, a matrix included."""
    return isinstance(item, tuple(_MAKERS))


def item_of(item: Any, name: str | None = None) -> LinearItem:
    """The maps of an object.

    Args:
        item: an object of invariants.representations, or an exact SymPy matrix.
        name: folder and kernel name; the object's own if left out.

    Raises:
        InputError: for an object of another kind, one without a name, or coefficients that are not exact.

    Example:
        >>> item_of(sp.eye(2) / 2, "half").maps["kernel"].sizes
        (2, 2)
    """
    maker = next((made for kind, made in _MAKERS.items() if isinstance(item, kind)), None)
    if maker is None:
        raise InputError(
            given=f"{item!r} of type {type(item).__name__}"[:300],
            expected=EXPECTED,
            remedy="pass derive(action, order=2, channels=2), or another one of these",
        )
    own = name if name is not None else getattr(item, "name", None)
    if not isinstance(own, str):
        raise InputError(
            given="a matrix without a name",
            expected="a name for its folder",
            remedy='pass {"projector": matrix}',
        )
    return maker(item, own)


def _matrix(matrix: Any, name: str) -> LinearItem:
    rows, columns = matrix.shape
    return LinearItem("linear", name, f"{rows} x {columns} matrix", {"kernel": MultilinearMap.from_matrix(matrix)})


def _projector(space: Any, name: str) -> LinearItem:
    size = space.projector.shape[0]
    text = f"projector of {size} dimensions onto a fixed space of {space.dimension}"
    return LinearItem("linear", name, text, {"kernel": MultilinearMap.from_matrix(space.projector)})


def _basis(basis: Any, name: str) -> LinearItem:
    shape = (basis.target.dimension, basis.source.dimension)
    entries: dict[tuple[int, ...], Any] = {}
    for k, matrix in enumerate(basis):
        if matrix.shape != shape:
            raise InputError(
                given=f"a basis matrix of shape {matrix.shape}",
                expected=f"{shape}, the dimensions of target and source",
                remedy="use what equivariant_basis(rho, sigma) returns",
            )
        for i in range(shape[0]):
            for j in range(shape[1]):
                if matrix[i, j] != 0:
                    entries[k, i * shape[1] + j] = matrix[i, j]
    assembled = MultilinearMap.from_entries((len(basis), shape[0] * shape[1]), entries)
    text = f"{len(basis)} equivariant maps from {shape[1]} to {shape[0]} dimensions"
    return LinearItem("assemble", name, text, {"kernel": assembled}, shape=shape)


def _tensor_product(tensor: Any, name: str) -> LinearItem:
    sizes = tuple(tensor.dimensions)
    text = f"bilinear map of {sizes[0]} and {sizes[1]} dimensions to {sizes[2]}"
    return LinearItem("bilinear", name, text, {"kernel": MultilinearMap.from_entries(sizes, tensor.coefficients)})


def _fourier(transform: Any, name: str) -> LinearItem:
    size = transform.group.order
    if transform.orders is not None:
        text = f"Fourier transform of an Abelian group of order {size}, cyclic orders {transform.orders}"
        # the discrete Fourier transform over the orders: no matrix, and no limit of size
        return LinearItem("fourier", name, text, {}, (), transform.orders)
    text = f"Fourier transform of a group of order {size}"
    maps = {
        "forward": MultilinearMap.from_matrix(transform.matrix),
        "inverse": MultilinearMap.from_matrix(transform.inverse_matrix),
    }
    return LinearItem("fourier", name, text, maps)


def _action(representation: Representation, name: str) -> LinearItem:
    if isinstance(representation.group, MatrixLieAlgebra):
        moved = lie_action_tables(representation)
        text = f"representation of {moved.dimension} dimensions of {moved.lie_name}"
        return LinearItem("lie action", name, text, lie=moved)
    tables = action_tables(representation)
    text = f"representation of {tables.dimension} dimensions of a group of order {len(tables.inverse)}"
    return LinearItem("action", name, text, action=tables)


def _lie_group(algebra: MatrixLieAlgebra, name: str) -> LinearItem:
    tables = lie_tables(algebra)
    text = f"Lie group of {tables.dimension} dimensions of matrices of {tables.size} x {tables.size}"
    return LinearItem("lie group", name, text, lie=tables)


def _quotient(quotient: Quotient, name: str) -> LinearItem:
    tables = quotient_tables(quotient)
    points = f"{quotient.points} points" if quotient.points else "any number of points"
    text = f"orbits of {quotient.action.name} on {points} of {tables.size} dimensions: projection and mean curvature"
    return LinearItem("quotient", name, text, quotient=tables)


_MAKERS: dict[type, Callable[[Any, str], LinearItem]] = {
    sp.MatrixBase: _matrix,
    MatrixLieAlgebra: _lie_group,
    Representation: _action,
    FixedSpace: _projector,
    EquivariantBasis: _basis,
    FourierTransform: _fourier,
    TensorProduct: _tensor_product,
    Quotient: _quotient,
}
EXPECTED = (
    "a Derivation, an exact SymPy matrix, or a Representation, MatrixLieAlgebra, FixedSpace, EquivariantBasis, "
    "FourierTransform or TensorProduct of invariants.representations, or a Quotient of invariants.quotients"
)
