package org.yiwang.infra.stack.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The only user of a search server, in the files of Elasticsearch's file realm: it may use the product's index. */
record SearchUsers(String password) {
    static final String NAME = "yiwang";
    private static final String ROLE =
            """
            yiwang:
              cluster: [monitor]
              indices:
                - names: ['applications*']
                  privileges: [all]
            """;
    private static final int BYTES = 32;
    /** Few, because the password is random and long. */
    private static final int ITERATIONS = 1000;

    void write(Path configuration) {
        try {
            Files.writeString(configuration.resolve("users"), NAME + ":" + hash() + "\n");
            Files.writeString(configuration.resolve("users_roles"), NAME + ":" + NAME + "\n");
            Files.writeString(configuration.resolve("roles.yml"), ROLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash() {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * Byte.SIZE))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "{PBKDF2}" + ITERATIONS + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Omits the password. */
    @Override
    public String toString() {
        return NAME;
    }
}
