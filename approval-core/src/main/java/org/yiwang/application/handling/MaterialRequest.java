package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.Supplements.Awaited;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.application.notice.ItemMaterials;
import org.yiwang.application.work.Person;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.refusal.Refusal;

/**
 * 要求补交材料: after acceptance the handler opens single materials for a further version. It is kept as a notice, and as a
 * violation unless the need was unforeseeable, because all deficiencies are to be told at once (行政许可法 第三十二条第四项).
 */
@Component
class MaterialRequest implements ActionEffect {

    private final ItemMaterials materials;

    MaterialRequest(ItemMaterials materials) {
        this.materials = materials;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.MATERIAL_REQUEST;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        List<String> numbers = numbers(act);
        Map<Integer, String> known = materials.of(act.before());
        boolean wrong = numbers.isEmpty()
                || !numbers.stream()
                        .allMatch(number -> number.matches("[0-9]{1,3}") && known.containsKey(Integer.valueOf(number)));
        return invalid(wrong, Detail.MATERIAL, "action.material");
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        Map<Integer, String> known = materials.of(act.before());
        List<Awaited> asked = numbers(act).stream()
                .map(Integer::valueOf)
                .distinct()
                .map(number -> new Awaited(number, known.get(number)))
                .toList();
        boolean claimed = "true".equals(act.detail(Detail.UNFORESEEN));
        List<String> deficiencies = asked.stream()
                .map(each -> each.name() + "\uFF1A" + act.comment())
                .toList();
        change.supplements(change.supplements()
                .awaitingToo(asked)
                .told(new Notice(
                        act.at(),
                        Person.of(act.actor()),
                        deficiencies,
                        !claimed,
                        asked.stream().map(each -> Uploads.part(each.seq())).toList(),
                        null,
                        claimed)));
    }

    private static List<String> numbers(AttemptedAction act) {
        return Arrays.stream(act.detail(Detail.MATERIAL).split("[,\uFF0C]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
    }
}
