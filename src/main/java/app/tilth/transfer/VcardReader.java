package app.tilth.transfer;

import ezvcard.VCard;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.property.Kind;
import ezvcard.property.RawProperty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** vCard 2.1, 3.0 and 4.0, one card at a time, through ez-vcard. */
public final class VcardReader implements FormatReader {
    static final String SOURCE = "vcard";

    private static final String APPLE_KIND = "X-ADDRESSBOOKSERVER-KIND";

    private final Normal normal;
    private final ScribeIndex scribes = new ScribeIndex();

    public VcardReader(Normal normal) {
        this.normal = normal;
    }

    @Override
    public String name() {
        return Texts.get("format.vcard");
    }

    @Override
    public boolean accepts(Path file) {
        try {
            FirstBytes first = FirstBytes.of(file);
            return !first.isBinary() && first.text().contains("begin:vcard");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(ImportFile file, DraftSink sink) throws UnreadableFile, IOException {
        boolean utf16 = FirstBytes.of(file.path()).isUtf16();
        try (VcardLines cards =
                new VcardLines(file.name(), utf16 ? new Utf8Stream(new TextReader(file.open())) : file.open())) {
            CardChars chars = new CardChars();
            boolean any = false;
            while (cards.next()) {
                if (sink.isCancelled()) {
                    throw new CancellationException();
                }
                any = true;
                read(cards, chars, file.name(), sink);
            }
            if (!any) {
                throw new UnreadableFile(file.name(), 0, Texts.get("vcard.none"));
            }
        }
    }

    private void read(VcardLines cards, CardChars chars, String file, DraftSink sink) throws IOException {
        int line = cards.line();
        if (cards.isTorn()) {
            sink.problem(new Problem(file, line, Texts.get("vcard.torn")));
            return;
        }
        VCard card = parse(cards.card(), chars);
        if (card == null) {
            sink.problem(new Problem(file, line, Texts.get("vcard.broken")));
            return;
        }
        if (card.getKind() != null && card.getKind().isOrg()) {
            sink.problem(new Problem(file, line, Texts.get("vcard.organization")));
            return;
        }
        if (isGroup(card)) {
            sink.problem(new Problem(file, line, Texts.get("vcard.group")));
            return;
        }
        if (cards.hasLargePhoto()) {
            sink.problem(new Problem(file, line, Texts.get("vcard.photo", VcardLines.LARGEST_PHOTO >> 20)));
        }
        if (TilthCard.isTilths(card)) {
            sink.person(line, TilthCard.read(card, normal));
            return;
        }
        VcardPerson person = new VcardPerson(card, normal, reason -> sink.problem(new Problem(file, line, reason)));
        person.draft()
                .ifPresentOrElse(
                        draft -> sink.person(line, draft),
                        () -> sink.problem(new Problem(file, line, Texts.get("person.no-name"))));
    }

    /** Null where ez-vcard fails on the card. */
    private @Nullable VCard parse(StringBuilder text, CardChars chars) throws IOException {
        try (var reader = new ezvcard.io.text.VCardReader(chars.of(text))) {
            reader.setScribeIndex(scribes);
            return reader.readNext();
        } catch (RuntimeException e) {
            // Whatever ez-vcard did not expect is this card's problem and no other's.
            return null;
        }
    }

    private static boolean isGroup(VCard card) {
        Kind kind = card.getKind();
        if (kind != null && kind.isGroup()) {
            return true;
        }
        RawProperty apple = card.getExtendedProperty(APPLE_KIND);
        return apple != null && "group".equalsIgnoreCase(apple.getValue());
    }
}
