"""What a group on the code is compared with: acting on pixels, not acting, and telling the decoder (torch)."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import LatentAction, warp
from invariants.representations import CyclicGroup, MatrixLieAlgebra, Representation
from invariants.representations.groups import ActingGroup


def is_rotations(algebra: MatrixLieAlgebra) -> bool:
    """Whether an algebra is so(2) or so(3) in their usual generators, without reflections."""
    known = MatrixLieAlgebra.so(2), MatrixLieAlgebra.so(3)
    return any(algebra.generators == one.generators for one in known) and not algebra.components


class PlaneAction(nn.Module):
    """What a group of rotations does to a picture as a flat thing: pixels are moved, and nothing else is known.

        (g u)(z) = u(A^-1 z)

    A turns the plane, for turns by multiples of 2 pi/n and for SO(2). A rotation of space moves the points of the plane of
    the picture to places seen at A = the upper left block of g, as a flat picture before the viewer would be; where that
    block is nearly singular the plane is seen from its edge, and the picture is left as it is.

    Args:
        group: CyclicGroup(n), MatrixLieAlgebra.so(2) or MatrixLieAlgebra.so(3).

    Raises:
        InputError: for another group.

    Example:
        >>> picture = torch.rand(1, 1, 9, 9)
        >>> turned = PlaneAction(CyclicGroup(4))(torch.tensor([1]), picture)
        >>> torch.allclose(turned, torch.rot90(picture, 1, (-2, -1)), atol=1e-5)
        True
    """

    def __init__(self, group: ActingGroup) -> None:
        super().__init__()
        if not isinstance(group, CyclicGroup) and not (isinstance(group, MatrixLieAlgebra) and is_rotations(group)):
            raise InputError(
                given=f"{group!r} on pictures",
                expected="CyclicGroup(n), MatrixLieAlgebra.so(2) or MatrixLieAlgebra.so(3)",
                remedy="write a module with forward(g, x) of your own",
            )
        self.group = group
        self._elements = LatentAction(
            Representation.trivial(group) if isinstance(group, CyclicGroup) else group.defining
        )

    def forward(self, g: Tensor, x: Tensor) -> Tensor:
        """Moved pictures: elements (B, ...), or one for all, x (B, C, H, W) -> (B, C, H, W)."""
        if isinstance(self.group, CyclicGroup):
            angle = self._elements.elements(g, x).double() * (2 * math.pi / self.group.order)
            cos, sin = angle.cos(), angle.sin()
            plane = torch.stack([torch.stack([cos, -sin], 1), torch.stack([sin, cos], 1)], 1)
        else:
            plane = self._elements.matrices(g)[:, :2, :2].to(x.device).double()
        if len(plane) not in (1, len(x)):
            raise InputError(
                given=f"{len(plane)} elements for {len(x)} pictures",
                expected="one for each, or one for all",
                remedy="repeat the elements or the pictures",
            )
        edge = torch.linalg.det(plane).abs() < 0.05
        plane = torch.where(edge[:, None, None], torch.eye(2, dtype=plane.dtype, device=plane.device), plane)
        # pictures have their second axis downwards
        flip = torch.tensor([[1.0, -1.0], [-1.0, 1.0]], dtype=plane.dtype, device=plane.device)
        homography = torch.eye(3, dtype=x.dtype, device=x.device).repeat(len(x), 1, 1)
        homography[:, :2, :2] = (plane * flip).to(x)
        return warp(x, homography)


class GammaAction(nn.Module):
    """Contrast changes of pictures: u -> u^(exp t), coordinates t (B, 1), x (B, ...) in [0, 1].

    Example:
        >>> GammaAction()(torch.tensor([[0.0]]), torch.tensor([[0.25]]))
        tensor([[0.2500]])
    """

    def forward(self, g: Tensor, x: Tensor) -> Tensor:
        """Moved pictures."""
        if g.dim() != 2 or g.shape[1] != 1 or len(g) not in (1, len(x)):
            raise InputError(
                given=f"elements {tuple(g.shape)} for pictures {tuple(x.shape)}",
                expected=f"logarithms of exponents ({len(x)}, 1), or (1, 1) for all",
                remedy="g[:, None] for (B,)",
            )
        # the derivative at 0 is infinite for exponents below 1; black stays black
        moved = x.clamp_min(1e-6) ** g.exp().view(-1, *[1] * (x.dim() - 1))
        return torch.where(x > 0, moved, torch.zeros_like(moved))


class DataSpaceAutoencoder(nn.Module):
    """The group acts on pixels, and a network makes the best of it: f(x, g) = D(E(g x)).

    Args:
        encoder, decoder: from pictures to codes and back.
        action: of the group on pictures, called with (g, x).
    """

    def __init__(self, encoder: nn.Module, decoder: nn.Module, action: nn.Module) -> None:
        super().__init__()
        self.encoder, self.decoder, self.action = encoder, decoder, action

    def forward(self, x: Tensor, g: Tensor) -> Tensor:
        """Pictures (B, ...) after elements."""
        drawn: Tensor = self.decoder(self.encoder(self.action(g, x)))
        return drawn


class PlainAutoencoder(nn.Module):
    """Nothing acts: f(x, g) = D(E(x)), which can do no better than the mean over elements.

    Args:
        encoder, decoder: from pictures to codes and back.
    """

    def __init__(self, encoder: nn.Module, decoder: nn.Module) -> None:
        super().__init__()
        self.encoder, self.decoder = encoder, decoder

    def forward(self, x: Tensor, g: Tensor) -> Tensor:
        """Pictures (B, ...), whatever the elements."""
        drawn: Tensor = self.decoder(self.encoder(x))
        return drawn


class ConditionedAutoencoder(nn.Module):
    """The decoder is told the element: f(x, g) = D(E(x), rho(g)), and has to learn what it does.

    Args:
        encoder, decoder: from pictures to codes and back; the decoder takes rho.dimension^2 numbers more.
        action: of the group, whose matrices rho(g) are told.
    """

    def __init__(self, encoder: nn.Module, decoder: nn.Module, action: LatentAction) -> None:
        super().__init__()
        self.encoder, self.decoder, self.action = encoder, decoder, action

    def forward(self, x: Tensor, g: Tensor) -> Tensor:
        """Pictures (B, ...) after elements."""
        d = self.action.rho.dimension
        told = self.action(g, torch.eye(d, dtype=x.dtype, device=x.device).expand(len(x), d, d))
        drawn: Tensor = self.decoder(torch.cat([self.encoder(x).flatten(1), told.flatten(1)], 1))
        return drawn
