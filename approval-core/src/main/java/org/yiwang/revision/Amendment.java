package org.yiwang.revision;

import java.util.Arrays;
import java.util.Optional;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;

/**
 * A statement of a document that is amended, by its name among the document's facts: the words {@code from} become
 * {@code to}.
 */
public record Amendment(String statement, String from, String to) {

    public Amendment {
        statement = statement == null ? "" : statement.strip();
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
    }

    /** The statements that can be amended; all others follow from the case. */
    public enum Statement {
        APPLICANT("applicant"),
        ID_NUMBER("idNumber"),
        APPLICATION("application"),
        ITEM("item"),
        BASIS("basis"),
        SUBMITTED_ON("submittedOn"),
        ACCEPTED_ON("acceptedOn"),
        REASON("reason"),
        SCOPE("scope"),
        CONDITION("condition"),
        VALID_FROM("validFrom"),
        VALID_UNTIL("validUntil");

        private final String fact;

        Statement(String fact) {
            this.fact = fact;
        }

        /** The name of the fact that states it. */
        public String fact() {
            return fact;
        }

        public static Optional<Statement> of(String fact) {
            return Arrays.stream(values())
                    .filter(statement -> statement.fact.equals(fact))
                    .findFirst();
        }

        /** Whether it is a day, written as 2031-12-01. */
        boolean isDay() {
            return this == VALID_FROM || this == VALID_UNTIL;
        }
    }

    /** Whether the document says {@code from} in that statement. */
    boolean isFoundIn(IssuedDocument document) {
        return document.facts().stream().anyMatch(this::isFoundIn);
    }

    private boolean isFoundIn(Fact fact) {
        return fact.name().equals(statement) && fact.text().contains(from);
    }

    /** The fact as amended; the same when it is another one. */
    Fact applied(Fact fact) {
        return isFoundIn(fact) ? new Fact(fact.name(), fact.text().replace(from, to)) : fact;
    }
}
