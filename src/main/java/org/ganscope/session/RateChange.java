package org.ganscope.session;

import org.ganscope.gan.Player;

/**
 * A learning rate was changed while training.
 *
 * @param step number of steps made when the change came; it acts from the next on
 */
public record RateChange(long step, Player player, double from, double to) {}
