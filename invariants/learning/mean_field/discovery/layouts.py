"""How the coordinates of a particle are numbered: blocks whose axes are inputs, outputs, or what else a group moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

from invariants.errors import InputError
from invariants.representations import Representation


@dataclass(frozen=True)
class Layout:
    """Parameters as blocks, one behind the other, each a tensor whose axes are named and moved by one group.

    Args:
        blocks: names of the axes of each block, (("outputs", "inputs"), ("outputs",)) for a matrix and a bias; () for a
            number that nothing moves.
        sizes: of the axes, by name.
        signs: axes whose coordinates may change sign as well.
        fixed: axes that do not move, as outputs that are to be invariant.

    Raises:
        InputError: for an axis without a size, sizes below 1, or a name that is on no axis.

    Example:
        >>> Layout((("outputs", "inputs"), ("outputs",)), {"outputs": 2, "inputs": 3}).parameters
        8
    """

    blocks: tuple[tuple[str, ...], ...]
    sizes: Mapping[str, int]
    signs: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if isinstance(self.blocks, str) or any(isinstance(b, str) for b in self.blocks):
            raise InputError(
                given=f"blocks={self.blocks!r}",
                expected="a tuple of tuples of names",
                remedy='blocks=(("outputs", "inputs"),), with two commas',
            )
        names = [name for block in self.blocks for name in block]
        for name in (*names, *self.signs, *self.fixed):
            size = self.sizes.get(name)
            if name not in names or not isinstance(size, int) or isinstance(size, bool) or size < 1:
                raise InputError(
                    given=f"the axis {name!r} of size {size!r}",
                    expected="axes that are in a block and have a size of at least 1",
                    remedy="give each name of blocks a size, and use the same names in signs and fixed",
                )

    @classmethod
    def vector(cls, parameters: int) -> Layout:
        """Parameters without structure: any permutation with signs."""
        return cls((("parameters",),), {"parameters": parameters}, signs=("parameters",))

    @classmethod
    def matrix(cls, outputs: int, inputs: int) -> Layout:
        """A matrix, row by row: permutations of rows and of columns."""
        return cls((("outputs", "inputs"),), {"outputs": outputs, "inputs": inputs})

    @property
    def parameters(self) -> int:
        """p."""
        return sum(prod(self.sizes[name] for name in block) for block in self.blocks)

    @property
    def axes(self) -> tuple[str, ...]:
        """Names, in the order in which they first come."""
        return tuple(dict.fromkeys(name for block in self.blocks for name in block))

    def entries(self, block: Sequence[str]) -> list[tuple[int, ...]]:
        """Indices of a block, row by row."""
        return list(product(*(range(self.sizes[name]) for name in block)))

    def signs_of(self, name: str) -> tuple[int, ...]:
        """The signs that a coordinate of an axis may take."""
        return (1, -1) if name in self.signs else (1,)

    def representation(self, axes: Mapping[str, Representation]) -> Representation:
        """The action on parameters: the direct sum over blocks of tensor products over axes.

        Args:
            axes: the action on each axis, of one group.
        """
        trivial = Representation.trivial(next(iter(axes.values())).group)
        total: Representation | None = None
        for block in self.blocks:
            part = trivial
            for k, name in enumerate(block):
                part = axes[name] if k == 0 else part * axes[name]
            total = part if total is None else total + part
        return trivial if total is None else total
