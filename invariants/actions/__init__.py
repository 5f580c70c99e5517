"""Group actions: how a user declares one, new ones from old ones, and the flows of their fields."""

from .algebraicity import is_algebraic
from .constructions import conjugate, product, subgroup
from .flows import Flow, flow_of
from .lie_action import Field, LieAction, require_action

__all__ = [
    "Field",
    "Flow",
    "LieAction",
    "conjugate",
    "flow_of",
    "is_algebraic",
    "product",
    "require_action",
    "subgroup",
]
