"""Every bound is one record: used, explained, on the page, and met in the words that it claims."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import sympy as sp
import torch

import invariants.errors
from benchmarks.limits import PAGE, page
from codegen import compile as compile_kernel
from codegen.spec import Spec
from invariants import Derivation, Invariant, LieAction, MovingFrame, catalogue, derive, joint_invariants, limits
from invariants.calculus import equivariants, rewrite
from invariants.exact import from_tree, jacobian_rank, read_name, require_exact
from invariants.jets import JetSpace
from invariants.learning import Preprocessing
from invariants.learning.composed import RingElement, cyclic, find_products, memorisation, potentials
from invariants.learning.loop import checkpoints
from invariants.learning.mean_field import largest_rotations, wasserstein
from invariants.limits import LIMITS, Limit
from invariants.nn import DenseFeatures, PointFrame
from invariants.points import matrix_frame
from invariants.quotients import Quotient
from invariants.representations import (
    CyclicGroup,
    FiniteGroup,
    MatrixLieAlgebra,
    Representation,
    SymmetricGroup,
    TensorProduct,
    fourier,
    invariant_ring,
    so3_irrep,
    su2_irrep,
    wigner_small_d,
)

ROOT = Path(__file__).parent.parent
SOURCES = [
    path
    for folder in ("invariants", "codegen")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if path != ROOT / "invariants/limits.py" and "templates" not in path.parts
]
x = sp.Symbol("x")


def test_names_are_unique_and_every_bound_says_why_and_what_one_reads() -> None:
    assert len({limit.name for limit in LIMITS}) == len(LIMITS)
    for limit in LIMITS:
        assert getattr(limits, limit.name) is limit
        assert limit.value > 0 and limit.reason and limit.words and limit.option != ""
        kind = limit.words.partition(": ")[0]
        assert not kind.endswith("Error") or issubclass(getattr(invariants.errors, kind), invariants.errors.RepereError)


def test_every_bound_is_used() -> None:
    used = {
        node.value.id
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "value" and isinstance(node.value, ast.Name)
    }
    assert {limit.name for limit in LIMITS} <= used


def test_no_module_has_a_bound_of_its_own() -> None:
    pattern = re.compile(r"^ *(?:MAX|MOST)_\w+ = |^TIME_LIMIT = ", re.MULTILINE)
    assert not [path for path in SOURCES if pattern.search(path.read_text(encoding="utf-8"))]


def test_the_page_is_what_the_records_give() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == page(text), "run python -m benchmarks.limits"


def test_the_bounds_of_generated_code_stand_in_the_files_named() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([\d.]+) \| `(codegen/\S+)` ", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert rows
    for name, value, file in rows:
        assert f"\n{name} = {value}\n" in (ROOT / file).read_text(encoding="utf-8"), name


def stored(change: Callable[[dict[str, Any]], None]) -> Callable[[], object]:
    """Read a derivation file after a change."""

    def read() -> object:
        data = json.loads(text_of("se2"))
        change(data)
        return Derivation.from_json(json.dumps(data))

    return read


def nested(depth: int) -> list[Any]:
    tree: list[Any] = ["s", "x"]
    for _ in range(depth):
        tree = ["sin", tree]
    return tree


def permutations(n: int) -> list[list[int]]:
    return [[*range(1, n), 0], [1, 0, *range(2, n)]]


def turned(degree: int) -> object:
    return compile_kernel(so3_irrep(degree, basis="complex")).by_matrices(torch.eye(3), torch.zeros(2 * degree + 1))


def letters(names: str) -> dict[str, sp.Symbol]:
    return {n: sp.Symbol(n) for n in names}


def text_of(name: str) -> str:
    return (ROOT / f"generated/{name}/derivation.json").read_text(encoding="utf-8")


def nested_sines(depth: int) -> sp.Expr:
    """Whether these close is not found soon."""
    value: sp.Expr = x
    for _ in range(depth):
        value = sp.sin(value + 1)
    return value


def se2() -> LieAction:
    return catalogue.get("se2")


# input just beyond a bound, or beyond the option that moves it
BEYOND: dict[str, Callable[[], object]] = {
    "EXPRESSION_LEVELS": lambda: from_tree(nested(201), {"x": x}),
    "EXPRESSION_DIGITS": lambda: from_tree(["^", ["q", "1" * 2000], "64"], {}),
    "EXPRESSION_EXPONENT": lambda: from_tree(["^", ["s", "x"], "65"], {"x": x}),
    "DECLARED_EXPONENT": lambda: require_exact(x**10_001, where="field 0", allowed=[x]),
    "EXPRESSION_DEGREE": lambda: from_tree(["cos", ["*", ["q", "1/257"], ["k", "pi"]]], {}),
    "EXPRESSION_ARGUMENT": lambda: from_tree(["exp", ["q", "1001"]], {}),
    "EXPRESSION_TERMS": lambda: from_tree(["^", ["+", *(["s", n] for n in "abcdef")], "64"], letters("abcdef")),
    "LABEL_LENGTH": lambda: Invariant("/".join(["T"] * 101), x),
    "NAME_LENGTH": lambda: read_name("a" * 65),
    "EXPONENT_DENOMINATOR": lambda: jacobian_rank([sp.exp(x / 11)], [x]),
    "TIMER_SECONDS": lambda: derive(se2(), time_limit=2e9),
    "READ_SECONDS": lambda: Derivation.from_json(text_of("moebius3"), time_limit=1e-3),
    "CLOSURE_SECONDS": lambda: LieAction.from_fields(
        "waves", base=(x,), fields=[(nested_sines(12),), (nested_sines(13),)], time_limit=1e-3
    ),
    "VERIFY_SECONDS": lambda: Derivation.from_json(text_of("projective3")).certificate.verify(time_limit=1e-3),
    "QUOTIENT_SECONDS": lambda: Quotient.of(catalogue.get("se3"), 4).certificate.verify(time_limit=1e-3),
    "PROOF_MEBIBYTES": lambda: Derivation.from_json(text_of("projective3")).certificate.verify(memory_limit=1e-3),
    "STORED_ACTION_ENTRIES": stored(lambda data: data["action"]["base"].extend(["x"] * 256)),
    "FLOW_TERMS": lambda: MovingFrame.of(JetSpace.of(catalogue.get("se2_curve"), 2)),
    "PERMUTATION_GROUP_ORDER": lambda: FiniteGroup.from_permutations(permutations(8)),
    "MATRIX_GROUP_ORDER": lambda: FiniteGroup.from_matrices([[[1, 1], [0, 1]]], limit=20),
    "GROUP_TABLE_ORDER": lambda: FiniteGroup.from_table([[0] * 3001] * 3001),
    "NAMED_GROUP_ORDER": lambda: CyclicGroup(3001),
    "SYMMETRIC_GROUP_POINTS": lambda: SymmetricGroup(8),
    "LIE_ALGEBRA_SIZE": lambda: MatrixLieAlgebra.so(17),
    "LIE_CLOSURE_DIMENSION": lambda: MatrixLieAlgebra.generated_by([[[0, 1], [0, 0]], [[0, 0], [1, 0]]], limit=2),
    "SPIN": lambda: su2_irrep(101),
    "WIGNER_SPIN": lambda: wigner_small_d(17, 0),
    "TENSOR_PRODUCT_DEGREE": lambda: TensorProduct.full(17),
    "JET_ORDER": lambda: JetSpace(se2(), 9),
    "JOINT_POINTS": lambda: joint_invariants(se2(), points=10),
    "JOINT_DEGREE": lambda: joint_invariants(se2(), points=2, max_degree=1),
    "JOINT_SECONDS": lambda: joint_invariants(catalogue.get("projective_line"), points=4, time_limit=1e-3),
    "MATRIX_FRAME_SECONDS": lambda: matrix_frame(catalogue.get("projective"), time_limit=1e-3),
    "EQUIVARIANT_SECONDS": lambda: equivariants(catalogue.get("projective"), time_limit=1e-3),
    "DERIVE_DEGREE": lambda: derive(catalogue.get("e2_curve"), order=3, max_degree=1),
    "DERIVE_SECONDS": lambda: derive(catalogue.get("e2_curve"), order=3, time_limit=1e-3),
    "STORED_CHANNELS": stored(lambda data: data.update(channels=65)),
    "STORED_ITEMS": stored(lambda data: data.update(invariants=[data["invariants"][0]] * 4097)),
    "STORED_COUNT": stored(lambda data: data["certificate"].update(expected=10**6 + 1)),
    "STORED_SLOTS": stored(lambda data: data["families"][0].update(slots=9)),
    "STORED_OFFSET": stored(lambda data: data.update(patterns=[[0, [65]]])),
    "DESCRIPTOR_SIGMA": lambda: DenseFeatures("similarity", 3, sigmas=(8.0,)),
    "KERNEL_CHANNELS": lambda: Spec(se2(), 2, 9),
    "PICTURE_SIDE": lambda: Preprocessing(16_385),
    "COMPOSED_TERMS": lambda: potentials(memorisation(CyclicGroup(50))),
    "COMPOSED_COEFFICIENTS": lambda: potentials(RingElement([[1.0], [1.0], [1.0]]).at(CyclicGroup(407), 1)),
    "COMPOSED_ROOTS": lambda: find_products(roots=73),
    "COMPOSED_ENTRIES": lambda: cyclic(15),
    "ROTATION_ENTRIES": lambda: largest_rotations(torch.eye(182)),
    "TRANSPORT_ENTRIES": lambda: wasserstein(torch.zeros(8193, 1), torch.zeros(8192, 1)),
    "CHECKPOINT_LEVELS": lambda: reread(nested(101)),
    "CHECKPOINT_VIEW_BYTES": lambda: reread(torch.zeros(1).expand(2**27)),
}

# a bound put lower in the module that uses it, and what then passes it
LOWERED: dict[str, tuple[str, float, Callable[[], object]]] = {
    "EXPRESSION_NODES": ("invariants.exact.tree_size", 2, lambda: from_tree(["+", *[["s", "x"]] * 3], {"x": x})),
    "REGULAR_POINT_TRIES": (
        "invariants.exact.modular_rank",
        1,
        lambda: jacobian_rank([sp.sqrt(x + k) for k in range(20)], [x]),
    ),
    "FRAME_SECTIONS": (
        "invariants.frames.moving_frame",
        1,
        lambda: MovingFrame.of(JetSpace.of(catalogue.get("gl2"), 1)),
    ),
    "GROUP_ENTRIES": (
        "invariants.representations.groups.group_input",
        20,
        lambda: FiniteGroup.from_permutations(permutations(4)),
    ),
    "REPRESENTATION_DIMENSION": (
        "invariants.representations.representation",
        8,
        lambda: Representation.permutation(SymmetricGroup(3)).symmetric(3),
    ),
    "INVARIANT_RING_MONOMIALS": (
        "invariants.representations.invariant_polynomials",
        3,
        lambda: invariant_ring(Representation.permutation(SymmetricGroup(3))),
    ),
    "STABILISER_SUBGROUPS": ("invariants.representations.irreps.vectors", 1, lambda: SymmetricGroup(5).irreps()),
    "FOURIER_MATRIX_ORDER": (
        "invariants.representations.irreps.fourier_transform",
        2,
        lambda: fourier(CyclicGroup(3)).matrix,
    ),
    "REWRITE_SECONDS": ("invariants.calculus.rewriting", 1e-3, lambda: rewritten_square()),
    "STORED_CHARACTERS": ("invariants.derivation.storage", 100, stored(lambda data: None)),
    "STORED_JETS": ("invariants.derivation.storage", 1, stored(lambda data: None)),
    "ACTION_TABLE_ENTRIES": (
        "codegen.linear.action_tables",
        20,
        lambda: compile_kernel(SymmetricGroup(3).irreps("real")[2]),
    ),
    "TURN_DENOMINATOR": (
        "invariants.representations.lie.exact_exponentials",
        2,
        lambda: MatrixLieAlgebra.so(3).log([[0, 0, 1], [1, 0, 0], [0, 1, 0]]),
    ),
    "POLYNOMIAL_DEGREE": ("invariants.representations.lie.matrix_polynomials", 1, lambda: turned(2)),
    "POLYNOMIAL_UNKNOWNS": ("invariants.representations.lie.matrix_polynomials", 30, lambda: turned(3)),
    "MIRROR_FRAMES": ("invariants.nn.point_frame", 1, lambda: PointFrame("e2")),
    "CHECKPOINT_VALUES": ("invariants.learning.loop.archives", 9, lambda: reread([[1] * 9] * 9)),
}


def reread(value: object) -> object:
    with TemporaryDirectory() as folder:
        checkpoints.save(Path(folder) / "last.pt", {"value": value})
        return checkpoints.load(Path(folder) / "last.pt")


def rewritten_square() -> object:
    derivation = derive(se2(), order=2)
    last = derivation.invariants[-1].expr
    return rewrite(derivation.jets, derivation.invariants, sp.expand((last**2 + last) ** 8))


def as_claimed(limit: Limit[int] | Limit[float], error: BaseException) -> bool:
    """Whether an error is of the class and begins with the words of a record."""
    kind, _, beginning = limit.words.partition(": ")
    pattern = ".*".join(map(re.escape, beginning.split("...")))
    return type(error).__name__ == kind and re.match(pattern, str(error), re.DOTALL) is not None


@pytest.mark.parametrize("name", BEYOND)
def test_what_is_beyond_a_bound_is_refused_in_its_words(name: str) -> None:
    with pytest.raises(invariants.errors.RepereError) as caught:
        BEYOND[name]()
    assert as_claimed(getattr(limits, name), caught.value), caught.value


@pytest.mark.parametrize("name", LOWERED)
def test_what_is_beyond_a_lowered_bound_is_refused_in_its_words(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module, value, call = LOWERED[name]
    limit = getattr(limits, name)
    monkeypatch.setattr(f"{module}.{name}", replace(limit, value=value))
    with pytest.raises(invariants.errors.RepereError) as caught:
        call()
    assert as_claimed(limit, caught.value), caught.value


@pytest.mark.parametrize(
    ("name", "module", "action"),
    [
        ("NULL_SPACE_COLUMNS", "invariants.search.relative", "e2"),
        ("FIELD_COLUMNS", "invariants.search.darboux", "e2_curve"),
        ("FIELD_MONOMIALS", "invariants.search.darboux", "e2_curve"),
    ],
)
def test_what_a_search_leaves_out_is_named_in_its_error(
    name: str, module: str, action: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = getattr(limits, name)
    monkeypatch.setattr(f"{module}.{name}", replace(limit, value=1))
    with pytest.raises(invariants.errors.DerivationError) as caught:
        derive(catalogue.get(action), order=2, max_degree=1 if action == "e2" else 3)
    (quoted,) = re.findall(r'DerivationError, with "(.*)"$', limit.words)
    assert re.search(".*".join(map(re.escape, quoted.split("..."))), str(caught.value)), caught.value
