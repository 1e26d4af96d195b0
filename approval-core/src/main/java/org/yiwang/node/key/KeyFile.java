package org.yiwang.node.key;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/**
 * The PKCS#12 file with a node's key pairs, numbered in the order in which they were made. Each key is a secret-key
 * entry, because the county's register and no certificate says which keys count (ADR 18). A change replaces the file as
 * a whole.
 */
final class KeyFile {

    private static final String TYPE = "PKCS12";
    private static final String PUBLIC = ".public";

    private final Path file;
    private final char[] password;
    private final List<KeyPairs> pairs;

    private KeyFile(Path file, char[] password, List<KeyPairs> pairs) {
        this.file = file;
        this.password = password;
        this.pairs = pairs;
    }

    /**
     * Opens the file, or makes it with a first pair if it does not exist.
     *
     * @throws IOException when it cannot be read or written, or the password does not open it
     */
    static KeyFile open(Path file, String password) throws IOException {
        KeyFile opened = new KeyFile(file, password.toCharArray(), new ArrayList<>());
        if (Files.exists(file)) {
            opened.read();
        } else {
            opened.add();
        }
        return opened;
    }

    /** The pairs, the oldest first; never empty. */
    synchronized List<KeyPairs> pairs() {
        return List.copyOf(pairs);
    }

    /** Makes one more pair and stores it. */
    synchronized KeyPairs add() throws IOException {
        KeyPairs made = KeyPairs.make();
        pairs.add(made);
        try {
            write();
        } catch (IOException e) {
            pairs.remove(made);
            throw e;
        }
        return made;
    }

    private void read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(in, password);
            for (int number = 1; store.containsAlias(alias(number, PublicKeys.SIGNING)); number++) {
                pairs.add(pair(store, number));
            }
        } catch (GeneralSecurityException | NullPointerException e) {
            throw new IOException("it is no key store of a node: " + e.getMessage(), e);
        }
        if (pairs.isEmpty()) {
            throw new IOException("it contains no keys of a node");
        }
    }

    private KeyPairs pair(KeyStore store, int number) throws GeneralSecurityException {
        KeyFactory signing = KeyFactory.getInstance(PublicKeys.SIGNING);
        KeyFactory agreement = KeyFactory.getInstance(PublicKeys.AGREEMENT);
        PublicKeys open = PublicKeys.of(
                signing.generatePublic(
                        new X509EncodedKeySpec(entry(store, alias(number, PublicKeys.SIGNING + PUBLIC)))),
                agreement.generatePublic(
                        new X509EncodedKeySpec(entry(store, alias(number, PublicKeys.AGREEMENT + PUBLIC)))));
        return new KeyPairs(
                open,
                signing.generatePrivate(new PKCS8EncodedKeySpec(entry(store, alias(number, PublicKeys.SIGNING)))),
                agreement.generatePrivate(new PKCS8EncodedKeySpec(entry(store, alias(number, PublicKeys.AGREEMENT)))));
    }

    private byte[] entry(KeyStore store, String alias) throws GeneralSecurityException {
        return store.getKey(alias, password).getEncoded();
    }

    private void write() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(null, password);
            for (int number = 1; number <= pairs.size(); number++) {
                put(store, number, pairs.get(number - 1));
            }
            store.store(content, password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java writes " + TYPE, e);
        }
        replace(content.toByteArray());
    }

    private void put(KeyStore store, int number, KeyPairs pair) throws GeneralSecurityException {
        put(store, number, PublicKeys.SIGNING, pair.signing(), pair.open().signingKey());
        put(store, number, PublicKeys.AGREEMENT, pair.agreement(), pair.open().agreementKey());
    }

    private void put(KeyStore store, int number, String algorithm, Key secret, Key open)
            throws GeneralSecurityException {
        put(store, alias(number, algorithm), new SecretKeySpec(secret.getEncoded(), algorithm));
        put(store, alias(number, algorithm + PUBLIC), new SecretKeySpec(open.getEncoded(), algorithm));
    }

    private void put(KeyStore store, String alias, SecretKeySpec entry) throws GeneralSecurityException {
        store.setEntry(alias, new KeyStore.SecretKeyEntry(entry), new KeyStore.PasswordProtection(password));
    }

    private void replace(byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String alias(int number, String name) {
        return number + "." + name.toLowerCase(Locale.ROOT);
    }
}
