package org.yiwang.application.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.JointPart;

/**
 * One department's part of a joint item (联审联办), with its own result (行政许可法 第三十八条). {@code opinion} with its reason
 * {@code comment} was given {@code by} a person, signed in as {@code username}, at a {@code post}. {@code returnedAt} tells
 * since when it waits for the applicant. {@link Work#stateOf} tells its state.
 */
public record Part(
        JointPart of,
        Opinion opinion,
        String comment,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String username,
        String post,
        List<PartPause> pauses,
        @Nullable Instant returnedAt) {

    public Part {
        post = post == null ? "" : post;
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
    }

    public static Part open(JointPart of) {
        return new Part(of, Opinion.PENDING, "", null, null, null, "", List.of(), null);
    }

    /** The same with an opinion of {@code who} at {@code where}; its pauses are over. */
    public Part decided(Opinion given, String why, Person who, String where, Instant when) {
        return new Part(of, given, why, who.name(), when, who.username(), where, endOfPause(when), null);
    }

    /** The same, ended without an opinion of its department. */
    public Part ended(Opinion how, Instant when) {
        return new Part(of, how, comment, by, when, username, post, endOfPause(when), null);
    }

    /** The same without the opinion that was given. */
    public Part reopened() {
        return new Part(of, Opinion.PENDING, "", null, null, null, "", pauses, null);
    }

    public Part paused(PartPause pause) {
        List<PartPause> longer = new ArrayList<>(pauses);
        longer.add(pause);
        return with(longer, returnedAt);
    }

    public Part resumed(Instant when) {
        return with(endOfPause(when), returnedAt);
    }

    /** The same, waiting for the applicant since {@code since}; no longer when that is null. */
    public Part returned(@Nullable Instant since) {
        return with(pauses, since);
    }

    public boolean isOpen() {
        return opinion == Opinion.PENDING;
    }

    public boolean isPaused() {
        return isOpen() && pauses.stream().anyMatch(pause -> !pause.isOver());
    }

    public boolean isGranted() {
        return opinion == Opinion.AGREED;
    }

    /** Whether its department has decided. */
    public boolean isDecided() {
        return isGranted() || opinion == Opinion.OBJECTED;
    }

    public boolean isOf(String itemCode) {
        return of.itemCode().equals(itemCode);
    }

    private Part with(List<PartPause> changed, @Nullable Instant waiting) {
        return new Part(of, opinion, comment, by, at, username, post, changed, waiting);
    }

    private List<PartPause> endOfPause(Instant when) {
        return pauses.stream()
                .map(pause -> pause.isOver() ? pause : pause.endedAt(when))
                .toList();
    }
}
