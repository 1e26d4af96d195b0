package org.yiwang.catalogue;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.deadline.Term;

/** Checks whether an item can be published and reports all errors at once. */
public final class ItemRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_TERM = 9999;

    private final Item item;
    private final List<Refusal> refusals = new ArrayList<>();

    private ItemRules(Item item) {
        this.item = item;
    }

    /** The reasons why the item can't be published; empty when it can. */
    public static List<Refusal> check(Item item) {
        ItemRules rules = new ItemRules(item);
        rules.checkProfile();
        rules.checkDays();
        rules.checkMaterials();
        rules.refusals.addAll(StepRules.check(item));
        rules.refusals.addAll(FieldRules.check(item.fields()));
        return List.copyOf(rules.refusals);
    }

    private void checkProfile() {
        require(CODE.matcher(item.code()).matches(), "code", "item.code.shape", item.code());
        String name = PlainText.kept(item.name());
        require(
                !name.isEmpty() && PlainText.length(name) <= MAX_NAME_LENGTH,
                "name",
                "item.name.missing",
                MAX_NAME_LENGTH);
        require(!item.department().isBlank(), "department", "item.department.missing");
        require(!item.targets().isEmpty(), "targets", "item.targets.missing");
    }

    /** 承诺时限不得超过法定时限: a promise may shorten the law's time (压缩时限), never lengthen it. */
    private void checkDays() {
        Term promised = item.promised();
        Term statutory = item.statutory();
        boolean counted = isCounted(promised) && isCounted(statutory);
        require(counted, "promisedDays", "item.days.range", String.valueOf(MAX_TERM));
        if (counted && promised.unit() == statutory.unit()) {
            require(
                    promised.isWithin(statutory),
                    "promisedDays",
                    "item.promised.beyondStatutory",
                    promised.number(),
                    statutory.number(),
                    promised.unit().ordinal());
        } else if (counted) {
            require(
                    promised.isWithin(statutory),
                    "promisedDays",
                    "item.promised.mayBeBeyond",
                    promised.maxDays(),
                    statutory.minDays());
        }
        require(item.acceptLevel().compareTo(item.decideLevel()) >= 0, "acceptLevel", "item.acceptLevel.aboveDecision");
    }

    private static boolean isCounted(Term term) {
        return term.number() >= 0 && term.number() <= MAX_TERM;
    }

    private void checkMaterials() {
        repeated(item.materials(), Material::name)
                .ifPresent(name -> require(false, "materials", "item.material.twice", name));
        repeated(item.materials(), Material::seq)
                .ifPresent(seq -> require(false, "materials", "item.material.seqTwice", seq));
    }

    /** The first key that occurs twice. */
    static <T, K> Optional<K> repeated(Collection<T> all, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        return all.stream().map(key).filter(each -> !seen.add(each)).findFirst();
    }

    private void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            refusals.add(invalid(field, code, arguments));
        }
    }
}
