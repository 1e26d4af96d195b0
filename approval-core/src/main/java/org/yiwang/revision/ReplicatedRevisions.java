package org.yiwang.revision;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.Audience;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/** Replicates revisions to the nodes that know their application: its origin, its place and all above. */
@Component
public class ReplicatedRevisions implements ReplicatedKind<Revision> {

    private final RevisionRecords records;
    private final Revisions revisions;
    private final Applications applications;

    ReplicatedRevisions(RevisionRecords records, Revisions revisions, Applications applications) {
        this.records = records;
        this.revisions = revisions;
        this.applications = applications;
    }

    @Override
    public RecordName name() {
        return RecordName.first("revision");
    }

    @Override
    public Class<Revision> type() {
        return Revision.class;
    }

    @Override
    public String key(Revision revision) {
        return revision.no().value();
    }

    @Override
    public long version(Revision revision) {
        return revision.seq();
    }

    @Override
    public Audience audience(Revision revision) {
        return Audience.paths(revision.origin(), revision.place());
    }

    @Override
    public void receive(Revision revision, Source from) {
        if (!from.here().covers(revision.origin()) && !from.here().covers(revision.place())) {
            throw RecordRefused.notForThisNode("notForThisNode");
        }
        DivisionCode writer = revision.by().node();
        boolean passesOn = from.node().isAbove(from.here()) && from.node().covers(writer);
        if (!from.node().equals(writer) && !passesOn) {
            throw RecordRefused.because("speaksForAnother", from.node().value(), writer.value());
        }
        applications.find(revision.no()).ifPresent(known -> checkWriter(revision, known));
        records.arrived(revision);
    }

    /** Only the node that decided revises; an application whose decision has not arrived yet cannot tell. */
    private static void checkWriter(Revision revision, Application known) {
        DivisionCode origin = known.custody().origin();
        if (!origin.equals(revision.origin())) {
            throw RecordRefused.because("otherOrigin", revision.origin().value(), origin.value());
        }
        if (!known.place().equals(revision.place())) {
            throw RecordRefused.because(
                    "otherPlace", revision.place().value(), known.place().value());
        }
        Decided.of(known)
                .filter(decision -> !decision.node().equals(revision.by().node()))
                .ifPresent(decision -> {
                    throw RecordRefused.because(
                            "notTheDecider",
                            revision.by().node().value(),
                            revision.no().value());
                });
    }

    @Override
    public Stream<Revision> toLoad(DivisionCode newcomer) {
        return revisions.ofAreaOf(newcomer).stream();
    }
}
