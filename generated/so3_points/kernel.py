"""so3_points: orbits of so3 on any number of points of 3 dimensions: projection and mean curvature.

Generated; do not edit. Regenerate with: python -m codegen

Spec       orbits of so3 on any number of points of 3 dimensions: projection and mean curvature
Spec hash  281bd73ca75ff5175458586e9512b3bbe81d935df0414eae0da7bf303bd3369e
Operations 54 operations a point and projection; 3 fields beside 0 translations

"""

from __future__ import annotations

from pathlib import Path

from ..runtime.quotient import QuotientKernel
from ..runtime.quotient_spec import QuotientSpec

kernel = QuotientKernel(
    QuotientSpec(
        name="so3_points",
        digest="281bd73ca75ff5175458586e9512b3bbe81d935df0414eae0da7bf303bd3369e",
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
            (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0),
        ),
        blocks=((0, 3, (0, 1, 2)),),
        ranks=(3,),
        translations=0,
        masses=(
        ),
        given=False,
        log_constant=1.0397207708399179,
    ),
    module=__name__,
    file=Path(__file__).with_name("kernel.cpp"),
)
