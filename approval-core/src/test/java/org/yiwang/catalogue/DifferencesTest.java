package org.yiwang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yiwang.catalogue.ItemFixture.field;
import static org.yiwang.catalogue.ItemFixture.item;
import static org.yiwang.catalogue.ItemFixture.withFields;
import static org.yiwang.catalogue.ItemFixture.withTerms;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.catalogue.Difference.Part;
import org.yiwang.division.Level;

class DifferencesTest {

    private static final Item BEFORE = item("T1");

    @Test
    void sameContentHasNone() {
        assertThat(Differences.between(
                        BEFORE, BEFORE.as(new Edition(7, BEFORE.effectiveAt(), ItemState.WITHDRAWN, ""))))
                .isEmpty();
    }

    @Test
    void fieldsAreToldOneByOne() {
        Item after = withTerms(BEFORE, new Terms(Level.COUNTY, Level.COUNTY, 5, 2, 1));
        assertThat(Differences.between(BEFORE, after))
                .extracting(Difference::part, Difference::key, Difference::before, Difference::after)
                .containsExactly(tuple(Part.FIELD, "promisedDays", 3, 2), tuple(Part.FIELD, "visits", 0, 1));
    }

    @Test
    void partsAreAddedChangedAndTakenAway() {
        Step slower = new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 2, true);
        Item after = new Item(
                BEFORE.code(),
                BEFORE.edition(),
                BEFORE.profile(),
                BEFORE.terms(),
                BEFORE.grounds(),
                List.of(BEFORE.materials().get(0), new Material(3, "照片", "电子件", 1, Necessity.DEFERRABLE, "", "")),
                List.of(BEFORE.steps().get(0), slower, BEFORE.steps().get(2)),
                List.of());
        assertThat(Differences.between(BEFORE, after))
                .extracting(Difference::part, Difference::key, Difference::added, Difference::removed)
                .containsExactly(
                        tuple(Part.MATERIAL, "照片", true, false),
                        tuple(Part.MATERIAL, "委托书", false, true),
                        tuple(Part.STEP, "决定", false, false));
        assertThat(Differences.between(BEFORE, withFields(BEFORE, field("amount", FieldType.NUMBER, true))))
                .extracting(Difference::part, Difference::key)
                .containsExactly(tuple(Part.FORM_FIELD, "amount"));
    }
}
