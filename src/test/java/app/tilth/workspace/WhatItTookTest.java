package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Direction;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.workspace.WhatItTook.Helper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a met need took, told on a real file. */
class WhatItTookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;
    private final List<Entry> told = new ArrayList<>();
    private long exchanges;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        for (long id = 1; id <= 4; id++) {
            told.add(Person.named(PersonName.of("Person " + id))
                    .id(id)
                    .circle(Circle.FRIENDS)
                    .build());
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void call(long person, int daysAgo) {
        told.add(new Interaction(
                told.size() + 1L,
                new Origin("test", "call-" + person + "-" + daysAgo + "-" + told.size()),
                DAY.minusDays(daysAgo),
                null,
                null,
                InteractionKind.CALL,
                Direction.OUT,
                "",
                "",
                List.of(person)));
    }

    private long passed(long person, Passed passed, @Nullable Outcome outcome, int daysAgo) {
        exchanges++;
        told.add(new Exchange(
                exchanges,
                "e" + exchanges,
                person,
                passed,
                Exchange.Kind.HELP,
                Exchange.Size.MEDIUM,
                DAY.minusDays(daysAgo),
                outcome,
                "",
                null,
                List.of()));
        return exchanges;
    }

    private Optional<WhatItTook> took(Need need) {
        told.add(need);
        workspace.run(new TakeNetwork("all", listener -> told.forEach(listener)));
        return workspace.read(
                stores -> WhatItTook.of(stores, stores.needs().all().getFirst().id()));
    }

    @Test
    void isAllWithThoseWhoHelpedFromTheDayItWasKeptToTheDayItWasMet() {
        call(1, 101);
        call(1, 100);
        call(1, 40);
        call(1, 40);
        call(1, 19);
        call(2, 50);
        call(3, 60);
        passed(1, Passed.GAVE, null, 120);
        passed(1, Passed.GAVE, null, 90);
        passed(1, Passed.GAVE, null, 10);
        long granted = passed(1, Passed.ASKED, Outcome.GRANTED, 30);
        long declined = passed(2, Passed.ASKED, Outcome.DECLINED, 35);
        passed(3, Passed.RECEIVED, null, 25);
        passed(4, Passed.RECEIVED, null, 200);
        WhatItTook took = took(Need.titled("A flat")
                        .opened(DAY.minusDays(100))
                        .met(DAY.minusDays(20))
                        .add(Criterion.of(3))
                        .add(Criterion.of(4))
                        .asks(List.of(granted, declined))
                        .build())
                .orElseThrow();
        assertThat(took.days()).isEqualTo(80);
        assertThat(took.asks()).extracting(Exchange::uid).containsExactly("e5", "e4");
        assertThat(took.helpers()).extracting(Helper::contactDays).containsExactly(2, 1);
        Helper first = took.helpers().getFirst();
        assertThat(first.gave()).extracting(Exchange::uid).containsExactly("e2");
        assertThat(first.back()).extracting(Exchange::uid).containsExactly("e4");
        assertThat(took.helpers().getLast().gave()).isEmpty();
        assertThat(took.helpers().getLast().back()).extracting(Exchange::uid).containsExactly("e6");
    }

    @Test
    void whereNobodyKnowsSinceWhenTheFirstAskCounts() {
        long first = passed(1, Passed.ASKED, Outcome.GRANTED, 30);
        Need need = Need.titled("A flat")
                .met(DAY.minusDays(20))
                .asks(List.of(first))
                .build();
        assertThat(took(need).orElseThrow().days()).isEqualTo(10);
    }

    @Test
    void isNotKnownWithoutABeginningOrAnEnd() {
        assertThat(took(Need.titled("A flat").met(DAY).build())).isEmpty();
        Optional<WhatItTook> nothing = workspace.read(stores -> WhatItTook.of(stores, 4711));
        assertThat(nothing).isEmpty();
        workspace.undo();
        told.removeLast();
        assertThat(took(Need.titled("A flat").opened(DAY).build())).isEmpty();
    }

    @Test
    void aNeedMetBeforeItWasKeptTookNoTime() {
        WhatItTook took = took(Need.titled("A flat")
                        .opened(DAY)
                        .met(DAY.minusDays(5))
                        .build())
                .orElseThrow();
        assertThat(took.days()).isZero();
        assertThat(took.helpers()).isEmpty();
    }

    @Test
    void theMetNeedsOfTheSampleTellOfThoseWhoHelped() {
        workspace.run(TakeNetwork.sample(DAY));
        List<Need> met = workspace.read(stores -> stores.needs().all()).stream()
                .filter(need -> !need.isOpen())
                .toList();
        assertThat(met).hasSize(2).allSatisfy(need -> {
            WhatItTook took =
                    workspace.read(stores -> WhatItTook.of(stores, need.id())).orElseThrow();
            assertThat(took.helpers()).singleElement().satisfies(helper -> {
                assertThat(helper.contactDays()).isPositive();
                assertThat(helper.gave()).isNotEmpty();
                assertThat(helper.back()).isNotEmpty();
            });
        });
    }
}
