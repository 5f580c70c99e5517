"""The two-layer network with the activation x^s that multiplies s elements of a group (torch)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import product
from math import factorial, isfinite
from numbers import Real
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.representations import FiniteGroup
from invariants.representations.characters import DualGroup, dual_of

from .ring import RingElement, require_room, smallest


class QuadraticGroupNetwork(nn.Module):
    """o(g_1, ..., g_s) = scale sum_j w_cj (w_1j[g_1] + ... + w_sj[g_s])^s: a table for each summand, no biases.

    Args:
        group: finite; Abelian for what is said of characters.
        hidden: nodes, at least 1.
        summands: s, at least 2.
        scale: of the outputs; 1/(s! |G|), as in the paper's objective, if left out; 1 as in its code.
        dtype: of the weights.

    Attributes:
        inputs: (s, |G|, hidden); begins uniform in +-1/sqrt(|G|).
        output: (|G|, hidden); begins uniform in +-1/sqrt(hidden).
        scale: (), a buffer.

    Raises:
        InputError: for a group of one element, or counts that are none.

    Source: Tian (2024), Section 3.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> net = QuadraticGroupNetwork(AbelianGroup(5), hidden=7)
        >>> net(torch.tensor([0, 1]), torch.tensor([3, 4])).shape
        torch.Size([2, 5])
    """

    scale: Tensor

    def __init__(
        self,
        group: FiniteGroup,
        hidden: int,
        *,
        summands: int = 2,
        scale: float | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        require_group(group)
        for name, value, least in (("hidden", hidden, 1), ("summands", summands, 2)):
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                raise InputError(
                    given=f"{name}={value!r}", expected=f"an integer of at least {least}", remedy=f"{name}={least}"
                )
        if dtype is not None and not (isinstance(dtype, torch.dtype) and dtype.is_floating_point):
            raise InputError(
                given=f"dtype={dtype!r}",
                expected="a dtype of real floating-point numbers",
                remedy="dtype=torch.float64",
            )
        require_room(hidden, summands + 1, group.order)
        self.group, self.summands, self.hidden = group, summands, hidden
        d = group.order
        self.inputs = nn.Parameter(torch.empty(summands, d, hidden, dtype=dtype).uniform_(-(d**-0.5), d**-0.5))
        self.output = nn.Parameter(torch.empty(d, hidden, dtype=dtype).uniform_(-(hidden**-0.5), hidden**-0.5))
        factor = 1 / (factorial(summands) * d) if scale is None else _finite("scale", scale)
        self.register_buffer("scale", torch.tensor(factor, dtype=self.inputs.dtype))

    @classmethod
    def from_element(
        cls,
        element: RingElement,
        *,
        dtype: torch.dtype | None = None,
        scale: float | None = None,
        minimal_norm: bool = True,
    ) -> QuadraticGroupNetwork:
        """The network of nodes at all characters: w_pj = sum_k z_pkj phi_k, w_cj = sum_k z_ckj phi_k-.

        Args:
            element: with a group, and conjugate entries at conjugate characters.
            dtype: of the weights; torch's default if left out.
            scale: of the outputs; the weights are those for 1/(s! |G|), divided accordingly.
            minimal_norm: each node scaled so that the sum of squares is smallest.

        Raises:
            InputError: for a block, no nodes, or weights that would not be real.
        """
        if element.dual is None or not element.order:
            raise InputError(
                given=f"{element!r}",
                expected="at least one node, at all characters of a group",
                remedy="block.at(G, k), or compose(G)",
            )
        if not element.is_hermitian():
            raise InputError(
                given=f"{element!r}, whose entries at conjugate characters are not conjugate",
                expected="conjugate entries: weights are real",
                remedy="z.at(G, k) for blocks puts the conjugate at -k",
            )
        z, values = element.to_float().entries, element.dual.values
        inputs = [(values.T @ row).real for row in z[:-1]]
        output = (values.conj().T @ z[-1]).real
        return cls.from_tables(element.dual.group, inputs, output, dtype=dtype, scale=scale, minimal_norm=minimal_norm)

    @classmethod
    def from_tables(
        cls,
        group: FiniteGroup,
        inputs: Sequence[NDArray[np.float64]],
        output: NDArray[np.float64],
        *,
        dtype: torch.dtype | None = None,
        scale: float | None = None,
        minimal_norm: bool = True,
    ) -> QuadraticGroupNetwork:
        """The network of tables of weights at elements, as for the scale 1/(s! |G|).

        Args:
            group: finite.
            inputs: (|G|, nodes) for each summand.
            output: (|G|, nodes).
            dtype: of the weights; torch's default if left out.
            scale: of the outputs; the weights are divided accordingly.
            minimal_norm: each node scaled so that the sum of squares is smallest: (t w_p, w_c/t^s) with
                t^(2s + 2) = s |w_c|^2/sum_p |w_p|^2.

        Raises:
            InputError: for tables that are not finite, or do not fit.
        """
        require_group(group)
        shapes = {np.shape(table) for table in (*inputs, output)}
        if len(shapes) != 1 or len(np.shape(output)) != 2 or len(output) != group.order or len(inputs) < 2:
            raise InputError(
                given=f"tables of shapes {sorted(shapes)} for {group!r}",
                expected=f"at least three, all of them ({group.order}, nodes)",
                remedy="row g of a table holds the weights of element g",
            )
        tables = [np.asarray(table, dtype=np.float64) for table in (*inputs, output)]
        if not all(np.isfinite(table).all() for table in tables):
            raise InputError(given="weights that are NaN or infinite", expected="finite numbers", remedy="check them")
        s, nodes = len(inputs), tables[-1].shape[1]
        net = cls(group, nodes, summands=s, scale=scale, dtype=dtype)
        if scale is not None:
            tables[-1] = tables[-1] / (factorial(s) * group.order * _finite("scale", scale))
        if minimal_norm:
            sizes = np.stack([(table**2).sum(axis=0) for table in tables])
            t, used = smallest(sizes)
            tables = [table * t * used for table in tables[:-1]] + [tables[-1] / t**s * used]
        with torch.no_grad():
            net.inputs.copy_(torch.from_numpy(np.stack(tables[:-1])))
            net.output.copy_(torch.from_numpy(tables[-1]))
        return net

    def extra_repr(self) -> str:
        """The group and the sizes."""
        return f"{self.group!r}, hidden={self.hidden}, summands={self.summands}"

    def forward(self, *elements: Tensor) -> Tensor:
        """Outputs for tuples of elements.

        Args:
            elements: their numbers, one tensor (B,) of integers for each summand.

        Returns:
            (B, |G|); the right element stands out by 1 in a perfect network, up to a constant.
        """
        if len(elements) != self.summands:
            raise InputError(
                given=f"{len(elements)} tensors of elements",
                expected=f"{self.summands}, one for each summand",
                remedy="net(g1, g2)",
            )
        elements = tuple(torch.as_tensor(g, device=self.output.device) for g in elements)
        for g in elements:
            if g.is_floating_point() or g.is_complex() or g.dtype == torch.bool:
                raise InputError(
                    given=f"elements of {g.dtype}", expected="their numbers, as integers", remedy="g.long()"
                )
            if (
                g.numel()
                and not torch.compiler.is_compiling()
                and not 0 <= int(g.min()) <= int(g.max()) < self.group.order
            ):
                raise InputError(
                    given=f"element {int(g.min()) if int(g.min()) < 0 else int(g.max())} of {self.group!r}",
                    expected=f"numbers from 0 to {self.group.order - 1}",
                    remedy="G.index(label) gives the number of an element",
                )
        if len({tuple(g.shape) for g in elements}) > 1:
            raise InputError(
                given=f"elements of shapes {[tuple(g.shape) for g in elements]}",
                expected="one shape, (B,)",
                remedy="g.expand(len(h)) repeats one element",
            )
        # bytes would be taken for a mask
        pre = sum(table[g.long()] for table, g in zip(self.inputs, elements, strict=True))
        return self.scale * (pre**self.summands @ self.output.T)

    @cached_property
    def targets(self) -> Tensor:
        """The product of every tuple, (|G|,) * s, by numbers of elements."""
        d = self.group.order
        found: Any = np.arange(d)
        for _ in range(self.summands - 1):
            found = self.group.products(found[..., None], np.arange(d))
        return torch.from_numpy(np.ascontiguousarray(found))

    def tables(self) -> Tensor:
        """The outputs for all tuples, (|G|,) * s + (|G|,)."""
        rows = [self._rows(prefix) for prefix in product(range(self.group.order), repeat=self.summands - 1)]
        return torch.stack(rows).reshape(*(self.group.order,) * self.summands, -1)

    def _rows(self, prefix: tuple[int, ...]) -> Tensor:
        """The outputs for all last elements after given first ones, (|G|, |G|)."""
        pre = self.inputs[-1] + sum(self.inputs[p, g] for p, g in enumerate(prefix))
        return self.scale * (pre**self.summands @ self.output.T)

    def loss(self) -> Tensor:
        """The mean over all tuples of |P (net - onehot)|^2 with P = I - 11^T/|G|.

        Example:
            >>> from invariants.representations import AbelianGroup
            >>> from .solutions import compose
            >>> bool(compose(AbelianGroup(7)).network(torch.float64).loss() < 1e-25)
            True
        """
        d, s = self.group.order, self.summands
        targets = self.targets.to(self.output.device)
        total = self.output.new_zeros(())
        for prefix in product(range(d), repeat=s - 1):
            off = self._rows(prefix)
            off = off - nn.functional.one_hot(targets[prefix], d)
            total = total + (off - off.mean(1, keepdim=True)).square().sum()
        return total / d**s

    @torch.no_grad()
    def accuracy(self) -> float:
        """The share of tuples whose largest output is at their product."""
        d, s = self.group.order, self.summands
        targets = self.targets.to(self.output.device)
        right = sum(
            int((self._rows(prefix).argmax(1) == targets[prefix]).sum()) for prefix in product(range(d), repeat=s - 1)
        )
        return right / float(d**s)

    def norm(self) -> float:
        """The sum of squares of the weights."""
        return sum(float(p.detach().double().square().sum()) for p in self.parameters())

    @property
    def element(self) -> RingElement:
        """The nodes in characters, as for the scale 1/(s! |G|), in floating point.

        Raises:
            InputError: for a group that is not Abelian, or weights that are not finite.
        """
        dual = dual_of(self.group)
        weights = [t.detach().cpu().double().numpy() for t in (*self.inputs, self.output)]
        return spectrum(weights, dual).scaled(float(self.scale) * factorial(self.summands) * self.group.order)


def spectrum(weights: list[Any], dual: DualGroup) -> RingElement:
    """Tables of weights at elements as coefficients in characters, (s + 1, |G|, nodes)."""
    values = dual.values
    rows = [values.conj() @ w / dual.order for w in weights]
    rows[-1] = values @ weights[-1] / dual.order
    return RingElement(np.stack(rows), dual)


def require_group(group: Any) -> None:
    """Refuse what is no finite group of at least two elements."""
    if not isinstance(group, FiniteGroup) or group.order < 2:
        raise InputError(
            given=f"{group!r} as a group",
            expected="a finite group of at least two elements",
            remedy="AbelianGroup(23), AbelianGroup(5, 5)",
        )


def _finite(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, Real) or not isfinite(value) or value == 0:
        raise InputError(given=f"{name}={value!r}", expected="a finite number other than 0", remedy=f"leave {name} out")
    return float(value)
