package app.tilth.ui.palette;

import java.util.List;

/** All of a book that matched what was typed: a letter more only leaves some of it out. */
record Matches(PaletteBook book, Typing typing, List<Known> known) {
    static final Matches NOTHING_YET = new Matches(PaletteBook.NOTHING_YET, Typing.of(""), List.of());

    /** Where to look in a book for what is typed now. */
    List<List<Known>> scope(PaletteBook now, Typing typed) {
        return book.equals(now) && typed.narrows(typing) ? List.of(known) : now.all();
    }
}
