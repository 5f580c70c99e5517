"""How near pictures and poses come to what they should be."""

from __future__ import annotations

from math import inf, log10, pi

import torch
from torch import Tensor

from invariants.errors import InputError

WINDOW = 7
"""Side of the window of structural similarity, where a picture is as large."""
TOLERANCE = 1e-3
"""How far from orthogonal a rotation matrix may be, in the entries of R^T R - 1."""


def psnr(prediction: Tensor, target: Tensor, peak: float = 1.0) -> float:
    """Peak signal-to-noise ratio, pooled: of the mean over all values of all pictures.

        10 log10(peak^2 / mean (prediction - target)^2)

    Args:
        prediction: pictures, (N, ...), floats.
        target: of the same shape.
        peak: the largest value that a picture may have.

    Returns:
        In decibels; inf where the two are equal.

    Raises:
        InputError: for shapes that do not fit, nothing to compare, values that are not finite, or a peak that is not
            positive.

    Example:
        >>> round(psnr(torch.full((2, 1, 4, 4), 0.1), torch.zeros(2, 1, 4, 4)), 3)
        20.0
    """
    _require_alike(prediction, target, 1)
    _require_peak(peak)
    error = float((prediction.double() - target.double()).square().mean())
    return 10 * log10(peak**2 / error) if error > 0 else inf


def ssim(prediction: Tensor, target: Tensor, peak: float = 1.0) -> float:
    """Structural similarity by scikit-image, the mean over pictures and channels.

    The window has 7 pixels a side, or for smaller pictures the largest odd number that fits.

    Args:
        prediction: (N, C, H, W), floats, at least 3 pixels a side.
        target: of the same shape.
        peak: the largest value that a picture may have, the least being 0.

    Returns:
        1 for equal pictures, less for others.

    Raises:
        InputError: for shapes that do not fit, values that are not finite, or without scikit-image.

    Source: Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli, "Image quality assessment: from error visibility to
    structural similarity", 2004.

    Example:
        >>> picture = torch.rand(2, 1, 8, 8)
        >>> ssim(picture, picture)
        1.0
    """
    _require_alike(prediction, target, 4)
    _require_peak(peak)
    side = min(prediction.shape[-2:])
    if prediction.dim() != 4 or side < 3:
        raise InputError(
            given=f"pictures of shape {tuple(prediction.shape)}",
            expected="(N, C, H, W), at least 3 pixels a side: the window needs neighbours",
            remedy="pictures[:, None] for grey ones without channels",
        )
    try:
        from skimage.metrics import structural_similarity
    except ImportError:
        raise InputError(
            given="structural similarity, without scikit-image",
            expected="scikit-image, which computes it",
            remedy='pip install "repere[scikit-image]"',
        ) from None
    window = min(WINDOW, side - 1 + side % 2)
    both = (tensor.detach().cpu().double().numpy() for tensor in (prediction, target))
    values = [
        float(structural_similarity(a, b, win_size=window, data_range=peak, channel_axis=0))
        for a, b in zip(*both, strict=True)
    ]
    return sum(values) / len(values)


def rotation_angle(R: Tensor, S: Tensor) -> Tensor:  # noqa: N803
    """The angle of the rotation between two, S = R T: how far two poses lie apart.

        T = R^T S,    atan2(sin, cos)    with    cos = (tr T - 1) / 2,    sin = |T - T^T|_F / (2 sqrt 2)    in space

    which is as exact near 0 and near 180 degrees as elsewhere.

    Args:
        R: rotation matrices, (..., n, n), n = 2 or 3.
        S: of a shape that fits to that of R.

    Returns:
        In degrees, from 0 to 180, (...), float64.

    Raises:
        InputError: for other shapes, or matrices that are no rotations.

    Example:
        >>> quarter = torch.tensor([[0.0, -1.0], [1.0, 0.0]])
        >>> rotation_angle(torch.eye(2), quarter)
        tensor(90., dtype=torch.float64)
    """
    first, second = _rotations("R", R), _rotations("S", S)
    try:
        shape = torch.broadcast_shapes(first.shape, second.shape)
    except RuntimeError:
        shape = torch.Size()
    if not shape or first.shape[-1] != second.shape[-1]:
        raise InputError(
            given=f"R {tuple(R.shape)} and S {tuple(S.shape)}",
            expected="matrices of one size, as many of each or one of either",
            remedy="R[:, None] and S[None] compare all with all",
        )
    T = first.mT @ second  # noqa: N806
    trace = T.diagonal(dim1=-2, dim2=-1).sum(-1)
    skew = torch.linalg.matrix_norm(T - T.mT)
    # in the plane tr T = 2 cos and |T - T^T|_F = 2 sqrt 2 sin, in space tr T = 1 + 2 cos, and the same
    cosine = (trace - (shape[-1] - 2)) / 2
    return torch.atan2(skew / 8**0.5, cosine) * 180 / pi


def _rotations(name: str, matrices: Tensor) -> Tensor:
    if (
        not isinstance(matrices, Tensor)
        or matrices.dim() < 2
        or tuple(matrices.shape[-2:]) not in ((2, 2), (3, 3))
        or not matrices.is_floating_point()
    ):
        raise InputError(
            given=f"{name} of type {type(matrices).__name__}, {tuple(getattr(matrices, 'shape', ()))}",
            expected="rotation matrices of floats, (..., 2, 2) or (..., 3, 3)",
            remedy="torch.as_tensor(matrices).double()",
        )
    exact = matrices.detach().double()
    identity = torch.eye(exact.shape[-1], dtype=torch.float64, device=exact.device)
    off = (exact.mT @ exact - identity).abs().amax((-2, -1))
    wrong = ~((off <= TOLERANCE) & (torch.linalg.det(exact) > 0))
    if bool(wrong.any()):
        raise InputError(
            given=f"{int(wrong.sum())} of {wrong.numel()} matrices of {name} that are no rotations",
            expected="orthogonal matrices of determinant 1",
            remedy="take the nearest: U V^T of torch.linalg.svd, with the last column of U turned over if the determinant "
            "is -1",
        )
    return exact


def _require_alike(prediction: Tensor, target: Tensor, axes: int) -> None:
    shapes = [tuple(tensor.shape) for tensor in (prediction, target)]
    if shapes[0] != shapes[1] or len(shapes[0]) < axes or not prediction.numel():
        raise InputError(
            given=f"prediction {shapes[0]}, target {shapes[1]}",
            expected="the same shape" + (", (N, C, H, W)" if axes == 4 else "") + ", at least one value",
            remedy="a singleton axis is not repeated: prediction.expand_as(target)",
        )
    for name, tensor in (("prediction", prediction), ("target", target)):
        if not tensor.is_floating_point() or not bool(tensor.isfinite().all()):
            raise InputError(
                given=f"{name} of {tensor.dtype}{' with values that are not finite' if tensor.is_floating_point() else ''}",
                expected="finite floats",
                remedy="tensor.float() / 255 for bytes; look for nan and inf",
            )


def _require_peak(peak: float) -> None:
    if not 0 < peak < inf:
        raise InputError(given=f"peak={peak!r}", expected="a positive number", remedy="peak=1.0, or 255 for bytes")
