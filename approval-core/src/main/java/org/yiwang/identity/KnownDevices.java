package org.yiwang.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.yiwang.base.text.Sha256;

/**
 * Recognises devices by a cookie that they got when they signed in: for each of the last accounts an entry {@code
 * nonce.lastDay.signature}. The signature binds it to the account, which the cookie does not name. It opens nothing; it
 * only gives the device its own tries.
 */
@Component
class KnownDevices {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAX_ACCOUNTS = 5;
    private static final int MAX_LENGTH = 400;
    private static final int NONCE_BYTES = 12;
    private static final int SIGNATURE_BYTES = 16;
    private static final int PARTS = 3;
    private static final int MARK_LENGTH = 8;

    private final DeviceKey key;
    private final Clock clock;
    private final Duration valid;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(DeviceKey key, Clock clock, SignInSettings settings) {
        this.key = key;
        this.clock = clock;
        this.valid = settings.deviceValid();
    }

    /** Tells the cookies of this node from those of others on the same machine. */
    String mark() {
        return Sha256.of(base64(key.secret())).substring(0, MARK_LENGTH);
    }

    /** The name of the device, when it signed in to the account before. */
    Optional<String> recognise(String cookie, String accountId) {
        return entries(cookie).stream()
                .filter(entry -> isOf(entry, accountId))
                .map(entry -> entry.split("\\.")[0])
                .findFirst();
    }

    /** The cookie of a device that now signed in to this account, too. */
    String remember(String cookie, String accountId) {
        Stream<String> others = entries(cookie).stream().filter(entry -> !isOf(entry, accountId));
        return Stream.concat(Stream.of(entry(accountId)), others)
                .limit(MAX_ACCOUNTS)
                .collect(Collectors.joining("~"));
    }

    private String entry(String accountId) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String open = base64(nonce) + "." + today().plusDays(valid.toDays()).toEpochDay();
        return open + "." + signature(open, accountId);
    }

    private boolean isOf(String entry, String accountId) {
        String[] parts = entry.split("\\.");
        byte[] right = bytes(signature(parts[0] + "." + parts[1], accountId));
        return MessageDigest.isEqual(right, bytes(parts[2])) && Long.parseLong(parts[1]) >= today().toEpochDay();
    }

    private static List<String> entries(String cookie) {
        if (cookie.length() > MAX_LENGTH) {
            return List.of();
        }
        return Arrays.stream(cookie.split("~"))
                .filter(entry -> entry.split("\\.").length == PARTS)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String signature(String open, String accountId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.secret(), ALGORITHM));
            return base64(Arrays.copyOf(mac.doFinal(bytes(accountId + "\n" + open)), SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
