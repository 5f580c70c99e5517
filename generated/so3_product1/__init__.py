"""so3_product1: bilinear map of 4 and 4 dimensions to 11.

Generated; do not edit. Regenerate with: python -m codegen

Spec       bilinear map of 4 and 4 dimensions to 11
Spec hash  81a7aaeb764935123dc2a4ba7ceb15442b9e0a404f31de7e6bf6c9585cfffd1f
Operations kernel: 16 terms with 3 distinct coefficients, printed; operations a row of the map and of its adjoints: 25, 34, 34

"""

from .kernel import kernel

__all__ = ["kernel"]
