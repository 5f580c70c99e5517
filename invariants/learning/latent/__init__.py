"""Group actions on latent representations: pairs with known elements, and how well pictures and poses are met (torch)."""

from .metrics import psnr, rotation_angle, ssim

__all__ = ["psnr", "rotation_angle", "ssim"]
