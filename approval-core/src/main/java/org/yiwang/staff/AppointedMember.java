package org.yiwang.staff;

/** A member of staff and the password for one time that was given; it is shown once and kept nowhere. */
public record AppointedMember(StaffMember member, String password) {

    @Override
    public String toString() {
        return "Appointed[" + member.id() + "]";
    }
}
