package app.tilth.model;

/**
 * One entry of a network told as a stream, the form in which whole networks are written out, read back and invented.
 *
 * <p>Ids are the stream's own: an entry refers only to ids of entries told before it, except {@link Met#through}, which
 * may refer to any person of the stream. Whoever stores the stream gives ids of his own.
 */
public sealed interface Entry
        permits Organization,
                Person,
                Entry.PersonPhoto,
                Connection,
                Interaction,
                Exchange,
                Loop,
                Need,
                Introduction,
                News,
                SuggestionState,
                DistinctPair,
                Entry.Setting {

    record PersonPhoto(long person, Photo photo) implements Entry {}

    record Setting(String key, String value) implements Entry {}
}
