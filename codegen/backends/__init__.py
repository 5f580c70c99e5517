"""Backends: one frozen config, one printer and one template folder each."""

from .base import Backend, names, select
from .torch_backend import TORCH

__all__ = ["TORCH", "Backend", "names", "select"]
