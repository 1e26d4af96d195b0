package org.yiwang.infra.stack.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateAuthorityTest {
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void keepsACertificateUntilItsEndIsNear() throws IOException {
        String first = issued(NOW);
        assertThat(issued(NOW.plus(Duration.ofDays(300)))).isEqualTo(first);
        assertThat(issued(NOW.plus(Duration.ofDays(308)))).isNotEqualTo(first);
    }

    @Test
    void issuesAnewForAnotherHostAndForANewAuthority() throws IOException {
        String first = issued(NOW);
        at(NOW).issue("330327000000", folder.resolve("tls"), List.of("county.example"));
        String other = Files.readString(folder.resolve("tls/certificate.pem"));
        assertThat(other).isNotEqualTo(first);
        String authority = Files.readString(at(NOW).trustStore().pem());
        assertThat(issued(NOW.plus(Duration.ofDays(3400)))).isNotEqualTo(other);
        assertThat(Files.readString(folder.resolve("tls/authority.pem"))).isNotEqualTo(authority);
    }

    @Test
    void keysAreReadableByTheirOwnerOnly() throws IOException {
        issued(NOW);
        for (String file : List.of("tls/key.pem", "tls/both.pem", "authority/authority.key")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private String issued(Instant when) throws IOException {
        at(when).issue("330327000000", folder.resolve("tls"), List.of());
        return Files.readString(folder.resolve("tls/certificate.pem"));
    }

    private CertificateAuthority at(Instant when) {
        return CertificateAuthority.in(folder.resolve("authority"), Clock.fixed(when, ZoneOffset.UTC));
    }
}
