"""What follows from the brackets of a Lie algebra of matrices: coordinates, Killing form, centre, Cartan subalgebra."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import combinations
from typing import Any

import sympy

from invariants.errors import InputError

from ..groups import ActingGroup
from ..numbers import RATIONALS, ExactMatrix, MatrixSpan, Row, combination, commutator, null_space, number_from
from .cartan_subalgebra import find_cartan


class LieStructure(ActingGroup):
    """A basis of matrices closed under the bracket, and components that normalise it.

    Args:
        generators, components, name, cartan, form: as for MatrixLieAlgebra.
    """

    def __init__(
        self,
        generators: Sequence[Any],
        *,
        components: Sequence[Any] = (),
        name: str = "lie_algebra",
        cartan: Sequence[Any] | None = None,
        form: Any = None,
    ) -> None:
        self.name = name
        self._basis = matrices_of_one_size(generators, "generators")
        if not self._basis:
            raise InputError(
                given="no generators", expected="at least one", remedy="use FiniteGroup for a group of components alone"
            )
        self.size = self._basis[0].columns
        self.dimension = len(self._basis)
        self._components = matrices_of_one_size(components, "components", self.size)
        self.infinitesimal = (True,) * self.dimension + (False,) * len(self._components)
        self._span = MatrixSpan(self._basis)
        self._brackets = self._close()
        self._conjugations = tuple(self._conjugation(k, h) for k, h in enumerate(self._components))
        self._given_cartan = None if cartan is None else self.commuting_rows(cartan)
        self._given_form = None if form is None else self._invariant(ExactMatrix.of(form))

    def __repr__(self) -> str:
        beside = f", {len(self._components)} components beside" if self._components else ""
        return f"MatrixLieAlgebra({self.name}: dimension {self.dimension}, {self.size} x {self.size}{beside})"

    @property
    def generators(self) -> tuple[sympy.Matrix, ...]:
        """The basis."""
        return tuple(x.to_sympy() for x in self._basis)

    @property
    def exact_generators(self) -> tuple[ExactMatrix, ...]:
        """The basis in exact numbers."""
        return self._basis

    def is_real(self) -> bool:
        """Whether every entry of every generator is real."""
        return all(c.is_real() for x in self._basis for row in x.rows for c in row.values())

    def combined(self, coefficients: Sequence[sympy.Expr]) -> sympy.Matrix:
        """The sum of c_k X_k for expressions, symbols among them."""
        pairs = zip(coefficients, self.generators, strict=True)
        return sum((c * x for c, x in pairs), sympy.zeros(self.size, self.size))

    @property
    def components(self) -> tuple[sympy.Matrix, ...]:
        """The matrices of the group beside the identity component."""
        return tuple(h.to_sympy() for h in self._components)

    def coordinates(self, element: Any) -> tuple[sympy.Expr, ...]:
        """Coefficients of an element in the generators.

        Args:
            element: the index of a generator, a sequence of coefficients, or a matrix of the algebra.

        Raises:
            InputError: for a matrix outside the span, and for lengths that do not fit.

        Example:
            >>> from invariants.representations import MatrixLieAlgebra
            >>> MatrixLieAlgebra.so(2).coordinates([[0, 3], [-3, 0]])
            (-3,)
        """
        found = self.row_of(element)
        return tuple(found.get(k, RATIONALS.zero).to_sympy() for k in range(self.dimension))

    def row_of(self, element: Any) -> Row:
        """The coefficients of an element as a sparse vector of exact numbers."""
        if is_index(element):
            if 0 <= element < self.dimension:
                return {int(element): RATIONALS.one}
            raise InputError(
                given=f"generator {element}",
                expected=f"an index from 0 to {self.dimension - 1}",
                remedy=f"{self.name} has {self.dimension} generators",
            )
        if is_flat(element):
            if len(element) != self.dimension:
                raise InputError(
                    given=f"{len(element)} coefficients",
                    expected=f"{self.dimension}, one for each generator of {self.name}",
                    remedy="pass zeros for those that do not occur",
                )
            numbers = [number_from(c) for c in element]
            return {k: c for k, c in enumerate(numbers) if c}
        matrix = ExactMatrix.of(element)
        found = self._span.coordinates(matrix) if matrix.shape == (self.size, self.size) else None
        if found is None:
            raise InputError(
                given=f"{matrix.to_sympy().tolist()}",
                expected=f"a matrix of {self.size} x {self.size} in the span of the generators of {self.name}",
                remedy="pass a combination of the generators, or their coefficients",
            )
        return found

    def bracket(self, x: Any, y: Any) -> sympy.Matrix:
        """[x, y] = x y - y x of two elements, each an index, coefficients or a matrix of the algebra.

        Example:
            >>> from invariants.representations import MatrixLieAlgebra
            >>> MatrixLieAlgebra.so(3).coordinates(MatrixLieAlgebra.so(3).bracket(0, 1))
            (0, 0, 1)
        """
        one, two = (combination(self._basis, self.row_of(element)) for element in (x, y))
        return commutator(one, two).to_sympy()

    @cached_property
    def structure_constants(self) -> dict[tuple[int, int, int], sympy.Expr]:
        """The c_ijk of [X_i, X_j] = sum_k c_ijk X_k that are not zero."""
        out = {}
        for (i, j), row in self._brackets.items():
            for k, c in row.items():
                out[i, j, k], out[j, i, k] = c.to_sympy(), (-c).to_sympy()
        return dict(sorted(out.items()))

    @cached_property
    def adjoint_matrices(self) -> tuple[ExactMatrix, ...]:
        """The matrix of [X_i, .] for each generator."""
        rows: list[list[Row]] = [[{} for _ in range(self.dimension)] for _ in range(self.dimension)]
        for (i, j), bracket in self._brackets.items():
            for k, c in bracket.items():
                rows[i][k][j] = c
                rows[j][k][i] = -c
        return tuple(ExactMatrix(r, self.dimension) for r in rows)

    @cached_property
    def _killing(self) -> ExactMatrix:
        transposed = [ad.T for ad in self.adjoint_matrices]
        rows: list[Row] = [{} for _ in range(self.dimension)]
        for i, one in enumerate(self.adjoint_matrices):
            for j, two in enumerate(transposed):
                products = (
                    c * other[k]
                    for row, other in zip(one.rows, two.rows, strict=True)
                    for k, c in row.items()
                    if k in other
                )
                rows[i][j] = sum(products, RATIONALS.zero)
        return ExactMatrix(rows, self.dimension)

    @property
    def killing_form(self) -> sympy.Matrix:
        """K_ij = tr(ad X_i ad X_j).

        Example:
            >>> from invariants.representations import MatrixLieAlgebra
            >>> MatrixLieAlgebra.so(3).killing_form
            Matrix([
            [-2,  0,  0],
            [ 0, -2,  0],
            [ 0,  0, -2]])
        """
        return self._killing.to_sympy()

    @cached_property
    def is_semisimple(self) -> bool:
        """Whether the Killing form is nondegenerate (Cartan's criterion)."""
        return self._killing.rank() == self.dimension

    @cached_property
    def is_reductive(self) -> bool:
        """Whether the centre is the whole radical, which is the complement of [L, L] in the Killing form."""
        derived = ExactMatrix(self._brackets.values(), self.dimension)
        radical = null_space((derived @ self._killing).rows, self.dimension)
        return len(radical) == len(self._center)

    @cached_property
    def _center(self) -> list[Row]:
        return null_space([row for ad in self.adjoint_matrices for row in ad.rows], self.dimension)

    @property
    def center(self) -> tuple[sympy.Matrix, ...]:
        """A basis of the elements whose bracket with all others is zero."""
        return tuple(combination(self._basis, row).to_sympy() for row in self._center)

    @cached_property
    def cartan_rows(self) -> tuple[Row, ...]:
        """Coefficients of a basis of a Cartan subalgebra."""
        return find_cartan(self.adjoint_matrices) if self._given_cartan is None else self._given_cartan

    @property
    def cartan(self) -> tuple[sympy.Matrix, ...]:
        """A basis of a Cartan subalgebra, times i for compact directions, where weights are then real.

        Raises:
            InputError: where none was given and the search among small combinations of the generators finds none.

        Example:
            >>> from invariants.representations import MatrixLieAlgebra
            >>> MatrixLieAlgebra.sl(2).cartan
            (Matrix([
            [1,  0],
            [0, -1]]),)
        """
        return tuple(combination(self._basis, row).to_sympy() for row in self.cartan_rows)

    def _close(self) -> dict[tuple[int, int], Row]:
        brackets = {}
        for i, j in combinations(range(self.dimension), 2):
            found = self._span.coordinates(commutator(self._basis[i], self._basis[j]))
            if found is None:
                raise InputError(
                    given=f"generators whose bracket [X{i}, X{j}] leaves their span",
                    expected="a span closed under the bracket",
                    remedy="add the bracket, or use MatrixLieAlgebra.generated_by(matrices, limit=...)",
                )
            brackets[i, j] = found
        return brackets

    def _conjugation(self, k: int, component: ExactMatrix) -> tuple[Row, ...]:
        inverse = component.inverse()
        images = []
        for i, x in enumerate(self._basis):
            found = self._span.coordinates(component @ x @ inverse)
            if found is None:
                raise InputError(
                    given=f"a component h{k} with h{k} X{i} h{k}^-1 outside the algebra",
                    expected="a matrix that normalises the algebra",
                    remedy="leave it out, or add generators until the algebra holds the image",
                )
            images.append(found)
        return tuple(images)

    def commuting_rows(self, elements: Sequence[Any]) -> tuple[Row, ...]:
        """Coefficients of elements that are to commute; refused where they do not."""
        rows = tuple(self.row_of(h) for h in elements)
        matrices = [combination(self._basis, row) for row in rows]
        for (i, one), (j, two) in combinations(enumerate(matrices), 2):
            if not commutator(one, two).is_zero():
                raise InputError(
                    given=f"cartan elements {i} and {j} that do not commute",
                    expected="commuting elements",
                    remedy="pass a basis of a Cartan subalgebra",
                )
        return rows

    def _invariant(self, form: ExactMatrix) -> ExactMatrix:
        if form.shape != (self.dimension, self.dimension) or form != form.T:
            raise InputError(
                given=f"form of shape {form.shape}",
                expected=f"a symmetric matrix of {self.dimension} x {self.dimension}",
                remedy="pass B_ij = B(X_i, X_j)",
            )
        for i, ad in enumerate(self.adjoint_matrices):
            # B([X, Y], Z) + B(Y, [X, Z]) = 0
            lowered = ad.T @ form
            if not (lowered + lowered.T).is_zero():
                raise InputError(
                    given=f"a form that generator X{i} does not keep",
                    expected="an invariant form: B([X, Y], Z) + B(Y, [X, Z]) = 0",
                    remedy="take one from fixed_space(algebra.adjoint.dual().symmetric(2))",
                )
        form.inverse()
        return form


def matrices_of_one_size(values: Sequence[Any], what: str, size: int | None = None) -> tuple[ExactMatrix, ...]:
    """Exact square matrices of one size; refused where they are none."""
    if not isinstance(values, Iterable) or isinstance(values, str):
        raise InputError(given=f"{what}={values!r}", expected="a list of matrices", remedy="[[[0, -1], [1, 0]]] is one")
    out = tuple(ExactMatrix.of(v) for v in values)
    size = out[0].columns if size is None and out else size
    for k, m in enumerate(out):
        if m.shape != (size, size):
            raise InputError(
                given=f"{what} with number {k} of {m.shape[0]} x {m.shape[1]}",
                expected=f"square matrices of one size, {size} x {size}",
                remedy="pass matrices that act on the same coordinates",
            )
    return out


def is_index(element: Any) -> bool:
    """Whether it is the number of a generator."""
    return isinstance(element, (int, sympy.Integer)) and not isinstance(element, bool)


def is_flat(element: Any) -> bool:
    """Whether it is a sequence of coefficients."""
    return isinstance(element, (list, tuple)) and not any(isinstance(c, (list, tuple)) for c in element)
