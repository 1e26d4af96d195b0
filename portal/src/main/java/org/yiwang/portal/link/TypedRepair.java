package org.yiwang.portal.link;

/** What an operator typed into which form of a quarantined record's page; {@code form} is empty before anything was sent. */
record TypedRepair(String form, String reason, String payload) {

    /** Whether that form was sent and refused. */
    public boolean in(String name) {
        return form.equals(name);
    }

    /** The reason that was typed into that form. */
    public String reasonIn(String name) {
        return in(name) ? reason : "";
    }
}
