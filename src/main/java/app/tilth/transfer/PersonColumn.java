package app.tilth.transfer;

/** The columns of Tilth's CSV, in their order. */
enum PersonColumn {
    UID("Tilth id"),
    NAME("Name"),
    GIVEN("Given name"),
    FAMILY("Family name"),
    NICKNAME("Nickname"),
    CIRCLE("Circle"),
    CADENCE("Every so many days"),
    MET_ON("Met on"),
    MET_HOW("Met how"),
    MET_THROUGH("Met through"),
    EMAIL("Emails"),
    PHONE("Phones"),
    URL("Links"),
    HANDLE("Handles"),
    ADDRESS("Addresses"),
    POSITIONS("Positions"),
    TAGS("Tags"),
    OFFERS("Offers"),
    LOOKS_FOR("Looks for"),
    CARES_ABOUT("Cares about"),
    DATES("Dates"),
    NOTES("Notes"),
    ARCHIVED("Archived"),
    YOU("You");

    private final String header;

    PersonColumn(String header) {
        this.header = header;
    }

    /** What stands in the first row. */
    String header() {
        return header;
    }
}
