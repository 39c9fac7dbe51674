package app.tilth;

/** The program. */
public final class Tilth {
    private Tilth() {}

    public static void main(String[] args) {
        System.out.println("Tilth " + args.length);
    }
}
