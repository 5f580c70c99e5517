"""Finding the subspace that training keeps, from data alone."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.mean_field.discovery import Layout, SearchStep, SubspaceSearch, discover_fixed_subspace

from .cases import (
    C2,
    C2_IN_S3,
    C3,
    C12,
    commutant,
    generated,
    logistic,
    permutation,
    rotating,
    smallest_cosine,
    teacher_data,
)

FEW = SubspaceSearch(samples=1 << 17)


@pytest.mark.parametrize(("elements", "seed"), [(C2, 3), (C2_IN_S3, 0)])
def test_finds_the_commutant(elements: list[Tensor], seed: int) -> None:
    found = discover_fixed_subspace(
        logistic, teacher_data(logistic, elements, seed), len(elements[0]) ** 2, search=SubspaceSearch(samples=1 << 19)
    )
    assert found.answer == "this subspace"
    assert smallest_cosine(found.basis, commutant(elements)) > 0.95
    assert found.confidence > 0.6 and sorted(found.cosines)[1] > 0.95  # with an eighth of the usual samples
    assert torch.allclose(found.basis @ found.basis.T, torch.eye(found.dimension, dtype=torch.float64), atol=1e-10)


@pytest.mark.parametrize(("elements", "dimension"), [(generated(permutation(1, 2, 3, 0)), 4), (C3, 3)])
def test_the_group_completes_what_few_samples_show(elements: list[Tensor], dimension: int) -> None:
    """The last directions have escapes of a thousandth; the group of the first ones has them all, and data confirm it."""
    size = len(elements[0])
    data = teacher_data(logistic, elements, 1, count=3)
    found = discover_fixed_subspace(logistic, data, size**2, seeds=1, search=SubspaceSearch(samples=1 << 16))
    assert found.symmetry is not None and found.check is not None and found.check.answer == "holds"
    assert len({s.dimension for s in found.log}) <= dimension
    assert found.dimension == dimension and smallest_cosine(found.basis, commutant(elements)) > 1 - 1e-9


@pytest.mark.parametrize("seed", range(4))
def test_a_network_without_symmetry_is_not_said_to_have_one(seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    n, m = ((3, 1), (8, 1), (4, 2), (8, 1))[seed]
    w, b, v = (torch.randn(shape, generator=generator) for shape in ((6, n), (6,), (m, 6)))
    x = torch.randn(50_000, n, generator=generator)
    found = discover_fixed_subspace(
        lambda x, z: torch.tanh(torch.einsum("bj,kij->bki", x, z.view(len(z), m, n))),
        (x, torch.tanh(x @ w.T + b) @ v.T),
        n * m,
        seeds=1,
    )
    assert found.answer != "this subspace" and found.symmetry is None


@pytest.mark.parametrize(("noise", "answer"), [(1.0, "this subspace"), (15.0, "cannot tell with so little data")])
def test_noise_of_labels_does_not_hide_what_breaks_a_group(noise: float, answer: str) -> None:
    """It makes drifts and defects small alike; a group that is too large must not pass for that."""
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(60_000, 5, generator=generator)
    s = torch.tanh(torch.stack([x[:, 0] + 0.5 * x[:, 2], x[:, 1] + 0.5 * x[:, 3]], 1)) + torch.tanh(x[:, 4:])
    y = s + noise * torch.randn(s.shape, generator=generator)
    found = discover_fixed_subspace(
        lambda x, z: torch.tanh(torch.einsum("bj,kij->bki", x, z.view(len(z), 2, 5))), (x, y), 10
    )
    assert found.answer == answer
    assert found.symmetry is None or (found.dimension, found.symmetry.group.order) == (5, 2)  # type: ignore[attr-defined]


def test_a_layout_of_another_size_is_refused_before_the_search() -> None:
    steps: list[SearchStep] = []
    with pytest.raises(InputError, match="layout of 9"):
        discover_fixed_subspace(logistic, GOOD, 4, layout=Layout.matrix(3, 3), on_step=steps.append)
    assert not steps


def test_finds_rotations() -> None:
    found = discover_fixed_subspace(
        rotating, teacher_data(rotating, C12, 1, count=2), 4, seeds=1, search=SubspaceSearch(samples=1 << 19)
    )
    assert smallest_cosine(found.basis, commutant(C12)) > 0.99


def test_an_arbitrary_teacher_has_no_symmetry() -> None:
    found = discover_fixed_subspace(logistic, teacher_data(logistic, C2, 0, symmetric=False), 4, search=FEW)
    assert (found.answer, found.dimension) == ("no symmetry found", 4)


def test_inputs_alone_can_break_a_symmetry() -> None:
    """The labels do not tell the coordinates apart; the inputs' law does. Coordinates are independent: z is diagonal."""

    def uneven(count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        x = 4 * torch.randn(count, 2, generator=generator)
        x[:, 0] = x[:, 0].abs() + x[:, 0] ** 2 / 8 - 4 * (2 / torch.pi) ** 0.5 - 2  # of mean 0
        return x, torch.sigmoid(x)

    found = discover_fixed_subspace(logistic, uneven, 4, seeds=1, search=FEW)
    unit = torch.eye(4, dtype=torch.float64)
    assert smallest_cosine(found.basis, torch.diag(unit[0] + unit[3])) > 0.99


def test_constant_errors_are_seen() -> None:
    """tanh(u x + b) is odd, the labels are odd and a constant: training uses the bias."""

    def shifted(count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        x = torch.randn(count, 1, generator=generator)
        return x, torch.sin(x) + 2

    found = discover_fixed_subspace(lambda x, z: torch.tanh(x * z[:, 0] + z[:, 1])[..., None], shifted, 2, search=FEW)
    assert (found.answer, found.dimension) == ("no symmetry found", 2)


def test_one_enormous_sample_is_nothing_to_stand_on() -> None:
    x, y = teacher_data(logistic, C2, 0)(1 << 16, torch.Generator().manual_seed(0))
    x[0] = 1e6
    assert discover_fixed_subspace(logistic, (x, y), 4).answer == "cannot tell with so little data"


def test_says_that_it_cannot_tell() -> None:
    draw = teacher_data(logistic, C2, 0)
    x, y = draw(64, torch.Generator().manual_seed(0))
    found = discover_fixed_subspace(logistic, (x, y), 4)
    assert found.answer == "cannot tell with so little data" and found.resolution > 0.02
    assert "cannot tell" in str(found)
    more = discover_fixed_subspace(logistic, draw(1 << 16, torch.Generator().manual_seed(0)), 4)
    assert (more.answer, more.dimension) == ("this subspace", 2)


def test_noise_alone_has_nothing_to_keep() -> None:
    generator = torch.Generator().manual_seed(0)
    x, y = torch.randn(1 << 15, 3, generator=generator), torch.randn(1 << 15, 3, generator=generator)
    found = discover_fixed_subspace(logistic, (x, y), 9)
    assert (found.answer, found.dimension, found.basis.shape) == ("this subspace", 0, (0, 9))


def test_the_same_seed_gives_the_same_answer() -> None:
    data = teacher_data(logistic, C2, 0)
    one, two, other = (discover_fixed_subspace(logistic, data, 4, seeds=1, search=FEW, seed=s) for s in (0, 0, 1))
    assert torch.equal(one.basis, two.basis) and one.log == two.log
    assert one.log != other.log


def test_tolerance_keeps_what_is_nearly_symmetric() -> None:
    exact = teacher_data(logistic, C2, 0)

    def nearly(count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        x, y = exact(count, generator)
        return x, y + 0.005 * torch.tanh(x[:, :1]) * torch.tensor([1.0, -0.5])

    strict = discover_fixed_subspace(logistic, nearly, 4, seeds=1, search=FEW)
    lenient = discover_fixed_subspace(
        logistic, nearly, 4, seeds=1, search=SubspaceSearch(samples=1 << 17, tolerance=0.06)
    )
    assert (strict.dimension, lenient.dimension) == (4, 2)


def head(x: Tensor, z: Tensor) -> Tensor:
    """v tanh(u x), parameters (u, v)."""
    return (z[:, -1] * torch.tanh(x @ z[:, :-1].T))[..., None]


def even(count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    x = torch.randn(count, 3, generator=generator)
    return x, torch.tanh(x[:, :2].sum(1, keepdim=True))


def test_a_start_where_zero_is_a_saddle() -> None:
    with pytest.raises(InputError, match="start="):
        discover_fixed_subspace(head, even, 4, seeds=1, search=FEW)
    found = discover_fixed_subspace(head, even, 4, seeds=1, search=FEW, start=torch.eye(4)[[3]])
    assert found.dimension == 2
    u = torch.tensor([[1.0, 1, 0, 0], [0, 0, 0, 2]], dtype=torch.float64)
    assert smallest_cosine(found.basis, torch.linalg.pinv(u) @ u) > 0.99


def test_steps_are_reported_as_they_come() -> None:
    steps: list[SearchStep] = []
    data = teacher_data(logistic, C2, 0)
    found = discover_fixed_subspace(logistic, data, 4, seeds=2, search=FEW, on_step=steps.append)
    assert steps == found.log and {s.seed for s in steps} == {0, 1}
    assert [s.dimension for s in steps if s.seed == 1] == [0, 1, 2]
    assert [s.taken for s in steps if s.seed == 1] == [True, True, False]


def test_a_limit_of_time() -> None:
    data = teacher_data(logistic, C2, 0)
    with pytest.raises(TimeoutError, match="fewer samples"):
        discover_fixed_subspace(logistic, data, 4, search=SubspaceSearch(samples=1 << 17, seconds=1e-3))


GOOD = (torch.randn(100, 2), torch.randn(100, 2))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"data": torch.randn(4, 2)}, "data of type Tensor"),
        ({"data": (torch.randn(100, 2), torch.randn(99, 2))}, "(99, 2)"),
        ({"data": (torch.randn(100, 2, 2), torch.randn(100, 2))}, "(100, 2, 2)"),
        ({"data": (torch.full((100, 2), torch.nan), torch.randn(100, 2))}, "x with NaN"),
        ({"data": (torch.randn(100, 2), torch.full((100, 2), torch.inf))}, "y with NaN or inf"),
        ({"data": (torch.randn(100, 2), torch.ones(100, 2))}, "labels that are all the same"),
        ({"data": (torch.randn(100, 2), 0.5 + 6e-8 * torch.rand(100, 2))}, "differ by errors of rounding"),
        ({"data": (torch.randn(10, 2), torch.randn(10, 2))}, "10 samples"),
        ({"data": lambda count, generator: GOOD}, "gives 100 samples where"),
        ({"parameters": 0}, "parameters=0"),
        ({"parameters": 5}, "an activation that fails"),
        ({"activation": lambda x, z: x @ z.view(-1, 2).T}, "(3, 4)"),
        ({"seeds": 0}, "seeds=0"),
        ({"seed": -1}, "seed=-1"),
        ({"start": torch.ones(1, 3)}, "start=(1, 3)"),
        ({"search": 5}, "search of type int"),
    ],
)
def test_refuses(arguments: dict[str, object], message: str) -> None:
    given = {"activation": logistic, "data": GOOD, "parameters": 4} | arguments
    with pytest.raises(InputError) as error:
        discover_fixed_subspace(**given)  # type: ignore[arg-type]
    assert message in str(error.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"samples": 0},
        {"replicas": 4},
        {"probes": 0},
        {"scales": (2.0, 1.0)},
        {"scales": (0.0, 1.0)},
        {"scales": 3},
        {"chance": 0.0},
        {"tolerance": -0.1},
        {"resolution": 0},
        {"seconds": 0},
    ],
)
def test_refuses_settings(settings: dict[str, object]) -> None:
    with pytest.raises(InputError, match=next(iter(settings))):
        SubspaceSearch(**settings)  # type: ignore[arg-type]


def test_values_that_overflow_are_refused_in_words() -> None:
    def steep(x: Tensor, z: Tensor) -> Tensor:
        t = torch.einsum("bj,kij->bki", x, z.view(len(z), 2, 2))
        return (t + t**2).exp()

    x = torch.randn(4000, 2, generator=torch.Generator().manual_seed(0))
    with pytest.raises(InputError, match="not finite at particles") as error:
        discover_fixed_subspace(steep, (x, x.sin()), 4)
    assert "scales=" in str(error.value)
    found = discover_fixed_subspace(steep, (x, x.sin()), 4, search=SubspaceSearch(scales=(0.05, 0.3)))
    assert found.dimension > 0  # the advice works


def test_an_activation_may_return_what_it_holds() -> None:
    held = torch.zeros(1, 1, 1)
    data = teacher_data(logistic, C2, 0)(4000, torch.Generator().manual_seed(0))
    found = discover_fixed_subspace(lambda x, z: (logistic(x, z) + held).expand(len(x), len(z), 2), data, 4, seeds=1)
    assert found.dimension == 2


def test_arrays_of_numpy_are_named() -> None:
    with pytest.raises(InputError, match="of type tuple of ndarray, ndarray"):
        discover_fixed_subspace(logistic, (torch.randn(9, 2).numpy(), torch.randn(9, 2).numpy()), 4)  # type: ignore[arg-type]


def test_integers_and_single_labels_are_welcome() -> None:
    generator = torch.Generator().manual_seed(0)
    x = torch.randint(-3, 4, (4000, 2), generator=generator)
    found = discover_fixed_subspace(lambda x, z: (x @ z.T)[..., None], (x, x.sum(1)), 2, seeds=1)
    assert found.dimension == 1 and abs(float(found.basis[0, 0] / found.basis[0, 1]) - 1) < 0.1
