"""Lie algebras of matrices, with discrete components of the group beside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, reduce
from typing import Any

import sympy

from invariants.errors import InputError
from invariants.limits import COMPONENT_PRODUCTS, LIE_CLOSURE_DIMENSION

from .. import above
from ..numbers import (
    ExactMatrix,
    MatrixSpan,
    combination,
    common_field,
    commutator,
    sum_of,
)
from ..representation import Representation
from .exact_exponentials import exact_exponential, exact_logarithm
from .lie_structure import LieStructure, is_flat, is_index, matrices_of_one_size
from .named_lie_algebras import (
    LieAlgebraRecipe,
    checked_size,
    galilei,
    lorentz,
    orthogonal,
    special_euclidean,
    special_linear,
    special_orthogonal,
    special_unitary,
    symplectic,
)


class MatrixLieAlgebra(LieStructure):
    """A Lie algebra of matrices, and matrices of the group that lie in other components.

        [X_i, X_j] = sum_k c_ijk X_k,    h X_i h^-1 in the span of the X's

    Spans and dimensions are over the complex numbers: a real algebra like sl(2, C) with its six real dimensions is given by
    real matrices, [[a, -b], [b, a]] for each entry a + bi. A product of components may lie in the identity component; what
    a representation does there is then checked through the relations among the components, not through exponentials.

    Args:
        generators: a basis, exact and square (SymPy matrices or nested lists).
        components: invertible matrices that normalise the algebra: a reflection, parity, time reversal.
        name: an identifier.
        cartan: elements of a Cartan subalgebra, for weights; searched for unless given.
        form: a symmetric invariant nondegenerate form on the generators, for the Casimir operator; the Killing form unless
            given.

    Attributes:
        dimension: number of generators.
        size: number of coordinates that the matrices act on.
        infinitesimal: True for each generator, then False for each component.

    Raises:
        InputError: for floats, matrices of different sizes, generators that depend on each other or do not close under
            the bracket, components that are singular or do not normalise the algebra.

    Source: J. E. Humphreys, Introduction to Lie Algebras and Representation Theory (1972), sections 1-8.

    Example:
        >>> heisenberg = MatrixLieAlgebra([[[0, 1, 0], [0, 0, 0], [0, 0, 0]], [[0, 0, 0], [0, 0, 1], [0, 0, 0]],
        ...                                [[0, 0, 1], [0, 0, 0], [0, 0, 0]]], name="heisenberg")
        >>> heisenberg.structure_constants
        {(0, 1, 2): 1, (1, 0, 2): -1}
    """

    # -- named algebras ---------------------------------------------------------------------------------------------

    @classmethod
    def _from_recipe(cls, recipe: LieAlgebraRecipe) -> MatrixLieAlgebra:
        # one object for one name: representations combine only where they share their group
        held = _NAMED.get((cls, recipe.name))
        if held is not None:
            return held
        form = None
        if recipe.trace_factor is not None:
            form = ExactMatrix(
                [
                    {j: (x @ y).trace() * recipe.trace_factor for j, y in enumerate(recipe.generators)}
                    for x in recipe.generators
                ],
                len(recipe.generators),
            )
        cartan = None
        if recipe.cartan is not None:
            cartan = [[h.get(k, 0) for k in range(len(recipe.generators))] for h in recipe.cartan]
        made = cls(recipe.generators, components=recipe.components, name=recipe.name, cartan=cartan, form=form)
        return _NAMED.setdefault((cls, recipe.name), made)

    @classmethod
    def so(cls, n: int, m: int = 0) -> MatrixLieAlgebra:
        """Rotations so(n), or so(n, m) with the form diag(1, ..., 1, -1, ..., -1).

            X_ij e_i = e_j,    X_ij e_j = -s_i s_j e_i,    i < j in lexicographic order

        so(3) has the order (X_23, X_31, X_12) = (X_x, X_y, X_z), with [X_x, X_y] = X_z. Its Casimir operator is
        -sum X_ij^2 for m = 0: l(l + n - 2) on harmonic polynomials of degree l.

        Example:
            >>> MatrixLieAlgebra.so(3).generators[2]
            Matrix([
            [0, -1, 0],
            [1,  0, 0],
            [0,  0, 0]])
        """
        checked_size("so", n, 1)
        checked_size("so", m, 0)
        checked_size("so", n + m, 2)
        return cls._from_recipe(special_orthogonal(n, m))

    @classmethod
    def o(cls, n: int) -> MatrixLieAlgebra:
        """The orthogonal group O(n): so(n), and the reflection of the last axis as its component.

        Example:
            >>> MatrixLieAlgebra.o(2).components
            (Matrix([
            [1,  0],
            [0, -1]]),)
        """
        return cls._from_recipe(orthogonal(checked_size("o", n, 2)))

    @classmethod
    def su(cls, n: int) -> MatrixLieAlgebra:
        """Skew-Hermitian matrices of trace zero.

            -i/2 (E_ij + E_ji), then -1/2 (E_ij - E_ji), then -i/2 (E_kk - E_k+1,k+1)

        su(2) is -i/2 times the three Pauli matrices, with [X_1, X_2] = X_3; its Casimir operator is -sum X_k^2 = j(j + 1),
        and that of su(n) has the value (n^2 - 1)/(2n) on n coordinates.

        Example:
            >>> MatrixLieAlgebra.su(2).structure_constants[0, 1, 2]
            1
        """
        return cls._from_recipe(special_unitary(checked_size("su", n, 2)))

    @classmethod
    def sl(cls, n: int) -> MatrixLieAlgebra:
        """Matrices of trace zero: E_kk - E_k+1,k+1, then E_ij with i < j, then E_ji; for n = 2 these are H, E, F.

        Example:
            >>> MatrixLieAlgebra.sl(2).bracket(1, 2)
            Matrix([
            [1,  0],
            [0, -1]])
        """
        return cls._from_recipe(special_linear(checked_size("sl", n, 2)))

    @classmethod
    def sp(cls, n: int) -> MatrixLieAlgebra:
        """Symplectic matrices on n = 2k coordinates (positions, momenta): [[A, B], [C, -A^T]], B and C symmetric.

        Example:
            >>> MatrixLieAlgebra.sp(4).dimension
            10
        """
        return cls._from_recipe(symplectic(checked_size("sp", n, 2)))

    @classmethod
    def lorentz(cls, *, components: bool = False) -> MatrixLieAlgebra:
        """so(1, 3) on (t, x, y, z): rotations J_x, J_y, J_z, then boosts K_x, K_y, K_z.

            [J_x, J_y] = J_z,    [J_x, K_y] = K_z,    [K_x, K_y] = -J_z

        Args:
            components: whether parity diag(1, -1, -1, -1) and time reversal diag(-1, 1, 1, 1) are beside.

        Example:
            >>> MatrixLieAlgebra.lorentz().dimension
            6
        """
        return cls._from_recipe(lorentz(components))

    @classmethod
    def galilei(cls) -> MatrixLieAlgebra:
        """Galilei's algebra on (x, y, z, t, 1): rotations, boosts x -> x + v t, translations, and that of time.

        Example:
            >>> MatrixLieAlgebra.galilei().is_reductive
            False
        """
        return cls._from_recipe(galilei())

    @classmethod
    def se(cls, n: int) -> MatrixLieAlgebra:
        """Rigid motions, on (x_1, ..., x_n, 1): the rotations of so(n) in their order, then the translations.

        Example:
            >>> MatrixLieAlgebra.se(3).dimension
            6
        """
        return cls._from_recipe(special_euclidean(checked_size("se", n, 2)))

    @classmethod
    def generated_by(
        cls,
        matrices: Sequence[Any],
        *,
        limit: int = LIE_CLOSURE_DIMENSION.value,
        components: Sequence[Any] = (),
        name: str = "lie_algebra",
    ) -> MatrixLieAlgebra:
        """The smallest Lie algebra that holds these matrices: brackets are added until it closes.

        Args:
            matrices: exact square matrices; those that depend on the earlier ones are dropped.
            limit: largest dimension.
            components: as for MatrixLieAlgebra.
            name: an identifier.

        Raises:
            InputError: if the dimension passes the limit.

        Example:
            >>> MatrixLieAlgebra.generated_by([[[0, 1], [0, 0]], [[0, 0], [1, 0]]]).dimension
            3
        """
        waiting = list(matrices_of_one_size(matrices, "matrices"))
        basis: list[ExactMatrix] = []
        span = MatrixSpan(())
        while waiting:
            candidate = waiting.pop(0)
            if span.coordinates(candidate) is not None:
                continue
            if len(basis) == limit:
                raise InputError(
                    given=f"{len(matrices)} matrices whose brackets span more than {limit} dimensions",
                    expected=f"a Lie algebra of at most {limit} dimensions",
                    remedy="check the matrices, or pass a larger limit",
                )
            waiting += [commutator(x, candidate) for x in basis]
            basis.append(candidate)
            span = MatrixSpan(basis)
        return cls(basis, components=components, name=name)

    def casimir(self, rho: Representation, *, form: Any = None) -> sympy.Matrix:
        """The quadratic Casimir operator of a representation, which commutes with all of it.

            C = sum_ij (B^-1)_ij rho(X_i) rho(X_j)

        B is the form of the algebra: tr(X Y)/2 for so, o and lorentz, so that C = l(l + 1) for so(3); 2 tr(X Y) for su, sl
        and sp, so that C = j(j + 1) for su(2); the Killing form for an algebra of one's own that has no form.

        Args:
            rho: a representation of this algebra.
            form: another symmetric, invariant and nondegenerate form on the generators.

        Raises:
            InputError: for a degenerate form (the Killing form of an algebra that is not semisimple) and for one that is
                not symmetric and invariant.

        Source: Humphreys, section 6.2.

        Example:
            >>> so3 = MatrixLieAlgebra.so(3)
            >>> so3.casimir(so3.defining)
            Matrix([
            [2, 0, 0],
            [0, 2, 0],
            [0, 0, 2]])
        """
        if rho.group is not self:
            raise InputError(
                given=f"a representation of {rho.group!r}",
                expected=f"one of {self!r}",
                remedy="call casimir of the algebra that the representation belongs to",
            )
        chosen = self._given_form if form is None else self._invariant(ExactMatrix.of(form))
        if chosen is None:
            if not self.is_semisimple:
                raise InputError(
                    given=f"{self.name}, whose Killing form is degenerate",
                    expected="a semisimple algebra, or a form",
                    remedy="pass form=, a symmetric, invariant and nondegenerate matrix",
                )
            chosen = self._killing
        images = rho.matrices[: self.dimension]
        total = ExactMatrix([{} for _ in range(rho.dimension)], rho.dimension)
        for i, row in enumerate(chosen.inverse().rows):
            total = total + images[i] @ combination(images, row)
        return rho.on_orthonormal(total)

    # -- exponentials -----------------------------------------------------------------------------------------------

    def exp(self, element: Any) -> Any:
        """The group element exp(sum of c_k X_k), exactly or in tensors.

            N nilpotent: sum of N^k/k!;    pi B with eigenvalues i q of B, q rational: sum of e^(i pi q) P_q exp(pi N_q)

        with the projectors P_q onto generalised eigenspaces and the nilpotent parts N_q of B there.

        Args:
            element: a tensor of coordinates (..., dim), real, of a floating-point type; or, exactly, the index of a
                generator, coefficients, or a matrix of the algebra, of SymPy expressions in which pi may occur, and
                symbols where the element is nilpotent.

        Returns:
            For a tensor the matrices (..., n, n), by a generated kernel and differentiable any number of times; otherwise an
            exact SymPy matrix.

        Raises:
            InputError: for exact elements of neither kind, floats outside of tensors, and what is not in the algebra.

        Example:
            >>> MatrixLieAlgebra.so(3).exp([0, 0, sympy.pi / 3])
            Matrix([
            [      1/2, -sqrt(3)/2, 0],
            [sqrt(3)/2,        1/2, 0],
            [        0,          0, 1]])
            >>> import torch
            >>> MatrixLieAlgebra.so(2).exp(torch.zeros(5, 1)).shape
            torch.Size([5, 2, 2])
        """
        return above.kernel(self).exp(element) if above.is_tensor(element) else exact_exponential(self, element)

    def log(self, matrix: Any) -> Any:
        """Coordinates with exp(log g) = g, principal: angles are at most pi.

        Args:
            matrix: a tensor of matrices (..., n, n) of a floating-point type; or an exact matrix that is unipotent, or whose
                eigenvalues are roots of unity, with one half turn at most.

        Returns:
            For a tensor the coordinates (..., dim); otherwise SymPy expressions, proved by the exponential.

        Raises:
            InputError: for matrices that are not of the group or have no principal logarithm, and exact ones of other kinds.

        Example:
            >>> MatrixLieAlgebra.so(3).log([[0, 0, 1], [1, 0, 0], [0, 1, 0]])
            (2*sqrt(3)*pi/9, 2*sqrt(3)*pi/9, 2*sqrt(3)*pi/9)
            >>> import torch
            >>> MatrixLieAlgebra.se(2).log(torch.eye(3))
            tensor([0., 0., 0.])
        """
        return above.kernel(self).log(matrix) if above.is_tensor(matrix) else exact_logarithm(self, matrix)

    # -- representations --------------------------------------------------------------------------------------------

    @cached_property
    def defining(self) -> Representation:
        """The representation by the generators and the components themselves."""
        return Representation(self, (*self._basis, *self._components), name=f"{self.name}_defining", check=False)

    @cached_property
    def adjoint(self) -> Representation:
        """The representation on the algebra: [X, .], and h . h^-1 for components.

        Example:
            >>> MatrixLieAlgebra.se(2).adjoint.dimension
            3
        """
        turns = [ExactMatrix(images, self.dimension).T for images in self._conjugations]
        return Representation(self, (*self.adjoint_matrices, *turns), name=f"{self.name}_adjoint", check=False)

    def check(self, matrices: Sequence[ExactMatrix]) -> None:
        """Prove that matrices of the generators, then of the components, are a representation.

            [rho(X_i), rho(X_j)] = sum_k c_ijk rho(X_k),    rho(h) rho(X) = rho(h X h^-1) rho(h)

        and every relation among products of components that holds for the given matrices (of the first 200 products, which
        is all of them where they form a finite group of at most that order).

        Raises:
            InputError: naming the relation that fails.
        """
        algebra, group = matrices[: self.dimension], matrices[self.dimension :]
        for (i, j), row in self._brackets.items():
            if commutator(algebra[i], algebra[j]) != combination(algebra, row):
                raise _failed(f"[rho(X{i}), rho(X{j})] = {sum_of(row, 'rho(X{})')}", self.name)
        for k, (h, images) in enumerate(zip(group, self._conjugations, strict=True)):
            h.inverse()
            for i, row in enumerate(images):
                if h @ algebra[i] != combination(algebra, row) @ h:
                    image = sum_of(row, "rho(X{})")
                    raise _failed(f"rho(h{k}) rho(X{i}) rho(h{k})^-1 = {image}", self.name)
        if not group:
            return
        _, words, relations = self._products
        values = [ExactMatrix.identity(group[0].columns)]
        for word in words[1:]:
            values.append(values[words.index(word[:-1])] @ group[word[-1]])
        for start, k, end in relations:
            if values[start] @ group[k] != values[end]:
                left, right = _word((*words[start], k)), _word(words[end])
                raise _failed(f"{left} = {right}", self.name)

    def evaluate(self, matrices: Sequence[ExactMatrix], element: Any) -> ExactMatrix:
        """The matrix of an element: of the algebra by linearity, of the group as a product of components.

        Args:
            matrices: those of the generators, then of the components.
            element: an index into them, a sequence of coefficients of the generators, a matrix in the span of the
                generators, or a matrix that is a product of components.

        Raises:
            InputError: for anything else, and for a matrix that is both in the algebra and a product of components.
        """
        if is_index(element) and 0 <= element < len(matrices):
            return matrices[int(element)]
        if self._components and not is_index(element) and not is_flat(element):
            given = ExactMatrix.of(element)
            products, words, _ = self._products
            word = next((w for value, w in zip(products, words, strict=True) if value == given), None)
            if word is not None:
                if self._span.coordinates(given) is not None:
                    raise InputError(
                        given="a matrix that lies in the algebra and is a product of components",
                        expected="an element of one of them",
                        remedy="pass coefficients for the element of the algebra, the index for the component",
                    )
                return reduce(
                    lambda a, b: a @ b,
                    (matrices[self.dimension + k] for k in word),
                    ExactMatrix.identity(matrices[0].columns),
                )
        return combination(matrices[: self.dimension], self.row_of(element))

    @cached_property
    def _products(self) -> tuple[list[ExactMatrix], list[tuple[int, ...]], list[tuple[int, int, int]]]:
        """Products of components, their words, and the relations (a, k, b): product a times component k is product b."""
        field = common_field(c.field for h in self._components for row in h.rows for c in row.values())
        lifted = [h.map(field.lift) for h in self._components]
        products = [ExactMatrix.identity(self.size).map(field.lift)]
        words: list[tuple[int, ...]] = [()]
        place = {products[0]: 0}
        relations = []
        for at in range(COMPONENT_PRODUCTS.value):
            if at == len(products):
                break
            for k, h in enumerate(lifted):
                image = products[at] @ h
                if image in place:
                    relations.append((at, k, place[image]))
                elif len(products) < COMPONENT_PRODUCTS.value:
                    place[image] = len(products)
                    products.append(image)
                    words.append((*words[at], k))
        return products, words, relations


def _word(letters: Sequence[int]) -> str:
    return " ".join(f"rho(h{k})" for k in letters) or "1"


def _failed(relation: str, name: str) -> InputError:
    return InputError(
        given=f"matrices for which {relation} does not hold",
        expected=f"a representation of {name}",
        remedy="check the order of the generators (generators first, then components) and the signs",
    )


_NAMED: dict[tuple[type[MatrixLieAlgebra], str], MatrixLieAlgebra] = {}
