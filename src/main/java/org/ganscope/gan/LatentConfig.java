package org.ganscope.gan;

/**
 * The latent space.
 *
 * @param dimension 1 … 64
 */
public record LatentConfig(Prior prior, int dimension) {}
