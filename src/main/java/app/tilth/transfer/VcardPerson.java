package app.tilth.transfer;

import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Photo;
import app.tilth.model.Topic;
import ezvcard.VCard;
import ezvcard.parameter.ImageType;
import ezvcard.property.Categories;
import ezvcard.property.FormattedName;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A vCard as a draft. */
final class VcardPerson {
    private static final String URN = "urn:uuid:";

    private final VCard card;
    private final Normal normal;
    private final VcardLabels labels;
    private final Consumer<String> problems;

    /**
     * @param problems told what of the card is left out
     */
    VcardPerson(VCard card, Normal normal, Consumer<String> problems) {
        this.card = card;
        this.normal = normal;
        this.labels = VcardLabels.of(card);
        this.problems = problems;
    }

    /** Empty where nothing on the card can stand for a name. */
    Optional<PersonDraft> draft() {
        VcardPoints points = new VcardPoints(card, normal, labels);
        return name().map(name -> {
            String uid = uid();
            PersonBuilder person = Person.named(name)
                    .notes(notes())
                    .contactPoints(points.all())
                    .positions(new VcardCareer(card).positions())
                    .dates(new VcardDates(card, labels, problems).all())
                    .topics(topics())
                    .tags(tags());
            if (Matcher.isUnique(uid)) {
                person.uid(uid);
            }
            return new PersonDraft(
                    person.build(), photo(), VcardReader.SOURCE, uid, new VcardRelated(card, labels).all(), null);
        });
    }

    private Optional<PersonName> name() {
        FormattedName full = card.getFormattedName();
        StructuredName parts = card.getStructuredName();
        Nickname nickname = card.getNickname();
        String organization = card.getOrganization() == null
                        || card.getOrganization().getValues().isEmpty()
                ? ""
                : line(card.getOrganization().getValues().getFirst());
        return DraftName.of(
                full == null ? "" : line(full.getValue()),
                parts == null ? "" : line(parts.getGiven()),
                parts == null ? "" : line(parts.getFamily()),
                nickname == null || nickname.getValues().isEmpty()
                        ? ""
                        : line(nickname.getValues().getFirst()),
                organization,
                card.getEmails().isEmpty()
                        ? ""
                        : line(card.getEmails().getFirst().getValue()));
    }

    private String uid() {
        if (card.getUid() == null) {
            return "";
        }
        String uid = line(card.getUid().getValue());
        return uid.toLowerCase(Locale.ROOT).startsWith(URN) ? uid.substring(URN.length()) : uid;
    }

    private String notes() {
        List<String> notes = new ArrayList<>();
        for (Note note : card.getNotes()) {
            String text = note.getValue() == null ? "" : Text.lines(note.getValue());
            if (!text.isEmpty()) {
                notes.add(text);
            }
        }
        return String.join("\n\n", notes);
    }

    private List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        for (Categories categories : card.getCategoriesList()) {
            categories.getValues().forEach(tag -> tags.add(line(tag)));
        }
        tags.removeIf(tag -> tag.isEmpty() || tag.equalsIgnoreCase("myContacts"));
        return List.copyOf(tags);
    }

    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        add(topics, Topic.Kind.OFFERS, card.getExpertise());
        add(topics, Topic.Kind.CARES_ABOUT, card.getInterests());
        add(topics, Topic.Kind.CARES_ABOUT, card.getHobbies());
        return topics;
    }

    private static void add(List<Topic> topics, Topic.Kind kind, List<? extends TextProperty> properties) {
        for (TextProperty property : properties) {
            String text = line(property.getValue());
            if (!text.isEmpty()) {
                topics.add(new Topic(kind, text));
            }
        }
    }

    private @Nullable Photo photo() {
        for (ezvcard.property.Photo photo : card.getPhotos()) {
            byte[] bytes = photo.getData();
            if (bytes != null && bytes.length > VcardLines.LARGEST_PHOTO) {
                problems.accept(Texts.get("vcard.photo", VcardLines.LARGEST_PHOTO >> 20));
            } else if (bytes != null && bytes.length > 0) {
                ImageType type = photo.getContentType();
                return new Photo(type == null ? "image/jpeg" : type.getMediaType(), bytes);
            }
        }
        return null;
    }

    static String line(@Nullable String text) {
        return text == null ? "" : Text.line(text);
    }
}
