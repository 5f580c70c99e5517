"""se3_points: orbits of se3 on any number of points of 3 dimensions: projection and mean curvature.

Generated; do not edit. Regenerate with: python -m codegen

Spec       orbits of se3 on any number of points of 3 dimensions: projection and mean curvature
Spec hash  745b1ddcf286610ddf7a0713aa16c660cd2f62b08d23dc1f2ca959a7280f96dd
Operations 54 operations a point and projection; 3 fields beside 3 translations

"""

from .kernel import kernel

__all__ = ["kernel"]
