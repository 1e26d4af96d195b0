package org.yiwang.infra.stack.certificate;

import java.nio.file.Path;
import java.util.Map;

/**
 * The certificate of a server or node in its own folder, as PEM files.
 *
 * @param name its owner's name, the common name of the certificate
 * @param folder the folder, which only the owner can read
 */
public record Identity(String name, Path folder) {

    /** The certificate. */
    public Path certificate() {
        return folder.resolve("certificate.pem");
    }

    /** The private key. */
    public Path key() {
        return folder.resolve("key.pem");
    }

    /** The certificate of the authority, for checking others. */
    public Path authority() {
        return folder.resolve("authority.pem");
    }

    /** Certificate and key in one file, as Kafka reads them. */
    public Path both() {
        return folder.resolve("both.pem");
    }

    /** Settings by which a Kafka client or broker proves itself and checks the other side. */
    public Map<String, String> kafka() {
        return Map.of(
                "security.protocol", "SSL",
                "ssl.keystore.type", "PEM",
                "ssl.keystore.location", both().toString(),
                "ssl.truststore.type", "PEM",
                "ssl.truststore.location", authority().toString());
    }
}
