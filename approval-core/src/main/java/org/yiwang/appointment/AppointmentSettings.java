package org.yiwang.appointment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of appointments ({@code yiwang.appointment.*}).
 *
 * @param daysAhead maximum number of days ahead that an applicant can book
 * @param perPerson maximum number of open appointments per person
 */
@ConfigurationProperties("yiwang.appointment")
record AppointmentSettings(@DefaultValue("14") int daysAhead, @DefaultValue("2") int perPerson) {}
