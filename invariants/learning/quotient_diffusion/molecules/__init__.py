"""Conformers of real molecules: sets, features for denoisers, metrics, files and pictures (RDKit, an extra)."""

from .batches import ConformerBatch, conformer_batch, draw_conformers
from .conformer_set import ConformerSet
from .embedding import embed_conformers
from .features import Features
from .metrics import ConformerMetrics, SetMetrics, conformer_metrics, rmsd_matrix, set_metrics
from .molecule import AcrossDoubleBond, Bond, BondKind, Molecule, Stereocentre
from .set_files import load_conformers, save_conformers
from .smiles_files import drug_like, read_smiles

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
    "drug_like",
    "embed_conformers",
    "load_conformers",
    "read_smiles",
    "rmsd_matrix",
    "save_conformers",
    "set_metrics",
]
