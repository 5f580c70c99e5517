"""A whole layer as one operation: jets, invariants, policy and mixing in passes that store neither jets nor features.

Nothing but the image and its mask is kept for the backward pass, which computes jets and features again.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from .cpp_layer import CppPass
from .layer_pass import LayerPass
from .layer_settings import Settings


def empty_like_image(image: Tensor, channels: int, dtype: torch.dtype) -> Tensor:
    """An output in the memory format of the image."""
    out = image.new_empty((image.shape[0], channels, *image.shape[2:]), dtype=dtype)
    for dimension, layout in ((4, torch.channels_last), (5, torch.channels_last_3d)):
        if image.dim() == dimension and not image.is_contiguous() and image.is_contiguous(memory_format=layout):
            out = torch.empty_like(out, memory_format=layout)
    return out


def _passes(settings: Settings, image: Tensor, outputs: int, mask: Tensor, *, known: bool, finite: bool) -> LayerPass:
    job: LayerPass
    if settings.backend == "cpp":
        job = CppPass(settings, image, outputs, mask, known, finite)
    else:
        from .triton_layer import TritonPass  # triton may not be there

        job = TritonPass(settings, image, outputs, mask, known, finite)
    job.set_image_scales()
    return job


def forward_layer(
    settings: Settings, image: Tensor, weight: Tensor | None, bias: Tensor | None, dtype: torch.dtype, masked: bool
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Output, batch mean and variance of the features (empty unless standardised), mask."""
    outputs = 0 if weight is None else weight.shape[0]
    mask = image.new_empty((image.shape[0], 1, *image.shape[2:]), dtype=torch.bool)
    job = _passes(settings, image, outputs, mask, known=False, finite=masked)
    mean, variance = job.double(0), job.double(0)
    mix = None if weight is None else weight.to(job.dtype).contiguous()
    add = None if bias is None else bias.to(job.dtype).contiguous()
    if settings.standardise:
        assert weight is not None
        mean, variance = job.statistics()
        mix, add, _ = job.fold(weight, bias, mean, variance)
    out = empty_like_image(image, job.features if weight is None else outputs, dtype)
    job.forward(out=out, weight=mix, bias=add)
    return out, mean, variance, mask


def backward_layer(
    settings: Settings,
    grad: Tensor,
    image: Tensor,
    weight: Tensor | None,
    mean: Tensor,
    variance: Tensor,
    mask: Tensor,
    wanted: Sequence[bool],
) -> tuple[Tensor, Tensor, Tensor]:
    """Gradients by image, weight and bias; empty where not wanted."""
    outputs = 0 if weight is None else weight.shape[0]
    job = _passes(settings, image, outputs, mask, known=True, finite=False)
    by_image, by_weight, by_bias = wanted
    whole = image.new_zeros(image.shape, dtype=job.dtype) if by_image else None
    sums: tuple[Tensor, Tensor] | None = None
    if weight is None:
        _features_backward(job, grad, whole)
    elif settings.standardise:
        sums = _standardised_backward(job, grad, weight, mean, variance, whole)
    else:
        sums = _mixed_backward(job, grad, weight, whole, by_weight or by_bias)
    found = image.new_empty(0), image.new_empty(0)
    if weight is not None and sums is not None:
        found = (
            sums[0].to(weight.dtype).contiguous() if by_weight else found[0],
            sums[1].to(weight.dtype) if by_bias else found[1],
        )
    return image.new_empty(0) if whole is None else whole.to(image.dtype), *found


def _features_backward(job: LayerPass, grad: Tensor, whole: Tensor | None) -> None:
    """Features alone: the gradient by the image."""
    products = job.start_products()
    if products is not None:
        job.backward(grad=grad, products=products)
        job.set_gains(products, None, None)
    job.backward(grad=grad, grad_image=whole)


def _mixed_backward(
    job: LayerPass, grad: Tensor, weight: Tensor, whole: Tensor | None, summed: bool
) -> tuple[Tensor, Tensor] | None:
    """Features mixed as they are: the gradient by the image and, if they are wanted, those by weight and bias."""
    mixing = weight.to(job.dtype).contiguous()
    sums = job.start_weight_sums() if summed else {}
    products = None if whole is None else job.start_products()
    if products is None:
        job.backward(grad=grad, weight=mixing, grad_image=whole, **sums)
    else:
        job.backward(grad=grad, weight=mixing, products=products, **sums)
        job.set_gains(products, None, None)
        job.backward(grad=grad, weight=mixing, grad_image=whole)
    return job.weight_sums(sums) if summed else None


def _standardised_backward(
    job: LayerPass, grad: Tensor, weight: Tensor, mean: Tensor, variance: Tensor, whole: Tensor | None
) -> tuple[Tensor, Tensor]:
    """Features standardised, then mixed: gradients by weight and bias first, as statistics join all pixels of the image."""
    mixing, _, scale = job.fold(weight, None, mean, variance)
    sums = job.start_weight_sums()
    products = None if whole is None else job.start_products()
    job.backward(grad=grad, weight=mixing, products=products, **sums)
    by_features, by_ones, shift, slope = job.standardised_sums(sums, weight, mean, scale)
    if whole is not None:
        if products is not None:
            job.set_gains(products, shift, slope)
        job.backward(grad=grad, weight=mixing, grad_image=whole, shift=shift.to(job.dtype), slope=slope.to(job.dtype))
    return by_features, by_ones
