package org.ganscope.house.planted.text;

import org.ganscope.house.planted.math.Numbers;

/** The words know a number. */
public final class SpeaksOfNumbers {
    public final Numbers other;

    public SpeaksOfNumbers(Numbers other) {
        this.other = other;
    }
}
