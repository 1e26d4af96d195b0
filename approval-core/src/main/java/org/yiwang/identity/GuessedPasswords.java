package org.yiwang.identity;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Estimates by zxcvbn how soon a password is guessed: common ones, rows of keys or digits, dates, repetitions. */
@Component
class GuessedPasswords {

    /** Under a million guesses; a guard lets through some thousand a day. */
    private static final int MIN_SCORE = 2;

    /** Characters to look at: the library takes seconds for long rows of digits and signs. */
    private static final int MAX_LENGTH = 20;

    private static final List<String> OF_THIS_PLACE = List.of("yiwang", "一网", "cangnan", "苍南", "mima", "密码", "zhengwu");

    private final Zxcvbn estimator;

    GuessedPasswords() {
        try {
            estimator = new ZxcvbnBuilder()
                    .dictionary(StandardDictionaries.PASSWORDS_LOADER.load())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords is part of the program", e);
        }
    }

    boolean soon(String password) {
        String looked = password.substring(0, Math.min(password.length(), MAX_LENGTH));
        return estimator.measure(looked, OF_THIS_PLACE).getScore() < MIN_SCORE;
    }
}
