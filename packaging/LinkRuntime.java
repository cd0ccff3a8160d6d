import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.ModuleResolutionAttribute;
import java.util.EnumSet;
import java.util.Set;
import java.util.spi.ToolProvider;

import jdk.tools.jlink.internal.PluginRepository;
import jdk.tools.jlink.plugin.Plugin;
import jdk.tools.jlink.plugin.ResourcePool;
import jdk.tools.jlink.plugin.ResourcePoolBuilder;

/**
 * jlink, but the runtime takes the Vector API for a module like any other. As an incubator module
 * it is not resolved unless asked for, warns at every start on the console, and keeps the JVM from
 * storing the graph of modules, and with it the linked classes, in its cache for the start: a
 * window then opens a quarter later. All of that hangs on one attribute of its descriptor, which is
 * left out here.
 *
 * <p>Run from source by the JDK whose runtime is linked, with the arguments of jlink; image.sh has
 * the options that it needs.
 */
public final class LinkRuntime implements Plugin {
    private static final String DESCRIPTOR = "/jdk.incubator.vector/module-info.class";

    public static void main(String[] args) {
        PluginRepository.registerPlugin(new LinkRuntime());
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        System.exit(jlink.run(System.out, System.err, args));
    }

    @Override
    public String getName() {
        return "resolve-vectors";
    }

    /** Before the plugins that write down what the descriptors say. */
    @Override
    public Category getType() {
        return Category.FILTER;
    }

    @Override
    public Set<State> getState() {
        return EnumSet.of(State.AUTO_ENABLED, State.FUNCTIONAL);
    }

    @Override
    public ResourcePool transform(ResourcePool in, ResourcePoolBuilder out) {
        in.transformAndCopy(
                entry ->
                        entry.path().equals(DESCRIPTOR)
                                ? entry.copyWithContent(likeAnyOther(entry.contentBytes()))
                                : entry,
                out);
        return out.build();
    }

    private static byte[] likeAnyOther(byte[] descriptor) {
        ClassFile files = ClassFile.of();
        return files.transformClass(
                files.parse(descriptor),
                ClassTransform.dropping(part -> part instanceof ModuleResolutionAttribute));
    }
}
