"""Conformers of real molecules: sets, features for denoisers, metrics, files and pictures (RDKit, an extra)."""

from .batches import ConformerBatch, conformer_batch, draw_conformers
from .conformer_set import ConformerSet
from .drawing import draw_conformers_beside
from .embedding import embed_conformers
from .features import Features
from .geom_files import read_geom
from .metrics import ConformerMetrics, SetMetrics, conformer_metrics, rmsd_matrix, set_metrics
from .molecule import AcrossDoubleBond, Bond, BondKind, Molecule, Stereocentre
from .page import write_page
from .sdf_files import read_sdf, write_sdf
from .set_files import load_conformers, save_conformers
from .smiles_files import drug_like, read_smiles
from .xyz_files import read_xyz, write_xyz

__all__ = [
    "AcrossDoubleBond",
    "Bond",
    "BondKind",
    "ConformerBatch",
    "ConformerMetrics",
    "ConformerSet",
    "Features",
    "Molecule",
    "SetMetrics",
    "Stereocentre",
    "conformer_batch",
    "conformer_metrics",
    "draw_conformers",
    "draw_conformers_beside",
    "drug_like",
    "embed_conformers",
    "load_conformers",
    "read_geom",
    "read_sdf",
    "read_smiles",
    "read_xyz",
    "rmsd_matrix",
    "save_conformers",
    "set_metrics",
    "write_page",
    "write_sdf",
    "write_xyz",
]
