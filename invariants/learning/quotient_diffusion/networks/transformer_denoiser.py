"""A plain transformer on coordinates, which learns of the group from turned data alone."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from ..context import GraphContext
from ..interpolants import Interpolant
from ..losses import Parametrisation
from .preconditioning import TIME_FEATURES, ContextEmbedding, Preconditioning, centred, perceptron


class TransformerDenoiser(nn.Module):
    """A denoiser whose tokens are points: their coordinates, their features, and time.

    It knows nothing of the group: train it with ``DiffusionTraining(augmentation=True)``. What is known of pairs is added to
    the scores of attention. Without features of points, or a number of labelled ones, permutations of points permute its
    answers.

    Args:
        dimension: n.
        interpolant: of the diffusion; linear if left out.
        data_scale: standard deviation of a coordinate of centred data.
        node_features, edge_features: of the :class:`GraphContext`; 0 for none.
        labelled: N, if the points of all clouds are told apart by their place in the list; 0 if they are not.
        width: of a token, a multiple of `heads`.
        heads: of attention.
        layers: how many.
        self_conditioning: whether it takes previous=.
        output: "x1", "v" or "score".

    Raises:
        InputError: for sizes that do not fit; in forward, for a context that does not.

    Example:
        >>> network = TransformerDenoiser(3, labelled=6)
        >>> network(torch.randn(5, 6, 3), torch.rand(5)).shape
        torch.Size([5, 6, 3])
    """

    def __init__(
        self,
        dimension: int = 3,
        interpolant: Interpolant | None = None,
        data_scale: float = 1.0,
        node_features: int = 0,
        edge_features: int = 0,
        *,
        labelled: int = 0,
        width: int = 128,
        heads: int = 4,
        layers: int = 4,
        self_conditioning: bool = False,
        output: Parametrisation = "x1",
    ) -> None:
        super().__init__()
        if min(dimension, width, heads, layers) < 1 or width % heads:
            raise InputError(
                given=f"dimension={dimension}, width={width}, heads={heads}, layers={layers}",
                expected="positive integers, the width a multiple of the heads",
                remedy="width=128, heads=4",
            )
        self.dimension, self.self_conditioning, self.heads = dimension, self_conditioning, heads
        self.time = Preconditioning(Interpolant.linear() if interpolant is None else interpolant, data_scale, output)
        self.context = ContextEmbedding(node_features, edge_features, width, heads)
        self.begin = perceptron(TIME_FEATURES, width, width)
        self.tokens = nn.Linear(dimension * (1 + self_conditioning), width)
        self.labels = nn.Parameter(0.5 * torch.randn(labelled, width)) if labelled else None
        self.blocks = nn.ModuleList(_Block(width, heads) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.end = nn.Linear(width, dimension)
        nn.init.zeros_(self.end.weight)
        nn.init.zeros_(self.end.bias)

    def forward(
        self,
        x: Tensor,
        t: Tensor,
        mask: Tensor | None = None,
        context: GraphContext | None = None,
        *,
        previous: Tensor | None = None,
    ) -> Tensor:
        """D, (B, N, n), centred; arguments as of :meth:`EquivariantDenoiser.forward`."""
        x = centred(x, mask)
        _, _, into = self.time.scales(t)
        parts = [into * x]
        if self.self_conditioning:
            past = torch.zeros_like(x) if previous is None else centred(previous, mask)
            parts.append(past / self.time.data_scale)
        tokens = self.tokens(torch.cat(parts, 2)) + self.begin(self.time.features(t))[:, None]
        if self.labels is not None:
            if x.shape[1] != len(self.labels):
                raise InputError(
                    given=f"clouds of {x.shape[1]} points",
                    expected=f"{len(self.labels)}, as many as are labelled",
                    remedy="labelled=0, and features of points that tell them apart",
                )
            tokens = tokens + self.labels
        nodes, edges = self.context(x, context)
        tokens = tokens if nodes is None else tokens + nodes
        bias = None if edges is None else edges.movedim(3, 1)
        if mask is not None:
            hidden = torch.zeros(mask.shape, dtype=x.dtype, device=x.device).masked_fill(~mask, -torch.inf)[
                :, None, None
            ]
            bias = hidden if bias is None else bias + hidden
        for block in self.blocks:
            tokens = block(tokens, bias)
        return self.time.finished(x, t, centred(self.end(self.norm(tokens)), mask))


class _Block(nn.Module):
    """Attention and a perceptron, each behind a normalisation and beside the identity."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.first, self.second = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.feed = perceptron(width, 2 * width, width)

    def forward(self, tokens: Tensor, bias: Tensor | None) -> Tensor:
        q, k, v = self.qkv(self.first(tokens)).unflatten(2, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        seen = nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        tokens = tokens + self.out(seen.transpose(1, 2).flatten(2))
        return tokens + self.feed(self.second(tokens))
