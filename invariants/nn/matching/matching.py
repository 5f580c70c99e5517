"""Which descriptors of two pictures belong together."""

from __future__ import annotations

import torch
from torch import Tensor

from invariants.errors import InputError


def mutual_nearest(a: Tensor, b: Tensor, ratio: float | None = None) -> Tensor:
    """Pairs of descriptors that are each other's nearest.

    (i, j) with j = argmin_k |a_i - b_k| and i = argmin_k |a_k - b_j|; of several equally near, the first counts.

    Args:
        a, b: (N, K) and (M, K), floating point, on one device.
        ratio: keep a pair only if its distance is at most `ratio` times that from a_i to the next nearest of b (0 to 1);
            all pairs without it.

    Returns:
        (P, 2), int64: indices into a and b, by growing index into a.

    Raises:
        InputError: for other shapes or dtypes, or a ratio out of range.

    Source: Lowe, Distinctive image features from scale-invariant keypoints, IJCV 60 (2004), section 7.1, for the ratio.

    Example:
        >>> a, b = torch.tensor([[0.0], [1.0], [5.0]]), torch.tensor([[5.5], [0.1]])
        >>> mutual_nearest(a, b).tolist()
        [[0, 1], [2, 0]]
    """
    for name, value in (("a", a), ("b", b)):
        if not isinstance(value, Tensor) or value.dim() != 2 or not value.is_floating_point():
            given = f"{tuple(value.shape)}, {value.dtype}" if isinstance(value, Tensor) else type(value).__name__
            raise InputError(
                given=f"{name}: {given}",
                expected="a floating-point tensor (number, length of a descriptor)",
                remedy="pass features[0][:, y, x].T for the keypoints x, y of one picture",
            )
    if a.shape[1] != b.shape[1]:
        raise InputError(
            given=f"descriptors of lengths {a.shape[1]} and {b.shape[1]}",
            expected="equal lengths",
            remedy="describe both pictures by the same DenseFeatures",
        )
    number = isinstance(ratio, (int, float)) and not isinstance(ratio, bool)
    if ratio is not None and not (number and 0 < ratio <= 1):
        raise InputError(given=f"ratio={ratio!r}", expected="a number above 0, at most 1", remedy="pass ratio=0.8, say")
    if 0 in (len(a), len(b)):
        return torch.empty(0, 2, dtype=torch.int64, device=a.device)
    precision = torch.promote_types(torch.promote_types(a.dtype, b.dtype), torch.float32)
    # by differences: by products, distances of equal descriptors would differ in the last digit and ties be lost
    mode = "donot_use_mm_for_euclid_dist"
    distances = torch.cdist(a.to(precision), b.to(precision), compute_mode=mode)
    forth, back = distances.argmin(1), distances.argmin(0)
    first = torch.arange(len(a), device=a.device)
    keep = back[forth] == first
    if ratio is not None and len(b) > 1:
        nearest, second = distances.topk(2, 1, largest=False).values.unbind(1)
        keep &= nearest <= ratio * second
    return torch.stack([first[keep], forth[keep]], 1)
