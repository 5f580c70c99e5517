"""Finite groups acting on tensors: pictures, permuted entries, coordinates, tokens; points and pictures by matrices."""

from .finite_actions import CoordinateAction, FiniteAction, JointAction, PermutationAction, TrivialAction
from .image_action import ImageAction
from .matrix_actions import PointAction, VectorAction, WarpAction
from .token_action import TokenAction

__all__ = [
    "CoordinateAction",
    "FiniteAction",
    "ImageAction",
    "JointAction",
    "PermutationAction",
    "PointAction",
    "TokenAction",
    "TrivialAction",
    "VectorAction",
    "WarpAction",
]
