"""Projective transformations of the image plane, acting on sampled images."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from invariants.errors import InputError

from .four_points import random_matrices
from .sampling import MODES, sample, sources

# Singular values further apart than this leave no digit of a float32 image coordinate.
_SINGULAR = 1e-7


class Homography:
    """A projective transformation g of the plane, acting on images by (g.u)(g z) = u(z).

    g z = ((m00 x + m01 y + m02) / w, (m10 x + m11 y + m12) / w), w = m20 x + m21 y + m22. The action is the active one:
    the output at z is the input at g^-1 z, so content moves along g, and g @ h acts as h first, then g. Coordinates are
    normalised, x (last axis) first: pixel i of N is at (2 i + 1) / N - 1, the image is the square [-1, 1]^2 (torch's
    align_corners=False), and the transformation does not depend on the resolution. Immutable.

    Args:
        matrix: (3, 3), floating point, finite, invertible; its overall factor does not matter. Kept in float64 on the CPU,
            divided by its last entry where that is not near 0.

    Raises:
        InputError: the matrix has another shape or dtype, is not finite or is singular; in a call: an image that is not a
            floating-point (B, C, H, W) tensor, an unknown mode, or a horizon (the line sent to infinity, w = 0) that
            crosses the image.

    Source:
        Hartley and Zisserman, Multiple View Geometry, 2nd ed., section 2.3.

    Example:
        >>> quarter_turn = Homography(torch.tensor([[0.0, 1.0, 0.0], [-1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]))
        >>> image = torch.arange(4.0).view(1, 1, 2, 2)
        >>> torch.allclose(quarter_turn(image), torch.rot90(image, 1, (-2, -1)))
        True
    """

    __slots__ = ("_matrix",)
    _matrix: torch.Tensor

    def __init__(self, matrix: torch.Tensor | npt.ArrayLike) -> None:
        object.__setattr__(self, "_matrix", _normalised(matrix))

    @property
    def matrix(self) -> torch.Tensor:
        """A copy of the matrix: (3, 3), float64, on the CPU."""
        return self._matrix.clone()

    @classmethod
    def identity(cls) -> Homography:
        """The transformation that leaves every image as it is.

        Returns:
            The identity of the group.

        Example:
            >>> Homography.identity()
            Homography([[1, 0, 0], [0, 1, 0], [0, 0, 1]])
        """
        return cls(torch.eye(3, dtype=torch.float64, device="cpu"))

    @classmethod
    def random(cls, strength: float, generator: torch.Generator | None = None, *, rotation: bool = False) -> Homography:
        """A random homography: the corners of the image square, each moved on its own.

        Corner p goes to p + 2 strength e, e uniform in [-1, 1]^2 (2 is the side of the square). Draws that fold, flip or
        flatten the square are drawn again, so orientation is kept and w > 0 on the whole image.

        Args:
            strength: largest displacement along each axis, as a fraction of the side, 0 to 0.5.
            generator: source of randomness; the global one without it. Equal seeds give equal transformations.
            rotation: turn by a uniformly random angle first (in normalised coordinates: a rotation of square images).

        Returns:
            The transformation.

        Raises:
            InputError: strength is not a number in [0, 0.5]: beyond, corners can change places.

        Example:
            >>> seeded = torch.Generator().manual_seed(0)
            >>> Homography.random(0.1, seeded).matrix.shape
            torch.Size([3, 3])
        """
        if isinstance(strength, bool) or not isinstance(strength, (int, float)) or not 0 <= strength <= 0.5:
            raise InputError(
                given=f"strength={strength!r}",
                expected="a number from 0 to 0.5, the displacement of a corner as a fraction of the side",
                remedy="pass strength=0.15, for instance",
            )
        return cls(random_matrices(1, strength, math.pi if rotation else 0.0, generator)[0])

    def inverse(self) -> Homography:
        """The transformation that undoes this one.

        Returns:
            g^-1.

        Example:
            >>> g = Homography([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
            >>> g.inverse()
            Homography([[0.5, 0, -0.5], [0, 1, 0], [0, 0, 1]])
        """
        return Homography(torch.linalg.inv(self._matrix))

    def __matmul__(self, other: Homography) -> Homography:
        """The composition: (g @ h)(u) is g(h(u)) up to interpolation."""
        if not isinstance(other, Homography):
            return NotImplemented
        return Homography(self._matrix @ other._matrix)

    def __call__(self, image: torch.Tensor, mode: str = "bicubic") -> torch.Tensor:
        """The transformed image: the output at z is the input at g^-1 z, and 0 where that lies outside.

        Args:
            image: (B, C, H, W), floating point, any device.
            mode: interpolation: "bicubic" (Keys' six-point cubic convolution, exact on quadratics, error O(h^4)),
                "bilinear" or "nearest". Bilinear, and torch's own bicubic, which is not exact even on linear images, leave
                steps from pixel to pixel that second derivatives magnify; they are no ground for measuring jets.

        Returns:
            A tensor like `image`, differentiable with respect to it; half precision is interpolated in float32.

        Raises:
            InputError: see the class.

        Example:
            >>> shift = Homography([[1.0, 0.0, 0.5], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])  # a quarter of the side to the right
            >>> shift(torch.tensor([[[[1.0, 2.0, 3.0, 4.0]]]])).round(decimals=6).abs().tolist()
            [[[[0.0, 1.0, 2.0, 3.0]]]]
        """
        if not isinstance(image, torch.Tensor) or image.dim() != 4 or not image.is_floating_point():
            given = f"{tuple(image.shape)}, {image.dtype}" if isinstance(image, torch.Tensor) else type(image).__name__
            raise InputError(
                given=f"an image: {given}",
                expected="a floating-point tensor (batch, channels, height, width)",
                remedy="add the missing axes, as in image[None], and convert integers with .float()",
            )
        if mode not in MODES:
            raise InputError(
                given=f"mode={mode!r}",
                expected='"bicubic", "bilinear" or "nearest"',
                remedy='leave mode out for "bicubic"',
            )
        if 0 in image.shape:
            return image.clone()
        self._check_horizon()
        return sample(image, self._sources(image.shape[-2], image.shape[-1]), mode)

    def visible(self, shape: Sequence[int], device: torch.device | str | None = None) -> torch.Tensor:
        """Output pixels whose source lies inside the input image.

        Args:
            shape: (H, W), or a longer shape that ends in it, of the image.
            device: where the mask is made; the CPU without it.

        Returns:
            (H, W) bool: True where g^-1 z is in the square [-1, 1]^2, z the pixel's centre.

        Raises:
            InputError: shape has fewer than two entries, or the horizon crosses the image.

        Example:
            >>> half = Homography([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])  # half the side to the right
            >>> half.visible((1, 4)).tolist()
            [[False, False, True, True]]
        """
        if len(shape) < 2:
            raise InputError(
                given=f"shape={tuple(shape)}",
                expected="(height, width), or a longer shape that ends in it",
                remedy="pass image.shape",
            )
        self._check_horizon()
        return (self._sources(shape[-2], shape[-1]).abs() <= 1).all(-1).to(device or "cpu")

    def _sources(self, height: int, width: int) -> torch.Tensor:
        """g^-1 of the pixel centres: (H, W, 2), float64, CPU."""
        # g is one to one on the projective plane, so that a finite source is right on either side of the horizon.
        return sources(torch.linalg.inv(self._matrix), height, width)

    def _check_horizon(self) -> None:
        a, b, c = self._matrix[2].tolist()
        if abs(c) <= (abs(a) + abs(b)) * (1 + 1e-9):
            raise InputError(
                given=f"{self!r}, whose horizon {a:.3g} x + {b:.3g} y + {c:.3g} = 0 crosses the image [-1, 1]^2",
                expected="a transformation that keeps the whole image at a finite distance",
                remedy="weaken the transformation, or compose it with one that moves the horizon off the image",
            )

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Homography is immutable: {name} cannot be set; make another one from a matrix")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a Homography is immutable: {name} cannot be deleted")

    def __reduce__(self) -> tuple[object, ...]:
        return (Homography, (self._matrix.tolist(),))

    def __repr__(self) -> str:
        rows = ("[" + ", ".join(f"{entry + 0.0:.6g}" for entry in row) + "]" for row in self._matrix.tolist())
        return f"Homography([{', '.join(rows)}])"


def _normalised(matrix: torch.Tensor | npt.ArrayLike) -> torch.Tensor:
    try:
        # Through NumPy, Python numbers stay float64; torch would round them to its default dtype.
        given = matrix if isinstance(matrix, torch.Tensor) else torch.as_tensor(np.array(matrix), device="cpu")
    except (TypeError, ValueError, RuntimeError):
        given = torch.empty(0, device="cpu")
    if given.shape != (3, 3) or not given.is_floating_point():
        raise InputError(
            given=f"a matrix of shape {tuple(given.shape)} and dtype {given.dtype}",
            expected="a 3 x 3 matrix of real floating-point numbers",
            remedy="write entries as 1.0, not 1; for a 2 x 2 or 2 x 3 matrix, fill up with the rows of the identity",
        )
    exact = given.detach().to("cpu", torch.float64)
    if not bool(torch.isfinite(exact).all()):
        raise InputError(
            given=f"a matrix with entries that are not finite: {exact.tolist()}",
            expected="finite entries",
            remedy="find where the NaN or infinity arises before the transformation is made",
        )
    singular_values = torch.linalg.svdvals(exact)
    if float(singular_values[-1]) <= _SINGULAR * float(singular_values[0]):
        raise InputError(
            given=f"a singular matrix: {exact.tolist()}",
            expected="an invertible matrix",
            remedy="check for equal or proportional rows; four points define a homography if no three are on a line",
        )
    corner, largest = exact[2, 2], exact.abs().max()
    return exact / (corner if float(corner.abs()) > 1e-6 * float(largest) else largest)
