"""How finite groups act on tensors: index maps and generated kernels, a whole orbit in one call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from codegen import compile as compile_kernel
from invariants.errors import InputError
from invariants.representations import CyclicGroup, FiniteGroup, Representation
from invariants.representations.groups import images_of
from invariants.representations.representation import finite


class FiniteAction(nn.Module):
    """A finite group acting on tensors: elements (N,) and x (N or 1, ...) -> (N, ...), entry i being g_i x_i.

    The first axis of x counts elements, what follows it is a batch as a model takes it. With x[None] and all elements the
    result is the orbit of the batch, (|G|, B, ...). A subclass writes ``move``.

    Args:
        group: the finite group.

    Raises:
        InputError: if it is none.
    """

    exact = True
    """Whether g (h x) = (g h) x to the last bit of what is not multiplied; False where values are interpolated."""

    def __init__(self, group: FiniteGroup) -> None:
        super().__init__()
        self.group = finite(group, "an action on tensors")
        self.inverses: Tensor
        self.register_buffer("inverses", torch.from_numpy(self.group.inverses), persistent=False)

    def forward(self, elements: Tensor, x: Tensor, inverse: bool = False) -> Tensor:
        """g x, or with ``inverse`` g^-1 x."""
        return self.move(self.inverses[elements] if inverse else elements, x)

    def move(self, elements: Tensor, x: Tensor) -> Tensor:
        """g x."""
        raise NotImplementedError


class TrivialAction(FiniteAction):
    """Nothing moves: for outputs that are to be invariant, such as the logits of classes.

    Example:
        >>> act = TrivialAction(CyclicGroup(4))
        >>> act(torch.arange(4), torch.rand(1, 5, 10)).shape
        torch.Size([4, 5, 10])
    """

    def move(self, elements: Tensor, x: Tensor) -> Tensor:
        return x.expand(elements.shape[0], *x.shape[1:])


class PermutationAction(FiniteAction):
    """The entries along one axis change places: (g x)[g(i)] = x[i].

    For actions of a Q-network, points of a set, channels of orientations, entries of a vocabulary.

    Args:
        group: the finite group.
        points: what g does to 0 ... n-1: the images under each of ``group.generators``, as [[1, 2, 0], ...], or one row for
            each element. Left out: shifts for a CyclicGroup, else the points that the group was given with.
        dim: the axis, of a batch whose axis 0 is the batch.

    Raises:
        InputError: for images that are no action of the group, or axis 0; in a call, for an axis of another length.

    Example:
        >>> act = PermutationAction(CyclicGroup(3))
        >>> act(torch.arange(3), torch.tensor([[[10, 20, 30]]]))[:, 0].tolist()
        [[10, 20, 30], [30, 10, 20], [20, 30, 10]]
    """

    def __init__(self, group: FiniteGroup, points: Any = None, dim: int = -1) -> None:
        super().__init__(group)
        self.dim = sample_axis(dim)
        self.sources: Tensor
        images = images_of_points(self.group, points)
        self.register_buffer("sources", torch.from_numpy(images[self.group.inverses]), persistent=False)

    def move(self, elements: Tensor, x: Tensor) -> Tensor:
        count = self.sources.shape[1]
        axis = axis_of(x, self.dim, count, f"entries that {self.group!r} permutes", "points= for another action")
        return read(x, self.sources[elements], axis)

    def extra_repr(self) -> str:
        return f"{self.group.name}, {self.sources.shape[1]} points, dim={self.dim}"


class CoordinateAction(FiniteAction):
    """Vectors are multiplied by rho(g), through the generated kernel of a representation.

    For points, velocities, tensors, features of a known type, on one axis of a batch.

    Args:
        rho: a representation of a finite group.
        dim: the axis of the coordinates, of a batch whose axis 0 is the batch.

    Raises:
        InputError: if rho is no representation of a finite group; in a call, for another number of coordinates.

    Example:
        >>> quarter = Representation.from_matrices(CyclicGroup(4), [[[0, -1], [1, 0]]])
        >>> CoordinateAction(quarter)(torch.arange(4), torch.tensor([[[1.0, 2.0]]]))[:, 0].tolist()
        [[1.0, 2.0], [-2.0, 1.0], [-1.0, -2.0], [2.0, -1.0]]
    """

    def __init__(self, rho: Representation, dim: int = -1) -> None:
        if not isinstance(rho, Representation):
            raise InputError(
                given=f"rho={rho!r} of type {type(rho).__name__}",
                expected="a Representation, which says by which matrices the group acts",
                remedy="Representation.from_matrices(group, [...]), or PermutationAction(group)",
            )
        super().__init__(finite(rho.group, "an action on tensors"))
        self.rho, self.dim = rho, sample_axis(dim)
        self._kernel: Any = compile_kernel(rho)

    def move(self, elements: Tensor, x: Tensor) -> Tensor:
        axis = axis_of(x, self.dim, self.rho.dimension, f"coordinates of {self.rho.name}", "another representation")
        rows = x.movedim(axis, -1)
        moved: Tensor = self._kernel(elements.view(-1, *[1] * (rows.dim() - 2)), rows)
        return moved.movedim(-1, axis)

    def __getstate__(self) -> dict[str, Any]:
        # a kernel compiled in memory is in no module where a copy could find it
        return {key: value for key, value in self.__dict__.items() if key != "_kernel"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._kernel = compile_kernel(self.rho)

    def extra_repr(self) -> str:
        return f"{self.group.name}, {self.rho.name}, dim={self.dim}"


class JointAction(FiniteAction):
    """Several actions of one group on different axes of a tensor, together.

    For maps of vectors, say, whose pixels move and whose channels turn. The actions must commute, as those on different axes
    do; ``Equitune.check`` measures whether the whole is an action.

    Args:
        actions: of one and the same group object.

    Raises:
        InputError: for none, or for actions of several groups.

    Example:
        >>> G = CyclicGroup(2)
        >>> act = JointAction(PermutationAction(G, dim=1), PermutationAction(G, dim=2))
        >>> act(torch.tensor([1]), torch.tensor([[[[1, 2], [3, 4]]]]))[0, 0].tolist()
        [[4, 3], [2, 1]]
    """

    def __init__(self, *actions: FiniteAction) -> None:
        kinds = [a for a in actions if isinstance(a, FiniteAction)]
        if not actions or len(kinds) < len(actions) or any(a.group is not kinds[0].group for a in kinds):
            raise InputError(
                given=f"actions={actions!r}",
                expected="at least one FiniteAction, all of one and the same group object",
                remedy="make the group once and pass it to all actions",
            )
        super().__init__(kinds[0].group)
        self.actions = nn.ModuleList(kinds)
        self.exact = all(a.exact for a in kinds)

    def move(self, elements: Tensor, x: Tensor) -> Tensor:
        for action in self.actions:
            x = action(elements, x)
        return x


def sample_axis(dim: Any) -> int:
    """An axis of a batch other than that of the samples, checked."""
    if isinstance(dim, bool) or not isinstance(dim, int) or dim == 0:
        raise InputError(
            given=f"dim={dim!r}",
            expected="an axis of a sample: 1, 2, ... or -1, -2, ...; axis 0 counts the samples",
            remedy="leave dim out for the last axis",
        )
    return dim


def axis_of(x: Tensor, dim: int, count: int, what: str, otherwise: str) -> int:
    """The axis of x (N or 1, B, ...) that is axis ``dim`` of a batch (B, ...), checked to have ``count`` entries."""
    axis = dim if dim < 0 else dim + 1
    if not -x.dim() + 2 <= axis < x.dim() or x.shape[axis] != count:
        raise InputError(
            given=f"a batch of shape {tuple(x.shape[1:])}",
            expected=f"along axis {dim} {count} {what}",
            remedy=f"pass dim= for another axis, or {otherwise}",
        )
    return axis % x.dim()


def read(x: Tensor, sources: Tensor, axis: int) -> Tensor:
    """Entries of x (N or 1, ...) along an axis, taken from places sources (N, n) that differ from row to row."""
    rows, count = sources.shape
    # a gather from a view is several times as fast as index_select of the whole orbit
    index = sources.view(rows, *[1] * (axis - 1), count, *[1] * (x.dim() - axis - 1))
    shape = (rows, *x.shape[1:axis], count, *x.shape[axis + 1 :])
    return x.expand(rows, *x.shape[1:]).gather(axis, index.expand(shape))


def images_of_points(group: FiniteGroup, points: Any = None, count: int | None = None) -> NDArray[np.int64]:
    """Where every element of a group sends the points 0 ... n-1: (|G|, n).

    Args:
        group: a finite group.
        points: images under each generator or under each element; None for shifts of a CyclicGroup, for the group on itself
            if that has ``count`` elements, and else for the points that it was given with.
        count: how many points are to be moved, if that is known.

    Raises:
        InputError: for what is no permutation, or no action of the group.
    """
    if points is None:
        # a cyclic group is held on fewer points: one cycle for each prime power
        if isinstance(group, CyclicGroup) or count == group.order:
            return group.products(np.arange(group.order)[:, None], np.arange(group.order)[None, :])
        return group.permutations.astype(np.int64)
    items = list(points) if isinstance(points, (Sequence, np.ndarray)) else []
    forms = [form for form in (images_of(item) for item in items) if form is not None]
    sizes = {len(form) for form in forms}
    if len(forms) < len(items) or len(sizes) != 1 or len(forms) not in (len(group.generators), group.order):
        raise InputError(
            given=f"points={points!r}",
            expected=f"permutations of 0 ... n-1, one for each of the {len(group.generators)} generators of {group!r}",
            remedy="pass [[1, 2, 0], ...] in the order of group.generators",
        )
    given = np.array(forms, dtype=np.int64)
    moves = given if len(forms) == len(group.generators) else given[list(group.generators)]
    images = np.empty((group.order, sizes.pop()), dtype=np.int64)
    images[0] = np.arange(images.shape[1])
    for g in group.nearest_first[1:]:
        s, b = group.words[g]
        images[g] = moves[s][images[b]]
    for s, move in zip(group.generators, moves, strict=True):
        products = group.products(np.array(s), np.arange(group.order))
        if (move[images] != images[products]).any():
            b = int(np.flatnonzero((move[images] != images[products]).any(axis=1))[0])
            raise InputError(
                given=f"points for which generator {s} after element {b} is not element {int(products[b])}",
                expected=f"an action of {group!r}: (g h)(i) = g(h(i))",
                remedy="check the order of the generators (group.generators) and the images",
            )
    if len(forms) == group.order and (given != images).any():
        raise InputError(
            given="points for each element that are not the products of those for the generators",
            expected=f"an action of {group!r}, its elements in the order of group.elements",
            remedy="give the generators' images alone",
        )
    return images
