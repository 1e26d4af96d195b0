package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yiwang.application.DeliveryMethod;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.text.ProperName;
import org.yiwang.node.ThisNode;

/**
 * 送达: by hand unless another method is given, to the applicant unless another receiver is (行政许可法 第四十四条). The applicant,
 * not a clerk, confirms an online delivery.
 */
@Component
class Delivery implements ActionEffect {

    private static final Pattern TRACKING = Pattern.compile("[0-9A-Za-z]{8,30}");

    private final ThisNode node;

    Delivery(ThisNode node) {
        this.node = node;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.DELIVERY;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        String typed = act.detail(Detail.METHOD);
        Optional<DeliveryMethod> method = typed.isEmpty() ? Optional.of(DeliveryMethod.HAND) : DeliveryMethod.of(typed);
        return invalid(method.isEmpty(), Detail.METHOD, "action.deliveryMethod")
                .or(() -> invalid(
                        method.filter(DeliveryMethod.ONLINE::equals).isPresent(),
                        Detail.METHOD,
                        "action.deliveredOnline"))
                .or(() -> invalid(
                        method.filter(DeliveryMethod.POST::equals).isPresent() && !isTracked(act),
                        Detail.TRACKING,
                        "action.tracking"))
                .or(() -> receiver(act))
                .or(() -> invalid(isStranger(act), Detail.RELATION, "action.relation"))
                .or(() -> VisitRule.refusal(act, node.code()));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {}

    private static Optional<Refusal> receiver(AttemptedAction act) {
        String typed = act.detail(Detail.RECEIVER);
        return typed.isEmpty()
                ? Optional.empty()
                : ProperName.fault(typed, ProperName.MAX_OF_AN_ORGANISATION)
                        .map(fault -> Refusal.invalid(
                                Detail.RECEIVER.key(),
                                "action.receiver." + fault.key(),
                                ProperName.MAX_OF_AN_ORGANISATION));
    }

    private static boolean isTracked(AttemptedAction act) {
        return TRACKING.matcher(act.detail(Detail.TRACKING)).matches();
    }

    /** Whether somebody else receives it whose relation to the applicant is missing. */
    private static boolean isStranger(AttemptedAction act) {
        String receiver = act.detail(Detail.RECEIVER);
        boolean applicant = receiver.isEmpty()
                || PlainText.of(receiver)
                        .equals(PlainText.of(act.before().applicant().name()));
        return !applicant && act.detail(Detail.RELATION).isEmpty();
    }
}
