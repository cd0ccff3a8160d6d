package org.ganscope.ui.picture;

import org.ganscope.platform.Build;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

/** The line below a picture that says what it shows and how to get there again. */
final class Caption {
    private Caption() {}

    static String of(Snapshot snapshot) {
        return Text.of(
                "picture.caption",
                NumberDisplay.count(snapshot.step()),
                snapshot.config().seed(),
                Build.version());
    }
}
