package app.tilth.need;

/** The four seasons of a plan, in their order. */
public enum Season {
    /** Close loops, say hello where it is quiet. */
    PREPARE,
    /** Give. */
    PLANT,
    /** Keep the rhythm. */
    TEND,
    /** One person at a time, after readiness; then tell everyone how it ended. */
    ASK
}
