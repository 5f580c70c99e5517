"""Backends: one frozen config, one printer and one template folder each."""

from .base import Backend, Programs, names, register, select
from .cpp_backend import CPP
from .torch_backend import TORCH
from .triton_backend import TRITON

__all__ = ["CPP", "TORCH", "TRITON", "Backend", "Programs", "names", "register", "select"]
