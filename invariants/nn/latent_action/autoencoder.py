"""An autoencoder on part of whose code a group acts by a representation."""

from __future__ import annotations

import math
from typing import Any, Literal

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.representations import FiniteGroup, Representation

from .latent_action import LatentAction
from .latent_attention import LatentAttention
from .learned_split import LearnedSplit
from .nearest_element import Estimate, brought, nearest_element
from .path_coordinates import path_coordinates


class LatentGroupAutoencoder(nn.Module):
    """Encode, let a known element act on part of the code, decode.

        E(x) = (v, c),    f(x, g) = D(rho(g) v, c)

    v are copies of a representation, which vary with the group; c is invariant. Encoder and decoder are any modules: nothing
    in them has to be equivariant. What acts on a code can do what no map of pixels does: turn what is half hidden, or stands
    before a background, or has depth.

    Args:
        encoder: from pictures (B, ...) to codes of L = copies * rho.dimension + invariant_dim numbers, (B, L) or any other
            shape of so many; with ``skip`` to a pair of that and whatever the decoder takes beside it.
        decoder: from codes (B, L) to pictures; with ``skip`` from codes and that.
        rho: a representation by real matrices, of a finite group or of a MatrixLieAlgebra.
        copies: of rho in the code.
        invariant_dim: numbers that nothing moves.
        attention: whether :class:`LatentAttention` stands behind the encoder.
        skip: whether encoder and decoder are joined past the code as well. What goes there is not acted on: it can hold
            what stays, and must not hold what moves.
        split: "given": all copies vary; "learned": a mask says which of them vary, the others are constant, and are put
            behind the ``invariant_dim`` numbers of the constant part.
        seed: of the mask at the start.

    Attributes:
        action: of the group, a :class:`LatentAction`.
        constant_dim: numbers of the constant part: invariant_dim, and copies * rho.dimension more for a learned split.
        reference: the pose that :meth:`canonical` brings pictures to, (copies, rho.dimension).

    Raises:
        InputError: for what is no module, a size out of range, or a representation that is not real; in a call, for codes
            of another size and elements of another group.

    Source: Y. Jin, A. Shrivastava, P. T. Fletcher, Learning Group Actions on Latent Representations, NeurIPS 2024.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> rho = sum(CyclicGroup(8).irreps("real")[1:])
        >>> encoder = nn.Sequential(nn.Flatten(), nn.Linear(64, 4 * 7 + 3))
        >>> decoder = nn.Sequential(nn.Linear(4 * 7 + 3, 64), nn.Unflatten(1, (1, 8, 8)))
        >>> model = LatentGroupAutoencoder(encoder, decoder, rho, copies=4, invariant_dim=3)
        >>> x = torch.rand(2, 1, 8, 8)
        >>> model(x, torch.tensor([1, 5])).shape
        torch.Size([2, 1, 8, 8])
        >>> [part.shape for part in model.encode(x)]
        [torch.Size([2, 4, 7]), torch.Size([2, 3])]
    """

    reference: Tensor

    def __init__(
        self,
        encoder: nn.Module,
        decoder: nn.Module,
        rho: Representation,
        copies: int = 8,
        invariant_dim: int = 16,
        *,
        attention: bool = False,
        skip: bool = False,
        split: Literal["given", "learned"] = "given",
        seed: int = 0,
    ) -> None:
        super().__init__()
        for name, module in (("encoder", encoder), ("decoder", decoder)):
            if not isinstance(module, nn.Module):
                raise InputError(
                    given=f"{name} of type {type(module).__name__}",
                    expected="a torch.nn.Module",
                    remedy="nn.Sequential(nn.Flatten(), nn.Linear(...), ...)",
                )
        for name, value, least in (("copies", copies, 1), ("invariant_dim", invariant_dim, 0), ("seed", seed, 0)):
            _require_integer(name, value, least)
        if split not in ("given", "learned"):
            raise InputError(
                given=f"split={split!r}", expected='"given" or "learned"', remedy='split="given" for fixed parts'
            )
        self.encoder, self.decoder = encoder, decoder
        self.action = LatentAction(rho)
        self.copies, self.invariant_dim, self.skip = copies, invariant_dim, skip
        self.attention: LatentAttention | None = None
        if attention:
            sizes = [rho.dimension] * copies + ([invariant_dim] if invariant_dim else [])
            self.attention = LatentAttention(sizes)
        self.mask = LearnedSplit(copies, seed) if split == "learned" else None
        drawn = torch.randn(copies, rho.dimension, generator=torch.Generator().manual_seed(0))
        self.register_buffer("reference", drawn)

    @property
    def moving_dim(self) -> int:
        """Numbers of the varying part."""
        return self.copies * self.action.rho.dimension

    @property
    def constant_dim(self) -> int:
        """Numbers of the constant part."""
        return self.invariant_dim + (self.moving_dim if self.mask is not None else 0)

    @property
    def varying_copies(self) -> Tensor:
        """Which copies vary, (copies,) of bool."""
        if self.mask is None:
            return torch.ones(self.copies, dtype=torch.bool, device=self.reference.device)
        return self.mask().detach() > 0.5

    def encode(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """The varying part (B, copies, rho.dimension) and the constant part (B, constant_dim) of pictures."""
        varying, constant, _ = self.code(x)
        return varying, constant

    def code(self, x: Tensor) -> tuple[Tensor, Tensor, Any]:
        """Both parts, and what goes past the code with ``skip``; None without."""
        made = self._encoded(x)
        past = None
        if self.skip:
            if not isinstance(made, tuple) or len(made) != 2:
                raise InputError(
                    given=f"an encoder that gives {type(made).__name__}",
                    expected="with skip=True a pair: the code, and what the decoder takes beside it",
                    remedy="return code, features in the encoder's forward, or skip=False",
                )
            made, past = made
        size = self.moving_dim + self.invariant_dim
        if not isinstance(made, Tensor) or made.shape[:1] != x.shape[:1] or math.prod(made.shape[1:]) != size:
            given = tuple(made.shape) if isinstance(made, Tensor) else type(made).__name__
            raise InputError(
                given=f"an encoder that gives {given} for pictures {tuple(x.shape)}",
                expected=f"{size} numbers a picture: {self.copies} copies of {self.action.rho.dimension} dimensions, and "
                f"{self.invariant_dim}",
                remedy="change its last layer, copies, or invariant_dim",
            )
        if not made.is_floating_point():
            raise InputError(
                given=f"an encoder that gives {made.dtype}",
                expected="codes of floats, on which real matrices act",
                remedy="return code.float()",
            )
        flat = made.reshape(len(made), size)
        if self.attention is not None:
            flat = self.attention(flat)
        varying = flat[:, : self.moving_dim].view(-1, self.copies, self.action.rho.dimension)
        constant = flat[:, self.moving_dim :]
        if self.mask is not None:
            mask = self.mask()[:, None]
            constant = torch.cat([constant, ((1 - mask) * varying).flatten(1)], 1)
            varying = mask * varying
        return varying, constant, past

    def _encoded(self, x: Tensor) -> Any:
        if not isinstance(x, Tensor) or not x.dim():
            raise InputError(
                given=f"pictures of type {type(x).__name__}{', a single number' if isinstance(x, Tensor) else ''}",
                expected="a tensor (B, ...)",
                remedy="torch.stack(pictures), or picture[None] for one",
            )
        wanted = next((p.dtype for p in self.encoder.parameters() if p.is_floating_point()), x.dtype)
        if x.dtype == wanted or torch.compiler.is_compiling():
            return self.encoder(x)
        # an encoder may take other types than its own, such as bytes
        try:
            return self.encoder(x)
        except (RuntimeError, TypeError) as error:
            raise InputError(
                given=f"pictures of {x.dtype} for an encoder of {wanted}, which says: {str(error).splitlines()[0]}",
                expected="pictures of one type with it",
                remedy="x.float() / 255 for bytes; x.to(dtype), or model.double() for doubles",
            ) from error

    def decode(self, varying: Tensor, constant: Tensor, past: Any = None) -> Tensor:
        """Pictures of codes.

        Args:
            varying: (B, copies, rho.dimension).
            constant: (B, constant_dim).
            past: with ``skip`` what :meth:`code` gave beside.
        """
        shape = (self.copies, self.action.rho.dimension)
        if varying.shape[1:] != shape or constant.shape != (varying.shape[0], self.constant_dim):
            raise InputError(
                given=f"parts of shapes {tuple(varying.shape)} and {tuple(constant.shape)}",
                expected=f"(B, {shape[0]}, {shape[1]}) and (B, {self.constant_dim})",
                remedy="pass what encode gave",
            )
        flat = varying.flatten(1)
        if self.mask is not None:
            flat = flat + constant[:, self.invariant_dim :]
        flat = torch.cat([flat, constant[:, : self.invariant_dim]], 1)
        if self.skip and past is None:
            raise InputError(
                given="a code alone, for a decoder with skip connections",
                expected="what goes past the code",
                remedy="varying, constant, past = model.code(x); model.decode(varying, constant, past)",
            )
        drawn: Tensor = self.decoder(flat, past) if self.skip else self.decoder(flat)
        return drawn

    def act(self, g: Tensor | int, varying: Tensor) -> Tensor:
        """rho(g) v: elements in a form of :class:`LatentAction`, v (B, copies, rho.dimension)."""
        moved: Tensor = self.action(g, varying)
        return moved

    def forward(self, x: Tensor, g: Tensor | int) -> Tensor:
        """Pictures after an element: D(g E(x)).

        Args:
            x: (B, ...).
            g: numbers (B,) of elements of a finite group; coordinates (B, dim) or matrices (B, n, n) for a Lie group.

        Returns:
            What the decoder gives, (B, ...).
        """
        varying, constant, past = self.code(x)
        return self.decode(self.act(g, varying), constant, past)

    def reconstruct(self, x: Tensor) -> Tensor:
        """D(E(x))."""
        return self.decode(*self.code(x))

    def swap(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """Parts exchanged: what varies of x with what is constant of y, and the other way round.

        Args:
            x, y: pictures, (B, ...) each. What goes past the code comes with the constant part.
        """
        (v, c, past), (w, d, beside) = self.code(x), self.code(y)
        return self.decode(v, d, beside), self.decode(w, c, past)

    @torch.no_grad()
    def estimate(self, x: Tensor, y: Tensor) -> Estimate:
        """The element that takes the first picture to the second, by least squares in the code.

            g = argmin over G of |rho(g) v(x) - v(y)|^2

        Args:
            x, y: pictures of one thing in two poses, (B, ...) each.

        Returns:
            Numbers (B,) of elements, or matrices (B, n, n); and the share of |v(y)|^2 that is left.
        """
        return nearest_element(self.action, self.encode(x)[0], self.encode(y)[0])

    @torch.no_grad()
    def canonical(self, x: Tensor, like: Tensor | None = None) -> Tensor:
        """Pictures brought to one pose: the element acts that takes the code nearest to the reference.

            D(rho(h) v, c),    h = argmin over G of |rho(h) v - r|^2

        Args:
            x: pictures, (B, ...).
            like: a picture (1, ...) whose pose is taken instead of the model's reference.

        Returns:
            Pictures, the same for x and g x up to the error of the encoder.
        """
        varying, constant, past = self.code(x)
        reference = self.reference[None] if like is None else self.encode(like)[0]
        if len(reference) not in (1, len(varying)):
            raise InputError(
                given=f"like of {len(reference)} pictures, for {len(varying)}",
                expected="one picture (1, ...), or one for each",
                remedy="like[:1]",
            )
        return self.decode(brought(self.action, varying, reference.to(varying).expand_as(varying))[1], constant, past)

    @torch.no_grad()
    def orbit(self, x: Tensor, steps: int = 8, direction: Any = None) -> Tensor:
        """Pictures along a cyclic or a one-parameter subgroup.

        Args:
            x: pictures, (B, ...).
            steps: how many of each; the first is the picture itself, as decoded.
            direction: an element of a finite group, whose powers act; coordinates (dim,) for a Lie group, over one period
                where exp(2 pi direction) is 1. The first generator if left out.

        Returns:
            (B, steps, ...).
        """
        _require_integer("steps", steps, 1)
        varying, constant, past = self.code(x)
        path = self.action.path(direction, steps)
        drawn = [self.decode(self.act(g[None], varying), constant, past) for g in path.to(x.device)]
        return torch.stack(drawn, 1)

    @torch.no_grad()
    def interpolate(self, x: Tensor, y: Tensor, steps: int = 8) -> Tensor:
        """Pictures between two, along the one-parameter subgroup that leads from one pose to the other.

            D(exp(t log g) v(x), (1 - t) c(x) + t c(y)),    t = 0, ..., 1

        Args:
            x, y: pictures, (B, ...) each.
            steps: how many, both ends included; at least 2. What goes past the code is that of x.

        Returns:
            (B, steps, ...).

        Raises:
            InputError: for a finite group, which has no paths, and where the element between two pictures lies on none, as a
                reflection does, with the number of the pair.
        """
        if isinstance(self.action.group, FiniteGroup):
            raise InputError(
                given=f"a path in {self.action.group!r}, which is finite",
                expected="a Lie group",
                remedy="orbit(x) for the powers of an element, or a representation of MatrixLieAlgebra.so(2)",
            )
        _require_integer("steps", steps, 2)
        (v, c, past), (w, d, _) = self.code(x), self.code(y)
        found, moved = brought(self.action, v.double(), w.double())
        along = path_coordinates(self.action, found.element, v.double(), moved).to(v)
        shares = torch.linspace(0, 1, steps).tolist()
        drawn = [self.decode(self.act(t * along, v), (1 - t) * c + t * d, past) for t in shares]
        return torch.stack(drawn, 1)

    def extra_repr(self) -> str:
        return f"copies={self.copies}, invariant_dim={self.invariant_dim}, skip={self.skip}"


def _require_integer(name: str, value: Any, least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise InputError(given=f"{name}={value!r}", expected=f"an integer of at least {least}", remedy=f"{name}=8")
