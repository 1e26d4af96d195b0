package org.yiwang.appointment;

import java.time.LocalDate;
import java.time.LocalTime;

/** Book a slot by its begin, for an item. */
public record BookAppointment(String itemCode, LocalDate day, LocalTime from) {}
