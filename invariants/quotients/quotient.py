"""Quotient: what a diffusion across the orbits of an isometric action needs, exactly and proved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ..actions import LieAction
from ..errors import InputError
from .arguments import masses_of, permutations_of, points_of
from .certificate import QuotientCertificate
from .euclidean import killing_fields, metric_of
from .formulas import QuotientFormulas

Masses = Sequence[object] | str | None


@dataclass(frozen=True, repr=False)
class Quotient(QuotientFormulas):
    """The quotient of N copies of a Euclidean space by a group that moves all copies alike, by isometries.

    With generators xi_a(x) = A_a x + b_a, masses m_n and the metric g, the vertical space at x is spanned by the fields
    (xi_a(x_1), ..., xi_a(x_N)), and G_ab = sum_n m_n g(xi_a(x_n), xi_b(x_n)).

        P v    = v - sum_ab xi_a (G^-1)_ab <xi_b, v>            the horizontal part
        vol(x) = sqrt(det G)                                    the volume of the orbit, up to a constant
        h      = -grad log vol = sum_ab (G^-1)_ab A_a xi_b      the mean curvature of the orbit

    Where orbits have a smaller dimension than the group for all x, G is singular: its nonzero eigenvalues take its place, in
    a basis that the adjoint representation keeps orthonormal.

    Build one with :meth:`of`.

    Attributes:
        action: the action on one copy.
        points: the number of copies; None for any number.
        masses: one for each point; None where all are 1; "given" where a kernel is told them.
        metric: g, n x n.
        permutations: generators of a group that permutes the points beside the action; it does not change the formulas.

    Source: "Quotient-Space Diffusion Models", arXiv 2604.21809, theorems 1, 2 and 4, for rotations of points in space.
    """

    @classmethod
    def of(
        cls,
        action: LieAction,
        points: int | None = None,
        *,
        masses: Masses = None,
        metric: object = None,
        permutations: Sequence[Sequence[int]] = (),
    ) -> Quotient:
        """The quotient by an action by isometries.

        Args:
            action: on a space with coordinates base, then fiber.
            points: how many points of that space a state has; None for any number, with sums over the points.
            masses: positive exact numbers, one for each point; None for 1; "given" for masses that a kernel is told.
            metric: an exact positive definite matrix, the inner product of the space; the identity if left out.
            permutations: permutations of the points 0..N-1 that also identify states; they keep the masses.

        Returns:
            The quotient.

        Raises:
            ActionError: for an action that is not by isometries, naming the field that is not Killing.
            InputError: for numbers of points, masses, metrics and permutations that are none.

        Example:
            >>> import sympy as sp
            >>> from invariants import LieAction
            >>> x, y = sp.symbols("x y")
            >>> so2 = LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)])
            >>> q = Quotient.of(so2, points=1)
            >>> sp.simplify(q.mean_curvature.T)
            Matrix([[-x_1/(x_1**2 + y_1**2), -y_1/(x_1**2 + y_1**2)]])
        """
        if not isinstance(action, LieAction):
            raise InputError(
                given=f"{action!r} of type {type(action).__name__}"[:300],
                expected="a LieAction",
                remedy="declare one with LieAction.from_fields, or take catalogue.get('se3')",
            )
        count = points_of(points)
        inner = metric_of(metric, len(action.variables))
        killing_fields(action, inner)
        mass = masses_of(masses, count)
        return cls(action, count, mass, inner, permutations_of(permutations, count, mass))

    @cached_property
    def certificate(self) -> QuotientCertificate:
        """What is proved of these formulas; its verify() proves it again."""
        return QuotientCertificate(self)
