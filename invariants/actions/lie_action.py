"""LieAction: how a group acts, given by vector fields or by a map with parameters."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from hashlib import sha256
from typing import Any

import sympy as sp
from sympy.polys.matrices import DomainMatrix

from ..errors import ActionError, FileFormatError, InputError
from ..exact import (
    NAME_FORM,
    bounded,
    from_tree,
    is_finite,
    is_name,
    read_name,
    require_exact,
    require_seconds,
    to_tree,
    unread,
)
from ..limits import CLOSURE_SECONDS, READ_SECONDS, STORED_ACTION_ENTRIES

Field = tuple[sp.Expr, ...]


@dataclass(frozen=True)
class LieAction:
    """A local action of a Lie group on base, or base and fiber, known by its infinitesimal generators.

    Build one with :meth:`from_fields` or :meth:`from_map`; both check it.

    Attributes:
        name: an identifier; generated code is filed under it.
        base: independent variables.
        fiber: dependent variables of an action on graphs; empty for an action on the base alone.
        fields: generators, one coefficient for each of base then fiber.
        reflections: discrete symmetries beside the connected group, as linear maps (rows of a matrix) of the base, which
            leave the fiber alone, or of base and fiber.
        parameters, identity, image: the finite map, where one was given.
    """

    name: str
    base: tuple[sp.Symbol, ...]
    fields: tuple[Field, ...]
    fiber: tuple[sp.Symbol, ...] = ()
    reflections: tuple[tuple[tuple[sp.Expr, ...], ...], ...] = ()
    parameters: tuple[sp.Symbol, ...] = field(default=(), compare=False)
    identity: tuple[sp.Expr, ...] = field(default=(), compare=False)
    image: tuple[sp.Expr, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        require_name(self.name)
        symbols = isinstance(self.base, tuple) and isinstance(self.fiber, tuple) and self.base and self.fields
        if (
            not symbols
            or not all(isinstance(z, sp.Symbol) for z in self.variables)
            or not all(isinstance(f, tuple) and len(f) == len(self.variables) for f in self.fields)
            or not all(isinstance(c, sp.Expr) for f in self.fields for c in f)
        ):
            raise ActionError(
                given=f"LieAction with base={self.base!r}, fiber={self.fiber!r} and fields={self.fields!r}, unchecked",
                expected="tuples of symbols, and of SymPy expressions, one for each symbol",
                remedy="build it with LieAction.from_fields or LieAction.from_map, which also take lists and integers",
            )
        for what, group in (("base", self.base), ("fiber", self.fiber), ("parameters", self.parameters)):
            require_symbols(group, what, empty=True)

    @classmethod
    def from_fields(
        cls,
        name: str,
        *,
        base: Sequence[sp.Symbol],
        fields: Sequence[Sequence[object]],
        fiber: Sequence[sp.Symbol] = (),
        reflections: Sequence[Sequence[Sequence[object]]] = (),
        time_limit: float = CLOSURE_SECONDS.value,
    ) -> LieAction:
        """Declare an action by its infinitesimal generators.

        Args:
            name: an identifier.
            base: independent variables.
            fields: one tuple a generator: coefficients on the base, then on the fiber.
            fiber: dependent variables, for actions on graphs u(x).
            reflections: optional linear maps, each a square matrix whose square is 1: of the base, leaving the fiber
                alone, or of base then fiber. They carry generators to combinations of generators.
            time_limit: seconds for the check that they close under the Lie bracket.

        Returns:
            The checked action.

        Raises:
            ActionError: for floats, unknown symbols, wrong lengths, dependent generators, or generators that do not
                close under the Lie bracket (the message names the bracket), for reflections that are none, and where the
                check does not end in time.

        Example:
            >>> x, y = sp.symbols("x y")
            >>> LieAction.from_fields("shear", base=(x, y), fields=[(1, 0), (0, 1), (y, 0)]).dimension
            3
        """
        base, fiber = require_symbols(base, "base"), require_symbols(fiber, "fiber", empty=True)
        variables = (*base, *fiber)
        require_name(name)
        if len(set(variables)) != len(variables):
            raise ActionError(
                given=f"the variables {variables}", expected="distinct symbols", remedy="rename the repeated one"
            )
        if isinstance(fields, (str, Mapping)) or not isinstance(fields, Sequence) or not fields:
            raise ActionError(
                given=f"fields={fields!r}",
                expected="a list with at least one vector field",
                remedy=f"pass for example fields=[{tuple(int(i == 0) for i in range(len(variables)))}]",
            )
        if not isinstance(reflections, Sequence):
            raise ActionError(
                given=f"reflections={reflections!r}",
                expected="a list of matrices",
                remedy="pass [[[1, 0], [0, -1]]], say",
            )
        checked = []
        for k, vector in enumerate(fields):
            if isinstance(vector, str) or not isinstance(vector, Sequence) or len(vector) != len(variables):
                raise ActionError(
                    given=f"field {k} = {vector!r}",
                    expected=_one_for_each("coefficient", variables),
                    remedy=_other_length(vector, fields, variables),
                )
            checked.append(tuple(require_exact(c, where=f"field {k}", allowed=variables) for c in vector))
        require_seconds(time_limit, CLOSURE_SECONDS.value)

        def checked_action() -> LieAction:
            action = cls(name, base, tuple(checked), fiber, tuple(_reflection(m, base, fiber) for m in reflections))
            action.structure_constants  # noqa: B018  closure is checked where it is computed
            for rows in action.reflections:
                action._require_normalised(rows)
            return action

        return bounded(checked_action, time_limit, None, partial(_unchecked, name))

    @classmethod
    def from_map(
        cls,
        name: str,
        *,
        base: Sequence[sp.Symbol],
        parameters: Sequence[sp.Symbol],
        identity: Sequence[object],
        image: Sequence[object],
        fiber: Sequence[sp.Symbol] = (),
        reflections: Sequence[Sequence[Sequence[object]]] = (),
        time_limit: float = CLOSURE_SECONDS.value,
    ) -> LieAction:
        """Declare an action by a map with parameters; generator k is the derivative of the image by parameter k.

        Args:
            name: an identifier.
            base: independent variables.
            parameters: group parameters.
            identity: their values at the identity.
            image: where the point goes: one expression for each of base then fiber.
            fiber: dependent variables, for actions on graphs.
            reflections: as in :meth:`from_fields`.
            time_limit: seconds for finding the generators, and as many for the check that they close.

        Raises:
            ActionError: as :meth:`from_fields`, and when the map is not the identity at ``identity``.

        Example:
            >>> x, y, t = sp.symbols("x y t")
            >>> LieAction.from_map("so2", base=(x, y), parameters=(t,), identity=(0,),
            ...     image=(sp.cos(t)*x - sp.sin(t)*y, sp.sin(t)*x + sp.cos(t)*y)).fields
            ((-y, x),)
        """
        base, fiber = require_symbols(base, "base"), require_symbols(fiber, "fiber", empty=True)
        group = require_symbols(parameters, "parameters")
        require_name(name)
        variables = (*base, *fiber)
        if len({*variables, *group}) != len(variables) + len(group):
            raise ActionError(
                given=f"variables {variables} and parameters {group}",
                expected="distinct symbols",
                remedy="rename the repeated one",
            )
        # one parameter or variable: its value alone
        identity = identity if isinstance(identity, Sequence) else (identity,)
        image = (image,) if isinstance(image, sp.Expr) else image
        if len(identity) != len(group):
            raise ActionError(
                given=f"identity={tuple(identity)} for the parameters {group}",
                expected=_one_for_each("value", group),
                remedy="give the value of each parameter at which the map does nothing",
            )
        if isinstance(image, str) or not isinstance(image, Sequence) or len(image) != len(variables):
            count = f"image={image!r}"
            if isinstance(image, Sequence) and not isinstance(image, str):
                count = f"an image with {len(image)} {'entry' if len(image) == 1 else 'entries'}"
            raise ActionError(
                given=count,
                expected=_one_for_each("expression", variables),
                remedy="leave a coordinate that the map does not move as itself",
            )
        at = tuple(require_exact(v, where=f"identity of {p}", allowed=()) for p, v in zip(group, identity, strict=True))
        maps = tuple(
            require_exact(e, where=f"image of {z}", allowed=(*variables, *group))
            for z, e in zip(variables, image, strict=True)
        )
        require_seconds(time_limit, CLOSURE_SECONDS.value)
        fields = bounded(lambda: _generators(variables, group, at, maps), time_limit, None, partial(_unchecked, name))
        action = cls.from_fields(
            name, base=base, fields=fields, fiber=fiber, reflections=reflections, time_limit=time_limit
        )
        return replace(action, parameters=group, identity=at, image=maps)

    @property
    def dimension(self) -> int:
        """Dimension of the group."""
        return len(self.fields)

    @property
    def variables(self) -> tuple[sp.Symbol, ...]:
        """Base coordinates, then fiber coordinates."""
        return (*self.base, *self.fiber)

    def bracket(self, i: int, j: int) -> Field:
        """The Lie bracket [v_i, v_j] = v_i(v_j) - v_j(v_i), coefficient by coefficient."""
        a, b = self._field(i), self._field(j)
        return tuple(
            sp.expand(sum(a[k] * sp.diff(b[m], z) - b[k] * sp.diff(a[m], z) for k, z in enumerate(self.variables)))
            for m in range(len(self.variables))
        )

    @cached_property
    def structure_constants(self) -> dict[tuple[int, int], tuple[sp.Expr, ...]]:
        """c with [v_i, v_j] = sum_k c_k v_k, for i < j.

        Raises:
            ActionError: if a generator is a combination of the others, or a bracket leaves their span.
        """
        pairs = [(i, j) for i in range(self.dimension) for j in range(i + 1, self.dimension)]
        brackets = {pair: self.bracket(*pair) for pair in pairs}
        relations = _combinations(self.fields, list(brackets.values()))
        if isinstance(relations, int):
            kind = "a combination of the fields before it" if any(c != 0 for c in self.fields[relations]) else "zero"
            raise ActionError(
                given=f"field {relations} = {self.fields[relations]}, {kind}",
                expected="linearly independent generators",
                remedy="leave it out",
            )
        for pair, combination in zip(pairs, relations, strict=True):
            if combination is None:
                raise ActionError(
                    given=f"fields {pair[0]} and {pair[1]}, whose bracket [v{pair[0]}, v{pair[1]}] = {brackets[pair]} "
                    "is not in the span of the fields",
                    expected="generators that close under the Lie bracket",
                    remedy="add that bracket to the fields (and repeat), or correct a coefficient",
                )
        return {pair: c for pair, c in zip(pairs, relations, strict=True) if c is not None}

    @cached_property
    def translations(self) -> tuple[Field, ...]:
        """The constant fields in the span of the generators: a basis in reduced echelon form."""
        slopes = [tuple(sp.diff(c, z) for c in f for z in self.variables) for f in self.fields]
        vectors = _coefficient_vectors(slopes)
        keys = sorted({k for v in vectors for k in v}, key=sp.default_sort_key)
        rows = sp.Matrix(len(keys), len(vectors), lambda i, j: vectors[j].get(keys[i], 0))
        constants = []
        for combination in rows.nullspace():
            total = [
                sum(c * f[m] for c, f in zip(combination, self.fields, strict=True)) for m in range(len(self.variables))
            ]
            constants.append([sp.simplify(e) for e in total])
        echelon, pivots = sp.Matrix(constants).rref()
        return tuple(tuple(echelon.row(i)) for i in range(len(pivots)))

    @cached_property
    def translation_combinations(self) -> tuple[tuple[sp.Expr, ...], ...]:
        """The translations as combinations of the generators: one row of coefficients each."""
        if not self.translations:
            return ()
        rows = _combinations(self.fields, self.translations)
        assert isinstance(rows, list)
        return tuple(row for row in rows if row is not None)

    def divergence(self, i: int) -> sp.Expr:
        """Divergence on the base of generator i: the logarithmic rate of the Jacobian determinant of its flow."""
        return sp.expand(sum(sp.diff(c, z) for c, z in zip(self._field(i), self.base, strict=False)))

    def _require_normalised(self, rows: Sequence[Sequence[sp.Expr]]) -> None:
        """A reflection R carries each generator v(z) to R v(R z), which must be a combination of the generators."""
        n = len(self.variables)
        matrix = sp.Matrix(rows) if len(rows) == n else sp.diag(sp.Matrix(rows), sp.eye(n - len(rows)))
        turned = dict(zip(self.variables, matrix * sp.Matrix(self.variables), strict=True))
        images = [
            tuple(sp.expand(c) for c in matrix * sp.Matrix([c.xreplace(turned) for c in field]))
            for field in self.fields
        ]
        found = _combinations(self.fields, images)
        for k, image in enumerate(images):
            if isinstance(found, list) and found[k] is None:
                raise ActionError(
                    given=f"the reflection {matrix.tolist()}, which carries field {k} = {self.fields[k]} to {image}, "
                    "not in the span of the fields",
                    expected="a reflection that carries generators to generators",
                    remedy="add that field, or leave the reflection out",
                )

    def _field(self, i: int) -> Field:
        if not isinstance(i, int) or isinstance(i, bool) or not 0 <= i < self.dimension:
            raise InputError(
                given=f"generator {i!r} of {self.name}",
                expected=f"an integer in 0..{self.dimension - 1}",
                remedy="count generators from 0",
            )
        return self.fields[i]

    def to_dict(self) -> dict[str, Any]:
        """The action as JSON data."""
        data: dict[str, Any] = {
            "name": self.name,
            "base": [s.name for s in self.base],
            "fiber": [s.name for s in self.fiber],
            "fields": [[to_tree(c) for c in vector] for vector in self.fields],
        }
        if self.reflections:
            data["reflections"] = [[[to_tree(c) for c in row] for row in m] for m in self.reflections]
        return data

    @classmethod
    def from_dict(cls, data: object, *, time_limit: float = READ_SECONDS.value) -> LieAction:
        """Read an action back from JSON data; checks everything that :meth:`from_fields` checks.

        Args:
            data: as :meth:`to_dict` gives.
            time_limit: seconds.

        Raises:
            FileFormatError: for anything else, or if it is not read in time.
            ActionError: as :meth:`from_fields`.
        """
        require_seconds(time_limit, READ_SECONDS.value)
        refuse = unread("an action", "an action as to_dict() gives it", "LieAction.from_dict(data, {})")
        return bounded(lambda: cls._of_data(data, time_limit), time_limit, None, refuse)

    @classmethod
    def _of_data(cls, data: object, time_limit: float) -> LieAction:
        keys = {"name", "base", "fields"}
        if not isinstance(data, dict) or not keys <= set(data) <= keys | {"fiber", "reflections"}:
            raise FileFormatError(
                given="an action with other parts than name, base, fiber, fields and reflections",
                expected='{"name": ..., "base": [...], "fiber": [...], "fields": [[tree, ...], ...]}',
                remedy="regenerate the file with to_json()",
            )
        for key in ("base", "fields", "fiber", "reflections"):
            value = data.get(key, [])
            if not isinstance(value, list) or len(value) > STORED_ACTION_ENTRIES.value:
                raise FileFormatError(
                    given=f"{key} that is not a list of at most {STORED_ACTION_ENTRIES.value} entries",
                    expected="a list",
                    remedy="regenerate the file with to_json()",
                )
        base = tuple(sp.Symbol(read_name(n)) for n in data["base"])
        fiber = tuple(sp.Symbol(read_name(n)) for n in data.get("fiber", []))
        symbols = {s.name: s for s in (*base, *fiber)}
        rows = [*data["fields"], *(row for m in data.get("reflections", []) for row in _list(m))]
        if not all(isinstance(row, list) for row in rows):
            raise FileFormatError(given="a field that is not a list", expected="a list", remedy="regenerate the file")
        return cls.from_fields(
            read_name(data["name"]),
            base=base,
            fiber=fiber,
            fields=[tuple(from_tree(c, symbols) for c in vector) for vector in data["fields"]],
            reflections=[[[from_tree(c, {}) for c in row] for row in m] for m in data.get("reflections", [])],
            time_limit=time_limit,
        )

    @cached_property
    def digest(self) -> str:
        """Hash of the action, the same on every machine and under every hash seed."""
        return sha256(json.dumps(self.to_dict(), sort_keys=True).encode()).hexdigest()

    def __str__(self) -> str:
        lines = [f"{self.name}: {self.dimension} generators on ({', '.join(map(str, self.variables))})"]
        for vector in self.fields:
            terms = [
                f"({c})*d_{z}" if c.is_Add else f"{c}*d_{z}"
                for c, z in zip(vector, self.variables, strict=True)
                if c != 0
            ]
            lines.append("  " + (" + ".join(terms).replace("1*d", "d") or "0"))
        return "\n".join(lines)


def _generators(
    variables: Sequence[sp.Symbol], group: Sequence[sp.Symbol], at: Sequence[sp.Expr], maps: Sequence[sp.Expr]
) -> list[Field]:
    """The derivative of a map by each parameter at the identity, which it has to be there."""
    here = dict(zip(group, at, strict=True))
    for z, expr in zip(variables, maps, strict=True):
        value = sp.simplify(expr.subs(here))
        if sp.simplify(value - z) != 0:
            raise ActionError(
                given=f"a map that sends {z} to {value} at {', '.join(f'{p}={v}' for p, v in here.items())}",
                expected=f"the identity there: {z} stays {z}",
                remedy="correct `identity`, or shift the parameters so that the map starts at the identity",
            )
    fields = [tuple(sp.simplify(sp.diff(e, p).subs(here)) for e in maps) for p in group]
    for p, vector in zip(group, fields, strict=True):
        if not all(map(is_finite, vector)):
            raise ActionError(
                given=f"a map whose derivative by {p} is infinite at the identity",
                expected="a map that is smooth there",
                remedy="choose parameters in which it is, as t instead of sqrt(t)",
            )
    return fields


def _unchecked(name: str, reached: str, option: str) -> ActionError:
    return ActionError(
        given=f"the action {name}, whose check {reached}",
        expected="fields that are seen to close under the Lie bracket",
        remedy="simplify the coefficients or change the coordinates" + (f", or pass {option}" if option else ""),
    )


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def require_action(action: object) -> None:
    """Refuse what is no LieAction."""
    if not isinstance(action, LieAction):
        raise ActionError(
            given=f"{action!r} of type {type(action).__name__}",
            expected="a LieAction",
            remedy="pass catalogue.get('projective') or LieAction.from_fields(...)",
        )


def require_name(name: object) -> None:
    """Refuse what cannot name an action."""
    if not is_name(name):
        raise ActionError(
            given=f"the name {name!r:.80}",
            expected=f"a Python identifier, under which generated code is filed: {NAME_FORM}",
            remedy="pass a name first, of letters, digits and underscores",
        )


def require_symbols(values: object, what: str, empty: bool = False) -> tuple[sp.Symbol, ...]:
    """A tuple of symbols, from a sequence of them or one alone."""
    items = (values,) if isinstance(values, sp.Symbol) else values
    if isinstance(items, str) or not isinstance(items, Sequence) or not all(isinstance(s, sp.Symbol) for s in items):
        raise ActionError(
            given=f"{what}={values!r}", expected="a tuple of SymPy symbols", remedy="x, y = sympy.symbols('x y')"
        )
    if not items and not empty:
        raise ActionError(given=f"{what}=()", expected="at least one symbol", remedy="x, y = sympy.symbols('x y')")
    for s in items:
        if s.is_commutative and not is_name(s.name) and not any(c.isspace() or c == "," for c in s.name):
            raise ActionError(
                given=f"{what}={values!r:.80}, where {s.name!r:.80} is the name of a symbol",
                expected=f"names of {NAME_FORM}: they are printed into code",
                remedy="rename it, as in theta = sympy.Symbol('theta')",
            )
        if not s.is_commutative or not is_name(s.name):
            raise ActionError(
                given=f"{what}={values!r}, where {s.name!r} is one symbol"
                + ("" if s.is_commutative else " that does not commute"),
                expected="symbols that commute, with a name each",
                remedy="x, y = sympy.symbols('x y') makes two, where sympy.Symbol makes one",
            )
    return tuple(items)


def _one_for_each(what: str, variables: Sequence[sp.Symbol]) -> str:
    if len(variables) == 1:
        return f"1 {what}, for {variables[0]}"
    return f"{len(variables)} {what}s, one for each of {', '.join(map(str, variables))}"


def _other_length(vector: object, fields: Sequence[object], variables: Sequence[sp.Symbol]) -> str:
    """What to do about a field with more or fewer coefficients than there are variables."""
    if isinstance(vector, str) or not isinstance(vector, Sequence):
        shown = ", ".join("1" if k == 0 else "0" for k in range(len(variables)))
        return f"write each field as a tuple of coefficients, as in fields=[({shown}{',' * (len(variables) == 1)})]"
    if len(vector) < len(variables):
        return "write a zero for a coordinate that the field does not move"
    entries = [c for f in fields if isinstance(f, Sequence) for c in f if isinstance(c, sp.Expr)]
    unknown = sorted(set().union(*(c.free_symbols for c in entries)) - set(variables), key=str)
    shown = ", ".join(map(str, unknown)) if len(unknown) == len(vector) - len(variables) else "u"
    comma = "," * (shown.count(",") == 0)
    return f"name what the further coefficients move, as in fiber=({shown}{comma}), or leave them out"


def _reflection(
    rows: Sequence[Sequence[object]], base: tuple[sp.Symbol, ...], fiber: tuple[sp.Symbol, ...]
) -> tuple[tuple[sp.Expr, ...], ...]:
    sizes = sorted({len(base), len(base) + len(fiber)})
    rows = rows.tolist() if isinstance(rows, sp.MatrixBase) else rows
    n = len(rows) if isinstance(rows, Sequence) else 0
    if n not in sizes or any(not isinstance(row, Sequence) or len(row) != n for row in rows):
        kinds = [f"a {k} by {k} matrix" for k in sizes]
        raise ActionError(
            given=f"the reflection {rows!r}",
            expected=" (of the base), or ".join(kinds) + (" (of base and fiber)" if fiber else ""),
            remedy="give a list of matrices, each by its rows, as in reflections=[[[1, 0], [0, -1]]]",
        )
    matrix = sp.Matrix([[require_exact(c, where="reflection", allowed=()) for c in row] for row in rows])
    if matrix * matrix != sp.eye(n):
        raise ActionError(
            given=f"the reflection {matrix.tolist()}",
            expected="a matrix whose square is the identity",
            remedy="use for example [[1, 0], [0, -1]]",
        )
    return tuple(tuple(matrix.row(i)) for i in range(n))


def _combinations(fields: Sequence[Field], targets: Sequence[Field]) -> list[tuple[sp.Expr, ...] | None] | int:
    """Coefficients of each target in the fields (None where there are none); or the index of a dependent field."""
    vectors = _coefficient_vectors([*fields, *targets])
    keys = sorted({k for v in vectors for k in v}, key=sp.default_sort_key)
    matrix = sp.Matrix(len(keys), len(vectors), lambda i, j: vectors[j].get(keys[i], 0))
    echelon, pivots = DomainMatrix.from_Matrix(matrix, extension=True).to_field().rref()
    for j in range(len(fields)):
        if j not in pivots:
            return j
    table = echelon.to_Matrix()
    # A later pivot row has an entry in a target's column exactly when the target leaves the span of the fields.
    out: list[tuple[sp.Expr, ...] | None] = []
    outside = [row for row, pivot in enumerate(pivots) if pivot >= len(fields)]
    for j in range(len(fields), len(vectors)):
        inside = j not in pivots and all(table[row, j] == 0 for row in outside)
        out.append(tuple(table[: len(fields), j]) if inside else None)
    return out


def _coefficient_vectors(fields: Sequence[Field]) -> list[dict[Any, sp.Expr]]:
    """Each field as coordinates over the constants, in a basis of linearly independent functions."""
    components: list[list[dict[Any, sp.Expr]]] = []
    for m in range(len(fields[0])):
        column = [f[m] for f in fields]
        symbols = sorted(set().union(*(c.free_symbols for c in column)), key=lambda s: s.name)
        if not all(c.is_polynomial(*symbols) for c in column):
            # In exponentials, powers and products become independent monomials, so sin^2 + cos^2 = 1 is seen.
            column = [sp.expand(sp.together(c.rewrite(sp.exp))) for c in column]
            bottom = sp.lcm_list([sp.fraction(sp.together(c))[1] for c in column])
            column = [sp.expand(sp.cancel(c * bottom), power_exp=True) for c in column]
        rows = []
        for c in column:
            terms: dict[Any, sp.Expr] = {}
            for term in sp.Add.make_args(sp.powsimp(sp.expand(c)) if c.has(sp.exp) else sp.expand(c)):
                constant, rest = term.as_independent(*symbols) if symbols else (term, sp.Integer(1))
                terms[rest] = terms.get(rest, sp.Integer(0)) + constant
            rows.append({k: v for k, v in terms.items() if v != 0})
        components.append(rows)
    return [
        {sp.Tuple(m, k): v for m, rows in enumerate(components) for k, v in rows[j].items()} for j in range(len(fields))
    ]
