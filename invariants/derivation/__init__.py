"""derive(): action to certified invariants; and how a derivation is explained, drawn and stored."""

from .derivation import Derivation, derive
from .drawing import draw_graph

__all__ = [
    "Derivation",
    "derive",
    "draw_graph",
]
