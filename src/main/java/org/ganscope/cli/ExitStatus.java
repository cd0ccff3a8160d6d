package org.ganscope.cli;

/** The exit status of the program. */
public enum ExitStatus {
    /** Success. */
    OK(0),
    /** An unexpected error: a bug of the program or a failure of the machine. */
    FAILED(1),
    /** An option, key, value or file cannot be used. */
    WRONG_INPUT(2),
    /** The run diverged; its files hold the run up to the step before. */
    DIVERGED(3),
    /** The terminal was closed (128 + SIGHUP); the files hold the run so far. */
    HUNG_UP(129),
    /** Ctrl-C (128 + SIGINT); the files hold the run so far. */
    INTERRUPTED(130),
    /** kill, or a system shutdown (128 + SIGTERM); the files hold the run so far. */
    TERMINATED(143);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number for the operating system. */
    public int code() {
        return code;
    }
}
