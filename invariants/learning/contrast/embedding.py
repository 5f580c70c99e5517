"""What evaluations ask of an embedding (torch)."""

from __future__ import annotations

from typing import Any, Protocol

from torch import Tensor

from ..loop import Row
from .learned_action import LearnedAction


class Embedding(Protocol):
    """An embedding on which elements act by matrices, such as a fitted :class:`EbC`.

    Attributes:
        dimension: of the coordinates that move; they come first.
        rows: figures of its training.
    """

    dimension: int
    rows: list[Row]

    def transform(self, y: Any) -> Tensor:
        """Embeddings of observations."""

    def action(self, y: Any, moved: Any) -> LearnedAction:
        """What one unknown element does, from pairs that share it."""

    def predict(self, y: Any, action: LearnedAction) -> Tensor:
        """Embeddings of where an element takes observations."""
