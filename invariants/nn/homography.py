"""Projective transformations of the image plane, acting on sampled images."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from invariants.errors import InputError

# Singular values further apart than this leave no digit of a float32 image coordinate.
_SINGULAR = 1e-7
# Sources at or beyond the horizon are sent here: outside the image for every interpolation kernel.
_OUTSIDE = 8.0
# Least sine of the angles of a random quadrilateral; below, part of the image is squeezed to a line.
_FLATTEST = 0.1


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
        corners = torch.tensor([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]], dtype=torch.float64, device="cpu")
        while True:
            moved = corners + 2 * strength * (2 * _uniform((4, 2), generator) - 1)
            if _strictly_convex(moved):
                break
        result = cls(_from_corners(corners, moved))
        if rotation:
            angle = 2 * math.pi * float(_uniform((1,), generator))
            cosine, sine = math.cos(angle), math.sin(angle)
            result = result @ cls([[cosine, -sine, 0.0], [sine, cosine, 0.0], [0.0, 0.0, 1.0]])
        return result

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
        if mode not in ("bicubic", "bilinear", "nearest"):
            raise InputError(
                given=f"mode={mode!r}",
                expected='"bicubic", "bilinear" or "nearest"',
                remedy='leave mode out for "bicubic"',
            )
        if 0 in image.shape:
            return image.clone()
        self._check_horizon()
        precision = image.dtype if image.dtype in (torch.float32, torch.float64) else torch.float32
        sources = self._sources(image.shape[-2], image.shape[-1])
        if mode == "bicubic":
            return _bicubic(image.to(precision), sources).to(image.dtype)
        grid = sources.to(image.device, precision)[None].expand(len(image), -1, -1, -1)
        warped = torch.nn.functional.grid_sample(
            image.to(precision), grid, mode=mode, padding_mode="zeros", align_corners=False
        )
        return warped.to(image.dtype)

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
        x, y = ((2 * torch.arange(n, dtype=torch.float64, device="cpu") + 1) / n - 1 for n in (width, height))
        inverse = torch.linalg.inv(self._matrix)
        inverse = inverse / inverse.abs().max()
        points = inverse[:, 0] * x[None, :, None] + inverse[:, 1] * y[:, None, None] + inverse[:, 2]
        denominator = points[..., 2:]
        # g is one to one on the projective plane, so that a finite source is right on either side of the horizon.
        at_infinity = denominator.abs() < 1e-12
        sources = points[..., :2] / torch.where(at_infinity, 1.0, denominator)
        return torch.where(at_infinity, _OUTSIDE, sources).clamp(-_OUTSIDE, _OUTSIDE)

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


def _bicubic(image: torch.Tensor, sources: torch.Tensor) -> torch.Tensor:
    """Values of (B, C, H, W) at normalised points (H', W', 2), zeros outside.

    Source: Keys, Cubic convolution interpolation for digital image processing, IEEE Trans. ASSP 29 (1981), section V.
    """
    (height, width), (rows, columns) = image.shape[-2:], sources.shape[:2]
    taps_x, weights_x = _taps(sources[..., 0], width)
    taps_y, weights_y = _taps(sources[..., 1], height)
    # Pixels first: a gather then copies whole rows, twice as fast for a batch as along the last axis.
    flat = image.flatten(2).permute(2, 0, 1).flatten(1)
    taps_x, taps_y = taps_x.flatten(1).to(image.device), taps_y.flatten(1).to(image.device) * width
    weights_x, weights_y = weights_x.flatten(1).to(image)[..., None], weights_y.flatten(1).to(image)[..., None]
    result = image.new_zeros(rows * columns, flat.shape[1])
    for tap_y, weight_y in zip(taps_y, weights_y, strict=True):
        along_x = image.new_zeros(rows * columns, flat.shape[1])
        for tap_x, weight_x in zip(taps_x, weights_x, strict=True):
            along_x = along_x + weight_x * flat.index_select(0, tap_y + tap_x)
        result = result + weight_y * along_x
    return result.view(rows, columns, *image.shape[:2]).permute(2, 3, 0, 1).contiguous()


def _taps(source: torch.Tensor, side: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Six pixel indices along one axis and their weights, both (6, H', W'); weight 0 outside the image."""
    position = ((source + 1) * side - 1) / 2
    offset = torch.arange(-2, 4, dtype=torch.float64, device="cpu")[:, None, None]
    tap = position.floor() + offset
    s = (position - tap).abs()
    near = (4 / 3 * s - 7 / 3) * s * s + 1
    middle = ((-7 / 12 * s + 3) * s - 59 / 12) * s + 5 / 2
    far = ((1 / 12 * s - 2 / 3) * s + 7 / 4) * s - 3 / 2
    weight = torch.where(s < 1, near, torch.where(s < 2, middle, torch.where(s < 3, far, 0.0)))
    return tap.clamp(0, side - 1).long(), weight * ((tap >= 0) & (tap <= side - 1))


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


def _uniform(shape: tuple[int, ...], generator: torch.Generator | None) -> torch.Tensor:
    device = generator.device if generator is not None else torch.device("cpu")
    return torch.rand(shape, generator=generator, dtype=torch.float64, device=device).cpu()


def _strictly_convex(corners: torch.Tensor) -> bool:
    # A square maps to a strictly convex quadrilateral of the same orientation if and only if w > 0 all over it.
    edges = corners.roll(-1, 0) - corners
    following = edges.roll(-1, 0)
    cross = edges[:, 0] * following[:, 1] - edges[:, 1] * following[:, 0]
    return bool((cross > _FLATTEST * edges.norm(dim=1) * following.norm(dim=1)).all())


def _from_corners(source: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """The matrix that sends four points to four points: both (4, 2), float64."""
    x, y = source[:, :1], source[:, 1:]
    point, nought = torch.cat([x, y, torch.ones_like(x)], 1), torch.zeros(4, 3, dtype=torch.float64, device="cpu")
    # Row pairs: m0 . p - t_x (m20 x + m21 y) = t_x and the same for y, with m22 = 1.
    rows_x = torch.cat([point, nought, -target[:, :1] * source], 1)
    rows_y = torch.cat([nought, point, -target[:, 1:] * source], 1)
    entries = torch.linalg.solve(torch.cat([rows_x, rows_y]), torch.cat([target[:, 0], target[:, 1]]))
    return torch.cat([entries, torch.ones(1, dtype=torch.float64, device="cpu")]).view(3, 3)
