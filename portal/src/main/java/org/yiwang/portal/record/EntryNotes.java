package org.yiwang.portal.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.JointParts;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.evidence.EvidenceNote;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.portal.page.PortalTexts;

/** Says what an act was about: the part, the deficiencies told, the answers corrected, the materials. */
@Component
class EntryNotes {

    private final ActionNames names;
    private final PortalTexts texts;

    EntryNotes(ActionNames names, PortalTexts texts) {
        this.names = names;
        this.texts = texts;
    }

    List<String> of(HistoryEntry entry, Disclosed seen) {
        return Stream.of(part(entry, seen), told(entry, seen), corrected(entry, seen), evidence(entry))
                .flatMap(notes -> notes)
                .toList();
    }

    /** The hashes of the files that the entry names, with the names of their materials. */
    List<String> hashes(HistoryEntry entry) {
        return notes(entry)
                .filter(note -> !note.hashes().isEmpty())
                .map(note ->
                        texts.of("record.hashes", note.material(), note.number(), String.join("\u3001", note.hashes())))
                .toList();
    }

    private Stream<String> part(HistoryEntry entry, Disclosed seen) {
        return Stream.of(entry.details().getOrDefault(Detail.PART.key(), "").split(","))
                .map(JointParts.of(seen.application())::part)
                .flatMap(Optional::stream)
                .map(part -> texts.of("record.aboutPart", part.of().name()));
    }

    private Stream<String> told(HistoryEntry entry, Disclosed seen) {
        return seen.application().supplements().notices().stream()
                .filter(notice -> notice.at().equals(entry.at()))
                .flatMap(notice -> notice.deficiencies().stream())
                .map(line -> texts.of("record.told", line));
    }

    /** The former answers are for readers who see all. */
    private Stream<String> corrected(HistoryEntry entry, Disclosed seen) {
        return entry.details().entrySet().stream()
                .filter(detail -> detail.getKey().startsWith(HistoryEntry.BEFORE))
                .map(detail -> corrected(
                        ApplicationViews.label(
                                seen.application(), detail.getKey().substring(HistoryEntry.BEFORE.length())),
                        seen.full() ? detail.getValue() : null));
    }

    private String corrected(String label, @Nullable String before) {
        return before == null || before.isBlank()
                ? texts.of("record.correctedField", label)
                : texts.of("record.corrected", label, before);
    }

    private Stream<String> evidence(HistoryEntry entry) {
        String materials = notes(entry).map(this::named).collect(Collectors.joining("\u3001"));
        boolean decides = entry.action() == Action.GRANT || entry.action() == Action.DENY;
        String about = decides ? "record.restsOn" : "record.handedIn";
        return materials.isEmpty() ? Stream.empty() : Stream.of(texts.of(about, materials));
    }

    private String named(EvidenceNote note) {
        EvidenceKind kind = note.kind();
        return kind == null
                ? texts.of("record.evidence", note.material(), note.number())
                : texts.of("record.evidencePaper", note.material(), note.number(), names.of(kind));
    }

    private static Stream<EvidenceNote> notes(HistoryEntry entry) {
        return entry.evidence().stream().map(EvidenceNote::read).flatMap(Optional::stream);
    }
}
