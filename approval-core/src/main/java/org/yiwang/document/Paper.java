package org.yiwang.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.application.history.IssuedDocument.IssuedBy;
import org.yiwang.deadline.WorkingDays;

/**
 * An issued document as its template sees it. The record (edition and kind) determines the template, so that a later
 * edition never changes an old paper.
 */
public final class Paper {

    /** The edition of documents issued today. Earlier editions stay. */
    static final int NEWEST_TEMPLATE = 1;

    /** Ten lines of a cell, a third of a page. */
    private static final int LONG_ROW = 300;

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter DAY = LONG_DAY.withZone(WorkingDays.ZONE);

    private final IssuedDocument document;
    private final Glyphs glyphs;

    Paper(IssuedDocument document, Glyphs glyphs) {
        this.document = document;
        this.glyphs = glyphs;
    }

    String template() {
        return "document/v%d/paper".formatted(document.template());
    }

    /** The template of the part particular to the kind. */
    public String body() {
        String kind = document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "document/v%d/%s".formatted(document.template(), kind);
    }

    public String title() {
        return document.title();
    }

    public String number() {
        return document.number();
    }

    public String code() {
        return document.verificationCode();
    }

    public String issuedOn() {
        return DAY.format(document.issuedAt());
    }

    public IssuedBy by() {
        return document.issuedBy();
    }

    /** The fact of that name; empty text when there is none. */
    public String text(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public boolean has(String name) {
        return !all(name).isEmpty();
    }

    public List<String> all(String name) {
        return document.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::text)
                .map(glyphs::printable)
                .toList();
    }

    /** The paragraphs of the fact of that name, without blank ones. */
    public List<String> paragraphs(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether a row with this text may be broken at the end of a page, because moving it would leave a gap. */
    public boolean isLong(String text) {
        return text.length() > LONG_ROW;
    }

    /** The day of that name, as people write it; empty text when there is none. */
    public String day(String name) {
        String day = text(name);
        return day.isEmpty() ? "" : LONG_DAY.format(LocalDate.parse(day));
    }

    /** The QR code of its verification address, as an image within the page. */
    public String qr() {
        return QrCode.of(text("verifyAt"));
    }
}
