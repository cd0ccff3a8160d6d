package org.ganscope.house.planted.ui;

import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Starts JavaFX as a test would, without saying that it needs a window. */
@ExtendWith(ApplicationExtension.class)
public final class StartsJavaFxUnmarked {}
