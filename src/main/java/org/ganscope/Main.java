package org.ganscope;

/** Picks the window or the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("GANscope " + Runtime.version());
    }
}
