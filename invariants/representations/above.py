"""Methods of the public contract that stand above their class: the one place where a lower floor reaches up, when called."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .characters import CharacterTable as CharacterTable
    from .groups import FiniteGroup
    from .irreps import Decomposition as Decomposition
    from .irreps import Irrep as Irrep
    from .representation import Representation


def character_table(group: FiniteGroup) -> CharacterTable:
    """G.character_table()."""
    from .characters import character_table

    return character_table(group)


def irreps(group: FiniteGroup, field: str) -> tuple[Irrep, ...]:
    """G.irreps()."""
    from .irreps import irreps

    return irreps(group, field)


def decompose(rho: Representation, field: str) -> Decomposition:
    """rho.decompose()."""
    from .irreps import decompose

    return decompose(rho, field)


def is_tensor(value: object) -> bool:
    """Whether a value is a torch tensor; torch is not loaded for that."""
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(value, torch.Tensor)


@lru_cache(maxsize=32)
def kernel(item: object) -> Any:
    """The generated kernel of an item, for methods that take tensors: L.exp(tensor), L.log(tensor)."""
    from codegen import compile

    return compile(item)
