package org.yiwang.application.disclosure;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationBuilder;
import org.yiwang.application.Custody;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.action.State;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.Extension;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.application.history.IssuedDocument.IssuedBy;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.Person;
import org.yiwang.attachment.Attachment;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;

/** A case in which every typed text is full of personal data, in every way of writing. */
public final class TellingCase {

    public static final String AGENT = "zhou";

    /** Letters and digits alone, as {@link #leaks} compares them. */
    private static final List<String> SECRETS = List.of(
            "王秀兰",
            "李建国",
            "陈美玉",
            "330327196805120422",
            "440524188001010014",
            "13800005009",
            "13900007001",
            "6228480012345678901",
            "E12345678",
            "057764752222");

    private static final List<String> SPELLINGS = List.of(
            "王秀兰",
            "王 秀兰",
            "王\u200B秀\uFEFF兰",
            "李　建国",
            "陈·美玉",
            "330327196805120422",
            "330327 19680512 0422",
            "３３０３２７１９６８０５１２０４２２",
            "330327-1968-05-12-0422",
            "440524188001010014",
            "13800005009",
            "tel13800005009",
            "＋8613800005009",
            "138 0000 5009",
            "１３８００００５００９",
            "138\u200B00005009",
            "138\u00A00000\u00A05009",
            "138.0000.5009",
            "139-0000-7001",
            "6228 4800 1234 5678 901",
            "6228480012345678901",
            "E12345678",
            "0577-64752222",
            "（0577）6475 2222");

    private static final String TEXT = String.join("；", SPELLINGS);
    /** As long as the column of the lists allows. */
    private static final String TITLE =
            "王 秀兰；李　建国；陈·美玉；330327 19680512 0422；440524188001010014；tel13800005009；１３８００００５００９；"
                    + "138\u200B00005009；139-0000-7001；6228 4800 1234 5678 901；E12345678；0577-64752222";

    private TellingCase() {}

    /** The case as submitted through the agent at the community, or as it is at the county before the decision. */
    public static Application at(DivisionCode holder, State state) {
        return of("account-1", holder, state);
    }

    /** The case of this account as it goes on: submitted, before the decision, closed; each a later version. */
    public static List<Application> phases(String accountId) {
        return List.of(
                of(accountId, ApplicationFixture.COMMUNITY, State.SUBMITTED),
                of(accountId, ApplicationFixture.COUNTY, State.IN_REVIEW),
                of(accountId, ApplicationFixture.COMMUNITY, State.CLOSED));
    }

    /** The same, of this account. In every state something else was filled in, so that no two of them are alike. */
    public static Application of(String accountId, DivisionCode holder, State state) {
        Integer step = state.isFinal() ? null : holder.equals(ApplicationFixture.COMMUNITY) ? 1 : 3;
        return ApplicationBuilder.like(ApplicationFixture.submitted())
                .title(TITLE)
                .applicant(new Applicant(accountId, Target.PERSON, "王秀兰", "330327196805120422", "13800005009"))
                .form(Map.of("reason", TEXT, "in" + state, TEXT))
                .materials(ApplicationFixture.material(1, "信息变更登记表", file("b")))
                .at(step, state)
                .custody(new Custody(ApplicationFixture.COMMUNITY, holder, 2))
                .version(4L + state.ordinal())
                .dates(dates(state))
                .documents(document())
                .history(history(state))
                .supplements(new Supplements(
                        List.of(new Notice(ApplicationFixture.AT, clerk(), List.of(TEXT), false)), List.of(), null))
                .intake(new Intake(Channel.AGENT, new Person(AGENT, "周国华"), mandate()))
                .build();
    }

    private static Dates dates(State state) {
        Instant closed = state.isFinal() ? ApplicationFixture.AT : null;
        return new Dates(
                ApplicationFixture.AT,
                ApplicationFixture.AT,
                closed,
                List.of(),
                new Extension(3, TEXT, clerk(), null, null));
    }

    /** The secrets that this text reveals, with or without separators between their letters and digits. */
    public static List<String> leaks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return SECRETS.stream().filter(secret -> bare.indexOf(secret) >= 0).toList();
    }

    public static int spellings() {
        return SPELLINGS.size();
    }

    private static Person clerk() {
        return new Person("lin", "林小燕");
    }

    private static Attachment file(String hash) {
        return new Attachment(hash.repeat(64), TEXT + ".pdf", "application/pdf", 9);
    }

    private static Mandate mandate() {
        return new Mandate(
                Mandate.Capacity.PROXY,
                "李建国",
                "440524188001010014",
                "13900007001",
                TEXT,
                LocalDate.of(2026, 12, 31),
                file("c"),
                clerk());
    }

    private static IssuedDocument document() {
        return new IssuedDocument(
                DocumentKind.RECEIPT,
                1,
                "收〔2026〕第1123000001号",
                "2345-6789-ABCD-EFGH",
                "收件回执",
                ApplicationFixture.AT,
                new IssuedBy("上街居委会", ApplicationFixture.COMMUNITY, "上街居委会", "受理岗", "林小燕"),
                Stream.concat(
                                Stream.of(
                                        new Fact("applicant", "王秀兰"),
                                        new Fact("no", "330327100002-20261123-000001-7"),
                                        new Fact("verifyAt", "http://127.0.0.1/verify/2345-6789-ABCD-EFGH")),
                                Stream.of("application", "proxy", "scope", "receiver", "remark", "reason", "material")
                                        .map(name -> new Fact(name, TEXT)))
                        .toList());
    }

    private static List<HistoryEntry> history(State state) {
        return List.of(
                entry(null, "王秀兰", "", "", State.SUBMITTED, Map.of()),
                entry(
                        Action.ACCEPT_APPLICATION,
                        "林小燕",
                        "受理岗",
                        TEXT,
                        State.IN_REVIEW,
                        Map.of("receiver", "陈美玉", "visitReason", TEXT)),
                entry(Action.DELIVER, "林小燕", "受理岗", TEXT, state, Map.of("visitReason", TEXT, "remark", TEXT)));
    }

    private static HistoryEntry entry(
            @Nullable Action action,
            String who,
            String post,
            String comment,
            State after,
            Map<String, String> details) {
        return new HistoryEntry(
                ApplicationFixture.AT,
                action,
                who,
                post,
                ApplicationFixture.COMMUNITY,
                "上街居委会",
                1,
                "受理",
                comment,
                details,
                after);
    }
}
