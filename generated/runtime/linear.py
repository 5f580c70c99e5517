"""Kernels of exact linear and bilinear maps: rows (..., n) -> (..., m), batched, differentiable any number of times."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod

import torch
from torch import Tensor

from .contraction import Contraction
from .errors import InputError


class LinearKernel:
    """z = A x for an exact matrix A: (..., n) -> (..., m).

    Args:
        contraction: the map.

    Attributes:
        in_features, out_features: n and m.

    Raises:
        InputError: when called with rows of another length, or numbers that are no floating point.
    """

    def __init__(self, contraction: Contraction) -> None:
        self.contraction, self.spec = contraction, contraction.spec
        self.__module__ = contraction.module
        step = 2 if self.spec.complex else 1
        self.in_features, self.out_features = (size // step for size in self.spec.sizes)

    def __call__(self, x: Tensor, backend: str = "auto") -> Tensor:
        """A x; complex where the matrix or x is."""
        require_rows(x, self.in_features, self.spec.name)
        if self.spec.complex:
            return _complex(self.contraction(_pairs(x), None, backend))
        if x.is_complex():
            parts = torch.view_as_real(x).movedim(-1, 0)
            return _join(self.contraction(parts, None, backend))
        return self.contraction(x, None, backend)

    def __reduce__(self) -> str:
        # one kernel a module, found by name: copies share it
        return "kernel"

    def __repr__(self) -> str:
        kind = "complex" if self.spec.complex else "real"
        return f"{type(self).__name__}({self.spec.name}, {self.in_features} -> {self.out_features}, {kind})"


class AssembleKernel(LinearKernel):
    """W = sum of w_k B_k for exact matrices B_k: weights (..., K) -> (..., m, n).

    Args:
        contraction: the map from weights to entries.
        shape: of the matrices.
    """

    def __init__(self, contraction: Contraction, shape: tuple[int, int]) -> None:
        super().__init__(contraction)
        self.shape = shape

    def __call__(self, x: Tensor, backend: str = "auto") -> Tensor:
        """The matrices of some weights."""
        return super().__call__(x, backend).unflatten(-1, self.shape)


class BilinearKernel:
    """z_k = sum of C[i, j, k] x_i y_j: (..., n1), (..., n2) -> (..., m).

    Leading axes are broadcast; channels that share a row of y, (..., C, n1) and (..., 1, n2), share its memory.

    Args:
        contraction: the map.

    Attributes:
        in_features: n1 and n2.
        out_features: m.

    Raises:
        InputError: when called with rows of another length, or numbers that are no floating point.
    """

    def __init__(self, contraction: Contraction) -> None:
        self.contraction, self.spec = contraction, contraction.spec
        self.__module__ = contraction.module
        step = 2 if self.spec.complex else 1
        first, second, self.out_features = (size // step for size in self.spec.sizes)
        self.in_features = (first, second)

    def __call__(self, x: Tensor, y: Tensor, backend: str = "auto") -> Tensor:
        """The bilinear map of x and y, complex where it or one of them is."""
        require_rows(x, self.in_features[0], self.spec.name)
        require_rows(y, self.in_features[1], self.spec.name)
        if x.device != y.device:
            raise InputError(
                given=f"one input on {x.device}, the other on {y.device}",
                expected="inputs on one device",
                remedy="move one of them with .to(device)",
            )
        try:
            torch.broadcast_shapes(x.shape[:-1], y.shape[:-1])
        except RuntimeError as error:
            raise InputError(
                given=f"inputs of shapes {tuple(x.shape)} and {tuple(y.shape)}",
                expected="leading axes that broadcast",
                remedy="insert axes of length 1 with unsqueeze",
            ) from error
        dtype = torch.promote_types(x.dtype, y.dtype)
        x, y = x.to(dtype), y.to(dtype)
        if self.spec.complex:
            return _complex(self.contraction(_pairs(x), _pairs(y), backend))
        if not x.is_complex():
            return self.contraction(x, y, backend)
        (a, b), (c, d) = torch.view_as_real(x).unbind(-1), torch.view_as_real(y).unbind(-1)
        product = self.contraction
        return torch.complex(
            product(a, c, backend) - product(b, d, backend), product(a, d, backend) + product(b, c, backend)
        )

    def __reduce__(self) -> str:
        return "kernel"

    def __repr__(self) -> str:
        first, second = self.in_features
        return f"BilinearKernel({self.spec.name}, {first} x {second} -> {self.out_features})"


class FourierKernel:
    """The Fourier transform of functions on a group, (..., |G|) -> (..., |G|) complex, and its inverse.

    Args:
        forward, inverse: its matrices.
    """

    def __init__(self, forward: Contraction, inverse: Contraction) -> None:
        self.__module__ = forward.module
        self._forward, self._inverse = LinearKernel(forward), LinearKernel(inverse)
        self.order = self._forward.in_features

    def __call__(self, x: Tensor, backend: str = "auto") -> Tensor:
        """The transform of x."""
        return _as_complex(self._forward(x, backend))

    def inverse(self, x: Tensor, backend: str = "auto") -> Tensor:
        """The function with this transform."""
        return _as_complex(self._inverse(x, backend))

    def __reduce__(self) -> str:
        return "kernel"

    def __repr__(self) -> str:
        return f"FourierKernel({self._forward.spec.name}, order {self.order})"


class AbelianFourierKernel:
    """The Fourier transform of functions on a product of cyclic groups, by fast transforms.

    Args:
        name, module: of the kernel, and of the module that holds it.
        orders: of the cyclic groups; elements are numbered with the last one running fastest.
    """

    def __init__(self, name: str, module: str, orders: Sequence[int]) -> None:
        self.__module__ = module
        self.name, self.orders, self.order = name, tuple(orders), prod(orders)

    def __call__(self, x: Tensor) -> Tensor:
        """The transform of x."""
        return self._run(torch.fft.fftn, x)

    def inverse(self, x: Tensor) -> Tensor:
        """The function with this transform."""
        return self._run(torch.fft.ifftn, x)

    def _run(self, transform: Callable[..., Tensor], x: Tensor) -> Tensor:
        require_rows(x, self.order, self.name)
        # torch's transforms of half precision know powers of two alone, and round every stage
        wide = x.float() if x.dtype in (torch.float16, torch.bfloat16) else x
        axes = tuple(range(-len(self.orders), 0))
        return transform(wide.unflatten(-1, self.orders), dim=axes).flatten(-len(self.orders))

    def __reduce__(self) -> str:
        return "kernel"

    def __repr__(self) -> str:
        return f"AbelianFourierKernel({self.name}, orders {self.orders})"


def require_rows(x: Tensor, size: int, name: str) -> None:
    """Raise InputError unless x has rows of so many floating-point or complex numbers."""
    if not isinstance(x, Tensor) or not (x.is_floating_point() or x.is_complex()):
        kind = x.dtype if isinstance(x, Tensor) else type(x).__name__
        raise InputError(
            given=f"{kind} for the kernel {name!r}",
            expected="a floating-point or complex tensor",
            remedy="call .float() first",
        )
    if x.dim() < 1 or x.shape[-1] != size:
        raise InputError(
            given=f"a tensor of shape {tuple(x.shape)} for the kernel {name!r}",
            expected=f"(..., {size})",
            remedy="move the axis on which the map acts to the end",
        )


def _as_complex(x: Tensor) -> Tensor:
    return x if x.is_complex() else torch.complex(x, torch.zeros_like(x))


def _pairs(x: Tensor) -> Tensor:
    """Complex numbers as pairs, in one row."""
    if not x.is_complex():
        x = x.float() if x.dtype in (torch.float16, torch.bfloat16) else x
        return torch.stack([x, torch.zeros_like(x)], dim=-1).flatten(-2)
    return torch.view_as_real(x).flatten(-2)


def _complex(x: Tensor) -> Tensor:
    """The inverse of :func:`_pairs`."""
    pairs = x.unflatten(-1, (-1, 2)) if x.shape[-1] else x.reshape(*x.shape[:-1], 0, 2)
    return torch.complex(pairs[..., 0], pairs[..., 1])


def _join(parts: Tensor) -> Tensor:
    return torch.complex(parts[0], parts[1])
