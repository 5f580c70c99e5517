"""Calls of compiled C++ kernels: addresses and sizes of tensors, as the headers beside this file declare them."""

from __future__ import annotations

import ctypes
import functools
import itertools
from collections.abc import Callable
from ctypes import c_double, c_int64, c_void_p
from typing import Any

import numpy as np
import torch
from torch import Tensor

from .gaussian_jets import gaussian_stencils, stencil_radius
from .rounding import ErrorTerms, stencil_error, tolerance

FORMATS = {torch.float32: 0, torch.float64: 1, torch.bfloat16: 2, torch.float16: 3}
_TILE = 64
_LONG_ROW = 1024
_VECTORS = 8 * 16  # elements beyond a row that whole blocks of vectors may touch


class PointwiseCall(ctypes.Structure):
    """pointwise.h"""

    _fields_ = [
        *((name, c_int64) for name in ("batch", "channels", "pixels", "threads")),
        *((name, c_void_p) for name in ("jets", "base")),
        ("base_batch", c_int64),
        *((name, c_void_p) for name in ("grad", "grad_grad", "features", "grad_jets", "grad_features")),
    ]


class Stencils(ctypes.Structure):
    """filters.h"""

    _fields_ = [
        ("radius", c_int64),
        ("x", c_void_p),
        ("x_stride", c_int64),
        ("inner", c_void_p),
        ("y", c_void_p),
        ("z", c_void_p),
        *((name, c_int64) for name in ("width", "height", "depth")),
        ("flat", c_void_p),
        ("lanes", c_int64),
    ]


class Policy(ctypes.Structure):
    """scales.h"""

    _fields_ = [
        *((name, c_int64) for name in ("kind", "directions", "groups")),
        *(
            (name, c_void_p)
            for name in ("group_of_family", "exponent", "direction_of_group", "degree_of_group", "power_of_group")
        ),
        *((name, c_void_p) for name in ("m_of_direction", "quantum_of_direction")),
        *((name, c_double) for name in ("floor", "lowest", "eps")),
        *((name, c_void_p) for name in ("factors", "own", "gains")),
    ]


class ErrorBounds(ctypes.Structure):
    """exactness.h"""

    _fields_ = [
        ("terms", c_int64),
        *((name, c_void_p) for name in ("group", "coefficient", "first", "factors", "x", "y", "z")),
        *((name, c_double) for name in ("whole", "factor", "least", "tolerance")),
    ]


class View(ctypes.Structure):
    """vectors.h"""

    _fields_ = [
        ("data", c_void_p),
        *((name, c_int64) for name in ("batch", "channel", "pixel", "format")),
    ]


class LayerCall(ctypes.Structure):
    """layer.h"""

    _fields_ = [
        *((name, c_int64) for name in ("batch", "channels", "outputs", "threads", "pieces", "images")),
        ("stencils", Stencils),
        ("policy", Policy),
        ("bounds", ErrorBounds),
        *((name, View) for name in ("image", "out", "grad")),
        *((name, c_void_p) for name in ("weight", "bias", "shift", "slope", "statistics", "squares", "products")),
        ("mask", c_void_p),
        *((name, c_int64) for name in ("known", "finite")),
        *((name, c_void_p) for name in ("grad_image", "grad_weight", "grad_bias")),
        ("slots", c_int64),
    ]


class StandardiseCall(ctypes.Structure):
    """standardise.h"""

    _fields_ = [
        *((name, c_int64) for name in ("outputs", "features", "threads")),
        *((name, c_void_p) for name in ("weight", "mean", "scale", "bias", "mix", "add", "products", "sums")),
        *((name, c_int64) for name in ("slots", "rows", "columns")),
        ("pixels", c_double),
        *((name, c_void_p) for name in ("grad_weight", "shift", "slope")),
    ]


def address(tensor: Tensor | None) -> int | None:
    """Where a tensor's elements are; None for none."""
    return None if tensor is None else tensor.data_ptr()


def run(library: ctypes.CDLL, function: str, *arguments: Any) -> None:
    """Call a function of a compiled kernel.

    Raises:
        MemoryError: if it ran out of memory.
    """
    if not getattr(library, function)(*arguments):
        raise MemoryError(f"{function}: no memory for the tiles of a thread")


def threads(elements: int, least: int) -> int:
    """Those that torch would use, but none for fewer than ``least`` elements: starting one takes its time."""
    return max(1, min(torch.get_num_threads(), elements // least))


class PointwiseLibrary:
    """A kernel's programs on jets, in C++: the counterparts of the torch programs of the same names.

    Args:
        library: the compiled source.
        counts: features of each family for a number of channels.
    """

    def __init__(self, library: ctypes.CDLL, counts: Callable[[int], list[int]]) -> None:
        self._library, self._counts = library, counts

    def forward(self, jets: Tensor, base: Tensor | None) -> Tensor:
        """Features of the jets."""
        features = self._features(jets)
        self._run(0, jets, base, features=features)
        return features

    def backward(self, jets: Tensor, base: Tensor | None, grad: Tensor) -> Tensor:
        """Gradient by the jets."""
        out = torch.empty_like(jets, memory_format=torch.contiguous_format)
        self._run(1, jets, base, grad=grad, grad_jets=out)
        return out

    def double_backward(
        self, jets: Tensor, base: Tensor | None, grad: Tensor, grad_grad_jets: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Gradients of the backward pass by the jets and by ``grad``."""
        by_jets, by_grad = torch.empty_like(jets, memory_format=torch.contiguous_format), self._features(jets)
        self._run(2, jets, base, grad=grad, grad_grad=grad_grad_jets, grad_jets=by_jets, grad_features=by_grad)
        return by_jets, by_grad

    def _features(self, jets: Tensor) -> Tensor:
        return jets.new_empty((jets.shape[0], sum(self._counts(jets.shape[1])), *jets.shape[3:]))

    def _run(self, mode: int, jets: Tensor, base: Tensor | None, **tensors: Tensor) -> None:
        jets = jets.contiguous()
        base = None if base is None else base.to(jets.dtype).contiguous()
        # kept alive until the call is over
        flat = {name: value.contiguous() for name, value in tensors.items()}
        pixels = jets[0, 0, 0].numel() if jets.shape[0] else 0
        if not pixels:
            return
        call = PointwiseCall(
            batch=jets.shape[0],
            channels=jets.shape[1],
            pixels=pixels,
            threads=threads(jets.numel(), 32768),
            jets=address(jets),
            base=address(base),
            base_batch=0 if base is None or base.shape[0] == 1 else base[0].numel(),
            **{name: address(value) for name, value in flat.items()},
        )
        run(self._library, "repere_pointwise", ctypes.byref(call), mode)


@functools.lru_cache(maxsize=64)
def axis_weights(order: int, sigma: float, truncate: float, side: int, dtype: torch.dtype) -> Tensor:
    """Stencils of every position of an axis: (side, order + 1, taps)."""
    radius = stencil_radius(order, sigma, truncate)
    table = gaussian_stencils(order, sigma, truncate)
    at = np.arange(side)
    rows = table[np.minimum(at, radius), np.minimum(side - 1 - at, radius)]
    return torch.tensor(rows, dtype=dtype, device="cpu")


@functools.lru_cache(maxsize=64)
def column_weights(order: int, sigma: float, truncate: float, side: int, dtype: torch.dtype) -> tuple[Tensor, int]:
    """Stencils along rows, (order + 1, taps, columns) with zeros around, and the number of zeros before column 0."""
    weights = axis_weights(order, sigma, truncate, side, dtype)
    # column 0 and all lengths fall on cache lines
    before = -(-weights.shape[2] // _VECTORS) * _VECTORS
    after = -(-(side + _TILE + 2 * weights.shape[2]) // _VECTORS) * _VECTORS + _VECTORS - side
    padded = torch.nn.functional.pad(weights.permute(1, 2, 0), (before, after))
    return padded.contiguous(), before


@functools.lru_cache(maxsize=64)
def flat_weights(
    order: int, sigma: float, truncate: float, spatial: tuple[int, int], images: int, dtype: torch.dtype
) -> Tensor:
    """Stencils of every pixel of some images of the plane, in whole tiles: see FlatFilters in filters.h."""
    taps = 2 * stencil_radius(order, sigma, truncate) + 1
    offsets = np.arange(taps) - taps // 2
    places = np.indices(spatial).reshape(2, -1)
    forward, adjoint = [], []
    for side, at in zip(spatial, places, strict=True):
        weights = axis_weights(order, sigma, truncate, side, torch.float64).numpy() + 0.0  # no zero of them is negative
        other = at[:, None] + offsets
        inside = ((other >= 0) & (other < side))[:, None]
        forward.append(np.where(inside, weights[at], -0.0))
        # what pixel `other` gives its neighbour `at`
        theirs = weights[np.clip(other, 0, side - 1), :, np.arange(taps)[::-1]].transpose(0, 2, 1)
        adjoint.append(np.where(inside, theirs, -0.0))
    tables = np.tile(np.stack([*forward, *adjoint[::-1]]).transpose(0, 2, 3, 1), images)
    short = -tables.shape[-1] % _TILE
    return torch.tensor(np.pad(tables, ((0, 0),) * 3 + ((0, short),), constant_values=-0.0), dtype=dtype, device="cpu")


def stencils(
    order: int, sigma: float, truncate: float, spatial: tuple[int, ...], dtype: torch.dtype, flat: Tensor | None
) -> tuple[Stencils, list[Tensor]]:
    """The stencils of an image's axes, and the tensors that hold their weights."""
    radius = stencil_radius(order, sigma, truncate)
    width, height, depth = (*reversed(spatial), 1, 1)[:3]
    columns, before = column_weights(order, sigma, truncate, min(width, _LONG_ROW), dtype)
    others = [axis_weights(order, sigma, truncate, min(side, 2 * radius + 1), dtype) for side in reversed(spatial[:-1])]
    y, z = (*map(address, others), None, None)[:2]
    inner = axis_weights(order, sigma, truncate, 2 * radius + 1, dtype)[radius] if width > 2 * radius else None
    x = columns.data_ptr() + before * columns.element_size()
    lanes = 0 if flat is None else flat.shape[-1]
    call = Stencils(radius, x, columns.shape[2], address(inner), y, z, width, height, depth, address(flat), lanes)
    return call, [columns, *others, *(kept for kept in (inner, flat) if kept is not None)]


@functools.lru_cache(maxsize=64)
def axis_sums(order: int, sigma: float, truncate: float, side: int, dtype: torch.dtype) -> Tensor:
    """Sums of |weights| of the stencils of each position of an axis: (order + 1, side)."""
    return axis_weights(order, sigma, truncate, side, torch.float64).abs().sum(2).T.to(dtype).contiguous()


def error_bounds(
    terms: ErrorTerms, sigma: float, truncate: float, spatial: tuple[int, ...], dtype: torch.dtype
) -> tuple[ErrorBounds, list[Tensor]]:
    """Bounds on rounding, and the tensors that hold them."""
    axes = [axis_sums(terms.order, sigma, truncate, side, dtype) for side in reversed(spatial)]
    tables = term_tables(terms)
    whole, factor, least = stencil_error(terms.order, terms.dimension, sigma, truncate, dtype)
    call = ErrorBounds(
        len(tables[0]),
        *map(address, tables),
        *(*map(address, axes), None, None)[:3],
        whole=whole,
        factor=factor,
        least=least,
        tolerance=tolerance(dtype),
    )
    return call, [*axes, *tables]


@functools.lru_cache(maxsize=64)
def term_tables(terms: ErrorTerms) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Group, coefficient and beginning of the factors of each term, and all factors."""
    rows = [(g, c, factors) for g, found in enumerate(terms.groups) for factors, c in found]
    ends = [0, *itertools.accumulate(len(factors) for _, _, factors in rows)]
    return (
        torch.tensor([g for g, _, _ in rows], dtype=torch.int64, device="cpu"),
        torch.tensor([c for _, c, _ in rows], dtype=torch.float64, device="cpu"),
        torch.tensor(ends, dtype=torch.int64, device="cpu"),
        torch.tensor([f for *_, factors in rows for f in factors], dtype=torch.int64, device="cpu"),
    )


def view(tensor: Tensor | None) -> tuple[View, Tensor | None]:
    """A tensor (B, channels, *spatial) as the headers see it, and the tensor that holds the memory.

    Contiguous, channels-last and expanded tensors are taken as they are; others are copied.
    """
    if tensor is None:
        return View(), None
    if tensor.is_contiguous() and not tensor.is_neg():
        return View(tensor.data_ptr(), *tensor.stride()[:2], 1, FORMATS[tensor.dtype]), tensor
    strides, sizes = tensor.stride()[2:], tensor.shape[2:]
    pixel = strides[-1]
    flat = all(stride == pixel * int(np.prod(sizes[k + 1 :])) for k, stride in enumerate(strides) if sizes[k] > 1)
    if not flat or tensor.is_neg() or tensor.is_conj():
        tensor = tensor.clone(memory_format=torch.contiguous_format).resolve_neg()
        pixel = 1
    elif sizes[-1] == 1:
        pixel = next((s // int(np.prod(sizes[k + 1 :])) for k, s in enumerate(strides) if sizes[k] > 1), 1)
    batch, channel = tensor.stride()[:2]
    return View(tensor.data_ptr(), batch, channel, pixel, FORMATS[tensor.dtype]), tensor
