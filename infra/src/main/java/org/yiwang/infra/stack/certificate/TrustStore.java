package org.yiwang.infra.stack.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The authority's certificate alone, as clients need it. Nothing here is secret. */
public record TrustStore(Path pem, Path pkcs12) {
    /** Protects the integrity of a public file, and so is public as well. */
    public static final String PASSWORD = "yiwang";

    /** Options for a JDBC URL of MySQL's driver, by which only a server of this authority is accepted. */
    public String jdbcOptions() {
        return "sslMode=VERIFY_CA&trustCertificateKeyStoreType=PKCS12&trustCertificateKeyStorePassword=" + PASSWORD
                + "&fallbackToSystemTrustStore=false&trustCertificateKeyStoreUrl="
                + URLEncoder.encode(pkcs12.toUri().toString(), StandardCharsets.UTF_8);
    }

    /** A context for clients that accepts servers of this authority only. */
    public SSLContext context() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keyStore(Files.readAllBytes(pem)));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate in " + pem + " cannot be used.", e);
        }
    }

    static byte[] pkcs12(byte[] certificate) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            keyStore(certificate).store(bytes, PASSWORD.toCharArray());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore keyStore(byte[] certificate) throws IOException, GeneralSecurityException {
        Certificate authority =
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("authority", authority);
        return store;
    }
}
