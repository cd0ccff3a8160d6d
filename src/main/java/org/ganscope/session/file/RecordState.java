package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.math.SavedState;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes records, down to the numbers that they are made of, as a state, and reads them back. What
 * a record consists of is found by reflection, so that a component that is added somewhere in a
 * verdict is saved too, without a line for it here. Configurations are numbers in a table.
 */
final class RecordState {
    private final List<GanConfig> configs;
    private final Map<GanConfig, Long> places = new HashMap<>();

    /** @param configs the table; one that is not in it is added when it is written */
    RecordState(List<GanConfig> configs) {
        this.configs = configs;
        for (int i = 0; i < configs.size(); i++) {
            places.putIfAbsent(configs.get(i), (long) i);
        }
    }

    /** Writes a record without type parameters. */
    void write(Record value, StateWriter out) {
        write(value, value.getClass(), out);
    }

    private void write(Object value, Type type, StateWriter out) {
        switch (value) {
            case Boolean flag -> out.write(flag.booleanValue());
            case Integer number -> out.write(number.longValue());
            case Long number -> out.write(number.longValue());
            case Double number -> out.write(number.doubleValue());
            case String text -> out.write(SavedState.of(text.getBytes(StandardCharsets.UTF_8)));
            case SavedState state -> out.write(state);
            case Enum<?> constant -> out.write((long) constant.ordinal());
            case GanConfig config -> out.write(index(config));
            case Setting setting -> write(setting.key(), String.class, out);
            case Optional<?> optional -> writeAll(optional.stream().toList(), type, out);
            case List<?> list -> writeAll(list, type, out);
            case Record made -> {
                for (RecordComponent component : raw(type).getRecordComponents()) {
                    write(component(made, component), resolved(component, type), out);
                }
            }
            default -> throw new IllegalStateException("no form for " + type);
        }
    }

    private void writeAll(Collection<?> values, Type type, StateWriter out) {
        out.write((long) values.size());
        for (Object value : values) {
            write(value, element(type), out);
        }
    }

    private long index(GanConfig config) {
        return places.computeIfAbsent(
                config,
                added -> {
                    configs.add(added);
                    return configs.size() - 1L;
                });
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /**
     * Reads a record without type parameters.
     *
     * @throws IllegalArgumentException if the state is that of something else
     */
    <T extends Record> T read(Class<T> type, StateReader in) {
        return type.cast(read((Type) type, in));
    }

    private Object read(Type type, StateReader in) {
        Class<?> raw = raw(type);
        if (raw == boolean.class) {
            return in.readBoolean();
        }
        if (raw == int.class) {
            return whole(in.readLong());
        }
        if (raw == long.class) {
            return in.readLong();
        }
        if (raw == double.class || raw == Double.class) {
            return in.readDouble();
        }
        if (raw == String.class) {
            return new String(in.readState().bytes(), StandardCharsets.UTF_8);
        }
        if (raw == SavedState.class) {
            return in.readState();
        }
        if (raw.isEnum()) {
            return of(Arrays.asList(raw.getEnumConstants()), in);
        }
        if (raw == GanConfig.class) {
            return of(configs, in);
        }
        if (raw == Setting.class) {
            return Settings.of((String) read(String.class, in));
        }
        if (raw == Optional.class) {
            List<?> values = readAll(type, in);
            if (values.size() > 1) {
                throw new IllegalArgumentException("several values where there is one at most");
            }
            return values.stream().findFirst();
        }
        return raw == List.class ? readAll(type, in) : make(type, in);
    }

    private List<?> readAll(Type type, StateReader in) {
        int count = in.readCount();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(read(element(type), in));
        }
        return values;
    }

    private Object make(Type type, StateReader in) {
        RecordComponent[] components = raw(type).getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(resolved(components[i], type), in);
        }
        try {
            Constructor<?> constructor =
                    raw(type)
                            .getDeclaredConstructor(
                                    Arrays.stream(components)
                                            .map(RecordComponent::getType)
                                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a " + type, e);
        }
    }

    private static <T> T of(List<T> values, StateReader in) {
        return values.get(in.readIndex(values.size()));
    }

    private static int whole(long number) {
        if (number != (int) number) {
            throw new IllegalArgumentException("too large: " + number);
        }
        return (int) number;
    }

    /** What a record consists of, in one line: where that differs, a state cannot be read. */
    static String layout(Class<? extends Record> type) {
        StringBuilder layout = new StringBuilder();
        describe(type, layout);
        return layout.toString();
    }

    private static void describe(Type type, StringBuilder layout) {
        Class<?> raw = raw(type);
        layout.append(raw.getSimpleName());
        if (raw == Optional.class || raw == List.class) {
            layout.append('<');
            describe(element(type), layout);
            layout.append('>');
        } else if (raw.isEnum()) {
            layout.append(Arrays.toString(raw.getEnumConstants()));
        } else if (raw.isRecord() && raw != GanConfig.class) {
            layout.append('(');
            for (RecordComponent component : raw.getRecordComponents()) {
                layout.append(component.getName()).append(' ');
                describe(resolved(component, type), layout);
                layout.append(',');
            }
            layout.append(')');
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    /** The type of the values in an Optional or a List. */
    private static Type element(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The type of a component; for a type parameter of its record, what that is there. */
    private static Type resolved(RecordComponent component, Type record) {
        Type type = component.getGenericType();
        if (!(type instanceof TypeVariable<?>)) {
            return type;
        }
        int place = Arrays.asList(raw(record).getTypeParameters()).indexOf(type);
        return ((ParameterizedType) record).getActualTypeArguments()[place];
    }
}
