package app.tilth.cli;

/** A problem that ends a command with exit code 1; the message is the sentence to print. */
final class Sentence extends Exception {
    private static final long serialVersionUID = 1;

    Sentence(String sentence) {
        super(sentence);
    }
}
