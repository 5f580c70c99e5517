"""The fused layer as an operator of torch: shapes, derivatives, and the same layer from differentiable parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import torch
from torch import Tensor

from .fused_layer import backward_layer, empty_like_image, forward_layer
from .kernel import free_name, registered, transformed
from .layer_settings import Settings, modules, settings_of
from .separate import features_and_mask, terms_of


def layer_from_parts(
    settings: Settings, image: Tensor, weight: Optional[Tensor], bias: Optional[Tensor], dtype: torch.dtype
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """What the operator computes, from jets and features in memory, differentiable any number of times that parts are.

    Returns:
        output, batch mean and variance (empty unless standardised), mask.
    """
    kernel = registered(settings.kernel)
    gaussian, normaliser = modules(settings, image.shape[1])
    terms = terms_of(kernel.spec, image.shape[1], normaliser)
    gaussian = gaussian.to(image.device)
    features, mask = features_and_mask(kernel, gaussian, normaliser, terms, image, "auto", finite=False)
    mean = variance = features.new_empty(0)
    if weight is None:
        return features.to(dtype), mean, variance, mask
    if settings.standardise:
        # torch's own batch normalisation has wrong second derivatives where its gradient is not contiguous (2.13)
        axes = (0, *range(2, features.dim()))
        spread, middle = torch.var_mean(features, axes, correction=0, keepdim=True)
        features = (features - middle) * (spread + settings.norm_eps).rsqrt()
        mean, variance = middle.detach().flatten().double(), spread.detach().flatten().double()
    flat = features.flatten(2).to(weight.dtype)
    out = torch.einsum("ok,bkn->bon", weight, flat)
    if bias is not None:
        out = out + bias[:, None]
    return out.view(image.shape[0], -1, *image.shape[2:]).to(dtype), mean, variance, mask


@torch.library.custom_op(free_name("masked_layer"), mutates_args=())
def invariant_layer(
    image: Tensor, weight: Optional[Tensor], bias: Optional[Tensor], settings: str, dtype: torch.dtype, masked: bool
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Output, batch mean and variance (empty where they are not asked for), mask of pixels whose features are exact.

    Settings are the key of :class:`Settings`. With `masked`, pixels with features beyond the format are masked as well.
    """
    return forward_layer(settings_of(settings), image, weight, bias, dtype, masked)


@torch.library.custom_op(free_name("masked_layer_backward"), mutates_args=())
def invariant_layer_backward(
    grad: Tensor,
    image: Tensor,
    weight: Optional[Tensor],
    bias: Optional[Tensor],
    mean: Tensor,
    variance: Tensor,
    mask: Tensor,
    settings: str,
    wanted: Sequence[bool],
) -> tuple[Tensor, Tensor, Tensor]:
    """Gradients by image, weight and bias, empty where they are not wanted."""
    return backward_layer(settings_of(settings), grad, image, weight, mean, variance, mask, wanted)


@invariant_layer.register_fake
def _(
    image: Any, weight: Any, bias: Any, settings: str, dtype: torch.dtype, masked: bool
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    known = settings_of(settings)
    features = sum(known.spec.counts(image.shape[1]))
    count = features if known.standardise else 0
    mean, variance = image.new_empty(count, dtype=torch.float64), image.new_empty(count, dtype=torch.float64)
    mask = image.new_empty((image.shape[0], 1, *image.shape[2:]), dtype=torch.bool)
    return empty_like_image(image, features if weight is None else weight.shape[0], dtype), mean, variance, mask


@invariant_layer_backward.register_fake
def _(
    grad: Any,
    image: Any,
    weight: Any,
    bias: Any,
    mean: Any,
    variance: Any,
    mask: Any,
    settings: str,
    wanted: Sequence[bool],
) -> tuple[Tensor, Tensor, Tensor]:
    by_image, by_weight, by_bias = wanted
    return (
        torch.empty(image.shape if by_image else 0, dtype=image.dtype, device=image.device),
        weight.new_empty(weight.shape) if by_weight else image.new_empty(0),
        bias.new_empty(bias.shape) if by_bias else image.new_empty(0),
    )


def _save(ctx: Any, inputs: Any, output: Any) -> None:
    image, weight, bias, ctx.settings, ctx.dtype, _ = inputs
    _, mean, variance, mask = output
    ctx.save_for_backward(image, weight, bias, mean, variance, mask)
    ctx.mark_non_differentiable(mean, variance, mask)


def _gradient(ctx: Any, grad: Tensor, *_: Any) -> tuple[Any, ...]:
    image, weight, bias, mean, variance, mask = ctx.saved_tensors
    by = [
        need and value is not None for need, value in zip(ctx.needs_input_grad[:3], (image, weight, bias), strict=True)
    ]
    if not any(by):
        return (None,) * len(ctx.needs_input_grad)
    if torch.is_grad_enabled() or transformed():
        # a second derivative is wanted: through the parts, each with its own
        with torch.enable_grad():
            out = layer_from_parts(settings_of(ctx.settings), image, weight, bias, ctx.dtype)[0]
            wanted = [value for value, need in zip((image, weight, bias), by, strict=True) if need]
            found = iter(torch.autograd.grad(out, wanted, grad, create_graph=True, allow_unused=True))
        some: list[Any] = [next(found) if need else None for need in by]
    else:
        gradients = invariant_layer_backward(grad, image, weight, bias, mean, variance, mask, ctx.settings, by)
        some = [value if need else None for value, need in zip(gradients, by, strict=True)]
    return (*some, *(None,) * (len(ctx.needs_input_grad) - 3))


invariant_layer.register_autograd(_gradient, setup_context=_save)
