package org.ganscope.house.planted.ui.app;

import org.ganscope.house.planted.ui.theme.ColoursTheProgram;

/** What every room of the planted window leans on, and what leans on one of them. */
public final class Program {
    public int answer(ColoursTheProgram theme) {
        return theme.hashCode();
    }
}
