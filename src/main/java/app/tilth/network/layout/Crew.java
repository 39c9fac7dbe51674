package app.tilth.network.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Threads that share the parts of one piece of work. Which of them does which part must not matter. */
final class Crew implements AutoCloseable {
    private final int threads;
    private final ForkJoinPool pool;

    /**
     * @param threads at least 1, the calling thread among them
     */
    Crew(int threads) {
        this.threads = threads;
        pool = new ForkJoinPool(Math.max(1, threads - 1));
    }

    /** Does all parts, numbered from 0, and returns when they are done. */
    void share(int parts, IntConsumer work) {
        var next = new AtomicInteger();
        Runnable member = () -> {
            for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
                work.accept(part);
            }
        };
        List<ForkJoinTask<?>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, parts); i++) {
            others.add(pool.submit(member));
        }
        try {
            member.run();
        } finally {
            others.forEach(ForkJoinTask::join);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
