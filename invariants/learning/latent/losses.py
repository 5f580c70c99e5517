"""What a step minimises: pictures met, codes that move with the group, and constant parts that stay (torch)."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import LatentGroupAutoencoder

TINY = 1e-8


class Losses(NamedTuple):
    """Parts of a loss, each a number without units, ().

    Attributes:
        transformed: |D(g E(x)) - y|^2 over the variance of pictures.
        reconstructed: |D(E(x)) - x|^2 over that.
        equivariance: |rho(g) v(x) - v(y)|^2 over the mean of |v|^2.
        invariance: |c(x) - c(y)|^2 over the variance of c.
        perceptual: of the user's network; 0 without.
    """

    transformed: Tensor
    reconstructed: Tensor
    equivariance: Tensor
    invariance: Tensor
    perceptual: Tensor


class PairLosses(nn.Module):
    """The losses of a batch of pairs, in one forward pass, which is what devices share out.

    All are shares of what a guess would miss, so that one set of weights suits pictures of any range: pictures are measured
    by their variance over the batch, varying parts by their squares, and constant parts by their variance, since a constant
    that all pictures share says nothing.

    Args:
        model: a LatentGroupAutoencoder, or any module from (x, g) to y, which has the first loss alone.
        perceptual: a network whose outputs are compared besides, such as the first layers of one that classifies; frozen.

    Raises:
        InputError: for a perceptual network that is no module or gives no tensor, and pictures of another shape than y.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> coder = nn.Sequential(nn.Flatten(), nn.Linear(16, 6)), nn.Sequential(nn.Linear(6, 16), nn.Unflatten(1, (4, 4)))
        >>> model = LatentGroupAutoencoder(*coder, CyclicGroup(4).irreps("real")[2], copies=2, invariant_dim=2)
        >>> losses = PairLosses(model)(torch.rand(8, 4, 4), torch.arange(8) % 4, torch.rand(8, 4, 4))
        >>> all(bool(torch.isfinite(part)) for part in losses)
        True
    """

    def __init__(self, model: nn.Module, perceptual: nn.Module | None = None) -> None:
        super().__init__()
        self.model = model
        if perceptual is not None and not isinstance(perceptual, nn.Module):
            raise InputError(
                given=f"perceptual of type {type(perceptual).__name__}",
                expected="a torch.nn.Module from pictures to features",
                remedy="a module whose forward does it; leave perceptual out for none",
            )
        self.perceptual = None if perceptual is None else perceptual.eval().requires_grad_(False)

    def forward(self, x: Tensor, g: Tensor, y: Tensor) -> Losses:
        """Losses of pairs: x, y (B, ...), g elements of them."""
        spread = _variance(torch.cat([x, y])).detach()
        if not isinstance(self.model, LatentGroupAutoencoder):
            made = self.model(x, g)
            nothing = made.new_zeros(())
            return Losses(_missed(made, y) / spread, nothing, nothing, nothing, self._perceived(made, y))
        if self.model.skip:
            # what goes past the code has a form of its own, which is not taken apart here
            v, c, past = self.model.code(x)
            w, d, _ = self.model.code(y)
            moved = self.model.act(g, v)
            made, same = self.model.decode(moved, c, past), self.model.decode(v, c, past)
        else:
            varying, constant = self.model.encode(torch.cat([x, y]))
            (v, w), (c, d) = varying.chunk(2), constant.chunk(2)
            moved = self.model.act(g, v)
            made, same = self.model.decode(torch.cat([moved, v]), torch.cat([c, c])).chunk(2)
        nothing = made.new_zeros(())
        return Losses(
            _missed(made, y) / spread,
            _missed(same, x) / spread,
            2 * _missed(moved, w) / (v.square().mean() + w.square().mean() + TINY),
            2 * _missed(c, d) / (_variance(c) + _variance(d) + TINY) if c.shape[1] else nothing,
            self._perceived(made, y),
        )

    def _perceived(self, made: Tensor, wanted: Tensor) -> Tensor:
        if self.perceptual is None:
            return made.new_zeros(())
        seen, true = self.perceptual(made), self.perceptual(wanted)
        if not isinstance(seen, Tensor):
            raise InputError(
                given=f"a perceptual network that gives {type(seen).__name__}",
                expected="one tensor of features (B, ...)",
                remedy="torch.cat([feature.flatten(1) for feature in features], 1) at the end of its forward",
            )
        return _missed(seen, true) / (_variance(true) + TINY)


def _missed(a: Tensor, b: Tensor) -> Tensor:
    if a.shape != b.shape:
        raise InputError(
            given=f"pictures {tuple(a.shape)} from a model, where {tuple(b.shape)} are wanted",
            expected="one shape",
            remedy="change the decoder's last layer: nn.Unflatten(1, picture.shape)",
        )
    return (a - b).square().mean()


def _variance(z: Tensor) -> Tensor:
    return (z - z.mean(0)).square().mean().clamp_min(TINY)
