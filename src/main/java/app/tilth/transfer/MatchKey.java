package app.tilth.transfer;

/** The kinds of key a person is found by, each with a number of its own, so that the same text is another key in each. */
enum MatchKey {
    UID(1),
    EMAIL(2),
    PHONE(3),
    URL(4),
    HANDLE(5),
    NAME(6),
    NAME_AND_ORGANIZATION(7);

    private final long salt;

    MatchKey(long number) {
        salt = number * 0x9E3779B97F4A7C15L;
    }

    long of(long hash) {
        return Hash.mix(hash + salt);
    }

    long of(String text) {
        return of(Hash.of(text));
    }
}
