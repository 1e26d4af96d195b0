package org.yiwang.revision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.revision.Amendment.Statement;

/** Checks amendments against the document: it makes the statement, says the old words there, and gets other words. */
final class AmendmentRules {

    private static final int MAX_WORDS_LENGTH = 500;

    private AmendmentRules() {}

    /** All reasons against them, by their place in the list. */
    static List<Refusal> check(List<Amendment> amendments, IssuedDocument document) {
        List<Refusal> refusals = new ArrayList<>();
        for (int at = 0; at < amendments.size(); at++) {
            check("amendments[%d]".formatted(at), amendments.get(at), document).ifPresent(refusals::add);
        }
        return List.copyOf(refusals);
    }

    private static Optional<Refusal> check(String field, Amendment amendment, IssuedDocument document) {
        Optional<Statement> statement = Statement.of(amendment.statement());
        if (statement.isEmpty() || stated(amendment, document).findAny().isEmpty()) {
            return invalid(field, "revision.statement", document.title());
        }
        if (amendment.from().isEmpty() || !amendment.isFoundIn(document)) {
            return invalid(field, "revision.from", document.title());
        }
        if (!hasOtherWords(amendment)) {
            return invalid(field, "revision.to", MAX_WORDS_LENGTH);
        }
        return statement.get().isDay() && !leavesDays(amendment, document)
                ? invalid(field, "revision.day")
                : Optional.empty();
    }

    private static boolean hasOtherWords(Amendment amendment) {
        return !amendment.to().isEmpty()
                && !amendment.to().equals(amendment.from())
                && amendment.to().length() <= MAX_WORDS_LENGTH;
    }

    private static Stream<Fact> stated(Amendment amendment, IssuedDocument document) {
        return document.facts().stream().filter(fact -> fact.name().equals(amendment.statement()));
    }

    private static boolean leavesDays(Amendment amendment, IssuedDocument document) {
        return stated(amendment, document)
                .allMatch(fact -> isDay(amendment.applied(fact).text()));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private static Optional<Refusal> invalid(String field, String code, Object... arguments) {
        return Optional.of(Refusal.invalid(field, code, arguments));
    }
}
