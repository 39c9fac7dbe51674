package app.tilth.transfer;

import app.tilth.model.PersonName;
import java.util.Optional;

/** The name a draft goes by: the full one, else its parts, else nickname, organization or the start of an email. */
final class DraftName {
    private DraftName() {}

    /** Empty where nothing can stand for a name. */
    static Optional<PersonName> of(
            String full, String given, String family, String nickname, String organization, String email) {
        String parts = (given + " " + family).strip();
        if (!full.isEmpty() && parts.isEmpty()) {
            PersonName named = PersonName.of(full);
            return Optional.of(new PersonName(full, named.given(), named.family(), nickname));
        }
        if (!parts.isEmpty()) {
            return Optional.of(new PersonName(full.isEmpty() ? parts : full, given, family, nickname));
        }
        if (!nickname.isEmpty()) {
            return Optional.of(new PersonName(nickname, "", "", nickname));
        }
        int at = email.indexOf('@');
        String instead = !organization.isEmpty() ? organization : at > 0 ? email.substring(0, at) : email;
        return instead.isEmpty() ? Optional.empty() : Optional.of(new PersonName(instead, "", "", ""));
    }
}
