package org.yiwang.sync.custody;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.ReplicatedApplications;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.request.IncomingRequests;
import org.yiwang.sync.attachment.AwaitedAttachments;
import org.yiwang.sync.attachment.AwaitedAttachments.Written;
import org.yiwang.sync.custody.CustodyCheck.Outcome;
import org.yiwang.sync.custody.CustodyCheck.Verdict;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKind;
import org.yiwang.sync.record.RecordRefused;

/** Takes applications from other nodes, each checked against what is here, with the row locked meanwhile. */
@Component
class ApplicationReceiver implements RecordReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationReceiver.class);

    private final ReplicatedApplications replicated;
    private final ApplicationJson json;
    private final AwaitedAttachments attachments;
    private final SetAside setAside;
    private final IncomingRequests requests;
    private final CustodyCheck check;
    private final DivisionCode here;

    ApplicationReceiver(
            ReplicatedApplications replicated,
            ApplicationJson json,
            AwaitedAttachments attachments,
            SetAside setAside,
            IncomingRequests requests,
            ThisNode node) {
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
        receiveAll(List.of(record));
    }

    /** Each is checked against what is here or was taken before it; of what is taken the newest is stored. */
    @Override
    public void receiveAll(List<IncomingRecord> records) {
        // Reading is most of the work, and needs no database.
        List<Candidate> candidates = records.parallelStream().map(this::read).toList();
        Set<ApplicationNo> nos = candidates.stream().map(Candidate::no).collect(Collectors.toSet());
        Map<ApplicationNo, Standing> standings = new HashMap<>();
        replicated.lock(nos).forEach((no, known) -> standings.put(no, Standing.of(known)));
        Set<ApplicationNo> known = Set.copyOf(standings.keySet());
        Map<ApplicationNo, Candidate> taken = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (isTaken(candidate, Optional.ofNullable(standings.get(candidate.no())))) {
                standings.put(candidate.no(), candidate.standing());
                taken.put(candidate.no(), candidate);
            }
        }
        if (!taken.isEmpty()) {
            take(List.copyOf(taken.values()), known);
        }
    }

    private Candidate read(IncomingRecord record) {
        Candidate candidate = new Candidate(record, json.read(record.payload()));
        checkAddress(record, candidate.application(), candidate.writer());
        return candidate;
    }

    private boolean isTaken(Candidate candidate, Optional<Standing> known) {
        Verdict verdict = check.verdict(candidate.writer(), candidate.standing(), known);
        switch (verdict.outcome()) {
            case SET_ASIDE -> putAside(candidate, Objects.requireNonNull(verdict.reason()));
            case STALE ->
                LOG.debug(
                        "{} version {} is here already",
                        candidate.no(),
                        candidate.standing().version());
            default -> LOG.trace("{} is taken", candidate.no());
        }
        return verdict.outcome() == Outcome.TAKE;
    }

    private void take(List<Candidate> taken, Set<ApplicationNo> known) {
        replicated.receiveAll(taken.stream().map(Candidate::arrival).toList());
        attachments.await(taken.stream()
                .map(candidate -> new Written(candidate.application(), candidate.writer()))
                .toList());
        requests.arrived(taken.stream()
                .filter(candidate -> !known.contains(candidate.no())
                        || candidate.application().isHeldBy(here))
                .map(Candidate::no)
                .toList());
    }

    private void putAside(Candidate candidate, String reason) {
        LOG.warn(
                "{} version {} was set aside: {}",
                candidate.no(),
                candidate.standing().version(),
                reason);
        setAside.put(candidate.application(), candidate.writer(), candidate.record(), reason);
    }

    private void checkAddress(IncomingRecord record, Application incoming, DivisionCode writer) {
        if (!incoming.audience().contains(here)) {
            throw RecordRefused.notForThisNode("It is not for this node; its content was not kept.");
        }
        if (!record.source().equals(writer) && !record.source().isAbove(here)) {
            throw RecordRefused.because(
                    record.source() + " sent what " + writer + " wrote; only a node above this one may do so.");
        }
    }
}
