"""Linear representations of a group learned by contrast, from pairs that share an unknown element."""
