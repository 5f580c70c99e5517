"""Group actions on latent representations: pairs with known elements, and how well pictures and poses are met (torch)."""
