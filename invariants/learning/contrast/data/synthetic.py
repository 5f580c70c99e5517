"""Random latents with a linear action, hidden behind a random mixing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate
from numbers import Real
from typing import Any, Literal, cast

import numpy as np
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations import FiniteGroup, Representation
from invariants.representations.groups import integer

from ...loop import seed_of
from ..element_matrices import element_matrices
from .mixing import Mixing
from .paired_actions import PairedActions
from .random_matrices import Kind, random_elements

INFINITE_ELEMENTS = 1000
"""Elements of an infinite group that act, unless told otherwise."""
CHUNK_ENTRIES = 2**22
"""Entries of matrices that are multiplied together."""


class SyntheticWorld:
    """Latents x = (x_group, x_content) that are seen through a mixing, y = f(x), and g x = (rho(g) x_group, x_content).

    Latents of SO(n), O(n) and GL(n) are uniform on the unit sphere. Those of a representation of a finite group are a vector
    uniform on the unit sphere of each block, blocks being isotypic over the real numbers unless given. The content is one of
    some fixed random unit vectors.

    Args:
        group: "SO(3)", "O(3)", "GL(3)", of any dimension; or a real Representation of a FiniteGroup.
        content: numbers of the content, 0 for none.
        classes: vectors that the content may be.
        observed: numbers of an observation.
        layers: of the mixing; 1 makes it linear.
        blocks: sizes of blocks of consecutive coordinates that the representation keeps, as (3, 2); found by
            `rho.decompose("real")` if left out.
        seed: of the mixing and of the content.

    Attributes:
        name: of the group or of the representation.
        group: the FiniteGroup, or None.
        dimension: numbers of x_group.
        mixing: f.
        contents: the vectors that the content may be, (classes, content).

    Raises:
        InputError: for another group, a representation that is complex or of a Lie algebra, blocks that are not kept, or a
            number out of range.

    Source: arXiv 2510.21706.

    Example:
        >>> world = SyntheticWorld("SO(3)", observed=20)
        >>> data = world.pairs(600, elements=30, seed=1)
        >>> data.y.shape, data.latents.shape, data.matrices.shape
        (torch.Size([600, 20]), torch.Size([600, 6]), torch.Size([30, 6, 6]))
    """

    def __init__(
        self,
        group: Literal["SO(3)", "O(3)", "GL(3)"] | str | Representation,
        *,
        content: int = 3,
        classes: int = 100,
        observed: int = 50,
        layers: int = 3,
        blocks: Sequence[int] | None = None,
        seed: int = 0,
    ) -> None:
        content = integer(content, "content", 0, remedy="content=3, or 0 for none")
        classes = integer(classes, "classes", 1, remedy="classes=100")
        if content == 1 and classes > 2:
            raise InputError(
                given=f"content=1 with classes={classes}",
                expected="at most 2 classes: the unit vectors of one dimension are 1 and -1",
                remedy="content=2, or classes=2",
            )
        seed = integer(seed, "seed", 0, remedy="seed=0")
        self._matrices: Tensor | None = None
        self.group: FiniteGroup | None = None
        self._kind: Kind | None = None
        if isinstance(group, Representation):
            self.name = group.name
            self.group = _finite_group_of(group)
            self.dimension = group.dimension
            self._matrices = torch.from_numpy(element_matrices(group))
            self._sizes, self._basis = _blocks(group, self._matrices, blocks)
        else:
            self._kind, self.dimension = _named(group)
            self.name = f"{self._kind}({self.dimension})"
            if blocks is not None:
                raise InputError(
                    given=f"blocks={blocks!r} for {self.name}",
                    expected="none: no part of its space is kept",
                    remedy="leave blocks out",
                )
            self._sizes, self._basis = (self.dimension,), torch.eye(self.dimension, dtype=torch.float64)
        generator = torch.Generator().manual_seed(seed_of(seed, 0))
        if content == 1:
            self.contents = torch.tensor([[1.0], [-1.0]], dtype=torch.float64)[:classes]
        else:
            self.contents = _on_sphere(classes, content, generator)
        self.mixing = Mixing(self.dimension + content, observed, layers, seed=seed)

    def __repr__(self) -> str:
        return f"SyntheticWorld({self.name}, latents {self.mixing.inputs}, observed {self.mixing.outputs})"

    def pairs(
        self, pairs: int = 20_000, *, elements: int | Sequence[Any] | None = None, noise: float = 0.0, seed: int = 0
    ) -> PairedActions:
        """Pairs of every element, as many of each up to one.

        Args:
            pairs: N, in all.
            elements: how many act, drawn at random, those of a finite group without repeats; or a list of elements of the
                finite group. Left out, all of a finite group, or 1000.
            noise: standard deviation of what is added to each number of an observation.
            seed: of elements, latents and noise; worlds of one seed differ in nothing else.

        Returns:
            All in float32; rows in random order.

        Raises:
            InputError: for fewer pairs than elements, more elements than the group has, or a number out of range.
        """
        pairs = integer(pairs, "pairs", 1, remedy="pairs=20_000")
        seed = integer(seed, "seed", 0, remedy="seed=0")
        noise = _scale(noise)
        generator = torch.Generator().manual_seed(seed_of(seed, 1))
        chosen, moves = self._elements(elements, generator)
        if pairs < len(moves):
            raise InputError(
                given=f"pairs={pairs} for {len(moves)} elements",
                expected="at least one pair for each, and more for a fit",
                remedy=f"pairs={100 * len(moves)}, or fewer elements=",
            )
        ids = torch.arange(pairs)[torch.randperm(pairs, generator=generator)] % len(moves)
        parts = [_on_sphere(pairs, size, generator) for size in self._sizes]
        x = torch.cat(parts, dim=1) @ self._basis.T
        step = max(1, CHUNK_ENTRIES // self.dimension**2)
        moved = torch.cat(
            [torch.einsum("nij,nj->ni", moves[n], v) for n, v in zip(ids.split(step), x.split(step), strict=True)]
        )
        content = torch.randint(len(self.contents), (pairs,), generator=generator)
        matrices = torch.eye(self.mixing.inputs, dtype=torch.float64).repeat(len(moves), 1, 1)
        matrices[:, : self.dimension, : self.dimension] = moves
        x = torch.cat([x, self.contents[content]], dim=1)
        moved = torch.cat([moved, self.contents[content]], dim=1)
        y, y_moved = self.mixing(x), self.mixing(moved)
        if noise:
            y = y + noise * torch.randn(y.shape, generator=generator, dtype=y.dtype)
            y_moved = y_moved + noise * torch.randn(y.shape, generator=generator, dtype=y.dtype)
        return PairedActions(
            y=y.float(),
            moved=y_moved.float(),
            action_ids=ids,
            latents=x.float(),
            moved_latents=moved.float(),
            elements=matrices.float() if chosen is None else chosen,
            matrices=matrices.float(),
            content=content if self.contents.shape[1] else None,
            group=self.group,
            name=self.name,
        )

    def _elements(
        self, elements: int | Sequence[Any] | None, generator: torch.Generator
    ) -> tuple[Tensor | None, Tensor]:
        """Numbers in the finite group, where there is one, and matrices on x_group."""
        if self.group is None or self._matrices is None:
            count = integer(INFINITE_ELEMENTS if elements is None else elements, "elements", 1, remedy="elements=1000")
            return None, random_elements(cast(Kind, self._kind), self.dimension, count, generator)
        order = self.group.order
        if elements is None:
            elements = order
        if isinstance(elements, (Sequence, Tensor, np.ndarray)) and not isinstance(elements, str):
            chosen = torch.tensor([self.group.index(g.item() if isinstance(g, Tensor) else g) for g in elements])
            if not len(chosen) or len(chosen.unique()) < len(chosen):
                raise InputError(
                    given=f"elements={elements!r}",
                    expected="at least one element, each once",
                    remedy="elements=[0, 1]",
                )
        else:
            count = integer(
                elements, "elements", 1, order, remedy=f"leave it out for all {order}, or pass a list of elements"
            )
            chosen = torch.randperm(order, generator=generator)[:count]
        return chosen, self._matrices[chosen]


def synthetic_actions(
    group: str | Representation,
    *,
    content: int = 3,
    classes: int = 100,
    pairs: int = 20_000,
    elements: int | Sequence[Any] | None = None,
    observed: int = 50,
    layers: int = 3,
    noise: float = 0.0,
    blocks: Sequence[int] | None = None,
    seed: int = 0,
) -> PairedActions:
    """Pairs of a :class:`SyntheticWorld`, made in one call; fresh ones of the same mixing come from the world itself.

    Args:
        group: "SO(3)", "O(3)", "GL(3)", of any dimension; or a real Representation of a FiniteGroup.
        content, classes, observed, layers, blocks: as for the world.
        pairs, elements, noise: as for its `pairs`.
        seed: of both.

    Raises:
        InputError: as these do.

    Example:
        >>> from invariants.representations import SymmetricGroup
        >>> rho = Representation.permutation(SymmetricGroup(3))
        >>> data = synthetic_actions(rho, pairs=600, seed=2)
        >>> data.elements.sort().values
        tensor([0, 1, 2, 3, 4, 5])
    """
    world = SyntheticWorld(
        group, content=content, classes=classes, observed=observed, layers=layers, blocks=blocks, seed=seed
    )
    return world.pairs(pairs, elements=elements, noise=noise, seed=seed)


def _named(group: Any) -> tuple[Kind, int]:
    found = re.fullmatch(r"\s*(SO|O|GL)\s*\(\s*(\d+)\s*\)\s*", group) if isinstance(group, str) else None
    if found is None or int(found[2]) < 1:
        hint = ", or Representation.permutation(group)" if isinstance(group, FiniteGroup) else ""
        raise InputError(
            given=f"group={group!r}",
            expected='"SO(n)", "O(n)", "GL(n)", or a Representation of a FiniteGroup',
            remedy=f'group="SO(3)", or a sum of group.irreps("real"){hint}',
        )
    return cast(Kind, found[1]), int(found[2])


def _finite_group_of(rho: Representation) -> FiniteGroup:
    if not isinstance(rho.group, FiniteGroup):
        raise InputError(
            given=f"{rho!r}, of a Lie algebra",
            expected="a representation of a FiniteGroup",
            remedy='for rotations of n dimensions pass "SO(n)"',
        )
    if not rho.is_real():
        raise InputError(
            given=f"{rho!r}, whose matrices are complex",
            expected="real matrices",
            remedy='take irreducible parts over the real numbers, as group.irreps("real") gives them',
        )
    return rho.group


def _blocks(rho: Representation, matrices: Tensor, blocks: Sequence[int] | None) -> tuple[tuple[int, ...], Tensor]:
    """Sizes of the blocks, and the basis of the latents in whose coordinates they are consecutive."""
    if blocks is None:
        found = rho.decompose("real")
        sizes = tuple(psi.dimension * multiplicity for psi, multiplicity in found.blocks)
        basis = np.array(found.basis.evalf(20).tolist(), dtype=np.float64)
        return sizes, torch.from_numpy(basis)
    remedy = 'leave blocks out; rho.decompose("real") then finds them'
    if isinstance(blocks, str) or not isinstance(blocks, Iterable):
        raise InputError(given=f"blocks={blocks!r}", expected="a list of sizes, as (3, 2)", remedy=remedy)
    sizes = tuple(integer(size, "block", 1, remedy=remedy) for size in blocks)
    if sum(sizes) != rho.dimension:
        raise InputError(
            given=f"blocks={tuple(blocks)!r} of {sum(sizes)} coordinates together",
            expected=f"sizes that sum to the dimension, {rho.dimension}",
            remedy=remedy,
        )
    outside = torch.ones(rho.dimension, rho.dimension, dtype=torch.bool)
    for end, size in zip(accumulate(sizes), sizes, strict=True):
        outside[end - size : end, end - size : end] = False
    if bool((matrices[:, outside].abs() > 1e-9).any()):
        raise InputError(
            given=f"blocks={sizes!r}, which {rho!r} does not keep",
            expected="coordinates that every element moves among themselves",
            remedy=remedy,
        )
    return sizes, torch.eye(rho.dimension, dtype=torch.float64)


def _on_sphere(count: int, size: int, generator: torch.Generator) -> Tensor:
    """Uniform on the unit sphere of that many dimensions; for none, vectors without coordinates."""
    gaussian = torch.randn(count, size, generator=generator, dtype=torch.float64)
    return gaussian / torch.linalg.vector_norm(gaussian, dim=1, keepdim=True)


def _scale(noise: Any) -> float:
    value = float(noise) if isinstance(noise, Real) and not isinstance(noise, bool) else -1.0
    if not 0 <= value < float("inf"):
        raise InputError(given=f"noise={noise!r}", expected="a finite number of at least 0", remedy="noise=0.1")
    return value
