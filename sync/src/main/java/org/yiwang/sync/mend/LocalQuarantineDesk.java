package org.yiwang.sync.mend;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.json.Json;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.masking.Mask;
import org.yiwang.masking.MaskedJson;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.link.QuarantineDesk;
import org.yiwang.replication.link.QuarantineFilter;
import org.yiwang.replication.link.QuarantineGroup;
import org.yiwang.replication.link.QuarantineState;
import org.yiwang.replication.link.QuarantineStep;
import org.yiwang.replication.link.QuarantineStep.What;
import org.yiwang.replication.link.QuarantinedContent;
import org.yiwang.replication.link.QuarantinedRecord;
import org.yiwang.replication.link.Replay;
import org.yiwang.replication.link.ReplayRun;
import org.yiwang.sync.Operators;
import org.yiwang.sync.receive.inbox.DiscardNotice;
import org.yiwang.sync.record.Payload;
import org.yiwang.sync.record.RawRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Lets operators work on the quarantine. */
@Service
class LocalQuarantineDesk implements QuarantineDesk {

    private static final int MAX_AT_ONCE = 500;
    private static final long MAX_RUN_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final QuarantineFile file;
    private final Replays replays;
    private final DiscardNotice discarding;
    private final Clock clock;

    LocalQuarantineDesk(QuarantineFile file, Replays replays, DiscardNotice discarding, Clock clock) {
        this.file = file;
        this.replays = replays;
        this.discarding = discarding;
        this.clock = clock;
    }

    @Override
    public Page<QuarantinedRecord> page(QuarantineFilter filter, PageRequest request, Actor operator) {
        Operators.check(operator);
        return file.page(filter, request).map(LocalQuarantineDesk::masked);
    }

    @Override
    public List<QuarantineGroup> groups(Actor operator) {
        Operators.check(operator);
        return file.groups();
    }

    @Override
    @Transactional
    public QuarantinedContent open(long id, Actor operator) {
        Operators.check(operator);
        return content(kept(id), false);
    }

    @Override
    @Transactional
    public QuarantinedContent openWhole(long id, String reason, Actor operator) {
        Operators.check(operator);
        KeptRecord kept = kept(id);
        file.note(id, step(operator, What.OPENED, given(reason)), null);
        return content(kept, true);
    }

    @Override
    @Transactional
    public void edit(long id, String payload, String reason, Actor operator) {
        Operators.check(operator);
        KeptRecord kept = waiting(id);
        if (!kept.state().isReplayable()) {
            throw Refused.because(Refusal.Kind.CONFLICT, "sync.quarantine.noContent");
        }
        if (kept.raw().isSealed()) {
            throw Refused.because(Refusal.Kind.CONFLICT, "sync.quarantine.sealed");
        }
        String why = given(reason);
        checkJson(payload);
        file.note(id, step(operator, What.EDITED, why), kept.raw().payload());
        file.edit(id, payload.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    @Transactional
    public void discard(long id, String reason, Actor operator) {
        Operators.check(operator);
        KeptRecord kept = waiting(id);
        String why = given(reason);
        file.note(id, step(operator, What.DISCARDED, why), null);
        file.change(id, QuarantineState.DISCARDED, null, null);
        if (kept.destination().isEmpty() && kept.state().isReplayable()) {
            discarding.tell(kept.raw(), why);
        }
    }

    @Override
    public Replay replay(long id, Actor operator) {
        Operators.check(operator);
        QuarantinedRecord record = file.find(id).orElseThrow(LocalQuarantineDesk::unknown);
        if (!record.state().isReplayable()) {
            throw Refused.because(
                    Refusal.Kind.CONFLICT,
                    record.state().isWaiting() ? "sync.quarantine.noContent" : "sync.quarantine.settled");
        }
        return replays.replay(id, operator.displayName());
    }

    @Override
    public ReplayRun replayAll(QuarantineFilter filter, long after, Actor operator) {
        Operators.check(operator);
        List<Long> ids = file.replayable(filter, after, MAX_AT_ONCE + 1);
        long began = System.nanoTime();
        int taken = 0;
        int done = 0;
        while (done < Math.min(ids.size(), MAX_AT_ONCE) && System.nanoTime() - began < MAX_RUN_NANOS) {
            taken += replays.replay(ids.get(done), operator.displayName()).taken() ? 1 : 0;
            done++;
        }
        return new ReplayRun(taken, done - taken, done == 0 ? after : ids.get(done - 1), done < ids.size());
    }

    private QuarantinedContent content(KeptRecord kept, boolean whole) {
        String payload = text(kept.raw());
        Map<String, String> headers = new HashMap<>(kept.raw().headers());
        return new QuarantinedContent(
                masked(file.find(kept.id()).orElseThrow(LocalQuarantineDesk::unknown)),
                headers,
                whole ? payload : MaskedJson.of(payload),
                whole,
                whole ? file.steps(kept.id()) : masked(file.steps(kept.id())));
    }

    /** The text as it was written, or as it lies here when it is too damaged to be opened; nothing of a sealed one. */
    private static String text(RawRecord raw) {
        if (raw.isSealed()) {
            return "";
        }
        try {
            return Payload.text(raw.payload());
        } catch (RecordRefused damaged) {
            return new String(raw.payload(), StandardCharsets.UTF_8);
        }
    }

    private static List<QuarantineStep> masked(List<QuarantineStep> steps) {
        return steps.stream()
                .map(step -> new QuarantineStep(step.at(), step.actor(), step.what(), Mask.NUMBERS.text(step.note())))
                .toList();
    }

    private KeptRecord kept(long id) {
        return file.lock(id).orElseThrow(LocalQuarantineDesk::unknown);
    }

    private KeptRecord waiting(long id) {
        KeptRecord kept = kept(id);
        if (!kept.state().isWaiting()) {
            throw Refused.because(Refusal.Kind.CONFLICT, "sync.quarantine.settled");
        }
        return kept;
    }

    private QuarantineStep step(Actor operator, What what, String note) {
        return new QuarantineStep(clock.instant(), operator.displayName(), what, note);
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw new Refused(Refusal.invalid("reason", "sync.quarantine.reasonMissing"));
        }
        return reason.strip();
    }

    private static void checkJson(String payload) {
        try {
            Json.read(payload, JsonNode.class);
        } catch (JacksonException e) {
            throw new Refused(Refusal.invalid("payload", "sync.quarantine.notJson"));
        }
    }

    /** Masks the reason, because it may quote the content. */
    private static QuarantinedRecord masked(QuarantinedRecord record) {
        return new QuarantinedRecord(
                record.id(),
                record.state(),
                record.kind(),
                record.key(),
                record.source(),
                record.sourceName(),
                record.destination(),
                Mask.NUMBERS.text(record.reason()),
                record.at());
    }

    private static Refused unknown() {
        return Refused.because(Refusal.Kind.NOT_FOUND, "sync.quarantine.unknown");
    }
}
