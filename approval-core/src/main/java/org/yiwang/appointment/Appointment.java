package org.yiwang.appointment;

import java.time.LocalDate;
import java.time.LocalTime;

/** A booked slot; the applicant names {@code code} at the window, unique on its day. */
public record Appointment(
        String id,
        String code,
        String accountId,
        String name,
        String phone,
        String itemCode,
        String itemName,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        State state) {

    /** The state of an appointment. */
    public enum State {
        /** 已预约. */
        BOOKED,
        /** 已取消, by the applicant. */
        CANCELLED,
        /** 已到. */
        ARRIVED,
        /** 未到. */
        MISSED
    }

    public boolean isBooked() {
        return state == State.BOOKED;
    }
}
