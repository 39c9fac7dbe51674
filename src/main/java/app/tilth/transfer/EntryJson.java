package app.tilth.transfer;

import app.tilth.model.Connection;
import app.tilth.model.DistinctPair;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.News;
import app.tilth.model.Organization;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.SuggestionState;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How entries are written in Tilth's JSON: each is an object with one member, named by what it is, that holds the
 * record's components under their own names. Whatever is empty or not known is left out.
 */
final class EntryJson {
    /** The version of the format; a reader refuses a higher one. */
    static final int VERSION = 1;

    /** Longest text in characters: a photo of 30 MB. */
    private static final int LONGEST_TEXT = 40_000_000;

    private static final Map<String, Class<? extends Entry>> TYPES = Map.ofEntries(
            Map.entry("organization", Organization.class),
            Map.entry("person", Person.class),
            Map.entry("photo", Entry.PersonPhoto.class),
            Map.entry("connection", Connection.class),
            Map.entry("interaction", Interaction.class),
            Map.entry("exchange", Exchange.class),
            Map.entry("loop", Loop.class),
            Map.entry("need", Need.class),
            Map.entry("introduction", Introduction.class),
            Map.entry("news", News.class),
            Map.entry("suggestion", SuggestionState.class),
            Map.entry("distinct", DistinctPair.class),
            Map.entry("setting", Entry.Setting.class));

    private static final Map<Class<? extends Entry>, String> NAMES =
            TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10)
                            .maxNameLength(100)
                            .maxNumberLength(40)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .rootValueSeparator(",\n")
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .annotationIntrospector(new Required())
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    boolean.class,
                    flag -> flag.setInclude(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS)))
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .defaultLeniency(false)
            .addModule(new SimpleModule()
                    .addSerializer(new PartialDateOut())
                    .addDeserializer(PartialDate.class, new PartialDateIn()))
            .build();

    /** What an entry is called in the file. */
    static String name(Entry entry) {
        return NAMES.getOrDefault(entry.getClass(), "");
    }

    /** The types of entries by what they are called in the file. */
    static Map<String, Class<? extends Entry>> types() {
        return TYPES;
    }

    private static final class PartialDateOut extends StdSerializer<PartialDate> {
        PartialDateOut() {
            super(PartialDate.class);
        }

        @Override
        public void serialize(PartialDate date, JsonGenerator json, SerializationContext context) {
            json.writeString(DateText.of(date));
        }
    }

    private static final class PartialDateIn extends StdDeserializer<PartialDate> {
        PartialDateIn() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getValueAsString("");
            return DateText.partial(text)
                    .orElseThrow(() -> context.weirdStringException(text, PartialDate.class, "not a date"));
        }
    }

    private EntryJson() {}
}
