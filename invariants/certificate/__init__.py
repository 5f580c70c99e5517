"""What is proved about a derivation: the counts, the invariants, and every statement of its file."""

from ..families import Invariant, RelativeInvariant
from .chain_proof import first_incomplete
from .proof import Certificate, is_invariant, prove
from .reflections import kept_by_reflections
from .subject import FamilyChain, Subject

__all__ = [
    "Certificate",
    "FamilyChain",
    "Invariant",
    "RelativeInvariant",
    "Subject",
    "first_incomplete",
    "is_invariant",
    "kept_by_reflections",
    "prove",
]
