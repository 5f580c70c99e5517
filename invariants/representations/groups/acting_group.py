"""What a Representation asks of the group it belongs to: generators, relations, and the matrix of an element."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from ..numbers import ExactMatrix


class ActingGroup(ABC):
    """A group given by generators: elements of a finite group, or of a Lie algebra with discrete components beside.

    Attributes:
        name: an identifier.
        infinitesimal: for each generator whether it acts as a derivation (X v = 0 where v is fixed) instead of as a group
            element (h v = v).
    """

    name: str
    infinitesimal: tuple[bool, ...]

    @abstractmethod
    def check(self, matrices: Sequence[ExactMatrix]) -> None:
        """Prove that matrices of the generators are a representation.

        Raises:
            InputError: naming the relation that fails.
        """

    @abstractmethod
    def evaluate(self, matrices: Sequence[ExactMatrix], element: Any) -> ExactMatrix:
        """The matrix of an element, from those of the generators."""
