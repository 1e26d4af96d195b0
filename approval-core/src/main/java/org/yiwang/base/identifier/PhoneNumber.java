package org.yiwang.base.identifier;

import java.util.regex.Pattern;

/** A telephone number in China: a mobile one of 11 digits, or a fixed one with its area code. */
public final class PhoneNumber {

    private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");

    private PhoneNumber() {}

    public static boolean isValid(String number) {
        return SHAPE.matcher(number).matches();
    }
}
