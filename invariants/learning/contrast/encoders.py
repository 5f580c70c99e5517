"""A perceptron for flattened observations, and what every encoder is wrapped in (torch)."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn

from invariants.errors import InputError


class PerceptronEncoder(nn.Module):
    """A multilayer perceptron on flattened observations: linear maps with GELU between.

    Args:
        inputs: numbers of an observation.
        outputs: coordinates of the embedding.
        width: of the hidden layers.
        layers: hidden layers; 0 is one linear map.

    Raises:
        InputError: for a size that is no positive integer.

    Source: arXiv 2510.21706, section 4 (width 128, three layers).

    Example:
        >>> PerceptronEncoder(16 * 16, 20)(torch.zeros(3, 1, 16, 16)).shape
        torch.Size([3, 20])
    """

    def __init__(self, inputs: int, outputs: int, *, width: int = 128, layers: int = 3) -> None:
        super().__init__()
        for name, value, least in (
            ("inputs", inputs, 1),
            ("outputs", outputs, 1),
            ("width", width, 1),
            ("layers", layers, 0),
        ):
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                raise InputError(
                    given=f"{name}={value!r}", expected=f"an integer of at least {least}", remedy="y[0].numel() inputs"
                )
        self.inputs = inputs
        sizes = [inputs, *[width] * layers, outputs]
        parts: list[nn.Module] = []
        for before, after in itertools.pairwise(sizes):
            parts += [nn.Linear(before, after), nn.GELU()]
        self.layers = nn.Sequential(*parts[:-1])

    def forward(self, y: Tensor) -> Tensor:
        """Embeddings.

        Args:
            y: (K, ...), with ``inputs`` numbers each.

        Returns:
            (K, outputs).

        Raises:
            InputError: for observations of another size.
        """
        flat = y.flatten(1)
        if flat.shape[1] != self.inputs:
            raise InputError(
                given=f"observations of shape {tuple(y.shape)}",
                expected=f"{self.inputs} numbers each",
                remedy=f"PerceptronEncoder({flat.shape[1]}, ...)",
            )
        embedded: Tensor = self.layers(flat)
        return embedded


class CentredEncoder(nn.Module):
    """An encoder of standardised observations, less what its embeddings are in the mean before training.

    A coordinate that is nearly constant lets matrices shift embeddings, which is learned sooner than the last directions
    that move, and then stays in their way. Where the start has mean zero, that way is not nearer than the right one. One
    mean and one scale for all entries of an observation bring any units to those for which rates and temperature are meant.

    Args:
        encoder: from observations (K, ...) to embeddings (K, D).
        outputs: D.

    Attributes:
        mean, scale: of the entries of observations, (); 0 and 1 until :meth:`centre`.
        offset: what is subtracted from embeddings, (D,); 0 until :meth:`centre`.
        is_centred: whether it was called.
    """

    mean: Tensor
    scale: Tensor
    offset: Tensor
    is_centred: Tensor

    def __init__(self, encoder: nn.Module, outputs: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.register_buffer("mean", torch.zeros(()))
        self.register_buffer("scale", torch.ones(()))
        self.register_buffer("offset", torch.zeros(outputs))
        self.register_buffer("is_centred", torch.tensor(False))

    def forward(self, y: Tensor) -> Tensor:
        """Embeddings, (K, D)."""
        embedded: Tensor = self.encoder((y - self.mean) / self.scale) - self.offset
        return embedded

    @torch.no_grad()
    def centre(self, y: Tensor) -> None:
        """Take mean and scale from some observations, (K, ...), the first time this is called."""
        if bool(self.is_centred):
            return
        self.mean.copy_(y.double().mean())
        # the spread from one observation to another: what all have in common says nothing
        spread = (y.double() - y.double().mean(0)).square().mean().sqrt()
        self.scale.copy_(torch.where(spread > 0, spread, 1.0))
        self.offset.copy_(self(y).mean(0))
        self.is_centred.fill_(True)
