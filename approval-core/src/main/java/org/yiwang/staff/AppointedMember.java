package org.yiwang.staff;

/** A member of staff and their new one-time password, which is shown once and stored nowhere. */
public record AppointedMember(StaffMember member, String password) {

    @Override
    public String toString() {
        return "Appointed[" + member.id() + "]";
    }
}
