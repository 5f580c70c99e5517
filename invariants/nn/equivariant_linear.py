"""Linear layers that commute with a group, their weights assembled by a generated kernel."""

from __future__ import annotations

from typing import Any

import sympy as sp
import torch
from torch import Tensor, nn

from codegen import compile as compile_kernel
from invariants.errors import InputError
from invariants.representations import Representation, equivariant_basis, fixed_space


class EquivariantLinear(nn.Module):
    """The linear layers that commute with a group: (..., in_channels, n) -> (..., out_channels, m).

    y_o = sum over i of W_oi x_i + b_o, with W_oi = sum of w_oik B_k over an exact basis B of {W : W rho(g) = sigma(g) W} and
    b_o in the fixed space of sigma. Every equivariant affine map is one of these, and every one of these is equivariant.

    Args:
        rho, sigma: representations of one group on the input, dimension n, and on the output, dimension m.
        in_channels, out_channels: copies of rho and of sigma.
        bias: whether to add b; without effect where sigma fixes nothing.

    Attributes:
        weight: (out_channels, in_channels, len(basis)), complex where rho or sigma is; at first such that white input of
            variance 1 gives output of mean variance 1 over the coordinates.
        bias: (out_channels, dimension of the fixed space), zero at first; None without.
        basis: the exact matrices B_k.

    Raises:
        InputError: for anything but two representations of one group, or channels that are no positive integers; in
            forward, for a wrong shape.

    Example:
        >>> import torch
        >>> from invariants.representations import Representation, SymmetricGroup
        >>> rho = Representation.permutation(SymmetricGroup(3))
        >>> layer = EquivariantLinear(rho, rho, in_channels=2, out_channels=4)
        >>> layer.weight.shape, layer(torch.rand(5, 2, 3)).shape
        (torch.Size([4, 2, 2]), torch.Size([5, 4, 3]))
    """

    bias: nn.Parameter | None

    def __init__(
        self, rho: Representation, sigma: Representation, in_channels: int = 1, out_channels: int = 1, bias: bool = True
    ) -> None:
        super().__init__()
        for key, given in (("rho", rho), ("sigma", sigma)):
            if not isinstance(given, Representation):
                raise InputError(
                    given=f"{key}={given!r} of type {type(given).__name__}",
                    expected="a Representation",
                    remedy="make one with Representation.regular(group), .permutation(group) or .from_matrices(...)",
                )
        for key, count in (("in_channels", in_channels), ("out_channels", out_channels)):
            if not isinstance(count, int) or isinstance(count, bool) or count < 1:
                raise InputError(
                    given=f"{key}={count!r}", expected="an integer of at least 1", remedy=f"pass {key}=1 for one copy"
                )
        self.rho, self.sigma, self.in_channels, self.out_channels = rho, sigma, in_channels, out_channels
        self._fixed_basis = fixed_space(sigma).basis if bias else ()
        self._make_kernels()
        dtype = self._dtype()
        self.weight = nn.Parameter(torch.empty(out_channels, in_channels, len(self.basis), dtype=dtype))
        if self._fixed_basis:
            shape = (out_channels, len(self._fixed_basis))
            self.bias = nn.Parameter(torch.empty(shape, dtype=dtype))
        else:
            self.register_parameter("bias", None)
        self.reset_parameters()

    def _dtype(self) -> torch.dtype:
        """The default format; complex where a representation is, for then complex multiples of a map commute too."""
        real = torch.get_default_dtype()
        if self.rho.is_real() and self.sigma.is_real():
            return real
        return torch.promote_types(real, torch.complex64)

    def _make_kernels(self) -> None:
        basis = equivariant_basis(self.rho, self.sigma)
        self.basis = tuple(basis)
        self._assemble = compile_kernel(basis)
        self._embed: Any = compile_kernel(sp.Matrix.hstack(*self._fixed_basis)) if self._fixed_basis else None

    def __getstate__(self) -> dict[str, Any]:
        # a kernel compiled in memory is in no module where a copy could find it
        return {key: value for key, value in self.__dict__.items() if key not in ("basis", "_assemble", "_embed")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._make_kernels()

    def reset_parameters(self) -> None:
        """Draw the weights anew; the bias is zero."""
        squares = [sum(float(sp.Abs(entry) ** 2) for entry in matrix) for matrix in self.basis]
        share = self.sigma.dimension / (self.in_channels * max(len(squares), 1))
        scale = torch.tensor([(share / square) ** 0.5 for square in squares], dtype=torch.float64)
        with torch.no_grad():
            self.weight.normal_().mul_(scale.to(self.weight.device, self.weight.real.dtype))
            if self.bias is not None:
                self.bias.zero_()

    def matrix(self) -> Tensor:
        """The whole weight, (out_channels, in_channels, m, n)."""
        assembled: Tensor = self._assemble(self.weight)
        return assembled

    def forward(self, x: Tensor) -> Tensor:
        n = self.rho.dimension
        if x.dim() < 2 or tuple(x.shape[-2:]) != (self.in_channels, n):
            raise InputError(
                given=f"input of shape {tuple(x.shape)}",
                expected=f"(..., {self.in_channels}, {n}): channels, then coordinates of {self.rho.name}",
                remedy="insert the axis of channels with unsqueeze(-2), or make the layer for these channels",
            )
        matrix = self.matrix()
        if x.is_complex() or matrix.is_complex():
            dtype = torch.promote_types(x.dtype, matrix.dtype)
            x, matrix = x.to(dtype), matrix.to(dtype)
        flat = matrix.transpose(1, 2).flatten(2).flatten(0, 1)
        out = nn.functional.linear(x.flatten(-2), flat).unflatten(-1, (self.out_channels, self.sigma.dimension))
        return out if self.bias is None else out + self._embed(self.bias).to(out.dtype)

    def extra_repr(self) -> str:
        return (
            f"{self.rho.name} -> {self.sigma.name}, in_channels={self.in_channels}, out_channels={self.out_channels}, "
            f"{len(self.basis)} of {self.rho.dimension * self.sigma.dimension} weights a pair of channels, "
            f"bias={self.bias is not None}"
        )
