"""Jets of sampled images: all derivatives up to an order, at the scale of a Gaussian."""

from __future__ import annotations

import functools
import math

import numpy as np
import numpy.typing as npt
import torch

from .errors import InputError

# One matrix product for a whole axis is fastest up to here (2 CPU threads); beyond, the axis goes in blocks.
_WHOLE_AXIS = 1024
_BLOCK = 64
# The moment conditions are solved in float64 and stay exact to 1e-9 up to this order.
_LARGEST_ORDER = 8
_LARGEST_RADIUS = 64


def multi_indices(order: int, dimension: int = 2) -> tuple[tuple[int, ...], ...]:
    """Multi-indices of total order at most `order`: by total order, then descending lexicographically.

    An index (i, j) stands for d^(i+j) / dx^i dy^j. There are binomial(order + dimension, dimension) of them.

    Args:
        order: largest total order, at least 0.
        dimension: number of base coordinates, at least 1.

    Returns:
        One tuple of `dimension` counts for each partial derivative.

    Raises:
        InputError: order or dimension is not an integer in range.

    Example:
        >>> multi_indices(2, 2)
        ((0, 0), (1, 0), (0, 1), (2, 0), (1, 1), (0, 2))
    """
    _check_integer("order", order, 0, None)
    _check_integer("dimension", dimension, 1, None)

    def of_total(total: int, variables: int) -> list[tuple[int, ...]]:
        if variables == 1:
            return [(total,)]
        return [(first, *rest) for first in range(total, -1, -1) for rest in of_total(total - first, variables - 1)]

    return tuple(index for total in range(order + 1) for index in of_total(total, dimension))


def stencil_radius(order: int, sigma: float, truncate: float) -> int:
    """Pixels on each side of a stencil: ceil(truncate * sigma), and at least `order`.

    At least `order`, so that the first pixel of an axis, which sees one side only, still has order + 1 pixels.

    Args:
        order: largest derivative order.
        sigma: standard deviation of the Gaussian, in pixels.
        truncate: where the Gaussian is cut, in standard deviations.

    Returns:
        The radius in pixels.

    Example:
        >>> stencil_radius(2, sigma=0.75, truncate=4.0)
        3
    """
    # The small subtraction keeps a product such as 4.0 * 0.7500000001 from costing a pixel.
    return max(math.ceil(truncate * sigma - 1e-9), order, 1)


@functools.lru_cache(maxsize=64)
def gaussian_stencils(order: int, sigma: float, truncate: float) -> npt.NDArray[np.float64]:
    """One-dimensional derivative stencils for every number of pixels available on the left and on the right.

    Stencil w_d is the one nearest to the Gaussian, min sum_k w[k]^2 / g[k] with g[k] = exp(-k^2 / (2 sigma^2)), of those
    with the moments of a derivative, sum_k w[k] k^j = d! delta_jd for j <= min(d + 1, order). In the interior this is
    g times the polynomial of degree d orthogonal under g to all lower ones, the sampled counterpart of
    d^d g / dk^d = g times a Hermite polynomial, and parity supplies moment d + 1; for d = 0 it is g / sum g. Near a border
    it is a one-sided fit that uses the pixels inside the image alone. Where n pixels are fewer than the moments, the
    moments j < n are met; so a derivative of order n or more is 0.

    Args:
        order: largest derivative order.
        sigma: standard deviation of the Gaussian, in pixels.
        truncate: where the Gaussian is cut, in standard deviations.

    Returns:
        Read-only float64 array (r + 1, r + 1, order + 1, 2 r + 1): left pixels, right pixels, derivative, tap -r..r; to be
        correlated with the samples. Entry [r, r] holds the interior stencils.

    Source:
        Orthogonal polynomials on samples: Savitzky and Golay, Anal. Chem. 36 (1964). Jets at a scale: Koenderink and
        van Doorn, Biol. Cybern. 55 (1987).

    Example:
        >>> gaussian_stencils(2, 0.75, 4.0)[3, 3, 1].round(4).tolist()
        [-0.001, -0.0541, -0.389, 0.0, 0.389, 0.0541, 0.001]
        >>> gaussian_stencils(1, 0.75, 4.0)[0, 1, 1].round(9).tolist()[3:5]
        [-1.0, 1.0]
    """
    radius = stencil_radius(order, sigma, truncate)
    taps = np.arange(-radius, radius + 1)
    left = np.arange(radius + 1)[:, None, None]
    right = np.arange(radius + 1)[None, :, None]
    inside = ((taps >= -left) & (taps <= right)).reshape(-1, 2 * radius + 1)
    # The floor keeps the conditions solvable for a Gaussian much narrower than a pixel; it alters nothing else.
    root = np.sqrt(np.maximum(np.exp(-0.5 * (taps / sigma) ** 2), 1e-12)) * inside
    scale = max(1.0, sigma)
    powers = (taps[:, None] / scale) ** np.arange(order + 1)
    stencils = np.zeros((len(inside), order + 1, 2 * radius + 1))
    for derivative in range(order + 1):
        moments = np.minimum(min(derivative + 1, order) + 1, inside.sum(1))
        for count in np.unique(moments):
            if derivative >= count:
                continue
            cases = np.flatnonzero(moments == count)
            target = np.zeros(count)
            target[derivative] = math.factorial(derivative) / scale**derivative
            # Least-norm solution of (powers * root)^T v = target by QR: no squared condition number.
            q, r = np.linalg.qr(root[cases, :, None] * powers[:, :count])
            v = q @ np.linalg.solve(r.transpose(0, 2, 1), np.broadcast_to(target[:, None], (len(cases), count, 1)))
            stencils[cases, derivative] = root[cases] * v[..., 0]
    table = stencils.reshape(radius + 1, radius + 1, order + 1, 2 * radius + 1)
    # A mirrored image has mirrored jets: exactly so, not to rounding.
    signs = (-1.0) ** np.arange(order + 1)[:, None]
    table = 0.5 * (table + signs * table.transpose(1, 0, 2, 3)[..., ::-1])
    table.setflags(write=False)
    return table


class GaussianJets(torch.nn.Module):
    """All partial derivatives up to an order of an image smoothed by a Gaussian.

    out[b, c, k] = d^|a| (G_sigma * image[b, c]) / dx^a0 dy^a1 ..., with a = multi_indices(order, dimension)[k], where each
    one-dimensional stencil has the exact moments of a derivative (see `gaussian_stencils`): derivative d of a polynomial
    of degree min(d + 1, order) comes out exact, in the interior and at the border alike. Nothing outside the image is
    assumed. The unit of length is the pixel; coordinate 0 (x) runs along the last axis, coordinate 1 (y) along the one
    before, coordinate 2 (z) along the one before that. The filters run as matrix products: on CUDA leave torch's float32
    matmul precision at "highest" (the default), since TF32 keeps 10 bits and second derivatives are small differences.

    Args:
        order: largest total order of the derivatives, 0 to 8.
        dimension: number of spatial axes, at least 1.
        sigma: standard deviation of the Gaussian, in pixels.
        truncate: where the Gaussian is cut, in standard deviations; truncate * sigma is between 1 and 64 pixels.

    Raises:
        InputError: an argument out of range; in forward: an image with a wrong number of axes, that is not of a real
            floating-point dtype, or with a side of 0 pixels.

    Source:
        Florack, ter Haar Romeny, Koenderink and Viergever, Image Vis. Comput. 10 (1992), for jets at a scale; the border
        is our own.

    Example:
        >>> x = torch.arange(5.0).expand(1, 1, 5, 5)
        >>> jets = GaussianJets(order=2)(x**2 + 3 * x.mT)
        >>> jets.shape
        torch.Size([1, 1, 6, 5, 5])
        >>> jets[0, 0, 1:, 0, 4].round(decimals=3).abs().tolist()  # u_x, u_y, u_xx, u_xy, u_yy at x = 4, y = 0: a corner
        [8.0, 3.0, 2.0, 0.0, 0.0]
    """

    _table: torch.Tensor

    def __init__(self, order: int, dimension: int = 2, sigma: float = 0.75, truncate: float = 4.0) -> None:
        super().__init__()
        _check_integer("order", order, 0, _LARGEST_ORDER)
        _check_integer("dimension", dimension, 1, None)
        _check_positive("sigma", sigma)
        _check_positive("truncate", truncate)
        self.order, self.dimension, self.sigma, self.truncate = order, dimension, float(sigma), float(truncate)
        if not 1 <= self.truncate * self.sigma <= _LARGEST_RADIUS:
            raise InputError(
                given=f"truncate={truncate} at sigma={sigma}: the Gaussian is cut at {truncate * sigma:g} pixels",
                expected=f"a cut between 1 and {_LARGEST_RADIUS} pixels",
                remedy="enlarge truncate for a narrow Gaussian; shrink the image first for a wide one",
            )
        self.radius = stencil_radius(order, self.sigma, self.truncate)
        self.indices = multi_indices(order, dimension)
        table = torch.tensor(gaussian_stencils(order, self.sigma, self.truncate), device="cpu")
        # A buffer follows the module from device to device; it is a function of the arguments, so it is not saved.
        self.register_buffer("_table", _on(table, torch.empty(0).device), persistent=False)

    def _apply(self, fn, recurse=True):  # type: ignore[no-untyped-def]
        # Module.half() would round the stencils and Module.to_empty() leave them undefined: compute them again.
        super()._apply(fn, recurse)
        table = torch.tensor(gaussian_stencils(self.order, self.sigma, self.truncate), device="cpu")
        self._table = _on(table, self._table.device)
        return self

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Jets of an image.

        Args:
            image: (B, C, *spatial) with `dimension` spatial axes, real floating point; any side from 1 pixel up.

        Returns:
            (B, C, J, *spatial) in derivatives per pixel, J = len(self.indices); float64 for float64, otherwise float32,
            under autocast too: a second difference of half-precision numbers is mostly rounding. NaN where a stencil
            reads a pixel that is not finite, and nowhere else.

        Raises:
            InputError: see the class.

        Example:
            >>> GaussianJets(order=1, dimension=1)(torch.tensor([[[1.0, 3.0]]])).tolist()
            [[[[1.0, 3.0], [2.0, 2.0]]]]
        """
        self.check_image(image)
        if image.dtype not in (torch.float32, torch.float64):
            image = image.float()
        if torch.amp.is_autocast_available(image.device.type):
            with torch.autocast(image.device.type, enabled=False):
                return self._spoiled(image)
        return self._spoiled(image)

    def _spoiled(self, image: torch.Tensor) -> torch.Tensor:
        # A matrix product meets every pixel of an axis, with weight zero beyond a stencil, and 0 * NaN is NaN.
        bad = ~torch.isfinite(image.detach())
        if image.device.type == "cpu" and not torch.compiler.is_compiling() and not wrapped(image) and not bad.any():
            return self._filter(image)
        reached = widened(bad.to(image.dtype), self.radius).to(torch.bool)
        return self._filter(image.masked_fill(bad, 0)).masked_fill(reached.unsqueeze(2), math.nan)

    def _filter(self, image: torch.Tensor) -> torch.Tensor:
        # Separable: derivatives along x are shared by all multi-indices that begin alike, then along y, ...
        slabs: dict[tuple[int, ...], torch.Tensor] = {(): image}
        for coordinate in range(self.dimension):
            axis = image.dim() - 1 - coordinate
            operators = self._operators(image.shape[axis], image.dtype, image.device)
            slabs = {
                (*done, derivative): _along_axis(slab, operators[derivative], axis)
                for done, slab in slabs.items()
                for derivative in range(self.order - sum(done) + 1)
            }
        return torch.stack([slabs[index] for index in self.indices], dim=2)

    def _operators(self, side: int, dtype: torch.dtype, device: torch.device) -> torch.Tensor:
        """Banded matrices (order + 1, blocks, rows, columns) of an axis, border rows included.

        One block, rows = columns = side, for a short axis; blocks of rows with the radius on both sides for a long one.
        """
        radius = self.radius
        if side <= _WHOLE_AXIS:
            rows = torch.arange(side, device=device)[None]
            tap = rows - rows.mT + radius
        else:
            blocks = (side + _BLOCK - 1) // _BLOCK
            # Rows beyond the end, in the last block, repeat the last pixel's stencil and are dropped afterwards.
            rows = torch.arange(blocks * _BLOCK, device=device).clamp(max=side - 1).view(blocks, _BLOCK)
            tap = torch.arange(_BLOCK + 2 * radius, device=device) - torch.arange(_BLOCK, device=device)[:, None]
        stencils = self._table[rows.clamp(max=radius), (side - 1 - rows).clamp(max=radius)]
        inside = (tap >= 0) & (tap <= 2 * radius)
        # (blocks, rows, order + 1, taps) -> (order + 1, blocks, rows, columns)
        where = tap.clamp(0, 2 * radius).expand(self.order + 1, *rows.shape, tap.shape[-1])
        return (stencils.permute(2, 0, 1, 3).gather(-1, where) * inside).to(dtype)

    def weights(self, device: torch.device) -> torch.Tensor:
        """The stencils, as `gaussian_stencils` gives them."""
        return self._table.to(device)

    def check_image(self, image: torch.Tensor) -> None:
        """Raise InputError unless this is an image: see the class."""
        if image.dim() != self.dimension + 2:
            raise InputError(
                given=f"an image of shape {tuple(image.shape)}",
                expected=f"(batch, channels, {self.dimension} spatial axes)",
                remedy="add the missing axes, as in image[None], or set dimension to the number of spatial axes",
            )
        if not image.is_floating_point():
            raise InputError(
                given=f"an image of dtype {image.dtype}",
                expected="a real floating-point dtype",
                remedy="convert it first, as in image.float() / 255",
            )
        if any(side == 0 for side in image.shape[2:]):
            raise InputError(
                given=f"an image of shape {tuple(image.shape)}",
                expected="at least one pixel along every spatial axis",
                remedy="leave empty images out, or make the batch empty instead",
            )

    def extra_repr(self) -> str:
        """Arguments, number of derivatives and stencil width, as shown by print(module)."""
        return (
            f"order={self.order}, dimension={self.dimension}, sigma={self.sigma:g}, truncate={self.truncate:g}; "
            f"{len(self.indices)} derivatives, {2 * self.radius + 1} taps"
        )


def wrapped(value: torch.Tensor) -> bool:
    """Whether torch.func has put this tensor into one of its own, whose values no Python code may ask for."""
    return bool(torch._C._functorch.is_functorch_wrapped_tensor(value))


def widened(values: torch.Tensor, radius: int) -> torch.Tensor:
    """The largest value (B, C, *spatial) within a radius along each spatial axis.

    Example:
        >>> widened(torch.tensor([[[0.0, 1.0, 0.0, 0.0, 2.0]]]), 1).tolist()
        [[[1.0, 1.0, 1.0, 2.0, 2.0]]]
    """
    for axis in range(2, values.dim()):
        lines = values.movedim(axis, -1)
        rows = lines.reshape(-1, 1, 1, lines.shape[-1])
        largest = torch.nn.functional.max_pool2d(rows, (1, 2 * radius + 1), stride=1, padding=(0, radius))
        values = largest.reshape(lines.shape).movedim(-1, axis)
    return values


def pixel_coordinates(jets: torch.Tensor) -> torch.Tensor:
    """Coordinates of the pixels of jets (B, C, J, *spatial): (1, D, *spatial), origin at the centre, x (last axis) first.

    Example:
        >>> pixel_coordinates(torch.zeros(1, 1, 1, 3)).tolist()
        [[[-1.0, 0.0, 1.0]]]
    """
    axes = [torch.arange(n, device=jets.device, dtype=jets.dtype) - (n - 1) / 2 for n in jets.shape[3:]]
    grids = torch.meshgrid(*axes, indexing="ij")
    return torch.stack(grids[::-1])[None]


def _along_axis(image: torch.Tensor, operator: torch.Tensor, axis: int) -> torch.Tensor:
    """Apply `operator` (blocks, rows, columns) along one axis."""
    if operator.shape[-1] > operator.shape[-2]:  # columns beyond the rows: blocks that read their neighbours
        return _along_axis_in_blocks(image, operator, axis)
    if axis == image.dim() - 1:
        return image @ operator[0].mT
    flat = image.flatten(0, axis - 1).flatten(2)
    # bmm with an expanded matrix: torch.matmul would transpose the image, which takes twice the time.
    return torch.bmm(operator.expand(flat.shape[0], -1, -1), flat).view(image.shape)


def _along_axis_in_blocks(image: torch.Tensor, operator: torch.Tensor, axis: int) -> torch.Tensor:
    side = image.shape[axis]
    blocks, rows, columns = operator.shape
    radius = (columns - rows) // 2
    # The zeros meet zero coefficients only.
    padding = [0, 0] * (image.dim() - 1 - axis) + [radius, blocks * rows - side + radius]
    windows = torch.nn.functional.pad(image, padding).unfold(axis, columns, rows)
    if axis == image.dim() - 1:
        filtered = (windows.transpose(-2, -3) @ operator.mT).transpose(-2, -3)
        return filtered.flatten(-2).narrow(axis, 0, side)
    # (..., blocks, *rest, columns) -> (lead, blocks, columns, rest)
    windows = windows.flatten(0, axis - 1).flatten(2, -2).mT
    filtered = torch.matmul(operator, windows).flatten(1, 2).narrow(1, 0, side)
    return filtered.reshape(image.shape)


def _on(table: torch.Tensor, device: torch.device) -> torch.Tensor:
    # Apple's GPU has no float64.
    return table.to(device, torch.float32 if device.type == "mps" else torch.float64)


def _check_integer(name: str, value: object, smallest: int, largest: int | None) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < smallest or (largest and value > largest):
        raise InputError(
            given=f"{name}={value!r}",
            expected=f"an integer of at least {smallest}" + (f" and at most {largest}" if largest else ""),
            remedy=f"pass {name}=2, for instance",
        )


def _check_positive(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise InputError(
            given=f"{name}={value!r}",
            expected="a finite number above 0",
            remedy=f"pass {name}={'0.75, in pixels' if name == 'sigma' else '4.0, in standard deviations'}",
        )
