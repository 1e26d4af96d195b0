package org.yiwang.appointment;

import java.time.LocalDate;
import java.time.LocalTime;

/** Book the slot that begins then, for an item. */
public record BookAppointment(String itemCode, LocalDate day, LocalTime from) {}
