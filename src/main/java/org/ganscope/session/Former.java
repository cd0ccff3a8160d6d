package org.ganscope.session;

import org.ganscope.gan.GanConfig;

import java.util.Optional;

/**
 * A run that another one took the place of, and that can be brought back.
 *
 * @param step steps made
 * @param config the settings in force when it ended
 * @param aftermath why it stopped, if it diverged
 */
public record Former(long step, GanConfig config, Optional<Aftermath> aftermath) {
    static Former of(Run run) {
        return new Former(run.step(), run.config(), run.aftermath());
    }
}
