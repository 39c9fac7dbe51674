package app.tilth.transfer;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * What a record's component becomes where the file leaves it out: an empty text or list or false, null where the component is
 * {@link Nullable}, a refusal otherwise.
 */
final class Required extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;
    private static final Set<Class<?>> EMPTY_WHERE_ABSENT =
            Set.of(String.class, List.class, byte[].class, boolean.class);

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated component) {
        Class<?> type = component.getRawType();
        if (EMPTY_WHERE_ABSENT.contains(type)) {
            return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
        }
        return JsonSetter.Value.forValueNulls(isNullable(component) ? Nulls.SET : Nulls.FAIL);
    }

    private static boolean isNullable(Annotated component) {
        return component instanceof AnnotatedParameter parameter
                && parameter.getOwner().getAnnotated() instanceof Executable constructor
                && constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
