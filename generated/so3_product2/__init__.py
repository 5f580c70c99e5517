"""so3_product2: bilinear map of 9 and 9 dimensions to 51.

Generated; do not edit. Regenerate with: python -m codegen

Spec       bilinear map of 9 and 9 dimensions to 51
Spec hash  cf87fb3bf3f7cd9914b68b8c271323e7c49c4e0aff9cc4e80613b65d69fbca61
Operations kernel: 137 terms with 12 distinct coefficients, printed; operations a row of the map and of its adjoints: 213, 306, 306

"""

from .kernel import kernel

__all__ = ["kernel"]
