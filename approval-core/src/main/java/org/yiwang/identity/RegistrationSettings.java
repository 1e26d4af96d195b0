package org.yiwang.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of registrations ({@code yiwang.registration.*}).
 *
 * @param perHour registrations an hour from one address, those refused included; a hall's terminals share one address
 */
@ConfigurationProperties("yiwang.registration")
record RegistrationSettings(@DefaultValue("60") int perHour) {}
