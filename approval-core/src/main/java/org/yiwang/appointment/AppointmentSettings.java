package org.yiwang.appointment;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits of appointments ({@code yiwang.appointment.*}): how many days ahead can be booked, and how many open ones one
 * person may have.
 */
@ConfigurationProperties("yiwang.appointment")
record AppointmentSettings(int daysAhead, int perPerson) {}
