package org.yiwang.system.faults.fault;

/** The kinds of faults. */
public enum FaultKind {
    NODE_KILLED("node killed (kill -9)"),
    NODE_RESTARTED("node restarted"),
    DATABASE_KILLED("database killed (kill -9)"),
    DATABASE_RESTARTED("database restarted"),
    BROKER_KILLED("one of three brokers killed (kill -9)"),
    BROKER_RESTARTED("one of three brokers restarted"),
    SEARCH_KILLED("Elasticsearch killed (kill -9)"),
    KAFKA_LINK_CUT("node-Kafka cut"),
    KAFKA_LINK_STALLED("node-Kafka swallows packets"),
    KAFKA_LINK_SLOWED("node-Kafka slowed"),
    KAFKA_LINK_RESET("node-Kafka reset"),
    PEER_LINK_CUT("node-node HTTP cut"),
    PEER_LINK_STALLED("node-node HTTP swallows packets"),
    PEER_LINK_SLOWED("node-node HTTP slowed"),
    PEER_LINK_RESET("node-node HTTP reset"),
    DATABASE_LINK_STALLED("node-database swallows packets"),
    DATABASE_LINK_SLOWED("node-database slowed"),
    DATABASE_LINK_RESET("node-database reset"),
    RECORDS_DUPLICATED("records duplicated"),
    RECORDS_REORDERED("records reordered"),
    RECORDS_REPLAYED("old records replayed"),
    LATE_WRITER("record of a node that handed over"),
    POISON("poison record");

    private final String text;

    FaultKind(String text) {
        this.text = text;
    }

    /** The kind in words, for the report. */
    public String text() {
        return text;
    }

    boolean isOfRecords() {
        return ordinal() >= RECORDS_DUPLICATED.ordinal();
    }
}
