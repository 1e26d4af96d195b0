package org.yiwang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.base.refusal.Refusal;

class PasswordRulesTest {

    private static final PasswordRules RULES = new PasswordRules(new GuessedPasswords());
    private static final PasswordRules.Owner OWNER =
            new PasswordRules.Owner("wangxiulan", "王秀兰", "330327196805120422", "13800005001");

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "a password of my own", "k7mq-x2vn-p9tw", "槐花 5 月开满坡", "wx7k2m9q"})
    void takesWhatIsHardToGuess(String password) {
        assertThat(code(password)).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "11111111",
                "22222222",
                "qwer1234",
                "1qaz2wsx3edc",
                "P@ssw0rd",
                "a123456789",
                "20080808",
                "iloveyou520",
                "admin888",
                "aaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void refusesWhatOthersGuessSoon(String password) {
        assertThat(code(password)).isEqualTo("account.password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xyz-WangXiulan-77",
                "王秀兰的秘密花园",
                "k7-330327196805120422",
                "mq7x-19680512",
                "mq7x-120422-vn",
                "mq7x-13800005001",
                "mq7x-00005001"
            })
    void refusesWhatOthersKnowOfTheOwner(String password) {
        assertThat(code(password)).isEqualTo("account.password.personal");
    }

    @Test
    void refusesWhatIsShortOrLongerThanBcryptDigests() {
        assertThat(code("k7mqx2v")).isEqualTo("account.password.length");
        assertThat(code("k7".repeat(33))).isEqualTo("account.password.length");
        assertThat(code("槐".repeat(25))).isEqualTo("account.password.bytes");
    }

    @Test
    void anOwnerOfWhomLittleIsKnownMayChooseToo() {
        PasswordRules.Owner staff = new PasswordRules.Owner("lingxi-chen", "", null, null);
        assertThat(RULES.fault("wanted", "a password of my own", staff)).isEmpty();
        assertThat(RULES.fault("wanted", "my-lingxi-chen", staff))
                .hasValueSatisfying(fault -> assertThat(fault.field()).isEqualTo("wanted"));
    }

    private static String code(String password) {
        return RULES.fault("password", password, OWNER).map(Refusal::code).orElse("");
    }
}
