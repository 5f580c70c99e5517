"""A graph network on all pairs of points that turns with them."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from ..context import GraphContext
from ..interpolants import Interpolant
from ..losses import Parametrisation
from .preconditioning import TIME_FEATURES, ContextEmbedding, Preconditioning, centred, perceptron

RADIAL, MOVED, REACH = 16, 8, 4.0
"""Gaussians of a distance of points, and of places that layers have moved, and where the last one of either stands, in
standard deviations of the noisy points."""

SMOOTH = 1e-6
"""Added to squared lengths under roots, so that these have a derivative at 0."""


class EquivariantDenoiser(nn.Module):
    """A denoiser with D(x g) = D(x) g for g in SO(n), also under permutations of points that permute their context.

    Every layer sends, between all pairs of points, messages made of invariant features, distances and what is known of the
    pair; they change features, and vectors at each point, which are sums of differences of points and of vectors of other
    points. In the plane and in space vectors also have an odd part, which mirrors change: v turned by 90 degrees, and
    cross products; so that features that differ between mirror images, such as chirality, can tell them apart. In other
    dimensions the network commutes with reflections too. Time goes by :class:`Preconditioning`. O(N^2) for N points.

    Args:
        dimension: n.
        interpolant: of the diffusion; linear if left out.
        data_scale: standard deviation of a coordinate of centred data.
        node_features, edge_features: of the :class:`GraphContext`; 0 for none.
        hidden: features of a point.
        edge_hidden: of a pair.
        vectors: at each point.
        layers: how many.
        self_conditioning: whether it takes previous=.
        output: "x1", "v" or "score".

    Raises:
        InputError: for sizes that are no positive integers; in forward, for a context that does not fit.

    Example:
        >>> network = EquivariantDenoiser(3, node_features=2)
        >>> context = GraphContext(torch.ones(5, 6, 2), torch.zeros(5, 6, 6, 0))
        >>> network(torch.randn(5, 6, 3), torch.rand(5), None, context).shape
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
        hidden: int = 64,
        edge_hidden: int = 32,
        vectors: int = 16,
        layers: int = 4,
        self_conditioning: bool = False,
        output: Parametrisation = "x1",
    ) -> None:
        super().__init__()
        sizes = {"dimension": dimension, "hidden": hidden, "edge_hidden": edge_hidden, "vectors": vectors}
        for name, value in (sizes | {"layers": layers}).items():
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise InputError(given=f"{name}={value!r}", expected="a positive integer", remedy=f"leave {name} out")
        self.dimension, self.self_conditioning = dimension, self_conditioning
        self.time = Preconditioning(Interpolant.linear() if interpolant is None else interpolant, data_scale, output)
        self.context = ContextEmbedding(node_features, edge_features, hidden, edge_hidden)
        self.begin = perceptron(TIME_FEATURES, hidden, hidden)
        self.start = nn.Linear(1 + self_conditioning, vectors, bias=False)
        known = (RADIAL + 1) * (1 + self_conditioning)
        self.layers = nn.ModuleList(_Layer(dimension, hidden, edge_hidden, vectors, known) for _ in range(layers))
        self.end = nn.Linear(vectors, 1, bias=False)
        nn.init.zeros_(self.end.weight)

    def forward(
        self,
        x: Tensor,
        t: Tensor,
        mask: Tensor | None = None,
        context: GraphContext | None = None,
        *,
        previous: Tensor | None = None,
    ) -> Tensor:
        """D, (B, N, n), centred.

        Args:
            x: noisy points, (B, N, n).
            t: times, (B,).
            mask: (B, N) bool.
            context: features of points and pairs.
            previous: the last E[x1 | x_t].
        """
        x = centred(x, mask)
        _, _, into = self.time.scales(t)
        y = into * x
        nodes, edges = self.context(x, context)
        s = self.begin(self.time.features(t))[:, None, :].expand(-1, x.shape[1], -1)
        s = s if nodes is None else s + nodes
        stacked, distances = [y], [_radial(y, RADIAL)]
        if self.self_conditioning:
            past = torch.zeros_like(x) if previous is None else centred(previous, mask) / self.time.data_scale
            stacked.append(past)
            distances.append(_radial(past, RADIAL))
        v = self.start(torch.stack(stacked, 3)).movedim(3, 1)
        known, pairs, place = torch.cat(distances, 3), _pairs(x, mask), y
        for layer in self.layers:
            s, v, place = layer(s, v, place, known, edges, pairs)
        return self.time.finished(x, t, centred(self.end(v.movedim(1, 3))[..., 0] + place - y, mask))


class _Layer(nn.Module):
    """Messages between all pairs, then an update of features (B, N, F), vectors (B, C, N, n) and places (B, N, n)."""

    def __init__(self, dimension: int, hidden: int, edge_hidden: int, vectors: int, known: int) -> None:
        super().__init__()
        self.odd = dimension in (2, 3)
        self.norm = nn.LayerNorm(hidden)
        self.sent, self.received = nn.Linear(hidden, edge_hidden), nn.Linear(hidden, edge_hidden, bias=False)
        self.known = nn.Linear(known, edge_hidden, bias=False)
        self.near = nn.Linear(MOVED + 1, edge_hidden, bias=False)
        self.message = nn.Sequential(nn.SiLU(), nn.Linear(edge_hidden, edge_hidden), nn.SiLU())
        self.weights = nn.Linear(edge_hidden, 2 * vectors, bias=False)
        self.mix = nn.Linear(vectors, 3 * vectors, bias=False)
        lengths = vectors * (3 if self.odd else 2)
        self.update = perceptron(hidden + edge_hidden + lengths, hidden, hidden + 2 * vectors)
        self.step = nn.Linear(vectors, 1, bias=False)
        nn.init.normal_(self.step.weight, std=1e-2)

    def forward(
        self,
        s: Tensor,
        v: Tensor,
        place: Tensor,
        known: Tensor,
        edges: Tensor | None,
        pairs: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor]:
        s = self.norm(s)
        near = _radial(place, MOVED)
        heard = self.sent(s)[:, :, None] + self.received(s)[:, None] + self.known(known) + self.near(near)
        message = self.message(heard if edges is None else heard + edges) * pairs
        by_place, by_vector = self.weights(message).movedim(3, 1).chunk(2, 1)
        by_place = by_place / (1 + near[..., 0])[:, None]
        moved = by_place @ place[:, None] - by_place.sum(3, keepdim=True) * place[:, None]
        v = v + moved + by_vector @ v
        # vectors of a length near 1, whatever the number of layers
        v = v / (1 + v.square().sum(3, keepdim=True).mean(1, keepdim=True)).sqrt()
        a, b, c = self.mix(v.movedim(1, 3)).movedim(3, 1).chunk(3, 1)
        lengths = [a.square().sum(3), (a * b).sum(3)]
        turned = _turned(a, b) if self.odd else b
        if self.odd:
            lengths.append((turned * c).sum(3))
        heard = torch.cat([s, message.sum(2), *(part.mT for part in lengths)], 2)
        change, gates = self.update(heard).split([s.shape[2], 2 * v.shape[1]], 2)
        first, second = gates.mT[..., None].chunk(2, 1)
        v = v + first * c + second * turned
        return s + change, v, place + self.step(v.movedim(1, 3))[..., 0]


def _turned(a: Tensor, b: Tensor) -> Tensor:
    """What mirrors send to its opposite: a turned by 90 degrees, or a x b."""
    if a.shape[-1] == 2:
        return torch.stack([-a[..., 1], a[..., 0]], -1)
    return torch.linalg.cross(a, b, dim=-1)


def _radial(place: Tensor, count: int) -> Tensor:
    """Distances of all pairs and Gaussians of them, (B, N, N, 1 + count)."""
    distance = ((place[:, :, None] - place[:, None]).square().sum(3, keepdim=True) + SMOOTH).sqrt()
    at = torch.linspace(0, REACH, count, device=place.device, dtype=place.dtype)
    return torch.cat([distance, torch.exp(-((distance - at) * (count / REACH)).square() / 2)], 3)


def _pairs(x: Tensor, mask: Tensor | None) -> Tensor:
    """Weights of messages, (B, N, N, 1): 0 from a point to itself and at padding, else one over the number of others."""
    b, n = x.shape[:2]
    real = torch.ones(b, n, dtype=torch.bool, device=x.device) if mask is None else mask
    others = real[:, :, None] & real[:, None] & ~torch.eye(n, dtype=torch.bool, device=x.device)
    return (others.to(x) / (real.sum(1) - 1).clamp_min(1)[:, None, None].to(x))[..., None]
