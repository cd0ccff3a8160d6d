package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The sentence in the status strip: it stands for a while from the first pulse that sees it, or, if
 * it tells what is being done, until it is forgotten.
 */
public final class Notices {
    private static final long STANDS = 6_000_000_000L;

    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final Runnable onChange;
    private long since;

    /** Whether a pulse has seen the notice: its time starts there, not where it was told. */
    private boolean isSeen;

    /** @param onChange called when something else is said, which pulses must see */
    Notices(Runnable onChange) {
        this.onChange = onChange;
    }

    /** Takes back what has stood long enough. */
    void pulse(long now) {
        if (!isSeen) {
            isSeen = true;
            since = now;
        } else if (notice.get().kind() != Notice.Kind.READING && now - since > STANDS) {
            notice.set(Notice.NONE);
        }
    }

    /**
     * Says a sentence for a while from the next pulse on. Troubles that come together stand side by
     * side.
     */
    public void tell(Notice.Kind kind, String sentence) {
        Notice standing = notice.get();
        boolean joins =
                !isSeen && kind == Notice.Kind.TROUBLE && standing.kind() == Notice.Kind.TROUBLE;
        isSeen = false;
        notice.set(new Notice(kind, joins ? standing.text() + " " + sentence : sentence));
        onChange.run();
    }

    /** Takes back what was said of this kind. */
    public void forget(Notice.Kind kind) {
        if (notice.get().kind() == kind) {
            clear();
        }
        onChange.run();
    }

    /** Takes back what was said of a run that is about to go on. */
    void forgetWhatBegins() {
        forget(Notice.Kind.REBUILT);
        forget(Notice.Kind.COMPANIONS);
    }

    void clear() {
        isSeen = false;
        notice.set(Notice.NONE);
    }

    /** Whether pulses change nothing. */
    boolean isAtRest() {
        Notice.Kind kind = notice.get().kind();
        return isSeen && (kind == Notice.Kind.NONE || kind == Notice.Kind.READING);
    }

    /** What is said at present. */
    public ReadOnlyObjectProperty<Notice> property() {
        return notice.getReadOnlyProperty();
    }
}
