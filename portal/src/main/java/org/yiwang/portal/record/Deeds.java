package org.yiwang.portal.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Ground;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.attendance.Attendance;
import org.yiwang.identity.Actor;
import org.yiwang.oversight.OversightDesk;
import org.yiwang.oversight.UnauthorisedAct;

/** Draws the acts on an application: its history, the visits, and the acts that had no authority. */
@Component
class Deeds {

    private final ActionNames names;
    private final EntryNotes notes;
    private final Attendance attendance;
    private final OversightDesk oversight;

    Deeds(ActionNames names, EntryNotes notes, Attendance attendance, OversightDesk oversight) {
        this.names = names;
        this.notes = notes;
        this.attendance = attendance;
        this.oversight = oversight;
    }

    /** The acts that no delegation allowed, for staff. */
    List<UnauthorisedAct> unauthorised(Application application, Actor reader) {
        return oversight.of(application.no(), reader);
    }

    /** The visits to windows. */
    List<ApplicationView.Visited> visits(Disclosed seen) {
        return seen.visits().stream()
                .map(visit -> new ApplicationView.Visited(
                        visit.at(), visit.nodeName(), names.of(visit.action()), visit.reason()))
                .toList();
    }

    /** The history, the newest entry first; colleagues are told namesakes apart, and read the hashes. */
    List<ApplicationView.Entry> history(Disclosed seen, Actor reader) {
        Namesakes namesakes = reader.isStaff() ? Namesakes.in(seen.history(), attendance.now()) : Namesakes.NONE;
        List<ApplicationView.Entry> entries = new ArrayList<>();
        seen.history().forEach(entry -> entries.add(entry(entry, seen, namesakes, reader.isStaff())));
        Collections.reverse(entries);
        return List.copyOf(entries);
    }

    private ApplicationView.Entry entry(HistoryEntry entry, Disclosed seen, Namesakes namesakes, boolean staff) {
        return new ApplicationView.Entry(
                entry.at(),
                names.of(entry.action()),
                entry.step(),
                entry.nodeName(),
                entry.post(),
                namesakes.name(entry),
                entry.comment(),
                notes.of(entry, seen),
                staff ? notes.hashes(entry) : List.of(),
                Ground.named(entry.details().getOrDefault(Detail.GROUND.key(), ""))
                        .map(names::of)
                        .orElse(null),
                entry.toldRequest());
    }
}
