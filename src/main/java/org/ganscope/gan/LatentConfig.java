package org.ganscope.gan;

/**
 * The latent space.
 *
 * @param dimension 1 or 2
 */
public record LatentConfig(Prior prior, int dimension) {}
