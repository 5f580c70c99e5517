"""A plane seen before, found again in another picture."""

from __future__ import annotations

import math
import warnings

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from invariants.errors import InputError

from .found_plane import FoundPlane
from .homography_fit import Points, carried, fitted, jacobians, scaled
from .keypoints import Keypoints
from .matching import mutual_nearest
from .scaled_features import ScaledFeatures

_TRIALS = 2000  # draws of four pairs
_LEAST = 6  # inliers below which four pairs that are always joined leave nothing to judge by
_SCALE, _ANGLE = math.log(1.7), math.radians(30)  # how far scales and directions of a pair may be from the homography's
_NEAR = 2.0  # pixels: keypoints closer than this count as one place
_GUIDED = 0.75  # least product of descriptors of a pair that is searched for where the homography says
_ROUNDS = 2  # of such a search and a fit
_DRAWING, _LEAST_SIDE = 50.0, 8.0  # largest ratio of areas across the template; least side of what is found, in pixels


def find_plane(
    template: Tensor,
    scene: Tensor,
    features: ScaledFeatures | None = None,
    *,
    count: int = 3000,
    ratio: float = 0.9,
    tolerance: float = 3.0,
    evidence: float = 8.0,
    seed: int = 0,
) -> FoundPlane:
    """Where a picture of a plane is in a picture of a scene, or that it is not there.

    Keypoints of both are matched (mutual nearest descriptors), a homography is drawn from the pairs by RANSAC, and the
    verdict weighs its inliers, those pairs whose scale and direction agree with it as well, against chance: with M pairs,
    k inliers, and p the share of keypoints of the scene that lie within the tolerance of a wrong place,

    evidence = -log10( (M - 4) binom(M, k) binom(k, 4) p^(k - 4) ).

    What is found is convex, not mirrored, and at least 8 pixels wide. Then pairs are searched again where the homography
    says, and it is fitted to all of them.

    Args:
        template, scene: (C, H, W) or (1, C, H, W), floating point, values of unit size, of as many channels.
        features: what keypoints and descriptors are made by; ScaledFeatures("projective", C) without it.
        count: the most keypoints of each picture.
        ratio: of distances to the nearest and the next nearest descriptor, see :func:`mutual_nearest`.
        tolerance: of an inlier, pixels of the scene.
        evidence: least evidence of what counts as found.
        seed: of RANSAC.

    Returns:
        The verdict, the homography and its inliers. The same input and seed give the same result.

    Raises:
        InputError: pictures that are not finite, of other shapes or of different numbers of channels; options out of
            range; without scikit-image.

    Source: Fischler and Bolles, Random sample consensus, CACM 24 (1981); evidence against chance: Moisan and Stival, A
    probabilistic criterion to detect rigid point matches, IJCV 57 (2004).

    Example:
        >>> template = torch.rand(1, 64, 64, generator=torch.Generator().manual_seed(0))
        >>> scene = torch.nn.functional.pad(template, (20, 10, 5, 15), value=0.5)
        >>> result = find_plane(template, scene)
        >>> result.found, result.homography[:2, 2].round().tolist()
        (True, [20.0, 5.0])
    """
    _check(template, scene, count, tolerance, evidence, seed)
    features = ScaledFeatures("projective", template.shape[-3]) if features is None else features
    (a, first), (b, second) = (features.detect_and_describe(u, count) for u in (template, scene))
    height, width = template.shape[-2:]
    outline = np.array([[-0.5, -0.5], [width - 0.5, -0.5], [width - 0.5, height - 0.5], [-0.5, height - 0.5]])
    pairs = _pairs(a, b, first, second, ratio)
    drawn = _drawn(_numpy(a.points)[pairs[:, 0]], _numpy(b.points)[pairs[:, 1]], tolerance, seed)
    if drawn is None:
        return _result(False, np.eye(3), outline, np.empty((0, 2)), np.empty((0, 2)), len(pairs), -math.inf)
    inliers = _agreeing(drawn, a, b, pairs, tolerance)
    weight = _evidence(drawn, a, b, pairs, inliers, tolerance, scene.shape[-2] * scene.shape[-1])
    found = weight >= evidence and _plausible(drawn, outline)
    if not found:
        return _result(False, np.eye(3), outline, np.empty((0, 2)), np.empty((0, 2)), len(pairs), weight)
    matrix, joined = drawn, pairs[inliers]
    for _ in range(_ROUNDS):
        p, q = _numpy(a.points)[joined[:, 0]], _numpy(b.points)[joined[:, 1]]
        matrix = fitted(p, q, _numpy(b.scales)[joined[:, 1]].clip(0.8), matrix)
        joined = _guided(matrix, a, b, first, second, tolerance)
    if len(joined) < inliers.sum() or not _plausible(matrix, outline):
        matrix, joined = drawn, pairs[inliers]
    p, q = _numpy(a.points)[joined[:, 0]], _numpy(b.points)[joined[:, 1]]
    return _result(True, scaled(matrix), outline, p, q, len(pairs), weight)


def _pairs(a: Keypoints, b: Keypoints, first: Tensor, second: Tensor, ratio: float) -> Points:
    """Mutual nearest descriptors (P, 2), of each pair of places one."""
    pairs = mutual_nearest(first, second, ratio)
    return _apart(_numpy(a.points), _numpy(b.points), pairs.cpu().numpy())


def _apart(p: Points, q: Points, pairs: Points) -> Points:
    """Pairs in falling order of worth without those that start or end where an earlier one does."""
    kept: list[int] = []
    for k, (i, j) in enumerate(pairs):
        if kept:
            others = pairs[kept]
            near = (np.abs(p[others[:, 0]] - p[i]).max(1) < _NEAR) & (np.abs(q[others[:, 1]] - q[j]).max(1) < _NEAR)
            if near.any():
                continue
        kept.append(k)
    found: Points = pairs[kept]
    return found


def _drawn(p: Points, q: Points, tolerance: float, seed: int) -> Points | None:
    """The homography with most pairs within the tolerance, by RANSAC."""
    if len(p) < _LEAST:
        return None
    try:
        from skimage.measure import ransac
        from skimage.transform import ProjectiveTransform
    except ModuleNotFoundError as error:
        raise InputError(
            given=f"a search for a plane, without a package it needs: {error}",
            expected="scikit-image",
            remedy='pip install "repere[scikit-image]"',
        ) from None

    def sound(model: ProjectiveTransform, *data: Points) -> bool:
        return bool(np.isfinite(model.params).all() and np.linalg.det(model.params) > 0)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # draws of four points in a line, and none that is sound, are expected
        model, inliers = ransac(
            (p, q), ProjectiveTransform, 4, tolerance, max_trials=_TRIALS, stop_probability=0.9999,
            is_model_valid=sound, rng=seed,
        )  # fmt: skip
    if model is None or inliers is None or not sound(model):
        return None
    return scaled(np.asarray(model.params, dtype=np.float64))


def _agreeing(matrix: Points, a: Keypoints, b: Keypoints, pairs: Points, tolerance: float) -> npt.NDArray[np.bool_]:
    """Which pairs the homography joins, in place, in scale and in direction."""
    p, q = _numpy(a.points)[pairs[:, 0]], _numpy(b.points)[pairs[:, 1]]
    near = np.linalg.norm(carried(matrix, p) - q, axis=1) <= tolerance
    derivative = jacobians(matrix, p)
    area = np.linalg.det(derivative)
    angle = _numpy(a.angles)[pairs[:, 0]]
    turned = derivative @ np.stack([np.cos(angle), np.sin(angle)], 1)[:, :, None]
    turn = np.arctan2(turned[:, 1, 0], turned[:, 0, 0]) - _numpy(b.angles)[pairs[:, 1]]
    growth = np.log(_numpy(b.scales)[pairs[:, 1]] / _numpy(a.scales)[pairs[:, 0]])
    level = np.abs(growth - 0.5 * np.log(np.maximum(area, 1e-12))) <= _SCALE
    return near & (area > 0) & level & (np.cos(turn) >= math.cos(_ANGLE))


def _evidence(
    matrix: Points,
    a: Keypoints,
    b: Keypoints,
    pairs: Points,
    inliers: npt.NDArray[np.bool_],
    tolerance: float,
    area: int,
) -> float:
    """Minus the decimal logarithm of the number of agreements as large that chance gives."""
    p, q = _numpy(a.points)[pairs[:, 0]], _numpy(b.points)[pairs[:, 1]]
    # places that are taken several times, and several ends of one place, are one
    number = min(len(_distinct(p[inliers])), len(_distinct(q[inliers])))
    total = len(pairs)
    if number < _LEAST:
        return -math.inf
    target = carried(matrix, p)
    chance = (np.linalg.norm(target[:, None] - q[None], axis=2) <= tolerance).sum() - inliers.sum()
    share = max(math.pi * tolerance**2 / area, chance / (total * max(total - 1, 1)))
    if share >= 1:
        return -math.inf
    logarithm = math.log(max(total - 4, 1)) + _binomial(total, number) + _binomial(number, 4)
    return -(logarithm + (number - 4) * math.log(share)) / math.log(10)


def _distinct(points: Points) -> Points:
    """Points without those closer than the least distance to an earlier one."""
    kept: list[Points] = []
    for point in points:
        if not kept or np.abs(np.array(kept) - point).max(1).min() >= _NEAR:
            kept.append(point)
    return np.array(kept).reshape(-1, 2)


def _binomial(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def _plausible(matrix: Points, outline: Points) -> bool:
    """Whether the template is seen from the front, as a convex quadrilateral of some size."""
    depth = np.c_[outline, np.ones(4)] @ matrix[2]
    if depth.min() * depth.max() <= 0:
        return False
    corners = carried(matrix, outline)
    sides = np.roll(corners, -1, 0) - corners
    following = np.roll(sides, -1, 0)
    turns = sides[:, 0] * following[:, 1] - sides[:, 1] * following[:, 0]
    areas = np.abs(np.linalg.det(jacobians(matrix, outline)))
    lengths = np.linalg.norm(sides, axis=1)
    convex = bool((turns > 0).all()) and lengths.min() >= _LEAST_SIDE
    return convex and bool(areas.max() <= _DRAWING**2 * areas.min())


def _guided(matrix: Points, a: Keypoints, b: Keypoints, first: Tensor, second: Tensor, tolerance: float) -> Points:
    """Pairs (P, 2) that agree with the homography: of each keypoint the most similar one near where it should be."""
    target = torch.from_numpy(carried(matrix, _numpy(a.points)))
    products = (first @ second.mT).cpu().double()
    apart = torch.cdist(target, torch.from_numpy(_numpy(b.points)))
    products = products.masked_fill(apart > tolerance, -1.0)
    best, index = products.max(1)
    rows = torch.arange(len(best))
    mutual = products.argmax(0)[index] == rows
    chosen = (mutual & (best >= _GUIDED)).nonzero()[:, 0]
    pairs = torch.stack([chosen, index[chosen]], 1)[best[chosen].sort(descending=True, stable=True).indices].numpy()
    pairs = pairs[_agreeing(matrix, a, b, pairs, tolerance)]
    return _apart(_numpy(a.points), _numpy(b.points), pairs)


def _result(
    found: bool, matrix: Points, outline: Points, p: Points, q: Points, matches: int, evidence: float
) -> FoundPlane:
    tensors = (torch.from_numpy(np.ascontiguousarray(t)) for t in (matrix, p, q, carried(matrix, outline)))
    homography, template_points, scene_points, corners = tensors
    return FoundPlane(found, homography, template_points, scene_points, matches, evidence, corners)


def _numpy(values: Tensor) -> Points:
    found: Points = values.detach().cpu().double().numpy()
    return found


def _check(template: Tensor, scene: Tensor, count: int, tolerance: float, evidence: float, seed: int) -> None:
    for name, picture in (("template", template), ("scene", scene)):
        tensor = isinstance(picture, Tensor)
        if not tensor or picture.dim() not in (3, 4) or not picture.is_floating_point():
            raise InputError(
                given=f"{name}: {tuple(picture.shape)}, {picture.dtype}"
                if tensor
                else f"{name}: {type(picture).__name__}",
                expected="a floating-point tensor (channels, height, width)",
                remedy="convert integers with .float() / 255, add an axis to grey pictures with picture[None]",
            )
    if template.shape[-3] != scene.shape[-3]:
        raise InputError(
            given=f"a template of {template.shape[-3]} channels and a scene of {scene.shape[-3]}",
            expected="as many channels of both",
            remedy="compare both in grey: picture.mean(-3, keepdim=True)",
        )
    for name, value in (("tolerance", tolerance), ("evidence", evidence)):
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not (number and 0 < value < math.inf):
            raise InputError(
                given=f"{name}={value!r}", expected="a positive number", remedy=f"leave {name} out, or pass {name}=3.0"
            )
    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 0:
        raise InputError(given=f"seed={seed!r}", expected="an integer of at least 0", remedy="pass seed=0")
