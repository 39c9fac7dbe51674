package app.tilth.ui.settings;

import app.tilth.ui.control.SectionCard;

/** One of the cards. */
interface Section {
    SectionCard card();

    void show(SettingsPage page);
}
