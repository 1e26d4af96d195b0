package org.yiwang.application.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.CatalogueWalk.Way;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Mandate.Capacity;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.catalogue.FormAnswers;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Target;

/** Complete submissions for an item: every field answered, every material handed in, another applicant each time. */
final class SampleSubmission {

    private static final String CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Way way;

    SampleSubmission(Way way) {
        this.way = way;
    }

    SubmitApplication next() {
        Item item = way.item();
        Target kind = item.targets().contains(Target.PERSON) ? Target.PERSON : Target.ORGANISATION;
        int number = PEOPLE.incrementAndGet();
        ApplicantForm applicant = kind == Target.PERSON
                ? new ApplicantForm(kind, "王秀兰", resident(number), "13800000001")
                : new ApplicantForm(kind, "苍南县灵溪五金厂", organisation(number), "13800000001");
        return new SubmitApplication(
                UUID.randomUUID().toString(),
                item.code(),
                item.name(),
                applicant,
                answers(item),
                item.materials().stream().collect(Collectors.toMap(Material::seq, material -> Evidence.of(Walk.FILE))),
                new IntakeForm(
                        way.channel(),
                        mandate(kind),
                        null,
                        way.place() == null ? null : way.place().value()));
    }

    private @Nullable MandateForm mandate(Target kind) {
        if (way.channel() != Channel.AGENT && kind == Target.PERSON) {
            return null;
        }
        Capacity capacity = way.channel() == Channel.AGENT ? Capacity.PROXY : Capacity.LEGAL_REPRESENTATIVE;
        String until = LocalDate.now().plusYears(1).toString();
        return new MandateForm(
                capacity, "王建国", resident(PEOPLE.incrementAndGet()), "13800000002", until, Walk.FILE, false);
    }

    private static Map<String, String> answers(Item item) {
        Map<String, String> form = new HashMap<>();
        item.formFields().forEach(field -> form.put(field.name(), answer(field)));
        Map<String, String> asked = new HashMap<>();
        FormAnswers.asked(item.formFields(), form)
                .forEach(field -> asked.put(field.name(), Objects.requireNonNull(form.get(field.name()))));
        return asked;
    }

    private static String answer(FormField field) {
        String least = field.limits().least();
        return switch (field.type()) {
            case CHOICE -> field.choices().get(0);
            case NUMBER -> least.isEmpty() ? "1" : least;
            case DATE -> least.isEmpty() ? "2026-01-01" : least;
            case PHONE -> "13800000001";
            case TEXT, LONG_TEXT -> text(field.limits().pattern());
        };
    }

    private static String text(String pattern) {
        return pattern.isEmpty() ? "一处" : "6".repeat(17) + "6";
    }

    private static String resident(int number) {
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(number / 900);
        String body = "330327%s%03d".formatted(born.toString().replace("-", ""), number % 900 + 1);
        return checked(body, IdKind.RESIDENT_ID);
    }

    private static String organisation(int number) {
        return checked("91330327%09d".formatted(number), IdKind.CREDIT_CODE);
    }

    private static String checked(String body, IdKind kind) {
        return IntStream.range(0, CHECKS.length())
                .mapToObj(at -> body + CHECKS.charAt(at))
                .filter(number -> kind.fault(number, LocalDate.now()).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
