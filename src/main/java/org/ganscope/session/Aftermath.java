package org.ganscope.session;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.metrics.DivergenceCause;

import java.util.List;

/**
 * The diagnosis of a run that diverged.
 *
 * @param divergence where it diverged
 * @param config the settings in force then; they may have been changed since
 * @param cause the probable cause
 * @param calm the last step before the weights of a network exploded
 * @param beyond share of the samples of the last finite generator outside the range of the data,
 *     and so outside the picture
 */
public record Aftermath(
        Divergence divergence, GanConfig config, DivergenceCause cause, long calm, double beyond) {
    /** Advised settings, each as "key=value"; empty if none are known. */
    public List<String> advice() {
        return cause.remedies().stream()
                .map(change -> change.key() + "=" + NumberText.format(change.value()))
                .toList();
    }
}
