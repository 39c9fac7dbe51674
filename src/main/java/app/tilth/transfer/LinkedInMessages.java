package app.tilth.transfer;

import app.tilth.model.Direction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code messages.csv}: a message in each row. What was written is never kept, only who, when and the subject. */
final class LinkedInMessages {
    static final List<String> HEADER = List.of("from", "date");

    private static final Set<String> UNWANTED = Set.of("spam", "trash", "sponsored");
    private static final String SPONSORED = "sponsored conversation";

    private final ZoneId zone;
    private final LinkedInOwner owner;
    private final LinkedInMessageId ids = new LinkedInMessageId();

    LinkedInMessages(ZoneId zone, LinkedInOwner owner) {
        this.zone = zone;
        this.owner = owner;
    }

    void read(String file, InputStream in, DraftSink sink) throws UnreadableFile, IOException {
        try (CsvTable table = new CsvTable(file, in, HEADER, sink)) {
            Columns columns = new Columns(table);
            while (table.next()) {
                if (!isUnwanted(table, columns)) {
                    message(table, columns, sink);
                }
            }
        }
    }

    private static boolean isUnwanted(CsvTable table, Columns columns) {
        return UNWANTED.contains(table.get(columns.folder).toLowerCase(Locale.ROOT))
                || table.get(columns.draft).equalsIgnoreCase("yes")
                || table.get(columns.title).toLowerCase(Locale.ROOT).contains(SPONSORED)
                || table.get(columns.subject).toLowerCase(Locale.ROOT).contains(SPONSORED);
    }

    private void message(CsvTable table, Columns columns, DraftSink sink) {
        String date = table.get(columns.date);
        LinkedInTime time = LinkedInTime.parse(date);
        if (time == null) {
            table.problem(Texts.get("linkedin.date", date));
            return;
        }
        PersonRef from = LinkedInPeople.one(table.get(columns.from), table.get(columns.fromUrl));
        boolean out = owner.is(from);
        List<PersonRef> others = new ArrayList<>();
        if (!out && !LinkedInPeople.isNobody(from)) {
            others.add(from);
        }
        for (PersonRef to : LinkedInPeople.list(table.get(columns.to), table.get(columns.toUrls))) {
            if (!owner.is(to) && !LinkedInPeople.isNobody(to)) {
                others.add(to);
            }
        }
        // A message from someone whose account is gone still has its number in the conversation.
        String id = ids.of(table.raw(columns.conversation), date, from.name(), table.raw(columns.content));
        if (others.isEmpty() || (!out && LinkedInPeople.isNobody(from))) {
            return;
        }
        String subject = table.get(columns.subject);
        LocalDateTime at = time.in(zone);
        LocalDate day = at.toLocalDate();
        sink.interaction(
                table.line(),
                new InteractionDraft(
                        new Origin(LinkedInReader.SOURCE, id),
                        day,
                        time.hasTime() ? at.toLocalTime() : null,
                        InteractionKind.MESSAGE,
                        out ? Direction.OUT : Direction.IN,
                        subject.isEmpty() ? table.get(columns.title) : subject,
                        others));
    }

    private static final class Columns {
        final int conversation;
        final int title;
        final int from;
        final int fromUrl;
        final int to;
        final int toUrls;
        final int date;
        final int subject;
        final int content;
        final int folder;
        final int draft;

        Columns(CsvTable table) {
            conversation = table.column("conversation id");
            title = table.column("conversation title");
            from = table.column("from");
            fromUrl = table.column("sender profile url");
            to = table.column("to");
            toUrls = table.column("recipient profile urls", "recipient profile url");
            date = table.column("date");
            subject = table.column("subject");
            content = table.column("content");
            folder = table.column("folder");
            draft = table.column("is message draft");
        }
    }
}
