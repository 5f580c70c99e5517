"""Moving frames: cross-sections, normalisation, invariantization."""

from .cross_sections import Section, checked, choose, depths, exact_section, several
from .moving_frame import MovingFrame, has_radical, is_zero, require_section, simplify_exact

__all__ = [
    "MovingFrame",
    "Section",
    "checked",
    "choose",
    "depths",
    "exact_section",
    "has_radical",
    "is_zero",
    "require_section",
    "several",
    "simplify_exact",
]
