"""The public names, in one place; a change here is a change for users and goes into CHANGELOG.md."""

from __future__ import annotations

import subprocess
import sys

import pytest

import codegen
import invariants
import invariants.learning
import invariants.learning.composed
import invariants.learning.contrast
import invariants.learning.latent
import invariants.learning.mean_field
import invariants.learning.quotient_diffusion
import invariants.learning.quotient_diffusion.molecules
import invariants.learning.quotient_diffusion.targets
import invariants.nn
import invariants.quotients
import invariants.representations

PUBLIC = {
    "invariants": [
        "ActionError", "Certificate", "CertificateError", "Derivation", "DerivationError", "FileFormatError", "InputError",
        "Invariant", "InvariantCalculus", "JetSpace", "JointInvariants", "LieAction", "MovingFrame", "RelativeInvariant",
        "RepereError", "catalogue", "conjugate", "derive", "draw_graph", "joint_invariants", "product", "subgroup",
    ],
    "codegen": ["compile", "generate"],
    "invariants.learning": [
        "NORMALISATIONS", "STL10", "Classifier", "FinetuneSettings", "ImageFolder", "Imagenette", "Preprocessing", "Score",
        "Settings", "evaluate", "finetune", "fit", "load_classifier", "network_from",
    ],
    "invariants.learning.composed": [
        "Analysis", "Found", "Frequency", "GlobalCertificate", "GroupTraining", "IrrepPart", "IrrepSolution",
        "PotentialCertificate", "Potentials", "QuadraticGroupNetwork", "RingElement", "Solution", "Survivor",
        "TableCertificate", "TrainedNetwork", "ZeroLossPath", "analyse", "c3", "c4", "compose", "compose_irreps",
        "cyclic", "draw_frequency", "draw_orders", "draw_training", "find_all", "find_products", "killing_polynomial",
        "memorisation", "nu", "polarisation", "potentials", "self_dual", "syn", "syn_ab", "train_group_network", "xi",
        "zero_loss_path",
    ],
    "invariants.learning.contrast": [
        "ActionFit", "Compression", "ContrastTraining", "DimensionSweep", "DimensionTrial", "EbC", "EbCLoss",
        "FoundGroup", "InvariantSubspace", "LearnedAction", "Multiplicities", "PairedActionDataset", "PerceptronEncoder",
        "QuotientCollapse", "QuotientCollapseWarning", "Retrieval", "SameActionSampler", "Snapped", "compress",
        "confusion", "discover_group", "draw_confusion", "draw_eigenvalues", "draw_orbits", "fit_group_action",
        "invariant_subspace", "is_faithful", "kernel", "linear_r2", "multiplicities", "nearest_class", "nearest_orthogonal",
        "quotient_collapse", "relation_error", "relator_error", "retrieval", "snap", "sweep_dimensions",
    ],
    "invariants.learning.latent": [
        "ConditionedAutoencoder", "DataSpaceAutoencoder", "Evaluation", "GammaAction", "LatentMethod", "LatentTraining",
        "Losses", "PairLosses", "PlainAutoencoder", "PlaneAction", "draw_orbit", "draw_swaps", "draw_transformed",
        "evaluate", "perceptrons", "pose_errors", "psnr", "rotation_angle", "ssim", "train_autoencoder", "transformed",
    ],
    "invariants.learning.mean_field": [
        "SCHEMES", "Discovery", "EnsembleTraining", "EquivariantPerceptron", "GeneratorCheck", "Invariance", "Layout",
        "Orbit", "ParticleEnsemble", "Record", "Rotations", "SearchStep", "SubspaceSearch", "SubspaceSymmetry", "Sweep",
        "SymmetricUnit", "SymmetryCheck", "Teacher", "TrainedEnsemble", "check_symmetry", "discover_fixed_subspace",
        "distance_to_fixed", "draw_distances", "draw_particles", "draw_scheme_distances", "draw_search",
        "largest_rotations", "largest_symmetry", "project", "relative_distance", "scheme_loss", "second_moment",
        "squared_error", "strong_invariance", "sweep", "symmetrise", "train_ensemble", "wasserstein", "weak_invariance",
    ],
    "invariants.learning.quotient_diffusion": [
        "Clouds", "DenoisingWeight", "DiffusionMethod", "DiffusionTraining", "ElementGroup", "EquivariantDenoiser",
        "Geometry", "GraphContext", "HarmonicPrior", "Interpolant", "IsotropicPrior", "LogitNormalTimes",
        "Preconditioning", "Prior", "QuotientDiffusion", "TimeSampler", "TimeWeight", "Trajectory",
        "TransformerDenoiser", "UniformTimes", "VelocityWeight", "align", "time_grid", "train_diffusion",
    ],
    "invariants.learning.quotient_diffusion.molecules": [
        "AcrossDoubleBond", "Bond", "BondKind", "ConformerBatch", "ConformerMetrics", "ConformerSet", "Features",
        "Molecule", "SetMetrics", "Stereocentre", "conformer_batch", "conformer_metrics", "draw_conformers",
        "draw_conformers_beside", "drug_like", "embed_conformers", "load_conformers", "read_geom", "read_sdf",
        "read_smiles", "read_xyz", "rmsd_matrix", "save_conformers", "set_metrics", "write_page", "write_sdf",
        "write_xyz",
    ],
    "invariants.learning.quotient_diffusion.targets": [
        "DihedralChain", "GaussianMixture", "PlaneFigures", "dihedral", "end_to_end", "matrix_fisher",
    ],
    "invariants.nn": [
        "PHOTOGRAPHS", "POLICIES", "PRESETS", "Canonical", "CanonicalEquitune", "CausalLanguageModel", "CoordinateAction",
        "DenseFeatures", "Diagnosis", "Equitune", "EquivariantLinear", "FiniteAction", "FoundPlane", "FrameNetwork",
        "GaussianJets",
        "Homography", "ImageAction", "InvariantFeatures", "InvariantLayer", "JointAction", "Keypoints", "LatentAction",
        "LatentGroupAutoencoder", "Learned", "Normaliser", "OrbitWeights",
        "PDINet", "PermutationAction", "PointAction", "PointFrame", "Presence", "RandomHomography",
        "ResNet", "ScaledFeatures", "Select",
        "SequenceEquitune", "Soft", "TokenAction", "TrivialAction", "Uniform", "VectorAction", "WarpAction",
        "diagnose", "equivariance_error", "find_plane", "load_language_model", "mutual_nearest", "turns", "warp", "whiten",
    ],
    "invariants.quotients": [
        "KillingField", "Quotient", "QuotientCertificate", "Splitting",
    ],
    "invariants.representations": [
        "AbelianGroup", "AlternatingGroup", "Character", "CharacterTable", "CyclicGroup", "Decomposition",
        "DihedralGroup", "DirectProduct", "EquivariantBasis", "FiniteGroup", "FixedSpace", "FourierTransform",
        "Identification", "identify", "isomorphism",
        "InvariantRing", "Irrep", "MatrixLieAlgebra", "PermutationGroup", "QuaternionGroup", "Representation",
        "SemidirectProduct",
        "SymmetricGroup", "TensorProduct", "clebsch_gordan", "equivariant_basis", "fixed_space", "fourier",
        "invariant_dimensions", "invariant_ring", "molien_series", "o3_irrep", "sl2_irrep", "so3_irrep", "spins",
        "su2_irrep", "tensor_product", "weights", "wigner_matrix", "wigner_small_d",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    "module",
    [
        invariants,
        codegen,
        invariants.learning,
        invariants.learning.composed,
        invariants.learning.contrast,
        invariants.learning.latent,
        invariants.learning.mean_field,
        invariants.learning.quotient_diffusion,
        invariants.learning.quotient_diffusion.molecules,
        invariants.learning.quotient_diffusion.targets,
        invariants.nn,
        invariants.quotients,
        invariants.representations,
    ],
    ids=lambda m: m.__name__,
)
def test_public_names(module: object) -> None:
    name = module.__name__  # type: ignore[attr-defined]
    assert sorted(module.__all__) == sorted(PUBLIC[name])  # type: ignore[attr-defined]
    assert all(hasattr(module, public) for public in PUBLIC[name])


def test_importing_the_symbolic_side_imports_no_torch_and_no_matplotlib() -> None:
    heavy = ("torch", "matplotlib", "codegen", "generated")
    modules = "sys, invariants, invariants.quotients, invariants.representations"
    code = f"import {modules}; print(sorted(m for m in {heavy} if m in sys.modules))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_loading_a_classifier_imports_nothing_that_training_alone_needs() -> None:
    heavy = ("lightning_fabric", "tensorboardX", "PIL")
    code = (
        f"import sys; from invariants.learning import load_classifier; print([m for m in {heavy} if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_equivariants_stays_a_module() -> None:
    code = (
        "import types, invariants.equivariants as m; from invariants.equivariants import equivariants; "
        "print(isinstance(m, types.ModuleType), callable(equivariants))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["True", "True"]


def test_contract_attributes() -> None:
    d = invariants.derive(invariants.catalogue.get("projective"), order=2, channels=2)
    assert str(d.jets.coordinate(0, (1, 0))) == "u0_x"
    assert d.jets.coordinates[:2] == d.action.base
    certificate = d.certificate
    counts = (certificate.jet_dimension, certificate.orbit_dimension, certificate.expected, certificate.independent)
    assert counts == (14, 8, 6, 6)
    assert certificate.complete
    assert certificate.annihilated
    assert d.graph.number_of_nodes() > 0
    assert d.frame.cross_section
    assert d.frame.parameters
