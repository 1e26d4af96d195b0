package org.yiwang.portal.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.submission.EarlierFiles;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.draft.Draft;
import org.yiwang.identity.Actor;

/** Stores the files of a draft. Each file is accepted or refused by itself. */
@Component
class DraftFiles {

    private static final String REUSE = "reuse-";

    private final Uploads uploads;
    private final EarlierFiles earlier;

    DraftFiles(Uploads uploads, EarlierFiles earlier) {
        this.uploads = uploads;
        this.earlier = earlier;
    }

    /** A draft with its new files, and the reasons of those that were refused. */
    record Taken(Draft draft, List<Refusal> refusals) {}

    Taken take(Draft draft, Item item, MultiValueMap<String, MultipartFile> sent) {
        Map<Integer, Attachment> files = new LinkedHashMap<>(draft.files());
        List<Refusal> refusals = new ArrayList<>();
        for (Material material : item.materials()) {
            String part = Uploads.part(material.seq());
            uploads.store(part, sent.getFirst(part), refusals).ifPresent(file -> files.put(material.seq(), file));
        }
        Draft taken = uploads.store(Uploads.MANDATE_PAPER, sent.getFirst(Uploads.MANDATE_PAPER), refusals)
                .map(scan -> withPaper(draft, scan))
                .orElse(draft);
        return new Taken(taken.withFiles(files), List.copyOf(refusals));
    }

    /** Adds a file that the applicant filed before, if the button {@code reuse-<seq>-<sha256>} was pressed. */
    Taken reuse(Draft draft, Item item, String button, Actor owner) {
        String[] parts = button.split("-");
        if (!button.startsWith(REUSE) || parts.length != 3 || !parts[1].matches("[0-9]{1,3}")) {
            return new Taken(draft, List.of());
        }
        int seq = Integer.parseInt(parts[1]);
        Map<Integer, Attachment> files = new LinkedHashMap<>(draft.files());
        Optional<Attachment> found =
                earlier.take(item, seq, parts[2], Objects.requireNonNullElse(draft.idNumber(), ""), owner);
        found.ifPresent(file -> files.put(seq, file));
        List<Refusal> refusals = found.isPresent()
                ? List.of()
                : List.of(Refusal.invalid(Uploads.part(seq), "material.notFiledBefore", seq));
        return new Taken(draft.withFiles(files), refusals);
    }

    /** Replaces the scan of the draft's mandate; without a new one the old one stays. */
    static Draft withPaper(Draft draft, @Nullable Attachment paper) {
        IntakeForm intake = draft.intake();
        MandateForm mandate = intake.mandate() == null ? MandateInput.NOBODY : intake.mandate();
        return draft.withIntake(new IntakeForm(
                intake.channel(),
                new MandateForm(
                        mandate.capacity(),
                        mandate.name(),
                        mandate.idNumber(),
                        mandate.phone(),
                        mandate.until(),
                        paper,
                        mandate.witnessed(),
                        mandate.idKind()),
                intake.duplicateOf()));
    }
}
