package org.yiwang.appointment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of appointments ({@code yiwang.appointment.*}).
 *
 * @param daysAhead how many days ahead an applicant can book
 * @param perPerson how many open appointments one person may have
 */
@ConfigurationProperties("yiwang.appointment")
record AppointmentSettings(@DefaultValue("14") int daysAhead, @DefaultValue("2") int perPerson) {}
