"""Any module made equivariant: means, choices and learned weights over the orbit; canonical forms."""

from .canonical_equitune import CanonicalEquitune, turns
from .equitune import Equitune
from .language_models import CausalLanguageModel, load_language_model
from .orbit_weights import Learned, OrbitWeights, Select, Soft, Uniform
from .sequence_equitune import SequenceEquitune

__all__ = [
    "CanonicalEquitune",
    "CausalLanguageModel",
    "Equitune",
    "Learned",
    "OrbitWeights",
    "Select",
    "SequenceEquitune",
    "Soft",
    "Uniform",
    "load_language_model",
    "turns",
]
