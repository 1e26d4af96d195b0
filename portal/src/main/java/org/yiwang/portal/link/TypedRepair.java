package org.yiwang.portal.link;

/** An operator's input to one form of a quarantined record's page; {@code form} is empty before a form was sent. */
record TypedRepair(String form, String reason, String payload) {

    /** Whether that form was sent and refused. */
    public boolean in(String name) {
        return form.equals(name);
    }

    /** The reason typed into that form. */
    public String reasonIn(String name) {
        return in(name) ? reason : "";
    }
}
