package app.tilth.suggest;

/** Whether anything on record says that two people know each other, or that an introduction of them was thought of before. */
public interface Acquaintance {
    boolean of(long one, long other);
}
