"""Repère: differential invariants of group actions, exactly, and the networks built on them.

The symbolic side; importing it never imports torch. Layers are in ``invariants.nn``, training methods in
``invariants.learning``.
"""

from . import catalogue
from .actions import LieAction
from .certificate import Certificate, Invariant, RelativeInvariant
from .derivation import Derivation, derive
from .errors import (
    ActionError,
    CertificateError,
    DerivationError,
    FileFormatError,
    InputError,
    RepereError,
)
from .frames import MovingFrame
from .jets import JetSpace

__version__ = "0.1.0"

__all__ = [
    "ActionError",
    "Certificate",
    "CertificateError",
    "Derivation",
    "DerivationError",
    "FileFormatError",
    "InputError",
    "Invariant",
    "JetSpace",
    "LieAction",
    "MovingFrame",
    "RelativeInvariant",
    "RepereError",
    "catalogue",
    "derive",
]
