"""The triton backend: by Triton's interpreter on the CPU, on a GPU where there is one, and compiled for one where not."""

from __future__ import annotations

import importlib.util
import json
import math
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import sympy as sp
import torch
from torch import Tensor

import generated
from codegen.backends import TRITON, Programs
from codegen.backends.torch_backend import print_program
from codegen.channel_steps import channel_loop
from codegen.cli import main
from codegen.generate import generate
from codegen.program import Program, adjoint_program, forward_program
from codegen.render import environment, render
from generated.runtime.kernel import join, narrow, pad, split, stack
from invariants import Derivation
from invariants.graph import GraphBuilder
from tests.codegen.test_program import COVERAGE, SYMBOLS, P, Q, program_of, spans_of

pytestmark = pytest.mark.skipif(importlib.util.find_spec("triton") is None, reason="triton is not installed")

ROOT = Path(__file__).resolve().parents[2]
# programs over channels, at the position, with fixed channels, and over one to three axes; the longest in the long run
NAMES = (
    *("projective", "sphere", "colour", "intensity", "schwarzian", "projective_curve", "se3"),
    *(
        pytest.param(name, marks=pytest.mark.long)
        for name in ("moebius", "affine", "klein", "sl2", "heisenberg", "moebius_curve", "affine3")
    ),
)
DEVICES = [
    "cpu",
    pytest.param("cuda", marks=pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU")),
]
KINDS = ("forward", "backward", "double_backward")
# relative to the largest entry; two float64 programs of the same steps differ by rounding alone
TOLERANCES = {torch.float64: 1e-12, torch.float32: 1e-5, torch.float16: 2e-3, torch.bfloat16: 2e-2}

# Whether kernels are interpreted is decided when they are read, so that they run in a process of their own.
RUN = """
import importlib, sys, torch
torch.set_num_threads(1)
given, made, device = sys.argv[1:]
def on(value):
    return value.to(device) if isinstance(value, torch.Tensor) else value
results = []
for case in torch.load(given):
    module = importlib.import_module(case["module"])
    shared = importlib.import_module("made.runtime.triton_launch")
    shared.PROGRAMS_PER_PROCESSOR = case["programs"]
    out = getattr(module, case["kind"])(*map(on, case["arguments"]))
    results.append([t.cpu() for t in (out if isinstance(out, tuple) else (out,))])
torch.save(results, made)
"""


def python(text: str, *arguments: object, path: Iterable[Path], interpret: bool = True) -> str:
    """The output of a program in a process of its own."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, path)), "OMP_NUM_THREADS": "1"}
    environment.pop("TRITON_INTERPRET", None)
    if interpret:
        environment["TRITON_INTERPRET"] = "1"
    run = subprocess.run(
        [sys.executable, "-c", text, *map(str, arguments)], env=environment, cwd=ROOT, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr[-4000:]
    return run.stdout


def results(folder: Path, cases: list[dict[str, Any]], device: str = "cpu") -> list[list[Tensor]]:
    """What the kernels of the package ``folder / 'made'`` return, case by case."""
    torch.save([{"programs": 32, **case} for case in cases], folder / "given.pt")
    python(RUN, folder / "given.pt", folder / "results.pt", device, path=[folder], interpret=device == "cpu")
    found: list[list[Tensor]] = torch.load(folder / "results.pt")
    return found


def error(found: Tensor, expected: Tensor) -> float:
    assert found.shape == expected.shape
    if not expected.numel():
        return 0.0
    same = (found == expected) | (found.isnan() & expected.isnan())  # infinities too
    size = float(expected[expected.isfinite()].abs().max()) if expected.isfinite().any() else 1.0
    return float(torch.where(same, 0.0, (found.double() - expected.double()).abs()).max()) / (size or 1.0)


@cache
def stored(name: str) -> Derivation:
    return Derivation.from_json((Path(generated.__file__).parent / name / "derivation.json").read_text("utf-8"))


def torch_program(name: str) -> Any:
    return importlib.import_module(f"generated.{name}.kernel")


def arguments(
    module: Any, batch: int, channels: int, spatial: tuple[int, ...], *, bases: int = 1, scale: float = 1.0
) -> tuple[Tensor, Tensor | None, Tensor, Tensor]:
    """Jets, base, cotangents of the features and of the gradient, in double precision."""
    generator = torch.Generator().manual_seed(batch + channels)

    def random(*shape: int) -> Tensor:
        return scale * torch.randn(*shape, generator=generator, dtype=torch.float64)

    spec = module.SPEC
    jets = random(batch, channels, spec.jets, *spatial)
    base = random(bases, spec.dimension, *spatial) / 2 if spec.uses_base else None
    return jets, base, random(batch, sum(spec.counts(channels)), *spatial), random(*jets.shape)


def converted(values: Iterable[Tensor | None], dtype: torch.dtype) -> tuple[Tensor | None, ...]:
    return tuple(None if v is None else v.to(dtype) for v in values)


def tuples(value: Tensor | tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return value if isinstance(value, tuple) else (value,)


@pytest.mark.slow
@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", NAMES)
def test_kernels_agree_with_the_torch_programs(name: str, device: str, tmp_path: Path) -> None:
    generate(stored(name), tmp_path / "made", backends=("triton",))
    module = torch_program(name)
    odd = {1: (37,), 2: (7, 9), 3: (2, 3, 5)}[module.SPEC.dimension]
    large = {1: (1101,), 2: (19, 29), 3: (7, 9, 11)}[module.SPEC.dimension]
    served = module.SPEC.channels
    sizes = [(1, 1), (2, 2), (1, 3), (1, 5), (0, 2)] if served is None else [(batch, served) for batch in (0, 1, 2)]
    shapes = [*((batch, channels, odd) for batch, channels in sizes), (2, served or 2, large)]
    cases, expected = [], []
    for batch, channels, spatial in shapes:
        given = arguments(module, batch, channels, spatial, bases=batch if batch == 2 and spatial == large else 1)
        for dtype in (torch.float64, torch.float32):
            if dtype == torch.float32 and (batch, channels) not in ((1, served), (1, 3)):
                continue
            for count, kind in zip((2, 3, 4), KINDS, strict=True):
                values = converted(given[:count], dtype)
                cases.append({"module": f"made.{name}.kernel_triton", "kind": kind, "arguments": values})
                expected.append(tuples(getattr(module, kind)(*converted(values, torch.float64))))
    for case, found, wanted in zip(cases, results(tmp_path, cases, device), expected, strict=True):
        dtype = case["arguments"][0].dtype
        shape = tuple(case["arguments"][0].shape)
        for a, b in zip(found, wanted, strict=True):
            assert a.dtype == dtype
            assert error(a, b) <= TOLERANCES[dtype], (case["kind"], dtype, shape)


@pytest.mark.parametrize("device", DEVICES)
def test_half_precision_is_rounded_once(device: str, tmp_path: Path) -> None:
    cases, expected = [], []
    for name in ("projective", "colour"):
        generate(stored(name), tmp_path / "made", backends=("triton",))
        module = torch_program(name)
        for dtype in (torch.float16, torch.bfloat16):
            given = converted(arguments(module, 1, 3, (5, 7), scale=0.5), dtype)
            for count, kind in zip((2, 3, 4), KINDS, strict=True):
                cases.append({"module": f"made.{name}.kernel_triton", "kind": kind, "arguments": given[:count]})
                wanted = getattr(module, kind)(*converted(given[:count], torch.float32))
                expected.append([w.to(dtype) for w in tuples(wanted)])
        # formats may be mixed: the result has that of what it belongs to
        jets, base, grad, grad_grad = arguments(module, 1, 3, (5, 7))
        values = (jets.float(), base, grad.half(), grad_grad)
        cases.append({"module": f"made.{name}.kernel_triton", "kind": "double_backward", "arguments": values})
        first, second = module.double_backward(*converted(values, torch.float64))
        expected.append([first.float(), second.half()])
    for case, found, wanted in zip(cases, results(tmp_path, cases, device), expected, strict=True):
        for a, b in zip(found, wanted, strict=True):
            assert a.dtype == b.dtype
            assert error(a, b) <= TOLERANCES[b.dtype], (case["kind"], case["module"])


def write_programs(folder: Path, programs: Mapping[str, Program]) -> None:
    """A package of kernels of programs that no derivation has."""
    generate(stored("translation"), folder / "made")
    template = environment("triton").get_template("kernel_triton.py.j2")
    for name, forward in programs.items():
        features = len(forward.outputs["features"])
        backward, double = adjoints(forward)
        printed = TRITON.printed(Programs(forward, backward, double, channel_loop(forward, 3), ()))
        assert features
        (folder / "made" / name).mkdir()
        (folder / "made" / name / "__init__.py").touch()
        text = template.render(title="Coverage.", header="", **printed)
        (folder / "made" / name / "kernel_triton.py").write_text(text, encoding="utf-8")


def adjoints(forward: Program) -> tuple[Program, Program]:
    features = len(forward.outputs["features"])
    backward = adjoint_program(forward, {"jets": 3}, {"features": "grad_features"}, {"jets": "grad_jets"})
    double = adjoint_program(
        backward,
        {"jets": 3, "grad_features": features},
        {"grad_jets": "grad_grad_jets"},
        {"jets": "grad_jets", "grad_features": "grad_grad_features"},
    )
    return backward, double


def run_program(program: Program, group: str, inputs: dict[str, Any]) -> list[Any]:
    space = {"torch": torch, "math": math, "narrow": narrow, "pad": pad, **inputs}
    exec("\n".join(print_program(program)), space)
    return [None if v is None else space[f"v{v}"] for v in program.outputs[group]]


def torch_results(forward: Program, kind: str, jets: Tensor, base: Tensor, *rest: Tensor) -> tuple[Tensor, ...]:
    """What the torch backend's programs give."""
    spans, channels = spans_of(forward), jets.shape[1]
    given: dict[str, Any] = {"jets": jets, "base": base, "channels": channels}
    if kind == "forward":
        values = run_program(forward, "features", given)
        return (join([v if v is None or isinstance(v, Tensor) else torch.tensor(v) for v in values], jets, spans),)
    backward, double = adjoints(forward)
    given["grad_features"] = split(rest[0], spans, channels)
    if kind == "backward":
        return (stack(run_program(backward, "grad_jets", given), jets),)
    given["grad_grad_jets"] = rest[1]
    first = stack(run_program(double, "grad_jets", given), jets)
    return first, join(run_program(double, "grad_grad_features", given), jets, spans)


def compare_programs(
    folder: Path,
    programs: Mapping[str, Program],
    make: Callable[..., Tensor],
    device: str,
    dtypes: Iterable[torch.dtype],
) -> None:
    write_programs(folder, programs)
    cases, expected, labels = [], [], []
    for name, forward in programs.items():
        for dtype in dtypes:
            for channels in (1, 2, 4) if dtype == torch.float64 else (3,):
                count = sum(1 if s is None else max(channels - s, 0) for s in spans_of(forward))
                given = [make(2, channels, 3, 5), make(1, 2, 5), make(2, count, 5), make(2, channels, 3, 5)]
                given = [g.to(dtype) for g in given]
                for size, kind in zip((2, 3, 4), KINDS, strict=True):
                    cases.append({"module": f"made.{name}.kernel_triton", "kind": kind, "arguments": given[:size]})
                    expected.append(torch_results(forward, kind, *(g.double() for g in given[:size])))
                    labels.append((name, kind, channels, dtype))
    for label, found, wanted in zip(labels, results(folder, cases, device), expected, strict=True):
        for a, b in zip(found, wanted, strict=True):
            assert error(a, b) <= TOLERANCES[label[-1]], label


@pytest.mark.slow
@pytest.mark.parametrize("device", DEVICES)
def test_every_printable_operation(device: str, tmp_path: Path) -> None:
    generator = torch.Generator().manual_seed(0)

    def positive(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator, dtype=torch.float64) + 0.5

    programs = {f"program_{k}": program_of(name) for k, name in enumerate(COVERAGE)}
    programs["together"] = program_of(*COVERAGE)
    compare_programs(tmp_path, programs, positive, device, (torch.float64, torch.float32))


@pytest.mark.parametrize("device", DEVICES)
def test_functions_and_powers_over_their_whole_range(device: str, tmp_path: Path) -> None:
    """Negative numbers, zeros, tiny and large ones: NaN and infinity where torch has them."""
    points = torch.tensor(
        [-30.0, -2.5, -1.0, -0.3, -1e-3, -1e-9, 0.0, 1e-9, 1e-3, 0.2, 1.0, 1.5, 40.0], dtype=torch.float64
    )
    builder = GraphBuilder(SYMBOLS)
    exponents = [sp.Rational(*pair) for pair in ((1, 2), (-1, 2), (3, 2), (2, 3), (-1, 3), (-1, 1), (-2, 1), (5, 1))]
    expressions = [f(P[0]) for f in (sp.exp, sp.sin, sp.cos, sp.tan, sp.sinh, sp.cosh, sp.tanh, sp.atan, sp.log)]
    expressions += [P[0] ** e for e in exponents]
    builder.add_outputs([(f"f{k}", e) for k, e in enumerate(expressions)], {})
    forward = forward_program(builder.finish())
    write_programs(tmp_path, {"wide": forward})
    cases, expected = [], []
    for dtype in (torch.float64, torch.float32):
        jets = points.to(dtype).expand(1, 1, 3, -1).contiguous()
        cases.append({"module": "made.wide.kernel_triton", "kind": "forward", "arguments": (jets, None)})
        expected.append(torch_results(forward, "forward", jets.double(), jets.double()[:, 0, :2])[0][0])
    for dtype, (found,), wanted in zip(
        (torch.float64, torch.float32), results(tmp_path, cases, device), expected, strict=True
    ):
        for k, expression in enumerate(expressions):
            for x, a, b in zip(points.tolist(), found[0, k].tolist(), wanted[k].tolist(), strict=True):
                tolerance, least = {torch.float64: (1e-12, 1e-300), torch.float32: (4e-6, 1e-37)}[dtype]
                assert a == pytest.approx(b, rel=tolerance, abs=least, nan_ok=True), (expression, x, dtype)


def test_constants_have_every_digit_of_the_working_type(tmp_path: Path) -> None:
    builder = GraphBuilder(SYMBOLS)
    difference = sp.sqrt(3) - sp.sqrt(2)
    outputs = {"third": P[0] / 3, "root": sp.sqrt(2) * P[0], "both": Q[0] + sp.Rational(1, 3), "gap": difference * P[0]}
    builder.add_outputs(list(outputs.items()), {})
    write_programs(tmp_path, {"constants": forward_program(builder.finish())})
    cases = [
        {
            "module": "made.constants.kernel_triton",
            "kind": "forward",
            "arguments": (torch.ones(1, 1, 3, 2, dtype=t), None),
        }
        for t in (torch.float64, torch.float32)
    ]
    double, single = ([float(v) for v in found[0, :, 0]] for (found,) in results(tmp_path, cases))
    wanted = [1 / 3, 2**0.5, 1 + 1 / 3, float(sp.N(difference, 40))]
    assert double == wanted
    assert single == torch.tensor(wanted, dtype=torch.float32).tolist()


@pytest.mark.parametrize("device", DEVICES)
def test_results_do_not_depend_on_how_the_channels_are_cut(device: str, tmp_path: Path) -> None:
    generate(stored("projective"), tmp_path / "made", backends=("triton",))
    given = arguments(torch_program("projective"), 1, 13, (3, 5))
    cases = [
        {"module": "made.projective.kernel_triton", "kind": kind, "arguments": given[:count], "programs": programs}
        for programs in (1, 2, 100)
        for count, kind in zip((2, 3, 4), KINDS, strict=True)
    ]
    found = results(tmp_path, cases, device)
    whole, *others = found[:3], found[3:6], found[6:]
    for other in others:
        for a, b in zip(whole, other, strict=True):
            assert all(torch.equal(x, y) for x, y in zip(a, b, strict=True))


def test_tensors_that_are_not_contiguous(tmp_path: Path) -> None:
    generate(stored("projective"), tmp_path / "made", backends=("triton",))
    module = torch_program("projective")
    jets, base, grad, _ = arguments(module, 2, 2, (3, 5))
    values = (jets.transpose(3, 4).contiguous().transpose(3, 4), base, grad[:1, :, :1].expand(grad.shape))
    (found,) = results(tmp_path, [{"module": "made.projective.kernel_triton", "kind": "backward", "arguments": values}])
    assert error(found[0], module.backward(*values)) <= 1e-12


IN_MEMORY = """
import linecache, sys, torch
from pathlib import Path
from codegen.backends import TRITON
from codegen.render import render
from invariants import Derivation
d = Derivation.from_json(Path("generated/affine/derivation.json").read_text("utf-8"))
text = render(d, TRITON, "affine", "a command")["kernel_triton.py"]
file = "<repere kernel affine>"
linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
space = {"__name__": "made.affine.kernel_triton", "__package__": "made.affine"}
exec(compile(text, file, "exec"), space)
jets = torch.randn(1, 3, 6, 5, dtype=torch.float64)
from generated.affine.kernel import forward
assert torch.allclose(space["forward"](jets, None), forward(jets, None), rtol=1e-12)
"""


def test_a_kernel_in_memory(tmp_path: Path) -> None:
    generate(stored("translation"), tmp_path / "made")
    python(IN_MEMORY, path=[tmp_path, ROOT])


def test_the_command_line_writes_kernels_that_nothing_imports_unasked(tmp_path: Path) -> None:
    assert main(["projective", "--backend", "triton", "--out", str(tmp_path / "made")]) == 0
    assert (tmp_path / "made" / "projective" / "kernel_triton.py").exists()
    check = "import sys, made.projective; assert not [m for m in sys.modules if m[:4] == 'made' and 'triton' in m]"
    python(check, path=[tmp_path], interpret=False)
    refused = """
import torch
from made.projective.kernel_triton import forward
try:
    forward(torch.zeros(1, 2, 6, 4), None)
except ValueError as error:
    assert "Triton kernels run there alone" in str(error)
else:
    raise SystemExit("not refused")
assert not torch.cuda.is_initialized()
"""
    python(refused, path=[tmp_path], interpret=False)


def test_the_text_is_the_same_every_time() -> None:
    for name in ("sphere", "colour"):
        first, second = (render(stored(name), TRITON, name, "a command")["kernel_triton.py"] for _ in range(2))
        assert first == second
        assert len(re.findall(r"^def \w+_kernel\(", first, re.MULTILINE)) == 3
        compile(first, name, "exec")


COMPILE = """
import importlib, json, re, subprocess, sys, tempfile
from pathlib import Path
import triton
import triton.language as tl
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

tool = Path(triton.__file__).parent / "backends" / "nvidia" / "bin" / "cuobjdump"
found = {}
for name, pixels, double in json.loads(sys.argv[1]):
    module = importlib.import_module(f"made.{name}.kernel_triton")
    for kind, per_thread in pixels.items():
        kernel = getattr(module, f"{kind}_kernel")
        names = kernel.arg_names
        wide = tl.float64 if double else tl.float32
        tensors = [n for n in names if n in ("jets", "base", "features") or n.startswith("grad")]
        constants = {"flat": False, "block": 128 * per_thread, "wide": wide}
        signature = {n: "*fp64" if double else "*fp32" for n in tensors}
        signature = {n: signature.get(n, "constexpr" if n in constants else "i32") for n in names}
        aligned = {(k,): [["tt.divisibility", 16]] for k, n in enumerate(names) if n in (*tensors, "pixels", "base_stride")}
        source = ASTSource(kernel, signature, constexprs=constants, attrs=aligned)
        options = {"num_warps": 4, "num_stages": 1, "enable_fp_fusion": False}
        made = triton.compile(source, target=GPUTarget("cuda", 90, 32), options=options)
        counts = None
        if tool.exists():
            with tempfile.NamedTemporaryFile(suffix=".cubin") as file:
                Path(file.name).write_bytes(made.asm["cubin"])
                shown = subprocess.run([tool, "-res-usage", file.name], capture_output=True, text=True).stdout
            usage = re.search(r"REG:(\\d+) STACK:(\\d+)", shown)
            counts = usage and [int(usage[1]), int(usage[2])]
        ptx = made.asm["ptx"]
        narrow = re.findall(r"tt.addptr [^:]*: .*i32", made.asm["ttgir"])
        accesses = sorted(set(re.findall(r"(?:ld|st)\\.global\\.\\S*", ptx)))
        facts = {"counts": counts, "accesses": accesses, "narrow": len(narrow), "tensors": len(tensors)}
        found[f"{name} {kind}"] = facts | {"third": "0d3FD5555555555555" in ptx}
print(json.dumps(found))
"""


def compiled(folder: Path, kernels: list[tuple[str, dict[str, int], bool]]) -> dict[str, Any]:
    """Kernels compiled for compute capability 9.0: registers and bytes of stack, memory instructions."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRITON_CACHE_DIR", str(folder / "cache"))
        shown = python(COMPILE, json.dumps(kernels), path=[folder], interpret=False)
    found: dict[str, Any] = json.loads(shown)
    return found


def pixels_per_thread(text: str) -> dict[str, int]:
    return {kind: int(n) for kind, n in re.findall(r"launch\((\w+)_kernel, (\d)", text)}


@pytest.mark.slow
def test_kernels_compile_for_a_gpu_and_keep_to_its_registers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("projective", "affine", "moebius", "se2", "colour", "sphere")
    generate([stored(n) for n in names], tmp_path / "made", backends=("triton",))
    chosen = {n: pixels_per_thread((tmp_path / "made" / n / "kernel_triton.py").read_text()) for n in names}
    assert chosen["projective"] == {"forward": 4, "backward": 2, "double": 1}
    found = compiled(tmp_path, [(n, pixels, False) for n, pixels in chosen.items()])
    with capsys.disabled():
        print()
        for kernel, facts in found.items():
            print(f"{kernel}: registers and bytes of stack {facts['counts']}, {', '.join(facts['accesses'])}")
    for kernel, facts in found.items():
        assert facts["narrow"] <= facts["tensors"], "an offset of 32 bits beside that of a lane in its block"
        name, kind = kernel.split()
        width = {4: "v4.b32", 2: "v2.b32", 1: "b32"}[chosen[name][kind]]
        assert facts["accesses"] == [f"ld.global.{width}", f"st.global.{width}"]
        if facts["counts"] is not None:
            registers, stack_bytes = facts["counts"]
            assert registers <= (168 if kernel == "sphere double" else 128) and stack_bytes == 0, kernel


@pytest.mark.slow
def test_every_function_is_linked_in_both_precisions(tmp_path: Path) -> None:
    programs = {"calls": program_of(*(n for n in COVERAGE if n.startswith(("call", "power", "constant", "nested"))))}
    builder = GraphBuilder(SYMBOLS)
    builder.add_outputs([("third", P[0] / 3)], {})
    programs["third"] = forward_program(builder.finish())
    write_programs(tmp_path, programs)
    once = {"forward": 1, "backward": 1}
    for double in (True, False):
        found = compiled(tmp_path, [("calls", once, double), ("third", once, double)])
        assert found["third forward"]["third"] == double
