"""The kernel benchmarks at tiny sizes: what they compare is right, and every part runs. No test depends on speed."""

from __future__ import annotations

import contextlib
import gc
import importlib
import io
import json
import math
import platform
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from benchmarks import (
    accuracy,
    composed,
    composed_least_squares,
    composed_nonabelian,
    composed_speed,
    composed_training,
    composed_widths,
    contenders,
    generation,
    kernels,
    layers,
    memory,
    pointwise,
    published_layer,
    tensor_product,
    timing,
    training_loop,
)
from benchmarks.contenders import Absent, Case
from benchmarks.kernels import Plan
from benchmarks.timing import Spread, Timed
from invariants.nn.groups import kernel_of

TINY = Case(channels=8, side=12, batch=2)
PLAN = Plan(TINY, 2, TINY, (4, 8), (8, 12), (1, 2), (3, 12))


@pytest.fixture(autouse=True)
def _one_call_is_a_measurement(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(timing, "SHORTEST", 0.0)
    # garbage is collected before each measurement: what there is already need not be looked at every time
    gc.freeze()
    yield
    gc.unfreeze()


def in_this_process(module: str, words: list[str], extra: object = None, limit: float = 0.0) -> dict[str, Any]:
    """What a process of its own would print, from this one."""
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(io.StringIO()) as printed:
        patch.setattr(sys, "argv", [module, *words])
        importlib.import_module(module).main()
    found: dict[str, Any] = json.loads(printed.getvalue())
    return found


def quadratic(side: int = 16) -> tuple[torch.Tensor, torch.Tensor]:
    at = torch.arange(side, dtype=torch.float64) - side / 2
    y, x = torch.meshgrid(at, at, indexing="ij")
    return x, y


def test_published_filters_are_derivatives() -> None:
    x, y = quadratic()
    filters = published_layer.derivative_filters(torch.float64)
    assert filters.shape == (5, 1, 9, 9)
    mass = math.pi / published_layer.RATE**2
    expected = [(x, 0), (y, 1), (x * x / 2, 2), (x * y, 3), (y * y / 2, 4)]
    for u, which in expected:
        found = published_layer.derivatives(u[None, None], filters)[which]
        assert found.shape == (1, 1, 16, 16)
        # at x = y = 0 the integral of the Gaussian is left; the samples are too coarse for more than some percent
        assert found[0, 0, 8, 8] == pytest.approx(mass, rel=0.1)


@pytest.mark.parametrize("writing", published_layer.WRITINGS)
def test_published_products_are_the_chain(writing: str) -> None:
    jets = torch.randn(2, 5, 6, 3, 4, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    expected = kernel_of("projective")(jets, None, "torch")
    j, t = getattr(published_layer, writing)(list(jets.unbind(2))[1:])
    torch.testing.assert_close(torch.cat([jets[:, :, 0], j, t], 1), expected)


def test_published_writings_agree() -> None:
    u, image = torch.rand(2, 4, 10, 10).requires_grad_(), torch.rand(2, 3, 10, 10)
    first = published_layer.PublishedLayer(4, 6, "sliced")
    second = published_layer.PublishedLayer(4, 6, "gathered")
    second.load_state_dict(first.state_dict())
    values = [layer(u, image) for layer in (first, second)]
    torch.testing.assert_close(*values)
    assert values[0].shape == (2, 6, 10, 10)
    torch.testing.assert_close(*(torch.autograd.grad(v.sum(), u)[0] for v in values), rtol=1e-3, atol=1e-4)
    blocks = first.features(u, image).split([4, 5, 10], 1)
    for block in blocks:
        torch.testing.assert_close(block.abs().amax((1, 2, 3)), torch.ones(2))
    with pytest.raises(ValueError, match="writing"):
        published_layer.PublishedLayer(4, 6, "loops")


def test_measurements_take_turns() -> None:
    seen: list[str] = []

    def fail() -> None:
        raise RuntimeError("no such thing\nmore")

    calls: dict[str, Callable[[], None]] = {"a": lambda: seen.append("a"), "b": lambda: seen.append("b"), "c": fail}
    ticks: list[str] = []
    timed = timing.interleaved(calls, 3, shortest=0.0, tick=ticks.append)
    assert "".join(seen).endswith("ababab") and len(seen) == 2 * (timing.WARM_CALLS + 1 + 3)
    assert ticks == list("ababab")
    assert timed.failed == {"c": "RuntimeError: no such thing; more"}
    assert [len(timed.seconds[name]) for name in "ab"] == [3, 3]


def test_ratios_are_formed_within_rounds() -> None:
    timed = Timed({"a": [2.0, 20.0, 6.0], "b": [1.0, 10.0, 2.0]})
    assert timed.ratio("a", "b") == Spread(2.0, 2.0, 2.5, 3)
    assert timed.spread("b") == Spread(2.0, 1.5, 6.0, 3)
    assert timed.fastest(["a", "b", "absent"]) == "b"
    assert timed.fastest(["absent"]) is None
    assert Spread.of([3.0]).show(1e3) == "3000"


def test_exponents() -> None:
    assert timing.slope([1, 2, 4], [3, 12, 48]) == pytest.approx(2)
    growth = layers.Growth("side", TINY, (1, 2, 4, 8), {"a": [None, 8.0, 4.0, 8.0]})
    assert growth.exponent("a", upper=True) == pytest.approx(1)


def test_record_is_strict_json(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "found.json"
    timing.write_json(path, {"a": math.nan, "b": (1, math.inf), "case": TINY, "dtype": torch.float32})
    found = json.loads(path.read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert found["a"] is None and found["b"] == [1, None]
    assert found["case"]["channels"] == 8 and found["dtype"] == "float32"
    assert [p.name for p in path.parent.iterdir()] == ["found.json"]


def test_metadata_names_no_machine() -> None:
    found = timing.metadata(torch.device("cpu"))
    assert found["torch"] == torch.__version__ and found["threads"] == torch.get_num_threads()
    text = json.dumps(found, allow_nan=False)
    assert str(Path.home()) not in text and str(timing.ROOT) not in text
    assert platform.node() == "" or f'"{platform.node()}"' not in text


@pytest.mark.parametrize(
    "name", [*contenders.OURS, *contenders.FEATURES, *contenders.WRITINGS, "conv3x3", "escnn-c8-3x3"]
)
def test_contenders_take_training_steps(name: str) -> None:
    try:
        found = contenders.build(name, TINY)
    except Absent as error:
        pytest.skip(f"{name}: {error}")
    found.step()
    assert found.image.grad is not None and found.image.grad.shape == (2, 8, 12, 12)
    assert all(p.grad is not None for p in found.module.parameters())
    width = found.module.out_channels if name.startswith("features") else 8
    assert found.forward().shape == (2, width, 12, 12)


def test_absent_contenders_are_reported() -> None:
    ready, absent, first = contenders.line_up(["nonsense", "conv3x3", "repere-nonsense", "escnn-c8-3x3"], Case(4, 8, 1))
    assert [c.name for c in ready] == list(first) == ["conv3x3"]
    assert "unknown" in absent["nonsense"] and "unknown" in absent["repere-nonsense"]
    assert "multiple of 8" in absent["escnn-c8-3x3"]


def test_saved_bytes() -> None:
    x = torch.randn(100, requires_grad=True)
    assert memory.saved_bytes(lambda: x.sin(), [x]) == 0
    assert memory.saved_bytes(lambda: x.exp().sin(), [x]) == 400  # kept by both, counted once
    assert memory.saved_bytes(lambda: x.exp(), [x]) == 0  # the output itself


@pytest.mark.slow
def test_memory_in_processes_of_their_own() -> None:
    case = Case(channels=8, side=64, batch=4)
    found = {name: memory.measure(name, case) for name in ("conv3x3", "published-sliced")}
    assert all(f["output"] == 4 * 8 * 64 * 64 * 4 for f in found.values())
    assert found["conv3x3"]["saved"] == 0 and found["published-sliced"]["saved"] > 10 * 2**19
    if found["conv3x3"]["peak"] is not None:
        assert found["published-sliced"]["peak"] > found["conv3x3"]["peak"] > 0


def test_memory_of_what_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "child", in_this_process)
    assert "unknown" in memory.measure("nonsense", TINY)["absent"]


def test_growth() -> None:
    found = layers.growth(["conv3x3", "nonsense"], TINY, "channels", (4, 8), 2)
    assert list(found.seconds) == ["conv3x3"] and all(s and s > 0 for s in found.seconds["conv3x3"])
    assert [len(r) for r in found.rounds["conv3x3"]] == [2, 2]
    assert "nonsense" in found.absent


def test_pointwise_counts_each_number_once() -> None:
    found, absent, _ = pointwise.pointwise(["torch", "nonsense"], TINY, 2)
    assert list(absent) == ["nonsense"]
    by_name = {r.name: r for r in found}
    pixels = 2 * 12 * 12
    forward, backward = by_name["torch forward"], by_name["torch backward"]
    assert forward.bytes == 4 * pixels * (48 + 43) and backward.bytes == 4 * pixels * (48 + 48 + 43)
    header = (Path(str(pointwise.generated.__file__)).parent / "projective" / "kernel.py").read_text(encoding="utf-8")
    for way, roofline in (("Forward", forward), ("Backward", backward)):
        assert f"{way:11}{roofline.operations // (8 * pixels)} operations" in header
    assert by_name["copy forward"].share.median == 1


def test_accuracy_against_float64() -> None:
    found, absent = accuracy.errors(
        ["torch", "cpp", "nonsense"], channels=3, side=12, scenes=["ordinary", "channels alike"]
    )
    assert "nonsense" in absent
    assert {(e.scene, e.what) for e in found} >= {("ordinary", "gradient"), ("channels alike", "layer")}
    for e in found:
        assert 0 < e.relative < 4 * e.condition * accuracy.ROUNDING, e
        assert e.excess == pytest.approx(e.relative / e.condition * 2**24)
    assert all(e.relative < 1e-5 for e in found if e.scene == "ordinary")


@pytest.mark.parametrize("scene", accuracy.SCENES)
def test_stress_images_hold_float32_numbers(scene: str) -> None:
    image, margin = accuracy.stress_image(scene, 3, 12)
    assert image.dtype == torch.float64 and torch.equal(image.float().double(), image)
    assert 0 <= margin <= 0.5


@pytest.mark.slow
@pytest.mark.parametrize(
    "child", [in_this_process, pytest.param(timing.child, marks=pytest.mark.long)], ids=["here", "other processes"]
)
def test_generation(child: Callable[..., dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generation, "child", child)
    assert generation.printing(2)["torch"].median > 0
    found = generation.starting(["repere-torch", "nonsense"], TINY)
    assert "unknown" in found["nonsense"]["absent"]
    assert found["repere-torch"]["cold"]["first"] > 0 and found["repere-torch"]["cached"]["second"] > 0


def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "found.json"
    words = ["layer", "--peers", "repere-torch", "published-sliced", "conv3x3", "nonsense", "--out", str(out)]
    assert kernels.main(words, [PLAN]) == 0
    shown = capsys.readouterr().out
    assert "not measured: nonsense" in shown and "published / this" in shown and "at least 4" in shown
    found = json.loads(out.read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert found["complete"] and "A B C A B C" in found["method"]
    (section,) = found["results"]
    assert section["baseline"] == "published-sliced" and section["case"]["side"] == 12
    assert len(section["step"]["conv3x3"]["seconds"]) == PLAN.rounds
    assert {t["figure"] for t in found["targets"]} == {"published-sliced / repere-torch", "repere-torch / conv3x3"}
    assert all(t["met"] == ((t["value"]["median"] >= t["bound"]) == t["least"]) for t in found["targets"])


@pytest.mark.parametrize("section", ["growth", "pointwise", "accuracy"])
def test_sections(section: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert kernels.main([section, "--peers", "repere-torch"], [PLAN]) == 0
    assert "torch" in capsys.readouterr().out


def test_sections_with_processes(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    peaks = {"repere-torch": 3 * 2**20, "published-sliced": 6 * 2**20, "published-gathered": 9 * 2**20}
    monkeypatch.setattr(
        memory, "measure", lambda name, case: {"peak": peaks[name], "saved": 0} if name in peaks else {"absent": "gone"}
    )
    steps = {"first": 2.5, "second": 0.5}
    started = {"repere-torch": {"cold": steps, "cached": steps}, "repere-cpp": {"absent": "no compiler"}}
    monkeypatch.setattr(generation, "starting", lambda *_, **__: started)
    for section in ("memory", "generation"):
        assert kernels.main([section, "--peers", *peaks, "conv3x3"], [PLAN]) == 0
    shown = capsys.readouterr().out
    assert "not measured: conv3x3: gone" in shown and "not measured: repere-cpp: no compiler" in shown
    assert "0.500" in shown and "1.500" in shown and "at most 0.2" in shown and "missed" in shown


def test_interruption_keeps_what_was_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(kernels.RUN, "accuracy", interrupt)
    monkeypatch.setattr(kernels, "SECTIONS", ("layer", "accuracy"))
    out = tmp_path / "found.json"
    assert kernels.main(["all", "--peers", "conv3x3", "--out", str(out)], [PLAN]) == 130
    found = json.loads(out.read_text(encoding="utf-8"))
    assert not found["complete"] and [r["section"] for r in found["results"]] == ["layer"]


def test_sizes_of_a_run() -> None:
    full, quick = kernels.plans(False, "cpu", None)[0], kernels.plans(True, "cpu", 2)[0]
    assert (full.case.channels, full.case.side, full.case.batch, full.case.dtype) == (64, 64, 8, "float32")
    assert full.named and not quick.named and quick.rounds == 2
    gpu = kernels.plans(False, "cuda", None)[0]
    assert (gpu.case.side, gpu.case.batch, gpu.case.device, gpu.base.device) == (224, 32, "cuda", "cuda")


def test_wrong_numbers_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        kernels.main(["layer", "--rounds", "0"])
    assert "at least 1" in capsys.readouterr().err


def test_tensor_products_are_e3nns_where_it_is_installed() -> None:
    pytest.importorskip("e3nn")
    rows = tensor_product.measure(1, 2, 3, rounds=2, compiled=False, tick=lambda _: None)
    assert [row.direction for row in rows] == list(tensor_product.DIRECTIONS)
    for row in rows:
        assert row.coefficients < 1e-12 and row.values < 1e-6
        assert set(row.ratios) == {tensor_product.PEER}


def test_a_tensor_product_in_the_layout_of_e3nn() -> None:
    x = torch.arange(8.0).reshape(1, 2, 4)
    assert tensor_product.to_peer(x, (0, 1)).tolist() == [[0, 4, 1, 2, 3, 5, 6, 7]]


def test_the_training_loop_takes_the_steps_of_a_bare_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("lightning_fabric")
    out = tmp_path / "found.json"
    assert training_loop.main(["--steps", "5", "--rounds", "2", "--json", str(out)]) == 0
    shown = capsys.readouterr().out
    assert shown.count("above the bare loop") == 2 and "beginning and end" in shown
    found = json.loads(out.read_text(encoding="utf-8"), parse_constant=pytest.fail)["found"]
    assert found["seconds"].keys() == {training_loop.BARE, training_loop.WRAPPED, training_loop.LOOP}
    assert all(spread["median"] > 0 and spread["rounds"] == 2 for spread in found["seconds"].values())
    methods = {name: training_loop.Regression(8, 4) for name in found["seconds"]}
    training_loop.require_same(methods)
    training_loop.written_out(None, methods[training_loop.BARE], 1)
    with pytest.raises(AssertionError, match="other weights"):
        training_loop.require_same(methods)


def test_writings_of_a_groups_loss_agree(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    composed_speed.require_same(5, 7)
    # threads that wait for cores in use take a tenth of a second for a step
    monkeypatch.setattr(torch, "get_num_threads", lambda: 1)
    out = tmp_path / "found.json"
    words = [
        "speed",
        "--rounds",
        "2",
        "--size",
        "3",
        "4",
        "--orders",
        "2",
        "3",
        "--nodes",
        "2",
        "4",
        "--json",
        str(out),
    ]
    assert composed.main(words) == 0
    found = json.loads(out.read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert found["compared"][0]["ratios"].keys() == composed_speed.WRITINGS.keys()
    assert [growth["over"] for growth in found["growth"]] == ["|G|", "nodes"]
    assert "identity embedding" in capsys.readouterr().out


def test_a_writing_with_another_gradient_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Half(composed_speed.Grid):
        def gradients(self) -> list[torch.Tensor]:
            return [g / 2 for g in super().gradients()]

    monkeypatch.setitem(composed_speed.WRITINGS, "half", Half)
    with pytest.raises(AssertionError, match="half"):
        composed_speed.require_same(3, 4)


def test_composed_networks_are_proved(capsys: pytest.CaptureFixture[str]) -> None:
    assert composed.main(["compose", "--repeats", "1", "--groups", "5", "2x2", "--growing", "3", "5"]) == 0
    shown = capsys.readouterr().out
    assert shown.count("Z2 x Z2") == 6 and "exponents" in shown


def test_trained_group_networks_are_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("lightning_fabric")
    settings = (composed_training.Setting((7,), 1), composed_training.Setting((5, 5), 1, hidden=24))
    monkeypatch.setattr(composed_training, "SETTINGS", settings)
    out = tmp_path / "found.json"
    assert composed.main(["training", "--only", "5x5", "--seeds", "2", "--steps", "3", "--json", str(out)]) == 0
    (found,) = json.loads(out.read_text(encoding="utf-8"))["trained"]
    assert len(found["runs"]) == 2 and sum(found["runs"][0]["kinds"].values()) == 12
    assert "47.07" in capsys.readouterr().out


def test_steps_of_least_squares_are_those_of_the_whole_jacobian() -> None:
    residuals = composed_least_squares.Residuals(composed_widths.NOT_ABELIAN["S3"]())
    ab, c = composed_least_squares.starts(residuals, 3, 2, seed=0)
    damping = torch.tensor([0.1, 0.5], dtype=torch.float64)
    by, by_c, fall, solved = residuals.step(ab, c, damping)
    assert solved.all()
    for i in range(2):

        def off(v: torch.Tensor, i: int = i) -> torch.Tensor:
            tables, outputs = v[: ab[i].numel()].view_as(ab[i]), v[ab[i].numel() :].view_as(c[i])
            power = (tables[0][:, None] + tables[1]).square().flatten(0, 1)
            return (power @ outputs.T - residuals.wanted).flatten()

        at = torch.cat([ab[i].flatten(), c[i].flatten()])
        jacobian = torch.autograd.functional.jacobian(off, at)
        normal = jacobian.T @ jacobian
        expected = -torch.linalg.solve(normal + damping[i] * normal.diagonal().diag(), jacobian.T @ off(at))
        torch.testing.assert_close(torch.cat([by[i].flatten(), by_c[i].flatten()]), expected, rtol=1e-9, atol=1e-12)
        linear = off(at).square().sum() - (off(at) + jacobian @ expected).square().sum()
        assert float(fall[i]) == pytest.approx(float(linear) / 36, rel=1e-9)


def test_three_nodes_do_for_three_elements(tmp_path: Path) -> None:
    out = tmp_path / "found.json"
    assert composed.main(["widths", "--only", "3", "2x2", "--starts", "16", "--json", str(out)]) == 0
    three, four = json.loads(out.read_text(encoding="utf-8"))["widths"]
    assert three["bound"] == 3 and four["bound"] == 3 and three["composed"]["smallest"] == 6
    assert three["composed"]["means"] == 3 and four["composed"]["means"] == 4
    for scan, smallest in ((three, 3), (four, 4)):
        fit = min((f for f in scan["fits"] if min(f["losses"]) < 1e-20), key=lambda f: f["width"])
        assert fit["width"] == smallest and fit["checked"] < 1e-20
    widths = composed_widths.bound(composed_widths.NOT_ABELIAN["S3"]())
    assert widths == 8  # 1 + 7: the other real character, and two by two matrices


def test_central_idempotents(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("lightning_fabric")
    matrices = composed_nonabelian.projections(composed_nonabelian.GROUPS["A4"]())
    assert {name: round(m.trace()) for name, m in matrices.items()} == {"1b and conjugate": 2, "3a": 9}
    for m in matrices.values():
        torch.testing.assert_close(torch.from_numpy(m @ m), torch.from_numpy(m))
    assert composed.main(["nonabelian", "--only", "S3", "--seeds", "1", "--steps", "2", "--no-widths"]) == 0
    assert "S3" in capsys.readouterr().out
