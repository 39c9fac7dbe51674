import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Makes classes smaller by what only a debugger asks for. */
final class Lean {
    /** The names of local variables go; line numbers stay, for the log. */
    private static final ClassTransform LEAN =
            ClassTransform.transformingMethods(MethodTransform.transformingCode((code, element) -> {
                if (!(element instanceof LocalVariable) && !(element instanceof LocalVariableType)) {
                    code.with(element);
                }
            }));

    private final ClassHierarchyResolver hierarchy;

    private Lean(Map<String, byte[]> known) {
        hierarchy = ClassHierarchyResolver.ofResourceParsing(type -> {
                    byte[] bytes = known.get(type.descriptorString().replaceAll("^L|;$", "") + ".class");
                    return bytes == null ? null : new ByteArrayInputStream(bytes);
                })
                .orElse(ClassHierarchyResolver.defaultResolver())
                .cached();
    }

    /** For classes of these jars. */
    static Lean of(List<Path> jars) throws IOException {
        Map<String, byte[]> known = new HashMap<>();
        for (Path jar : jars) {
            read(jar, known::put);
        }
        return new Lean(known);
    }

    /** A class without the names of its local variables, where everything it refers to is there; else as it was. */
    byte[] made(byte[] bytes) {
        ClassFile file = ClassFile.of(
                ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.ClassHierarchyResolverOption.of(hierarchy));
        try {
            return file.transformClass(file.parse(bytes), LEAN);
        } catch (IllegalArgumentException e) {
            return bytes;
        }
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
}
