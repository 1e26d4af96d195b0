package org.yiwang.portal.apply;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.intake.Mandate.Capacity;

/** The form's answers about the representative, the place, and an application that is known to be open. */
final class MandateInput {

    static final String CAPACITY = "mandate.capacity";

    /** Nobody acts for the applicant. */
    static final MandateForm NOBODY = new MandateForm(null, null, null, null, null, null, false, null);

    private MandateInput() {}

    /** The values typed; a form without these fields leaves them unchanged. */
    static IntakeForm applied(IntakeForm before, MultiValueMap<String, String> typed) {
        MandateForm mandate = before.mandate() == null ? NOBODY : before.mandate();
        MandateForm after = typed.containsKey(CAPACITY) ? mandate(mandate, typed) : mandate;
        return new IntakeForm(
                before.channel(), after, typed.getFirst("duplicateOf"), text(typed, "place", before.place()));
    }

    private static MandateForm mandate(MandateForm before, MultiValueMap<String, String> typed) {
        return new MandateForm(
                capacity(typed.getFirst(CAPACITY)),
                text(typed, "mandate.name", before.name()),
                text(typed, "mandate.idNumber", before.idNumber()),
                text(typed, "mandate.phone", before.phone()),
                text(typed, "mandate.until", before.until()),
                before.paper(),
                typed.getFirst("mandate.witnessed") != null,
                DraftForm.idKind(typed, "mandate.idKind", before.idKind()));
    }

    private static @Nullable Capacity capacity(@Nullable String name) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> capacity.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(MultiValueMap<String, String> typed, String name, @Nullable String before) {
        String value = typed.getFirst(name);
        return value == null ? before : value.strip();
    }
}
