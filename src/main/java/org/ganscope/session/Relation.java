package org.ganscope.session;

import java.util.Arrays;
import java.util.Optional;

/** How two numbers compare. NaN compares with nothing. */
public enum Relation {
    LESS("<") {
        @Override
        boolean holds(double a, double b) {
            return a < b;
        }
    },
    AT_MOST("<=") {
        @Override
        boolean holds(double a, double b) {
            return a <= b;
        }
    },
    EQUAL("=") {
        @Override
        boolean holds(double a, double b) {
            return a == b;
        }
    },
    DIFFERENT("!=") {
        @Override
        boolean holds(double a, double b) {
            return a < b || a > b;
        }
    },
    AT_LEAST(">=") {
        @Override
        boolean holds(double a, double b) {
            return a >= b;
        }
    },
    GREATER(">") {
        @Override
        boolean holds(double a, double b) {
            return a > b;
        }
    };

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** Whether two numbers are related like this. */
    abstract boolean holds(double a, double b);

    /** The sign by which it is written. */
    public String sign() {
        return sign;
    }

    /** The relation that a sign means. */
    public static Optional<Relation> of(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }
}
