"""Pictures of convex solids in closed form: orthographic projection, every face flat, edges anti-aliased."""

from __future__ import annotations

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations.groups import integer

from .solids import Solids

LINES = 4
"""Scan lines through each row of pixels."""
AMBIENT = 0.4
"""Brightness of a face that is turned away from the light; one that faces it has 1."""
LIGHT = (-0.4, 0.5, 0.77)
"""Where the light comes from: left, above and behind the viewer; it stays with the viewer."""
TOLERANCE = 1e-3
"""How far from orthogonal a pose may be, in the entries of R R^T - 1."""
TINY = 1e-9
"""Slopes below are taken for this: such an edge runs along the lines."""


def render(solids: Solids, poses: Tensor, size: int, background: Tensor | None = None) -> Tensor:
    """What a viewer far away on the z axis sees of each solid at its pose; x runs to the right, y up, z to the viewer.

        on the front face f, n_fz > 0, seen where  n_g . p <= d_g  for every other face g:
            (n_fz n_gx - n_gz n_fx) x + (n_fz n_gy - n_gz n_fy) y  <=  n_fz d_g - n_gz d_f

    which along a line y = const is an interval for x. The picture shows [-1, 1]^2; a pixel is covered by a face by its
    exact part of an interval, in the mean over four lines through it, and so depends continuously on the pose, with
    derivatives almost everywhere.

    Args:
        solids: B of them, a row each.
        poses: orthogonal matrices, (B, 3, 3): the solid's point p is seen at pose p.
        size: side of a picture in pixels.
        background: (B, 3, size, size), black if left out.

    Returns:
        (B, 3, size, size): rows run down, in [0, 1] if colours and background are.

    Raises:
        InputError: for shapes that do not fit, or poses that are not orthogonal.

    Example:
        >>> from invariants.learning.latent.data import random_solids
        >>> box = random_solids("box", 1, torch.Generator().manual_seed(0))
        >>> render(box, torch.eye(3)[None], 24).shape
        torch.Size([1, 3, 24, 24])
    """
    size = integer(size, "size", 1, remedy="size=24")
    count, faces = solids.offsets.shape
    if poses.shape != (count, 3, 3) or solids.normals.shape != (count, faces, 3):
        raise InputError(
            given=f"poses {tuple(poses.shape)} for {count} solids, normals {tuple(solids.normals.shape)}",
            expected=f"({count}, 3, 3), a matrix for each solid, and ({count}, {faces}, 3)",
            remedy="poses.expand(len(solids.offsets), 3, 3) shows all at one pose",
        )
    poses = poses.to(solids.normals.dtype)
    # not <=: nan is a failure
    if not bool((poses @ poses.mT - torch.eye(3, dtype=poses.dtype, device=poses.device)).abs().max() <= TOLERANCE):
        raise InputError(
            given="poses that are not orthogonal, or not finite",
            expected="rotation matrices",
            remedy="uniform_rotations(count, generator) makes some; torch.linalg.matrix_exp of skew matrices others",
        )
    if background is not None and background.shape != (count, 3, size, size):
        raise InputError(
            given=f"a background {tuple(background.shape)}",
            expected=f"({count}, 3, {size}, {size})",
            remedy="background.expand(...), or leave it out for black",
        )
    normals = solids.normals @ poses.mT
    # faces that look most to the viewer first; of these, as many as any solid shows
    order = normals[..., 2].argsort(1, descending=True)
    shown = order[:, : max(1, int((normals[..., 2] > 0).sum(1).max()))]
    weights = _coverage(normals, solids.offsets, shown, size)
    light = torch.tensor(LIGHT, dtype=normals.dtype, device=normals.device)
    bright = AMBIENT + (1 - AMBIENT) * (normals @ (light / light.norm())).clamp(min=0)
    colours = (solids.colours * bright[..., None]).take_along_dim(shown[..., None], 1)
    drawn = (colours.mT @ weights.flatten(2)).view(count, 3, size, size)
    if background is None:
        return drawn
    return drawn + (1 - weights.sum(1, keepdim=True)).clamp(min=0) * background


def _coverage(normals: Tensor, offsets: Tensor, shown: Tensor, size: int) -> Tensor:
    """What part of each pixel shows each face: (B, shown, size, size)."""
    front, level = normals.take_along_dim(shown[..., None], 1), offsets.take_along_dim(shown, 1)
    depth, other = front[..., 2:], normals[:, None, :, 2]  # (B, K, 1), (B, 1, F)
    across = depth * normals[:, None, :, 0] - other * front[..., :1]
    up = depth * normals[:, None, :, 1] - other * front[..., 1:2]
    most = depth * offsets[:, None] - other * level[..., None]
    # a face does not bound itself: an edge far to the right, finite for the sake of derivatives
    itself = shown[..., None] == torch.arange(normals.shape[1], device=normals.device)
    most = most.masked_fill(itself, 1.0)
    across = torch.where(across.abs() < TINY, TINY, across)
    lines = 1 - (torch.arange(size * LINES, dtype=normals.dtype, device=normals.device) + 0.5) * 2 / (size * LINES)
    # (B, K, F, lines): where the line crosses the edge to each other face, in pixels from the left
    bound = ((most / across)[..., None] - (up / across)[..., None] * lines + 1) * (size / 2)
    right = across[..., None] > 0
    end = bound.masked_fill(~right, torch.inf).amin(2)
    start = bound.masked_fill(right, -torch.inf).amax(2)
    hidden = (depth <= 0) | (end <= start)
    start, end = (edge.masked_fill(hidden, 0.0).clamp(0, size)[..., None] for edge in (start, end))
    pixel = torch.arange(size, dtype=normals.dtype, device=normals.device)
    # in place: most of the time would go into memory
    covered = (end - pixel).clamp_(0, 1).sub_((start - pixel).clamp_(0, 1))
    return covered.unflatten(2, (size, LINES)).mean(3)
