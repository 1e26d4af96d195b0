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
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.submission.EarlierFiles;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.MaterialLimits;
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
    private static final String REMOVE = "remove-";

    private final Uploads uploads;
    private final MaterialLimits limits;
    private final EarlierFiles earlier;

    DraftFiles(Uploads uploads, MaterialLimits limits, EarlierFiles earlier) {
        this.limits = limits;
        this.uploads = uploads;
        this.earlier = earlier;
    }

    /** A draft with its new files, and the reasons of those that were refused. */
    record Taken(Draft draft, List<Refusal> refusals) {}

    Taken take(Draft draft, Item item, MultiValueMap<String, MultipartFile> sent) {
        Map<Integer, Evidence> files = new LinkedHashMap<>(draft.files());
        List<Refusal> refusals = new ArrayList<>();
        for (Material material : item.materials()) {
            String part = Uploads.part(material.seq());
            add(files, material.seq(), uploads.storeAll(part, sent.get(part), refusals), refusals);
        }
        Draft taken = uploads.store(Uploads.MANDATE_PAPER, sent.getFirst(Uploads.MANDATE_PAPER), refusals)
                .map(scan -> withPaper(draft, scan))
                .orElse(draft);
        return new Taken(taken.withFiles(files), List.copyOf(refusals));
    }

    /** Adds files after those that the material has, unless they are too many together. */
    private void add(Map<Integer, Evidence> files, int seq, List<Attachment> further, List<Refusal> refusals) {
        if (further.isEmpty()) {
            return;
        }
        Evidence longer = files.getOrDefault(seq, Evidence.of()).and(further);
        Optional<Refusal> tooMuch = limits.refusal(Uploads.part(seq), longer.files());
        if (tooMuch.isPresent()) {
            refusals.add(tooMuch.get());
        } else {
            files.put(seq, longer);
        }
    }

    /** Removes a file, or all that a material has, if the button {@code remove-<seq>} or {@code remove-<seq>-<at>} was pressed. */
    static Draft without(String button, Draft draft) {
        String[] parts = button.split("-");
        if (!button.matches(REMOVE + "[0-9]{1,3}(-[0-9]{1,3})?")) {
            return draft;
        }
        int seq = Integer.parseInt(parts[1]);
        Map<Integer, Evidence> files = new LinkedHashMap<>(draft.files());
        Evidence before = files.getOrDefault(seq, Evidence.of());
        List<Attachment> left = parts.length == 2 ? new ArrayList<>() : new ArrayList<>(before.files());
        if (parts.length == 3 && Integer.parseInt(parts[2]) < left.size()) {
            left.remove(Integer.parseInt(parts[2]));
        }
        files.put(seq, before.with(left));
        files.values().removeIf(Evidence::isNothing);
        return draft.withFiles(files);
    }

    /** Adds a file that the applicant filed before, if the button {@code reuse-<seq>-<sha256>} was pressed. */
    Taken reuse(Draft draft, Item item, String button, Actor owner) {
        String[] parts = button.split("-");
        if (!button.startsWith(REUSE) || parts.length != 3 || !parts[1].matches("[0-9]{1,3}")) {
            return new Taken(draft, List.of());
        }
        int seq = Integer.parseInt(parts[1]);
        Map<Integer, Evidence> files = new LinkedHashMap<>(draft.files());
        List<Refusal> refusals = new ArrayList<>();
        Optional<Attachment> found =
                earlier.take(item, seq, parts[2], Objects.requireNonNullElse(draft.idNumber(), ""), owner);
        found.ifPresentOrElse(
                file -> add(files, seq, List.of(file), refusals),
                () -> refusals.add(Refusal.invalid(Uploads.part(seq), "material.notFiledBefore", seq)));
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
                intake.duplicateOf(),
                intake.place()));
    }
}
