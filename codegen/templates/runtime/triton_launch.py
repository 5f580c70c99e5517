"""Launching generated Triton kernels, and the functions that these share.

A kernel reads every array once and writes its results once, to run at the speed of a copy. What the design rests on:

* A program owns a block of pixels of an image and walks over a run of channels. What later steps read again of a
  channel, and the gradients that they add to, stays in registers as a rolling window: nothing is read twice, no atomics
  are needed and the order of each sum is fixed. With a channel as a grid axis instead, forward would ask the L2 cache for
  13 arrays a channel in place of 6 (projective group), and backward would compute each step once for every neighbour.
* A warp's loads are contiguous along the pixels: 16 bytes a thread where the values of 4 pixels fit into its registers,
  else 8 or 4. At 128 registers a processor holds 512 threads, so that 6 derivatives of 16 bytes are 48 KiB in flight.
  Bandwidth times latency of an H100, 3.3 TB/s by 0.8 us, is 20 KiB for each of its 132 processors.
* 64 channels of 32 images of 224 by 224 pixels are 3136 blocks of 512 pixels. Cut into runs of 32 channels they make
  6272 programs, about ten waves, and reading the window again at the cut adds 1 % to the traffic. Smaller inputs are
  cut further, down to ``SHORTEST_RUN``. Gradients repeat the steps of the window before a cut, in the same order, so
  that results do not depend on it.
"""

# mypy: ignore-errors

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor

from .errors import InputError
from .kernel import family_counts

__all__ = ["atan", "cos", "cosh", "exp", "feature_shape", "launch", "load", "log"]
__all__ += [
    "among",
    "place",
    "power",
    "reciprocal",
    "scaled_by",
    "sin",
    "sinh",
    "sqrt",
    "stencil",
    "tan",
    "tanh",
    "taps",
]

WARPS = 4
PROGRAMS_PER_PROCESSOR = 32
"""Programs wanted for each processor of the device, 4 or more at a time: the last wave, half empty, then counts little."""
SHORTEST_RUN = 4

INTERPRETED = triton.knobs.runtime.interpret


def feature_shape(jets: Tensor, reaches: Sequence[int | None]) -> tuple[int, ...]:
    """Shape of the features of these jets."""
    return (jets.shape[0], sum(family_counts(reaches, jets.shape[1])), *jets.shape[3:])


def launch(kernel: Any, per_thread: int, jets: Tensor, tensors: Sequence[Tensor], base: Tensor | None) -> None:
    """Run a kernel over all pixels and channels.

    Args:
        kernel: a generated kernel.
        per_thread: pixels a thread, for values of up to four bytes.
        jets: (batch, channels, J, *spatial).
        tensors: what the kernel reads and writes beside them, in its order; results are contiguous.
        base: (1 or batch, D, *spatial) where the kernel reads it.

    Raises:
        InputError: for tensors that are not on a GPU.
    """
    if not (jets.is_cuda or INTERPRETED):
        raise InputError(
            given=f"jets on the device {jets.device}",
            expected="a GPU: Triton kernels run there alone",
            remedy="move the tensors with .cuda(), or use the kernel of the torch backend",
        )
    batch, channels = jets.shape[:2]
    pixels = math.prod(jets.shape[3:])
    if batch * pixels == 0:
        return
    double = jets.dtype == torch.float64
    block = 32 * WARPS * max(1, per_thread // 2 if double else per_thread)
    flat, tiles = tiling(batch, pixels, block)
    run = run_length(channels, tiles, _processors(jets.device))
    placed: list[Any] = [jets.contiguous(), *(t.contiguous() for t in tensors)]
    if base is not None:
        placed += [base.contiguous(), 0 if base.shape[0] == 1 else base.shape[1] * pixels]
    with torch.cuda.device_of(jets):
        # one axis, which may be as long as 2**31; products stay as rounded, so that a*b - b*a is zero
        kernel[(tiles * triton.cdiv(channels, run),)](
            *placed,
            batch,
            channels,
            pixels,
            tiles,
            run,
            flat=flat,
            block=block,
            wide=tl.float64 if double else tl.float32,
            num_warps=WARPS,
            num_stages=1,
            enable_fp_fusion=False,
        )


def tiling(images: int, pixels: int, block: int) -> tuple[bool, int]:
    """Whether images share blocks, as small ones do, and how many blocks there are; see :func:`place`."""
    flat = pixels < block
    return flat, triton.cdiv(images * pixels, block) if flat else images * triton.cdiv(pixels, block)


def run_length(channels: int, tiles: int, processors: int) -> int:
    """Channels that a program walks over, where ``tiles`` programs cover the pixels."""
    runs = min(triton.cdiv(PROGRAMS_PER_PROCESSOR * processors, tiles), triton.cdiv(channels, SHORTEST_RUN))
    return triton.cdiv(channels, runs)


@lru_cache
def _processors(device: torch.device) -> int:
    return torch.cuda.get_device_properties(device).multi_processor_count if device.type == "cuda" else 1


@triton.jit
def place(tile, plane, batch, flat: tl.constexpr, block: tl.constexpr):
    """The image, where the pixels begin in it, offsets from there, and how many of them exist."""
    lane = tl.arange(0, block)
    if flat:
        begin = tl.cast(tile, tl.int64) * block
        return (begin + lane) // plane, (begin + lane) % plane, lane * 0, plane * batch - begin
    else:
        blocks = tl.cdiv(plane, block)
        corner = tile % blocks * block
        return tile // blocks, corner, lane, plane - corner


@triton.jit
def among(exists, room, block: tl.constexpr):
    """A mask of the pixels that exist, of none unless ``exists``."""
    return tl.arange(0, block) < tl.where(exists, room, 0)


@triton.jit
def load(pointer, mask, wide: tl.constexpr):
    """Values in the working type, zero where there are none."""
    return tl.load(pointer, mask=mask, other=0.0).to(wide)


@triton.jit
def scaled_by(value, factor):
    """A product that is zero where the factor is."""
    return tl.where(factor != 0, value * factor, 0.0)


@triton.jit
def stencil(stencils, position, side, order: tl.constexpr, radius: tl.constexpr):
    """Where the stencils for these positions along a side begin."""
    left, right = tl.minimum(position, radius), tl.minimum(tl.maximum(side - 1 - position, 0), radius)
    return stencils + (left * (radius + 1) + right) * ((order + 1) * (2 * radius + 1))


@triton.jit
def neighbours(position, side, radius: tl.constexpr):
    """Which pixels of a row a stencil reads: a mask for each."""
    found = ()
    for t in tl.static_range(2 * radius + 1):
        found = found + ((position + (t - radius) >= 0) & (position + (t - radius) < side),)  # noqa: RUF005
    return found


@triton.jit
def taps(stencil, order: tl.constexpr, radius: tl.constexpr):
    """All weights of a stencil, derivative by derivative."""
    found = ()
    for k in tl.static_range((order + 1) * (2 * radius + 1)):
        found = found + (tl.load(stencil + k),)  # noqa: RUF005 (the compiler has no unpacking)
    return found


if INTERPRETED:  # on the CPU, where there is no libdevice

    @triton.jit
    def exp(x):
        """The exponential."""
        return tl.exp(x)

    @triton.jit
    def log(x):
        """The natural logarithm."""
        return tl.log(x)

    @triton.jit
    def sin(x):
        """The sine."""
        return tl.sin(x)

    @triton.jit
    def cos(x):
        """The cosine."""
        return tl.cos(x)

    @triton.jit
    def sqrt(x):
        """The square root."""
        return tl.sqrt(x)

    @triton.jit
    def reciprocal(x):
        """1 / x."""
        return 1.0 / x

    @triton.jit
    def power(x, exponent: tl.constexpr):
        """x to a power that is not a multiple of 1/2."""
        return exp(log(x) * exponent)

    @triton.jit
    def tan(x):
        """The tangent."""
        return sin(x) / cos(x)

    @triton.jit
    def sinh(x):
        """The hyperbolic sine: by its series near 0, where exponentials cancel."""
        s = x * x
        series = 1.0 + s / 272.0
        for n in tl.static_range(7, 0, -1):
            series = 1.0 + s / (2 * n * (2 * n + 1)) * series
        e = exp(tl.abs(x))
        return tl.where(s < 1.0, x * series, tl.where(x < 0, 1.0 / e - e, e - 1.0 / e) / 2)

    @triton.jit
    def cosh(x):
        """The hyperbolic cosine."""
        e = exp(tl.abs(x))
        return (e + 1.0 / e) / 2

    @triton.jit
    def tanh(x):
        """The hyperbolic tangent."""
        e = exp(-2.0 * tl.abs(x))
        return tl.where(x * x < 1.0, sinh(x) / cosh(x), tl.where(x < 0, e - 1.0, 1.0 - e) / (1.0 + e))

    @triton.jit
    def atan(x):
        """The arc tangent: inverted to [0, 1], three times halved, then by its series."""
        size = tl.abs(x)
        t = tl.where(size > 1.0, 1.0 / size, size)
        for _ in tl.static_range(3):
            t = t / (1.0 + sqrt(1.0 + t * t))
        s = t * t
        series = s * 0.0
        for n in tl.static_range(10, -1, -1):
            series = 1.0 / (2 * n + 1) - s * series
        angle = 8.0 * t * series
        angle = tl.where(size > 1.0, 1.5707963267948966 - angle, angle)
        return tl.where(x < 0, -angle, angle)

else:
    # as accurate as torch's on a GPU; some of tl's are approximate for float32
    from triton.language.extra.libdevice import atan, cos, cosh, exp, log, pow, sin, sinh, tan, tanh
    from triton.language.extra.libdevice import rcp_rn as reciprocal
    from triton.language.extra.libdevice import sqrt_rn as sqrt

    @triton.jit
    def power(x, exponent: tl.constexpr):
        """x to a power that is not a multiple of 1/2."""
        return pow(x, tl.full(x.shape, exponent, x.dtype))
