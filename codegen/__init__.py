"""Code generation: derivations to torch kernels and layers. Command line: ``python -m codegen --help``."""

from .compilation import compile
from .generate import generate

__all__ = ["compile", "generate"]
