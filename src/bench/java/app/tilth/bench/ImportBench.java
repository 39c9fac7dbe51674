package app.tilth.bench;

final class ImportBench {
    void run() {}
}
