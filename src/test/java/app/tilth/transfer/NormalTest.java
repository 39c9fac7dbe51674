package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.ContactPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+49 (0) 151 23456789|+4915123456789",
                "+49 151 23456789|+4915123456789",
                "0151/23456789|+4915123456789",
                "0049 151 23456789|+4915123456789",
                "tel:+49-151-23456789|+4915123456789",
                "+1 (212) 555-0100 ext. 12|+12125550100",
                "+47 22 12 34 56|+4722123456",
                "+49 30 1234567|+49301234567",
                "+44 020 7946 0018|+442079460018",
                "+39 06 1234 5678|+390612345678",
                "112|112",
                "none|none"
            })
    void phone(String value, String normal) {
        assertThat(new Normal("DE").phone(value)).isEqualTo(normal);
    }

    @Test
    void phoneWithoutCountry() {
        assertThat(new Normal("").phone("030 1234567")).isEqualTo("0301234567");
        assertThat(new Normal("").phone("+49 30 1234567")).isEqualTo("+49301234567");
        assertThat(new Normal("US").phone("(212) 555-0100")).isEqualTo("+12125550100");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/Ana-Moreau/,linkedin.com/in/ana-moreau",
        "http://de.linkedin.com/in/ana-moreau?trk=x,linkedin.com/in/ana-moreau",
        "linkedin.com/in/j%C3%B6rg-m,linkedin.com/in/jörg-m",
        "https://www.linkedin.com/in/ana-moreau/details/experience,linkedin.com/in/ana-moreau",
        "HTTPS://www.Example.org/Page/?utm_source=a&utm_medium=b,example.org/page",
        "https://example.org/?id=7&utm_source=a#top,example.org/?id=7",
        "https://example.org/?utm_source=a&id=7,example.org/?id=7",
        "https://notlinkedin.com/in/ana,notlinkedin.com/in/ana"
    })
    void url(String value, String normal) {
        assertThat(Normal.url(value)).isEqualTo(normal);
        assertThat(Normal.url(normal)).isEqualTo(normal);
    }

    @Test
    void emailAndHandle() {
        assertThat(Normal.email(" MAILTO:Ana@Example.org?subject=x ")).isEqualTo("ana@example.org");
        assertThat(Normal.email("Ana Moreau <Ana@Example.org>")).isEqualTo("ana@example.org");
        assertThat(Normal.handle(" @AnaMoreau ")).isEqualTo("anamoreau");
        assertThat(Normal.handle("https://www.twitter.com/AnaMoreau/")).isEqualTo("twitter.com/anamoreau");
        ContactPoint point = new Normal("DE").point(ContactPoint.Kind.EMAIL, "Ana@Example.org", "work");
        assertThat(point)
                .isEqualTo(new ContactPoint(ContactPoint.Kind.EMAIL, "Ana@Example.org", "ana@example.org", "work"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kestrel Inc.,KESTREL",
        "'Kestrel, Inc.',kestrel",
        "Förde GmbH & Co. KG,Forde",
        "Solstice Microgrids S.A.,Solstice-Microgrids",
        "The Harbour Library,Harbour Library Ltd",
        "Łódź Grid sp. z o.o.,Lodz Grid SP. Z O.O."
    })
    void organizationsThatAreTheSame(String a, String b) {
        assertThat(Normal.organization(a)).isEqualTo(Normal.organization(b)).isNotEmpty();
    }

    @Test
    void namesInAnyOrderCaseAndAccent() {
        assertThat(NameKey.of("Moreau, Ána"))
                .isEqualTo(new NameKey(
                        NameKey.of("ana moreau").hash(),
                        NameKey.of("Moreau Ana").words()));
        assertThat(NameKey.of("Dr. Ana Moreau, PhD").hash())
                .isEqualTo(NameKey.of("Ana Moreau").hash());
        assertThat(NameKey.of("Seán O’Brien").hash())
                .isEqualTo(NameKey.of("Sean OBrien").hash());
        assertThat(NameKey.of("Ana Moreau").hash())
                .isNotEqualTo(NameKey.of("Ana Moreno").hash());
        assertThat(NameKey.of("...")).isEqualTo(NameKey.NONE);
        assertThat(NameKey.of("李娜").hash()).isNotEqualTo(NameKey.of("李伟").hash());
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Moreau,Ana Silva,true",
        "Ana Moreau,A. Moreau,true",
        "Ana Moreau,Moreau,true",
        "Ana Maria Moreau,Ana Moreau,true",
        "Ana Moreau,Luc Moreau,false",
        "Ana Moreau,Sales Team,false",
        "Ana Moreau,'',true"
    })
    void namesThatAgree(String a, String b, boolean agree) {
        assertThat(NameKey.agree(NameKey.of(a).words(), NameKey.of(b).words())).isEqualTo(agree);
        assertThat(NameKey.agree(NameKey.of(b).words(), NameKey.of(a).words())).isEqualTo(agree);
    }
}
