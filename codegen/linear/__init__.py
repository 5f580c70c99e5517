"""Kernels of exact linear and bilinear maps: group actions, projectors, equivariant bases, Fourier transforms."""
