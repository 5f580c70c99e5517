"""Repère: differential invariants of group actions, exactly, and the networks built on them.

The symbolic side; importing it never imports torch. Equivariant vectors are in ``invariants.equivariants`` (a function of
the same name, so it is not repeated here), layers in ``invariants.nn``.
"""

from . import catalogue
from .actions import LieAction
from .calculus import InvariantCalculus
from .certificate import Certificate, Invariant, RelativeInvariant
from .constructions import conjugate, product, subgroup
from .derivation import Derivation, derive
from .drawing import draw_graph
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
from .joint import JointInvariants, joint_invariants

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
    "InvariantCalculus",
    "JetSpace",
    "JointInvariants",
    "LieAction",
    "MovingFrame",
    "RelativeInvariant",
    "RepereError",
    "catalogue",
    "conjugate",
    "derive",
    "draw_graph",
    "joint_invariants",
    "product",
    "subgroup",
]
