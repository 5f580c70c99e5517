"""Repère: differential invariants of group actions, exactly, and the networks built on them.

The symbolic side; importing it never imports torch. Layers are in ``invariants.nn``, training in ``invariants.learning``,
groups of matrices in ``invariants.representations``.
"""

import sys

from . import catalogue
from .actions import LieAction, conjugate, product, subgroup
from .calculus import InvariantCalculus
from .calculus import equivariant_maps as equivariants
from .certificate import Certificate, Invariant, RelativeInvariant
from .derivation import Derivation, derive, draw_graph
from .errors import ActionError, CertificateError, DerivationError, FileFormatError, InputError, RepereError
from .frames import MovingFrame
from .jets import JetSpace, freeness
from .points import JointInvariants, joint_invariants, matrix_frames

__version__ = "0.1.0"

# modules that were documented before they had folders, importable by those names as os.path is
for _module, _name in ((equivariants, "equivariants"), (freeness, "freeness"), (matrix_frames, "matrix_frames")):
    sys.modules[f"{__name__}.{_name}"] = _module

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
