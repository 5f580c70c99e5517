"""New actions from old ones: direct products, subgroups given by equations, other coordinates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import sympy as sp

from ..errors import ActionError
from ..exact import require_exact
from .lie_action import Field, LieAction, require_action, require_name, require_symbols

Matrix = tuple[tuple[sp.Expr, ...], ...]


def product(name: str, *actions: LieAction) -> LieAction:
    """The direct product of groups that act together and commute: G x H with (g, h) z = g h z.

    The variables are united by symbol, base and fiber each in order of appearance, and fields do not move the variables
    of other factors. Beside a factor with a fiber, an action on the base alone acts on graphs: it leaves the fiber alone.
    Reflections of the factors are kept.

    Args:
        name: an identifier.
        actions: the factors.

    Returns:
        The checked product, known by its fields.

    Raises:
        ActionError: where generators of two factors do not commute (the message names the bracket), or a symbol is base
            in one factor and fiber in another.

    Source: P. Olver, Applications of Lie Groups to Differential Equations, section 1.4.

    Example:
        >>> from invariants import catalogue
        >>> both = product("moving_light", catalogue.get("se2"), catalogue.get("intensity"))
        >>> both.fields
        ((1, 0, 0), (0, 1, 0), (-y, x, 0), (0, 0, 1), (0, 0, u))
    """
    require_name(name)
    if not actions:
        raise ActionError(given="no factors", expected="at least one action", remedy="pass product(name, g, h)")
    for action in actions:
        require_action(action)
    base = _union(a.base for a in actions)
    fiber = _union(a.fiber for a in actions)
    both = [str(z) for z in base if z in fiber]
    if both:
        raise ActionError(
            given=f"{', '.join(both)} as base in one factor and fiber in another",
            expected="each variable on one side",
            remedy="rename it, or exchange its role with conjugate()",
        )
    variables = (*base, *fiber)
    padded = [[_padded(f, action.variables, variables) for f in action.fields] for action in actions]
    _require_commuting(LieAction(name, base, tuple(f for rows in padded for f in rows), fiber), actions)
    return LieAction.from_fields(
        name,
        base=base,
        fiber=fiber,
        fields=[f for rows in padded for f in rows],
        reflections=[_padded_matrix(m, action, base, fiber) for action in actions for m in action.reflections],
    )


def subgroup(
    name: str, action: LieAction, constraints: Sequence[object], parameters: Sequence[sp.Symbol] = ()
) -> LieAction:
    """The subgroup whose elements satisfy equations: its generators span the kernel of their Jacobian at the identity.

    Reflections of the action are left out: equations in the parameters speak of its connected group.

    Args:
        name: an identifier.
        action: the group to cut.
        constraints: expressions in the group parameters that vanish on the subgroup.
        parameters: for an action without a finite map, one symbol c_k for each generator: the element exp(sum c_k v_k),
            to first order; its identity is 0. Left out for an action made from a map, which has its own.

    Returns:
        The checked subgroup, known by its fields.

    Raises:
        ActionError: for constraints that do not hold at the identity, or whose derivatives all vanish there, or that
            leave nothing, or whose kernel does not close (the message names the bracket); for floats and unknown symbols.

    Source: P. Olver, Applications of Lie Groups to Differential Equations, theorem 1.19 and section 1.4.

    Example:
        >>> x, y, a, b, c, d = sp.symbols("x y a b c d")
        >>> general = LieAction.from_map("gl2", base=(x, y), parameters=(a, b, c, d), identity=(1, 0, 0, 1),
        ...     image=(a*x + b*y, c*x + d*y))
        >>> subgroup("so2", general, [a**2 + c**2 - 1, b**2 + d**2 - 1, a*b + c*d]).fields
        ((-y, x),)
    """
    require_name(name)
    require_action(action)
    group, identity = _group_parameters(action, parameters)
    here = dict(zip(group, identity, strict=True))
    if isinstance(constraints, (str, Mapping)) or not isinstance(constraints, Sequence) or not constraints:
        raise ActionError(
            given=f"constraints={constraints!r}",
            expected="a list with at least one expression that vanishes on the subgroup",
            remedy=f"pass for example [{group[0] - identity[0]}]",
        )
    rows = [_differential(c, k, here) for k, c in enumerate(constraints)]
    kernel = sp.Matrix(rows).nullspace(simplify=True)
    if not kernel:
        raise ActionError(
            given=f"constraints {_shown(constraints)}, which leave only the identity",
            expected="a subgroup of dimension at least 1",
            remedy="leave a constraint out",
        )
    fields = tuple(
        tuple(
            _tidy(sum(c * f[m] for c, f in zip(vector, action.fields, strict=True)))
            for m in range(len(action.variables))
        )
        for vector in kernel
    )
    cut = LieAction(name, action.base, fields, action.fiber)
    try:
        cut.structure_constants  # noqa: B018  closure is checked where it is computed
    except ActionError as error:
        raise ActionError(
            given=f"constraints {_shown(constraints)}, which leave {error.given}",
            expected="constraints whose solutions are a group",
            remedy="add or correct a constraint: products of solutions must be solutions",
        ) from error
    return LieAction.from_fields(name, base=action.base, fiber=action.fiber, fields=fields)


def conjugate(
    name: str,
    action: LieAction,
    *,
    base: Sequence[sp.Symbol],
    fiber: Sequence[sp.Symbol] = (),
    forward: Sequence[object],
    backward: Sequence[object],
) -> LieAction:
    """The same action in other coordinates w = F(z): its fields are v(w_j) = sum_i xi_i dF_j/dz_i at z = F^-1(w).

    Base and fiber may mix, as in a hodograph map, which exchanges x and u. The two maps need only be inverse to one another
    where all coordinates are positive and atan(tan(w)) = w, so polar coordinates and logarithms serve.

    Args:
        name: an identifier.
        action: the action in the old coordinates.
        base: the new base coordinates.
        fiber: the new fiber coordinates; with the base, as many as the action has variables.
        forward: the new coordinates in the old, one expression for each of base then fiber.
        backward: the old coordinates in the new, one for each of the action's base then fiber.

    Returns:
        The checked action, with the finite map in new coordinates if the action has one, and its reflections.

    Raises:
        ActionError: where the two maps are not inverse to one another (the message says what they compose to), or a
            reflection is not linear in the new coordinates.

    Source: P. Olver, Applications of Lie Groups to Differential Equations, section 1.3 (vector fields under maps).

    Example:
        >>> x, y, r, angle = sp.symbols("x y r angle")
        >>> turn = LieAction.from_fields("turn", base=(x, y), fields=[(-y, x)])
        >>> conjugate("polar", turn, base=(r, angle), forward=(sp.sqrt(x**2 + y**2), sp.atan(y/x)),
        ...     backward=(r*sp.cos(angle), r*sp.sin(angle))).fields
        ((0, 1),)
    """
    require_name(name)
    require_action(action)
    base, fiber = require_symbols(base, "base", empty=True), require_symbols(fiber, "fiber", empty=True)
    old, new = action.variables, (*base, *fiber)
    _require_count(new, len(old), f"the new coordinates {new}", "new coordinates")
    _require_count(forward, len(new), f"forward={forward!r}", f"expressions for {_shown(new)}")
    _require_count(backward, len(old), f"backward={backward!r}", f"expressions for {_shown(old)}")
    there = tuple(require_exact(e, where=f"forward, {z}", allowed=old) for z, e in zip(new, forward, strict=True))
    back = tuple(require_exact(e, where=f"backward, {z}", allowed=new) for z, e in zip(old, backward, strict=True))
    change = _Change(old, new, there, back)
    _require_inverse(change)
    result = LieAction.from_fields(
        name,
        base=base,
        fiber=fiber,
        fields=[change.field(f) for f in action.fields],
        reflections=[change.reflection(m, len(base)) for m in action.reflections],
    )
    if not action.image:
        return result
    clash = [str(p) for p in action.parameters if p in new]
    if clash:
        raise ActionError(
            given=f"the new coordinate {', '.join(clash)}, which is a group parameter of {action.name}",
            expected="new coordinates other than the group parameters",
            remedy="rename it",
        )
    image = change.map(action.image)
    return replace(result, parameters=action.parameters, identity=action.identity, image=image)


@dataclass(frozen=True)
class _Change:
    """A change of variables and its inverse."""

    old: tuple[sp.Symbol, ...]
    new: tuple[sp.Symbol, ...]
    forward: tuple[sp.Expr, ...]
    backward: tuple[sp.Expr, ...]

    def field(self, field: Field) -> Field:
        """A vector field in the new coordinates."""
        slopes = [[c * sp.diff(w, z) for c, z in zip(field, self.old, strict=True)] for w in self.forward]
        return _composed([sp.Add(*terms) for terms in slopes], self.old, self.backward, self.new)

    def map(self, image: Sequence[sp.Expr]) -> tuple[sp.Expr, ...]:
        """A map of points in the new coordinates: forward, after it, after backward."""
        moved = _composed(image, self.old, self.backward, self.new)
        return _composed(self.forward, self.old, moved, self.new)

    def reflection(self, rows: Matrix, base: int) -> Matrix:
        """A linear map in the new coordinates; of the base alone where it leaves the fiber alone."""
        n = len(rows)
        linear = [sp.Add(*(c * z for c, z in zip(row, self.old[:n], strict=True))) for row in rows]
        image = sp.Matrix(self.map([*linear, *self.old[n:]]))
        matrix = image.jacobian(self.new)
        if matrix.free_symbols or (image - matrix * sp.Matrix(self.new)).applyfunc(sp.expand) != sp.zeros(
            len(self.new), 1
        ):
            raise ActionError(
                given=f"the reflection {sp.Matrix(rows).tolist()}, which becomes {tuple(image)} in {_shown(self.new)}",
                expected="a linear map in the new coordinates too",
                remedy="choose coordinates in which it is linear, or conjugate the action declared without it",
            )
        if matrix == sp.diag(matrix[:base, :base], sp.eye(len(self.new) - base)):
            matrix = matrix[:base, :base]
        return tuple(tuple(matrix.row(i)) for i in range(matrix.rows))


def _composed(
    outer: Sequence[sp.Expr], inputs: Sequence[sp.Symbol], inner: Sequence[sp.Expr], variables: Sequence[sp.Symbol]
) -> tuple[sp.Expr, ...]:
    """outer(inputs := inner), simplified where all variables are positive."""
    positive = {z: sp.Symbol(z.name, positive=True) for z in variables}
    plain = {p: z for z, p in positive.items()}
    values = {z: e.xreplace(positive) for z, e in zip(inputs, inner, strict=True)}
    return tuple(_on_its_sheet(_tidy(e.xreplace(values))).xreplace(plain) for e in outer)


def _on_its_sheet(expr: sp.Expr) -> sp.Expr:
    """The same near zero angles, where atan undoes tan."""
    return expr.replace(lambda e: isinstance(e, sp.atan) and isinstance(e.args[0], sp.tan), lambda e: e.args[0].args[0])


def _require_inverse(change: _Change) -> None:
    sides = (
        ("backward after forward", change.old, _composed(change.backward, change.new, change.forward, change.old)),
        ("forward after backward", change.new, _composed(change.forward, change.old, change.backward, change.new)),
    )
    for what, variables, values in sides:
        wrong = [f"{z} to {value}" for z, value in zip(variables, values, strict=True) if value != z]
        if wrong:
            raise ActionError(
                given=f"maps whose composition takes {', '.join(wrong)} ({what})",
                expected="forward and backward that undo one another",
                remedy="correct one of them: each lists base, then fiber",
            )


def _tidy(expr: sp.Expr) -> sp.Expr:
    """Lowest terms; multiplied out where polynomial, factored otherwise."""
    short = sp.cancel(sp.together(expr)) if expr.is_rational_function() else sp.simplify(expr)
    return sp.expand(short) if short.is_polynomial() else sp.factor(short)


def _union(groups: Iterable[Sequence[sp.Symbol]]) -> tuple[sp.Symbol, ...]:
    return tuple(dict.fromkeys(z for group in groups for z in group))


def _padded(field: Field, own: Sequence[sp.Symbol], variables: Sequence[sp.Symbol]) -> Field:
    entries = dict(zip(own, field, strict=True))
    return tuple(entries.get(z, sp.Integer(0)) for z in variables)


def _padded_matrix(rows: Matrix, action: LieAction, base: Sequence[sp.Symbol], fiber: Sequence[sp.Symbol]) -> Matrix:
    """A reflection of a factor on the base of the product, or on base and fiber if it moves the fiber."""
    own = action.variables[: len(rows)]
    variables = base if len(rows) == len(action.base) else (*base, *fiber)
    entries = {(z, w): c for z, row in zip(own, rows, strict=True) for w, c in zip(own, row, strict=True)}
    return tuple(tuple(entries.get((z, w), sp.Integer(z == w)) for w in variables) for z in variables)


def _require_commuting(whole: LieAction, factors: Sequence[LieAction]) -> None:
    owners = [(action, k) for action in factors for k in range(action.dimension)]
    starts = [sum(a.dimension for a in factors[:k]) for k in range(len(factors) + 1)]
    for k, start in enumerate(starts[1:-1], start=1):
        for i, j in ((i, j) for i in range(start) for j in range(start, starts[k + 1])):
            bracket = tuple(_tidy(c) for c in whole.bracket(i, j))
            if any(c != 0 for c in bracket):
                (one, p), (other, q) = owners[i], owners[j]
                raise ActionError(
                    given=f"field {p} of {one.name} and field {q} of {other.name}, whose bracket is {bracket}",
                    expected="factors that commute",
                    remedy="let the factors move different variables, or declare the whole group by its fields",
                )


def _group_parameters(
    action: LieAction, parameters: Sequence[sp.Symbol]
) -> tuple[tuple[sp.Symbol, ...], tuple[sp.Expr, ...]]:
    if action.parameters:
        if parameters:
            raise ActionError(
                given=f"parameters={parameters!r} for {action.name}, which is made from a map",
                expected=f"equations in its own parameters, {_shown(action.parameters)}",
                remedy="leave parameters out",
            )
        return action.parameters, action.identity
    symbols = isinstance(parameters, Sequence) and all(isinstance(p, sp.Symbol) for p in parameters)
    if not symbols or len(set(parameters)) != action.dimension or len(parameters) != action.dimension:
        raise ActionError(
            given=f"parameters={parameters!r} for {action.name}, which has {action.dimension} generators and no map",
            expected=f"{action.dimension} distinct symbols, one for each generator",
            remedy=f"pass parameters=sympy.symbols('c0:{action.dimension}')",
        )
    return tuple(parameters), (sp.Integer(0),) * action.dimension


def _differential(constraint: object, k: int, here: Mapping[sp.Symbol, sp.Expr]) -> list[sp.Expr]:
    """The derivatives of a constraint by the parameters at the identity, where it must vanish."""
    if isinstance(constraint, sp.Equality):
        raise ActionError(
            given=f"constraint {k}, the equation {constraint}",
            expected="an expression that vanishes on the subgroup",
            remedy=f"pass the difference of its sides, {constraint.lhs - constraint.rhs}",
        )
    expr = require_exact(constraint, where=f"constraint {k}", allowed=here)
    value = sp.simplify(expr.subs(here))
    if value != 0:
        raise ActionError(
            given=f"constraint {k}, {expr}, which is {value} at the identity {_shown(f'{p}={v}' for p, v in here.items())}",
            expected="0 there: every subgroup holds the identity",
            remedy="subtract that value, or correct the constraint",
        )
    slope = [sp.simplify(sp.diff(expr, p).subs(here)) for p in here]
    if all(c == 0 for c in slope) or not all(c.is_finite for c in slope):
        raise ActionError(
            given=f"constraint {k}, {expr}, whose derivatives at the identity are {_shown(slope)}",
            expected="finite derivatives, not all of them zero: they cut out the generators",
            remedy="write it to first order, as p - q instead of (p - q)**2, or leave it out",
        )
    return slope


def _require_count(entries: object, count: int, given: str, what: str) -> None:
    if isinstance(entries, str) or not isinstance(entries, Sequence) or len(entries) != count:
        raise ActionError(given=given, expected=f"{count} {what}", remedy="list the base first, then the fiber")


def _shown(items: Iterable[object]) -> str:
    return ", ".join(map(str, items))
