"""Attention among the parts of a code, before the group acts on it."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from invariants.errors import InputError


class LatentAttention(nn.Module):
    """Self-attention with a residual connection among tokens of a code: queries, keys and values are linear in them.

        z_t <- z_t + W sum_s softmax_s(q_t . k_s / sqrt(w)) v_s

    A token is what one copy of the representation holds; the invariant part is one more. It stands in the encoder, where
    nothing has to be equivariant: the group acts on what comes out.

    Args:
        sizes: numbers in each token.
        width: of queries, keys and values in all heads together, a multiple of heads.
        heads: of the attention.

    Raises:
        InputError: for a width that heads do not divide, or sizes that are none; in a call, for codes of another size.

    Example:
        >>> LatentAttention([4, 4, 16])(torch.randn(2, 24)).shape
        torch.Size([2, 24])
    """

    def __init__(self, sizes: list[int], width: int = 64, heads: int = 4) -> None:
        super().__init__()
        for name, value in (("width", width), ("heads", heads), *(("sizes", size) for size in sizes)):
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise InputError(given=f"{value!r} in {name}", expected="positive integers", remedy="sizes=[4, 4, 16]")
        if not sizes or width % heads:
            raise InputError(
                given=f"width={width}, heads={heads}, sizes={sizes}",
                expected="a width that heads divide, and at least one token",
                remedy=f"width={heads * max(1, width // heads)}",
            )
        self.sizes = list(sizes)
        self.tokens = nn.ModuleList(nn.Linear(size, width) for size in self.sizes)
        self.norm = nn.LayerNorm(width)
        self.attention = nn.MultiheadAttention(width, heads, batch_first=True)
        self.back = nn.ModuleList(nn.Linear(width, size) for size in self.sizes)

    def forward(self, z: Tensor) -> Tensor:
        """Codes (B, sum of sizes) -> (B, sum of sizes)."""
        if z.dim() != 2 or z.shape[1] != sum(self.sizes):
            raise InputError(
                given=f"codes of shape {tuple(z.shape)}",
                expected=f"(B, {sum(self.sizes)}), tokens of {self.sizes}",
                remedy="code.flatten(1), or other sizes",
            )
        parts = z.split(self.sizes, dim=1)
        tokens = torch.stack([into(part) for into, part in zip(self.tokens, parts, strict=True)], dim=1)
        normed = self.norm(tokens)
        mixed, _ = self.attention(normed, normed, normed, need_weights=False)
        return z + torch.cat([out(mixed[:, k]) for k, out in enumerate(self.back)], dim=1)
