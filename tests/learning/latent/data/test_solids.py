"""Solids in space, against rays shot one by one, SciPy's polyhedra and Haar measure in closed form."""

from __future__ import annotations

import re
from itertools import permutations, product
from math import pi
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.latent.data import (
    KINDS,
    Solids,
    SolidWorld,
    random_solids,
    render,
    rotations_by_angle,
    uniform_rotations,
)
from invariants.learning.latent.data.rendering import AMBIENT, LIGHT


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def traced(solid: Solids, pose: Tensor, size: int, fine: int) -> Tensor:
    """One picture by rays: fine^2 to a pixel, each against every face, without the closed form of intervals."""
    normals, offsets = (solid.normals[0] @ pose.T).double().numpy(), solid.offsets[0].double().numpy()
    light = np.array(LIGHT) / np.linalg.norm(LIGHT)
    colours = solid.colours[0].double().numpy() * (AMBIENT + (1 - AMBIENT) * (normals @ light).clip(0))[:, None]
    n = size * fine
    at = (np.arange(n) + 0.5) * 2 / n - 1
    picture = np.zeros((n, n, 3))
    for row, y in enumerate(-at):
        for column, x in enumerate(at):
            room = offsets - normals[:, 0] * x - normals[:, 1] * y
            front, back = normals[:, 2] > 1e-9, normals[:, 2] < -1e-9
            z = np.where(front, room / np.where(front, normals[:, 2], 1), np.inf)
            least = np.where(back, room / np.where(back, normals[:, 2], 1), -np.inf).max()
            if least <= z.min() and (room[~front & ~back] >= 0).all():
                picture[row, column] = colours[z.argmin()]
    return torch.from_numpy(picture.reshape(size, fine, size, fine, 3).mean((1, 3))).permute(2, 0, 1).float()


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_are_what_rays_meet(kind: str) -> None:
    solids = random_solids(kind, 3, generator(1))
    poses = uniform_rotations(3, generator(2))
    drawn = render(solids, poses, 12)
    for k in range(3):
        one = Solids(*(part[k : k + 1] for part in solids))
        assert float((traced(one, poses[k], 12, 8) - drawn[k]).abs().max()) < 0.09
        assert float((traced(one, poses[k], 12, 8) - drawn[k]).abs().mean()) < 0.004


def test_poses_along_the_axes_show_the_faces_there() -> None:
    box = Solids(
        torch.cat([torch.eye(3), -torch.eye(3)])[None], torch.tensor([[0.5, 0.25, 0.75] * 2]), torch.eye(6)[None, :, :3]
    )
    front = render(box, torch.eye(3)[None], 8)[0]
    assert torch.equal(front[2] > 0, torch.zeros(8, 8, dtype=torch.bool).index_put(
        (torch.arange(3, 5)[:, None], torch.arange(2, 6)), torch.tensor(True)))  # fmt: skip
    assert float(front[:2].abs().max()) == 0
    # a quarter turn about x brings the face y = 1/4 to the viewer, one about y the face x = 1/2 away
    about_x = torch.tensor([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]])
    assert (render(box, about_x[None], 8)[0, 1] > 0).sum() == 4 * 6
    about_y = torch.tensor([[0.0, 0, -1], [0, 1, 0], [1, 0, 0]])
    assert (render(box, about_y[None], 8)[0, 0] > 0).sum() == 6 * 2


def test_pictures_depend_continuously_on_the_pose_even_where_faces_appear() -> None:
    solids = random_solids("box", 1, generator(3))
    small = 1e-4
    for axis in range(3):
        skew = torch.zeros(3, 3)
        skew[axis - 2, axis - 1], skew[axis - 1, axis - 2] = -small, small
        poses = torch.linalg.matrix_exp(torch.stack([skew, -skew, torch.zeros(3, 3)]))
        drawn = render(Solids(*(part.expand(3, *part.shape[1:]) for part in solids)), poses, 24)
        assert float((drawn - drawn[2]).abs().max()) < 24 * 4 * small


def test_pictures_have_derivatives_in_the_pose() -> None:
    solids = Solids(*(part.double() for part in random_solids("wedge", 1, generator(10))))
    pose = uniform_rotations(1, generator(11)).double()
    basis = torch.tensor([[[0.0, 0, 0], [0, 0, -1], [0, 1, 0]], [[0, 0, 1], [0, 0, 0], [-1, 0, 0]],
                          [[0, -1, 0], [1, 0, 0], [0, 0, 0]]], dtype=torch.float64)  # fmt: skip

    def difference(c: Tensor) -> Tensor:
        """From the picture at a turned pose."""
        turned = torch.linalg.matrix_exp(torch.einsum("k,kij->ij", c, basis)) @ pose
        return ((render(solids, turned, 12) - render(solids, pose, 12) + 0.5) ** 2).sum()

    c = torch.tensor([0.1, -0.2, 0.15], dtype=torch.float64, requires_grad=True)
    (found,) = torch.autograd.grad(difference(c), c)
    step = 1e-6
    at = c.detach()
    expected = [
        float(difference(at + step * e) - difference(at - step * e)) / (2 * step) for e in torch.eye(3).double()
    ]
    assert torch.allclose(found, torch.tensor(expected, dtype=torch.float64), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("kind", KINDS)
def test_solids_are_closed_stay_in_the_picture_and_have_no_symmetry(kind: str) -> None:
    spatial = pytest.importorskip("scipy.spatial")
    solids = random_solids(kind, 40, generator(4))
    for normals, offsets, colours in zip(*solids, strict=True):
        planes = torch.cat([normals, -offsets[:, None]], 1).double().numpy()
        corners = spatial.HalfspaceIntersection(planes, np.zeros(3)).intersections
        assert np.linalg.norm(corners, axis=1).max() == pytest.approx(0.9, abs=1e-5)
        # every face is one: corners lie on each
        assert ((np.abs(corners @ planes[:, :3].T + planes[:, 3]) < 1e-5).sum(0) >= 3).all()
        # different colours: what keeps them keeps every normal
        distances = (colours[:, None] - colours).norm(dim=2) + torch.eye(len(colours))
        assert float(distances.min()) > 0.25
        assert int(torch.linalg.matrix_rank(normals)) == 3


def test_no_turn_of_a_box_looks_like_another() -> None:
    turns = []
    for places, signs in product(permutations(range(3)), product((1.0, -1.0), repeat=3)):
        matrix = torch.zeros(3, 3)
        matrix[torch.arange(3), list(places)] = torch.tensor(signs)
        if float(torch.det(matrix)) > 0:
            turns.append(matrix)
    starts = uniform_rotations(6, generator(5))
    poses = starts[:, None] @ torch.stack(turns)
    solids = random_solids("box", 1, generator(6))
    drawn = render(Solids(*(p.expand(144, *p.shape[1:]) for p in solids)), poses.flatten(0, 1), 24)
    drawn = drawn.unflatten(0, (6, 24))
    # a view from the front alone shows one face: of several views one tells any two turns apart
    squares = ((drawn[:, :, None] - drawn[:, None]) ** 2).mean((3, 4, 5)).amax(0) + torch.eye(24)
    assert float(squares.min()) > 0.005


def test_pairs_show_what_the_element_makes_of_the_pose() -> None:
    world = SolidWorld("house", solids=5, angles=(10, 60), seed=2)
    pairs = world.fixed(30, 7)
    assert torch.allclose(pairs.labels["moved_pose"], pairs.g @ pairs.labels["pose"], atol=1e-6)
    plain = SolidWorld("house", solids=5, background=False, seed=2)
    for pictures, pose in ((pairs.x, "pose"), (pairs.y, "moved_pose")):
        alone = plain.render(pairs.labels["solid"], pairs.labels[pose])
        shown = alone.sum(1, keepdim=True) > 0
        whole = torch.nn.functional.max_pool2d(1.0 - shown.float(), 3, 1, 1) == 0  # away from edges
        assert torch.allclose((pictures * whole), (alone * whole), atol=1e-5)
    outside = ((plain.render(pairs.labels["solid"], pairs.labels["pose"]).sum(1, keepdim=True) == 0)
               & (plain.render(pairs.labels["solid"], pairs.labels["moved_pose"]).sum(1, keepdim=True) == 0))  # fmt: skip
    assert torch.equal(pairs.x * outside, pairs.y * outside)
    assert float((pairs.x[0] * outside[0] - pairs.x[1] * outside[0]).abs().max()) > 0.05
    angles = ((pairs.g.diagonal(dim1=1, dim2=2).sum(1) - 1) / 2).acos() * 180 / pi
    assert float(angles.min()) >= 10 - 1e-3 and float(angles.max()) <= 60 + 1e-3
    assert float(pairs.x.min()) >= 0 and float(pairs.y.max()) <= 1


def test_rotations_follow_haar_measure() -> None:
    stats = pytest.importorskip("scipy.stats")
    for low, high in ((0.0, 180.0), (20.0, 70.0)):
        a, b = low * pi / 180, high * pi / 180
        turns = rotations_by_angle(4000, (low, high), generator(8)).double()
        angle = ((turns.diagonal(dim1=1, dim2=2).sum(1) - 1) / 2).clamp(-1, 1).acos().numpy()
        whole = (b - np.sin(b)) - (a - np.sin(a))
        found = stats.kstest(angle, lambda t, a=a, whole=whole: ((t - np.sin(t)) - (a - np.sin(a))) / whole)
        assert found.pvalue > 1e-3
        skew = torch.stack([turns[:, 2, 1] - turns[:, 1, 2], turns[:, 0, 2] - turns[:, 2, 0]], 1)
        assert float((skew / (2 * torch.from_numpy(np.sin(angle)))[:, None]).mean(0).abs().max()) < 0.05
    uniform = uniform_rotations(4000, generator(9)).double()
    angle = ((uniform.diagonal(dim1=1, dim2=2).sum(1) - 1) / 2).clamp(-1, 1).acos().numpy()
    assert stats.kstest(angle, lambda t: (t - np.sin(t)) / pi).pvalue > 1e-3
    assert float((uniform @ uniform.mT - torch.eye(3)).abs().max()) < 1e-5


def test_splits_have_solids_of_their_own_and_seeds_give_the_same_twice() -> None:
    worlds = [SolidWorld("wedge", solids=6, split=split) for split in ("train", "validation", "test")]  # type: ignore[arg-type]
    offsets = torch.cat([world.solids.offsets for world in worlds])
    assert len(offsets.unique(dim=0)) == 18
    assert torch.equal(worlds[0].solids.offsets, SolidWorld("wedge", solids=6).solids.offsets)
    drawn, again, other = (worlds[0].draw(4, generator(s)) for s in (1, 1, 2))
    assert all(torch.equal(a, b) for a, b in zip(drawn, again, strict=True))
    assert not torch.equal(drawn.x, other.x)
    assert worlds[0].fixed(5, 3).fingerprint() == worlds[0].fixed(5, 3).fingerprint()
    prints = [str(w.fingerprint()) for w in (*worlds, SolidWorld("wedge", solids=6, angles=(0, 90)))]
    assert len(set(prints)) == 4


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"kind": "ball"}, "kind='ball'"),
        ({"solids": 0}, "solids=0"),
        ({"size": 0}, "size=0"),
        ({"angles": (90, 30)}, "angles=(90, 30)"),
        ({"angles": (0, 181)}, "angles=(0, 181)"),
        ({"angles": (float("nan"), 90)}, "angles=(nan, 90)"),
        ({"split": "all"}, "split='all'"),
        ({"seed": -1}, "seed=-1"),
    ],
)
def test_what_does_not_fit_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=re.escape(words)):
        SolidWorld(**changed)


def test_calls_that_do_not_fit_are_refused() -> None:
    world = SolidWorld(solids=3, angles=(0, 0))
    with pytest.raises(InputError, match="every element is the identity"):
        world.fixed(2, 0)
    same = world.fixed(2, 0, nontrivial=False)
    assert torch.allclose(same.x, same.y, atol=1e-6)
    with pytest.raises(InputError, match=re.escape("[3]")):
        world.render(torch.tensor([3]), torch.eye(3)[None])
    with pytest.raises(InputError, match=re.escape("solid (1,) of torch.int64, [0]")):
        world.render(torch.tensor([0]), torch.eye(3).expand(2, 3, 3))
    with pytest.raises(InputError, match=re.escape("poses (2, 3, 3) for 1 solids")):
        render(random_solids("box", 1, generator()), torch.eye(3).expand(2, 3, 3), 8)
    for wrong in (1.1 * torch.eye(3), torch.eye(3) * float("nan")):
        with pytest.raises(InputError, match="not orthogonal, or not finite"):
            world.render(torch.tensor([0]), wrong[None])
    with pytest.raises(InputError, match=re.escape("a background (1, 3, 8, 8)")):
        world.render(torch.tensor([0]), torch.eye(3)[None], torch.zeros(1, 3, 8, 8))
