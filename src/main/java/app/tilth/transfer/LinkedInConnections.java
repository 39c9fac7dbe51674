package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** {@code Connections.csv}: a preamble of notes, then a person in each row. */
final class LinkedInConnections {
    static final List<String> HEADER = List.of("first name", "last name");

    private final Normal normal;
    private final String how = Texts.get("linkedin.met");
    private final String label = Texts.get("linkedin.label");

    LinkedInConnections(Normal normal) {
        this.normal = normal;
    }

    void read(String file, InputStream in, DraftSink sink) throws UnreadableFile, IOException {
        try (CsvTable table = new CsvTable(file, in, HEADER, sink)) {
            Columns columns = new Columns(table);
            while (table.next()) {
                String given = table.get(columns.given);
                String family = table.get(columns.family);
                if (given.isEmpty() && family.isEmpty()) {
                    table.problem(Texts.get("person.no-name"));
                } else {
                    sink.person(table.line(), draft(PersonName.of(given, family), table, columns));
                }
            }
        }
    }

    private PersonDraft draft(PersonName name, CsvTable table, Columns columns) {
        PersonBuilder person = Person.named(name);
        String url = table.get(columns.url);
        if (!url.isEmpty()) {
            person.add(normal.point(ContactPoint.Kind.URL, url, label));
        }
        String email = table.get(columns.email);
        if (!email.isEmpty()) {
            person.add(normal.point(ContactPoint.Kind.EMAIL, email, ""));
        }
        String company = table.get(columns.company);
        String position = table.get(columns.position);
        if (!company.isEmpty() || !position.isEmpty()) {
            person.add(Position.current(company, position));
        }
        String connected = table.get(columns.connected);
        LocalDate day = LooseDate.parse(connected);
        if (day == null && !connected.isEmpty()) {
            table.problem(Texts.get("linkedin.connected", connected));
        }
        if (day != null) {
            person.met(new Met(day, how, null));
        }
        return new PersonDraft(person.build(), null, LinkedInReader.SOURCE, url, List.of(), day);
    }

    private static final class Columns {
        final int given;
        final int family;
        final int url;
        final int email;
        final int company;
        final int position;
        final int connected;

        Columns(CsvTable table) {
            given = table.column("first name");
            family = table.column("last name");
            url = table.column("url", "profile url");
            email = table.column("email address", "email");
            company = table.column("company", "organization");
            position = table.column("position", "title");
            connected = table.column("connected on");
        }
    }
}
