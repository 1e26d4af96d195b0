package org.yiwang.infra.stack.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys (EC P-256) and signs certificates (X.509 v3) for them. */
record Signer(X500Name name, PrivateKey key) {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'GMT+00:00'");
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);
    private static final int SERIAL_BITS = 120;

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Instant end(X509CertificateHolder certificate) {
        return LocalDateTime.parse(certificate.toASN1Structure().getEndDate().getTime(), READ)
                .toInstant(ZoneOffset.UTC);
    }

    /** Signs its own certificate, which may sign those of others and nothing else. */
    X509CertificateHolder authority(PublicKey own, Instant now, Duration validity) {
        try {
            X509v3CertificateBuilder certificate = builder(name, own, now, validity);
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return sign(certificate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs a certificate that is valid at these hosts and, for clients, proves its owner at a server. */
    X509CertificateHolder certificate(String owner, PublicKey its, List<String> hosts, Instant now, Duration validity) {
        try {
            X509v3CertificateBuilder certificate = builder(new X500Name("CN=" + owner), its, now, validity);
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            certificate.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {
                KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth
            }));
            certificate.addExtension(Extension.subjectAlternativeName, false, names(hosts));
            return sign(certificate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private X509v3CertificateBuilder builder(X500Name subject, PublicKey its, Instant now, Duration validity) {
        return new X509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                time(now.minus(CLOCKS_DIFFER)),
                time(now.plus(validity)),
                subject,
                SubjectPublicKeyInfo.getInstance(its.getEncoded()));
    }

    private X509CertificateHolder sign(X509v3CertificateBuilder certificate) {
        try {
            return certificate.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Time time(Instant instant) {
        return Time.getInstance(new DERUTCTime(WRITTEN.format(instant)));
    }

    /** The hosts that a certificate is valid for. */
    static GeneralNames hosts(X509CertificateHolder certificate) {
        return GeneralNames.fromExtensions(certificate.getExtensions(), Extension.subjectAlternativeName);
    }

    static GeneralNames names(List<String> hosts) {
        return new GeneralNames(hosts.stream().map(Signer::host).toArray(GeneralName[]::new));
    }

    private static GeneralName host(String host) {
        boolean address = host.matches("[0-9.]+") || host.contains(":");
        return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, host);
    }
}
