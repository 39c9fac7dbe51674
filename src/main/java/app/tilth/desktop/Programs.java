package app.tilth.desktop;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the system that is soon done. */
interface Programs {
    int PATIENCE_SECONDS = 5;

    Programs OF_THE_SYSTEM = command -> {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(command.getFirst());
        }
    };

    /** Waits for the end of a program and gives what it ended with, 0 where all went well. */
    int run(List<String> command) throws IOException;
}
