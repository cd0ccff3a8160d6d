package org.ganscope.session;

import org.ganscope.gan.GanConfig;

import java.util.Optional;

/**
 * A run on the shelf: another one has taken its place, and it can be brought back.
 *
 * @param run its number within the session
 * @param step steps made
 * @param config the settings in force when it ended
 * @param aftermath why it stopped, if it diverged
 */
public record Former(long run, long step, GanConfig config, Optional<Aftermath> aftermath) {}
