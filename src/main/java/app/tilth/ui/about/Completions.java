package app.tilth.ui.about;

import java.util.List;

/** What may be meant by what is typed so far. */
final class Completions {
    private static final int MOST = 5;

    private Completions() {}

    static boolean are(Detail detail) {
        return detail == Detail.ORGANIZATION || detail == Detail.TAG || detail == Detail.MET_THROUGH;
    }

    /** A few, the likeliest first; not what is there already. */
    static List<String> of(AboutDesk desk, Detail detail, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        List<String> found = switch (detail) {
            case ORGANIZATION -> desk.organizations(typed);
            case TAG -> desk.tags(typed);
            case MET_THROUGH ->
                desk.called(typed).stream().map(Known.Named::name).toList();
            default -> List.<String>of();
        };
        return found.stream()
                .filter(name -> !name.equals(typed))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
