"""Runtime of generated kernels: registration, Gaussian jets, singularity policies and layers. Depends on torch alone."""
