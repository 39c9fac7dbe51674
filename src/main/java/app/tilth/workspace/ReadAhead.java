package app.tilth.workspace;

import app.tilth.transfer.DraftSink;
import app.tilth.transfer.FormatReader;
import app.tilth.transfer.ImportFile;
import app.tilth.transfer.InteractionDraft;
import app.tilth.transfer.PersonDraft;
import app.tilth.transfer.Problem;
import app.tilth.transfer.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Reads a file on a thread of its own, a bounded number of drafts ahead of their being stored: parsing takes about as long
 * as storing, and so the two go on side by side.
 */
final class ReadAhead implements DraftSink {
    private static final int AT_ONCE = 64;
    private static final int WAITING = 8;
    private static final long PATIENCE_MS = 50;
    private static final List<Told> END = List.of();

    /** What the reader told. */
    private sealed interface Told {
        void to(DraftSink sink);

        record OfPerson(int line, PersonDraft draft) implements Told {
            @Override
            public void to(DraftSink sink) {
                sink.person(line, draft);
            }
        }

        record OfInteraction(int line, InteractionDraft draft) implements Told {
            @Override
            public void to(DraftSink sink) {
                sink.interaction(line, draft);
            }
        }

        record OfProblem(Problem problem) implements Told {
            @Override
            public void to(DraftSink sink) {
                sink.problem(problem);
            }
        }
    }

    private final DraftSink sink;
    private final BlockingQueue<List<Told>> queue = new ArrayBlockingQueue<>(WAITING);
    private List<Told> chunk = new ArrayList<>(AT_ONCE);
    private volatile boolean stopped;

    private ReadAhead(DraftSink sink) {
        this.sink = sink;
    }

    /**
     * Has the reader tell the sink everything; the sink is called on this thread only.
     *
     * @throws UnreadableFile if nothing, or nothing more, can be taken from the file
     * @throws CancellationException once the sink is cancelled
     */
    static void read(FormatReader reader, ImportFile file, DraftSink sink) throws UnreadableFile, IOException {
        ReadAhead ahead = new ReadAhead(sink);
        FutureTask<Boolean> reading = new FutureTask<>(() -> {
            try {
                reader.read(file, ahead);
                return true;
            } finally {
                ahead.end();
            }
        });
        Thread thread = Thread.ofPlatform().name("tilth-reader").daemon().start(reading);
        try {
            ahead.handOn();
            reading.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case UnreadableFile unreadable -> throw unreadable;
                case IOException io -> throw io;
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            ahead.stop(thread);
        }
    }

    private void handOn() throws InterruptedException {
        List<Told> told = queue.take();
        while (!told.isEmpty()) {
            told.forEach(one -> one.to(sink));
            told = queue.take();
        }
    }

    /** Ends the reading and waits until the file is let go. */
    private void stop(Thread thread) {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Told told) {
        chunk.add(told);
        if (chunk.size() == AT_ONCE) {
            hand(chunk);
            chunk = new ArrayList<>(AT_ONCE);
        }
    }

    private void end() {
        if (!chunk.isEmpty()) {
            hand(chunk);
        }
        hand(END);
    }

    private void hand(List<Told> told) {
        try {
            while (!stopped && !queue.offer(told, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                // whoever stores is busy, or gone
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    @Override
    public void person(int line, PersonDraft draft) {
        tell(new Told.OfPerson(line, draft));
    }

    @Override
    public void interaction(int line, InteractionDraft draft) {
        tell(new Told.OfInteraction(line, draft));
    }

    @Override
    public void problem(Problem problem) {
        tell(new Told.OfProblem(problem));
    }

    @Override
    public boolean isCancelled() {
        return stopped || sink.isCancelled();
    }
}
