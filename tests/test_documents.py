"""The code in README and guide runs as printed, links point at files, and the catalogue's table is what was proved."""

from __future__ import annotations

import contextlib
import doctest
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
import sympy as sp

from codegen.backends import base
from invariants import Derivation, LieAction, catalogue, derive
from invariants.errors import RepereError
from invariants.jets.freeness import first_free_order, orbit_dimension
from invariants.jets.jet_space import JetSpace
from tests.derivations import catalogue_derivation

ROOT = Path(__file__).parent.parent
DOCUMENTS = [
    "README.md",
    *(f"docs/{n}.md" for n in ("guide", "backends", "matching", "representations", "equitune", "composed", "training")),
    "docs/mean_field.md",
    "docs/contrast.md",
    "docs/latent.md",
    "docs/quotients.md",
]
LINKING = [
    *(f"docs/{n}.md" for n in ("architecture", "catalogue", "conventions", "limits", "robustness", "speed")),
    "CHANGELOG.md",
    "CONTRIBUTING.md",
]


def blocks(name: str) -> list[tuple[str, str]]:
    """Python code and transcripts, in order."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return re.findall(r"```python\n(.*?)```|```(?:pycon)?\n(>>> .*?)```", text, re.DOTALL)


def check_transcript(text: str, namespace: dict[str, object]) -> None:
    """Run the examples and compare what they print, or the name and the words of the error that they raise."""
    for example in doctest.DocTestParser().get_examples(text):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            try:
                exec(compile(example.source, "transcript", "single"), namespace)
            except RepereError as error:
                print(f"{type(error).__name__}: {error}")
        assert out.getvalue() == example.want, example.source


@pytest.mark.parametrize("name", DOCUMENTS)
def test_code_blocks_run_in_order(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # pictures are drawn there
    monkeypatch.setattr(base, "_REGISTRY", dict(base._REGISTRY))  # a backend may be registered
    found = blocks(name)
    assert found
    namespace: dict[str, object] = {}
    for code, transcript in found:
        if "draw_graph" in code:
            pytest.importorskip("matplotlib")
        if "lightning_fabric" in code:
            pytest.importorskip("lightning_fabric")
        if "from skimage" in transcript:
            pytest.importorskip("skimage")
        exec(compile(code, name, "exec"), namespace)
        check_transcript(transcript, namespace)


@pytest.mark.parametrize("name", [*DOCUMENTS, *LINKING])
def test_links_point_at_files(name: str) -> None:
    path = ROOT / name
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (path.parent / target).exists(), target


def test_readme_shows_the_report_as_printed() -> None:
    shown = re.search(
        r"print\(d.report\(\)\)\n```\n```\n(.*?)\n  \.\.\.", (ROOT / "README.md").read_text("utf-8"), re.S
    )
    assert shown is not None
    assert catalogue_derivation("projective").report().startswith(shown[1])


def test_readme_shows_the_header_as_generated() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    header = (ROOT / "generated/projective/kernel.py").read_text(encoding="utf-8")
    for word in ("Spec ", "Proof ", "Forward ", "Backward ", "Schedule "):
        line = next(line for line in header.splitlines() if line.startswith(word) and not line.startswith("Spec hash"))
        assert line in readme


SUBJECTS = ("plane", "spacetime", "line_and_space", "graphs")


def entry(name: str) -> tuple[str, str]:
    """What the docstring of a catalogue entry says it is, and its source as surnames and year."""
    modules = (getattr(catalogue, subject) for subject in SUBJECTS)
    text = next(vars(m)[name] for m in modules if name in vars(m)).__doc__
    first = re.sub(r"\.? Dimension \d+\.$", "", text.splitlines()[0])
    source = " ".join(text.partition("Source: ")[2].split())
    surnames = re.findall(r"(?:[A-Z]\.(?:-[A-Z]\.)?) ((?:van de )?[A-Z][\w-]+(?: et al\.)?)", source)
    year = re.search(r"\((\d{4})\)", source)
    assert surnames and year, source
    return first, f"{', '.join(surnames)} {year[1]}"


def row(name: str) -> str:
    """The line of the catalogue's table, from the action and the certificate of the stored derivation."""
    action, (order, channels) = catalogue.get(name), catalogue.defaults(name)
    what, source = entry(name)
    if name in catalogue.with_kernels():
        data: dict[str, Any] = json.loads((ROOT / f"generated/{name}/derivation.json").read_text(encoding="utf-8"))
        assert (LieAction.from_dict(data["action"]), data["order"], data["channels"]) == (action, order, channels)
        record = data["certificate"]
        counts = tuple(record[key] for key in ("jet_dimension", "orbit_dimension", "expected"))
        assert record["independent"] == record["expected"] == len(data["invariants"])
        kernel = f"[{'any' if data['any_channels'] else 'fixed'}](../generated/{name}/kernel.py)"
    else:
        jets, orbits = len(JetSpace(action, order, channels).coordinates), orbit_dimension(action, order, channels)
        counts, kernel = (jets, orbits, jets - orbits), "none"
    cells = [
        f"`{name}`",
        f"({', '.join(map(str, action.base))})" + (f"; ({', '.join(map(str, action.fiber))})" if action.fiber else ""),
        what,
        action.dimension,
        order,
        "-" if action.fiber else channels,
        "{} - {} = {}".format(*counts),
        first_free_order(action, channels),
        kernel,
        source,
    ]
    return f"| {' | '.join(map(str, cells))} |"


@pytest.mark.parametrize("name", catalogue.names())
def test_the_row_of_an_entry_is_what_was_proved(name: str) -> None:
    assert row(name) in (ROOT / "docs/catalogue.md").read_text(encoding="utf-8").splitlines()


def test_the_table_of_the_catalogue_is_sorted_by_subject_and_leaves_nothing_out() -> None:
    sections = re.split(r"^## ", (ROOT / "docs/catalogue.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    named = [re.findall(r"^\| `(\w+)`", section, re.MULTILINE) for section in sections]
    assert [tuple(names) for names in named if names] == [catalogue.names(subject) for subject in SUBJECTS]


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("README.md", "has 40 actions"),
        ("README.md", "all 40 actions"),
        ("docs/catalogue.md", "Forty actions"),
        ("CHANGELOG.md", "forty actions"),
    ],
)
def test_the_number_of_actions_is_stated(document: str, words: str) -> None:
    assert len(catalogue.names()) == 40
    assert words in (ROOT / document).read_text(encoding="utf-8")


def test_counts_of_the_readme_about_channels() -> None:
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert "for C channels the chain has 6C - 5 features of rank 6C - 6" in readme
    d = Derivation.from_json((ROOT / "generated/projective/derivation.json").read_text(encoding="utf-8"))
    assert all((len(d.features(c)), d.rank(c)) == (6 * c - 5, 6 * c - 6) for c in range(2, 8))


def test_numbers_of_parameters_in_the_readme() -> None:
    pytest.importorskip("skimage")
    from examples.photographs import Patches, load
    from examples.places import Places
    from examples.training import parameters
    from invariants.nn import PHOTOGRAPHS, PDINet, ResNet

    x, y = sp.symbols("x y")
    similarity = catalogue.get("similarity").fields
    mirrors = LieAction.from_fields("mirrored", base=(x, y), fields=similarity, reflections=[[[1, 0], [0, -1]]])
    classes = len(Places(Patches(load())).centres)
    projective = PDINet("projective", 3, classes, depth=(1, 1, 1), width=(24, 36, 72), **PHOTOGRAPHS)
    own = PDINet(derive(mirrors, order=2, channels=2), 3, 11, depth=(1, 1, 1), width=(24, 36, 72), **PHOTOGRAPHS)
    networks = {"12 007": projective, "11 973": ResNet.twin(projective), "5 723": own, "5 789": ResNet.twin(own)}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for shown, network in networks.items():
        assert f"{parameters(network):,}".replace(",", " ") == shown
        assert f"{shown} parameters" in readme


def test_no_file_speaks_of_the_machine_it_was_written_on() -> None:
    suspicious = re.compile(r"/root/|/home/[a-z]+/|/work/|/tmp/[a-z]+/|pypi\.org|find-links|extra-index")
    for path in ROOT.rglob("*"):
        inside = path.relative_to(ROOT).parts
        hidden = any(p.startswith(".") and p not in (".ci", ".pre-commit-config.yaml") for p in inside)
        if (
            path.is_file()
            and not hidden
            and path.suffix in (".py", ".md", ".toml", ".txt", ".yaml", ".j2", ".json", "")
        ):
            if path.name == Path(__file__).name or "results" in inside or "__pycache__" in inside:
                continue
            match = suspicious.search(path.read_text(encoding="utf-8", errors="replace"))
            assert match is None, (path, match)
