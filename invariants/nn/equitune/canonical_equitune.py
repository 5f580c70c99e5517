"""Any pretrained model made equivariant to a continuous group, by a moving frame and a finite set of elements."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from .orbit_module import OrbitModule, Which, largest_difference, require_batch
from .orbit_weights import OrbitWeights

Frame = Callable[[Tensor], Tensor | tuple[Tensor, Tensor]]
MatrixAction = Callable[[Tensor, Tensor], Tensor]


class CanonicalEquitune(OrbitModule):
    """A model made equivariant to a continuous group: M_c(g x) = g M_c(x), whatever the model.

    M_c(x) = sum over theta of w_theta(x) h theta^-1 M(theta h^-1 x): h = h(x) is a moving frame, h(g x) = g h(x), theta runs
    over a finite set, and w_theta(x) = lambda(theta h^-1 x), divided by its sum over theta. For invariant outputs h theta^-1
    is left out. As h(g x)^-1 g x = h(x)^-1 x, the model sees the same inputs all along an orbit: exact up to rounding on
    coordinates, up to sampling on pictures. The paper writes h in place of h theta^-1; with theta^-1 a model that is
    equivariant already stays as it is.

    Args:
        model: any module; its first argument is what moves. Further arguments of the call are passed on, tensors whose
            first axis is that of x repeated along with it.
        frame: x (B, ...) -> matrices (B, n, n), or (B, F, n, n) for F equally good frames, over which the mean goes as over
            theta; or a pair of those and (B,) bool, True where a frame was found. A ``forward_with_mask`` is preferred.
            :class:`PointFrame` for points, :class:`FrameNetwork` for pictures.
        act_in, act_out: how matrices (N, n, n) act on the first argument and on outputs (N, ...): PointAction(),
            VectorAction(), WarpAction() or any such function; act_out None for invariant outputs. An attribute ``linear``
            that is true lets h theta^-1 act in one step before the mean, instead of theta^-1 before and h after it.
        thetas: matrices (T, n, n) of group elements, such as ``turns(4)``; the identity alone unless given.
        weights: Uniform(), Select(score), Soft(score, beta) or Learned(network); Uniform() unless given.
        chunk: elements of F T in one pass of the model; all unless given. Fewer take less memory, in training as well, where
            passes are repeated instead of kept.
        output: what of the model's result is meant where that is no tensor: a key, an index, or a function.

    Raises:
        InputError: for arguments that do not fit together; in a call, for what a frame or the model gives of another shape.

    Source: Basu et al., Efficient Equivariant Transfer Learning from Pretrained Models, NeurIPS 2023 (canonical
        lambda-equitune, in its public reviews); Fels and Olver, Moving coframes II, Acta Appl. Math. 55 (1999), for frames.

    Example:
        >>> from invariants.nn import PointAction
        >>> from invariants.nn.point_frame import PointFrame
        >>> model = nn.Sequential(nn.Flatten(), nn.Linear(10, 3)).double()
        >>> invariant = CanonicalEquitune(model, PointFrame("affine"), PointAction())
        >>> x, g = torch.rand(4, 5, 2).double(), torch.rand(4, 3, 3).double()
        >>> g[:, 2] = torch.tensor([0.0, 0.0, 1.0])
        >>> torch.allclose(invariant(PointAction()(g, x)), invariant(x))
        True
    """

    def __init__(
        self,
        model: nn.Module,
        frame: Frame,
        act_in: MatrixAction,
        act_out: MatrixAction | None = None,
        thetas: Tensor | None = None,
        weights: OrbitWeights | None = None,
        chunk: int | None = None,
        *,
        output: Which = None,
    ) -> None:
        super().__init__(model, weights, "output", chunk, output)
        for name, value, remedy in (
            ("frame", frame, 'pass PointFrame("affine"), FrameNetwork("affine", 3), or a function of your own'),
            ("act_in", act_in, "pass PointAction() for points, WarpAction() for pictures"),
            ("act_out", act_out, "leave it out for invariant outputs"),
        ):
            if not callable(value) and (name != "act_out" or value is not None):
                raise InputError(
                    given=f"{name}={value!r} of type {type(value).__name__}",
                    expected="a function or module",
                    remedy=remedy,
                )
        self.frame, self.act_in, self.act_out = frame, act_in, act_out
        self.thetas: Tensor | None
        self.register_buffer("thetas", None if thetas is None else _elements(thetas), persistent=False)

    def forward(self, x: Tensor, *others: Any, **options: Any) -> Tensor:
        return self.forward_with_mask(x, *others, **options)[0]

    def forward_with_mask(self, x: Tensor, *others: Any, **options: Any) -> tuple[Tensor, Tensor]:
        """M_c(x), and (B,) bool: True where it is equivariant.

        Where no frame was found, or it is singular or not finite, h is the identity; where a point of x goes to infinity, up
        to rounding, M(x) stands for M_c(x).
        """
        inputs, backs, last, found = self._canonical(x)
        outputs, scores = self._run(inputs.__getitem__, len(inputs), others, options)
        if self.act_out is not None and backs is not None:
            outputs = self.act_out(backs.flatten(0, 1), outputs.flatten(0, 1)).unflatten(0, (-1, x.shape[0]))
        mixed = self._mixed(outputs, scores)
        if self.act_out is not None and last is not None:
            mixed = self.act_out(last, mixed)
        return mixed, found

    def canonical(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """What the model sees: theta h^-1 x for all theta (and frames), (F T, B, ...), and where frames were found, (B,)."""
        inputs, _, _, found = self._canonical(x)
        return inputs, found

    @torch.no_grad()
    def equivariance_error(self, x: Tensor, elements: Tensor, *others: Any, **options: Any) -> float:
        """The largest relative difference of M_c(g x) and g M_c(x), in L2, over samples that have frames.

        Args:
            x: (B, ...).
            elements: g, matrices (B, n, n), or (n, n) for all.

        Returns:
            The error, a Python float.

        Raises:
            InputError: for elements of another shape, or samples without frames alone.
        """
        g = elements.expand(x.shape[0], *elements.shape[-2:]) if elements.dim() == 2 else elements
        base, found = self.forward_with_mask(x, *others, **options)
        moved, again = self.forward_with_mask(self.act_in(g, x), *others, **options)
        both = found & again
        if not bool(both.any()):
            raise InputError(
                given=f"{x.shape[0]} samples, none of which has a frame before and after",
                expected="at least one that has",
                remedy="take inputs in general position",
            )
        base = base if self.act_out is None else self.act_out(g, base)
        return largest_difference(moved[both], base[both])

    def _orbit(self, x: Tensor, others: tuple[Any, ...], options: dict[str, Any]) -> tuple[Tensor, Tensor]:
        inputs = self._canonical(x)[0]
        return self._run(inputs.__getitem__, len(inputs), others, options)

    def _canonical(self, x: Tensor) -> tuple[Tensor, Tensor | None, Tensor | None, Tensor]:
        """theta h^-1 x (K, B, ...); what acts on outputs before their mean (K, B, n, n) and after; where frames are (B,)."""
        require_batch(x)
        frames, found = self._frames(x)
        unit = torch.eye(frames.shape[-1], dtype=frames.dtype, device=frames.device)
        thetas = unit[None] if self.thetas is None else self.thetas.to(frames)
        thetas = thetas[:, None, None]
        inputs = self._moved(x, (thetas @ torch.linalg.inv_ex(frames)[0]).flatten(0, 1))
        reached = inputs.detach().flatten(2).isfinite().all(2).all(0)
        inputs = torch.where(reached.view(-1, *[1] * (x.dim() - 1)), inputs, x)
        back, frames = (torch.where(reached[:, None, None], m, unit) for m in (torch.linalg.inv_ex(thetas)[0], frames))
        found = found & reached
        if len(frames) > 1 or getattr(self.act_out, "linear", False):
            return inputs, (frames @ back).flatten(0, 1), None, found
        # homographies of points do not commute with means, which are therefore taken in the frame
        return inputs, None if self.thetas is None else back.flatten(0, 1), frames[0], found

    def _moved(self, x: Tensor, moves: Tensor) -> Tensor:
        """act_in, a few elements at a time where a chunk is given."""
        parts = []
        for some in moves.split(len(moves) if self.chunk is None else self.chunk):
            copies = x.expand(len(some), *x.shape).flatten(0, 1)
            parts.append(self.act_in(some.flatten(0, 1), copies).unflatten(0, (-1, x.shape[0])))
        return torch.cat(parts) if len(parts) > 1 else parts[0]

    def _frames(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Invertible matrices (F, B, n, n), and where they are frames (B,)."""
        result = getattr(self.frame, "forward_with_mask", self.frame)(x)
        frames, found = result if isinstance(result, tuple) and len(result) == 2 else (result, None)
        size = None if self.thetas is None else self.thetas.shape[-1]
        if (
            not isinstance(frames, Tensor)
            or frames.dim() not in (3, 4)
            or frames.shape[0] != x.shape[0]
            or 0 in frames.shape
            or frames.shape[-1] != frames.shape[-2]
            or frames.shape[-1] != (size or frames.shape[-1])
            or not frames.is_floating_point()
        ):
            kind = f"{tuple(frames.shape)}, {frames.dtype}" if isinstance(frames, Tensor) else type(frames).__name__
            side = "n, n" if size is None else f"{size}, {size}"
            raise InputError(
                given=f"frames {kind}, for x {tuple(x.shape)}",
                expected=f"floating-point matrices ({x.shape[0]}, {side}) or ({x.shape[0]}, F, {side})"
                + ("" if size is None else f", of the size of thetas {tuple(self.thetas.shape)}"),  # type: ignore[union-attr]
                remedy="let the frame return one matrix a sample, and thetas of its size",
            )
        if found is not None and (
            not isinstance(found, Tensor) or found.dtype != torch.bool or found.shape != (x.shape[0],)
        ):
            kind = f"{tuple(found.shape)}, {found.dtype}" if isinstance(found, Tensor) else type(found).__name__
            raise InputError(
                given=f"a mask of frames: {kind}",
                expected=f"({x.shape[0]},), torch.bool, True where a frame was found",
                remedy="compare with a threshold, and reduce all axes but the first",
            )
        frames = frames[:, None] if frames.dim() == 3 else frames
        if frames.dtype in (torch.float16, torch.bfloat16):
            frames = frames.float()
        with torch.no_grad():
            inverse = torch.linalg.inv_ex(frames)[0]
            usable = (frames.isfinite() & inverse.isfinite()).flatten(1).all(1)
            usable = usable if found is None else usable & found
        unit = torch.eye(frames.shape[-1], dtype=frames.dtype, device=frames.device)
        return torch.where(usable[:, None, None, None], frames, unit).transpose(0, 1), usable

    def extra_repr(self) -> str:
        return f"thetas={1 if self.thetas is None else len(self.thetas)}, chunk={self.chunk}"


def turns(count: int, size: int = 2) -> Tensor:
    """Rotations of the plane by multiples of 2 pi / count, as matrices for ``thetas``.

    Args:
        count: how many, at least 1.
        size: 2 for frames of rotations alone, 3 for those that act in homogeneous coordinates.

    Returns:
        (count, size, size), float64, the identity first.

    Raises:
        InputError: for another count or size.

    Example:
        >>> turns(4).round()[1].tolist()
        [[0.0, -1.0], [1.0, 0.0]]
    """
    if isinstance(count, bool) or not isinstance(count, int) or count < 1 or size not in (2, 3):
        raise InputError(
            given=f"turns({count!r}, {size!r})", expected="a count of at least 1, and size 2 or 3", remedy="turns(4, 3)"
        )
    angle = 2 * math.pi / count * torch.arange(count, dtype=torch.float64)
    matrices = torch.eye(size, dtype=torch.float64).repeat(count, 1, 1)
    matrices[:, 0, 0] = matrices[:, 1, 1] = angle.cos()
    matrices[:, 1, 0], matrices[:, 0, 1] = angle.sin(), -angle.sin()
    return matrices


def _elements(thetas: Any) -> Tensor:
    matrices = (
        torch.as_tensor(thetas, dtype=torch.float64) if not isinstance(thetas, Tensor) else thetas.detach().double()
    )
    if (
        matrices.dim() != 3
        or 0 in matrices.shape
        or matrices.shape[1] != matrices.shape[2]
        or not bool(matrices.isfinite().all())
        or not bool((torch.linalg.cond(matrices) < 1e12).all())
    ):
        raise InputError(
            given=f"thetas of shape {tuple(matrices.shape)}"
            + (", not all of them invertible" if matrices.dim() == 3 else ""),
            expected="invertible matrices (T, n, n), group elements of the size of the frames",
            remedy="thetas=turns(4), or torch.stack of some elements",
        )
    return matrices
