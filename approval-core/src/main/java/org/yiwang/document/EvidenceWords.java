package org.yiwang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.evidence.MaterialVersion;
import org.yiwang.application.evidence.SubmittedMaterial;

/** Words the evidence of an application for its documents, as it is at their issue. */
@Component
class EvidenceWords {

    private static final int SHOWN_OF_A_HASH = 12;

    private final MessageSource messages;

    EvidenceWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Names each material with the version that was filed last: its form, files and pages. */
    List<String> filed(Application application) {
        return application.materials().stream().map(this::filed).toList();
    }

    /** Names each version that a decision rests on, with the beginnings of its hashes. */
    List<String> restsOn(Application application) {
        return application.materials().stream().map(this::restsOn).toList();
    }

    private String filed(SubmittedMaterial material) {
        MaterialVersion version = material.newest();
        List<String> parts = new ArrayList<>();
        if (version.number() > 1) {
            parts.add(text("evidence.version", version.number()));
        }
        parts.add(kind(version));
        if (!version.files().isEmpty()) {
            parts.add(text("evidence.files", version.files().size()));
        }
        if (version.pages() > 0) {
            parts.add(text("evidence.pages", version.pages()));
        }
        return text("evidence.filed", material.name(), String.join("\uFF0C", parts));
    }

    /** Paper counts by the word of the person who saw it, so that the person is named. */
    private String kind(MaterialVersion version) {
        String kind = text("evidence." + version.kind());
        return version.kind().isPaper() && version.takenBy() != null
                ? text("evidence.by", kind, version.takenBy().name())
                : kind;
    }

    private String restsOn(SubmittedMaterial material) {
        MaterialVersion version = material.newest();
        String hashes = version.files().stream()
                .map(file -> file.sha256().substring(0, SHOWN_OF_A_HASH))
                .reduce((one, other) -> one + "\u3001" + other)
                .map(shown -> text("evidence.hashes", shown))
                .orElseGet(() -> kind(version));
        return text("evidence.restsOn", material.seq(), material.name(), version.number(), hashes);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
