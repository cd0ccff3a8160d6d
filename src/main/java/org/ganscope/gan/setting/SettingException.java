package org.ganscope.gan.setting;

import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.util.stream.Stream;

/** Thrown when a setting refuses a value. The sentence names the setting first. */
public final class SettingException extends InputException {
    private static final long serialVersionUID = 1L;

    private final transient Setting setting;
    private final transient Object[] arguments;

    /** @param arguments of the sentence, without the setting's key, which comes first */
    SettingException(Setting setting, String key, Object... arguments) {
        super(key, withFirst(setting.key(), arguments));
        this.setting = setting;
        this.arguments = arguments.clone();
    }

    private static Object[] withFirst(String name, Object... others) {
        return Stream.concat(Stream.of(name), Stream.of(others)).toArray();
    }

    /** The setting that refuses. */
    public Setting setting() {
        return setting;
    }

    /** The sentence with another name for the setting than its key. */
    public String sentence(String name) {
        return Text.of(key(), withFirst(name, arguments));
    }
}
