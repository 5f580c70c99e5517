"""Frames of points as matrices: solved for every group of matrices in the catalogue, proved, and refused when altered."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sympy as sp

from invariants import LieAction, catalogue
from invariants.errors import CertificateError, DerivationError, InputError
from invariants.points.frame_proof import FrameProof
from invariants.points.matrix_frames import MatrixFrame, generator_matrices, matrix_frame

x, y, z = sp.symbols("x y z")
SO2 = LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)])
SO3 = LieAction.from_fields("so3", base=(x, y, z), fields=[(-y, x, 0), (0, -z, y), (-z, 0, x)])
GL3 = LieAction.from_fields(
    "gl3", base=(x, y, z), fields=[tuple(v if i == k else 0 for i in range(3)) for k in range(3) for v in (x, y, z)]
)
POINTS = {
    "translation": 1,
    "scale": 2,
    "se2": 2,
    "e2": 2,
    "similarity": 2,
    "sa2": 3,
    "affine": 3,
    "projective": 4,
    "anisotropic": 2,
    "sl2": 2,
    "gl2": 2,
    "poincare2": 2,
    "galilei2": 2,
    "heisenberg": 1,
    "projective_line": 3,
    "se3": 3,
    "similarity3": 3,
    "affine3": 4,
    "affine_curve": 3,
}


def frame_of(name: str) -> MatrixFrame:
    return matrix_frame({"so2": SO2, "so3": SO3, "gl3": GL3}.get(name) or catalogue.get(name))


@pytest.mark.parametrize("name", [*POINTS, "so2", "so3", "gl3"])
def test_frames_are_solved_proved_and_equivariant(name: str) -> None:
    frame = frame_of(name)
    assert frame.points == {**POINTS, "so2": 1, "so3": 2, "gl3": 3}[name]
    # independently of the proof: h(g x) = g h(x) at a rational point, g an exact element near the identity
    generators, kind = generator_matrices(frame.action)
    n = len(frame.space.single)
    rows = [sp.Matrix([*row, 1][: frame.matrix.rows]) for row in frame.reference]
    rows = [row + sp.Matrix([sp.Rational((7 * i * k + 3 * k) % 5, 17) for k in range(n)] + [0] * (row.rows - n))
            for i, row in enumerate(rows, start=1)]  # fmt: skip
    g = sp.eye(frame.matrix.rows)
    for k, generator in enumerate(generators, start=1):
        g = g * sp.exp(generator * sp.Rational(1, 5 + 3 * k))
    moved = [g * row for row in rows]
    moved = [row / row[n] if row.rows > n else row for row in moved]
    one, other = (frame.matrix.xreplace(_values(frame, batch)).evalf(30) for batch in (rows, moved))
    expected = (g * one).evalf(30)
    if kind == "projective":
        expected, other = expected / expected[n, n], other / other[n, n]
    assert max(abs(e) for e in expected - other) < sp.Float("1e-24")


def _values(frame: MatrixFrame, rows: list[sp.Matrix]) -> dict[sp.Symbol, sp.Expr]:
    n = len(frame.space.single)
    return dict(zip(frame.coordinates, (c for row in rows for c in row[:n]), strict=True))


@pytest.mark.parametrize("name", ["so2", "similarity", "projective"])
def test_any_altered_entry_is_refused(name: str) -> None:
    frame = frame_of(name)
    frame.verify()
    size = frame.matrix.rows
    last = frame.coordinates[-1]
    for i in range(size):
        for j in range(size):
            altered = sp.Matrix(frame.matrix)
            altered[i, j] += last - frame.reference[-1][-1]  # still 1 at the reference
            with pytest.raises(CertificateError):
                replace(frame, matrix=sp.ImmutableDenseMatrix(altered)).verify()
    with pytest.raises(InputError, match="unknown symbol w"):
        replace(frame, matrix=frame.matrix * sp.Symbol("w"))
    with pytest.raises(InputError, match="floating-point number"):
        replace(frame, matrix=frame.matrix * 1.5)
    with pytest.raises(InputError, match="rows of 2 numbers"):
        replace(frame, reference=[(1,)])


def test_a_frame_off_the_group_is_refused() -> None:
    # carried along by rotations, and 1 at the reference, but not a rotation elsewhere
    frame = frame_of("so2")
    radius = sp.sqrt(sum(c**2 for c in frame.coordinates))
    with pytest.raises(CertificateError, match="not proved to stay in the group of so2"):
        replace(frame, matrix=frame.matrix * radius).verify()
    rigid = frame_of("se2")
    scaled = sp.Matrix(rigid.matrix)
    x_1, y_1, x_2, y_2 = rigid.coordinates
    scaled[:2, :2] = scaled[:2, :2] * sp.sqrt((x_2 - x_1) ** 2 + (y_2 - y_1) ** 2)
    with pytest.raises(CertificateError, match="group of se2"):
        replace(rigid, matrix=sp.ImmutableDenseMatrix(scaled)).verify()


def test_your_own_formula_is_proved() -> None:
    x_1, y_1 = frame_of("so2").coordinates
    radius = sp.sqrt(x_1**2 + y_1**2)
    matrix = [[x_1 / radius, -y_1 / radius], [y_1 / radius, x_1 / radius]]
    MatrixFrame(SO2, 1, "linear", matrix, [(1, 0)]).verify()  # type: ignore[arg-type]
    with pytest.raises(CertificateError, match="shape"):
        MatrixFrame(SO2, 1, "affine", matrix, [(1, 0)]).verify()  # type: ignore[arg-type]


def test_nested_roots_and_other_functions() -> None:
    inner = sp.sqrt(x**2 + y**2)
    matrix = sp.Matrix([[sp.sqrt(inner + x) / sp.sqrt(inner)]])
    proof = FrameProof(matrix, (x, y), [(x, y), (y, x)])
    assert proof.carries(0, sp.Matrix([[0]])) and not proof.carries(1, sp.Matrix([[0]]))
    with pytest.raises(CertificateError, match="roots of rational functions"):
        FrameProof(sp.Matrix([[sp.exp(sp.sqrt(2) * x)]]), (x, y), [(x, y)]).carries(0, sp.Matrix([[0]]))


def test_what_has_no_matrices_or_no_solution_says_so() -> None:
    with pytest.raises(DerivationError, match=r"moebius(.|\n)*M z \+ b - z \(c \. z\)"):
        frame_of("moebius")
    with pytest.raises(DerivationError, match=r"2 points under klein(.|\n)*MatrixFrame\(action"):
        frame_of("klein")


def test_frames_are_the_same_every_time() -> None:
    assert frame_of("projective").matrix == matrix_frame(catalogue.get("projective")).matrix
