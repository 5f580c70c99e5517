"""so3_product1: bilinear map of 4 and 4 dimensions to 11.

Generated; do not edit. Regenerate with: python -m codegen

Spec       bilinear map of 4 and 4 dimensions to 11
Spec hash  e28147a0703e3113cd0e614ee4d0b2d5ae56d6f6405ffe2502e8ef8873c3d7c8
Operations kernel: 16 terms with 3 distinct coefficients, printed; operations a row of the map and of its adjoints: 25, 34, 34

"""

from __future__ import annotations

from pathlib import Path

from ..runtime.contraction import Contraction, ContractionSpec
from ..runtime.linear import BilinearKernel

kernel_map = Contraction(
    ContractionSpec(
        name="so3_product1",
        digest="c5079b9155c0f8cf0187b313c1685d9b279f61b0d529f052b3550501ae966632",
        sizes=(4, 4, 11),
        complex=False,
        printed=True,
    ),
    indices=(
        (
            0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3,
        ),
        (
            0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3,
        ),
        (
            0, 1, 2, 3, 4, 7, 10, 9, 5, 10, 7, 8, 6, 9, 8, 7,
        ),
    ),
    coefficients=(
        -0.7071067811865476, 0.5773502691896257, 0.7071067811865476, 1.0,
    ),
    which=(
        3, 3, 3, 3, 3, 1, 2, 0, 3, 0, 1, 2, 3, 2, 0, 1,
    ),
    module=__name__,
    file=Path(__file__).with_name("kernel.cpp"),
)
kernel = BilinearKernel(kernel_map)
