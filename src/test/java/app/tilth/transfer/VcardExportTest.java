package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.Photo;
import app.tilth.model.Topic;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class VcardExportTest {
    @Property(tries = 500)
    void givesBackThePersonWithoutLoss(@ForAll long seed) throws IOException {
        Networks networks = new Networks(seed, "\n😀🏳️‍🌈𝕏,;\\:\"^'");
        Person person = networks.person(1);
        Photo photo = networks.photo();

        PersonDraft draft = read(write(person, photo, List.of()));

        assertThat(draft.person()).isEqualTo(canonical(person));
        assertThat(draft.externalId()).isEqualTo(person.uid());
        assertThat(draft.photo()).usingRecursiveComparison().isEqualTo(photo);
    }

    static Person canonical(Person person) {
        return person.change()
                .id(0)
                .contactPoints(person.contactPoints().stream().sorted(Comparator.comparing(ContactPoint::kind)).toList())
                .topics(person.topics().stream().sorted(Comparator.comparing(Topic::kind)).toList())
                .dates(person.dates().stream().sorted(Comparator.comparing(DateThatMatters::kind)).toList())
                .build();
    }

    private static String write(Person person, @Nullable Photo photo, List<Connection> connections) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (VcardExport export = new VcardExport(out, id -> "uid-" + id)) {
            export.write(person, photo, connections);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PersonDraft read(String text) throws IOException {
        try (VCardReader reader = new VCardReader(text)) {
            VCard card = reader.readNext();
            assertThat(TilthCard.isTilths(card)).isTrue();
            return TilthCard.read(card, new Normal("DE"));
        }
    }
}
