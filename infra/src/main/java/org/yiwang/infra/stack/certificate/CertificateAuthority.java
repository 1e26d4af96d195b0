package org.yiwang.infra.stack.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.Folders;

/**
 * The certificate authority of one network. Makes itself at its first use, and issues a certificate to each server and
 * node; an authority near its end is replaced, and a certificate near its end or of an earlier authority is issued anew
 * with the next start of its owner.
 */
public final class CertificateAuthority {
    private static final Duration OWN_VALIDITY = Duration.ofDays(3650);
    private static final Duration OWN_RENEWAL = Duration.ofDays(400);
    private static final Duration VALIDITY = Duration.ofDays(397);
    private static final Duration RENEWAL = Duration.ofDays(90);
    private static final X500Name NAME = new X500Name("CN=Yiwang network authority");
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost");
    private static final String PRIVATE = "rwx------";
    private static final String LAUNCHER = "launcher";
    /** The servers of a network start in parallel. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;
    private final Clock clock;

    private CertificateAuthority(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The authority of a network's data folder; makes nothing before it is needed. */
    public static CertificateAuthority of(DataFolder data) {
        return in(data.secrets());
    }

    /** The authority whose key is in that folder. */
    public static CertificateAuthority in(Path folder) {
        return in(folder, Clock.systemUTC());
    }

    static CertificateAuthority in(Path folder, Clock clock) {
        return new CertificateAuthority(folder, clock);
    }

    /** The authority's own certificate, for clients. */
    public TrustStore trustStore() {
        synchronized (ONE_AT_A_TIME) {
            make();
        }
        return new TrustStore(certificate(), folder.resolve("authority.p12"));
    }

    /** The identity of the launcher itself, which may do everything at Kafka. */
    public Identity launcher() {
        return issue(LAUNCHER, folder.resolve(LAUNCHER), List.of());
    }

    /**
     * Ensures that a folder has a valid certificate.
     *
     * @param name the owner, which Kafka takes for the name of the user
     * @param owned the folder for its files
     * @param hosts where it is reached besides the loopback addresses
     */
    public Identity issue(String name, Path owned, List<String> hosts) {
        synchronized (ONE_AT_A_TIME) {
            make();
            Identity identity = new Identity(name, Folders.create(owned, PRIVATE));
            List<String> all =
                    Stream.concat(LOOPBACK.stream(), hosts.stream()).distinct().toList();
            if (!isCurrent(identity, all)) {
                write(identity, all);
            }
            return identity;
        }
    }

    private void make() {
        if (Files.exists(certificate()) && lasts(PemFile.certificate(certificate()), OWN_RENEWAL)) {
            return;
        }
        Folders.create(folder, PRIVATE);
        KeyPair keys = Signer.newKeys();
        X509CertificateHolder own =
                new Signer(NAME, keys.getPrivate()).authority(keys.getPublic(), clock.instant(), OWN_VALIDITY);
        String text = PemFile.text(own);
        PemFile.write(key(), PemFile.text(keys.getPrivate()));
        PemFile.write(folder.resolve("authority.p12"), TrustStore.pkcs12(text.getBytes(StandardCharsets.US_ASCII)));
        PemFile.write(certificate(), text);
    }

    private void write(Identity identity, List<String> hosts) {
        KeyPair keys = Signer.newKeys();
        X509CertificateHolder issued = new Signer(NAME, PemFile.key(key()))
                .certificate(identity.name(), keys.getPublic(), hosts, clock.instant(), VALIDITY);
        String key = PemFile.text(keys.getPrivate());
        String certificate = PemFile.text(issued);
        PemFile.write(identity.key(), key);
        PemFile.write(identity.both(), key + certificate);
        PemFile.write(identity.authority(), read(certificate()));
        PemFile.write(identity.certificate(), certificate);
    }

    private boolean isCurrent(Identity identity, List<String> hosts) {
        if (!Files.exists(identity.certificate()) || !read(identity.authority()).equals(read(certificate()))) {
            return false;
        }
        X509CertificateHolder certificate = PemFile.certificate(identity.certificate());
        return lasts(certificate, RENEWAL) && Signer.hosts(certificate).equals(Signer.names(hosts));
    }

    private boolean lasts(X509CertificateHolder certificate, Duration longEnough) {
        return Signer.end(certificate).isAfter(clock.instant().plus(longEnough));
    }

    private Path certificate() {
        return folder.resolve("authority.pem");
    }

    private Path key() {
        return folder.resolve("authority.key");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
