"""Groups of permutations too large to list: known by generators, their order by Schreier and Sims."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from sympy.combinatorics import Permutation
from sympy.combinatorics import PermutationGroup as Stabilisers

from invariants.errors import InputError

from ..numbers import RATIONALS, ExactMatrix
from .acting_group import ActingGroup
from .group_input import array_forms, whole


class PermutationGroup(ActingGroup):
    """A finite group of permutations that is never listed, as the 64! permutations of 64 columns.

    Fixed spaces and equivariant maps need generators alone. What needs elements one by one (characters, regular
    representations, sums over the group) needs a FiniteGroup.

    Args:
        generators: array forms ([1, 2, 0] sends 0 to 1) or SymPy Permutations, as for FiniteGroup.from_permutations.
        name: an identifier.

    Attributes:
        generators: array forms.
        degree: points.

    Raises:
        InputError: for what is not a permutation, or degrees that differ.

    Example:
        >>> swaps = PermutationGroup([[1, 0, *range(2, 30)], [*range(1, 30), 0]])
        >>> swaps.order
        265252859812191058636308480000000
    """

    def __init__(self, generators: Any, *, name: str = "permutation_group") -> None:
        forms = array_forms(generators)
        self.generators = tuple(tuple(int(k) for k in form) for form in forms)
        self.degree = forms.shape[1]
        self.infinitesimal = (False,) * len(self.generators)
        self.name = name

    def __repr__(self) -> str:
        return f"PermutationGroup({self.name!r}, {len(self.generators)} generators on {self.degree} points)"

    @cached_property
    def order(self) -> int:
        """Number of elements, by the theorem of Schreier and Sims."""
        return int(Stabilisers([Permutation(list(g)) for g in self.generators]).order())

    def check(self, matrices: Sequence[ExactMatrix]) -> None:
        """Prove that matrices of permutations and signs are a representation.

        They are one exactly if generators and images together, on both sets of points, generate no larger a group.

        Raises:
            InputError: if they are none, or are other matrices: a proof for those needs the elements.
        """
        together = []
        for k, (generator, matrix) in enumerate(zip(self.generators, matrices, strict=True)):
            images = _signed_images(matrix)
            if images is None:
                raise InputError(
                    given=f"matrix {k}, which is no permutation with signs, for {self!r}",
                    expected="one entry of 1 or -1 in each row and column",
                    remedy="list the group with FiniteGroup.from_permutations(generators, limit=...), if it is small enough",
                )
            together.append(Permutation([*generator, *(self.degree + i for i in images)]))
        if Stabilisers(together).order() != self.order:
            raise InputError(
                given=f"matrices that do not respect a relation of {self!r}",
                expected="one matrix for each generator with M(g h) = M(g) M(h)",
                remedy="check the order of the generators, and that products are read right to left",
            )

    def evaluate(self, matrices: Sequence[ExactMatrix], element: Any) -> ExactMatrix:
        """The matrix of a generator (its number), or of a word of generators: (0, 1) is the first after the second.

        Raises:
            InputError: for anything else.
        """
        number = whole(element)
        word = (number,) if number is not None else tuple(element) if isinstance(element, (tuple, list)) else (None,)
        out = ExactMatrix.identity(matrices[0].columns)
        for letter in word:
            place = whole(letter)
            if place is None or not 0 <= place < len(matrices):
                raise InputError(
                    given=f"the element {element!r} of {self!r}",
                    expected=f"the number of a generator, 0 ... {len(matrices) - 1}, or a tuple of such numbers",
                    remedy="(0, 1) is generator 0 after generator 1",
                )
            out = out @ matrices[place]
        return out


def _signed_images(matrix: ExactMatrix) -> list[int] | None:
    """Where +e_j and -e_j go, as points 2j and 2j + 1; None for a matrix that is no permutation with signs."""
    one = RATIONALS.one
    images: list[int] = [-1] * (2 * matrix.columns)
    for i, row in enumerate(matrix.rows):
        if len(row) != 1:
            return None
        ((j, value),) = row.items()
        if value not in (one, -one) or images[2 * j] >= 0:
            return None
        images[2 * j], images[2 * j + 1] = (2 * i, 2 * i + 1) if value == one else (2 * i + 1, 2 * i)
    return images if len(matrix.rows) == matrix.columns else None
