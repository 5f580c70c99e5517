"""A whole layer in Triton: jets, invariants, policy and mixing in sweeps over the channels, and the adjoint, on images.

A program owns a block of pixels and walks over the channels, with the jets and features of a window of channels in
registers. Neither is stored: each sweep computes them again from the image, about as many operations as a mixing to 40
outputs, and a sixth of the traffic of the jets. What is stored is one map for each weight of the invariants: the scale of
every pixel, made from sums of squares by torch, in double precision. The gradient by the jets does go through memory, a
bounded number of rows at a time, since filters read it back at other pixels. Each sum has a fixed order: no atomics.
"""

# mypy: ignore-errors

from __future__ import annotations

import functools
import math
from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor

from .gaussian_jets import gaussian_stencils, pixel_coordinates
from .kernel import registered
from .layer_pass import LayerPass
from .layer_settings import Settings, modules
from .policies import GIVEN, FamilyTable
from .rounding import jet_errors, largest_seen, tolerance
from .triton_launch import load, place, stencil, tiling

# Products of matrices, at float32: "ieee" has all its digits; "tf32x3" runs on tensor cores and loses one or two bits.
PRECISION = "ieee"
WARPS = 4
BLOCK = 128
MOST_OUTPUTS = 64  # of a program
# Programs that sum over pixels; what each keeps for itself has to stay small.
_SLOTS, _SLOT_BYTES = 512, 64 << 20
_SCRATCH = 128 << 20  # bytes, for gradients by the jets


@functools.lru_cache(maxsize=64)
def _stencils(order: int, sigma: float, truncate: float, dtype: torch.dtype, device: torch.device) -> Tensor:
    return torch.tensor(gaussian_stencils(order, sigma, truncate), dtype=dtype, device="cpu").to(device)


@functools.lru_cache(maxsize=64)
def _layout(counts: tuple[int, ...], channels: int, columns: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """Number of the feature of each family that begins at a channel (C, columns), -1 for none; and where each feature is."""
    rows = torch.full((channels, columns), -1, dtype=torch.int64, device="cpu")
    cells = []
    for f, number in enumerate(counts):
        rows[:number, f] = torch.arange(len(cells), len(cells) + number, device="cpu")
        cells += range(f, f + number * columns, columns)
    return rows.to(device), torch.tensor(cells, dtype=torch.int64, device="cpu").to(device)


class PixelScales:
    """Factors of each weight for one scale a pixel or an image, and their gradient, in float64.

    Args:
        table: the policy.
        groups: the group in the table of each weight that is not zero; -1 for one that has no features.
        logs: (B, weights, N), logarithm of the sum of squares of the features of a weight.
        bounds: for each group (B, N), how far from exact its features may be; None where pixels to keep are known.
        most: how far, in units of the scale, where they count as exact.
        kept: (B, N), pixels to keep, where they are known.
    """

    def __init__(
        self,
        table: FamilyTable,
        groups: tuple[int, ...],
        logs: Tensor,
        bounds: list[Tensor] | None,
        most: float,
        kept: Tensor | None,
    ) -> None:
        self._weights = [c for c, g in enumerate(groups) if g >= 0]
        order = [groups[c] for c in self._weights]
        families = table.group_of_family.tolist()
        self._exponent = [table.exponent[families.index(g)].tolist() for g in order]
        direction = table.direction_of_group[order].tolist()
        power, self._m = table.power_of_group[order].tolist(), table.m_of_direction.tolist()
        self._direction, self._power, regularised = direction, power, table.kind == 2
        self._pixels = None
        if table.kind == GIVEN:
            self._pixels = logs.shape[2]
            logs = logs.logsumexp(2, keepdim=True) - math.log(self._pixels)
        self._logs = [logs[:, c] for c in self._weights]
        self._totals, sizes = [], []
        keep = torch.ones_like(logs[:, 0], dtype=torch.bool)
        for d, m in enumerate(self._m):
            terms = [p * log for p, log, e in zip(power, self._logs, direction, strict=True) if e == d]
            if regularised:
                terms.append(torch.full_like(terms[0], 2 * m * table.eps * math.log(2)))
            total = torch.stack(terms).logsumexp(0)
            self._totals.append(total)
            sizes.append(total / (2 * m))
            if not regularised:
                keep &= sizes[-1] >= table.floor * math.log(2)
        factors = [torch.exp(-sum(e * size for e, size in zip(row, sizes, strict=True))) for row in self._exponent]
        self.exact = keep
        if bounds is not None:
            errors = [bounds[g].double() * factor for g, factor in zip(order, factors, strict=True)]
            if len(self._m) > 1:
                own = zip(order, direction, table.degree_of_group[order].tolist(), strict=True)
                errors += [bounds[g].double() * torch.exp(-n * sizes[d]) for g, d, n in own]
            for error in errors:
                self.exact = self.exact & (error <= most)
            if table.kind == GIVEN:
                for error in errors:
                    keep = keep & (error.square().mean(1, keepdim=True).sqrt() <= most)
                self.exact = self.exact & keep
            elif not regularised:
                keep = self.exact
        if kept is not None:
            keep = keep & kept
        self.keep = keep
        self.factors = torch.ones_like(logs)
        for c, factor in zip(self._weights, factors, strict=True):
            self.factors[:, c] = torch.where(keep, factor, 0.0)

    def gains(self, products: Tensor) -> Tensor:
        """What the scales add to the gradient of a feature, as a multiple of the feature.

        Args:
            products: (B, weights, N), sums over the features of a weight of feature times gradient.
        """
        if self._pixels is not None:
            products = products.sum(2, keepdim=True) / self._pixels
        gains = torch.zeros_like(products)
        for k, c in enumerate(self._weights):
            d, power = self._direction[k], self._power[k]
            by_scale = -sum(
                row[d] * products[:, other] for other, row in zip(self._weights, self._exponent, strict=True) if row[d]
            )
            # derivative of log R by the squares of the group
            log = -self._totals[d] if power == 1 else (power - 1) * self._logs[k] - self._totals[d]
            share = torch.exp(log) * (power / self._m[d])
            gains[:, c] = torch.where(self.keep, by_scale * share / self.factors[:, c], 0.0)
        return gains


class TritonPass(LayerPass):
    """Passes of a layer over one batch of images, in Triton."""

    def __init__(
        self, settings: Settings, image: Tensor, outputs: int, mask: Tensor, known: bool, finite: bool
    ) -> None:
        super().__init__(settings, image, outputs, mask, known, finite)
        self.image = image.resolve_neg().contiguous()
        kernel = registered(settings.kernel)
        self.kernels, self.spec = kernel.triton(), kernel.spec
        self.radius = modules(settings, self.channels)[0].radius
        self.stencils = _stencils(self.spec.order, settings.sigma, settings.truncate, self.dtype, image.device)
        self.columns, self.classes = self.kernels.COLUMNS, self.kernels.SCALES
        self.layout = _layout(tuple(self.spec.counts(self.channels)), self.channels, self.columns, image.device)
        self.scaled = self.table.kind != 0
        self.outs = min(MOST_OUTPUTS, max(16, triton.next_power_of_2(outputs)))
        self.padded = triton.cdiv(outputs, self.outs) * self.outs
        found = self.table.group_of_family.tolist()
        self.groups = tuple(
            max((g for g, c in zip(found, self.classes, strict=True) if c == k), default=-1)
            for k in range(max(self.classes, default=-1) + 1)
        )
        self.scales: PixelScales | None = None
        self.factors: Tensor | None = None
        self.spoiled: Tensor | None = None

    def _by_channel(self, values: Tensor) -> Tensor:
        """Values of the features (..., K) as (..., C, columns), zero where there are none."""
        rows, _ = self.layout
        return torch.where(rows >= 0, values.to(self.dtype)[..., rows.clamp_min(0)], 0.0)

    def _by_feature(self, values: Tensor) -> Tensor:
        """The inverse: (..., C, columns) as (..., K)."""
        return values.flatten(-2)[..., self.layout[1]]

    def _launch(self, name: str, *arguments: Any, at: tuple[int, int, int, int] | None = None, **options: Any) -> None:
        """Run a kernel over blocks of pixels: of images ``at`` first, number, and rows first, number."""
        _, number, top, rows = at or (0, self.batch, 0, self.spatial[0])
        height, width = self.spatial
        flat, tiles = tiling(number, rows * width, BLOCK)
        programs, second = options.pop("programs", None), options.pop("second", 1)
        if programs is not None:
            arguments = (*arguments, tiles)
        with torch.cuda.device_of(self.image):
            getattr(self.kernels, name)[(tiles if programs is None else programs, second)](
                *arguments,
                *(number, self.channels, height, width, top, rows),
                **options,
                flat=flat,
                block=BLOCK,
                radius=self.radius,
                wide=tl.float64 if self.dtype == torch.float64 else tl.float32,
                num_warps=WARPS,
                num_stages=1,
                enable_fp_fusion=False,
            )

    def _programs(self, size: int) -> int:
        """Programs that share the blocks, where each keeps so many bytes."""
        _, tiles = tiling(self.batch, self.pixels, BLOCK)
        return max(1, min(tiles, _SLOTS, max(8, _SLOT_BYTES // max(size, 1))))

    def set_image_scales(self) -> None:
        """Measure the features of every pixel, where the policy asks for it; and say which of them are exact."""
        seen = None
        if not self.known:
            seen = largest_seen(self.image.to(self.dtype), self.radius)
            self.spoiled = torch.where(seen == math.inf, math.nan, torch.zeros_like(seen))
            torch.lt(seen, math.inf, out=self.mask)
        if not self.scaled:
            return
        shape = (self.batch, len(self.groups), self.pixels)
        largest, squares = (self.image.new_empty(shape, dtype=self.dtype) for _ in range(2))
        orders = self.kernels.ORDERS
        sizes = self.image.new_empty((self.batch, len(orders), self.pixels), dtype=self.dtype)
        least = 1e-300 if self.dtype == torch.float64 else 1e-37
        if self.batch * self.pixels:
            self._launch("measure_layer", self.image, self.stencils, largest, squares, sizes, least=least)
        logs = 2 * largest.double().log() + squares.double().log()
        kept = bounds = None
        if self.known and self.table.kind != GIVEN:
            kept = self.mask.view(self.batch, -1) if self.table.kind == 1 else None
        else:
            seen = largest_seen(self.image.to(self.dtype), self.radius) if seen is None else seen
            bounds = self._bounds(seen, dict(zip(orders, sizes.unbind(1), strict=True)))
        self.scales = PixelScales(self.table, self.groups, logs, bounds, tolerance(self.dtype), kept)
        if not self.known:
            self.mask &= self.scales.exact.reshape(self.mask.shape)
        self.factors = self._map(self.scales.factors)

    def _bounds(self, seen: Tensor, sizes: dict[int, Tensor]) -> list[Tensor]:
        """How far from exact the features of each group may be: (B, N) of each."""
        terms, jets = self.terms, modules(self.settings, self.channels)[0]
        shape = seen.shape
        errors = jet_errors(jets, seen, terms.errors())
        variables = {terms.error(m): error for m, error in errors.items()}
        variables |= {m: sizes[m].view(shape) + error for m, error in errors.items()}
        if self.spec.uses_base:
            base = pixel_coordinates(seen[:, None])
            variables |= {self.spec.order + 1 + d: base[:, d : d + 1].abs() for d in range(len(self.spatial))}
        return [bound.flatten(1) for bound in terms.evaluate(variables, seen)]

    def _map(self, values: Tensor) -> Tensor:
        return values.to(self.dtype).expand(-1, -1, self.pixels).contiguous()

    def forward(self, out: Tensor, weight: Tensor | None, bias: Tensor | None) -> None:
        """Features or, with a weight, their mixtures."""
        mixes = weight is not None
        target = out if out.is_contiguous() else torch.empty_like(out, memory_format=torch.contiguous_format)
        packed = biases = None
        if mixes:
            # two channels at a time, column by column: (pairs, columns, 2, outputs)
            rows = torch.nn.functional.pad(self._by_channel(weight), (0, 0, 0, self.channels % 2)).movedim(0, -1)
            rows = torch.nn.functional.pad(rows, (0, self.padded - self.outputs))
            packed = rows.unflatten(0, (-1, 2)).transpose(1, 2).contiguous()
            biases = packed.new_zeros(self.padded)
            if bias is not None:
                biases[: self.outputs] = bias
        if self.batch * self.pixels:
            self._launch(
                "mix_layer",
                *(self.image, self.stencils, self.factors, self.spoiled, packed, biases, target),
                self.outputs if mixes else self.features,
                padded=self.padded,
                outs=self.outs,
                together=2 if mixes else 1,
                scaled=self.scaled,
                mixes=mixes,
                precision=PRECISION,
                second=self.padded // self.outs if mixes else 1,
            )
        if self.finite and not mixes:
            self.mask &= torch.isfinite(target).all(1, keepdim=True)
        if target is not out:
            out.copy_(target)

    def statistics(self) -> tuple[Tensor, Tensor]:
        """Mean and biased variance of every feature over the batch."""
        programs = self._programs(16 * self.channels * self.columns)
        found = self.double(programs, self.channels, 2, self.columns)
        arguments = (self.image, self.stencils, self.factors, self.spoiled, found)
        self._launch("statistics_layer", *arguments, scaled=self.scaled, programs=programs)
        mean, deviation = self._by_feature(found[:, :, 0]), self._by_feature(found[:, :, 1])
        counts = self._shares(programs)[:, None]
        total = self.batch * self.pixels
        whole = (mean * counts).sum(0) / total
        return whole, (deviation + counts * (mean - whole).square()).sum(0) / total

    def _shares(self, programs: int) -> Tensor:
        """Pixels of each program."""
        flat, tiles = tiling(self.batch, self.pixels, BLOCK)
        tile = torch.arange(tiles, device=self.device)
        if flat:
            sizes = (self.batch * self.pixels - tile * BLOCK).clamp_max(BLOCK)
        else:
            sizes = (self.pixels - tile % triton.cdiv(self.pixels, BLOCK) * BLOCK).clamp_max(BLOCK)
        return torch.nn.functional.pad(sizes, (0, -len(tile) % programs)).view(-1, programs).sum(0).double()

    def start_weight_sums(self) -> dict[str, Tensor]:
        """What each program will sum."""
        size = self.channels * self.padded * self.columns
        programs = self._programs(size * self.dtype.itemsize)
        shape = (programs, self.channels, self.padded, self.columns)
        return {
            "grad_weight": torch.zeros(shape, dtype=self.dtype, device=self.device),
            "grad_bias": self.double(self.outputs),
        }

    def weight_sums(self, sums: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """The gradients (O, K) and (O), in float64."""
        whole = sums["grad_weight"].sum(0, dtype=torch.float64)
        return self._by_feature(whole.transpose(0, 1))[: self.outputs], sums["grad_bias"]

    def backward(
        self,
        grad: Tensor,
        weight: Tensor | None = None,
        grad_image: Tensor | None = None,
        shift: Tensor | None = None,
        slope: Tensor | None = None,
        grad_weight: Tensor | None = None,
        grad_bias: Tensor | None = None,
        products: None = None,
    ) -> None:
        """Sums for the gradients of weight and bias, and the gradient of the image."""
        if self.batch * self.pixels == 0:
            return
        grad = grad.resolve_neg().contiguous()
        packed = None
        mixes, shifted = weight is not None, shift is not None
        if mixes:
            rows = self._by_channel(weight)  # (O, C, columns)
            packed = (
                torch.nn.functional.pad(rows, (0, 0, 0, 0, 0, self.padded - self.outputs)).transpose(0, 1).contiguous()
            )
        if shifted:
            shift, slope = self._by_channel(shift), self._by_channel(slope)
        if grad_bias is not None:
            grad_bias += grad.sum((0, 2, 3), dtype=torch.float64)
        sizes = {"padded": self.padded, "outs": self.outs, "precision": PRECISION}
        if grad_weight is not None:
            self._launch(
                "weights_layer",
                *(self.image, self.stencils, self.factors, grad, grad_weight, self.outputs),
                scaled=self.scaled,
                programs=grad_weight.shape[0],
                **sizes,
            )
        if grad_image is None:
            return
        options = {"mixes": mixes, "shifted": shifted, **sizes}
        number = self.outputs if mixes else self.features
        gains = None
        if self.scaled:
            products = torch.empty_like(self.factors)
            self._launch(
                "products_layer",
                *(self.image, self.stencils, self.factors, packed, grad, shift, slope, products, number),
                **options,
            )
            gains = self._map(self.scales.gains(products.double()))
        for at in self._strips():
            self._image_gradient(at, packed, grad, shift, slope, gains, grad_image, number, options)

    def _strips(self) -> list[tuple[int, int, int, int]]:
        """What fits into the scratch memory at once: images first and number, rows first and number."""
        height, width = self.spatial
        row = width * self.channels * (self.spec.jets + self.spec.order + 1) * self.dtype.itemsize
        images = _SCRATCH // (row * height)
        if images:
            return [(b, min(images, self.batch - b), 0, height) for b in range(0, self.batch, images)]
        rows = max(_SCRATCH // row - 2 * self.radius, 2 * self.radius)
        return [(b, 1, y, min(rows, height - y)) for b in range(self.batch) for y in range(0, height, rows)]

    def _image_gradient(
        self,
        at: tuple[int, int, int, int],
        packed: Tensor | None,
        grad: Tensor,
        shift: Tensor | None,
        slope: Tensor | None,
        gains: Tensor | None,
        grad_image: Tensor,
        number: int,
        options: dict[str, Any],
    ) -> None:
        begin, images, first, lines = at
        height, width = self.spatial
        top = max(first - self.radius, 0)
        rows = min(first + lines + self.radius, height) - top
        some = slice(begin, begin + images)
        order, channels = self.spec.order, self.channels
        grad_jets = self.image.new_empty((images, channels, self.spec.jets, rows, width), dtype=self.dtype)
        factors = None if self.factors is None else self.factors[some]
        self._launch(
            "gradient_layer",
            *(self.image[some], self.stencils, factors, None if gains is None else gains[some], packed),
            *(grad[some], shift, slope, grad_jets, number),
            at=(begin, images, top, rows),
            scaled=self.scaled,
            **options,
        )
        half = self.image.new_empty((images, channels, order + 1, lines, width), dtype=self.dtype)
        flat, tiles = tiling(images, lines * width, BLOCK)
        sizes = (images, channels, tiles, height, width, top, rows, first, lines)
        shared = {"order": order, "radius": self.radius, "flat": flat, "block": BLOCK, "num_warps": WARPS}
        with torch.cuda.device_of(self.image):
            adjoint_along[(tiles * channels,)](grad_jets, self.stencils, half, *sizes, **shared)
            adjoint_across[(tiles * channels,)](half, self.stencils, grad_image[some], *sizes, **shared)


@triton.jit(do_not_specialize=["count", "channels", "tiles", "height", "top", "rows", "first", "lines"])
def adjoint_along(
    grad_jets,
    stencils,
    half,
    count,
    channels,
    tiles,
    height,
    width,
    top,
    rows,
    first,
    lines,
    order: tl.constexpr,
    radius: tl.constexpr,
    flat: tl.constexpr,
    block: tl.constexpr,
):
    """Gathers gradients by the jets along columns: (images, C, J, rows, W) -> (images, C, order + 1, lines, W)."""
    channel = (tl.program_id(0) // tiles).to(tl.int64)
    strip, plane = tl.cast(rows, tl.int64) * width, tl.cast(lines, tl.int64) * width
    image, corner, offset, room = place(tl.program_id(0) % tiles, plane, count, flat, block)
    m0 = tl.arange(0, block) < room
    pixel = corner + offset
    row = (first + pixel // width).to(tl.int32)
    wide: tl.constexpr = grad_jets.dtype.element_ty
    jets: tl.constexpr = (order + 1) * (order + 2) // 2
    source = grad_jets + (image * channels + channel) * jets * strip + (pixel + tl.cast(first - top, tl.int64) * width)
    target = half + (image * channels + channel) * (order + 1) * plane + pixel
    for a in tl.static_range(order + 1):
        total = tl.zeros([block], wide)
        for dy in range(-radius, radius + 1):
            there = m0 & (row + dy >= 0) & (row + dy < height)
            weights = stencil(stencils, row + dy, height, order, radius)
            for b in tl.static_range(order + 1 - a):
                weight = tl.load(weights + (b * (2 * radius + 1) + radius - dy), mask=there, other=0.0)
                value = load(source + ((a + b) * (a + b + 1) // 2 + b) * strip + dy * width, there, wide)
                total = tl.fma(weight, value, total)
        tl.store(target + a * plane, total, mask=m0)


@triton.jit(do_not_specialize=["count", "channels", "tiles", "height", "top", "rows", "first", "lines"])
def adjoint_across(
    half,
    stencils,
    grad_image,
    count,
    channels,
    tiles,
    height,
    width,
    top,
    rows,
    first,
    lines,
    order: tl.constexpr,
    radius: tl.constexpr,
    flat: tl.constexpr,
    block: tl.constexpr,
):
    """Gathers along rows: (images, C, order + 1, lines, W) -> lines of (images, C, H, W)."""
    channel = (tl.program_id(0) // tiles).to(tl.int64)
    plane, area = tl.cast(lines, tl.int64) * width, tl.cast(height, tl.int64) * width
    image, corner, offset, room = place(tl.program_id(0) % tiles, plane, count, flat, block)
    m0 = tl.arange(0, block) < room
    pixel = corner + offset
    column = (pixel % width).to(tl.int32)
    wide: tl.constexpr = half.dtype.element_ty
    source = half + (image * channels + channel) * (order + 1) * plane + pixel
    total = tl.zeros([block], wide)
    for dx in range(-radius, radius + 1):
        there = m0 & (column + dx >= 0) & (column + dx < width)
        weights = stencil(stencils, column + dx, width, order, radius)
        for a in tl.static_range(order + 1):
            weight = tl.load(weights + (a * (2 * radius + 1) + radius - dx), mask=there, other=0.0)
            total = tl.fma(weight, load(source + a * plane + dx, there, wide), total)
    target = grad_image + (image * channels + channel) * area + tl.cast(first, tl.int64) * width + pixel
    tl.store(target, total, mask=m0)
