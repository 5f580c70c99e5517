"""se3_points: orbits of se3 on any number of points of 3 dimensions: projection and mean curvature.

Generated; do not edit. Regenerate with: python -m codegen

Spec       orbits of se3 on any number of points of 3 dimensions: projection and mean curvature
Spec hash  745b1ddcf286610ddf7a0713aa16c660cd2f62b08d23dc1f2ca959a7280f96dd
Operations 54 operations a point and projection; 3 fields beside 3 translations

"""

from __future__ import annotations

from pathlib import Path

from ..runtime.quotient import QuotientKernel
from ..runtime.quotient_spec import QuotientSpec

kernel = QuotientKernel(
    QuotientSpec(
        name="se3_points",
        digest="745b1ddcf286610ddf7a0713aa16c660cd2f62b08d23dc1f2ca959a7280f96dd",
        size=3,
        points=0,
        linear=(
            ((0.0, -0.7071067811865476, 0.0), (0.7071067811865476, 0.0, 0.0), (0.0, 0.0, 0.0)), ((0.0, 0.0,
            -0.7071067811865476), (0.0, 0.0, 0.0), (0.7071067811865476, 0.0, 0.0)), ((0.0, 0.0, 0.0), (0.0, 0.0,
            -0.7071067811865476), (0.0, 0.7071067811865476, 0.0)),
        ),
        constant=(
            (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0),
        ),
        metric=(
            (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0),
        ),
        onto=(
            (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0),
        ),
        blocks=((0, 3, (0, 1, 2)),),
        ranks=(3,),
        translations=3,
        masses=(
        ),
        given=False,
        log_constant=1.0397207708399179,
    ),
    module=__name__,
    file=Path(__file__).with_name("kernel.cpp"),
)
