"""Generated kernels and layers, one package an action; written by ``python -m codegen``."""
