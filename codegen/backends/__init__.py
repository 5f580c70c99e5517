"""Backends: one frozen config, one printer and one template folder each."""

from .base import Backend, Context, names, select
from .torch_backend import TORCH

__all__ = ["TORCH", "Backend", "Context", "names", "select"]
