"""so3_product1: bilinear map of 4 and 4 dimensions to 11.

Generated; do not edit. Regenerate with: python -m codegen

Spec       bilinear map of 4 and 4 dimensions to 11
Spec hash  e28147a0703e3113cd0e614ee4d0b2d5ae56d6f6405ffe2502e8ef8873c3d7c8
Operations kernel: 16 terms with 3 distinct coefficients, printed; operations a row of the map and of its adjoints: 25, 34, 34

"""

from .kernel import kernel

__all__ = ["kernel"]
