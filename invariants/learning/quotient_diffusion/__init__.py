"""Diffusion whose drift and noise move only across the orbits of an isometric action (torch)."""
