"""Actions on graphs: curves y = u(x), surfaces z = u(x, y), and gauge actions on the values of signals and images."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from ..actions import LieAction
from .fields import conformal, dilation, linear, quadratic, rotations, traceless, translations

x, y, u = sp.symbols("x y u")
r, g, b = sp.symbols("r g b")


def _curve(name: str, *generators: Sequence[object], mirror: bool = False) -> LieAction:
    """Translations of the plane (x, u) and the given generators."""
    fields = [*translations(x, u), *generators]
    mirrors = [[[1, 0], [0, -1]]] if mirror else []
    return LieAction.from_fields(name, base=(x,), fiber=(u,), fields=fields, reflections=mirrors)


def _surface(name: str, *generators: Sequence[object], mirror: bool = False) -> LieAction:
    """Translations of space (x, y, u) and the given generators."""
    fields = [*translations(x, y, u), *generators]
    mirrors = [[[1, 0, 0], [0, 1, 0], [0, 0, -1]]] if mirror else []
    return LieAction.from_fields(name, base=(x, y), fiber=(u,), fields=fields, reflections=mirrors)


def se2_curve() -> LieAction:
    """Rigid motions of curves, SE(2): translations and the rotation -u d_x + x d_u. Dimension 3.

    Source: E. Calabi et al., Differential and numerically invariant signature curves applied to object recognition,
    International Journal of Computer Vision 26 (1998).
    """
    return _curve("se2_curve", *rotations(x, u))


def e2_curve() -> LieAction:
    """Rigid motions of curves with reflections, E(2): the generators of SE(2) and the mirror (x, -u). Dimension 3.

    Source: E. Calabi et al., Differential and numerically invariant signature curves applied to object recognition,
    International Journal of Computer Vision 26 (1998).
    """
    return _curve("e2_curve", *rotations(x, u), mirror=True)


def similarity_curve() -> LieAction:
    """Translations, rotation and dilation of curves. Dimension 4.

    Source: P. Olver, G. Sapiro, A. Tannenbaum, Differential invariant signatures and flows in computer vision (1994).
    """
    return _curve("similarity_curve", *rotations(x, u), dilation(x, u))


def sa2_curve() -> LieAction:
    """Area-preserving affine maps of curves, SA(2): translations, u d_x, x d_u, x d_x - u d_u. Dimension 5.

    Source: E. Calabi et al., Differential and numerically invariant signature curves applied to object recognition,
    International Journal of Computer Vision 26 (1998).
    """
    return _curve("sa2_curve", *traceless(x, u))


def affine_curve() -> LieAction:
    """Affine maps of curves: translations and all linear fields of (x, u). Dimension 6.

    Source: P. Olver, G. Sapiro, A. Tannenbaum, Differential invariant signatures and flows in computer vision (1994).
    """
    return _curve("affine_curve", *linear(x, u))


def projective_curve() -> LieAction:
    """Projective maps of curves, PGL(3): affine fields and x(x d_x + u d_u), u(x d_x + u d_u). Dimension 8.

    Source: V. Ovsienko, S. Tabachnikov, Projective Differential Geometry Old and New (2005).
    """
    return _curve("projective_curve", *linear(x, u), *quadratic(x, u))


def moebius_curve() -> LieAction:
    """Moebius maps of curves: translations, rotation, dilation and the two special conformal fields. Dimension 6.

    Source: M. Akivis, V. Goldberg, Conformal Differential Geometry and its Generalizations (1996), chapter 1.
    """
    return _curve("moebius_curve", *rotations(x, u), dilation(x, u), *conformal(x, u))


def schwarzian() -> LieAction:
    """Projective maps of the values of a function, PSL(2): d_u, u d_u, u^2 d_u. Dimension 3.

    The independent variable does not move; the invariant of third order is the Schwarzian derivative.

    Source: V. Ovsienko, S. Tabachnikov, Projective Differential Geometry Old and New (2005), chapter 1.
    """
    return LieAction.from_fields("schwarzian", base=(x,), fiber=(u,), fields=[(0, 1), (0, u), (0, u**2)])


def e3_surface() -> LieAction:
    """Rigid motions of surfaces with reflections, E(3): translations, rotations, the mirror (x, y, -u). Dimension 6.

    Source: P. Olver, Differential invariants of surfaces, Differential Geometry and its Applications 27 (2009).
    """
    return _surface("e3_surface", *rotations(x, y, u), mirror=True)


def sa3_surface() -> LieAction:
    """Volume-preserving affine maps of surfaces, SA(3): translations and traceless linear fields. Dimension 11.

    Source: P. Olver, Differential invariants of surfaces, Differential Geometry and its Applications 27 (2009).
    """
    return _surface("sa3_surface", *traceless(x, y, u))


def affine_surface() -> LieAction:
    """Affine maps of surfaces: translations and all linear fields of (x, y, u). Dimension 12.

    Source: K. Nomizu, T. Sasaki, Affine Differential Geometry (1994).
    """
    return _surface("affine_surface", *linear(x, y, u))


def intensity() -> LieAction:
    """Changes u -> a u + b of the values of an image: d_u, u d_u. Dimension 2.

    Source: K. van de Sande, T. Gevers, C. Snoek, Evaluating color descriptors for object and scene recognition, IEEE
    Transactions on Pattern Analysis and Machine Intelligence 32 (2010) (light intensity change and shift).
    """
    return LieAction.from_fields("intensity", base=(x, y), fiber=(u,), fields=[(0, 0, 1), (0, 0, u)])


def colour() -> LieAction:
    """Rotations of the colours (r, g, b) of an image, SO(3). Dimension 3.

    Source: T. Gevers et al., Color in Computer Vision (2012).
    """
    fields = [(0, 0, *turn) for turn in rotations(r, g, b)]
    return LieAction.from_fields("colour", base=(x, y), fiber=(r, g, b), fields=fields)
