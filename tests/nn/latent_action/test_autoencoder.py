"""The autoencoder: shapes, what its calls mean, the superset theorem, and what it refuses."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import pytest
import sympy as sp
import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.learning.latent import DataSpaceAutoencoder
from invariants.nn import LatentGroupAutoencoder
from invariants.nn.latent_action import LatentAttention, LearnedSplit
from invariants.representations import (
    CyclicGroup,
    DirectProduct,
    MatrixLieAlgebra,
    Representation,
    SymmetricGroup,
    so3_irrep,
)

SO2, SO3, O3, SE2 = (
    MatrixLieAlgebra.so(2),
    MatrixLieAlgebra.so(3),
    MatrixLieAlgebra.o(3),
    MatrixLieAlgebra.se(2),
)
C4 = CyclicGroup(4)
PIXELS = 12


class SkippingEncoder(nn.Module):
    def __init__(self, size: int) -> None:
        super().__init__()
        self.map, self.beside = nn.Linear(PIXELS, size), nn.Linear(PIXELS, 2)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return self.map(x), self.beside(x)


class SkippingDecoder(nn.Module):
    def __init__(self, size: int) -> None:
        super().__init__()
        self.map = nn.Linear(size + 2, PIXELS)

    def forward(self, z: Tensor, past: Tensor) -> Tensor:
        return torch.sigmoid(self.map(torch.cat([z, past], 1)))


def made(rho: Representation, copies: int = 3, invariant_dim: int = 2, **options: Any) -> LatentGroupAutoencoder:
    torch.manual_seed(0)
    size = copies * rho.dimension + invariant_dim
    encoder: nn.Module = SkippingEncoder(size) if options.get("skip") else nn.Linear(PIXELS, size)
    decoder: nn.Module = SkippingDecoder(size) if options.get("skip") else nn.Linear(size, PIXELS)
    return LatentGroupAutoencoder(encoder, decoder, rho, copies=copies, invariant_dim=invariant_dim, **options).double()


def plain(rho: Representation, copies: int = 4) -> LatentGroupAutoencoder:
    """Codes are their own pictures, (B, copies * d): an encoder that is equivariant exactly."""
    return LatentGroupAutoencoder(nn.Identity(), nn.Identity(), rho, copies=copies, invariant_dim=0)


def pictures(count: int = 5, size: int = PIXELS, seed: int = 1) -> Tensor:
    return torch.randn(count, size, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def element(rho: Representation, count: int, seed: int = 2) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    if isinstance(rho.group, MatrixLieAlgebra):
        return torch.randn(count, rho.group.dimension, generator=generator, dtype=torch.float64)
    return torch.randint(rho.group.order, (count,), generator=generator)  # type: ignore[attr-defined]


GROUPS = {
    "c8": sum(CyclicGroup(8).irreps("real")[1:]),
    "s4": SymmetricGroup(4).irreps("real")[-1],
    "product": DirectProduct(SymmetricGroup(3), CyclicGroup(2)).irreps("real")[-1],
    "so2": SO2.defining,
    "so3": so3_irrep(1) + so3_irrep(2),
    "o3": O3.defining,
    "se2": SE2.defining,
    "torus": MatrixLieAlgebra(
        [sp.diag(SO2.generators[0], sp.zeros(2)), sp.diag(sp.zeros(2), SO2.generators[0])]
    ).defining,
}

OPTIONS: list[dict[str, Any]] = [
    {},
    {"copies": 1, "invariant_dim": 0},
    {"copies": 5, "invariant_dim": 1, "attention": True},
    {"attention": True, "invariant_dim": 0},
    {"skip": True},
    {"split": "learned"},
    {"split": "learned", "skip": True, "attention": True, "invariant_dim": 0, "copies": 4},
]


@pytest.mark.parametrize("name", GROUPS)
@pytest.mark.parametrize("options", OPTIONS, ids=lambda o: "-".join(f"{k}={v}" for k, v in o.items()) or "plain")
def test_shapes_and_meanings_of_all_calls(name: str, options: dict[str, Any]) -> None:
    rho = GROUPS[name]
    model = made(rho, **options)
    x, y, g = pictures(), pictures(seed=9), element(rho, 5)
    varying, constant, past = model.code(x)
    assert varying.shape == (5, model.copies, rho.dimension)
    assert constant.shape == (5, model.constant_dim)
    assert model.constant_dim == options.get("invariant_dim", 2) + (varying[0].numel() if "split" in options else 0)
    moved = model.act(g, varying)
    assert torch.equal(model(x, g), model.decode(moved, constant, past))
    assert torch.allclose(model(x, model.action.identity()), model.reconstruct(x), atol=1e-14)
    w, d, beside = model.code(y)
    first, second = model.swap(x, y)
    assert torch.equal(first, model.decode(varying, d, beside))
    assert torch.equal(second, model.decode(w, constant, past))
    assert model.canonical(x).shape == model.canonical(x, like=y[:1]).shape == x.shape
    assert torch.allclose(model.orbit(x, steps=3)[:, 0], model.reconstruct(x), atol=1e-14)
    assert model.orbit(x, steps=3).shape == (5, 3, PIXELS)
    found = model.estimate(x, y)
    assert found.residual.shape == (5,)
    assert len(found.element) == 5
    # nothing is left out for no pictures
    assert model(x[:0], g[:0]).shape == model.canonical(x[:0]).shape == (0, PIXELS)
    assert len(model.estimate(x[:0], y[:0]).element) == 0


def quarter_turns(side: int) -> Representation:
    """Of the pixels of a picture."""
    pixels = torch.arange(side * side).view(side, side)
    image = torch.empty(side * side, dtype=torch.int64)
    image[torch.rot90(pixels).flatten()] = pixels.flatten()
    return Representation.permutation(C4, [image.tolist()])


@pytest.mark.parametrize("side", [4, 5])
def test_any_data_space_model_is_one_of_these(side: int) -> None:
    # quarter turns permute pixels: with no encoder before the action, D E is the decoder
    rho = quarter_turns(side)

    class Turn(nn.Module):
        def forward(self, g: Tensor, x: Tensor) -> Tensor:
            return torch.stack([torch.rot90(u, int(k), (-2, -1)) for k, u in zip(g, x, strict=True)])

    for seed in range(3):
        torch.manual_seed(seed)
        encoder = nn.Sequential(nn.Conv2d(3, 4, 3, padding=1), nn.GELU(), nn.Flatten(), nn.Linear(4 * side**2, 6))
        decoder = nn.Sequential(nn.GELU(), nn.Linear(6, 3 * side**2), nn.Unflatten(1, (3, side, side)))
        data_space = DataSpaceAutoencoder(encoder, decoder, Turn())
        both = nn.Sequential(nn.Unflatten(1, (3, side, side)), encoder, decoder)
        latent = LatentGroupAutoencoder(nn.Flatten(), both, rho, copies=3, invariant_dim=0)
        x, g = torch.rand(8, 3, side, side), torch.arange(8) % 4
        assert torch.equal(latent(x, g), data_space(x, g))


def test_no_data_space_model_turns_what_is_half_hidden() -> None:
    class Turn(nn.Module):
        def forward(self, g: Tensor, u: Tensor) -> Tensor:
            return torch.stack([torch.rot90(p, int(k), (-2, -1)) for k, p in zip(g, u, strict=True)])

    digit = torch.tensor([[0.0, 1.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]])

    def seen(turns: int, corner: int) -> Tensor:
        """A digit that turns, before it a block at one of the corners, which stays; corners in the order of turns."""
        picture = torch.rot90(digit, turns).clone()
        picture[(0, 2, 2, 0)[corner], (0, 0, 2, 2)[corner]] = 0.5
        return picture[None]

    # one picture results where the pixels are turned, g x = g' x', and two where the digit is
    one, two, g, k = seen(0, 0)[None], seen(1, 1)[None], torch.tensor([2]), torch.tensor([1])
    assert torch.equal(Turn()(g, one), Turn()(k, two))
    wanted = seen(2, 0), seen(2, 1)
    assert not torch.equal(*wanted)
    for seed in range(3):
        torch.manual_seed(seed)
        model = DataSpaceAutoencoder(nn.Flatten(), nn.Sequential(nn.Linear(9, 9), nn.Unflatten(1, (1, 3, 3))), Turn())
        assert torch.equal(model(one, g), model(two, k))
        # at best it gives the mean of both
        missed = (model(one, g)[0] - wanted[0]).square().sum() + (model(two, k)[0] - wanted[1]).square().sum()
        assert missed >= (wanted[0] - wanted[1]).square().sum() / 2 > 0
    # a code of the digit's place and the block's has no such bound: the one moves, the other stays

    class Apart(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            flat = x.flatten(1)
            return torch.cat([(flat == 1).to(x), (flat == 0.5).to(x)], 1)

    class Together(nn.Module):
        def forward(self, z: Tensor) -> Tensor:
            return (z[:, :9] + 0.5 * z[:, 9:]).view(-1, 1, 3, 3)

    latent = LatentGroupAutoencoder(Apart(), Together(), quarter_turns(3), copies=1, invariant_dim=9)
    assert torch.equal(latent(one, g)[0], wanted[0])
    assert torch.equal(latent(two, k)[0], wanted[1])


@pytest.mark.parametrize("name", ["c8", "s4", "so3", "o3", "se2", "torus", "product"])
def test_one_canonical_pose_for_an_orbit(name: str) -> None:
    rho = GROUPS[name]
    model = plain(rho)
    x = pictures(6, 4 * rho.dimension)
    v = x.view(6, 4, -1)
    if name == "se2":
        # points of the plane x = 1, on which the group acts
        v = torch.cat([v[..., :2], torch.ones(6, 4, 1, dtype=v.dtype)], 2)
    g = element(rho, 6)
    moved = model.act(g, v)
    assert torch.allclose(model.canonical(v.flatten(1)), model.canonical(moved.flatten(1)), atol=1e-9)
    like = moved[:1].flatten(1)
    assert torch.allclose(model.canonical(v[:1].flatten(1), like=like), like, atol=1e-9)


def test_a_canonical_pose_where_matrices_are_no_polynomials_of_the_groups() -> None:
    rho = Representation.from_matrices(SO2, [[[0, -12], [12, 0]]]) + SO2.defining
    model = plain(rho, 3)
    x = pictures(4, 12).view(4, 3, 4)
    moved = model.act(element(rho, 4), x)
    assert torch.allclose(model.canonical(x.flatten(1)), model.canonical(moved.flatten(1)), atol=1e-9)


@pytest.mark.parametrize("name", ["so2", "so3", "se2", "torus"])
def test_a_path_leads_from_one_picture_to_the_other(name: str) -> None:
    rho, steps = GROUPS[name], 5
    model = plain(rho)
    v = pictures(3, 4 * rho.dimension).view(3, 4, -1)
    c = 0.5 * element(rho, 3)
    w = model.act(c, v)
    path = model.interpolate(v.flatten(1), w.flatten(1), steps)
    assert path.shape == (3, steps, v[0].numel())
    for k in range(steps):
        assert torch.allclose(path[:, k], model.act(c * k / (steps - 1), v).flatten(1), atol=1e-9)


def spinning(*frequencies: Any) -> Representation:
    return sum(Representation.from_matrices(SO2, [[[0, -k], [k, 0]]]) for k in frequencies)


def spinor() -> Representation:
    """Spin 1/2 of so(3) by real matrices: left multiplication of quaternions."""
    i = [[0, -1, 0, 0], [1, 0, 0, 0], [0, 0, 0, -1], [0, 0, 1, 0]]
    j = [[0, 0, -1, 0], [0, 0, 0, 1], [1, 0, 0, 0], [0, -1, 0, 0]]
    half = sp.Rational(1, 2)
    one, two = half * sp.Matrix(i), half * sp.Matrix(j)
    return Representation.from_matrices(SO3, [one, two, one * two - two * one])


def two_halves() -> Representation:
    """A torus whose two circles both take two turns."""
    turn = sp.Matrix([[0, -1], [1, 0]])
    torus = MatrixLieAlgebra([sp.diag(turn, sp.zeros(2)).tolist(), sp.diag(sp.zeros(2), turn).tolist()], name="torus")
    half = sp.Rational(1, 2)
    return Representation.from_matrices(torus, [sp.diag(half * turn, sp.zeros(2)), sp.diag(sp.zeros(2), half * turn)])


@pytest.mark.parametrize(
    "rho",
    [spinning(sp.Rational(1, 2)), spinning(sp.Rational(2, 7), 1), spinning(sp.sqrt(2), 1), spinor(), two_halves()],
    ids=["half", "sevenths", "root", "spinor", "torus"],
)
def test_paths_end_where_the_code_does_on_every_sheet(rho: Representation) -> None:
    model, count = plain(rho), 9
    dim = rho.group.dimension  # type: ignore[attr-defined]
    c = torch.randn(count, dim, generator=torch.Generator().manual_seed(6), dtype=torch.float64)
    c = c / c.norm(dim=1, keepdim=True) * torch.linspace(-6.1, 6.2, count, dtype=torch.float64)[:, None]
    x = pictures(count, 4 * rho.dimension)
    y = model(x, c)
    path = model.interpolate(x, y, 3)
    assert torch.allclose(path[:, 0], x)
    assert torch.allclose(path[:, 2], y, atol=1e-6)


def test_constant_parts_are_blended_along_a_path() -> None:
    model = made(SO2.defining)
    x, y = pictures(), pictures(seed=4)
    (v, c), (_, d) = model.encode(x), model.encode(y)
    path = model.interpolate(x, y, 3)
    assert torch.allclose(path[:, 0], model.reconstruct(x))
    angle = SO2.log(model.estimate(x, y).element)
    assert torch.allclose(path[:, 1], model.decode(model.act(angle / 2, v), (c + d) / 2), atol=1e-9)


def test_orbits_close_after_a_whole_turn() -> None:
    for rho in (SO2.defining, GROUPS["so3"], SE2.defining):
        model = plain(rho)
        x = pictures(2, 4 * rho.dimension)
        orbit = model.orbit(x, 6)
        c = torch.zeros(1, rho.group.dimension, dtype=torch.float64)  # type: ignore[attr-defined]
        c[0, 0] = torch.pi / 3
        for k in range(6):
            again = model.act(c, orbit[:, k].view(2, 4, -1)).flatten(1)
            assert torch.allclose(again, orbit[:, (k + 1) % 6], atol=1e-12)
    model = plain(GROUPS["c8"])
    x = pictures(2, 28)
    orbit = model.orbit(x, 8)
    assert torch.allclose(model.act(1, orbit[:, 7].view(2, 4, 7)).flatten(1), x, atol=1e-12)
    assert torch.allclose(model.orbit(x, 3, direction=3)[:, 1], model(x, 3), atol=1e-14)


# -- the learned split ------------------------------------------------------------------------------------------------


def test_a_mask_is_of_zeros_and_ones_and_learns() -> None:
    model = made(GROUPS["c8"], copies=6, split="learned", seed=3)
    assert model.mask is not None
    assert set(model.mask().tolist()) == {0.0, 1.0}
    assert torch.equal(model.mask() == 1, model.mask.logits > 0)
    assert torch.equal(model.varying_copies, model.mask.logits > 0)
    x, g = pictures(), torch.full((5,), 3)
    model(x, g).square().sum().backward()
    grad = model.mask.logits.grad
    assert grad is not None
    assert bool((grad != 0).all())
    # the straight-through derivative is that of the code by the share, times the slope of the logistic function
    flat = model.encoder(x)[:, :42].view(5, 6, 7).detach()
    d = model.decoder.weight.detach()[:, :42].view(PIXELS, 6, 7)  # type: ignore[union-attr,operator]
    change = torch.einsum("pcj,bcj->bcp", d, model.act(g, flat) - flat)
    wanted = torch.einsum("bcp,bp->c", change, 2 * model(x, g).detach())
    share = model.mask.logits.detach().sigmoid()
    assert torch.allclose(grad, wanted * share * (1 - share), rtol=1e-8)


def test_masked_copies_do_not_move_and_codes_are_put_together_again() -> None:
    model = made(GROUPS["so3"], copies=4, split="learned")
    assert model.mask is not None
    model.mask.logits.data = torch.tensor([1.0, -1.0, -2.0, 0.5]).double()
    x, g = pictures(), element(GROUPS["so3"], 5)
    code = model.encoder(x)
    varying, constant = model.encode(x)
    assert torch.equal(varying[:, 1:3], torch.zeros_like(varying[:, 1:3]))
    assert torch.equal(model.decode(varying, constant), model.decoder(code))
    moved = model.act(g, code[:, :32].view(5, 4, 8))
    moved[:, 1:3] = code[:, :32].view(5, 4, 8)[:, 1:3]
    assert torch.allclose(model(x, g), model.decoder(torch.cat([moved.flatten(1), code[:, 32:]], 1)), atol=1e-14)


# -- storage, types, compilation --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["c8", "so3", "o3"])
def test_models_are_copied_pickled_and_saved(name: str, tmp_path: Path) -> None:
    rho = GROUPS[name]
    model = made(rho, attention=True, split="learned")
    x, g = pictures(), element(rho, 5)
    model.estimate(x, x)
    wanted = model(x, g)
    assert torch.equal(copy.deepcopy(model)(x, g), wanted)
    stored = pickle.dumps(model)
    assert torch.equal(pickle.loads(stored)(x, g), wanted)
    # starts of a search are not stored
    assert len(stored) < 200_000
    torch.save(model.state_dict(), tmp_path / "model.pt")
    other = made(rho, attention=True, split="learned", seed=8)
    with torch.no_grad():
        for parameter in other.parameters():
            parameter.add_(1)
    other.load_state_dict(torch.load(tmp_path / "model.pt", weights_only=True))
    assert torch.equal(other(x, g), wanted)
    assert torch.equal(other.canonical(x), model.canonical(x))


def test_types_follow_the_model() -> None:
    model = made(GROUPS["so3"]).float()
    x, g = pictures().float(), element(GROUPS["so3"], 5)
    assert model(x, g).dtype == model.canonical(x).dtype == model.orbit(x, 2).dtype == torch.float32
    assert model.interpolate(x, x, 2).dtype == model.estimate(x, x).element.dtype == torch.float32
    double = copy.deepcopy(model).double()
    assert torch.allclose(double(x.double(), g), model(x, g).double(), atol=1e-4)
    with torch.autocast("cpu", torch.bfloat16):
        assert model(x, g).shape == x.shape


def test_a_model_compiles_whole() -> None:
    model = made(GROUPS["c8"])
    x, g = pictures(), element(GROUPS["c8"], 5)
    assert torch.allclose(torch.compile(model, fullgraph=True, backend="eager")(x, g), model(x, g), atol=1e-14)


# -- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "given"),
    [
        ({"encoder": 3}, "encoder of type int"),
        ({"decoder": None}, "decoder of type NoneType"),
        ({"copies": 0}, "copies=0"),
        ({"copies": True}, "copies=True"),
        ({"invariant_dim": -1}, "invariant_dim=-1"),
        ({"invariant_dim": 2.0}, "invariant_dim=2.0"),
        ({"split": "half"}, "split='half'"),
        ({"split": "learned", "seed": -1}, "seed=-1"),
        ({"rho": CyclicGroup(3)}, "of type CyclicGroup"),
        ({"rho": CyclicGroup(3).irreps()[1]}, "not real"),
    ],
)
def test_bad_settings_are_refused(options: dict[str, Any], given: str) -> None:
    usual: dict[str, Any] = {"encoder": nn.Identity(), "decoder": nn.Identity(), "rho": SO2.defining}
    with pytest.raises(InputError) as error:
        LatentGroupAutoencoder(**(usual | options))
    assert given in error.value.given


class Sum(nn.Module):
    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count

    def forward(self, x: Tensor) -> Tensor:
        return x.new_ones(self.count)


def test_encoders_of_another_size_are_refused() -> None:
    def model(encoder: nn.Module, **options: Any) -> LatentGroupAutoencoder:
        return LatentGroupAutoencoder(encoder, nn.Identity(), SO2.defining, copies=2, invariant_dim=1, **options)

    x = torch.rand(3, 4)
    for encoder in (nn.Linear(4, 6), Sum(4), Sum(3), nn.Linear(4, 4)):
        with pytest.raises(InputError, match="5 numbers a picture: 2 copies of 2 dimensions, and 1"):
            model(encoder).encode(x)
    with pytest.raises(InputError, match="a pair"):
        model(nn.Linear(4, 5), skip=True).encode(x)
    # a code may have any shape of so many numbers
    shaped = model(nn.Sequential(nn.Linear(4, 5), nn.Unflatten(1, (1, 5, 1))))
    assert shaped.encode(x)[0].shape == (3, 2, 2)
    single = LatentGroupAutoencoder(nn.Flatten(0), nn.Identity(), Representation.trivial(C4), copies=1, invariant_dim=0)
    assert single.encode(torch.rand(3, 1))[0].shape == (3, 1, 1)


def test_pictures_of_another_type_are_named() -> None:
    model = made(SO2.defining).float()
    x = torch.rand(3, PIXELS)
    for wrong in (x.double(), (255 * x).long(), (255 * x).byte()):
        with pytest.raises(InputError, match=r"encoder of torch\.float32") as error:
            model(wrong, torch.zeros(1, 1))
        assert "x.float() / 255" in error.value.remedy
    with pytest.raises(InputError, match="type list"):
        model([x], torch.zeros(1, 1))  # type: ignore[arg-type]
    # an encoder that takes integers is not in the way
    lookup = nn.Sequential(nn.Embedding(7, 5), nn.Flatten())
    words = LatentGroupAutoencoder(lookup, nn.Identity(), SO2.defining, copies=2, invariant_dim=1)
    assert words(torch.tensor([[1], [6]]), torch.zeros(1, 1)).shape == (2, 5)
    with pytest.raises(InputError, match=r"torch\.int64"):
        plain(SO2.defining).encode(torch.ones(2, 8, dtype=torch.int64))


def test_calls_that_do_not_fit_are_refused() -> None:
    model, x = made(GROUPS["so3"]), pictures()
    varying, constant = model.encode(x)
    with pytest.raises(InputError, match="pass what encode gave"):
        model.decode(varying[:, :2], constant)
    with pytest.raises(InputError, match="pass what encode gave"):
        model.decode(varying, constant[:3])
    with pytest.raises(InputError, match="like of 2 pictures, for 5"):
        model.canonical(x, like=x[:2])
    with pytest.raises(InputError, match="one for each picture of a pair"):
        model.estimate(x, x[:2])
    with pytest.raises(InputError, match="steps=1"):
        model.interpolate(x, x, 1)
    with pytest.raises(InputError, match="steps=0"):
        model.orbit(x, 0)
    with pytest.raises(InputError, match="not finite"):
        model.estimate(x, x.where(x < 1, torch.nan))
    with pytest.raises(InputError, match="which is finite"):
        made(GROUPS["c8"]).interpolate(x, x)
    skipping = made(SO2.defining, skip=True)
    with pytest.raises(InputError, match="a code alone"):
        skipping.decode(*skipping.encode(x))
    mirrored = plain(O3.defining)
    v = pictures(2, 12).view(2, 4, 3)
    with pytest.raises(InputError, match="identity component"):
        mirrored.interpolate(v.flatten(1), (v * torch.tensor([1.0, 1.0, -1.0])).flatten(1))
    signs = torch.tensor([[[1.0, 1.0, 1.0]], [[1.0, 1.0, -1.0]]])
    with pytest.raises(InputError, match="pair 1, with"):
        mirrored.interpolate(v.flatten(1), (v * signs).flatten(1))


def test_parts_have_checks_of_their_own() -> None:
    for wrong in ({"sizes": []}, {"sizes": [4, 0]}, {"sizes": [4], "heads": 3}, {"sizes": [4], "heads": 0}):
        with pytest.raises(InputError):
            LatentAttention(**wrong)  # type: ignore[arg-type]
    with pytest.raises(InputError, match=r"\(B, 8\)"):
        LatentAttention([4, 4])(torch.rand(2, 7))
    with pytest.raises(InputError, match="copies"):
        LearnedSplit(0)
