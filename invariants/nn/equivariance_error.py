"""How far a module is from commuting with a transformation of its input, measured on sampled images."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy.typing as npt
import torch

from invariants.errors import InputError
from invariants.nn.perspective import Homography

# Interpolation blends with what lies outside wherever a carried 0/1 mask is further from 1 than this.
_BLEND = 1e-3
Transform = Callable[[torch.Tensor], torch.Tensor]


@torch.no_grad()
def equivariance_error(
    module: Callable[[torch.Tensor], Any],
    image: torch.Tensor,
    transform: Transform | Homography | torch.Tensor | npt.ArrayLike,
    margin: int = 6,
) -> float:
    """Relative L2 difference between transforming a module's output and transforming its input.

    error = ||T f(u) - f(T u)|| / sqrt((||T f(u)||^2 + ||f(T u)||^2) / 2), norms in float64 over batch, channels and the
    pixels that both see: T reads inside u there, at least `margin` pixels from the border of u, of T u and of the output.
    It is between 0 and 2; unrelated outputs give about 1.4. Where both outputs vanish it is 0. For a module with one
    vector an image, (B, K), T f(u) is f(u) and all entries count. It does not tell whether the features say anything: a
    constant has the error 0, a blurred picture a small one, and noise moves with the picture as anything does; see
    :func:`invariants.nn.diagnose`, which measures beside the features' own variation.

    Args:
        module: maps (B, C, *spatial) to features (B, K, *spatial) or (B, K), or to (features, mask), mask (B, 1, *spatial)
            bool and True at pixels to compare, for either output; 1 to 3 spatial axes. A module with a method
            ``forward_with_mask`` is asked for both. Called as it is: for batch normalisation or dropout call .eval()
            first. Features may be smaller by an integer stride, the same along every axis, if `transform` is a
            Homography or a matrix; their pixels must then be centred on stride x stride blocks, as after average pooling.
        image: u, (B, C, *spatial), floating point.
        transform: T, any map of (B, C, *spatial) tensors that acts channel by channel, such as a Homography or
            lambda t: torch.rot90(t, 1, (-2, -1)); or a 3 x 3 matrix, wrapped into a Homography.
        margin: pixels of the features to keep from every border. The default is the radius of a Gaussian jet at
            sigma = 0.75, 3 pixels, plus the reach of bicubic interpolation, 3; a wider or deeper module needs its own.

    Returns:
        The error, a Python float.

    Raises:
        InputError: shapes that do not fit together, a margin below 0, no pixel that both see, features that are not
            finite.

    Example:
        >>> image = torch.rand(1, 3, 32, 32, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
        >>> turn = lambda t: torch.rot90(t, 1, (-2, -1))
        >>> equivariance_error(torch.nn.Tanh(), image, turn)
        0.0
        >>> equivariance_error(lambda u: u - u.roll(1, -1), image, turn) > 0.8  # d/dx becomes d/dy
        True
    """
    if isinstance(margin, bool) or not isinstance(margin, int) or margin < 0:
        raise InputError(
            given=f"margin={margin!r}",
            expected="a number of pixels, an integer of at least 0",
            remedy="leave margin out for 6 pixels",
        )
    if not callable(module):
        raise InputError(
            given=f"a module of type {type(module).__name__}",
            expected="a module or function that maps images to features",
            remedy="pass InvariantFeatures(...), say",
        )
    if not isinstance(image, torch.Tensor) or image.dim() < 3 or not image.is_floating_point():
        given = f"{tuple(image.shape)}, {image.dtype}" if isinstance(image, torch.Tensor) else type(image).__name__
        raise InputError(
            given=f"an image: {given}",
            expected="a floating-point tensor (batch, channels, *spatial)",
            remedy="add the missing axes, as in image[None]",
        )
    act: Transform = transform if callable(transform) else Homography(transform)
    call = getattr(module, "forward_with_mask", module)
    features, mask = _outputs(call(image), "f(u)")
    moved_features, moved_mask = _outputs(call(act(image)), "f(T u)")
    if features.dim() == 2:
        _same_shape(features, moved_features)
        return _relative(features, moved_features)
    _check_stride(image, features, act)
    carried = act(features)
    _same_shape(carried, moved_features)
    keep = both_see(features, act, margin)
    if mask is not None:
        keep = keep & carried_whole(mask, features, act)
    if moved_mask is not None:
        keep = keep & moved_mask
    if not bool(keep.any()):
        raise InputError(
            given=f"features of shape {tuple(features.shape)}, margin={margin}, and a transformation or masks that leave "
            "no pixel to compare",
            expected="at least one pixel that f(u) and f(T u) both see",
            remedy="use a larger image, a weaker transformation or a smaller margin",
        )
    return _relative(carried.double() * keep, moved_features.double() * keep)


def _outputs(output: Any, name: str) -> tuple[torch.Tensor, torch.Tensor | None]:
    features, mask = output if isinstance(output, tuple) and len(output) == 2 else (output, None)
    if not isinstance(features, torch.Tensor) or features.dim() < 2 or not features.is_floating_point():
        given = (
            f"{tuple(features.shape)}, {features.dtype}" if isinstance(features, torch.Tensor) else repr(type(output))
        )
        raise InputError(
            given=f"{name}: {given}",
            expected="floating-point features (B, K, *spatial) or (B, K), or a tuple (features, mask)",
            remedy="wrap the module in a function that returns the features to compare",
        )
    bad = int((~torch.isfinite(features)).sum())
    if bad:
        raise InputError(
            given=f"{name} with {bad} of {features.numel()} features NaN or infinite",
            expected="finite features, at masked pixels too",
            remedy="look for a division by 0 on flat or black parts of the image; T u is 0 outside the image",
        )
    if mask is not None:
        expected = (features.shape[0], 1, *features.shape[2:])
        if not isinstance(mask, torch.Tensor) or mask.dtype != torch.bool or tuple(mask.shape) != expected:
            given = f"{tuple(mask.shape)}, {mask.dtype}" if isinstance(mask, torch.Tensor) else repr(type(mask))
            raise InputError(
                given=f"the mask of {name}: {given}",
                expected=f"{expected}, torch.bool, True at pixels to compare",
                remedy="compare with a threshold to get a bool mask, and keep one channel",
            )
    return features, mask


def _check_stride(image: torch.Tensor, features: torch.Tensor, act: Transform) -> None:
    fine, coarse = tuple(image.shape[2:]), tuple(features.shape[2:])
    if fine == coarse:
        return
    strides = {a / b for a, b in zip(fine, coarse, strict=False)}
    if len(fine) != len(coarse) or len(strides) != 1 or not strides.pop().is_integer():
        raise InputError(
            given=f"features of spatial shape {coarse} from an image of {fine}",
            expected="the same shape, or one smaller by an integer stride, the same along every axis",
            remedy="pad inside the module so that sides divide, or pool to (B, K)",
        )
    if not isinstance(act, Homography):
        raise InputError(
            given=f"features of spatial shape {coarse} from an image of {fine}, and a transformation of pixels",
            expected="a transformation that does not depend on the resolution",
            remedy="pass a Homography or its 3 x 3 matrix",
        )


def _same_shape(one: torch.Tensor, other: torch.Tensor) -> None:
    if one.shape != other.shape:
        raise InputError(
            given=f"T f(u) of shape {tuple(one.shape)} and f(T u) of shape {tuple(other.shape)}",
            expected="equal shapes",
            remedy="use a transformation that keeps the number of images and channels, and its own output shape",
        )


def both_see(features: torch.Tensor, act: Transform, margin: int) -> torch.Tensor:
    """(B, 1, *spatial) bool, in the frame of T u: pixels far enough from every border."""
    whole = torch.ones_like(features[:, :1], dtype=torch.bool)
    # The border of u, where f(u) is one-sided, goes with the content; the border of T u and its black part stay.
    return carried_whole(_erode(whole, margin), features, act) & _erode(carried_whole(whole, features, act), margin)


def carried_whole(inside: torch.Tensor, features: torch.Tensor, act: Transform) -> torch.Tensor:
    """(B, 1, *spatial) bool, in the frame of T u: pixels that hold nothing from outside of a mask."""
    precision = torch.promote_types(features.dtype, torch.float32)
    return (act(inside.to(precision)) - 1).abs() < _BLEND


def _erode(inside: torch.Tensor, margin: int) -> torch.Tensor:
    # One axis at a time: running minima over 2 margin + 1 pixels, with everything beyond the border outside.
    for axis in range(2, inside.dim()) if margin else ():
        last = inside.movedim(axis, -1)
        inside = torch.nn.functional.pad(last, (margin, margin), value=False).unfold(-1, 2 * margin + 1, 1).all(-1)
        inside = inside.movedim(-1, axis)
    return inside


def _relative(one: torch.Tensor, other: torch.Tensor) -> float:
    one, other = one.double(), other.double()
    scale = float(((one.square().sum() + other.square().sum()) / 2).sqrt())
    return float((one - other).norm()) / scale if scale else 0.0
