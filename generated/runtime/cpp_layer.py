"""A whole layer in compiled C++: jets, invariants, policy and mixing in tiles that stay in the cache."""

from __future__ import annotations

import ctypes
import functools
import itertools
import math
from typing import Any

import torch
from torch import Tensor

from . import cpp_calls
from .cpp_calls import LayerCall, StandardiseCall, View, address, run, view
from .kernel import registered
from .layer_pass import LayerPass
from .layer_settings import Settings, modules
from .policies import GIVEN, ImageScales
from .rounding import tolerance

# Pieces of work: enough for the threads of a large machine, few enough that what they share stays small. None of the
# following depends on the number of threads, so neither does the result.
_PIECES = 32
_SLOTS = 32
_ACCUMULATORS = 4 << 20  # bytes

# Images of at most so many pixels are filtered as one row, some at a time (FlatFilters in filters.h), where the weights of
# all pixels and the jets stay in the cache.
_FLAT_PIXELS = 1024
_FLAT_CHUNK = 512  # pixels, in several images
_FLAT_CHUNKS = 4  # for as many threads at least, if there are as many images
_FLAT_BYTES = 4 << 20

_FIELDS = [
    *("statistics", "squares", "products", "weight", "bias", "shift", "slope"),
    *("grad_image", "grad_weight", "grad_bias"),
]


class CppPass(LayerPass):
    """Passes of a compiled layer, and the tensors that have to live as long."""

    def __init__(
        self, settings: Settings, image: Tensor, outputs: int, mask: Tensor, known: bool, finite: bool
    ) -> None:
        super().__init__(settings, image, outputs, mask, known, finite)
        kernel = registered(settings.kernel)
        spec = kernel.spec
        self.library = kernel.library(self.dtype == torch.float64)
        self.families = len(spec.spans)
        radius = modules(settings, self.channels)[0].radius
        first = self.spatial[0] if len(self.spatial) > 1 else 1
        # a piece at least four stencils high, so that neighbours but one do not meet
        self.pieces = max(1, min(-(-_PIECES // max(self.batch, 1)), first // (4 * radius)))
        self.images, flat = 1, None
        filters = (spec.order, settings.sigma, settings.truncate)
        if images := self._flat_images(spec.jets, 4 * (spec.order + 1) * (2 * radius + 1)):
            self.pieces, self.images = 1, images
            flat = cpp_calls.flat_weights(*filters, self.spatial[:2], images, self.dtype)
        self.chunks = -(-self.batch // self.images) * self.pieces
        stencils, weights = cpp_calls.stencils(*filters, self.spatial, self.dtype, flat)
        bounds, tables = cpp_calls.error_bounds(self.terms, settings.sigma, settings.truncate, self.spatial, self.dtype)
        self._kept: list[Any] = [weights, self.table, tables]
        self.call = LayerCall(
            batch=self.batch,
            channels=self.channels,
            outputs=outputs,
            threads=cpp_calls.threads(self.batch * self.pixels * self.channels, 16384),
            pieces=self.pieces,
            images=self.images,
            stencils=stencils,
            policy=self._policy(),
            bounds=bounds,
            mask=address(mask),
            known=known,
            finite=finite,
        )
        self.give(image=image)

    def _flat_images(self, jets: int, weights: int) -> int:
        """How many whole images are filtered at a time; 0 if rows are taken in turn."""
        if len(self.spatial) != 2 or not 0 < self.pixels <= _FLAT_PIXELS:
            return 0
        # scales of whole images are those of one
        most = 1 if self.table.kind == GIVEN else _FLAT_CHUNK // self.pixels
        images = max(1, min(most, -(-self.batch // _FLAT_CHUNKS)))
        size = torch.finfo(self.dtype).bits // 8 * images * self.pixels
        return images if size * max(weights, jets * self.channels) <= _FLAT_BYTES else 0

    def _policy(self) -> cpp_calls.Policy:
        t = self.table
        return cpp_calls.Policy(
            kind=t.kind,
            directions=len(t.m_of_direction),
            groups=len(t.degree_of_group),
            group_of_family=address(t.group_of_family),
            exponent=address(t.exponent),
            direction_of_group=address(t.direction_of_group),
            degree_of_group=address(t.degree_of_group),
            power_of_group=address(t.power_of_group),
            m_of_direction=address(t.m_of_direction),
            quantum_of_direction=address(t.quantum_of_direction),
            floor=t.floor,
            lowest=t.lowest,
            eps=t.eps,
        )

    def give(self, **tensors: Tensor | None) -> None:
        """Set fields of the call, by address or by view."""
        for name, tensor in tensors.items():
            if name in ("image", "out", "grad"):
                seen, held = view(tensor)
                setattr(self.call, name, seen)
            else:
                held = tensor
                setattr(self.call, name, address(tensor))
            self._kept.append(held)

    def take(self, **tensors: Tensor | None) -> None:
        """Clear the fields of an earlier call, then set these."""
        for name in ("out", "grad"):
            setattr(self.call, name, View())
        for name in _FIELDS:
            setattr(self.call, name, None)
        self.give(**{name: tensor for name, tensor in tensors.items() if tensor is not None})

    def forward(self, **tensors: Tensor | None) -> None:
        """Run over the tiles, forward."""
        self.take(**tensors)
        if self.pixels and self.batch:
            run(self.library, "repere_layer_forward", ctypes.byref(self.call))
        if self.call.known or tensors.get("squares") is not None:
            return
        self.call.known = True
        if self.table.kind == GIVEN:
            self.mask &= self.scales.keep.view(-1, *[1] * (self.mask.dim() - 1))

    def backward(self, **tensors: Tensor | None) -> None:
        """Run over the tiles, backward."""
        self.take(**tensors)
        sums = tensors.get("grad_weight")
        self.call.slots = max(self.chunks, 1) if sums is None else sums.shape[0]
        if self.pixels and self.batch:
            run(self.library, "repere_layer_backward", ctypes.byref(self.call))

    def set_image_scales(self) -> None:
        """For the policy that has one scale an image: a pass for the sums of squares, then the scales."""
        if self.table.kind != GIVEN:
            return
        groups = len(self.table.degree_of_group)
        squares = self.double(self.chunks, 2, groups)
        self.forward(squares=squares)
        means = self._by_image(squares).view(-1, 2, groups) / self.pixels
        self.scales = ImageScales(self.table, means[:, 0], means[:, 1], tolerance(self.dtype))
        factors = self.scales.factors.to(self.dtype).contiguous()
        own = self.scales.own.to(self.dtype).contiguous()
        self._kept += [factors, own]
        self.call.policy.factors, self.call.policy.own = address(factors), address(own)

    def start_products(self) -> Tensor | None:
        """Sums of feature times gradient of each chunk and family."""
        return self.double(self.chunks, self.families) if self.table.kind == GIVEN else None

    def set_gains(self, products: Tensor, shift: Tensor | None, slope: Tensor | None) -> None:
        """Gradient of the image scales, from sums of feature times gradient of each chunk and family."""
        sums = self._by_image(products)
        if shift is not None and slope is not None:
            found = self._chunk_statistics()
            counts = self._chunk_pixels()[:, None]
            mean, deviation = found[:, 0], found[:, 1]
            more = counts * shift * mean + slope * (deviation + counts * mean.square())
            sums = sums + self._by_image(self._by_family(more))
        gains = (self.scales.gains(sums) / self.pixels).to(self.dtype).contiguous()
        self._kept.append(gains)
        self.call.policy.gains = address(gains)

    def _by_image(self, chunks: Tensor) -> Tensor:
        return chunks.reshape(self.batch, self.pieces, chunks[0].numel()).sum(1)

    def _by_family(self, features: Tensor) -> Tensor:
        counts = self.settings.spec.counts(self.channels)
        return torch.stack([part.sum(1) for part in features.split(counts, 1)], 1)

    def start_weight_sums(self) -> dict[str, Tensor]:
        """Zeroed accumulators of the gradients of weight and bias."""
        block, lanes = int(self.library.repere_block_rows()), int(self.library.repere_lanes())
        rows, columns = -(-self.features // block) * block, -(-self.outputs // lanes) * lanes
        size = torch.finfo(self.dtype).bits // 8 * rows * columns
        slots = max(1, min(self.chunks, _SLOTS, max(8, _ACCUMULATORS // max(size, 1))))
        return {
            "grad_weight": torch.zeros((slots, rows, columns), dtype=self.dtype),
            "grad_bias": torch.zeros((slots, self.outputs), dtype=self.dtype),
        }

    def weight_sums(self, sums: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """The gradients (O, K) and (O), in float64."""
        by_features = sums["grad_weight"].sum(0, dtype=torch.float64)
        return by_features[: self.features, : self.outputs].T, sums["grad_bias"].double().sum(0)

    def fold(
        self, weight: Tensor, bias: Tensor | None, mean: Tensor, variance: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """As :func:`folded`, without weights in float64 in between."""
        own, scale = weight.to(self.dtype).contiguous(), (variance + self.settings.norm_eps).rsqrt()
        mix, add = torch.empty_like(own), own.new_empty(self.outputs)
        wide = None if bias is None else bias.double()
        self._standardise("repere_folded", weight=own, mean=mean, scale=scale, bias=wide, mix=mix, add=add)
        return mix, add, scale

    def standardised_sums(
        self, sums: dict[str, Tensor], weight: Tensor, mean: Tensor, scale: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """As the general way, row by row."""
        own, products = weight.to(self.dtype).contiguous(), sums["grad_weight"]
        by_features, by_ones = torch.empty_like(own), sums["grad_bias"].double().sum(0)
        shift, slope = torch.empty_like(mean), torch.empty_like(mean)
        tensors = {"weight": own, "mean": mean, "scale": scale, "products": products, "sums": by_ones}
        tensors |= {"grad_weight": by_features, "shift": shift, "slope": slope}
        sizes = dict(zip(("slots", "rows", "columns"), products.shape, strict=True), pixels=self.batch * self.pixels)
        self._standardise("repere_standardised_backward", sizes, **tensors)
        return by_features, by_ones, shift, slope

    def _standardise(self, function: str, sizes: dict[str, int] | None = None, **tensors: Tensor | None) -> None:
        call = StandardiseCall(
            outputs=self.outputs,
            features=self.features,
            threads=cpp_calls.threads(self.outputs * self.features, 1 << 17),
            **(sizes or {}),
            **{name: address(tensor) for name, tensor in tensors.items()},
        )
        run(self.library, function, ctypes.byref(call))

    def _chunk_statistics(self) -> Tensor:
        """Mean of every feature over each chunk, and squared deviations from it."""
        found = self.double(self.chunks, 2, self.features)
        self.forward(statistics=found)
        return found

    def statistics(self) -> tuple[Tensor, Tensor]:
        """Mean and biased variance of every feature over the batch."""
        found = self._chunk_statistics()
        mean, deviation = found[:, 0], found[:, 1]
        counts = self._chunk_pixels()[:, None]
        total = self.batch * self.pixels
        whole = (mean * counts).sum(0) / total
        variance = (deviation + counts * (mean - whole).square()).sum(0) / total
        return whole, variance

    def _chunk_pixels(self) -> Tensor:
        return _chunk_pixels(self.batch, self.spatial, self.pieces, self.images)


@functools.lru_cache(maxsize=256)
def _chunk_pixels(batch: int, spatial: tuple[int, ...], pieces: int, images: int) -> Tensor:
    first = spatial[0] if len(spatial) > 1 else 1
    edges = [piece * first // pieces for piece in range(pieces + 1)]
    heights = torch.tensor([b - a for a, b in itertools.pairwise(edges)], dtype=torch.float64, device="cpu")
    several = torch.tensor([min(images, batch - image) for image in range(0, batch, images)], device="cpu")
    return (several[:, None] * heights).flatten() * (math.prod(spatial) // first)
