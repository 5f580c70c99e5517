"""A molecule as plain data: atoms, bonds and stereochemistry, which need no RDKit once they are made."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, NamedTuple, cast, get_args

import networkx as nx

from invariants.errors import InputError

from .rdkit_module import quiet, rdkit_chem

BondKind = Literal["single", "double", "triple", "aromatic", "other"]
"""Dative, quadruple and zero-order bonds are of the kind `other`."""

SYMBOLS = (
    *(
        "H",
        "He",
        "Li",
        "Be",
        "B",
        "C",
        "N",
        "O",
        "F",
        "Ne",
        "Na",
        "Mg",
        "Al",
        "Si",
        "P",
        "S",
        "Cl",
        "Ar",
        "K",
        "Ca",
        "Sc",
    ),
    *(
        "Ti",
        "V",
        "Cr",
        "Mn",
        "Fe",
        "Co",
        "Ni",
        "Cu",
        "Zn",
        "Ga",
        "Ge",
        "As",
        "Se",
        "Br",
        "Kr",
        "Rb",
        "Sr",
        "Y",
        "Zr",
        "Nb",
    ),
    *("Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs", "Ba", "La", "Ce", "Pr", "Nd"),
    *("Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Hf", "Ta", "W", "Re", "Os", "Ir", "Pt", "Au"),
    *("Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U", "Np", "Pu", "Am", "Cm", "Bk", "Cf"),
    *("Es", "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt", "Ds", "Rg", "Cn", "Nh", "Fl", "Mc", "Lv", "Ts"),
    "Og",
)
"""Of the elements, from atomic number 1."""


class Bond(NamedTuple):
    """Two atoms, the first of the smaller number, and what holds them together."""

    first: int
    second: int
    kind: BondKind


class Stereocentre(NamedTuple):
    """An atom with three or more neighbours in a given handedness.

    Attributes:
        atom: its number.
        neighbours: of the atom, in rising number, three or four; a hydrogen that is not among the atoms is left out.
        sign: of det(x_a - x_c, x_b - x_c, x_d - x_c), with c the atom and a, b, d its first three neighbours.
    """

    atom: int
    neighbours: tuple[int, ...]
    sign: int


class AcrossDoubleBond(NamedTuple):
    """Two atoms at the two ends of a stereo double bond, on one side of it (cis, +1) or on two (trans, -1)."""

    first: int
    second: int
    sign: int


@dataclass(frozen=True)
class Molecule:
    """A molecule, with its atoms in the order of its SMILES.

    Made by :meth:`from_smiles` or :meth:`from_rdkit`, whose SMILES is canonical, so that the numbers of the atoms depend on
    the molecule alone. Hydrogens, where they are kept, follow the atoms of the SMILES.

    Args:
        smiles: which `rdkit` reads with the atoms in this order.
        name: any text.
        elements: (N,) atomic numbers.
        charges: (N,) formal charges.
        hydrogens: (N,) hydrogens bound to each atom that are not among the atoms.
        bonds: each once, sorted.
        stereocentres: tetrahedral ones, with or without a lone pair. Unspecified ones are not here.
        across: pairs of atoms across stereo double bonds.
        heavy: how many atoms the SMILES has; the first ones. Isotopes of hydrogen, written as atoms, count.

    Example:
        >>> alanine = Molecule.from_smiles("C[C@@H](C(=O)O)N")
        >>> alanine.smiles, alanine.elements, alanine.stereocentres
        ('C[C@H](N)C(=O)O', (6, 6, 7, 6, 8, 8), (Stereocentre(atom=1, neighbours=(0, 2, 3), sign=1),))
    """

    smiles: str
    name: str
    elements: tuple[int, ...]
    charges: tuple[int, ...]
    hydrogens: tuple[int, ...]
    bonds: tuple[Bond, ...]
    stereocentres: tuple[Stereocentre, ...]
    across: tuple[AcrossDoubleBond, ...]
    heavy: int

    def __len__(self) -> int:
        return len(self.elements)

    @property
    def symbols(self) -> tuple[str, ...]:
        """(N,) symbols of the elements."""
        return tuple(SYMBOLS[number - 1] for number in self.elements)

    @property
    def title(self) -> str:
        """The name, or the SMILES where there is none."""
        return self.name or self.smiles

    @cached_property
    def graph(self) -> nx.Graph:
        """Atoms and bonds."""
        graph = nx.Graph()
        graph.add_nodes_from(range(len(self)))
        graph.add_edges_from((bond.first, bond.second) for bond in self.bonds)
        return graph

    @cached_property
    def ring_bonds(self) -> frozenset[tuple[int, int]]:
        """Bonds in a ring: without one of them, its atoms are still connected."""
        bridges = {(min(pair), max(pair)) for pair in nx.bridges(self.graph)}
        return frozenset((bond.first, bond.second) for bond in self.bonds) - bridges

    @classmethod
    def from_smiles(cls, smiles: str, name: str = "", hydrogens: bool = False) -> Molecule:
        """Of a SMILES in any order of atoms.

        Args:
            smiles: of one molecule; parts that are not bound to each other are allowed here.
            name: any text.
            hydrogens: whether hydrogens are among the atoms.

        Raises:
            InputError: for a text that is no SMILES, valences that cannot be, atoms without an element, and stereocentres
                other than tetrahedral ones; without RDKit.

        Example:
            >>> Molecule.from_smiles("OCC", hydrogens=True).elements
            (6, 6, 8, 1, 1, 1, 1, 1, 1)
        """
        return cls.from_rdkit(parsed(smiles), name, hydrogens)[0]

    @classmethod
    def from_rdkit(cls, mol: Any, name: str = "", hydrogens: bool = False) -> tuple[Molecule, tuple[int, ...]]:
        """Of a molecule of RDKit, sanitised.

        Args:
            mol: of RDKit, with or without hydrogens among its atoms.
            name: any text.
            hydrogens: whether hydrogens are among the atoms of the result.

        Returns:
            The molecule, and the number in `mol` of each of its atoms in the SMILES (hydrogens that follow have none).

        Raises:
            InputError: as :meth:`from_smiles`.
        """
        chem = rdkit_chem()
        with quiet():
            marked = chem.Mol(mol)
            for atom in marked.GetAtoms():
                atom.SetAtomMapNum(0)
                atom.SetIntProp("number", atom.GetIdx())
            plain = chem.RemoveHs(marked)
            order = [atom.GetIntProp("number") for atom in plain.GetAtoms()]
            for _ in range(2):  # a SMILES of what was read from a SMILES is the canonical one
                smiles = chem.MolToSmiles(plain)
                order = [order[at] for at in plain.GetPropsAsDict(True, True)["_smilesAtomOutputOrder"]]
                plain = parsed(smiles)
        if not order:
            raise InputError(
                given="a molecule without atoms", expected="at least one", remedy="write a SMILES such as CCO"
            )
        return _described(plain, smiles, name, hydrogens), tuple(order)

    def rdkit(self, hydrogens: bool | None = None) -> Any:
        """The molecule of RDKit, with its atoms in this order.

        Args:
            hydrogens: whether hydrogens are among its atoms; None for as here.

        Raises:
            InputError: if RDKit reads other atoms than these; without RDKit.
        """
        chem = rdkit_chem()
        with quiet():
            mol = parsed(self.smiles)
            if [atom.GetAtomicNum() for atom in mol.GetAtoms()] != list(self.elements[: self.heavy]):
                raise InputError(
                    given=f"the atoms {self.symbols}, which are not those of {self.smiles}",
                    expected="one molecule",
                    remedy="make it by Molecule.from_smiles",
                )
            keep = len(self) > self.heavy if hydrogens is None else hydrogens
            return chem.AddHs(mol) if keep else mol

    def without_hydrogens(self) -> Molecule:
        """The same molecule with the atoms of the SMILES alone."""
        if len(self) == self.heavy:
            return self
        return Molecule.from_smiles(self.smiles, self.name)


def parsed(smiles: str) -> Any:
    """The molecule of RDKit that a SMILES stands for, in the order of its atoms.

    Raises:
        InputError: if it stands for none; says why.
    """
    chem = rdkit_chem()
    given = repr(smiles) if len(str(smiles)) < 200 else f"{str(smiles)[:200]!r}... of {len(smiles)} characters"
    expected, remedy = "the SMILES of a molecule", "correct it; CC(=O)O is acetic acid"
    if not isinstance(smiles, str):
        raise InputError(given=given, expected=expected, remedy=remedy)
    with quiet():
        options = chem.SmilesParserParams()
        options.sanitize, options.removeHs, options.parseName, options.allowCXSMILES = False, False, False, False
        try:
            mol = chem.MolFromSmiles(smiles.strip(), options) if smiles.strip() else None
        except (RuntimeError, ValueError):
            mol = None
        if mol is None or not mol.GetNumAtoms():
            raise InputError(given=f"{given}, which is no SMILES", expected=expected, remedy=remedy)
        try:
            chem.SanitizeMol(mol)
            chem.AssignStereochemistry(mol, cleanIt=True, force=True)
            mol = chem.RemoveHs(mol)
        except (RuntimeError, ValueError) as error:
            raise InputError(
                given=f"{given}, of no possible molecule: {error}", expected=expected, remedy="correct its valences"
            ) from None
    if any(atom.GetAtomicNum() == 0 for atom in mol.GetAtoms()):
        raise InputError(
            given=f"{given} with an atom without an element",
            expected="an element for each atom",
            remedy="write an atom in place of *",
        )
    return mol


def _described(plain: Any, smiles: str, name: str, hydrogens: bool) -> Molecule:
    chem = rdkit_chem()
    mol = chem.AddHs(plain) if hydrogens else plain
    atoms = list(mol.GetAtoms())
    bonds = []
    for bond in mol.GetBonds():
        first, second = sorted((bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()))
        kind = str(bond.GetBondType()).lower()
        bonds.append(Bond(first, second, cast(BondKind, kind if kind in get_args(BondKind) else "other")))
    return Molecule(
        smiles,
        name,
        tuple(atom.GetAtomicNum() for atom in atoms),
        tuple(atom.GetFormalCharge() for atom in atoms),
        tuple(atom.GetTotalNumHs() for atom in atoms),
        tuple(sorted(bonds)),
        tuple(centre for atom in atoms if (centre := _stereocentre(atom, smiles)) is not None),
        tuple(sorted(pair for bond in mol.GetBonds() for pair in _across(mol, bond))),
        plain.GetNumAtoms(),
    )


def _stereocentre(atom: Any, smiles: str) -> Stereocentre | None:
    tag = str(atom.GetChiralTag())
    if tag == "CHI_UNSPECIFIED":
        return None
    if tag not in ("CHI_TETRAHEDRAL_CW", "CHI_TETRAHEDRAL_CCW"):
        raise InputError(
            given=f"{smiles} with a stereocentre of the kind {tag}",
            expected="tetrahedral ones",
            remedy="leave the others unspecified",
        )
    around = [bond.GetOtherAtomIdx(atom.GetIdx()) for bond in atom.GetBonds()]
    if len(around) < 3:
        return None
    # seen from the first, the others run anticlockwise; what is not among the atoms comes last
    sign = 1 if tag == "CHI_TETRAHEDRAL_CCW" else -1
    odd = sum(a > b for k, a in enumerate(around) for b in around[k + 1 :]) % 2
    return Stereocentre(atom.GetIdx(), tuple(sorted(around)), -sign if odd else sign)


def _across(mol: Any, bond: Any) -> list[AcrossDoubleBond]:
    kind = str(bond.GetStereo())
    if kind not in ("STEREOZ", "STEREOE", "STEREOCIS", "STEREOTRANS"):
        return []
    sign = 1 if kind in ("STEREOZ", "STEREOCIS") else -1
    ends = bond.GetBeginAtom(), bond.GetEndAtom()
    numbers = [end.GetIdx() for end in ends]
    sides = [[n.GetIdx() for n in end.GetNeighbors() if n.GetIdx() not in numbers] for end in ends]
    named = list(bond.GetStereoAtoms())
    pairs = []
    for a in sides[0]:
        for b in sides[1]:
            flips = (a != named[0]) + (b != named[1])
            pairs.append(AcrossDoubleBond(min(a, b), max(a, b), -sign if flips % 2 else sign))
    return pairs
