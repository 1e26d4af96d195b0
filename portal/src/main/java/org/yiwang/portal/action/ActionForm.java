package org.yiwang.portal.action;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.JointParts;
import org.yiwang.application.Visit;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Ground;
import org.yiwang.application.action.Rule.Facet;
import org.yiwang.application.action.Rule.Question;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.handling.Colleagues;
import org.yiwang.application.handling.PartChoice;
import org.yiwang.application.handling.Withdrawal;
import org.yiwang.application.history.Pause.Procedure;
import org.yiwang.application.work.Opinion;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.SignOff.Mode;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Step;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.page.PortalTexts;

/** The fields of an action's page and the options to choose from. */
@Component
class ActionForm {

    /** The fields without options. */
    private static final Map<Detail, Kind> KINDS = Map.of(
            Detail.DAYS, Kind.NUMBER,
            Detail.PROMISED_FOR, Kind.DATE,
            Detail.VISIT_REASON, Kind.TEXT,
            Detail.DEFICIENCIES, Kind.LINES,
            Detail.UNFORESEEN, Kind.TICK,
            Detail.VALID_UNTIL, Kind.DATE,
            Detail.CONDITIONS, Kind.LINES);

    private final Colleagues colleagues;
    private final Catalogue catalogue;
    private final Divisions divisions;
    private final PortalTexts texts;
    private final ThisNode node;
    private final Clock clock;
    private final Corrections corrections;

    ActionForm(
            Colleagues colleagues,
            Catalogue catalogue,
            Divisions divisions,
            PortalTexts texts,
            ThisNode node,
            Clock clock,
            Corrections corrections) {
        this.corrections = corrections;
        this.node = node;
        this.clock = clock;
        this.divisions = divisions;
        this.colleagues = colleagues;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** The kind of input. */
    enum Kind {
        CHOICE,
        CHOICES,
        NUMBER,
        DATE,
        TEXT,
        LINES,
        TICK
    }

    /** A field by its name, with its label and hint; {@code options} if the user chooses from some. */
    record Field(String name, Kind kind, String label, String hint, List<Option> options) {}

    /** An option. */
    record Option(String value, String label, String note) {}

    /** A material that takes a file, and the kinds of paper that staff may take instead. */
    record Slot(int seq, String name, List<EvidenceKind> papers) {

        Slot(int seq, String name) {
            this(seq, name, List.of(EvidenceKind.ORIGINAL_SEEN, EvidenceKind.COPY_TAKEN));
        }

        /** The choices: none, for files alone, and each kind of paper. */
        public List<String> paperNames() {
            return Stream.concat(Stream.of(""), papers.stream().map(Enum::name)).toList();
        }
    }

    /** The answers that an action corrects. */
    Corrections corrections() {
        return corrections;
    }

    List<Field> fields(Application application, Action action, Actor actor) {
        boolean anew =
                action == Action.RETURN && application.work().parts().stream().anyMatch(Part::isDecided);
        Stream<Question> parts = anew ? Stream.of(new Question(Detail.PART, true)) : Stream.empty();
        return Stream.concat(action.rule().asks().stream(), parts)
                .filter(question -> isAsked(question.detail(), application, action, actor))
                .map(question -> field(question, application, action, actor))
                .toList();
    }

    /** Skips the fields that only a further notice or a further visit needs. */
    private boolean isAsked(Detail detail, Application application, Action action, Actor actor) {
        return switch (detail) {
            case UNFORESEEN ->
                action == Action.ASK_FOR_MATERIALS
                        || !application.supplements().notices().isEmpty();
            case VISIT_REASON -> actor.isStaff() && Visit.earlier(application, clock.instant(), node.code()) > 0;
            default -> true;
        };
    }

    List<Slot> slots(Application application, Action action, Actor actor) {
        if (action == Action.WITHDRAW && actor.isStaff()) {
            return List.of(
                    new Slot(Withdrawal.REQUEST, texts.of("do.signedRequest"), List.of(EvidenceKind.ORIGINAL_TAKEN)));
        }
        if (!action.rule().is(Facet.HANDING_IN)) {
            return List.of();
        }
        if (action == Action.ANSWER_PART) {
            List<Part> returned = PartChoice.of(application, action, actor);
            return ofTheItem(application)
                    .filter(slot -> returned.stream().anyMatch(part -> part.of().needs(slot.seq())))
                    .toList();
        }
        Stream<Slot> awaited =
                application.supplements().awaited().stream().map(material -> new Slot(material.seq(), material.name()));
        return (action.rule().handsInAwaited() ? awaited : ofTheItem(application)).toList();
    }

    private Stream<Slot> ofTheItem(Application application) {
        return catalogue.version(application.item().code(), application.item().version()).stream()
                .flatMap(item -> item.materials().stream())
                .map(material -> new Slot(material.seq(), material.name()));
    }

    private Field field(Question question, Application application, Action action, Actor actor) {
        Detail detail = question.detail();
        String name = detail.key();
        return new Field(
                name,
                question.several() ? Kind.CHOICES : KINDS.getOrDefault(detail, Kind.CHOICE),
                texts.of("do." + name),
                texts.orElse("do." + name + ".hint." + action.path(), texts.orElse("do." + name + ".hint", "")),
                detail == Detail.MATERIAL ? materials(application) : options(detail, application, action, actor));
    }

    private List<Option> materials(Application application) {
        return ofTheItem(application)
                .map(slot -> new Option(String.valueOf(slot.seq()), slot.name(), ""))
                .toList();
    }

    private List<Option> options(Detail detail, Application application, Action action, Actor actor) {
        return switch (detail) {
            case STEP ->
                application.earlierSteps().stream()
                        .map(step -> new Option(String.valueOf(step.seq()), step.name(), step.post()))
                        .toList();
            case PERSON -> people(application, action, actor);
            case NODE ->
                application.otherCentres().stream()
                        .map(node -> new Option(node.value(), divisions.nameOf(node), ""))
                        .toList();
            case PART ->
                parts(application, action, actor).stream()
                        .map(part -> new Option(
                                part.of().itemCode(),
                                part.of().name(),
                                action == Action.ANSWER_PART
                                        ? JointParts.questionOn(part, application)
                                        : part.of().department()))
                        .toList();
            default -> words(detail, action);
        };
    }

    /** The options that the law or the system lists, whatever the application. */
    private List<Option> words(Detail detail, Action action) {
        return switch (detail) {
            case MODE ->
                Stream.of(Mode.values())
                        .map(mode -> new Option(mode.name().toLowerCase(Locale.ROOT), texts.of("do.mode." + mode), ""))
                        .toList();
            case PROCEDURE ->
                Stream.of(Procedure.values())
                        .map(procedure -> new Option(procedure.name(), texts.of("procedure." + procedure), ""))
                        .toList();
            case SIGNED ->
                Stream.of("PAPER", "SCREEN")
                        .map(how -> new Option(how, texts.of("do.signed." + how), ""))
                        .toList();
            case GROUND ->
                Ground.of(action).stream()
                        .map(ground -> new Option(ground.name(), texts.of("ground." + ground), ""))
                        .toList();
            default -> List.of();
        };
    }

    private static List<Part> parts(Application application, Action action, Actor actor) {
        return action == Action.RETURN
                ? application.work().parts().stream().filter(Part::isDecided).toList()
                : PartChoice.of(application, action, actor);
    }

    /** Colleagues are told to colleagues only; a closed application is given to nobody. */
    private List<Option> people(Application application, Action action, Actor actor) {
        Step step = application.step().orElse(null);
        if (step == null || !actor.isStaff()) {
            return List.of();
        }
        if (action == Action.REMOVE_SIGNER && application.work().signOff() != null) {
            return application.work().signOff().signatures().stream()
                    .filter(signature -> signature.opinion() == Opinion.PENDING)
                    .map(signature -> new Option(
                            signature.signer().username(), signature.signer().name(), ""))
                    .toList();
        }
        boolean ofThePost = !application.standsIn() && action.rule().is(Facet.WITHIN_THE_POST);
        return colleagues.all().stream()
                .filter(one ->
                        action.rule().is(Facet.FROM_OUTSIDE) || !one.username().equals(actor.username()))
                .filter(one -> !ofThePost || serves(one, step, application))
                .map(one -> new Option(
                        one.username(),
                        one.displayName(),
                        String.join("\u3001", one.served().stream().sorted().toList())))
                .toList();
    }

    private static boolean serves(Actor colleague, Step step, Application application) {
        return colleague.serves(step.post())
                && colleague.worksFor(application.item().department());
    }

    /** The values typed or chosen, by field; empty at first. */
    static Map<String, String> typed(Map<String, String> parameters, List<Field> fields) {
        return fields.stream()
                .filter(field -> !parameters.getOrDefault(field.name(), "").isBlank())
                .collect(Collectors.toMap(Field::name, field -> parameters.get(field.name())));
    }
}
