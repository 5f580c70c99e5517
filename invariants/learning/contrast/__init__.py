"""A linear representation of an unknown group learned from pairs by contrast, and read with exact algebra (torch)."""
