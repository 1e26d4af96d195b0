package org.yiwang.portal.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.LastReview;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.evidence.MaterialVersion;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.attachment.Attachment;
import org.yiwang.portal.page.PortalTexts;

/** Draws the materials of applications with all their versions, and marks those that came after a review. */
@Component
class MaterialViews {

    private final FileViews files;
    private final ActionNames names;
    private final PortalTexts texts;

    MaterialViews(FileViews files, ActionNames names, PortalTexts texts) {
        this.files = files;
        this.names = names;
        this.texts = texts;
    }

    List<ApplicationView.Material> of(Disclosed seen) {
        LastReview review = LastReview.of(seen.application());
        return seen.materials().stream()
                .map(material -> material(material, review, seen))
                .toList();
    }

    /** Draws a file that belongs to no material. */
    FileView file(Attachment file, Disclosed seen) {
        return files.of(file, seen);
    }

    private ApplicationView.Material material(SubmittedMaterial material, LastReview review, Disclosed seen) {
        List<ApplicationView.Version> versions = new ArrayList<>();
        material.versions().forEach(version -> versions.add(version(version, review, seen)));
        Collections.reverse(versions);
        return new ApplicationView.Material(
                material.seq(), material.name(), versions.get(0), versions.subList(1, versions.size()));
    }

    private ApplicationView.Version version(MaterialVersion version, LastReview review, Disclosed seen) {
        String late = review.isAcceptance() ? "record.afterAcceptance" : "record.afterReview";
        return new ApplicationView.Version(
                version.number(),
                version.at(),
                version.giver(),
                names.of(version.kind()),
                version.takenBy() == null ? null : version.takenBy().name(),
                review.precedes(version) ? texts.of(late) : null,
                version.files().stream().map(file -> files.of(file, seen)).toList());
    }
}
