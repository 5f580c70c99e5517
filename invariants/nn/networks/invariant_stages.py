"""Stages whose first layers are invariant and whose others mix the channels of each pixel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from generated.runtime.layer import hooked
from invariants.errors import InputError

from .stages import CONV, NORM, POOL, Residual, StagedClassifier, halvings_of


class InvariantStages(StagedClassifier):
    """A staged classifier of invariant layers and, behind them, pointwise ones.

    Args:
        in_channels, num_classes, depth, width, invariant_layers, halvings: as :class:`PDINet`; invariant_layers an
            integer.
        dimension: number of spatial axes.
        layer: (channels, width) -> an invariant layer; called for the one that sees the image first.

    Raises:
        InputError: for a number of invariant layers below 1, and what a staged classifier refuses.
    """

    def __init__(
        self,
        in_channels: int,
        num_classes: int,
        depth: int | Sequence[int],
        width: int | Sequence[int],
        *,
        dimension: int,
        layer: Callable[[int, int], nn.Module],
        invariant_layers: int,
        halvings: int | None,
    ) -> None:
        most = halvings_of(depth)
        if isinstance(invariant_layers, bool) or not isinstance(invariant_layers, int) or invariant_layers < 1:
            raise InputError(
                given=f"invariant_layers={invariant_layers!r}",
                expected="an integer of at least 1: the first layer of all is invariant",
                remedy="leave invariant_layers out, or pass 2 for invariants of invariants",
            )
        numbers = count()

        def unit(channels: int, size: int, act: bool = True) -> _Unit:
            number = next(numbers)
            if number < invariant_layers:
                return _Unit(layer(channels, size), dimension, size, act)
            return _Unit(CONV[dimension](channels, size, 1, bias=False), dimension, size, act)

        def block(kind: str, channels: int, size: int, halve: bool) -> nn.Module:
            made = _block(kind, unit, dimension, channels, size)
            return nn.Sequential(POOL[dimension](2), made) if halve else made

        super().__init__(
            in_channels,
            num_classes,
            depth,
            width,
            dimension=dimension,
            stem=unit,
            block=block,
            shrink=lambda: POOL[dimension](2),
            halvings=max(most - 1, 0) if halvings is None else halvings,
        )
        self.invariant_layers = min(invariant_layers, next(numbers))


class _Unit(nn.Module):
    """An invariant layer or a 1x1 convolution, batch normalisation, smooth activation."""

    def __init__(self, layer: nn.Module, dimension: int, width: int, act: bool) -> None:
        super().__init__()
        self.layer = layer
        self.norm = NORM[dimension](width)
        # later layers differentiate what comes out, so no kinks
        self.act: nn.Module = nn.SiLU() if act else nn.Identity()
        # a 1x1 convolution is quickly computed again; an invariant layer is not, and keeps little itself
        self.pointwise = type(layer) in CONV.values()

    def forward(self, x: Tensor) -> Tensor:
        if not self.pointwise:
            x = self.layer(x)
        again = _Rest(self)
        out: Tensor
        if self.training and torch.is_grad_enabled() and not torch.compiler.is_compiling() and self._plain():
            # Convolution, normalisation and activation would each keep what they were given: most of a network's memory
            # for what is quickly computed again.
            out = checkpoint(again, x, use_reentrant=False, preserve_rng_state=False)
        else:
            out = again(x)
        return out

    def _plain(self) -> bool:
        tracked = type(self.norm) in NORM.values() and self.norm.running_mean is not None
        smooth = isinstance(self.act, nn.SiLU) or self.pointwise
        # who looks at what goes through wants to see it once
        return tracked and smooth and not hooked(self.layer, self.norm, self.act)


class _Rest:
    """What follows an invariant layer, or all of a pointwise unit; only the first call moves the running statistics."""

    def __init__(self, unit: _Unit) -> None:
        self.unit, self.called = unit, False

    def __call__(self, x: Tensor) -> Tensor:
        norm = self.unit.norm
        if self.unit.pointwise:
            x = self.unit.layer(x)
        if self.called:
            assert norm.running_mean is not None and norm.running_var is not None
            mean, variance = norm.running_mean.clone(), norm.running_var.clone()
            normed = functional.batch_norm(x, mean, variance, norm.weight, norm.bias, True, 0.0, norm.eps)
        else:
            self.called = True
            normed = norm(x)
        out: Tensor = self.unit.act(normed)
        return out


def _block(kind: str, unit: Callable[..., _Unit], dimension: int, channels: int, width: int) -> nn.Module:
    if kind == "plain":
        return unit(channels, width)

    def point(before: int, after: int) -> nn.Sequential:
        return nn.Sequential(CONV[dimension](before, after, 1, bias=False), NORM[dimension](after))

    if kind == "basic":
        size = width
        branch = nn.Sequential(unit(channels, width), unit(width, width, act=False))
    else:
        size = 4 * width
        branch = nn.Sequential(point(channels, width), nn.SiLU(), unit(width, width), point(width, size))
    return Residual(branch, nn.Identity() if channels == size else point(channels, size), nn.SiLU())
