package app.tilth.desktop;

import app.tilth.desktop.bus.Pixmap;
import app.tilth.desktop.bus.ToolTip;
import app.tilth.desktop.bus.TrayItem;
import app.tilth.desktop.bus.TrayMenu;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.errors.PropertyReadOnly;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** Tilth as the tray sees it. Every click opens the window, the menu apart. */
final class ItemInTray implements TrayItem, Properties {
    private final Map<String, Variant<?>> properties;
    private final Runnable open;

    ItemInTray(List<Pixels> icon, Runnable open) {
        this.open = open;
        List<Pixmap> pictures = icon.stream()
                .map(p -> new Pixmap(p.width(), p.height(), p.bytes()))
                .toList();
        properties = Map.ofEntries(
                Map.entry("Category", new Variant<>("ApplicationStatus")),
                Map.entry("Id", new Variant<>(Desktop.ICON)),
                Map.entry("Title", new Variant<>(Desktop.NAME)),
                Map.entry("Status", new Variant<>("Active")),
                Map.entry("WindowId", new Variant<>(0)),
                // A name would go before the pictures even where the theme has no such icon.
                Map.entry("IconName", new Variant<>(pictures.isEmpty() ? Desktop.ICON : "")),
                Map.entry("IconPixmap", new Variant<>(pictures, Pixmap.LIST)),
                Map.entry("ToolTip", new Variant<>(new ToolTip(Desktop.NAME))),
                Map.entry("ItemIsMenu", new Variant<>(false)),
                Map.entry("Menu", new Variant<>(new DBusPath(TrayMenu.PATH))));
    }

    @Override
    public void activate(int x, int y) {
        open.run();
    }

    @Override
    public void activateOtherwise(int x, int y) {
        open.run();
    }

    @Override
    public void menu(int x, int y) {
        open.run();
    }

    @Override
    public void scroll(int by, String direction) {}

    /** The library answers null by saying that there is no such property. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <A> A Get(String interfaceName, String name) {
        return (A) properties.get(name);
    }

    @Override
    public <A> void Set(String interfaceName, String name, A value) {
        throw new PropertyReadOnly(name);
    }

    @Override
    public Map<String, Variant<?>> GetAll(String interfaceName) {
        return properties;
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }
}
