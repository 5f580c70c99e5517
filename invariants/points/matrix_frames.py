"""Moving frames of several points, as matrices: group elements h(x) with h(g x) = g h(x), solved and proved exactly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product

import sympy as sp
from sympy.polys.matrices import DomainMatrix

from ..actions import LieAction, require_action
from ..errors import CertificateError, DerivationError, InputError
from ..exact import field_rank, is_finite, require_exact, within
from ..frames import MovingFrame, simplify_exact
from ..jets import JetSpace
from ..limits import JOINT_POINTS, MATRIX_FRAME_SECONDS
from .frame_proof import FrameProof
from .joint import JointSpace

_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))


@dataclass(frozen=True)
class MatrixFrame:
    """A left moving frame of several points, a matrix whose entries are functions of them; made by :func:`matrix_frame`.

    It carries a fixed configuration to the points, up to their invariants, and is an element of the connected group,
    or of the smallest algebraic group that holds it.

    Attributes:
        action: the group action on one point.
        points: how many points it is a function of.
        kind: how matrices act: "linear", z -> A z, or in homogeneous coordinates "affine" or "projective".
        matrix: h(x) in :attr:`coordinates`, n x n where linear, else (n + 1) x (n + 1); up to a factor where projective.
        reference: a configuration of the points, one row each, whose frame is 1.

    Raises:
        InputError: for another number of points or of reference values; ActionError for values that are not exact.

    Example:
        >>> x, y, x_1, y_1 = sp.symbols("x y x_1 y_1")
        >>> turns = LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)])
        >>> r = sp.sqrt(x_1**2 + y_1**2)
        >>> MatrixFrame(turns, 1, "linear", [[x_1 / r, -y_1 / r], [y_1 / r, x_1 / r]], [(1, 0)]).verify()
    """

    action: LieAction
    points: int
    kind: str
    matrix: sp.ImmutableDenseMatrix
    reference: tuple[tuple[sp.Expr, ...], ...]

    def __post_init__(self) -> None:
        known = self.coordinates
        rows = self.reference if isinstance(self.reference, Sequence) else ()
        if len(rows) != self.points or any(len(row) * self.points != len(known) for row in rows):
            raise InputError(
                given=f"reference={self.reference!r}",
                expected=f"{self.points} rows of {len(self.space.single)} numbers, a configuration whose frame is 1",
                remedy="write for example [(0, 0), (1, 0)] for two points of the plane",
            )
        exact = tuple(tuple(require_exact(c, where="reference", allowed=()) for c in row) for row in rows)
        matrix = sp.ImmutableDenseMatrix(self.matrix)
        for entry in matrix:
            require_exact(entry, where="the frame", allowed=known)
        object.__setattr__(self, "reference", exact)
        object.__setattr__(self, "matrix", matrix)

    @cached_property
    def space(self) -> JointSpace:
        """The space of all points."""
        return JointSpace(self.action, self.points)

    @property
    def coordinates(self) -> tuple[sp.Symbol, ...]:
        """Coordinates of all points, point by point."""
        return self.space.coordinates

    def verify(self) -> None:
        """Prove exactly that it is a frame, from the action alone.

        With A_k the matrix of generator v_k, and sums of v_k over the points: v_k(h) = A_k h, whence h(g x) = g h(x);
        h^-1 dh is a combination of the A_k, and h = 1 at the reference, whence h is in the group. Up to multiples of h and
        of 1 where projective.

        Raises:
            CertificateError: naming what fails.

        Source: M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999), sections 4 and 5.
        """
        generators, kind = generator_matrices(self.action)
        if kind != self.kind or self.matrix.shape != generators[0].shape:
            raise CertificateError(f"a {self.kind} frame of shape {self.matrix.shape} for {self.action.name}, {kind}")
        whole = sp.eye(self.matrix.rows)
        values = [c for row in self.reference for c in row]
        there = self.matrix.xreplace(dict(zip(self.coordinates, values, strict=True))).applyfunc(sp.simplify)
        if there[0, 0] == 0 or there != whole * (there[0, 0] if kind == "projective" else 1):
            raise CertificateError(f"the frame is {there.tolist()} at its reference, where it should be 1")
        loose = kind == "projective"
        proof = FrameProof(*self._from_first_point())
        for k, generator in enumerate(generators):
            if not proof.carries(k, generator, up_to_factors=loose):
                raise CertificateError(f"the frame is not carried along by generator {k}, {self.action.fields[k]}")
        if not proof.stays_in([*generators, whole] if loose else generators):
            raise CertificateError(f"the frame is not proved to stay in the group of {self.action.name}")

    def _from_first_point(self) -> tuple[sp.Matrix, tuple[sp.Symbol, ...], list[list[sp.Expr]]]:
        """The frame and the fields in the first point and the differences to it, in which they are shorter."""
        n = len(self.space.single)
        coordinates, matrix = self.coordinates, sp.Matrix(self.matrix)
        if self.kind == "linear":
            return matrix, coordinates, [list(row) for row in self.space.system.fields]
        origin = [*coordinates[:n]] * self.points
        apart = {z: z + o for z, o in zip(coordinates[n:], origin[n:], strict=True)}
        fields = []
        for row in self.space.system.fields:
            rates = [c - o for c, o in zip(row, [*[sp.Integer(0)] * n, *(row[:n] * (self.points - 1))], strict=True)]
            fields.append([sp.expand(c.xreplace(apart)) for c in rates])
        return matrix.xreplace(apart), coordinates, fields

    def __repr__(self) -> str:
        return f"MatrixFrame({self.action.name}, {self.kind}, points={self.points})"


def matrix_frame(action: LieAction, *, time_limit: float = MATRIX_FRAME_SECONDS.value) -> MatrixFrame:
    """The left moving frame of several points under a group of linear, affine or projective maps, proved.

    h(x) with h(g x) = g h(x): h(x)^-1 x_1, ..., h(x)^-1 x_k are the same for all configurations of an orbit. It solves
    linear equations where the group's matrices are the invertible ones of an algebra, as for similarities, affine and
    projective maps; otherwise its inverse is the image of one more point under the moving frame of the joint action.

    Args:
        action: on a space of n coordinates, the base and the fiber if there is one, by fields of linear, affine or
            projective maps. Reflections play no part.
        time_limit: seconds for the solution.

    Returns:
        A frame of the least number of points that leaves no freedom; its ``verify`` was run.

    Raises:
        InputError: for what is no action.
        DerivationError: for other maps, and where the equations are not solved by the methods here.
        CertificateError: if what was found is no frame.

    Source: M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999); P. Olver, Joint invariant signatures,
        Foundations of Computational Mathematics 1 (2001).

    Example:
        >>> from invariants import catalogue
        >>> frame = matrix_frame(catalogue.get("similarity"))
        >>> frame.points, frame.matrix.row(0)
        (2, Matrix([[-x_1 + x_2, y_1 - y_2, x_1]]))
    """
    require_action(action)
    generators, kind = generator_matrices(action)
    least = _least_points(action)
    ways = (_by_linear_equations, _by_axes_of_space, _by_normalisation)
    try:
        with within(time_limit):
            found = next((h for h in (way(action, least, kind, generators) for way in ways) if h is not None), None)
            frame = _completed(action, least, kind, found) if found is not None else None
    except TimeoutError:
        frame = None
    if frame is None:
        raise DerivationError(
            given=f"the frame of {least} points under {action.name}",
            expected=f"normalisation equations that are solvable one by one, within {time_limit:.3g} s, or matrices that "
            "are the invertible ones of an algebra, as affine and projective maps are",
            remedy="write the matrix down yourself: MatrixFrame(action, points, kind, matrix, reference).verify() proves it",
        )
    frame.verify()
    return frame


def generator_matrices(action: LieAction) -> tuple[list[sp.Matrix], str]:
    """Generators as matrices: v(z) = M z + b - z (c . z) is [[M, b], [c, 0]] on (z, 1), or M where all b and c are zero.

    Args:
        action: the group action, on base and fiber.

    Returns:
        Matrices, n x n or (n + 1) x (n + 1), and the kind: "linear", "affine" (all c are zero) or "projective".

    Raises:
        DerivationError: for a field that is none of these.

    Example:
        >>> from invariants import catalogue
        >>> generator_matrices(catalogue.get("projective_line"))[0][2]
        Matrix([
        [ 0, 0],
        [-1, 0]])
    """
    variables = action.variables
    n = len(variables)
    zero = dict.fromkeys(variables, 0)
    found = []
    for field in action.fields:
        matrix = sp.zeros(n + 1, n + 1)
        for i, c in enumerate(field):
            matrix[i, n] = c.xreplace(zero)
            for j, z in enumerate(variables):
                matrix[i, j] = sp.diff(c, z).xreplace(zero)
        for j, z in enumerate(variables):
            matrix[n, j] = -sp.diff(field[j], z, z).xreplace(zero) / 2
        bend = sp.Add(*(matrix[n, j] * z for j, z in enumerate(variables)))
        again = matrix[:n, :n] * sp.Matrix(variables) + matrix[:n, n] - bend * sp.Matrix(variables)
        if any(sp.simplify(a - b) != 0 for a, b in zip(again, field, strict=True)):
            raise DerivationError(
                given=f"{action.name}, whose field {field} is not of the form M z + b - z (c . z)",
                expected="linear, affine or projective maps, which are matrices",
                remedy="for maps of another kind take differential or joint invariants instead of a frame",
            )
        found.append(matrix)
    if any(any(m[n, j] != 0 for j in range(n)) for m in found):
        return found, "projective"
    if any(any(m[i, n] != 0 for i in range(n)) for m in found):
        return found, "affine"
    return [sp.Matrix(m[:n, :n]) for m in found], "linear"


@lru_cache(maxsize=64)
def _least_points(action: LieAction) -> int:
    for count in range(1, JOINT_POINTS.value + 1):
        space = JointSpace(action, count)
        if field_rank(space.system.fields, space.coordinates) == action.dimension:
            return count
    raise DerivationError(
        given=f"{action.name}, under which {JOINT_POINTS.value} points still leave some freedom",
        expected=f"a group that moves at most {JOINT_POINTS.value} points freely",
        remedy="take a smaller group",
    )


@dataclass(frozen=True)
class _Slice:
    """Points carried along the translations of the group until the first has zeros where it can.

    Attributes:
        zeros: coordinates of the first point that become zero.
        rests: each coordinate as it is after that, in those before.
        shift: the matrix that undoes it, (n + 1) x (n + 1).
    """

    zeros: Mapping[sp.Symbol, sp.Integer]
    rests: Mapping[sp.Symbol, sp.Expr]
    shift: sp.Matrix

    @classmethod
    def of(cls, space: JointSpace) -> _Slice:
        single = space.single
        rows = space.action.translations
        pivots = [next(i for i, c in enumerate(row) if c != 0) for row in rows]
        amounts = [space.coordinate(1, single[i]) for i in pivots]
        moves = [sp.Add(*(a * row[j] for a, row in zip(amounts, rows, strict=True))) for j in range(len(single))]
        shift = sp.eye(len(single) + 1)
        for j, move in enumerate(moves):
            shift[j, len(single)] = move
        rests = {
            space.coordinate(p, z): space.coordinate(p, z) - move
            for p in range(1, space.points + 1)
            for z, move in zip(single, moves, strict=True)
        }
        return cls(dict.fromkeys(amounts, sp.Integer(0)), rests, shift)


def _by_normalisation(action: LieAction, least: int, kind: str, generators: Sequence[sp.Matrix]) -> sp.Matrix | None:
    """The frame on the slice; its inverse is read off the image of one more point under the joint moving frame."""
    space = JointSpace(action, least + 1)
    joint = LieAction("joint", space.coordinates, space.system.fields)
    try:
        frame = MovingFrame.of(JetSpace.of(joint, 0))
    except DerivationError:
        return None
    last = [space.coordinate(least + 1, z) for z in space.single]
    # the engine holds translated coordinates at zero
    images = [frame.images[z].xreplace(dict(_Slice.of(space).zeros)) for z in last]
    size = len(last)
    inverse = sp.eye(size + 1)
    for i, image in enumerate(images):
        inverse[i, size] = image.xreplace(dict.fromkeys(last, sp.Integer(0)))
        for j, w in enumerate(last):
            inverse[i, j] = sp.diff(image, w)
    inverse = inverse[:size, :size] if kind == "linear" else inverse
    inverse = inverse.applyfunc(simplify_exact)
    determinant = simplify_exact(inverse.det(method="berkowitz"))
    if determinant == 0 or inverse.free_symbols & set(last):
        return None
    return (inverse.adjugate() / determinant).applyfunc(simplify_exact)


def _by_linear_equations(action: LieAction, least: int, kind: str, generators: Sequence[sp.Matrix]) -> sp.Matrix | None:
    """The frame on the slice: of the algebra that the generators span with 1, what sends a configuration to the points."""
    basis = _algebra(generators)
    if basis is None or (kind == "linear" and len(basis) > len(generators)):
        return None
    n = len(action.variables)
    space = JointSpace(action, least)
    zeros = dict(_Slice.of(space).zeros)
    for section in _configurations(n, least, kind):
        rows = []
        for p, corner in enumerate(section, start=1):
            images = [b * sp.Matrix([*corner, 1][: b.rows]) for b in basis]
            for i, z in enumerate(space.single):
                target = space.coordinate(p, z).xreplace(zeros)
                if kind == "linear":  # one more unknown, the factor of the points
                    rows.append([*(image[i] for image in images), -target])
                else:
                    rows.append([image[i] - target * image[n] for image in images])
        kernel = DomainMatrix.from_Matrix(sp.Matrix(rows)).to_field().nullspace().to_Matrix()
        if kernel.rows != 1:
            continue
        bottom = sp.lcm_list([sp.fraction(sp.cancel(c))[1] for c in kernel])
        found = sp.zeros(*basis[0].shape)
        for c, b in zip(kernel, basis, strict=False):
            found += sp.cancel(c * bottom) * b
        if kind == "projective":
            factor = sp.gcd_list([e for e in found.applyfunc(sp.expand) if e != 0])
        else:
            factor = found[n, n] if kind == "affine" else sp.cancel(kernel[len(basis)] * bottom)
        if factor != 0:
            return (found / factor).applyfunc(simplify_exact)
    return None


def _by_axes_of_space(action: LieAction, least: int, kind: str, generators: Sequence[sp.Matrix]) -> sp.Matrix | None:
    """The frame on the slice of rotations or similarities of space: axes along d, (d x e) x d and d x e."""
    space = JointSpace(action, least)
    zeros = dict(_Slice.of(space).zeros)
    parts = [g[:3, :3] + g[:3, :3].T for g in generators]
    scales = any(part != sp.zeros(*part.shape) for part in parts)
    if len(space.single) != 3 or kind == "projective" or any(part != part[0, 0] * sp.eye(3) for part in parts):
        return None
    if len(zeros) not in (0, 3) or action.dimension != 3 + len(zeros) + scales:
        return None
    first = 2 if zeros else 1
    d, e = (sp.Matrix([space.coordinate(p, z) for z in space.single]) for p in (first, first + 1))
    normal = d.cross(e)
    length, area = sp.sqrt(d.dot(d)), sp.sqrt(normal.dot(normal))
    axes = sp.Matrix.hstack(d / length, normal.cross(d) / (length * area), normal / area) * (length if scales else 1)
    return axes if kind == "linear" else sp.diag(axes, 1)


def _algebra(generators: Sequence[sp.Matrix]) -> list[sp.Matrix] | None:
    """A basis of the span of the generators and 1, if that is closed under products."""
    basis = [sp.eye(generators[0].rows)]
    for g in generators:
        if _rank([*basis, g]) > len(basis):
            basis.append(g)
    products = [a * b for a, b in product(basis[1:], repeat=2)]
    return basis if _rank([*basis, *products]) == len(basis) else None


def _rank(matrices: Sequence[sp.Matrix]) -> int:
    return int(sp.Matrix([list(m) for m in matrices]).rank())


def _configurations(dimension: int, count: int, kind: str) -> Iterator[Sequence[Sequence[int]]]:
    """Where the points come from: the corners of the square for homographies, else a simplex and points beyond."""
    if dimension == 2 and kind == "projective":
        yield _CORNERS[:count]
    units = [[int(i == j) for j in range(dimension)] for i in range(dimension)]
    simplex = [[0] * dimension, *units, *([k] * dimension for k in range(1 if dimension > 1 else 2, count))]
    yield simplex[1 : count + 1] if kind == "linear" else simplex[:count]


def _in_general_position(dimension: int, count: int) -> Sequence[Sequence[int]]:
    """The origin, and points on the curve (5 t - 1, 3 t^2, 2 t^3, ...), where a first difference is (4, 3)."""
    factors = [5, 3, *range(2, dimension)]
    curve = [[c * t ** (k + 1) - (k == 0) for k, c in enumerate(factors[:dimension])] for t in range(1, count + 1)]
    return [[0] * dimension, *curve][:count] if count > 1 else curve


def _completed(action: LieAction, points: int, kind: str, on_slice: sp.Matrix) -> MatrixFrame | None:
    """The frame of all points from that on the slice, and a configuration where it is 1."""
    space = JointSpace(action, points)
    cut = _Slice.of(space)
    moved = on_slice.xreplace(dict(cut.rests))
    matrix = cut.shift * moved if kind != "linear" else moved
    for reference in _references(space, matrix, kind):
        there = matrix.xreplace(dict(zip(space.coordinates, (c for row in reference for c in row), strict=True)))
        whole = there.applyfunc(sp.simplify)
        scale = whole[0, 0] if kind == "projective" else sp.Integer(1)
        if scale != 0 and whole == scale * sp.eye(whole.rows):
            matrix = matrix if scale > 0 else -matrix
            return MatrixFrame(action, points, kind, matrix, reference)
    return None


def _references(space: JointSpace, matrix: sp.Matrix, kind: str) -> Iterator[tuple[tuple[sp.Expr, ...], ...]]:
    """Configurations of small integers, seen from their own frames."""
    n = len(space.single)
    general = _in_general_position(n, space.points)
    for integers in (*_configurations(n, space.points, kind), general, [row[::-1] for row in general]):
        rows = [[sp.Integer(c) for c in row] for row in integers]
        there = matrix.xreplace(dict(zip(space.coordinates, (c for row in rows for c in row), strict=True)))
        if not all(is_finite(e) and e.is_real for e in there) or sp.simplify(there.det()) == 0:
            continue
        back = there.inv()
        seen = [back * sp.Matrix(row if kind == "linear" else [*row, 1]) for row in rows]
        if kind == "linear" or all(sp.simplify(v[n]) != 0 for v in seen):
            scales = [sp.Integer(1) if kind == "linear" else v[n] for v in seen]
            yield tuple(tuple(sp.simplify(e / c) for e in v[:n]) for v, c in zip(seen, scales, strict=True))
