"""The picture and the page of conformers."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import torch

pytest.importorskip("rdkit")

from invariants.errors import InputError
from invariants.learning.quotient_diffusion.molecules import (
    ConformerSet,
    Molecule,
    draw_conformers_beside,
    embed_conformers,
    rmsd_matrix,
    write_page,
)
from invariants.learning.quotient_diffusion.molecules.superposition import superposed

EVIL = "</script><script>alert(1)</script><!--DATA--> <b>&amp; $x_1$ é"


@pytest.fixture(scope="module")
def sides() -> tuple[ConformerSet, list[torch.Tensor]]:
    molecules = [
        Molecule.from_smiles("CC(C)C[C@H](N)C=O", EVIL),
        Molecule.from_smiles("CCO", hydrogens=True),
        Molecule.from_smiles("[Na+]", "sodium"),
    ]
    reference = embed_conformers(molecules, 3, seed=1)
    return reference, [x.float() + 7 for x in embed_conformers(molecules, 5, seed=2).positions]


class Elements(HTMLParser):
    """Elements with their attributes, and the text inside each script."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.open = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        self.open = tag
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self.open = ""

    def handle_data(self, data: str) -> None:
        if self.open == "script":
            self.scripts[-1] += data


def test_conformers_are_laid_over_one_another(sides: tuple[ConformerSet, list[torch.Tensor]]) -> None:
    reference, generated = sides
    molecule, x, y = reference.molecules[0], generated[0], reference.positions[0]
    found = superposed(molecule, x, y)
    assert torch.allclose(found.rmsd, rmsd_matrix(molecule, x, y))
    for before, after in ((x, found.generated), (y, found.reference)):
        assert torch.allclose(torch.cdist(before.double(), before.double()), torch.cdist(after, after), atol=1e-4)
        volumes = [torch.linalg.det(z[:, 1:4].double() - z[:, :1].double()) for z in (before, after)]
        assert torch.allclose(*volumes, atol=1e-4)  # nothing is reflected
    nearest = found.rmsd.argmin(1)
    apart = (found.generated - found.reference[nearest]).pow(2).sum(-1).mean(1).sqrt()
    # methyl groups may be exchanged: then atoms of one number are farther apart than the RMSD tells
    assert bool((apart >= found.rmsd.amin(1) - 1e-5).all()) and float((apart - found.rmsd.amin(1)).min()) < 1e-4


def test_a_page_asks_nothing_of_a_network_and_names_stay_text(
    sides: tuple[ConformerSet, list[torch.Tensor]], tmp_path: Path
) -> None:
    pytest.importorskip("chemiscope")
    reference, generated = sides
    file = tmp_path / "page.html"
    ugly = [generated[0].clone(), *generated[1:]]
    ugly[0][1] = float("nan")
    write_page(file, reference, ugly, title=EVIL, most=4)
    text = file.read_text(encoding="utf-8")
    page = Elements()
    page.feed(text)
    assert [tag for tag, _ in page.elements].count("script") == 3 and "b" not in dict(page.elements)
    assert not any(name in attributes for _, attributes in page.elements for name in ("src", "href", "onload"))
    policy = next(a["content"] for tag, a in page.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None and "default-src 'none'" in policy and "http" not in policy
    data = json.loads(page.scripts[0])
    assert [one["name"] for one in data] == [EVIL, "CCO", "sodium"]
    assert [len(one["generated"]) for one in data] == [3, 4, 4] and [len(one["symbols"]) for one in data] == [8, 3, 1]
    assert data[0]["rmsd"][0][0] == pytest.approx(
        float(rmsd_matrix(reference.molecules[0], generated[0][:1], reference.positions[0][:1])), abs=1e-3
    )
    assert "$3Dmol" in page.scripts[1] and "createViewer" in page.scripts[2]
    assert "Redistribution and use" in text
    assert not re.search("<!--[A-Z]+-->", text.split("<script")[0])
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_a_picture_has_pairs(sides: tuple[ConformerSet, list[torch.Tensor]]) -> None:
    pytest.importorskip("matplotlib")
    reference, generated = sides
    figure = draw_conformers_beside(reference, generated, molecules=3, columns=2)
    assert len(figure.axes) == 3 * 4
    distances = rmsd_matrix(reference.molecules[0], generated[0], reference.positions[0])
    for column in (0, 1):
        left, right = figure.axes[2 * column : 2 * column + 2]
        assert len(left.lines) == len(right.lines) == len(reference.molecules[0].bonds)
        best = int(distances[:, column].argmin())
        assert right.get_title() == f"generated {best + 1}: {float(distances[best, column]):.2f} Å"
    figure.canvas.draw()


def test_what_cannot_be_drawn(sides: tuple[ConformerSet, list[torch.Tensor]], tmp_path: Path) -> None:
    pytest.importorskip("chemiscope")
    reference, generated = sides
    nothing = [x * float("nan") for x in generated]
    with pytest.raises(InputError, match="2 molecules for a set of 3"):
        write_page(tmp_path / "page.html", reference, generated[:2])
    with pytest.raises(InputError, match="2 molecules for a set of 3"):
        draw_conformers_beside(reference, generated[:2])
    for draw in (
        lambda: write_page(tmp_path / "page.html", reference, nothing),
        lambda: draw_conformers_beside(reference, nothing),
    ):
        with pytest.raises(InputError, match="none is finite"):
            draw()
    with pytest.raises(InputError, match=r"\.html"):
        write_page(tmp_path / "page.txt", reference, generated)
    assert not list(tmp_path.iterdir())
