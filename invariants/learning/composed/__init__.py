"""Composed global solutions: perfect networks for group multiplication by algebra, and which of them training finds."""

from .analysis import Analysis, Frequency, analyse
from .blocks import c3, c4, cyclic, memorisation, nu, polarisation, self_dual, syn, syn_ab, xi
from .certificates import GlobalCertificate, PotentialCertificate, TableCertificate
from .drawing import draw_frequency, draw_orders, draw_training
from .network import QuadraticGroupNetwork
from .non_abelian import IrrepPart, IrrepSolution, compose_irreps
from .paths import ZeroLossPath, zero_loss_path
from .potentials import Potentials, Survivor, potentials
from .ring import RingElement
from .search import Found, find_all, find_products, killing_polynomial
from .solutions import Solution, compose
from .training import GroupTraining, TrainedNetwork, train_group_network

__all__ = [
    "Analysis",
    "Found",
    "Frequency",
    "GlobalCertificate",
    "GroupTraining",
    "IrrepPart",
    "IrrepSolution",
    "PotentialCertificate",
    "Potentials",
    "QuadraticGroupNetwork",
    "RingElement",
    "Solution",
    "Survivor",
    "TableCertificate",
    "TrainedNetwork",
    "ZeroLossPath",
    "analyse",
    "c3",
    "c4",
    "compose",
    "compose_irreps",
    "cyclic",
    "draw_frequency",
    "draw_orders",
    "draw_training",
    "find_all",
    "find_products",
    "killing_polynomial",
    "memorisation",
    "nu",
    "polarisation",
    "potentials",
    "self_dual",
    "syn",
    "syn_ab",
    "train_group_network",
    "xi",
    "zero_loss_path",
]
