package org.yiwang.sync.file;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.yiwang.sync.SyncSettings;

/** Connections to other nodes. Over https, the other node's certificate must be of the authority in the settings. */
public final class PeerConnections extends SimpleClientHttpRequestFactory {

    private final @Nullable SSLSocketFactory trusting;

    /** {@code silence} is the longest wait for the next bytes. */
    public PeerConnections(SyncSettings.Peer settings, Duration silence) {
        setConnectTimeout(settings.connectTimeout());
        setReadTimeout(silence);
        trusting = settings.authority() == null
                ? null
                : SslBundle.of(new PemSslStoreBundle(
                                null,
                                PemSslStoreDetails.forCertificate(
                                        settings.authority().toUri().toString())))
                        .createSslContext()
                        .getSocketFactory();
    }

    @Override
    protected void prepareConnection(HttpURLConnection connection, String method) throws IOException {
        if (trusting != null && connection instanceof HttpsURLConnection encrypted) {
            encrypted.setSSLSocketFactory(trusting);
        }
        super.prepareConnection(connection, method);
    }
}
