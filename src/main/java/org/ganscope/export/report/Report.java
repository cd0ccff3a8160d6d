package org.ganscope.export.report;

import org.ganscope.export.SettingGroup;
import org.ganscope.view.words.Verdict;

import java.util.List;

/**
 * What a report says.
 *
 * @param title the name of the run
 * @param seed of all its random numbers
 * @param steps number of steps
 * @param scenario the title of the scenario that it comes from, or an empty string
 * @param groups its settings at the start
 * @param changes settings changed on the way
 * @param moments the pictures
 * @param charts an SVG picture of the charts at the end
 * @param line the run as a line of text; empty if its data is in a file
 */
record Report(
        String title,
        long seed,
        long steps,
        String scenario,
        List<SettingGroup> groups,
        List<Change> changes,
        List<Moment> moments,
        byte[] charts,
        String line) {
    /**
     * A change of a setting.
     *
     * @param words the setting with its values before and after
     */
    record Change(long step, String words) {}

    /**
     * A step of the run.
     *
     * @param stage an SVG picture of the stage
     */
    record Moment(long step, byte[] stage, Verdict verdict) {}
}
