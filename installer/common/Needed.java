import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What of the jars is needed in an installed program. */
final class Needed {
    private static final Pattern NAMED = Pattern.compile("L([\\w/$]+);");

    /** The names of local variables are for debuggers; line numbers stay, for the log. */
    private static final ClassTransform LEAN =
            ClassTransform.transformingMethods(MethodTransform.transformingCode((code, element) -> {
                if (!(element instanceof LocalVariable) && !(element instanceof LocalVariableType)) {
                    code.with(element);
                }
            }));

    private final Set<String> left;
    private final ClassHierarchyResolver hierarchy;

    private Needed(Set<String> left, Map<String, byte[]> known) {
        this.left = left;
        hierarchy = ClassHierarchyResolver.ofResourceParsing(type -> {
                    byte[] bytes = known.get(type.descriptorString().replaceAll("^L|;$", "") + ".class");
                    return bytes == null ? null : new ByteArrayInputStream(bytes);
                })
                .orElse(ClassHierarchyResolver.defaultResolver())
                .cached();
    }

    /** Whether an entry of a jar goes along. */
    boolean takes(String name) {
        return !left.contains(name);
    }

    /** A class without the names of its local variables, where everything it refers to is there; else as it was. */
    byte[] lean(byte[] bytes) {
        ClassFile file = ClassFile.of(
                ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.ClassHierarchyResolverOption.of(hierarchy));
        try {
            return file.transformClass(file.parse(bytes), LEAN);
        } catch (IllegalArgumentException e) {
            return bytes;
        }
    }

    /**
     * What of these jars goes along.
     *
     * @param beside jars of which nothing goes along by this way
     * @param shrunk the beginnings of names of jars, of which only those classes do that something refers to
     */
    static Needed of(List<Path> jars, List<Path> beside, String shrunk) throws IOException {
        List<String> beginnings =
                Arrays.stream(shrunk.split(",")).filter(name -> !name.isBlank()).toList();
        Map<String, byte[]> optional = new HashMap<>();
        Deque<byte[]> toRead = new ArrayDeque<>();
        Map<String, byte[]> known = new HashMap<>();
        for (Path jar : beside) {
            read(jar, known::put);
        }
        for (Path jar : jars) {
            boolean all = beginnings.stream().noneMatch(jar.getFileName().toString()::startsWith);
            read(jar, (name, bytes) -> {
                known.put(name, bytes);
                if (all) {
                    toRead.add(bytes);
                } else {
                    optional.put(name, bytes);
                }
            });
        }
        Set<String> left = new HashSet<>(optional.keySet());
        while (!left.isEmpty() && !toRead.isEmpty()) {
            for (String name : named(toRead.remove())) {
                if (left.remove(name + ".class")) {
                    toRead.add(optional.get(name + ".class"));
                }
            }
        }
        return new Needed(left, known);
    }

    private static void read(Path jar, BiConsumer<String, byte[]> reader) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class")) {
                    reader.accept(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static Set<String> named(byte[] bytes) {
        Set<String> names = new HashSet<>();
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry type) {
                names.add(type.asInternalName());
            } else if (entry instanceof Utf8Entry text) {
                Matcher types = NAMED.matcher(text.stringValue());
                while (types.find()) {
                    names.add(types.group(1));
                }
            }
        }
        return names;
    }
}
