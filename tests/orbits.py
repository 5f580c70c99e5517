"""Isometric actions of many kinds, and their orbits by a second way: singular values of the fields as they are declared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import combinations
from typing import Any, NamedTuple

import mpmath
import numpy as np
import sympy as sp

from invariants import LieAction, catalogue, product
from invariants.quotients import Quotient

Array = np.ndarray[Any, np.dtype[np.float64]]

x, y, z, w = sp.symbols("x y z w")
GOLDEN = (1 + sp.sqrt(5)) / 2


def turns(n: int, name: str = "") -> LieAction:
    """Rotations of n dimensions."""
    at = sp.symbols(f"x1:{n + 1}")
    fields = []
    for i, j in combinations(range(n), 2):
        field = [sp.Integer(0)] * n
        field[i], field[j] = -at[j], at[i]
        fields.append(field)
    return LieAction.from_fields(name or f"so{n}", base=at, fields=fields)


def linear(name: str, *matrices: sp.Matrix) -> LieAction:
    """The action whose fields are A x."""
    at = sp.symbols(f"x1:{matrices[0].rows + 1}")
    return LieAction.from_fields(name, base=at, fields=[list(m * sp.Matrix(at)) for m in matrices])


def _fields(name: str, base: Sequence[sp.Symbol], *fields: Sequence[Any], fiber: Sequence[sp.Symbol] = ()) -> LieAction:
    return LieAction.from_fields(name, base=base, fields=[list(f) for f in fields], fiber=fiber)


def _hermitian() -> list[sp.Matrix]:
    """Generators of SU(2) on C^2, as real matrices: right products of quaternions with i, j and k, halved."""
    i = sp.Matrix([[0, -1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [0, 0, -1, 0]])
    j = sp.Matrix([[0, 0, -1, 0], [0, 0, 0, -1], [1, 0, 0, 0], [0, 1, 0, 0]])
    return [i / 2, j / 2, (i * j) / 2]


def _spin_two() -> list[sp.Matrix]:
    """SO(3) on symmetric matrices without trace: S -> L S - S L, in an orthonormal basis."""
    root = sp.sqrt
    basis = [
        sp.Matrix([[0, 1, 0], [1, 0, 0], [0, 0, 0]]) / root(2),
        sp.Matrix([[0, 0, 1], [0, 0, 0], [1, 0, 0]]) / root(2),
        sp.Matrix([[0, 0, 0], [0, 0, 1], [0, 1, 0]]) / root(2),
        sp.diag(1, -1, 0) / root(2),
        sp.diag(1, 1, -2) / root(6),
    ]
    found = []
    for i, j in combinations(range(3), 2):
        turn = sp.zeros(3, 3)
        turn[i, j], turn[j, i] = -1, 1
        columns = [turn * s - s * turn for s in basis]
        found.append(sp.Matrix(5, 5, lambda a, b, columns=columns: (basis[a] * columns[b]).trace()))
    return found


TURN = sp.Matrix([[0, -1], [1, 0]])
SKEWED = sp.Matrix([[2, 1, 0], [1, 3, sp.Rational(1, 2)], [0, sp.Rational(1, 2), 1]])


def _skewed_fields() -> LieAction:
    """Rotations for the metric SKEWED: g^-1 S for skew S, in a basis that is not orthogonal."""
    skew = [sp.zeros(3, 3) for _ in range(3)]
    for m, (i, j) in zip(skew, combinations(range(3), 2), strict=True):
        m[i, j], m[j, i] = -1, 1
    mixed = [skew[0] + skew[1], 2 * skew[1] - skew[2], skew[2] + sp.sqrt(2) * skew[0]]
    return linear("skewed", *(SKEWED.inv() * m for m in mixed))


class Case(NamedTuple):
    """An action, and what its quotient is made with beside it."""

    action: Callable[[], LieAction]
    points: int
    rank: int
    metric: sp.Matrix | None = None
    masses: tuple[Any, ...] | None = None


CASES: dict[str, Case] = {
    "so2": Case(lambda: turns(2), 3, 1),
    "so3": Case(lambda: turns(3), 4, 3),
    "so3_one": Case(lambda: turns(3), 1, 2),
    "so4": Case(lambda: turns(4), 4, 6),
    "so4_two": Case(lambda: turns(4), 2, 5),
    "so5": Case(lambda: turns(5), 4, 10),
    "se2": Case(lambda: catalogue.get("se2"), 3, 3),
    "se3": Case(lambda: catalogue.get("se3"), 4, 6),
    "se3_masses": Case(lambda: catalogue.get("se3"), 3, 6, None, (1, sp.Rational(12, 5), sp.sqrt(2))),
    "translation": Case(lambda: catalogue.get("translation"), 3, 2),
    "u1": Case(lambda: linear("u1", sp.diag(TURN, 2 * TURN)), 2, 1),
    "su2": Case(lambda: linear("su2", *_hermitian()), 2, 3),
    "spin2": Case(lambda: linear("spin2", *_spin_two()), 2, 3),
    "torus": Case(lambda: linear("torus", sp.diag(TURN, 0, 0), sp.diag(0, 0, TURN)), 2, 2),
    # a winding of the torus that does not close, with irrational slope
    "irrational": Case(lambda: linear("irrational", sp.diag(TURN, sp.cos(sp.pi / 5) * TURN)), 2, 1),
    "screw": Case(lambda: _fields("screw", (x, y, z), (-y, x, sp.sqrt(2))), 2, 1),
    "off_origin": Case(lambda: _fields("off_origin", (x, y), (-(y - 3), x - sp.Rational(1, 2))), 2, 1),
    "off_origin3": Case(
        lambda: _fields(
            "off_origin3", (x, y, z), (-(y - 2), x - 1, 0), (0, -(z + 1), y - 2), (z + 1, 0, -(x - 1))
        ), 3, 3,
    ),
    "cylinder": Case(lambda: _fields("cylinder", (x, y, z), (0, 0, 1), (-y, x, 0)), 2, 2),
    "metric": Case(_skewed_fields, 3, 3, SKEWED),
    "oblique": Case(
        # translations along one line that is no axis, for a metric that couples axes
        lambda: _fields("oblique", (x, y, z), (1, 1, 0)), 2, 1, SKEWED, (2, 3),
    ),
    "skewed_basis": Case(
        lambda: linear(
            "skewed_basis",
            *(
                a * sp.Matrix([[0, -1, 0], [1, 0, 0], [0, 0, 0]])
                + b * sp.Matrix([[0, 0, 0], [0, 0, -1], [0, 1, 0]])
                + c * sp.Matrix([[0, 0, 1], [0, 0, 0], [-1, 0, 0]])
                for a, b, c in ((1, 1, 0), (0, 1, GOLDEN), (sp.Rational(1, 3), 0, 2))
            ),
        ),
        2, 3,
    ),
    "product": Case(
        lambda: product("both", catalogue.get("se2"), _fields("other", (z, w), (-w, z))), 2, 4,
    ),
    # the colour of a point is turned with the same angle as its place
    "fiber": Case(lambda: _fields("fiber", (x, y), (-y, x, -w, z), fiber=(z, w)), 2, 1),
    "permuted_axes": Case(
        lambda: _fields("permuted_axes", (x, y, z), *((sp.Symbol("y") - z, z - x, x - y),)), 2, 1,
    ),
}  # fmt: skip


@cache
def quotient(name: str, open_: bool = False) -> Quotient:
    """The quotient of a case; with any number of points, and masses told later where it has some."""
    case = CASES[name]
    if open_:
        return Quotient.of(case.action(), masses="given" if case.masses else None, metric=case.metric)
    return Quotient.of(case.action(), case.points, masses=case.masses, metric=case.metric)


class Numbers(NamedTuple):
    """A case in floating point: fields, metric, masses."""

    linear: list[Array]
    constant: list[Array]
    metric: Array
    masses: Array | None


@cache
def numbers(name: str) -> Numbers:
    """The declared fields of a case, by differences of their values."""
    case = CASES[name]
    action = case.action()
    n = len(action.variables)

    def at(field: Sequence[sp.Expr], point: Sequence[int]) -> Array:
        values = dict(zip(action.variables, point, strict=True))
        return np.array([float(sp.sympify(c).subs(values)) for c in field])

    linear_parts, constants = [], []
    for field in action.fields:
        origin = at(field, [0] * n)
        constants.append(origin)
        linear_parts.append(np.stack([at(field, [int(i == j) for i in range(n)]) - origin for j in range(n)], 1))
    metric = np.eye(n) if case.metric is None else np.array(case.metric.tolist(), dtype=np.float64)
    masses = None if case.masses is None else np.array([float(m) for m in case.masses])
    return Numbers(linear_parts, constants, metric, masses)


class Orbit(NamedTuple):
    """What is known of an orbit: the projection of all points, the mean curvature, log sqrt det G, its dimension."""

    projection: Array
    curvature: Array
    log_volume: float
    rank: int


def orbit(fields: Numbers, points: Array, masses: Array | None = None, least: float = 1e-9) -> Orbit:
    """The orbit through points (N, n): P, and h as the normal part of the sum of accelerations along orthonormal fields."""
    count, n = points.shape
    own = np.ones(count) if masses is None else masses
    root = np.linalg.cholesky(fields.metric).T
    tall = np.kron(np.diag(np.sqrt(own)), root)
    moves = np.stack([(points @ a.T + b).reshape(-1) for a, b in zip(fields.linear, fields.constant, strict=True)], 1)
    u, s, vt = np.linalg.svd(tall @ moves, full_matrices=False)
    rank = int((s > least * s[0]).sum()) if s[0] > 0 else 0
    u = u[:, :rank]
    back = np.linalg.inv(tall)
    projection = np.eye(count * n) - back @ u @ u.T @ tall
    acceleration = np.zeros(count * n)
    for k in range(rank):
        turn = sum(c * a for c, a in zip(vt[k], fields.linear, strict=True))
        acceleration += np.kron(np.eye(count), turn) @ (moves @ vt[k]) / s[k] ** 2
    volume = float(np.log(s[:rank]).sum())
    return Orbit(projection, (projection @ acceleration).reshape(count, n), volume, rank)


def rotations_exactly(points: Sequence[Sequence[Any]], vectors: Sequence[Sequence[Any]], centered: bool) -> Any:
    """P v and h of rotations (and translations) of points in space, by the tensor of inertia, in mpmath."""
    xs = [mpmath.matrix([mpmath.mpf(c) for c in p]) for p in points]
    vs = [mpmath.matrix([mpmath.mpf(c) for c in p]) for p in vectors]
    if centered:
        xs, vs = ([p - sum(rows[1:], rows[0]) / len(rows) for p in rows] for rows in (xs, vs))
    inertia = mpmath.zeros(3, 3)
    momentum = mpmath.zeros(3, 1)
    for p, v in zip(xs, vs, strict=True):
        inertia += (p.T * p)[0] * mpmath.eye(3) - p * p.T
        momentum += _cross(p, v)
    values, vectors_ = mpmath.eigsy(inertia)
    inverse = mpmath.zeros(3, 3)
    for k in range(3):
        if values[k] > mpmath.mpf(10) ** -40 * values[2]:
            inverse += vectors_[:, k] * vectors_[:, k].T / values[k]
    omega = inverse * momentum
    moved = [v - _cross(omega, p) for p, v in zip(xs, vs, strict=True)]
    trace = inverse[0, 0] + inverse[1, 1] + inverse[2, 2]
    curved = [inverse * p - trace * p for p in xs]
    return [[list(row) for row in rows] for rows in (moved, curved)]


def _cross(a: Any, b: Any) -> Any:
    return mpmath.matrix([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])
