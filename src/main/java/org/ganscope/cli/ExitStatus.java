package org.ganscope.cli;

/** What the program tells its caller when it ends. */
public enum ExitStatus {
    /** All went well. */
    OK(0),
    /** Something unforeseen; a bug of the program or a failure of the machine. */
    FAILED(1),
    /** An option, key, value or file cannot be used. */
    WRONG_INPUT(2),
    /** The run diverged; its files hold what came before. */
    DIVERGED(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number for the system. */
    public int code() {
        return code;
    }
}
