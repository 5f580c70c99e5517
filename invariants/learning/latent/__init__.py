"""Group actions on latent representations: autoencoders trained on pairs with known elements (torch)."""

from .baselines import ConditionedAutoencoder, DataSpaceAutoencoder, GammaAction, PlainAutoencoder, PlaneAction
from .drawing import draw_orbit, draw_swaps, draw_transformed
from .evaluation import Evaluation, evaluate, pose_errors, transformed
from .losses import Losses, PairLosses
from .metrics import psnr, rotation_angle, ssim
from .networks import perceptrons
from .training import LatentMethod, LatentTraining, train_autoencoder

__all__ = [
    "ConditionedAutoencoder",
    "DataSpaceAutoencoder",
    "Evaluation",
    "GammaAction",
    "LatentMethod",
    "LatentTraining",
    "Losses",
    "PairLosses",
    "PlainAutoencoder",
    "PlaneAction",
    "draw_orbit",
    "draw_swaps",
    "draw_transformed",
    "evaluate",
    "perceptrons",
    "pose_errors",
    "psnr",
    "rotation_angle",
    "ssim",
    "train_autoencoder",
    "transformed",
]
