package org.yiwang.sync.custody;

import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.Applications;
import org.yiwang.application.ReplicatedApplications;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.request.IncomingRequests;
import org.yiwang.sync.attachment.AwaitedAttachments;
import org.yiwang.sync.custody.CustodyCheck.Verdict;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKind;
import org.yiwang.sync.record.RecordRefused;

/** Takes applications from other nodes, each checked against what is here, with the row locked meanwhile. */
@Component
class ApplicationReceiver implements RecordReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationReceiver.class);

    private final Applications applications;
    private final ReplicatedApplications replicated;
    private final ApplicationJson json;
    private final AwaitedAttachments attachments;
    private final SetAside setAside;
    private final IncomingRequests requests;
    private final CustodyCheck check;
    private final DivisionCode here;

    ApplicationReceiver(
            Applications applications,
            ReplicatedApplications replicated,
            ApplicationJson json,
            AwaitedAttachments attachments,
            SetAside setAside,
            IncomingRequests requests,
            ThisNode node) {
        this.applications = applications;
        this.replicated = replicated;
        this.json = json;
        this.attachments = attachments;
        this.setAside = setAside;
        this.requests = requests;
        here = node.code();
        check = new CustodyCheck(here);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.APPLICATION;
    }

    @Override
    public void receive(IncomingRecord record) {
        Application incoming = json.read(record.payload());
        DivisionCode writer = writerOf(incoming);
        checkAddress(record, incoming, writer);
        Optional<Application> known = applications.lock(incoming.no());
        Verdict verdict = check.verdict(writer, Standing.of(incoming), known.map(Standing::of));
        switch (verdict.outcome()) {
            case TAKE -> take(known, incoming, writer);
            case REPLACE -> replace(known.orElseThrow(), incoming, writer);
            case DISPLACE -> displace(known.orElseThrow(), incoming, writer, verdict);
            case SET_ASIDE -> putAside(incoming, writer, record.source(), verdict);
            default -> LOG.debug("{} version {} is here already", incoming.no(), incoming.version());
        }
    }

    /** What was held here comes back changed only to a node that has lost what it did: tasks begin anew then. */
    private void take(Optional<Application> known, Application incoming, DivisionCode writer) {
        if (known.filter(before -> before.isHeldBy(here)).isPresent()) {
            replicated.replace(known.get(), incoming);
        } else {
            replicated.receive(incoming);
        }
        attachments.await(incoming, writer);
        if (known.isEmpty() || incoming.isHeldBy(here)) {
            requests.arrived(incoming.no());
        }
    }

    private void displace(Application before, Application incoming, DivisionCode writer, Verdict verdict) {
        putAside(before, writerOf(before), here, verdict);
        replace(before, incoming, writer);
    }

    private void replace(Application before, Application incoming, DivisionCode writer) {
        replicated.replace(before, incoming);
        attachments.await(incoming, writer);
        requests.recalled(incoming);
    }

    private void putAside(Application application, DivisionCode writer, DivisionCode source, Verdict verdict) {
        String reason = Objects.requireNonNull(verdict.reason());
        LOG.warn("{} version {} was set aside: {}", application.no(), application.version(), reason);
        setAside.put(application, writer, source, Objects.requireNonNull(verdict.cause()), reason);
    }

    /** The node that made the newest change. */
    private static DivisionCode writerOf(Application application) {
        if (application.history().isEmpty()) {
            throw RecordRefused.because("It has no history, so nobody wrote it.");
        }
        return application.history().get(application.history().size() - 1).node();
    }

    private void checkAddress(IncomingRecord record, Application incoming, DivisionCode writer) {
        if (!incoming.audience().contains(here)) {
            throw RecordRefused.notForThisNode("It is not for this node; its content was not kept.");
        }
        boolean itsOwn = writer.equals(here) || record.source().equals(writer);
        if (!itsOwn && !record.source().isAbove(here)) {
            throw RecordRefused.because(record.source() + " sent what " + writer
                    + " wrote; only a node above this one may do so, or any when this one wrote it.");
        }
    }
}
