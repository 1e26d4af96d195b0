package org.yiwang.application.action;

import static org.yiwang.application.action.DocumentKind.*;
import static org.yiwang.application.action.Role.*;
import static org.yiwang.application.action.Rule.Facet.*;
import static org.yiwang.application.action.Rule.may;
import static org.yiwang.application.action.State.*;
import static org.yiwang.catalogue.StepKind.*;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yiwang.application.action.Rule.Effect;
import org.yiwang.catalogue.StepKind;

/**
 * The actions on an application. This table is the state machine: the code obeys it, and the page and the document that
 * show it are generated from it.
 */
public enum Action {
    // At the window.
    /** 预审通过. */
    PRE_REVIEW("pre-review", may(HANDLER).at(ACCEPT).from(SUBMITTED).to(PRE_REVIEWED)),
    /** 预审退回, naming the amendments. */
    SEND_BACK(
            "send-back",
            may(HANDLER)
                    .at(ACCEPT)
                    .from(SUBMITTED)
                    .to(SENT_BACK)
                    .asking(Detail.DEFICIENCIES.one(), Detail.UNFORESEEN.one())
                    .issuing(SUPPLEMENT_NOTICE)
                    .running(Effect.ONE_TIME_NOTICE)),
    /** 修改后重新提交, by the applicant or at the window. */
    RESUBMIT(
            "resubmit",
            may(APPLICANT, HANDLER, FOR_APPLICANT)
                    .at(ACCEPT)
                    .from(SENT_BACK)
                    .to(SUBMITTED)
                    .asking(Detail.VISIT_REASON.one())
                    .being(HANDING_IN)
                    .running(Effect.HAND_IN)),
    /** 收件. */
    RECEIVE("receive", may(HANDLER).at(ACCEPT).from(PRE_REVIEWED).to(RECEIVED)),
    /** 受理. */
    ACCEPT_APPLICATION(
            "accept",
            may(HANDLER)
                    .at(ACCEPT)
                    .from(PRE_REVIEWED, RECEIVED)
                    .to(IN_REVIEW)
                    .finishing()
                    .being(DECIDING)
                    .issuing(ACCEPTANCE_NOTICE)
                    .running(Effect.ACCEPTANCE)),
    /** 视为受理: five days have passed without a notice (行政许可法 第三十二条第一款第四项). */
    DEEM_ACCEPTED(
            "deem-accepted",
            may(Role.LAW)
                    .at(ACCEPT)
                    .from(SUBMITTED, PRE_REVIEWED, RECEIVED)
                    .to(IN_REVIEW)
                    .finishing()
                    .issuing(ACCEPTANCE_NOTICE)
                    .running(Effect.ACCEPTANCE)),
    /** 容缺受理: some materials follow by a date, as the applicant promises. */
    ACCEPT_DEFERRED(
            "accept-deferred",
            may(HANDLER)
                    .at(ACCEPT)
                    .from(PRE_REVIEWED, RECEIVED)
                    .to(IN_REVIEW)
                    .finishing()
                    .asking(Detail.PROMISED_FOR.one(), Detail.SIGNED.one())
                    .being(DECIDING)
                    .issuing(PROMISE, ACCEPTANCE_NOTICE)
                    .running(Effect.ACCEPTANCE)),
    /** 一次性告知补正 (行政许可法 第三十二条第四项). */
    REQUEST_SUPPLEMENT(
            "request-supplement",
            may(HANDLER)
                    .at(ACCEPT)
                    .from(PRE_REVIEWED, RECEIVED)
                    .to(SUPPLEMENT_REQUESTED)
                    .asking(Detail.DEFICIENCIES.one(), Detail.UNFORESEEN.one())
                    .issuing(SUPPLEMENT_NOTICE)
                    .running(Effect.ONE_TIME_NOTICE)),
    /** 补正材料, by the applicant or at the window. */
    SUPPLEMENT(
            "supplement",
            may(APPLICANT, HANDLER, FOR_APPLICANT)
                    .at(ACCEPT)
                    .from(SUPPLEMENT_REQUESTED)
                    .to(RECEIVED)
                    .asking(Detail.VISIT_REASON.one())
                    .being(HANDING_IN)
                    .running(Effect.HAND_IN)),
    /** 补交容缺材料, by the applicant or at the window. */
    HAND_IN(
            "hand-in",
            may(APPLICANT, HANDLER, FOR_APPLICANT)
                    .from(IN_REVIEW, SUSPENDED)
                    .asking(Detail.VISIT_REASON.one())
                    .being(HANDING_IN, ANSWERING)
                    .running(Effect.HAND_IN)),
    /** 要求补交材料: the handler asks, after acceptance, for materials to be filed once more; the reason tells why. */
    ASK_FOR_MATERIALS(
            "ask-for-materials",
            may(HANDLER)
                    .from(IN_REVIEW, SUSPENDED)
                    .withReason()
                    .asking(Detail.MATERIAL.several(), Detail.UNFORESEEN.one())
                    .running(Effect.MATERIAL_REQUEST)),
    /** 不认可例外: the director does not accept that a second notice was unforeseeable, which makes it a violation. */
    DISALLOW_EXCEPTION(
            "disallow-exception",
            may(DIRECTOR).from(open()).withReason().being(FROM_OUTSIDE).running(Effect.ONE_TIME_NOTICE)),
    /** 逾期未补正: the applicant has not answered the notice by its day, which ends the procedure. */
    LAPSE(
            "lapse",
            may(Role.LAW)
                    .at(ACCEPT)
                    .from(SENT_BACK, SUPPLEMENT_REQUESTED)
                    .to(TERMINATED)
                    .issuing(TERMINATION_NOTICE)
                    .running(Effect.ONE_TIME_NOTICE)),
    /** 不予受理, with its reason (行政许可法 第三十二条). */
    REFUSE(
            "refuse",
            may(HANDLER)
                    .at(ACCEPT)
                    .from(SUBMITTED, PRE_REVIEWED, RECEIVED, SUPPLEMENT_REQUESTED)
                    .to(REFUSED)
                    .withReason()
                    .asking(Detail.GROUND.one())
                    .being(DECIDING)
                    .issuing(REFUSAL_NOTICE)),

    // On the way to the decision.
    /** 审核通过. */
    PASS_REVIEW(
            "review",
            may(HANDLER)
                    .at(ACCEPT, REVIEW)
                    .from(IN_REVIEW)
                    .finishing()
                    .taking(Detail.ANSWER)
                    .being(DECIDING)),
    /** 退回 to an earlier step, with the reason; decided parts of a joint item stay, but those that it names. */
    RETURN(
            "return",
            may(OWNER)
                    .at(REVIEW, JOINT, DECIDE)
                    .from(IN_REVIEW)
                    .moving()
                    .withReason()
                    .asking(Detail.STEP.one())
                    .taking(Detail.PART)
                    .running(Effect.STEP_RETURN)),
    /** 撤回送审: the person who finished the previous step takes it back while nobody has gone on. */
    @JsonProperty("RECALL")
    TAKE_BACK_SUBMISSION("recall", may(PREDECESSOR).from(IN_REVIEW).moving().running(Effect.STEP_RETURN)),
    /** 上报: returns a delegated step to its lawful level when the delegation no longer holds. */
    ESCALATE("escalate", may(OWNER).at(REVIEW, DECIDE).from(IN_REVIEW).moving().running(Effect.ESCALATION)),
    /** 特别程序: suspends the clock (行政许可法 第四十五条); the handler once, the head again. */
    SUSPEND(
            "suspend",
            may(HANDLER, CHAIR, HEAD)
                    .at(REVIEW, JOINT, DECIDE)
                    .from(IN_REVIEW)
                    .to(SUSPENDED)
                    .withReason()
                    .asking(Detail.PROCEDURE.one(), Detail.DAYS.one())
                    .being(DECIDING)
                    .issuing(SPECIAL_PROCEDURE_NOTICE)
                    .running(Effect.SUSPENSION)),
    /** 特别程序结束. */
    RESUME("resume", may(OWNER).from(SUSPENDED).to(IN_REVIEW).running(Effect.SUSPENSION)),
    /** 申请延期 (行政许可法 第四十二条). */
    REQUEST_EXTENSION(
            "request-extension",
            may(HANDLER, CHAIR)
                    .at(REVIEW, JOINT, DECIDE)
                    .from(IN_REVIEW)
                    .withReason()
                    .asking(Detail.GROUND.one(), Detail.DAYS.one())
                    .running(Effect.EXTENSION)),
    /** 批准延期. */
    APPROVE_EXTENSION(
            "approve-extension",
            may(HEAD)
                    .from(IN_REVIEW, SUSPENDED)
                    .being(ANSWERING, DECIDING)
                    .issuing(EXTENSION_NOTICE)
                    .running(Effect.EXTENSION)),
    /** 不批准延期. */
    DECLINE_EXTENSION(
            "decline-extension",
            may(HEAD).from(IN_REVIEW, SUSPENDED).withReason().being(ANSWERING).running(Effect.EXTENSION)),
    /** 准予. */
    GRANT(
            "grant",
            may(HANDLER)
                    .at(DECIDE)
                    .from(IN_REVIEW)
                    .to(GRANTED)
                    .finishing()
                    .taking(Detail.ANSWER)
                    .being(DECIDING)
                    .issuing(GRANT_DECISION)
                    .running(Effect.ACCEPTANCE)),
    /** 不准予, with its reason (行政许可法 第三十八条). */
    DENY(
            "deny",
            may(HANDLER)
                    .at(DECIDE)
                    .from(IN_REVIEW)
                    .to(DENIED)
                    .finishing()
                    .withReason()
                    .being(DECIDING)
                    .issuing(DENY_DECISION)),
    /** 制证: issues the certificate; an end and conditions only where it has some. */
    ISSUE_CERTIFICATE(
            "issue",
            may(HANDLER)
                    .at(ISSUE)
                    .from(GRANTED)
                    .finishing()
                    .asking(Detail.VALID_UNTIL.one(), Detail.CONDITIONS.one())
                    .issuing(CERTIFICATE)
                    .running(Effect.CERTIFICATE)),
    /** 送达, after which the application is closed. */
    DELIVER(
            "deliver",
            may(HANDLER)
                    .at(StepKind.DELIVER)
                    .from(GRANTED, DENIED)
                    .to(CLOSED)
                    .taking(Detail.METHOD, Detail.RECEIVER, Detail.RELATION, Detail.TRACKING, Detail.VISIT_REASON)
                    .issuing(DELIVERY_RECEIPT)
                    .running(Effect.DELIVERY)),
    /** 网上签收: the applicant confirms to have received the result online, or before a window, which delivers it. */
    CONFIRM_RECEIPT(
            "confirm-receipt",
            may(APPLICANT, FOR_APPLICANT)
                    .at(StepKind.DELIVER)
                    .from(GRANTED, DENIED)
                    .to(CLOSED)
                    .issuing(DELIVERY_RECEIPT)),

    // Among colleagues.
    /** 签收. */
    CLAIM("claim", may(HANDLER).from(open()).running(Effect.ASSIGNMENT)),
    /** 接办: takes over a claim of somebody who is away, or who stood in (AB岗). */
    TAKE_OVER("take-over", may(SUCCESSOR).from(open()).being(ANSWERING).running(Effect.ASSIGNMENT)),
    /** 放回. */
    RELEASE("release", may(HANDLER).from(open()).running(Effect.ASSIGNMENT)),
    /** 转办. */
    TRANSFER(
            "transfer",
            may(HANDLER)
                    .from(open())
                    .asking(Detail.PERSON.one())
                    .being(WITHIN_THE_POST)
                    .running(Effect.ASSIGNMENT)),
    /** 委派. */
    @JsonProperty("DELEGATE")
    HAND_TO_COLLEAGUE(
            "delegate", may(HANDLER).from(open()).asking(Detail.PERSON.one()).running(Effect.COLLEAGUE_HELP)),
    /** 收回委派. */
    TAKE_BACK("take-back", may(OWNER).from(open()).running(Effect.COLLEAGUE_HELP)),
    /** 委派办完交回. */
    HAND_BACK("hand-back", may(Role.DELEGATE).from(open()).being(ANSWERING).running(Effect.COLLEAGUE_HELP)),
    /** 加签、会签. */
    ADD_SIGNERS(
            "add-signers",
            may(OWNER)
                    .at(REVIEW, DECIDE)
                    .from(IN_REVIEW)
                    .asking(Detail.PERSON.several(), Detail.MODE.one())
                    .running(Effect.SIGN_OFF)),
    /** 减签. */
    REMOVE_SIGNER(
            "remove-signer",
            may(OWNER)
                    .at(REVIEW, DECIDE)
                    .from(IN_REVIEW, SUSPENDED)
                    .asking(Detail.PERSON.one())
                    .running(Effect.SIGN_OFF)),
    /** 会签同意. */
    AGREE("agree", may(SIGNER).from(IN_REVIEW).being(ANSWERING).running(Effect.SIGN_OFF)),
    /** 会签不同意. */
    OBJECT("object", may(SIGNER).from(IN_REVIEW).withReason().being(ANSWERING).running(Effect.SIGN_OFF)),
    /** 联审通过: the department decides its part in favour. */
    PASS_PART(
            "pass-part",
            may(REVIEWER)
                    .at(JOINT)
                    .from(IN_REVIEW)
                    .asking(Detail.PART.one())
                    .being(ANSWERING)
                    .issuing(GRANT_DECISION)
                    .running(Effect.JOINT_REVIEW)),
    /** 联审不通过: the department decides its part against the applicant, with the reason (行政许可法 第三十八条). */
    FAIL_PART(
            "fail-part",
            may(REVIEWER)
                    .at(JOINT)
                    .from(IN_REVIEW)
                    .withReason()
                    .asking(Detail.PART.one())
                    .being(ANSWERING)
                    .issuing(DENY_DECISION)
                    .running(Effect.JOINT_REVIEW)),
    /** 本事项特别程序 (行政许可法 第四十五条); its department once, the head again. */
    SUSPEND_PART(
            "suspend-part",
            may(REVIEWER, HEAD)
                    .at(JOINT)
                    .from(IN_REVIEW)
                    .withReason()
                    .asking(Detail.PART.one(), Detail.PROCEDURE.one(), Detail.DAYS.one())
                    .issuing(SPECIAL_PROCEDURE_NOTICE)
                    .running(Effect.JOINT_REVIEW)),
    /** 本事项特别程序结束. */
    RESUME_PART(
            "resume-part",
            may(REVIEWER)
                    .at(JOINT)
                    .from(IN_REVIEW)
                    .asking(Detail.PART.one())
                    .being(ANSWERING)
                    .running(Effect.JOINT_REVIEW)),
    /** 退回本事项 to the applicant, with the reason. */
    RETURN_PART(
            "return-part",
            may(REVIEWER)
                    .at(JOINT)
                    .from(IN_REVIEW)
                    .withReason()
                    .asking(Detail.PART.one())
                    .running(Effect.JOINT_REVIEW)),
    /** 答复退回的事项, with materials of the part, by the applicant, or by the department that recorded the answer. */
    ANSWER_PART(
            "answer-part",
            may(APPLICANT, REVIEWER)
                    .at(JOINT)
                    .from(IN_REVIEW)
                    .withReason()
                    .asking(Detail.PART.one(), Detail.VISIT_REASON.one())
                    .being(HANDING_IN, ANSWERING)
                    .running(Effect.JOINT_REVIEW)),
    /** 撤回一个事项, by the applicant, or by the staff in charge on a signed request. */
    WITHDRAW_PART(
            "withdraw-part",
            may(APPLICANT, HANDLER, CHAIR)
                    .at(ACCEPT, REVIEW, JOINT)
                    .from(IN_REVIEW, SUSPENDED)
                    .asking(Detail.PART.one())
                    .being(RARE)
                    .running(Effect.JOINT_REVIEW)),
    /** 收回联审意见: takes back an opinion that was given by mistake, with the reason, before the whole is decided. */
    REOPEN_PART(
            "reopen-part",
            may(EXAMINER)
                    .at(JOINT, DECIDE)
                    .from(IN_REVIEW)
                    .withReason()
                    .asking(Detail.PART.one())
                    .running(Effect.JOINT_REVIEW)),
    /** 抄送. */
    COPY("copy", may(OWNER).from(open()).asking(Detail.PERSON.several()).running(Effect.COPY)),
    /** 催办. */
    URGE(
            "urge",
            may(APPLICANT, STAFF, FIRST_CONTACT, FOR_APPLICANT)
                    .from(open())
                    .being(FROM_OUTSIDE)
                    .running(Effect.URGENCY)),

    /** 指派: the centre's director gives the step to a person. */
    ASSIGN(
            "assign",
            may(DIRECTOR)
                    .from(open())
                    .asking(Detail.PERSON.one())
                    .being(FROM_OUTSIDE, WITHIN_THE_POST)
                    .running(Effect.ASSIGNMENT)),

    // When a node is lost.
    /** 收回办理: the county takes custody from a node that has gone silent. */
    CALL_IN(
            "call-in",
            may(CUSTODIAN).from(open()).withReason().being(FROM_OUTSIDE).running(Effect.CALL_IN)),
    /** 交办: gives a called-in application to another centre, or back to the step's own. */
    ENTRUST(
            "entrust",
            may(OWNER, DIRECTOR)
                    .from(open())
                    .asking(Detail.NODE.one())
                    .being(FROM_OUTSIDE)
                    .running(Effect.ENTRUSTMENT)),

    // First contact.
    /** 移交首问责任; the centre's director does it for somebody who can't. */
    HAND_OVER(
            "hand-over",
            may(FIRST_CONTACT, DIRECTOR)
                    .from(open())
                    .asking(Detail.PERSON.one())
                    .running(Effect.FIRST_CONTACT)),
    /** 接受首问责任. */
    ACCEPT_HAND_OVER("accept-hand-over", may(NEXT_CONTACT).from(open()).running(Effect.FIRST_CONTACT)),
    /** 不接受首问责任. */
    DECLINE_HAND_OVER(
            "decline-hand-over", may(NEXT_CONTACT).from(open()).withReason().running(Effect.FIRST_CONTACT)),

    // Without a decision.
    /** 撤回申请, before the decision; through a window or an agent with the signed request. */
    WITHDRAW(
            "withdraw",
            may(APPLICANT, FOR_APPLICANT)
                    .from(SUBMITTED, SENT_BACK, PRE_REVIEWED, RECEIVED, SUPPLEMENT_REQUESTED, IN_REVIEW, SUSPENDED)
                    .to(WITHDRAWN)
                    .being(RARE)
                    .running(Effect.WITHDRAWAL)),
    /**
     * 终止办理, with its ground and reason: before acceptance by those who may refuse, afterwards by those who decide (see
     * {@code Application.possibleActions}).
     */
    TERMINATE(
            "terminate",
            may(HANDLER)
                    .at(ACCEPT, DECIDE)
                    .from(SUPPLEMENT_REQUESTED, IN_REVIEW, SUSPENDED)
                    .to(TERMINATED)
                    .withReason()
                    .asking(Detail.GROUND.one())
                    .being(RARE, DECIDING)
                    .issuing(TERMINATION_NOTICE));

    private final String path;
    private final Rule rule;

    Action(String path, Rule.Row row) {
        this.path = path;
        this.rule = row.done();
    }

    /** The action's name in addresses and in the API. */
    public String path() {
        return path;
    }

    /** Its row of the table. */
    public Rule rule() {
        return rule;
    }

    public static Optional<Action> ofPath(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path.equals(path))
                .findFirst();
    }

    /** The actions that anybody can take at a step of {@code kind} in {@code state}. */
    public static List<Action> at(StepKind kind, State state) {
        return Arrays.stream(values())
                .filter(action -> action.rule.fits(kind, state))
                .toList();
    }

    public boolean finishesStep() {
        return rule.progress() == Rule.Progress.FINISHES || rule.progress() == Rule.Progress.CLOSES;
    }

    public boolean needsReason() {
        return rule.is(Rule.Facet.WITH_REASON);
    }

    private static State[] open() {
        return Arrays.stream(State.values()).filter(state -> !state.isFinal()).toArray(State[]::new);
    }
}
