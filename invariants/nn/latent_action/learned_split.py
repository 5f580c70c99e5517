"""Which copies vary under the group, learned: a mask of zeros and ones with a gradient."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from invariants.representations.groups import integer


class LearnedSplit(nn.Module):
    """A mask of copies: 1 where a copy moves with the group, 0 where nothing moves it.

        m = [s > 1/2],    s = 1 / (1 + exp(-logit)),    dm/dlogit = ds/dlogit

    The derivative of the rounded share is taken to be that of the share (straight through).

    Args:
        copies: how many.
        seed: of the logits at the start, normal with a deviation of 0.1.

    Source: arXiv 2512.04015 uses such a mask for channels.

    Example:
        >>> bool(set(LearnedSplit(8)().tolist()) <= {0.0, 1.0})
        True
    """

    def __init__(self, copies: int, seed: int = 0) -> None:
        super().__init__()
        copies = integer(copies, "copies", 1, remedy="copies=8")
        generator = torch.Generator().manual_seed(seed)
        self.logits = nn.Parameter(0.1 * torch.randn(copies, generator=generator))

    def forward(self) -> Tensor:
        """The mask, (copies,)."""
        share = self.logits.sigmoid()
        return (share > 0.5).to(share.dtype) + (share - share.detach())
