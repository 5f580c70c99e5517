"""Tasks and benchmarks of whole networks at tiny sizes: what they compare is right, and every part runs."""

from __future__ import annotations

import contextlib
import io
import json
import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("skimage")
pytest.importorskip("sklearn")
pytest.importorskip("matplotlib")

import numpy as np
import torch
from torch.nn import functional

from benchmarks import network_equivariance, networks, out_of_distribution, tasks
from benchmarks.contenders import Absent
from benchmarks.published_layer import PublishedLayer
from benchmarks.published_network import PublishedNetwork
from examples.digits import digits
from examples.glyphs import glyphs
from examples.photographs import PLAIN, Patches, load
from examples.places import Places
from invariants.nn import PRESETS, Homography, PDINet, RandomHomography, ResNet, equivariance_error, whiten

LONG = pytest.mark.long


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Tasks of few pictures, forgotten afterwards."""
    counts = {"SETS": 2, "PER_PLACE": 2, "PER_PLACE_TEST": 1, "PER_PHOTOGRAPH": 3, "PER_PHOTOGRAPH_TEST": 2}
    counts |= {"GRAPHICS": 50, "GRAPHICS_TEST": 20, "DIGITS_VALIDATION": 50, "PER_GLYPH": 3, "PER_GLYPH_TEST": 3}
    for name, count in counts.items():
        monkeypatch.setattr(tasks, name, count)
    # two training steps, and every digit among those of the test
    digits_of = {"train": 100, "test": 60}
    monkeypatch.setattr(tasks, "classes", lambda: tuple("RaЖ7"))
    monkeypatch.setattr(tasks, "glyphs", partial(glyphs, characters="RaЖ7"))
    monkeypatch.setattr(tasks, "digits", lambda split, seed: tuple(p[: digits_of[split]] for p in digits(split, seed)))
    caches = (tasks.places, tasks.photographs)
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


@pytest.fixture(params=["few", pytest.param("all", marks=LONG)])
def sizes(request: pytest.FixtureRequest) -> str:
    """Few pictures in the usual run, all of a task in the long one."""
    if request.param == "few":
        request.getfixturevalue("few")
    return str(request.param)


def test_digits_are_split_without_overlap() -> None:
    train, test = digits("train", 3), digits("test", 3)
    assert train[0].shape == (1200, 1, 40, 40) and test[0].shape == (597, 1, 40, 40)
    assert float(train[0].min()) >= 0 and float(train[0].max()) <= 1
    seen = {picture.numpy().tobytes() for picture in train[0]}
    assert sum(picture.numpy().tobytes() in seen for picture in test[0]) <= 2  # a few digits are drawn twice
    assert torch.bincount(torch.cat([train[1], test[1]])).min() > 150
    with pytest.raises(ValueError, match="'validation'"):
        digits("validation")


def test_digits_stand_in_the_middle() -> None:
    images, _ = digits("train")
    mass = images.sum((0, 1))
    at = torch.arange(40.0) - 19.5
    assert abs(float((mass.sum(0) * at).sum() / mass.sum())) < 1
    assert abs(float((mass.sum(1) * at).sum() / mass.sum())) < 1
    assert float(images[..., :5, :].abs().max()) < 0.05


def test_places_are_seen_where_they_are() -> None:
    found = Places(Patches(load()), count=2)
    assert len(found.centres) > 12
    still = replace(found, shift=0.0)
    images, labels = still.draw(2, np.random.default_rng(0))
    assert torch.equal(labels, torch.arange(len(still.centres)).repeat_interleave(2))
    # without a shift and a homography both pictures of a place are the same
    assert torch.equal(images[::2], images[1::2])
    number, centre = still.centres[0]
    photograph = list(still.patches.photographs.values())[number]
    x, y = np.round(centre).astype(int)
    assert np.abs(images[0, :, 20, 20].numpy() - photograph[y - 2 : y + 3, x - 2 : x + 3].mean((0, 1))).max() < 0.2


def test_places_stay_on_the_photograph() -> None:
    found = Places(Patches(load()), count=3)
    images, _ = found.draw(4, np.random.default_rng(1), RandomHomography.preset("strongest"))
    # what is beyond a photograph would be exactly zero
    assert float((images == 0).all(1).float().mean()) < 0.02


@pytest.mark.parametrize("name", tasks.TASKS)
def test_test_pictures_are_the_same_for_every_network(name: str, sizes: str) -> None:
    task = tasks.TASKS[name]()
    first, second = (task.test(task.conditions["mild"], 1) for _ in range(2))
    assert torch.equal(first[0], second[0]) and torch.equal(first[1], second[1])
    assert int(first[1].max()) == task.classes - 1 and first[0].shape[1] == task.channels
    plain = task.train(0, PLAIN)
    assert not torch.equal(plain[0][0], task.train(1, PLAIN)[0][0])


@pytest.mark.parametrize("name", tasks.TASKS)
def test_pictures_for_validation_are_not_those_of_the_test(name: str, sizes: str) -> None:
    def pictures(*drawn: tuple[torch.Tensor, torch.Tensor]) -> set[bytes]:
        return {picture.numpy().tobytes() for images, _ in drawn for picture in images}

    tested, validated = (tasks.TASKS[name](split) for split in tasks.SPLITS)
    view = tested.conditions["as taken"]
    test, validation = (pictures(task.test(view, 1)) for task in (tested, validated))
    assert len(test) > 10 and len(validation) > 10
    few = 2 if name == "digits" else 0  # a few digits are drawn twice
    assert len(test & validation) <= few
    trained = pictures(*validated.train(1, PLAIN))
    assert len(validation & trained) <= few
    # on photographs tiles change places: what is tested on is then trained on
    assert name == "photographs" or len(test & trained) <= few
    assert (tested.depth, tested.classes) == (validated.depth, validated.classes)


def test_noisy_pictures_are_noisy_in_training_and_test(sizes: str) -> None:
    clean, noisy = tasks.TASKS["graphics"](), tasks.TASKS["graphics-noisy"]()

    def roughness(images: torch.Tensor) -> float:
        # the corner is ground alone
        return float(images[..., :4, :4].std((2, 3)).mean())

    assert roughness(clean.train(0, PLAIN)[0][0]) < 1e-6
    for drawn in (noisy.train(0, PLAIN)[0], noisy.test(noisy.conditions["strongest"], 0)):
        assert 0.01 < roughness(drawn[0]) < 0.06
    for name in ("as taken", "strongest"):
        shifted = clean.test(clean.conditions[f"{name}, noise 5 %, JPEG 50"], 0)
        assert torch.equal(shifted[0], noisy.test(noisy.conditions[name], 0)[0])


def test_glyphs_are_tried_with_fonts_that_are_not_trained_on(few: None) -> None:
    task = tasks.TASKS["glyphs"]()
    known, other = (task.test(task.conditions[name], 0) for name in ("as taken", "as taken, other fonts"))
    assert torch.equal(known[1], other[1])  # the same characters, places and greys, of other fonts
    assert torch.equal(known[0][..., 0, 0], other[0][..., 0, 0])
    assert min(float((a - b).abs().max()) for a, b in zip(known[0], other[0], strict=True)) > 0.05


def test_augmented_pictures_are_seen_anew_in_every_set(few: None) -> None:
    task = tasks.TASKS["graphics-grey"]()
    sets = [images for images, _ in task.train(0, task.augmentation)]
    assert len(sets) == 8 and not any(torch.equal(sets[0], images) for images in sets[1:])
    assert sets[0].shape == task.train(0, PLAIN)[0][0].shape


def test_the_published_network_divides_by_the_scale_of_its_own_image() -> None:
    network = PublishedNetwork(4, (1, 1, 1), (6, 8, 8), invariant_layers=2).eval()
    images = torch.rand(2, 3, 16, 16)
    layers = [layer for layer in network.modules() if isinstance(layer, PublishedLayer)]
    assert [layer.mixing.in_channels for layer in layers] == [13, 31]
    seen = []
    for layer in layers:
        layer.register_forward_hook(lambda module, inputs, output: seen.append(inputs[1].shape[-1]))
    assert network(images).shape == (2, 4)
    assert seen == [16, 8]
    alone = network(images[:1])
    assert torch.allclose(alone, network(images)[:1], atol=1e-5)
    assert PublishedNetwork(4, 18, 4)(torch.rand(2, 3, 32, 32)).shape == (2, 4)


class Here:
    """A pool that runs what it is given at once, after the journey that it would make to another process."""

    def __init__(self, jobs: int, mp_context: Any) -> None:
        assert jobs == 1 and mp_context.get_start_method() == "spawn"

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def submit(self, *call: Any) -> Future[Any]:
        function, *arguments = pickle.loads(pickle.dumps(call))
        done: Future[Any] = Future()
        done.set_result(function(*arguments))
        return done


@pytest.mark.slow
@pytest.mark.parametrize("pool", [Here, pytest.param(None, marks=LONG)], ids=["here", "another process"])
def test_out_of_distribution_goes_on_where_it_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, pool: type[Here] | None
) -> None:
    if pool:
        request.getfixturevalue("few")
        monkeypatch.setattr(out_of_distribution, "ProcessPoolExecutor", pool)
        monkeypatch.setattr(torch, "set_num_threads", lambda _: None)
    words = ["--tasks", "digits", "--networks", "ResNet twin", "PDINet", "--seeds", "1", "--epochs", "1"]
    out = tmp_path / "ood"
    file = out_of_distribution.file_of(out, "digits", "ResNet twin", 0)
    out.mkdir()
    figures = dict.fromkeys(tasks.CONDITIONS, 0.5) | {"parameters": 10}
    file.write_text(json.dumps(figures))
    assert out_of_distribution.main([*words, "--out", str(out)]) == 0
    assert json.loads(file.read_text()) == figures
    ours = json.loads(out_of_distribution.file_of(out, "digits", "PDINet", 0).read_text())
    assert set(ours) == {*tasks.CONDITIONS, "parameters"}
    assert (out / "curves.png").stat().st_size > 10_000
    assert not list(out.glob("*.tmp*"))


def test_a_task_has_conditions_of_its_own_in_table_and_curves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(out_of_distribution, "ProcessPoolExecutor", Here)
    out = Path("results/ood-validation")
    out.mkdir(parents=True)
    for network in ("PDINet", "ResNet twin"):
        figures = dict.fromkeys(tasks.FLAT, 0.25) | {"parameters": 10}
        out_of_distribution.file_of(out, "graphics", network, 0).write_text(json.dumps(figures))
    words = ["--tasks", "graphics", "--networks", "PDINet", "ResNet twin", "--seeds", "1", "--validation"]
    assert out_of_distribution.main(words) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "2 %, upright" in shown and "noise 5 %" in shown and "mild, upright" not in shown
    assert (out / "curves.png").stat().st_size > 10_000


@pytest.mark.parametrize("name", ["places", "graphics", "graphics-grey"])
def test_networks_of_the_benchmark_are_of_one_size(name: str) -> None:
    task = tasks.TASKS[name]()
    made = {}
    colour = set() if task.channels == 3 else out_of_distribution.COLOUR_ONLY
    other = {*out_of_distribution.MORE, out_of_distribution.USUAL}
    for network in set(out_of_distribution.NETWORKS) - other - colour:
        with contextlib.suppress(Absent):  # escnn is no dependency
            made[network] = out_of_distribution.NETWORKS[network](task)
    sizes = {name: sum(p.numel() for p in network.parameters()) for name, network in made.items()}
    assert max(sizes.values()) < 1.1 * min(sizes.values())
    assert isinstance(made["PDINet"], PDINet) and isinstance(made["ResNet twin"], ResNet)


def test_beyond_values_takes_pointwise_functions_away() -> None:
    torch.manual_seed(0)
    network = PDINet("projective", 3, 4, (1,), 6).double().eval()
    images = network_equivariance.pictures(32)
    maps = network.feature_map(images)
    rest = network_equivariance.beyond_values(network, images)
    assert float(rest(images).norm().detach()) < float(maps.norm().detach())
    network.feature_map = lambda x: torch.stack([x[:, 0] ** 2, x[:, 1] * x[:, 2] ** 3 - 1], 1)  # type: ignore[method-assign]
    pointwise = network_equivariance.beyond_values(network, images)
    assert float(pointwise(images).abs().max()) < 1e-9
    turned = Homography(RandomHomography(0.1, 90).sample(1, torch.Generator().manual_seed(0))[0])
    assert equivariance_error(network.feature_map, images, turned) < 0.05


def test_network_equivariance_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        network_equivariance.main(["--weights", str(tmp_path)])
    assert "out_of_distribution --tasks places" in capsys.readouterr().err


@pytest.mark.slow
def test_network_equivariance(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PICTURES", "TRANSFORMS"):
        monkeypatch.setattr(network_equivariance, name, 1)
    task = tasks.TASKS["places"]()
    for name in network_equivariance.NAMES:
        file = out_of_distribution.file_of(tmp_path, "places", name, 0).with_suffix(".pt")
        torch.save(out_of_distribution.NETWORKS[name](task).state_dict(), file)
    assert network_equivariance.main(["--weights", str(tmp_path), "--sides", "64", "96"]) == 0
    shown = capsys.readouterr().out
    assert "beyond values" in shown and "falls with order" in shown and "nan" not in shown


def in_this_process(module: str, words: list[str], extra: object, limit: float) -> dict[str, Any]:
    """What a process of its own would print, from this one."""
    assert module == "benchmarks.networks"
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        assert networks.main(words) == 0
    found: dict[str, Any] = json.loads(printed.getvalue())
    return found


@pytest.mark.slow
@pytest.mark.parametrize("child", [in_this_process, pytest.param(None, marks=LONG)], ids=["here", "another process"])
def test_a_training_step_of_each_network(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, child: Callable[..., Any] | None
) -> None:
    monkeypatch.setattr(networks, "SIZES", (networks.Size((1, 1), (4, 6), 16, 4),))
    if child:
        monkeypatch.setattr(networks, "child", child)
    threads = torch.get_num_threads()
    assert networks.main(["--rounds", "2", "--sizes", "0", "--threads", str(threads)]) == 0
    shown = capsys.readouterr().out
    assert "depth 1-1, usual options, width 4-6, 16 px colour, batch 4" in shown
    before = networks.Training("pdinet", networks.SIZES[0])
    weights = [p.detach().clone() for p in before.module.parameters()]
    before.step()
    assert all(not torch.equal(a, b) for a, b in zip(weights, before.module.parameters(), strict=True))


def test_whitening_leaves_no_colour() -> None:
    images = whiten(torch.rand(2, 3, 8, 8) * torch.tensor([1.0, 0.2, 3.0]).view(3, 1, 1))
    flat = images.flatten(2)
    assert torch.allclose(flat @ flat.mT / 64, torch.eye(3).expand(2, 3, 3), atol=0.1)
    assert len(PRESETS) == 4
    assert functional.avg_pool2d(images, 8).abs().max() < 1e-5
