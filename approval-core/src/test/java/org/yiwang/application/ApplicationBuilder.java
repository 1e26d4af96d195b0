package org.yiwang.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.intake.Intake;

/** Builds an application like another, with some of its parts exchanged. */
public final class ApplicationBuilder {

    private final Application model;
    private ApplicationNo no;
    private String title;
    private ItemOfRecord item;
    private Applicant applicant;
    private Map<String, String> form;
    private List<SubmittedMaterial> materials;
    private State state;
    private @Nullable Integer step;
    private Custody custody;
    private long version;
    private Dates dates;
    private List<IssuedDocument> documents;
    private List<HistoryEntry> history;
    private Supplements supplements;
    private Intake intake;
    private @Nullable FirstContact firstContact;

    private ApplicationBuilder(Application model) {
        this.model = model;
        this.no = model.no();
        this.title = model.title();
        this.item = model.item();
        this.applicant = model.applicant();
        this.form = model.form();
        this.materials = model.materials();
        this.state = model.state();
        this.step = model.currentStep();
        this.custody = model.custody();
        this.version = model.version();
        this.dates = model.dates();
        this.documents = model.documents();
        this.history = model.history();
        this.supplements = model.supplements();
        this.intake = model.intake();
        this.firstContact = model.firstContact();
    }

    public static ApplicationBuilder like(Application model) {
        return new ApplicationBuilder(model);
    }

    public ApplicationBuilder no(ApplicationNo other) {
        no = other;
        return this;
    }

    public ApplicationBuilder title(String other) {
        title = other;
        return this;
    }

    public ApplicationBuilder item(ItemOfRecord other) {
        item = other;
        return this;
    }

    public ApplicationBuilder applicant(Applicant other) {
        applicant = other;
        return this;
    }

    public ApplicationBuilder form(Map<String, String> other) {
        form = other;
        return this;
    }

    public ApplicationBuilder materials(SubmittedMaterial... others) {
        materials = List.of(others);
        return this;
    }

    /** At this step; at none when it is closed. */
    public ApplicationBuilder at(@Nullable Integer otherStep, State other) {
        step = otherStep;
        state = other;
        return this;
    }

    public ApplicationBuilder custody(Custody other) {
        custody = other;
        return this;
    }

    public ApplicationBuilder version(long other) {
        version = other;
        return this;
    }

    public ApplicationBuilder dates(Dates other) {
        dates = other;
        return this;
    }

    public ApplicationBuilder documents(IssuedDocument... others) {
        documents = List.of(others);
        return this;
    }

    public ApplicationBuilder history(List<HistoryEntry> other) {
        history = other;
        return this;
    }

    public ApplicationBuilder supplements(Supplements other) {
        supplements = other;
        return this;
    }

    public ApplicationBuilder intake(Intake other) {
        intake = other;
        return this;
    }

    public ApplicationBuilder firstContact(FirstContact other) {
        firstContact = other;
        return this;
    }

    public Application build() {
        return new Application(
                no,
                title,
                item,
                applicant,
                form,
                materials,
                state,
                step,
                custody,
                version,
                dates,
                documents,
                history,
                model.work(),
                supplements,
                firstContact,
                intake);
    }
}
