package org.yiwang.document;

import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;

/** The address where the public verifies documents, printed on them as text and as QR code. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
class VerificationAddress {

    private final URI site;

    VerificationAddress(DocumentSettings settings, ThisNode node) {
        this.site = settings.publicUrl() == null ? node.baseUrl() : settings.publicUrl();
    }

    String of(String code) {
        return site.toString().replaceAll("/+$", "") + "/verify/" + code;
    }
}
