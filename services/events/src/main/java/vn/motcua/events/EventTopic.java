package vn.motcua.events;

/** The Kafka topics of the house and how each keeps its records. */
public enum EventTopic {

    /**
     * The life of the dossiers. The number of partitions is fixed, since the key decides
     * the partition.
     */
    DOSSIER("motcua.dossier.v1", 24, false),

    /** What citizens say, and what follows from it. */
    FEEDBACK("motcua.feedback.v1", 6, false),

    /** The world that dossiers live in: the last record of each key is enough. */
    REFERENCE("motcua.reference.v1", 1, true);

    private final String address;

    private final int partitions;

    private final boolean compacted;

    EventTopic(String address, int partitions, boolean compacted) {
        this.address = address;
        this.partitions = partitions;
        this.compacted = compacted;
    }

    /** The name of the topic. */
    public String address() {
        return this.address;
    }

    /** How many partitions it has, once and for all. */
    public int partitions() {
        return this.partitions;
    }

    /** Whether older records of a key may be dropped; otherwise all are kept for ever. */
    public boolean isCompacted() {
        return this.compacted;
    }

}
