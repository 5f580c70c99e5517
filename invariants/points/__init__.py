"""Joint invariants of several points, and moving frames of points as matrices, solved and proved."""

from .joint import JointInvariants, joint_invariants
from .matrix_frames import MatrixFrame, matrix_frame

__all__ = [
    "JointInvariants",
    "MatrixFrame",
    "joint_invariants",
    "matrix_frame",
]
