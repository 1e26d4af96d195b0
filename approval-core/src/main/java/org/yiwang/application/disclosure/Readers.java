package org.yiwang.application.disclosure;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.history.FirstContact;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/**
 * Decides who may open an application: applicants their own, staff those that their node knows, people of certain departments
 * those of their departments and those that they work or worked on.
 */
@Component
class Readers {

    private static final Set<Duty> READING = EnumSet.of(Duty.CLERK, Duty.DIRECTOR, Duty.AUDITOR, Duty.ADMINISTRATOR);

    private final Disclosure disclosure;
    private final ThisNode node;

    Readers(Disclosure disclosure, ThisNode node) {
        this.disclosure = disclosure;
        this.node = node;
    }

    boolean mayRead(Application application, Actor reader) {
        return reader.isStaff() ? READING.stream().anyMatch(reader::has) : application.isOf(reader);
    }

    /** Whether it concerns this reader, so that they need not say why they look. */
    boolean isConcerned(Application application, Actor reader) {
        return !reader.isStaff()
                || !reader.readsDepartmentsOnly()
                || application.item().departments().stream().anyMatch(reader.departments()::contains)
                || worksOn(application, reader);
    }

    private boolean worksOn(Application application, Actor reader) {
        FirstContact contact = application.firstContact();
        boolean asked = contact != null
                && contact.offeredTo() != null
                && contact.offeredTo().is(reader);
        return asked
                || application.isOf(reader)
                || disclosure.isFull(application, reader)
                || application.history().stream()
                        .anyMatch(entry -> entry.isBy(reader) && entry.node().equals(node.code()));
    }
}
