"""so3_product2: bilinear map of 9 and 9 dimensions to 51.

Generated; do not edit. Regenerate with: python -m codegen

Spec       bilinear map of 9 and 9 dimensions to 51
Spec hash  cd530676f0bf6d9bebb40cf61802155d3e3ecb73b9bd9d0b81110e4f135d6c6f
Operations kernel: 137 terms with 12 distinct coefficients, printed; operations a row of the map and of its adjoints: 213, 306, 306

"""

from .kernel import kernel

__all__ = ["kernel"]
