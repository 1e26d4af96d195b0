package org.yiwang.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;
import org.yiwang.deadline.Term;
import org.yiwang.division.Level;

/**
 * One version of an item. Its promised time never ends after its statutory time. A running
 * application keeps the version that it began under. {@code fields} are those of its application form; see
 * {@link #formFields()}.
 */
public record Item(
        String code,
        Edition edition,
        Profile profile,
        Terms terms,
        Grounds grounds,
        List<Material> materials,
        List<Step> steps,
        List<FormField> fields,
        @JsonIgnore Additions additions)
        implements Extensible<Item> {

    private static final String LICENCE = "许可";

    public Item {
        materials = List.copyOf(materials);
        steps = List.copyOf(steps);
        fields = List.copyOf(fields);
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one as this release writes it. */
    public Item(
            String code,
            Edition edition,
            Profile profile,
            Terms terms,
            Grounds grounds,
            List<Material> materials,
            List<Step> steps,
            List<FormField> fields) {
        this(code, edition, profile, terms, grounds, materials, steps, fields, Additions.NONE);
    }

    @Override
    public Item keeping(Additions kept) {
        return new Item(code, edition, profile, terms, grounds, materials, steps, fields, kept);
    }

    /** Whether both say the same of the item, the edition aside. */
    public boolean sameContentAs(Item other) {
        return as(other.edition).equals(other);
    }

    /** Returns the same content as another edition. */
    public Item as(Edition another) {
        return new Item(code, another, profile, terms, grounds, materials, steps, fields, additions);
    }

    /** The fields of its application form; an item that defines none asks for the reason alone. */
    public List<FormField> formFields() {
        return fields.isEmpty() ? List.of(FormField.REASON) : fields;
    }

    public int version() {
        return edition.version();
    }

    public Instant effectiveAt() {
        return edition.effectiveAt();
    }

    public ItemState state() {
        return edition.state();
    }

    public String name() {
        return profile.name();
    }

    public String itemType() {
        return profile.itemType();
    }

    /** Whether it is an administrative licence: only then the 行政许可法 applies. */
    @JsonIgnore
    public boolean isLicence() {
        return Profile.isLicence(profile.itemType());
    }

    public String category() {
        return profile.category();
    }

    public String department() {
        return profile.department();
    }

    public String windowType() {
        return profile.windowType();
    }

    public Set<Target> targets() {
        return profile.targets();
    }

    public String handlingType() {
        return profile.handlingType();
    }

    /** The title of its certificate as the catalogue names it; empty when it names none. */
    public String result() {
        return profile.result();
    }

    public Level acceptLevel() {
        return terms.acceptLevel();
    }

    public Level decideLevel() {
        return terms.decideLevel();
    }

    /** Whether a person who reviewed a case may not decide it; if the terms leave it open, for licences (行政许可). */
    public boolean separatesDecider() {
        Boolean chosen = terms.separateDecider();
        return chosen == null ? itemType().contains(LICENCE) : chosen;
    }

    public Term statutory() {
        return terms.statutory();
    }

    public Term promised() {
        return terms.promised();
    }

    public int visits() {
        return terms.visits();
    }

    public String fee() {
        return grounds.fee();
    }

    public String feeBasis() {
        return grounds.feeBasis();
    }

    public String legalBasis() {
        return grounds.legalBasis();
    }
}
