package org.yiwang.sync.receive.custody;

import java.util.List;
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
import org.yiwang.application.Applications;
import org.yiwang.application.replica.ReplicatedApplications;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordName;
import org.yiwang.request.IncomingRequests;
import org.yiwang.sync.file.AwaitedFileRecorder;
import org.yiwang.sync.receive.custody.CustodyCheck.Verdict;
import org.yiwang.sync.receive.inbox.PreparedWrite;
import org.yiwang.sync.receive.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;

/** Receives applications from other nodes: locks the row of each, and checks it against the version here. */
@Component
class ApplicationReceiver implements RecordReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationReceiver.class);

    private final ReplicatedApplications replicated;
    private final Applications applications;
    private final ApplicationJson json;
    private final AwaitedFileRecorder attachments;
    private final SetAside setAside;
    private final IncomingRequests requests;
    private final SourceCheck sources;
    private final CustodyCheck check;
    private final DivisionCode here;

    ApplicationReceiver(
            ReplicatedApplications replicated,
            Applications applications,
            ApplicationJson json,
            AwaitedFileRecorder attachments,
            SetAside setAside,
            IncomingRequests requests,
            SourceCheck sources) {
        this.replicated = replicated;
        this.applications = applications;
        this.json = json;
        this.attachments = attachments;
        this.setAside = setAside;
        this.requests = requests;
        this.sources = sources;
        here = sources.here();
        check = new CustodyCheck(here);
    }

    @Override
    public RecordName kind() {
        return RecordKinds.APPLICATION;
    }

    @Override
    public void receive(IncomingRecord record) {
        prepare(List.of(record)).work().run();
    }

    /** Parses the applications ahead: that is most of the work and needs no database. */
    @Override
    public PreparedWrite prepare(List<IncomingRecord> records) {
        List<Candidate> candidates = records.parallelStream().map(this::read).toList();
        Set<ApplicationNo> nos = candidates.stream().map(Candidate::no).collect(Collectors.toSet());
        return PreparedWrite.of(nos, () -> receiveAll(candidates, nos));
    }

    /**
     * Checks each application against the version here or taken earlier in this batch; stores the newest of those
     * taken.
     */
    private void receiveAll(List<Candidate> candidates, Set<ApplicationNo> nos) {
        ArrivingBatch batch = new ArrivingBatch(replicated.lock(nos));
        candidates.forEach(candidate -> judge(candidate, batch));
        takeAll(batch);
    }

    private Candidate read(IncomingRecord record) {
        Candidate candidate = new Candidate(record, json.read(record.payload()));
        sources.check(candidate);
        return candidate;
    }

    private void judge(Candidate candidate, ArrivingBatch batch) {
        Optional<CustodyVersion> known = batch.standing(candidate.no());
        sources.check(candidate, batch.place(candidate.no()), known);
        Verdict verdict = check.verdict(candidate.writer(), candidate.standing(), known);
        switch (verdict.outcome()) {
            case TAKE -> take(candidate, known, batch);
            case REPLACE -> replace(candidate, batch);
            case DISPLACE -> displace(candidate, verdict, batch);
            case SET_ASIDE ->
                putAside(
                        candidate.application(),
                        candidate.writer(),
                        candidate.record().source(),
                        verdict);
            default ->
                LOG.debug(
                        "{} version {} is not new",
                        candidate.no(),
                        candidate.standing().version());
        }
    }

    /**
     * Restarts the tasks of an application that was held here and comes back changed: only a node that has lost its
     * data gets one.
     */
    private void take(Candidate candidate, Optional<CustodyVersion> known, ArrivingBatch batch) {
        if (known.filter(before -> before.holder().equals(here)).isPresent()) {
            takeInPlace(candidate, batch);
            requests.arrived(List.of(candidate.no()));
        } else {
            batch.take(candidate);
        }
    }

    private void takeAll(ArrivingBatch batch) {
        List<Candidate> taken = batch.drain();
        if (taken.isEmpty()) {
            return;
        }
        replicated.receiveAll(taken.stream().map(Candidate::arrival).toList());
        attachments.await(taken.stream().map(Candidate::written).toList());
        requests.arrived(taken.stream()
                .filter(candidate -> !batch.isStored(candidate.no())
                        || candidate.application().isHeldBy(here))
                .map(Candidate::no)
                .toList());
        batch.store(taken);
    }

    private void displace(Candidate candidate, Verdict verdict, ArrivingBatch batch) {
        takeAll(batch);
        Application before = applications.lock(candidate.no()).orElseThrow();
        putAside(before, before.lastEntry().node(), here, verdict);
        replace(candidate, batch);
    }

    private void replace(Candidate candidate, ArrivingBatch batch) {
        takeInPlace(candidate, batch);
        requests.recalled(candidate.application());
    }

    private void takeInPlace(Candidate candidate, ArrivingBatch batch) {
        takeAll(batch);
        replicated.replace(candidate.arrival());
        attachments.await(List.of(candidate.written()));
        batch.store(List.of(candidate));
    }

    private void putAside(Application application, DivisionCode writer, DivisionCode source, Verdict verdict) {
        String reason = Objects.requireNonNull(verdict.reason());
        LOG.warn("{} version {} was set aside: {}", application.no(), application.version(), reason);
        setAside.put(application, writer, source, Objects.requireNonNull(verdict.cause()), reason);
    }
}
