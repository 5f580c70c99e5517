"""Pairs of observations with the number of the action between them, and what is known of the truth."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations import FiniteGroup
from invariants.representations.groups import integer

from ...loop import seed_of


@dataclass(frozen=True)
class PairedActions:
    """Pairs (y, g y); pairs of one number share the element g, which nobody says.

    Args:
        y: before, (N, ...): floats, bytes of pictures, or indices of what a world renders.
        moved: after, of the same shape and dtype.
        action_ids: (N,) int64, at least 0.
        latents: the truth behind y, (N, l).
        moved_latents: the truth behind moved, (N, l).
        elements: for each number the element's number in `group`, (A,) int64; where there is no finite group, its matrix on
            the latents, (A, l, l).
        matrices: for each number the matrix on the latents, (A, l, l), where the action on them is linear.
        content: class of what no action changes, (N,) int64.
        group: the finite group, if there is one that can be listed.
        action_names: for each number the name that the user gave.
        name: of the data.

    Raises:
        InputError: for shapes or dtypes that do not fit, no pairs, values that are not finite, or a number without its
            element.

    Example:
        >>> data = PairedActions(torch.zeros(4, 2), torch.ones(4, 2), torch.tensor([0, 0, 1, 1]))
        >>> len(data), data.actions
        (4, 2)
    """

    y: Tensor
    moved: Tensor
    action_ids: Tensor
    latents: Tensor | None = None
    moved_latents: Tensor | None = None
    elements: Tensor | None = None
    matrices: Tensor | None = None
    content: Tensor | None = None
    group: FiniteGroup | None = None
    action_names: tuple[str, ...] | None = None
    name: str = "pairs"

    def __post_init__(self) -> None:
        for what, tensor in self._tensors().items():
            if not isinstance(tensor, Tensor):
                raise InputError(
                    given=f"{what} of type {type(tensor).__name__}",
                    expected="a torch tensor",
                    remedy=f"torch.as_tensor({what})",
                )
            if tensor.is_complex() or (tensor.is_floating_point() and not bool(torch.isfinite(tensor).all())):
                raise InputError(
                    given=f"{what} of {tensor.dtype} {'' if tensor.is_complex() else 'with entries that are not finite'}",
                    expected="finite real numbers",
                    remedy="look for nan and inf in it; split complex numbers into real and imaginary parts",
                )
        if self.y.dim() < 1 or not len(self.y) or not self.y.numel():
            raise InputError(
                given=f"y of shape {tuple(self.y.shape)}",
                expected="(N, ...) with at least one pair",
                remedy="add pairs",
            )
        if self.y.shape != self.moved.shape or self.y.dtype != self.moved.dtype:
            raise InputError(
                given=f"y {tuple(self.y.shape)} of {self.y.dtype}, moved {tuple(self.moved.shape)} of {self.moved.dtype}",
                expected="the same shape and dtype: row i of moved is what the action makes of row i of y",
                remedy="compare how the two were made",
            )
        self._check_ids()
        count = len(self.y)
        for what in ("latents", "moved_latents", "content"):
            tensor = getattr(self, what)
            if tensor is not None and len(tensor) != count:
                raise InputError(
                    given=f"{what} of {len(tensor)} rows for {count} pairs",
                    expected="a row for each pair",
                    remedy=f"leave {what} out where it is not known",
                )
        for what in ("elements", "matrices", "action_names"):
            entries = getattr(self, what)
            if entries is not None and len(entries) < self.actions:
                raise InputError(
                    given=f"{what} with {len(entries)} entries, for numbers of actions up to {self.actions - 1}",
                    expected="an entry for each number",
                    remedy=f"number the actions 0, 1, ..., or leave {what} out",
                )

    def _tensors(self) -> dict[str, Tensor]:
        names = ("y", "moved", "action_ids", "latents", "moved_latents", "elements", "matrices", "content")
        return {what: getattr(self, what) for what in names if getattr(self, what) is not None}

    def _check_ids(self) -> None:
        ids = self.action_ids
        if ids.dtype != torch.int64 or ids.shape != (len(self.y),):
            raise InputError(
                given=f"action_ids {tuple(ids.shape)} of {ids.dtype} for {len(self.y)} pairs",
                expected=f"({len(self.y)},) of torch.int64: the number of each pair's action",
                remedy="number the actions: torch.unique(labels, return_inverse=True)[1]",
            )
        if int(ids.min()) < 0:
            raise InputError(
                given=f"action_ids with {int(ids.min())}",
                expected="numbers of at least 0",
                remedy="number the actions: torch.unique(labels, return_inverse=True)[1]",
            )

    def __len__(self) -> int:
        return len(self.y)

    def __repr__(self) -> str:
        return f"PairedActions({self.name!r}, {len(self)} pairs {tuple(self.y.shape[1:])}, {self.actions} actions)"

    @property
    def actions(self) -> int:
        """One more than the largest number of an action."""
        return int(self.action_ids.max()) + 1


def mixed_sets(data: PairedActions, seed: int = 0) -> PairedActions:
    """The same pairs with their numbers dealt anew, so that pairs of one number share no element: a negative control.

    Args:
        data: pairs of at least two actions.
        seed: of the random order of the numbers.

    Returns:
        As many pairs of every number as before; the elements and matrices, which no number has any longer, are left out.

    Raises:
        InputError: for pairs of a single action, which cannot be mixed.

    Example:
        >>> data = PairedActions(torch.zeros(6, 2), torch.ones(6, 2), torch.tensor([0, 0, 0, 1, 1, 1]))
        >>> mixed_sets(data, seed=1).action_ids.bincount()
        tensor([3, 3])
    """
    if len(data.action_ids.unique()) < 2:
        raise InputError(
            given=f"{data!r}, all pairs of one action",
            expected="at least two actions, whose pairs can be mixed",
            remedy="add pairs of another action",
        )
    generator = torch.Generator().manual_seed(seed_of(integer(seed, "seed", 0, remedy="seed=0")))
    order = torch.randperm(len(data), generator=generator).to(data.action_ids.device)
    return replace(
        data,
        action_ids=data.action_ids[order],
        elements=None,
        matrices=None,
        action_names=None,
        name=f"{data.name}, mixed",
    )
