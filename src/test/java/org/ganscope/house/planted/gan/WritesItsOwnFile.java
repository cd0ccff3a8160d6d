package org.ganscope.house.planted.gan;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes JSON inside the engine. */
public final class WritesItsOwnFile {
    public final ObjectMapper mapper = new ObjectMapper();
}
