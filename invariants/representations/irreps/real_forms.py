"""From complex to real representations: real and imaginary parts, and real structures."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from invariants.errors import InputError

from ..groups import FiniteGroup
from ..numbers import ExactMatrix, Number, action_on, cyclotomic_field, from_columns, orthogonal_basis, square_root
from ..representation import Representation
from ..spaces import equivariant_maps

I = cyclotomic_field(4).root_of_unity(1)  # noqa: E741 - the imaginary unit


def realification(matrices: Sequence[ExactMatrix], norms: Sequence[Number]) -> tuple[list[ExactMatrix], list[Number]]:
    """The same space over the reals, on e_1, ..., e_d, i e_1, ..., i e_d: each c becomes [[Re c, -Im c], [Im c, Re c]]."""
    out = []
    for matrix in matrices:
        size = matrix.columns
        rows: list[dict[int, Number]] = [{} for _ in range(2 * size)]
        for i, row in enumerate(matrix.rows):
            for j, c in row.items():
                real, imaginary = parts(c)
                rows[i][j] = rows[size + i][size + j] = real
                rows[i][size + j], rows[size + i][j] = -imaginary, imaginary
        out.append(ExactMatrix(rows, 2 * size))
    return out, [*norms, *norms]


def parts(number: Number) -> tuple[Number, Number]:
    """Real and imaginary part."""
    conjugate = number.conjugate()
    if conjugate == number:
        return number, number.field.zero
    half = Fraction(1, 2)
    return (number + conjugate) * half, (number - conjugate) * I * -half


def real_form(
    group: FiniteGroup, matrices: Sequence[ExactMatrix], norms: Sequence[Number]
) -> tuple[list[ExactMatrix], list[Number]]:
    """Real orthogonal matrices of an irreducible unitary representation of real type.

    There is one J with N(g) J = J conj(N(g)); J conj(J) = c > 0, and the vectors with v = J conj(v)/sqrt(c) are a real
    form: spanned by e_k + J e_k/sqrt(c) and i e_k - i J e_k/sqrt(c).

    Raises:
        InputError: if sqrt(c) lies in no cyclotomic field that is looked at.
    """
    size = matrices[0].columns
    one = Representation(group, matrices, norms=norms, check=False)
    other = Representation(group, [m.map(Number.conjugate) for m in matrices], norms=norms, check=False)
    structure = equivariant_maps(other, one)[0]
    squared = (structure @ structure.map(Number.conjugate))[0, 0]
    root = square_root(squared)
    if root is None:
        raise InputError(
            given=f"an irreducible representation of {group!r} of degree {size}, real over the root of {squared!r}",
            expected="a real form over a cyclotomic field",
            remedy='use G.irreps("complex"), or rho + rho.dual() as a real representation',
        )
    scale = root.inverse()
    candidates = []
    for k in range(size):
        image = {i: c * scale for i, c in structure.column(k).items()}
        candidates.append({**image, k: image.get(k, scale.field.zero) + 1})
        turned = {i: -(c * I) for i, c in image.items()}
        candidates.append({**turned, k: turned.get(k, scale.field.zero) + I})
    chosen: list[dict[int, Number]] = []
    for candidate in candidates:
        vector = {i: c for i, c in candidate.items() if c}
        if vector and len(chosen) < size and from_columns([*chosen, vector], size).rank() > len(chosen):
            chosen.append(vector)
    columns = from_columns(chosen, size)
    weighted = columns.H @ ExactMatrix.diagonal(norms)
    basis, lengths = orthogonal_basis(weighted @ columns)
    return [action_on(basis, lengths, weighted @ m @ columns) for m in matrices], lengths
