"""Exponentials, trigonometric functions and logarithms as further coordinates, in which everything is rational."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sympy as sp

FAMILIES = {
    "exp": (sp.exp,),
    "trigonometric": (sp.sin, sp.cos, sp.tan),
    "hyperbolic": (sp.sinh, sp.cosh, sp.tanh),
    "log": (sp.log,),
    "atan": (sp.atan,),
}
STEPPED = ("exp", "trigonometric", "hyperbolic")
"""Families in which the functions of a multiple of the argument are rational in those of the argument."""


@dataclass(frozen=True)
class Atom:
    """A function w of the coordinates, as a coordinate of its own: dw = rate * da, with a the argument.

    Attributes:
        symbol: the new coordinate.
        value: what it stands for.
        argument: a, in the coordinates and the atoms before this one.
        rate: dw/da, rational in the coordinates and the atoms.
        unit: whether w has no zeros, and every field multiplies it (exponentials).
    """

    symbol: sp.Symbol
    value: sp.Expr
    argument: sp.Expr
    rate: sp.Expr
    unit: bool = False


def _own(number: int, kind: str) -> sp.Symbol:
    """A coordinate of our own: no variable of an action has a name with a colon."""
    return sp.Symbol(f"w{number}:{kind}")


class Extension:
    """Coordinates extended by the functions that some expressions hold.

    Arguments that are rational multiples of one another share an atom.

    Args:
        coordinates: the coordinates.
        expressions: what is to become rational.
        related: whether sine and cosine (hyperbolic ones too, if there are no exponentials) are two atoms with a relation
            between them; otherwise they are rational in tan(a/2), or exp(a), which stands in none.

    Example:
        >>> x = sp.Symbol("x")
        >>> extension = Extension([x], [sp.exp(2*x) + sp.exp(-3*x) + sp.sin(x)])
        >>> [atom.value for atom in extension.atoms]
        [exp(x), tan(x/2)]
    """

    def __init__(self, coordinates: Sequence[sp.Symbol], expressions: Iterable[sp.Expr], related: bool = False) -> None:
        self.coordinates, self.related = tuple(coordinates), related
        self.atoms: list[Atom] = []
        self._known: dict[tuple[str, sp.Expr], sp.Symbol] = {}
        given = list(expressions)
        self._in_exponentials = not related or any(e.has(sp.exp) for e in given)
        expressions = [self._elementary(e) for e in given]
        self._steps = self._units(expressions)
        for expr in expressions:
            self._rational(expr)

    @property
    def symbols(self) -> tuple[sp.Symbol, ...]:
        """Coordinates, then atoms."""
        return (*self.coordinates, *(atom.symbol for atom in self.atoms))

    @property
    def relations(self) -> list[tuple[sp.Symbol, sp.Symbol, int]]:
        """Atoms (s, c, sign) with c^2 = 1 + sign s^2."""
        signs = {sp.sin: -1, sp.sinh: 1}
        pairs = zip(self.atoms, self.atoms[1:], strict=False)
        return [(a.symbol, b.symbol, signs[a.value.func]) for a, b in pairs if a.value.func in signs]

    def rational(self, expr: sp.Expr) -> sp.Expr:
        """An expression with the atoms in place of the functions; ValueError for a function that is no atom here."""
        before = len(self.atoms)
        out = self._rational(self._elementary(expr))
        if len(self.atoms) > before:
            del self.atoms[before:]
            raise ValueError(f"{expr} holds a function outside this extension")
        return out

    def meant(self, expr: sp.Expr) -> sp.Expr:
        """An expression with the functions put back."""
        return expr.xreplace({atom.symbol: atom.value for atom in self.atoms})

    def along(self, field: Sequence[sp.Expr]) -> tuple[sp.Expr, ...]:
        """The components of a rational field along the atoms: v(w) = w'(a) v(a)."""
        speed = dict(zip(self.coordinates, field, strict=True))
        out = []
        for atom in self.atoms:
            total = sum(
                (sp.diff(atom.argument, z) * c for z, c in speed.items() if atom.argument.has(z)), sp.Integer(0)
            )
            speed[atom.symbol] = sp.cancel(atom.rate * total)
            out.append(speed[atom.symbol])
        return tuple(out)

    def _units(self, expressions: Iterable[sp.Expr]) -> dict[tuple[str, sp.Expr], sp.Rational]:
        """For each kind and argument up to a rational factor, the largest step of which all factors are multiples."""
        steps: dict[tuple[str, sp.Expr], sp.Rational] = {}
        for expr in expressions:
            for node in sp.preorder_traversal(expr):
                kind = _kind(node)
                if kind in STEPPED:
                    factor, core = node.args[0].as_coeff_Mul()
                    factor = abs(factor) / self._halving(node)
                    known = steps.get((kind, core))
                    steps[kind, core] = factor if known is None else sp.gcd(known, factor)
        return steps

    def _halving(self, node: sp.Expr) -> int:
        return 2 if isinstance(node, (sp.sin, sp.cos)) and not self.related else 1

    def _rational(self, expr: sp.Expr) -> sp.Expr:
        if not expr.args:
            return expr
        kind = _kind(expr)
        if kind is None:
            return expr.func(*(self._rational(a) for a in expr.args))
        if kind in ("log", "atan"):
            return self._atom(kind, expr.args[0], sp.Integer(1))
        factor, core = expr.args[0].as_coeff_Mul()
        step = self._steps.get((kind, core), abs(factor) / self._halving(expr))
        count = factor / (self._halving(expr) * step)
        if not count.is_Integer:
            raise ValueError(f"{expr} is no rational function of the others")
        symbol = self._atom(kind, core, step)
        if kind == "exp":
            return symbol**count
        if self.related:
            cosine = self.symbols[self.symbols.index(symbol) + 1]
            real, imaginary = _power_of(cosine, symbol, int(count), -1 if kind == "trigonometric" else 1)
            return {0: imaginary, 1: real, 2: imaginary / real}[FAMILIES[kind].index(expr.func)]
        # tan(n a) for w = tan(a), sin(n a) and cos(n a) for w = tan(a/2), from (1 + i w)^n
        real, imaginary = _power_of(sp.Integer(1), symbol, int(count), -1)
        length = (1 + symbol**2) ** abs(int(count))
        return sp.together(
            {
                sp.sin: 2 * real * imaginary / length,
                sp.cos: (real**2 - imaginary**2) / length,
                sp.tan: imaginary / real,
            }[expr.func]
        )

    def _atom(self, kind: str, core: sp.Expr, step: sp.Rational) -> sp.Symbol:
        known = self._known.get((kind, core))
        if known is not None and any(atom.symbol == known for atom in self.atoms):
            return known
        a = self._rational(core)
        n = len(self.atoms)
        if kind == "hyperbolic" or (kind == "trigonometric" and self.related):
            sine, cosine, _ = FAMILIES[kind]
            s, c = _own(n, sine.__name__), _own(n + 1, cosine.__name__)
            sign = -1 if kind == "trigonometric" else 1
            new = [Atom(s, sine(step * core), a, step * c), Atom(c, cosine(step * core), a, sign * step * s)]
        else:
            w = _own(n, kind)
            new = {
                "exp": [Atom(w, sp.exp(step * core), a, step * w, unit=True)],
                "trigonometric": [Atom(w, sp.tan(step * core), a, step * (1 + w**2))],
                "log": [Atom(w, sp.log(core), a, 1 / a)],
                "atan": [Atom(w, sp.atan(core), a, 1 / (1 + a**2))],
            }[kind]
        self.atoms += new
        self._known[kind, core] = new[0].symbol
        return new[0].symbol

    def _elementary(self, expr: sp.Expr) -> sp.Expr:
        """Hyperbolic functions as exponentials, unless they are atoms; functions of sums by the addition theorems."""
        if self._in_exponentials and expr.has(*FAMILIES["hyperbolic"]):
            expr = expr.replace(
                lambda node: isinstance(node, FAMILIES["hyperbolic"]), lambda node: node.rewrite(sp.exp)
            )
        periodic = (*FAMILIES["trigonometric"], *FAMILIES["hyperbolic"])
        if expr.has(*periodic):
            expr = expr.replace(
                lambda node: isinstance(node, periodic) and sp.expand(node.args[0]).is_Add,
                lambda node: sp.expand_trig(node.func(sp.expand(node.args[0]))),
            )
        if expr.has(sp.exp):
            expr = sp.expand(expr, power_exp=True, mul=False, multinomial=False, log=False)
        return expr


def _power_of(real: sp.Expr, imaginary: sp.Expr, count: int, square: int) -> tuple[sp.Expr, sp.Expr]:
    """Both parts of (a + j b)^n with j^2 = square; of (a - j b)^-n for negative n."""
    x, y = sp.Integer(1), sp.Integer(0)
    for _ in range(abs(count)):
        x, y = sp.expand(x * real + square * y * imaginary), sp.expand(x * imaginary + y * real)
    return x, y if count >= 0 else -y


def _kind(node: sp.Basic) -> str | None:
    for kind, functions in FAMILIES.items():
        if isinstance(node, functions):
            return kind
    if isinstance(node, sp.Pow) and not node.exp.is_Integer:
        raise ValueError(f"{node} is a root or a power with a variable exponent")
    if isinstance(node, sp.Function):
        raise ValueError(f"{node} is none of the functions known here")
    return None
