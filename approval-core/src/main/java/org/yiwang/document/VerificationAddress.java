package org.yiwang.document;

import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;

/** The addresses where the public verifies documents, printed on them as text and as QR code, and asks for applications. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
class VerificationAddress {

    private final URI site;

    VerificationAddress(DocumentSettings settings, ThisNode node) {
        this.site = settings.publicUrl() == null ? node.baseUrl() : settings.publicUrl();
    }

    String of(String code) {
        return site() + "/verify/" + code;
    }

    /** The address of the page where anybody asks how an application stands. */
    String ofInquiries() {
        return site() + "/inquiry";
    }

    private String site() {
        return site.toString().replaceAll("/+$", "");
    }
}
