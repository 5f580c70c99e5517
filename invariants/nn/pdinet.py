"""PDINet: a classifier whose every stage is built on differential invariants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from generated.runtime.kernel import Kernel
from generated.runtime.layer import Layer
from invariants import Derivation
from invariants.errors import InputError

from .groups import first_kernel_of, kernel_of
from .stages import CONV, NORM, POOL, Residual, StagedClassifier


class PDINet(StagedClassifier):
    """A classifier equivariant to a group up to sampling, invariant after its head: (B, C, *spatial) -> (B, classes).

    Stages of invariant layers at halving resolution (2x2 means), then the mean and the standard deviation of every
    channel over the image, then a linear map. Batch normalisation and activations act on values alone and keep
    invariance; a layer's features include its input, so every layer holds a linear shortcut. One channel has fewer
    invariants than several: where the group leaves it none but its value, the first layer takes derivatives of higher
    order (order 3 for the projective group).

    Args:
        group: a catalogue name or a Derivation that serves any number of channels.
        in_channels: channels of the image, 1 for grey ones.
        num_classes: length of the output.
        depth: 18, 34 or 50 for residual stages of that depth; or a sequence: invariant layers in each stage of a small
            network without residual blocks.
        width: channels of the first stage, doubled at every further one; or one number a stage.
        options: sigma, truncate, policy, floor, eps, backend of the layers.

    Raises:
        InputError: for a depth, width or number of channels or classes that makes no network, or a group that serves one
            number of channels only.

    Source: "Projective Equivariant Networks via Second-order Fundamental Differential Invariants", NeurIPS 2025, for the
    idea and the depths; policy, head, downsampling and grey images are our own.

    Example:
        >>> import torch
        >>> net = PDINet("projective", in_channels=3, num_classes=10, depth=(1, 1), width=8)
        >>> net(torch.rand(2, 3, 16, 16)).shape
        torch.Size([2, 10])
    """

    def __init__(
        self,
        group: str | Derivation,
        in_channels: int,
        num_classes: int,
        depth: int | Sequence[int] = 18,
        width: int | Sequence[int] = 64,
        **options: Any,
    ) -> None:
        kernel = kernel_of(group)
        if kernel.spec.channels is not None:
            raise InputError(
                given=f"{kernel.spec.name}, derived for exactly {kernel.spec.channels} channels",
                expected="a derivation that serves any number of channels",
                remedy="derive(action, order=2, channels=2), or 3 channels for volumes; the first layer for one grey "
                "channel is found by itself",
            )
        first = first_kernel_of(group, kernel, in_channels)
        dimension = kernel.spec.dimension

        def block(kind: str, channels: int, size: int, halve: bool, begins: bool) -> nn.Module:
            made = _block(kind, first if begins else kernel, channels, size, options)
            return nn.Sequential(POOL[dimension](2), made) if halve else made

        super().__init__(
            in_channels,
            num_classes,
            depth,
            width,
            dimension=dimension,
            stem=lambda channels, size: _Unit(first, channels, size, options),
            block=block,
            shrink=lambda: POOL[dimension](2),
        )
        self.group = kernel.spec.name


class _Unit(nn.Module):
    """Invariant layer, batch normalisation, smooth activation."""

    def __init__(self, kernel: Kernel, channels: int, width: int, options: dict[str, Any], act: bool = True) -> None:
        super().__init__()
        self.layer = Layer(kernel, channels, width, bias=False, **options)
        self.norm = NORM[kernel.spec.dimension](width)
        # later layers differentiate what comes out, so no kinks
        self.act: nn.Module = nn.SiLU() if act else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        x = self.layer(x)
        out: Tensor
        if self.training and torch.is_grad_enabled() and not torch.compiler.is_compiling() and self._plain():
            # A smooth activation would keep what it was given beside what the normalisation was given: a third of a
            # network's memory for what is quickly computed again.
            out = checkpoint(_Once(self), x, use_reentrant=False, preserve_rng_state=False)
        else:
            out = self.act(self.norm(x))
        return out

    def _plain(self) -> bool:
        tracked = type(self.norm) in NORM.values() and self.norm.running_mean is not None
        return tracked and isinstance(self.act, nn.SiLU)


class _Once:
    """Normalisation and activation, of which only the first call moves the running statistics."""

    def __init__(self, unit: _Unit) -> None:
        self.unit, self.called = unit, False

    def __call__(self, x: Tensor) -> Tensor:
        norm = self.unit.norm
        if self.called:
            assert norm.running_mean is not None and norm.running_var is not None
            mean, variance = norm.running_mean.clone(), norm.running_var.clone()
            normed = functional.batch_norm(x, mean, variance, norm.weight, norm.bias, True, 0.0, norm.eps)
        else:
            self.called = True
            normed = norm(x)
        out: Tensor = self.unit.act(normed)
        return out


def _block(kind: str, kernel: Kernel, channels: int, width: int, options: dict[str, Any]) -> nn.Module:
    dimension = kernel.spec.dimension
    if kind == "plain":
        return _Unit(kernel, channels, width, options)

    def point(before: int, after: int) -> nn.Sequential:
        return nn.Sequential(CONV[dimension](before, after, 1, bias=False), NORM[dimension](after))

    if kind == "basic":
        size = width
        branch = nn.Sequential(_Unit(kernel, channels, width, options), _Unit(kernel, width, width, options, act=False))
    else:
        size = 4 * width
        middle = _Unit(kernel, width, width, options)
        branch = nn.Sequential(point(channels, width), nn.SiLU(), middle, point(width, size))
    return Residual(branch, nn.Identity() if channels == size else point(channels, size), nn.SiLU())
