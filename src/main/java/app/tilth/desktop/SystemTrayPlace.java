package app.tilth.desktop;

import app.tilth.words.Messages;
import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.TrayIcon.MessageType;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tray and notices of Windows and macOS, through Java's own. There a notice belongs to an icon in the tray, so the first of
 * the two brings the icon, and it stays until this is closed.
 */
final class SystemTrayPlace implements Tray, Notices {
    private static final Logger LOG = LoggerFactory.getLogger(SystemTrayPlace.class);
    private static final Messages TEXTS = Messages.of("desktop");
    private static final int PATIENCE_SECONDS = 3;

    private final Supplier<List<Pixels>> pictures;

    /** What a click on the notice does that was shown last, until it is clicked. */
    private final AtomicReference<Optional<Runnable>> opened = new AtomicReference<>(Optional.empty());

    private volatile Runnable open = () -> {};
    private volatile boolean there;

    /** Used in AWT's own thread alone. */
    private Optional<TrayIcon> icon = Optional.empty();

    SystemTrayPlace(Supplier<List<Pixels>> pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean show(Runnable open, Runnable quit) {
        this.open = open;
        there = did(() -> {
            PopupMenu menu = new PopupMenu();
            menu.add(item("tray.open", open));
            menu.add(item("tray.quit", quit));
            icon().setPopupMenu(menu);
            return true;
        });
        return there;
    }

    @Override
    public boolean show(Notice notice, Runnable opened) {
        return did(() -> {
            TrayIcon place = icon();
            this.opened.set(Optional.of(opened));
            place.displayMessage(notice.title(), notice.text(), MessageType.NONE);
            return true;
        });
    }

    @Override
    public boolean isThere() {
        return there;
    }

    private TrayIcon icon() throws AWTException {
        if (icon.isPresent()) {
            return icon.get();
        }
        TrayIcon made = new TrayIcon(image(Pixels.largest(pictures.get())), Desktop.NAME);
        made.setImageAutoSize(true);
        // AWT does not say whether the notice was clicked or the icon.
        made.addActionListener(_ -> apart(opened.getAndSet(Optional.empty()).orElse(open)));
        SystemTray.getSystemTray().add(made);
        icon = Optional.of(made);
        return made;
    }

    private static Image image(Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.colours(), 0, pixels.width());
        return image;
    }

    private static MenuItem item(String text, Runnable deed) {
        MenuItem item = new MenuItem(TEXTS.get(text));
        item.addActionListener(_ -> apart(deed));
        return item;
    }

    private static void apart(Runnable deed) {
        Thread.ofVirtual().name("tray").start(deed);
    }

    /** In AWT's thread, which on macOS may be waiting for the one that asks: so not for ever. */
    private static boolean did(Callable<Boolean> deed) {
        if (GraphicsEnvironment.isHeadless() || !SystemTray.isSupported()) {
            return false;
        }
        FutureTask<Boolean> task = new FutureTask<>(deed);
        EventQueue.invokeLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The tray cannot be used", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            task.cancel(false);
        }
        return false;
    }

    @Override
    public void close() {
        there = false;
        did(() -> {
            icon.ifPresent(SystemTray.getSystemTray()::remove);
            icon = Optional.empty();
            return true;
        });
    }
}
