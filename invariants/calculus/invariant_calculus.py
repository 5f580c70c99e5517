"""The calculus of differential invariants from generators and a cross-section alone: no frame is solved for.

The recurrence formulas D_i iota(F) = iota(D_i F) + sum_kappa R_i^kappa iota(v_kappa F) give the invariant derivatives of
all normalised invariants, their commutators, a generating set and its syzygies by linear algebra.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

import sympy as sp
from sympy.polys.matrices import DomainMatrix

from ..actions import LieAction, require_action
from ..errors import DerivationError, InputError
from ..exact import field_rank, is_finite
from ..frames import checked, choose, depths, is_zero, simplify_exact
from ..jets import JetSpace, first_free_order, orbit_dimension
from ..limits import JET_ORDER
from .generators import Syzygy, Word, derivative_symbol, generating_subset, relations


@dataclass(frozen=True)
class InvariantCalculus:
    """Normalised invariants as formal symbols, with their invariant derivatives. Build one with :meth:`of`.

    The symbol I_u_x stands for the invariantization of u_x. Statements hold near generic points whose orbits meet the
    cross-section.

    Attributes:
        jets: the jet space, one order above that of the invariants, so that all of them can be derived.
        cross_section: normalised coordinates and their constants, as many as the group has dimensions.
    """

    jets: JetSpace
    cross_section: Mapping[sp.Symbol, sp.Expr]

    @classmethod
    def of(
        cls,
        action: LieAction,
        order: int,
        channels: int = 1,
        cross_section: Mapping[sp.Symbol, object] | None = None,
    ) -> InvariantCalculus:
        """Choose (or take) a cross-section at an order where the action is locally free.

        Args:
            action: a group action on base, or base and fiber.
            order: highest order of the normalised invariants.
            channels: number of scalar channels; left at 1 for an action with a fiber.
            cross_section: jet coordinates and exact rationals; low derivatives and zeros first if left out.

        Raises:
            InputError: for an order out of range, or a cross-section of the wrong size or not transverse.
            DerivationError: if the action is not locally free at this order; names the first order where it is.

        Source: M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999), section 13.

        Example:
            >>> x, u = sp.symbols("x u")
            >>> se2 = LieAction.from_fields("se2", base=(x,), fiber=(u,), fields=[(1, 0), (0, 1), (-u, x)])
            >>> curvature = InvariantCalculus.of(se2, order=3)
            >>> curvature.cross_section
            {x: 0, u: 0, u_x: 0}
            >>> curvature.recurrence(0, curvature.jets.coordinate(0, (3,)))
            -3*I_u_xx**3 + I_u_xxxx
        """
        require_action(action)
        space = JetSpace.of(action, order, channels)
        if order == JET_ORDER.value:
            raise InputError(
                given=f"order={order}",
                expected=f"at most {JET_ORDER.value - 1}: derivatives of the invariants are one order higher",
                remedy=f"pass order={JET_ORDER.value - 1}",
            )
        rank = field_rank(space.fields, space.coordinates)
        if rank < action.dimension:
            raise _not_free(space)
        section = choose(space) if cross_section is None else checked(space, cross_section)
        return cls(JetSpace.of(action, order + 1, channels), section)

    @property
    def order(self) -> int:
        """Highest order of the normalised invariants."""
        return self.jets.order - 1

    @cached_property
    def invariants(self) -> dict[sp.Symbol, sp.Symbol]:
        """The normalised invariants up to ``order``: the symbol of each jet coordinate off the cross-section."""
        return {z: self._images[z] for z in self._space.coordinates if z not in self.cross_section}

    @cached_property
    def _space(self) -> JetSpace:
        return JetSpace.of(self.jets.action, self.order, 1 if self.jets.action.fiber else self.jets.channels)

    @cached_property
    def _images(self) -> dict[sp.Symbol, sp.Expr]:
        return {z: self.cross_section.get(z, sp.Symbol(f"I_{z}")) for z in self.jets.coordinates}

    @cached_property
    def _orders(self) -> dict[sp.Symbol, int]:
        """The order of every normalised invariant, those above ``order`` too."""
        depth = depths(self.jets)
        return {image: depth[z][0] for z, image in self._images.items() if z not in self.cross_section}

    def iota(self, expr: sp.Expr) -> sp.Expr:
        """Invariantization: section constants and invariant symbols in place of the jet coordinates.

        Args:
            expr: an expression in the coordinates of ``jets``.

        Returns:
            An expression in the symbols of the normalised invariants.

        Raises:
            InputError: for other symbols, or an expression that is singular on the cross-section.

        Example:
            >>> from invariants import catalogue
            >>> c = InvariantCalculus.of(catalogue.get("se2"), order=1)
            >>> c.iota(c.jets.coordinate(0, (1, 0)) + 2 * c.jets.coordinate(0, (0, 1)))
            2*I_u0_y
        """
        _require(expr, self.jets.coordinates, "jet coordinates of c.jets")
        value = sp.sympify(expr).xreplace(self._images)
        if not is_finite(value):
            raise InputError(
                given=f"{expr}, singular on the cross-section",
                expected="an expression defined there",
                remedy="give another cross_section",
            )
        return simplify_exact(value)

    @cached_property
    def _actions(self) -> tuple[dict[sp.Symbol, sp.Expr], ...]:
        """iota of the prolonged generators, coordinate by coordinate."""
        space = self._space
        return tuple({z: self.iota(e) for z, e in zip(space.coordinates, row, strict=True)} for row in space.fields)

    @cached_property
    def maurer_cartan(self) -> sp.ImmutableMatrix:
        """R with one row a generator and one column a direction: the pulled-back Maurer-Cartan forms R_i^kappa iota(dx_i).

        The recurrences of the cross-section's coordinates, whose invariantizations are constant, determine it:
        sum_kappa R_i^kappa iota(phi_kappa^z) = -iota(D_i z).

        Source: M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999), section 13.
        """
        n, r = len(self.jets.base), self.jets.action.dimension
        system = sp.Matrix(
            [
                [*(row[z] for row in self._actions), *(-self.iota(self.jets.total_derivative(z, i)) for i in range(n))]
                for z in self.cross_section
            ]
        )
        echelon, _ = DomainMatrix.from_Matrix(system, extension=True).to_field().rref()
        return sp.ImmutableMatrix(echelon.to_Matrix()[:, r:].applyfunc(simplify_exact))

    @cached_property
    def _recurrences(self) -> dict[tuple[int, sp.Symbol], sp.Expr]:
        return {}

    def recurrence(self, i: int, z: sp.Symbol) -> sp.Expr:
        """The invariant derivative of one invariantized coordinate.

        D_i iota(z) = iota(D_i z) + sum_kappa R_i^kappa iota(phi_kappa^z)

        Args:
            i: a direction, counted from 0.
            z: a coordinate of order at most ``order``, of the cross-section (where the answer is 0) or off it.

        Returns:
            An expression in normalised invariants of at most one order more.

        Raises:
            InputError: for another direction or coordinate.

        Source: M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999), section 13.

        Example:
            >>> from invariants import catalogue
            >>> c = InvariantCalculus.of(catalogue.get("se2"), order=1)
            >>> c.recurrence(0, c.jets.coordinate(0, (0, 1)))
            I_u0_xy
        """
        self._check_direction(i)
        if z not in self._space.coordinates:
            raise InputError(
                given=f"the coordinate {z!r}",
                expected=f"a jet coordinate of order at most {self.order}",
                remedy="take it from c.jets.coordinate(channel, multi_index), or pass a higher order",
            )
        if (i, z) not in self._recurrences:
            value = self.iota(self.jets.total_derivative(z, i))
            value += sum(c * row[z] for c, row in zip(self.maurer_cartan[:, i], self._actions, strict=True))
            self._recurrences[i, z] = simplify_exact(value)
        return self._recurrences[i, z]

    def derive(self, i: int, expr: sp.Expr) -> sp.Expr:
        """The invariant derivative of an expression in the normalised invariants, by the chain rule.

        Args:
            i: a direction, counted from 0.
            expr: an expression in the symbols of ``invariants``.

        Returns:
            An expression in normalised invariants of at most one order more.

        Raises:
            InputError: for another direction or other symbols.

        Example:
            >>> from invariants import catalogue
            >>> c = InvariantCalculus.of(catalogue.get("se2"), order=1)
            >>> c.derive(1, sp.Symbol("I_u0_y")**2)
            2*I_u0_y*I_u0_yy
        """
        self._check_direction(i)
        _require(expr, self.invariants.values(), f"normalised invariants of order at most {self.order}")
        return simplify_exact(self._chain(i, sp.sympify(expr)))

    def _chain(self, i: int, expr: sp.Expr) -> sp.Expr:
        present = [(z, s) for z, s in self.invariants.items() if s in expr.free_symbols]
        return sp.Add(*(sp.diff(expr, s) * self.recurrence(i, z) for z, s in present))

    def commutator(self, i: int, j: int) -> tuple[sp.Expr, ...]:
        """A with [D_i, D_j] = sum_k A_k D_k.

        A_k = sum_kappa R_j^kappa iota(D_i xi_kappa^k) - R_i^kappa iota(D_j xi_kappa^k)

        Args:
            i, j: directions, counted from 0.

        Returns:
            One coefficient a direction, in the normalised invariants.

        Raises:
            InputError: for another direction.

        Source: M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999), section 13; the sign follows from
            d iota(dx_k) = sum_kappa mu^kappa ^ iota(d xi_kappa^k) and d(dF) = 0.

        Example:
            >>> from invariants import catalogue
            >>> InvariantCalculus.of(catalogue.get("se2"), order=2).commutator(0, 1)
            (I_u0_xx/I_u0_y, I_u0_xy/I_u0_y)
        """
        self._check_direction(i)
        self._check_direction(j)
        return tuple(simplify_exact(self._turn(i, j, k) - self._turn(j, i, k)) for k in range(len(self.jets.base)))

    def _turn(self, i: int, j: int, k: int) -> sp.Expr:
        """sum_kappa R_j^kappa iota(D_i xi_kappa^k)."""
        slopes = [self.iota(self.jets.total_derivative(field[k], i)) for field in self.jets.action.fields]
        return sp.Add(*(c * slope for c, slope in zip(self.maurer_cartan[:, j], slopes, strict=True)))

    def generating_set(self) -> tuple[sp.Symbol, ...]:
        """The smallest set of normalised invariants whose derivatives up to ``order`` + 1 determine all the others.

        Those of at most one order above the cross-section generate all, since the recurrences of these and of higher
        ones give the next order; the smallest subset that determines these is returned. A higher ``order`` allows more
        derivatives and may find a smaller set. Ranks are taken at a random point modulo a prime.

        Returns:
            Symbols of ``invariants``.

        Raises:
            DerivationError: if ``order`` is not above that of the cross-section.

        Source: P. Olver, Generating differential invariants, J. Math. Anal. Appl. 333 (2007).

        Example:
            >>> from invariants import catalogue
            >>> InvariantCalculus.of(catalogue.get("se2"), order=2).generating_set()
            (I_u0,)
        """
        depth = depths(self.jets)
        bound = 1 + max(depth[z][0] for z in self.cross_section)
        if bound > self.order:
            raise DerivationError(
                given=f"a cross-section of order {bound - 1} and invariants up to order {self.order}",
                expected=f"invariants up to order {bound}, which generate all",
                remedy=f"pass order={bound}",
            )
        targets = sorted((s for s, n in self._orders.items() if n <= bound), key=lambda s: self._orders[s])
        return generating_subset(targets, self._derivatives, list(self._orders))

    @cached_property
    def _chains(self) -> dict[tuple[Word, sp.Symbol], sp.Expr]:
        return {}

    def _derivatives(self, generator: sp.Symbol) -> list[sp.Expr]:
        """Derivatives in all orders of the letters: commutators hold invariants that the sorted ones may lack."""
        out = []
        for length in range(self.jets.order - self._orders[generator] + 1):
            for word in product(range(len(self.jets.base)), repeat=length):
                if (word, generator) not in self._chains:
                    # Left as it is: ranks need values only, and lowest terms of long words are costly.
                    self._chains[word, generator] = (
                        self._chain(word[0], self._chains[word[1:], generator]) if word else generator
                    )
                out.append(self._chains[word, generator])
        return out

    def _derivative(self, word: Word, generator: sp.Symbol) -> sp.Expr:
        value = generator
        for i in reversed(word):
            value = self.derive(i, value)
        return value

    def syzygies(self, generators: Sequence[sp.Symbol] | None = None) -> tuple[Syzygy, ...]:
        """Relations among the invariant derivatives of generating invariants, up to ``order`` + 1.

        Those that follow by derivation from one returned, or by the commutators, are left out.

        Args:
            generators: symbols of ``invariants``; :meth:`generating_set` if left out.

        Returns:
            The relations, by order; each one is an identity that :meth:`holds` confirms.

        Raises:
            InputError: for other symbols.
            DerivationError: if the relations do not follow by linear equations from these generators.

        Source: E. Hubert, Differential invariants of a Lie group action: syzygies on a generating set, J. Symbolic
            Computation 44 (2009).

        Example:
            >>> from invariants import catalogue
            >>> [str(s) for s in InvariantCalculus.of(catalogue.get("se2"), order=2).syzygies()][0]
            'D_x I_u0 = 0'
        """
        given = (generators,) if isinstance(generators, sp.Symbol) else generators
        chosen = self.generating_set() if given is None else tuple(given) if isinstance(given, Collection) else ()
        if not chosen or not all(isinstance(g, sp.Symbol) and g in self.invariants.values() for g in chosen):
            raise InputError(
                given=f"generators={generators!r}",
                expected="one or more symbols of c.invariants",
                remedy="pass for example c.generating_set()",
            )
        return relations(chosen, self._orders, self.jets.base, self._derivative, self.jets.order)

    def holds(self, syzygy: Syzygy) -> bool:
        """Whether a syzygy is an identity in the normalised invariants, exactly.

        Raises:
            InputError: for what is no syzygy, or one in other symbols.
        """
        if not isinstance(syzygy, Syzygy):
            raise InputError(
                given=f"{syzygy!r} of type {type(syzygy).__name__}",
                expected="a Syzygy",
                remedy="take one from c.syzygies(); strings are never evaluated",
            )
        return is_zero(self.expand(syzygy.left) - self.expand(syzygy.right))

    def expand(self, expr: sp.Expr) -> sp.Expr:
        """Write the derivatives in a syzygy, such as the symbol ``D_x I_u``, in the normalised invariants.

        Raises:
            InputError: for other symbols, or what is no expression.
        """
        named = {
            derivative_symbol(word, g, self.jets.base): (word, g)
            for g in self.invariants.values()
            for length in range(1, self.jets.order - self._orders[g] + 1)
            for word in product(range(len(self.jets.base)), repeat=length)
        }
        _require(expr, {*named, *self._orders}, "normalised invariants and their derivatives")
        present = sp.sympify(expr).free_symbols & set(named)
        return sp.sympify(expr).xreplace({s: self._derivative(*named[s]) for s in present})

    def report(self) -> str:
        """The cross-section, recurrences, commutators, generating set and syzygies, as text."""
        base = self.jets.base
        lines = [f"{self.jets.action.name}: invariants up to order {self.order}", "cross-section"]
        lines.append("  " + ", ".join(f"{z} = {v}" for z, v in self.cross_section.items()))
        lines.append("recurrences")
        for z, symbol in self.invariants.items():
            lines += [f"  D_{x} {symbol} = {self.recurrence(i, z)}" for i, x in enumerate(base)]
        if len(base) > 1:
            lines.append("commutators")
        for i, j in combinations(range(len(base)), 2):
            terms = [f"({c})*D_{x}" for c, x in zip(self.commutator(i, j), base, strict=True) if c != 0]
            lines.append(f"  [D_{base[i]}, D_{base[j]}] = {' + '.join(terms) or 0}")
        generators = self.generating_set()
        lines.append(f"generating set\n  {', '.join(map(str, generators))}")
        lines.append("syzygies")
        lines += [f"  {s}" for s in self.syzygies(generators)] or [f"  none up to order {self.jets.order}"]
        return "\n".join(lines)

    def _check_direction(self, i: int) -> None:
        n = len(self.jets.base)
        if isinstance(i, bool) or not isinstance(i, (int, sp.Integer)) or not 0 <= i < n:
            raise InputError(
                given=f"the direction {i!r}", expected=f"an integer in 0..{n - 1}", remedy="count directions from 0"
            )


def _require(expr: object, allowed: Collection[sp.Symbol], what: str) -> None:
    if isinstance(expr, bool) or not isinstance(expr, (int, sp.Expr)) or sp.sympify(expr).has(sp.Float):
        raise InputError(
            given=f"{expr!r} of type {type(expr).__name__}",
            expected=f"an exact SymPy expression in the {what}",
            remedy="build it from these symbols; strings are never evaluated",
        )
    unknown = sorted(map(str, sp.sympify(expr).free_symbols - set(allowed)))
    if unknown:
        raise InputError(
            given=f"an expression in {', '.join(unknown)}", expected=f"{what} only", remedy="pass a higher order"
        )


def _not_free(space: JetSpace) -> DerivationError:
    action, r = space.action, space.action.dimension
    action.structure_constants  # noqa: B018  generators that are dependent act freely at no order: this names one
    order = first_free_order(action, space.channels, space.order + 1)
    if order is not None:
        return DerivationError(
            given=f"{action.name} at order {space.order}, where it is not locally free",
            expected=f"an order of at least {order}, the first at which orbits have the group's dimension {r}",
            remedy=f"pass order={order}",
        )
    rank = orbit_dimension(action, JET_ORDER.value, space.channels)
    return DerivationError(
        given=f"{action.name}, whose orbits have dimension {rank} at order {JET_ORDER.value}, the highest searched",
        expected=f"an action that is locally free there: orbits of the group's dimension {r}",
        remedy="leave out generators, or add channels",
    )
