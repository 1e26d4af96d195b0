package org.yiwang.sync.send.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ConnectionEncryptionTest {

    @Test
    void debeziumDemandsWhatTheNodesOwnConnectionsDemand() {
        String url = "mysql://127.0.0.1:3306/yiwang?sslMode=VERIFY_CA&trustCertificateKeyStorePassword=word"
                + "&trustCertificateKeyStoreUrl=file%3A%2F%2F%2Fa%2520b%2Fauthority.p12";
        assertThat(ConnectionEncryption.of(URI.create(url)).debezium(true))
                .containsEntry("database.ssl.mode", "verify-ca")
                .containsEntry("database.ssl.truststore", "/a b/authority.p12")
                .containsEntry("database.ssl.truststore.password", "word");
    }

    @Test
    void withoutOptionsEncryptsWherePossible() {
        assertThat(ConnectionEncryption.of(URI.create("mysql://127.0.0.1/yiwang"))
                        .debezium(false))
                .hasSize(1)
                .containsEntry("database.ssl.mode", "preferred");
    }
}
