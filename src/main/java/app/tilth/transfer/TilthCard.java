package app.tilth.transfer;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Met;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Photo;
import app.tilth.model.Topic;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.ImageType;
import ezvcard.property.Categories;
import ezvcard.property.Nickname;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as Tilth's own vCard 4.0, and back without loss: in vCard's properties wherever it has one, in those of
 * {@link TilthProperties} for the rest.
 *
 * <p>What other programs change on such a card is read as they left it. Contact points and topics keep their order
 * within a kind. Control characters, which vCard cannot carry, are left out.
 */
final class TilthCard {
    /**
     * The card of a person.
     *
     * @param connections those to be told on this card; each has the person at one end
     * @param uids the uid of a person by id
     */
    static VCard of(Person person, @Nullable Photo photo, List<Connection> connections, LongFunction<String> uids) {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setProductId("-//Tilth//Tilth//EN");
        card.addProperty(TilthProperties.property(TilthProperties.VERSION, TilthProperties.CARD_VERSION));
        card.setUid(new Uid(TilthProperties.plain(person.uid())));
        name(person.name(), card);
        CardPoints.write(person, card);
        CardCareer.write(person, card);
        if (!person.tags().isEmpty()) {
            Categories tags = new Categories();
            person.tags().forEach(tag -> tags.getValues().add(TilthProperties.plain(tag)));
            card.setCategories(tags);
        }
        CardDates.write(person, card);
        tie(person, uids, card);
        if (!person.notes().isEmpty()) {
            card.addNote(TilthProperties.plain(person.notes()));
        }
        CardConnections.write(person, connections, uids, card);
        if (photo != null) {
            card.addPhoto(new ezvcard.property.Photo(photo.bytes(), ImageType.get(null, photo.mediaType(), null)));
        }
        return card;
    }

    private static void name(PersonName name, VCard card) {
        card.setFormattedName(TilthProperties.plain(name.full()));
        if (!name.given().isEmpty() || !name.family().isEmpty()) {
            StructuredName parts = new StructuredName();
            parts.setGiven(TilthProperties.plain(name.given()));
            parts.setFamily(TilthProperties.plain(name.family()));
            card.setStructuredName(parts);
        }
        if (!name.nickname().isEmpty()) {
            card.setNickname(TilthProperties.plain(name.nickname()));
        }
    }

    private static void tie(Person person, LongFunction<String> uids, VCard card) {
        add(card, TilthProperties.CIRCLE, person.circle());
        if (person.cadenceDays() != null) {
            add(card, TilthProperties.CADENCE, person.cadenceDays());
        }
        Met met = person.met();
        if (met.day() != null || !met.how().isEmpty()) {
            add(card, TilthProperties.MET, met.day(), met.how());
        }
        if (met.through() != null) {
            add(card, TilthProperties.MET_THROUGH, uids.apply(met.through()));
        }
        if (person.archived()) {
            add(card, TilthProperties.ARCHIVED, 1);
        }
        if (person.you()) {
            add(card, TilthProperties.YOU, 1);
        }
        List<Topic> topics = new ArrayList<>(person.topics());
        topics.sort(Comparator.comparing(Topic::kind));
        for (Topic topic : topics) {
            switch (topic.kind()) {
                case CARES_ABOUT -> card.addInterest(TilthProperties.plain(topic.text()));
                case OFFERS -> add(card, TilthProperties.OFFERS, topic.text());
                case LOOKS_FOR -> add(card, TilthProperties.LOOKS_FOR, topic.text());
            }
        }
    }

    private static void add(VCard card, String name, @Nullable Object... parts) {
        card.addProperty(TilthProperties.property(name, parts));
    }

    /** Whether Tilth wrote the card. */
    static boolean isTilths(VCard card) {
        return TilthProperties.isSet(card, TilthProperties.VERSION);
    }

    /**
     * What Tilth's own card tells. Who is related is told by uid, with a {@link Bond}'s label; whoever brought you
     * together is told among them, as {@link Bond#MET_THROUGH}.
     *
     * @param normal for what another program added to the card
     */
    static PersonDraft read(VCard card, Normal normal) {
        String uid =
                card.getUid() == null ? "" : TilthProperties.text(card.getUid().getValue());
        TilthProperties.Parts met =
                TilthProperties.first(card, TilthProperties.MET).orElse(new TilthProperties.Parts(List.of()));
        var person = Person.named(name(card))
                .circle(TilthProperties.first(card, TilthProperties.CIRCLE)
                        .flatMap(circle -> circle.word(0, Circle.class))
                        .orElse(Circle.WIDER))
                .cadenceDays(TilthProperties.first(card, TilthProperties.CADENCE)
                        .flatMap(cadence -> cadence.days(0))
                        .orElse(null))
                .met(new Met(met.day(0), met.text(1), null))
                .notes(card.getNotes().stream()
                        .map(note -> TilthProperties.text(note.getValue()))
                        .collect(Collectors.joining("\n\n")))
                .archived(TilthProperties.isSet(card, TilthProperties.ARCHIVED))
                .you(TilthProperties.isSet(card, TilthProperties.YOU))
                .contactPoints(CardPoints.read(card, normal))
                .positions(CardCareer.read(card))
                .tags(card.getCategoriesList().stream()
                        .flatMap(tags -> tags.getValues().stream())
                        .toList())
                .topics(topics(card))
                .dates(CardDates.read(card));
        if (!uid.isEmpty()) {
            person.uid(uid);
        }
        return new PersonDraft(person.build(), photo(card), Origin.TILTH, uid, related(card), null);
    }

    private static PersonName name(VCard card) {
        StructuredName parts = card.getStructuredName();
        Nickname nickname = card.getNickname();
        return new PersonName(
                card.getFormattedName() == null
                        ? ""
                        : TilthProperties.text(card.getFormattedName().getValue()),
                parts == null ? "" : TilthProperties.text(parts.getGiven()),
                parts == null ? "" : TilthProperties.text(parts.getFamily()),
                nickname == null ? "" : String.join(", ", nickname.getValues()));
    }

    private static List<Topic> topics(VCard card) {
        return Stream.of(
                        texts(card, TilthProperties.OFFERS).map(text -> new Topic(Topic.Kind.OFFERS, text)),
                        texts(card, TilthProperties.LOOKS_FOR).map(text -> new Topic(Topic.Kind.LOOKS_FOR, text)),
                        card.getInterests().stream()
                                .map(interest -> TilthProperties.text(interest.getValue()))
                                .map(text -> new Topic(Topic.Kind.CARES_ABOUT, text)))
                .flatMap(topics -> topics)
                .toList();
    }

    private static Stream<String> texts(VCard card, String name) {
        return TilthProperties.all(card, name).map(parts -> parts.text(0));
    }

    private static List<Related> related(VCard card) {
        return Stream.concat(
                        texts(card, TilthProperties.MET_THROUGH).map(uid -> new Related(uid, true, Bond.MET_THROUGH)),
                        CardConnections.read(card).stream())
                .toList();
    }

    private static @Nullable Photo photo(VCard card) {
        return card.getPhotos().stream()
                .filter(photo -> photo.getData() != null)
                .findFirst()
                .map(photo -> new Photo(
                        photo.getContentType() == null
                                ? ""
                                : TilthProperties.text(photo.getContentType().getMediaType()),
                        photo.getData()))
                .orElse(null);
    }

    private TilthCard() {}
}
