"""What all denoisers share: scales of input and output at each time, features of time, and what they are told."""

from __future__ import annotations

import itertools
import math

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from ..context import GraphContext
from ..interpolants import Interpolant
from ..losses import PARAMETRISATIONS, Parametrisation

WAVES = 4
"""Sines and cosines of pi k t for k up to it, beside the logarithm of the ratio of data and noise."""

TIME_FEATURES = 2 * WAVES + 1


class Preconditioning(nn.Module):
    """D(x, t) = skip(t) x + out(t) F(in(t) x, t): what a network F is asked for has variance 1 at every time.

        skip = beta s^2 / w,    out = s a / sqrt(w),    in = 1 / sqrt(w),    w = beta^2 s^2 + a^2

    for data of standard deviation s, by which skip(t) x alone is the best linear denoiser of white data.

    Args:
        interpolant: of the diffusion, for a standard Gaussian prior.
        data_scale: s, standard deviation of a coordinate of centred data.
        output: what is given: "x1" for D, or velocity or score made of it.

    Raises:
        InputError: for a scale that is not positive, or another output.

    Example:
        >>> Preconditioning(Interpolant.linear(), 1.5).scales(torch.tensor([1.0]))[0].round(decimals=3).flatten()
        tensor([1.])
    """

    def __init__(self, interpolant: Interpolant, data_scale: float = 1.0, output: Parametrisation = "x1") -> None:
        super().__init__()
        if not 0 < data_scale < math.inf or output not in PARAMETRISATIONS:
            raise InputError(
                given=f"data_scale={data_scale!r}, output={output!r}",
                expected=f"a positive number, and one of {PARAMETRISATIONS}",
                remedy="data_scale=float(x1.std()) of centred points",
            )
        self.interpolant, self.data_scale, self.output = interpolant, float(data_scale), output

    def scales(self, t: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """skip, out and in, (B, 1, 1) in the dtype of t."""
        parts, s = self.interpolant.at(t), self.data_scale
        weight = parts.beta.square() * s**2 + parts.noise
        made = parts.beta * s**2 / weight, s * (parts.noise / weight).sqrt(), weight.rsqrt()
        skip, out, into = (part.to(t.dtype) for part in made)
        return skip, out, into

    def features(self, t: Tensor) -> Tensor:
        """What a network is told of time, (B, TIME_FEATURES)."""
        parts = self.interpolant.at(t)
        ratio = (parts.noise.flatten().log() / 2 - math.log(self.data_scale)) / 4
        phases = math.pi * t.double()[:, None] * torch.arange(1, WAVES + 1, device=t.device)
        return torch.cat([ratio[:, None], phases.sin(), phases.cos()], 1).to(t.dtype)

    def finished(self, x: Tensor, t: Tensor, answer: Tensor) -> Tensor:
        """The denoiser's output, from F, (B, N, n)."""
        skip, out, _ = self.scales(t)
        denoised = skip * x + out * answer
        if self.output == "x1":
            return denoised
        made = self.interpolant.velocity if self.output == "v" else self.interpolant.score
        return made(x, denoised, t)

    def extra_repr(self) -> str:
        """What its numbers depend on."""
        return f"{self.interpolant}, data_scale={self.data_scale}, output={self.output}"


class ContextEmbedding(nn.Module):
    """Features of points and pairs as vectors of a network's width.

    Args:
        nodes, edges: numbers of features; 0 for none.
        node_width, edge_width: of what is made.
    """

    def __init__(self, nodes: int, edges: int, node_width: int, edge_width: int) -> None:
        super().__init__()
        self.counts = nodes, edges
        self.node = nn.Linear(nodes, node_width, bias=False) if nodes else None
        self.edge = nn.Linear(edges, edge_width, bias=False) if edges else None

    def forward(self, x: Tensor, context: GraphContext | None) -> tuple[Tensor | None, Tensor | None]:
        """What is made: (B, N, node_width) and (B, N, N, edge_width); None where there are no features."""
        if self.node is None and self.edge is None:
            return None, None
        b, n = x.shape[:2]
        node, edge = (b, n, self.counts[0]), (b, n, n, self.counts[1])
        if (
            context is None
            or (self.node is not None and context.nodes.shape != node)
            or (self.edge is not None and context.edges.shape != edge)
        ):
            raise InputError(
                given="no context"
                if context is None
                else f"features of nodes {tuple(context.nodes.shape)}, of edges {tuple(context.edges.shape)}",
                expected=f"nodes {node}, edges {edge}",
                remedy="pass context=GraphContext(nodes, edges), or make the network for what it holds",
            )
        nodes = None if self.node is None else self.node(context.nodes.to(x))
        return nodes, None if self.edge is None else self.edge(context.edges.to(x))


def perceptron(*widths: int) -> nn.Sequential:
    """Linear layers with SiLU between them."""
    layers: list[nn.Module] = []
    for width, following in itertools.pairwise(widths):
        layers += [nn.Linear(width, following), nn.SiLU()]
    return nn.Sequential(*layers[:-1])


def centred(x: Tensor, mask: Tensor | None) -> Tensor:
    """x without the mean of its real points, and 0 at padding."""
    if mask is None:
        return x - x.mean(1, keepdim=True)
    kept = mask[..., None].to(x)
    return (x - (x * kept).sum(1, keepdim=True) / kept.sum(1, keepdim=True)) * kept
