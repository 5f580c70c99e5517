"""so3_points: orbits of so3 on any number of points of 3 dimensions: projection and mean curvature.

Generated; do not edit. Regenerate with: python -m codegen

Spec       orbits of so3 on any number of points of 3 dimensions: projection and mean curvature
Spec hash  281bd73ca75ff5175458586e9512b3bbe81d935df0414eae0da7bf303bd3369e
Operations 54 operations a point and projection; 3 fields beside 0 translations

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl

from ..runtime.quotient_triton import TritonQuotient


@triton.jit
def _sums(x, v, weights, sums, points, vectors: tl.constexpr, weighted: tl.constexpr, block: tl.constexpr):
    """Mass, means of x and v, and sums of m x, m x x*, m v and m x v* over centred points: a program a state."""
    state = tl.program_id(0).to(tl.int64)
    x, v, weights = x + state * points * 3, v + state * points * 3, weights + state * points
    lane = tl.arange(0, block)
    zero = tl.zeros([block], tl.float64)
    mass = zero
    x0_sum, v0_sum = zero, zero
    x1_sum, v1_sum = zero, zero
    x2_sum, v2_sum = zero, zero
    for first in range(0, points, block):
        exists = first + lane < points
        m = tl.load(weights + first + lane, mask=exists, other=0.0).to(tl.float64) if weighted else exists.to(tl.float64)
        there = exists & (m != 0)
        at = (first + lane) * 3
        mass += m
        x0_sum += m * tl.load(x + at + 0, mask=there, other=0.0).to(tl.float64)
        if vectors:
            v0_sum += m * tl.load(v + at + 0, mask=there, other=0.0).to(tl.float64)
        x1_sum += m * tl.load(x + at + 1, mask=there, other=0.0).to(tl.float64)
        if vectors:
            v1_sum += m * tl.load(v + at + 1, mask=there, other=0.0).to(tl.float64)
        x2_sum += m * tl.load(x + at + 2, mask=there, other=0.0).to(tl.float64)
        if vectors:
            v2_sum += m * tl.load(v + at + 2, mask=there, other=0.0).to(tl.float64)
    total = tl.sum(mass, 0)
    share = 1.0 / tl.where(total > 0, total, 1.0)
    a0, b0 = tl.sum(x0_sum, 0) * share, tl.sum(v0_sum, 0) * share
    a1, b1 = tl.sum(x1_sum, 0) * share, tl.sum(v1_sum, 0) * share
    a2, b2 = tl.sum(x2_sum, 0) * share, tl.sum(v2_sum, 0) * share
    xm0 = share * 0.0
    vm0 = share * 0.0
    xm1 = share * 0.0
    vm1 = share * 0.0
    xm2 = share * 0.0
    vm2 = share * 0.0
    s0, t0 = zero, zero
    c0_0 = zero
    s0_0 = zero
    c0_1 = zero
    s0_1 = zero
    c0_2 = zero
    s0_2 = zero
    s1, t1 = zero, zero
    c1_0 = zero
    c1_1 = zero
    s1_1 = zero
    c1_2 = zero
    s1_2 = zero
    s2, t2 = zero, zero
    c2_0 = zero
    c2_1 = zero
    c2_2 = zero
    s2_2 = zero
    for first in range(0, points, block):
        exists = first + lane < points
        m = tl.load(weights + first + lane, mask=exists, other=0.0).to(tl.float64) if weighted else exists.to(tl.float64)
        there = exists & (m != 0)
        at = (first + lane) * 3
        x0 = tl.load(x + at + 0, mask=there, other=0.0).to(tl.float64) - xm0
        x1 = tl.load(x + at + 1, mask=there, other=0.0).to(tl.float64) - xm1
        x2 = tl.load(x + at + 2, mask=there, other=0.0).to(tl.float64) - xm2
        s0 += m * x0
        s0_0 += m * x0 * x0
        s0_1 += m * x0 * x1
        s0_2 += m * x0 * x2
        s1 += m * x1
        s1_1 += m * x1 * x1
        s1_2 += m * x1 * x2
        s2 += m * x2
        s2_2 += m * x2 * x2
        if vectors:
            v0 = m * (tl.load(v + at + 0, mask=there, other=0.0).to(tl.float64) - vm0)
            t0 += v0
            v1 = m * (tl.load(v + at + 1, mask=there, other=0.0).to(tl.float64) - vm1)
            t1 += v1
            v2 = m * (tl.load(v + at + 2, mask=there, other=0.0).to(tl.float64) - vm2)
            t2 += v2
            c0_0 += x0 * v0
            c0_1 += x0 * v1
            c0_2 += x0 * v2
            c1_0 += x1 * v0
            c1_1 += x1 * v1
            c1_2 += x1 * v2
            c2_0 += x2 * v0
            c2_1 += x2 * v1
            c2_2 += x2 * v2
    sums += state * 31
    tl.store(sums, total)
    tl.store(sums + 1, xm0)
    tl.store(sums + 4, vm0)
    tl.store(sums + 7, tl.sum(s0, 0))
    tl.store(sums + 10, tl.sum(t0, 0))
    tl.store(sums + 13, tl.sum(s0_0, 0))
    tl.store(sums + 22, tl.sum(c0_0, 0))
    tl.store(sums + 14, tl.sum(s0_1, 0))
    tl.store(sums + 23, tl.sum(c0_1, 0))
    tl.store(sums + 15, tl.sum(s0_2, 0))
    tl.store(sums + 24, tl.sum(c0_2, 0))
    tl.store(sums + 2, xm1)
    tl.store(sums + 5, vm1)
    tl.store(sums + 8, tl.sum(s1, 0))
    tl.store(sums + 11, tl.sum(t1, 0))
    tl.store(sums + 16, tl.sum(s0_1, 0))
    tl.store(sums + 25, tl.sum(c1_0, 0))
    tl.store(sums + 17, tl.sum(s1_1, 0))
    tl.store(sums + 26, tl.sum(c1_1, 0))
    tl.store(sums + 18, tl.sum(s1_2, 0))
    tl.store(sums + 27, tl.sum(c1_2, 0))
    tl.store(sums + 3, xm2)
    tl.store(sums + 6, vm2)
    tl.store(sums + 9, tl.sum(s2, 0))
    tl.store(sums + 12, tl.sum(t2, 0))
    tl.store(sums + 19, tl.sum(s0_2, 0))
    tl.store(sums + 28, tl.sum(c2_0, 0))
    tl.store(sums + 20, tl.sum(s1_2, 0))
    tl.store(sums + 29, tl.sum(c2_1, 0))
    tl.store(sums + 21, tl.sum(s2_2, 0))
    tl.store(sums + 30, tl.sum(c2_2, 0))


@triton.jit
def _apply(
    x, v, weights, fields, out, points, sign, vectors: tl.constexpr, weighted: tl.constexpr, block: tl.constexpr
):
    """v - its mean + sign (M (x - mean) + o) at a block of points of a state; 0 at points that do not exist."""
    state = tl.program_id(0).to(tl.int64)
    x, v, out = x + state * points * 3, v + state * points * 3, out + state * points * 3
    fields += state * 18
    lane = tl.program_id(1) * block + tl.arange(0, block)
    exists = lane < points
    there = exists
    if weighted:
        there = exists & (tl.load(weights + state * points + lane, mask=exists, other=0.0) != 0)
    at = lane * 3
    x0 = tl.load(x + at + 0, mask=there, other=0.0).to(tl.float64) - tl.load(fields + 12)
    x1 = tl.load(x + at + 1, mask=there, other=0.0).to(tl.float64) - tl.load(fields + 13)
    x2 = tl.load(x + at + 2, mask=there, other=0.0).to(tl.float64) - tl.load(fields + 14)
    y0 = tl.load(fields + 9) + tl.load(fields + 0) * x0 + tl.load(fields + 1) * x1 + tl.load(fields + 2) * x2
    y0 = sign * y0
    if vectors:
        y0 += tl.load(v + at + 0, mask=there, other=0.0).to(tl.float64) - tl.load(fields + 15)
    tl.store(out + at + 0, tl.where(there, y0, 0.0), mask=exists)
    y1 = tl.load(fields + 10) + tl.load(fields + 3) * x0 + tl.load(fields + 4) * x1 + tl.load(fields + 5) * x2
    y1 = sign * y1
    if vectors:
        y1 += tl.load(v + at + 1, mask=there, other=0.0).to(tl.float64) - tl.load(fields + 16)
    tl.store(out + at + 1, tl.where(there, y1, 0.0), mask=exists)
    y2 = tl.load(fields + 11) + tl.load(fields + 6) * x0 + tl.load(fields + 7) * x1 + tl.load(fields + 8) * x2
    y2 = sign * y2
    if vectors:
        y2 += tl.load(v + at + 2, mask=there, other=0.0).to(tl.float64) - tl.load(fields + 17)
    tl.store(out + at + 2, tl.where(there, y2, 0.0), mask=exists)


kernels = TritonQuotient(3, _sums, _apply)
project, curvature, orbit = kernels.project, kernels.curvature, kernels.orbit
