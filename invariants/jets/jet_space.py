"""Jet space: coordinates, total derivatives and the prolongation of vector fields."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import combinations_with_replacement, product

import sympy as sp

from ..actions import LieAction, require_action
from ..errors import InputError
from ..exact import require_exact
from ..limits import JET_ORDER

MultiIndex = tuple[int, ...]


def multi_indices(order: int, dimension: int) -> tuple[MultiIndex, ...]:
    """Multi-indices of total order at most ``order``, by total order, then descending lexicographically.

    Example:
        >>> multi_indices(2, 2)
        ((0, 0), (1, 0), (0, 1), (2, 0), (1, 1), (0, 2))
    """
    found: list[MultiIndex] = []
    for total in range(order + 1):
        for choice in combinations_with_replacement(range(dimension), total):
            found.append(tuple(choice.count(i) for i in range(dimension)))
    return tuple(found)


class JetSpace:
    """The space of derivatives up to ``order`` of functions on the base.

    The dependent variables are the fiber of the action, or, for an action on the base alone, scalar channels
    ``u0, u1, ...`` carried by the map: (g.u)(g.z) = u(z). Coordinates: base first, then channel by channel, multi-indices
    in the order of :func:`multi_indices`.

    Args:
        action: a group action on base, or base and fiber.
        order: highest derivative, at least 0.
        channels: number of scalar channels; left at 1 for an action with a fiber.

    Raises:
        InputError: for what is no action, an order or a number of channels out of range, or names that make two
            coordinates equal.

    Example:
        >>> from invariants import catalogue
        >>> JetSpace(catalogue.get("affine"), order=1, channels=2).coordinates
        (x, y, u0, u0_x, u0_y, u1, u1_x, u1_y)
    """

    def __init__(self, action: LieAction, order: int, channels: int = 1) -> None:
        require_action(action)
        if not isinstance(order, int) or isinstance(order, bool) or not 0 <= order <= JET_ORDER.value:
            raise InputError(
                given=f"order={order!r}",
                expected=f"an integer of at least 0 and at most {JET_ORDER.value}",
                remedy="pass order=2, say",
            )
        if not isinstance(channels, int) or isinstance(channels, bool) or channels < 1:
            raise InputError(
                given=f"channels={channels!r}", expected="an integer of at least 1", remedy="pass channels=1, say"
            )
        if action.fiber and channels != 1:
            raise InputError(
                given=f"channels={channels} with the fiber {action.fiber}",
                expected="channels left at 1: the fiber already names the dependent variables",
                remedy="declare more fiber coordinates, or an action on the base alone",
            )
        self.action, self.order = action, order
        self.base = action.base
        self.dependents: tuple[str, ...] = (
            tuple(s.name for s in action.fiber) if action.fiber else tuple(f"u{k}" for k in range(channels))
        )
        self.indices = multi_indices(order, len(self.base))
        self._symbols = {
            (a, index): self._make(a, index) for a in range(len(self.dependents)) for index in self.indices
        }
        self.coordinates: tuple[sp.Symbol, ...] = (*self.base, *self._symbols.values())
        if len(set(self.coordinates)) != len(self.coordinates):
            raise InputError(
                given=f"base {self.base} and dependent variables {self.dependents}",
                expected="jet coordinates with distinct names",
                remedy="rename the base coordinates; u0, u1, ... are taken by the channels",
            )

    @staticmethod
    def of(action: LieAction, order: int, channels: int = 1) -> JetSpace:
        """The jet space of an action, made and prolonged once for all who ask (of the last 32).

        Example:
            >>> from invariants import catalogue
            >>> JetSpace.of(catalogue.get("affine"), 2) is JetSpace.of(catalogue.get("affine"), 2)
            True
        """
        if not all(isinstance(number, int) and not isinstance(number, bool) for number in (order, channels)):
            return JetSpace(action, order, channels)  # refused there; True and 1.0 would be found as 1
        require_action(action)
        return _jet_space(action, order, channels)

    @property
    def channels(self) -> int:
        """Number of dependent variables."""
        return len(self.dependents)

    def _make(self, channel: int, index: MultiIndex) -> sp.Symbol:
        if not any(index):
            return self.action.fiber[channel] if self.action.fiber else sp.Symbol(self.dependents[channel])
        letters = "".join(str(z) * k for z, k in zip(self.base, index, strict=True))
        return sp.Symbol(f"{self.dependents[channel]}_{letters}")

    def coordinate(self, channel: int, multi_index: Sequence[int]) -> sp.Symbol:
        """The symbol of one derivative: ``coordinate(0, (1, 0))`` is u0_x.

        Raises:
            InputError: if the channel or the multi-index is outside this jet space.
        """
        key = (channel, tuple(multi_index) if isinstance(multi_index, Sequence) else multi_index)
        if not _is_hashable(key) or key not in self._symbols:
            raise InputError(
                given=f"coordinate{key}",
                expected=f"a channel in 0..{self.channels - 1} and {len(self.base)} counts summing to at most {self.order}",
                remedy="derive with more channels or a higher order",
            )
        return self._symbols[key]

    def total_derivative(self, expr: sp.Expr, direction: int) -> sp.Expr:
        """D_i F = F_{x_i} + sum over dependents and multi-indices of u_{J+i} F_{u_J}, for F of lower order.

        Args:
            expr: an expression in the coordinates; other symbols count as constants.
            direction: the base coordinate i, counted from 0.

        Raises:
            InputError: for what is no expression, another direction, or an expression that holds a highest derivative.
        """
        if not isinstance(expr, (int, sp.Expr)):
            raise InputError(
                given=f"{expr!r} of type {type(expr).__name__}",
                expected="a SymPy expression in the jet coordinates",
                remedy="build it from coordinate(channel, multi_index); strings are never evaluated",
            )
        if not isinstance(direction, (int, sp.Integer)) or not 0 <= direction < len(self.base):
            raise InputError(
                given=f"the direction {direction!r}",
                expected=f"an integer in 0..{len(self.base) - 1}",
                remedy="count directions from 0",
            )
        result = sp.diff(expr, self.base[direction])
        for (a, index), symbol in self._symbols.items():
            partial = sp.diff(expr, symbol)
            if partial != 0:
                result += partial * self.coordinate(a, _raise(index, direction))
        return result

    def prolong_map(self, image: Sequence[object]) -> dict[sp.Symbol, sp.Expr]:
        """Where a finite map carries every coordinate: u~_{J+i} = sum_j ((D x~)^-1)_ij D_j u~_J, with (D x~)_ij = D_i x~_j.

        Args:
            image: where the point goes: one expression for each of the base, then of the fiber if there is one; it may
                hold group parameters. Channels of an action on the base alone are carried: u~ = u.

        Returns:
            {coordinate: its value after the map, in the coordinates before it}.

        Raises:
            InputError: for floats, a wrong number of entries, derivatives in them, or a base that is not mapped one to one.

        Source: P. Olver, Equivalence, Invariants and Symmetry, chapter 4 (prolongation by implicit differentiation).

        Example:
            >>> x, u, c, s = sp.symbols("x u c s")
            >>> turn = LieAction.from_fields("turn", base=(x,), fiber=(u,), fields=[(-u, x)])
            >>> jets = JetSpace(turn, order=1)
            >>> u_x = jets.coordinate(0, (1,))
            >>> sp.simplify(jets.prolong_map((c*x - s*u, s*x + c*u))[u_x] - (s + c*u_x)/(c - s*u_x))
            0
        """
        point = self._point(image)
        n = len(self.base)
        values: dict[tuple[int, MultiIndex], sp.Expr] = {}
        moved = point[n:] or tuple(self.coordinate(a, (0,) * n) for a in range(self.channels))
        inverse = self._inverse_slope(point[:n]) if self.order else sp.eye(n)
        for a in range(self.channels):
            for index in self.indices:
                if not any(index):
                    values[a, index] = moved[a]
                    continue
                i = next(k for k, count in enumerate(index) if count)
                below = values[a, _lower(index, i)]
                total = sum(inverse[i, j] * self.total_derivative(below, j) for j in range(n))
                values[a, index] = _lowest_terms(total)
        return dict(zip(self.coordinates, (*point[:n], *values.values()), strict=True))

    def _point(self, image: Sequence[object]) -> tuple[sp.Expr, ...]:
        """The image of a point, checked: one exact expression a variable, free of the other jet coordinates."""
        variables = self.action.variables
        if isinstance(image, str) or not isinstance(image, Sequence) or len(image) != len(variables):
            raise InputError(
                given=f"the map {image!r}",
                expected=f"{len(variables)} expressions, one for each of {', '.join(map(str, variables))}",
                remedy="leave a coordinate that the map does not move as itself",
            )
        derivatives = set(self.coordinates) - set(variables)
        point = []
        for z, entry in zip(variables, image, strict=True):
            symbols = entry.free_symbols if isinstance(entry, sp.Expr) else set()
            expr = require_exact(entry, where=f"image of {z}", allowed=symbols)
            if symbols & derivatives:
                raise InputError(
                    given=f"the image {expr} of {z}",
                    expected=f"an expression in {', '.join(map(str, variables))} and group parameters",
                    remedy="give the map of points alone; its derivatives follow",
                )
            point.append(expr)
        return tuple(point)

    def _inverse_slope(self, moved: Sequence[sp.Expr]) -> sp.Matrix:
        """The inverse of (D_i x~_j), which turns total derivatives into those by the new base."""
        n = len(self.base)
        slope = sp.Matrix(n, n, lambda i, j: _lowest_terms(self.total_derivative(moved[j], i)))
        determinant = _lowest_terms(slope.det(method="berkowitz"))
        if determinant == 0:
            raise InputError(
                given=f"a map that sends the base to {tuple(moved)}",
                expected="images of the base that are independent functions along a graph",
                remedy="correct the map: no derivative is defined after it",
            )
        return (slope.adjugate() / determinant).applyfunc(_lowest_terms)

    def reflection(self, rows: Sequence[Sequence[sp.Expr]]) -> dict[sp.Symbol, sp.Expr]:
        """Where a linear map R of the base, or of base and fiber, with R R = 1 carries every coordinate.

        A map of the base alone leaves the fiber alone and is linear on derivatives: u_{i j} becomes R_ki R_lj u_{k l}.

        Raises:
            InputError: for what is no square matrix of one of these sizes.
        """
        sizes = sorted({len(self.base), len(self.action.variables)})
        size = len(rows) if isinstance(rows, Sequence) else 0
        if size not in sizes or any(not isinstance(row, Sequence) or len(row) != size for row in rows):
            raise InputError(
                given=f"the reflection {rows!r}",
                expected=f"the rows of a square matrix of size {' or '.join(map(str, sizes))}",
                remedy="take one of action.reflections",
            )
        variables = self.action.variables[: len(rows)]
        linear = [sp.Add(*(c * w for c, w in zip(row, variables, strict=True))) for row in rows]
        if len(rows) > len(self.base):
            return self.prolong_map(linear)
        n = len(self.base)
        image = dict(zip(self.base, linear, strict=True))
        for (a, index), symbol in self._symbols.items():
            directions = [k for k in range(n) for _ in range(index[k])]
            image[symbol] = sp.Add(
                *(
                    sp.Mul(*(rows[k][i] for i, k in zip(directions, choice, strict=True)))
                    * self._symbols[a, tuple(choice.count(k) for k in range(n))]
                    for choice in product(range(n), repeat=len(directions))
                )
            )
        return image

    @cached_property
    def fields(self) -> tuple[tuple[sp.Expr, ...], ...]:
        """The action's fields prolonged to this space: one row a field, one entry a coordinate."""
        return tuple(self.prolong(field) for field in self.action.fields)

    def prolong(self, field: Sequence[sp.Expr]) -> tuple[sp.Expr, ...]:
        """Prolong a field xi d_x + phi d_u: phi_{J+i} = D_i phi_J - sum_k (D_i xi_k) u_{J+k}.

        Args:
            field: coefficients on the base, followed by those on the fiber if there is one.

        Returns:
            One coefficient for each of ``coordinates``.

        Raises:
            InputError: for another number of coefficients, or one that is no expression.

        Source: P. Olver, Applications of Lie Groups to Differential Equations, theorem 2.36.
        """
        if isinstance(field, str) or not isinstance(field, Sequence) or len(field) != len(self.action.variables):
            raise InputError(
                given=f"the field {field!r}",
                expected=f"{len(self.action.variables)} coefficients, for {', '.join(map(str, self.action.variables))}",
                remedy="write a zero for a coordinate that the field does not move",
            )
        strange = [c for c in field if not isinstance(c, (int, sp.Expr))]
        if strange:
            raise InputError(
                given=f"the coefficient {strange[0]!r} of type {type(strange[0]).__name__}",
                expected="a SymPy expression or an integer",
                remedy="build it from sympy.symbols(...); strings are never evaluated",
            )
        n = len(self.base)
        xi = [sp.sympify(c) for c in field[:n]]
        if not self.action.fiber:
            # Channels are copies of one another: prolong one, rename for the rest.
            single = _scalar_prolongation(self.base, tuple(xi), self.order)
            out = list(xi)
            for a in range(self.channels):
                out += [
                    sp.Add(*(c * self.coordinate(a, index) for index, c in row.items())) if row else sp.Integer(0)
                    for row in single
                ]
            return tuple(out)
        phi: dict[tuple[int, MultiIndex], sp.Expr] = {}
        slope = {(k, i): self.total_derivative(xi[k], i) for k in range(n) for i in range(n)} if self.order else {}
        for a in range(self.channels):
            for index in self.indices:
                if not any(index):
                    phi[a, index] = field[n + a]
                    continue
                i = next(k for k, count in enumerate(index) if count)
                lower = _lower(index, i)
                value = self.total_derivative(phi[a, lower], i)
                value -= sum(slope[k, i] * self.coordinate(a, _raise(lower, k)) for k in range(n))
                phi[a, index] = _collected(value, self.coordinates)
        return (*xi, *phi.values())


@lru_cache(maxsize=32)
def _jet_space(action: LieAction, order: int, channels: int) -> JetSpace:
    return JetSpace(action, order, channels)


@lru_cache(maxsize=512)
def _scalar_prolongation(
    base: tuple[sp.Symbol, ...], xi: tuple[sp.Expr, ...], order: int
) -> tuple[dict[MultiIndex, sp.Expr], ...]:
    """Rows of the prolongation of a field on the base: phi_J as a linear form {K: coefficient} in the derivatives."""
    n = len(base)
    rows: dict[MultiIndex, dict[MultiIndex, sp.Expr]] = {}
    for index in multi_indices(order, n):
        row: dict[MultiIndex, sp.Expr] = {}
        if any(index):
            i = next(k for k, count in enumerate(index) if count)
            lower = _lower(index, i)
            for source, c in rows[lower].items():
                _accumulate(row, source, sp.diff(c, base[i]))
                _accumulate(row, _raise(source, i), c)
            for k in range(n):
                _accumulate(row, _raise(lower, k), -sp.diff(xi[k], base[i]))
        rows[index] = {key: c for key, c in row.items() if c != 0}
    return tuple(rows.values())


def _is_hashable(key: object) -> bool:
    try:
        hash(key)
    except TypeError:
        return False
    return True


def _accumulate(row: dict[MultiIndex, sp.Expr], key: MultiIndex, value: sp.Expr) -> None:
    if value != 0:
        total = row.get(key, sp.Integer(0)) + value
        row[key] = _collected(total, sorted(total.free_symbols, key=str))


def _collected(expr: sp.Expr, coordinates: Sequence[sp.Symbol]) -> sp.Expr:
    """Expanded; over one denominator where there is one, which would otherwise be multiplied out in every term."""
    if expr.is_rational_function(*coordinates) and not expr.is_polynomial(*coordinates):
        return sp.cancel(sp.together(expr))
    return sp.expand(expr)


def _lowest_terms(expr: sp.Expr) -> sp.Expr:
    return sp.factor(sp.together(expr)) if expr.is_rational_function() else sp.simplify(expr)


def _raise(index: MultiIndex, i: int) -> MultiIndex:
    return (*index[:i], index[i] + 1, *index[i + 1 :])


def _lower(index: MultiIndex, i: int) -> MultiIndex:
    return (*index[:i], index[i] - 1, *index[i + 1 :])
