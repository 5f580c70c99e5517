"""Actions on the plane (x, y): on images, as scalar channels."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from ..actions import LieAction
from .fields import conformal, dilation, linear, quadratic, rotations, traceless, translations

x, y = sp.symbols("x y")
_MIRROR = [[1, 0], [0, -1]]


def _plane(name: str, *generators: Sequence[object], mirror: bool = False) -> LieAction:
    """Translations and the given generators."""
    fields = [*translations(x, y), *generators]
    return LieAction.from_fields(name, base=(x, y), fields=fields, reflections=[_MIRROR] if mirror else [])


def translation() -> LieAction:
    """Translations of the plane: d_x, d_y. Dimension 2.

    Source: P. Olver, Equivalence, Invariants and Symmetry (1995), chapter 2.
    """
    return _plane("translation")


def scale() -> LieAction:
    """Translations and dilation: x d_x + y d_y. Dimension 3.

    Source: L. Florack et al., Scale and the differential structure of images, Image and Vision Computing 10 (1992).
    """
    return _plane("scale", dilation(x, y))


def se2() -> LieAction:
    """Rigid motions SE(2): translations and the rotation -y d_x + x d_y. Dimension 3.

    Source: P. Olver, Equivalence, Invariants and Symmetry (1995), chapter 2.
    """
    return _plane("se2", *rotations(x, y))


def e2() -> LieAction:
    """Rigid motions with reflections, E(2): the generators of SE(2) and the mirror (x, -y). Dimension 3.

    Source: P. Olver, Equivalence, Invariants and Symmetry (1995), chapter 2.
    """
    return _plane("e2", *rotations(x, y), mirror=True)


def similarity() -> LieAction:
    """Translations, rotation and dilation. Dimension 4.

    Source: P. Olver, Equivalence, Invariants and Symmetry (1995), chapter 2.
    """
    return _plane("similarity", *rotations(x, y), dilation(x, y))


def sa2() -> LieAction:
    """Area-preserving affine maps SA(2): translations and traceless linear fields. Dimension 5.

    Source: P. Olver, G. Sapiro, A. Tannenbaum, Differential invariant signatures and flows in computer vision (1994).
    """
    return _plane("sa2", *traceless(x, y))


def affine() -> LieAction:
    """Affine maps of the plane: translations and all linear fields. Dimension 6.

    Source: P. Olver, G. Sapiro, A. Tannenbaum, Differential invariant signatures and flows in computer vision (1994).
    """
    return _plane("affine", *linear(x, y))


def projective() -> LieAction:
    """Projective maps PGL(3): affine fields and x(x d_x + y d_y), y(x d_x + y d_y). Dimension 8.

    Source: P. Olver, G. Sapiro, A. Tannenbaum, Differential invariant signatures and flows in computer vision (1994).
    """
    return _plane("projective", *linear(x, y), *quadratic(x, y))


def moebius() -> LieAction:
    """Moebius maps of the plane: similarities and the two special conformal fields. Dimension 6.

    The conformal group of the plane, PSL(2, C).

    Source: M. Akivis, V. Goldberg, Conformal Differential Geometry and its Generalizations (1996), chapter 1.
    """
    return _plane("moebius", dilation(x, y), *rotations(x, y), *conformal(x, y))


def anisotropic() -> LieAction:
    """Translations and the dilation x d_x + 2 y d_y, which scales y by the square of x. Dimension 3.

    Source: G. Barenblatt, Scaling (2003), chapter 1 (the scaling of the heat equation).
    """
    return _plane("anisotropic", (x, 2 * y))


def sl2() -> LieAction:
    """Unimodular linear maps SL(2): y d_x, x d_y, x d_x - y d_y. Dimension 3.

    Source: P. Olver, Classical Invariant Theory (1999), chapter 9.
    """
    return LieAction.from_fields("sl2", base=(x, y), fields=traceless(x, y))


def gl2() -> LieAction:
    """Linear maps GL(2): x d_x, y d_x, x d_y, y d_y. Dimension 4.

    Source: P. Olver, Classical Invariant Theory (1999), chapter 9.
    """
    return LieAction.from_fields("gl2", base=(x, y), fields=linear(x, y))


def sphere() -> LieAction:
    """Rotations of the sphere, SO(3), in stereographic coordinates. Dimension 3.

    The rotation -y d_x + x d_y, (1 + x^2 - y^2)/2 d_x + x y d_y and x y d_x + (1 - x^2 + y^2)/2 d_y.

    Source: T. Needham, Visual Complex Analysis (1997), chapter 3.
    """
    turns = [((1 + x**2 - y**2) / 2, x * y), (x * y, (1 - x**2 + y**2) / 2)]
    return LieAction.from_fields("sphere", base=(x, y), fields=[*rotations(x, y), *turns])


def klein() -> LieAction:
    """Motions of the hyperbolic plane, SO(2,1), in the projective disc x^2 + y^2 < 1 of Klein. Dimension 3.

    The rotation -y d_x + x d_y, d_x - x(x d_x + y d_y) and d_y - y(x d_x + y d_y).

    Source: J. Ratcliffe, Foundations of Hyperbolic Manifolds (2006), section 6.1.
    """
    shifts = [(1 - x**2, -x * y), (-x * y, 1 - y**2)]
    return LieAction.from_fields("klein", base=(x, y), fields=[*rotations(x, y), *shifts])
