"""The published projective layer, transcribed from its description, as the baseline of the kernel benchmarks.

Five 9x9 derivatives of a Gaussian as depthwise filters; J and T of neighbouring channels; T divided by 1 + R0^2 and J by
1 + R0, with R0 the mean of the three Jacobians of the network's input image at the layer's resolution; each of the blocks
u, J, T divided by its largest absolute value over the sample; a 1x1 convolution 6C - 5 -> C and ReLU. The published layer
goes on with a second 1x1 convolution, which is left out so that the layer does the work of ``InvariantLayer``: filters,
invariants, normalisation, one mixing.

Two writings of the products, which give the same numbers:

sliced: every family of J and T over all channels at once, on slices, with the products of a Hessian and a gradient shared;
gathered: one formula for J and one for T, on derivatives put side by side for all pairs and triples of channels.

Source: "Projective Equivariant Networks via Second-order Fundamental Differential Invariants", NeurIPS 2025.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

import torch
from torch import Tensor, nn
from torch.nn import functional

Writing = Literal["sliced", "gathered"]
WRITINGS: tuple[str, ...] = get_args(Writing)
RATE = 0.99
RADIUS = 4


def derivative_filters(dtype: torch.dtype = torch.float32) -> Tensor:
    """The derivatives x, y, xx, xy, yy of exp(-(0.99 r)^2) as correlation filters (5, 1, 9, 9), not normalised."""
    t = torch.arange(-RADIUS, RADIUS + 1, dtype=torch.float64)
    y, x = torch.meshgrid(t, t, indexing="ij")
    bell = torch.exp(-(RATE**2) * (x * x + y * y))
    k = 2 * RATE**2
    # a correlation reads the filter mirrored: derivatives of odd order change their sign
    parts = [k * x, k * y, k * k * x * x - k, k * k * x * y, k * k * y * y - k]
    return torch.stack([p * bell for p in parts])[:, None].to(dtype)


def derivatives(u: Tensor, filters: Tensor) -> list[Tensor]:
    """u_x, u_y, u_xx, u_xy, u_yy of every channel: five depthwise filters, zeros beyond the border."""
    channels = u.shape[1]
    # five filters one after the other: on a CPU a tenth of the time of one grouped convolution with five outputs
    return [
        functional.conv2d(u, f.expand(channels, -1, -1, -1).contiguous(), padding=RADIUS, groups=channels)
        for f in filters.unsqueeze(1)
    ]


def sliced(d: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """J(i,i+1), J(i,i+2) and T(i,i,i), T(i,i,i+1), T(i,i+1,i+1), family by family."""
    ux, uy, uxx, uxy, uyy = d
    (px, py, pxx, pxy, pyy), (qx, qy, qxx, qxy, qyy) = ([v[:, part] for v in d] for part in (slice(-1), slice(1, None)))
    j = [px * qy - py * qx, ux[:, :-2] * uy[:, 2:] - uy[:, :-2] * ux[:, 2:]]
    own = (uxx * uy - uxy * ux) * uy + (uyy * ux - uxy * uy) * ux
    # Hessian of one neighbour, gradient of the other, turned by a right angle
    pq = pxx * qy - pxy * qx, pyy * qx - pxy * qy
    qp = qxx * py - qxy * px, qyy * px - qxy * py
    first = (qp[0] + 2 * pq[0]) * py + (qp[1] + 2 * pq[1]) * px
    second = (pq[0] + 2 * qp[0]) * qy + (pq[1] + 2 * qp[1]) * qx
    return torch.cat(j, 1), torch.cat([own, first, second], 1)


def gathered(d: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """The same features from one formula on the derivatives of all pairs and triples, each put side by side."""
    low, high = ([v[:, part] for v in d] for part in (slice(-1), slice(1, None)))
    a, b = _side_by_side(low, [v[:, :-2] for v in d]), _side_by_side(high, [v[:, 2:] for v in d])
    j = a[0] * b[1] - a[1] * b[0]
    a, b, c = _side_by_side(d, low, low), _side_by_side(d, low, high), _side_by_side(d, high, high)
    t = _form(a, b, c) + _form(b, a, c) + _form(c, a, b)
    # the sum over three equal channels counts T(i,i,i) three times
    channels = d[0].shape[1]
    return j, torch.cat([t[:, :channels] / 3, t[:, channels:]], 1)


def _side_by_side(*families: Sequence[Tensor]) -> list[Tensor]:
    return [torch.cat(parts, 1) for parts in zip(*families, strict=True)]


def _form(h: Sequence[Tensor], p: Sequence[Tensor], q: Sequence[Tensor]) -> Tensor:
    """The Hessian of h on the gradients of p and q, both turned by a right angle."""
    return h[2] * p[1] * q[1] - h[3] * (p[0] * q[1] + p[1] * q[0]) + h[4] * p[0] * q[0]


class PublishedLayer(nn.Module):
    """The baseline: features of u and of the input image, mixed: (B, C, H, W), (B, 3, H, W) -> (B, K, H, W).

    Args:
        in_channels: at least 2.
        out_channels: after the mixing.
        writing: how the products are written.
    """

    filters: Tensor

    def __init__(self, in_channels: int, out_channels: int, writing: str = "sliced") -> None:
        super().__init__()
        if writing not in WRITINGS or in_channels < 2:
            raise ValueError(f"writing {writing!r} of {WRITINGS}, {in_channels} channels of at least 2")
        self.products = sliced if writing == "sliced" else gathered
        self.register_buffer("filters", derivative_filters(), persistent=False)
        self.mixing = nn.Conv2d(6 * in_channels - 5, out_channels, 1)

    def features(self, u: Tensor, image: Tensor) -> Tensor:
        """What is mixed: the blocks u, J, T, normalised."""
        j, t = self.products(derivatives(u, self.filters))
        scale = self._scale(image)
        blocks = (u, j / (1 + scale), t / (1 + scale * scale))
        return torch.cat([b / b.abs().amax((1, 2, 3), keepdim=True) for b in blocks], 1)

    def _scale(self, image: Tensor) -> Tensor:
        """R0: the mean of the Jacobians of the three pairs of channels of the image, pixel by pixel."""
        x, y = derivatives(image, self.filters[:2])
        pairs = [x[:, a] * y[:, b] - y[:, a] * x[:, b] for a, b in ((0, 1), (0, 2), (1, 2))]
        return (torch.stack(pairs).sum(0) / 3)[:, None]

    def forward(self, u: Tensor, image: Tensor) -> Tensor:
        return functional.relu(self.mixing(self.features(u, image)))
