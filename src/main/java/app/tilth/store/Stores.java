package app.tilth.store;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Every store, bound to one connection; cheap to make, and good for one transaction or one read. */
public final class Stores {
    private final DSLContext db;
    private final OrganizationStore organizations;
    private final PersonStore people;

    Stores(DSLContext db) {
        this.db = db;
        this.organizations = new OrganizationStore(db);
        this.people = new PersonStore(db, organizations);
    }

    /** Lets rows of this transaction refer to rows that are written later in it. */
    public void deferReferences() {
        db.execute("PRAGMA defer_foreign_keys = ON");
    }

    public PersonStore people() {
        return people;
    }

    public ListingStore listings() {
        return new ListingStore(db);
    }

    public PhotoStore photos() {
        return people.photos();
    }

    public DateStore dates() {
        return new DateStore(db);
    }

    public OrganizationStore organizations() {
        return organizations;
    }

    public ConnectionStore connections() {
        return new ConnectionStore(db);
    }

    public ChoiceStore choices() {
        return new ChoiceStore(db);
    }

    public SharedStore shared() {
        return new SharedStore(db);
    }

    public DistinctPairStore distinctPairs() {
        return new DistinctPairStore(db);
    }

    public IdentityStore identities() {
        return new IdentityStore(db);
    }

    /** Everything that hangs on people, handed from one to another. */
    public HandoverStore handovers() {
        return new HandoverStore(db, connections(), photos());
    }

    public InteractionStore interactions() {
        return new InteractionStore(db);
    }

    public ExchangeStore exchanges() {
        return new ExchangeStore(db);
    }

    public LoopStore loops() {
        return new LoopStore(db);
    }

    public NeedStore needs() {
        return new NeedStore(db);
    }

    public IntroductionStore introductions() {
        return new IntroductionStore(db);
    }

    public NewsStore news() {
        return new NewsStore(db);
    }

    public SuggestionStore suggestions() {
        return new SuggestionStore(db);
    }

    public SettingStore settings() {
        return new SettingStore(db);
    }

    public PlaceStore places() {
        return new PlaceStore(db);
    }

    public TalkStore talks() {
        return new TalkStore(db);
    }

    public TraitStore traits() {
        return new TraitStore(db);
    }

    /** What took place, by day. */
    public ChronicleStore chronicle() {
        return new ChronicleStore(db);
    }

    public TieStore ties() {
        return new TieStore(db);
    }

    public SearchStore search() {
        return new SearchStore(db);
    }

    /** The whole network as a stream of entries, in and out. */
    public NetworkStore network() {
        return new NetworkStore(this, db);
    }

    /** When the last command was done, by the clock of then. */
    public Optional<Instant> lastCommand() {
        return UndoLog.lastCommand(db);
    }

    public UndoNames undoNames() {
        return new UndoNames(
                UndoLog.undoable(db).map(UndoLog.Named::name),
                UndoLog.redoable(db).map(UndoLog.Named::name));
    }
}
