package org.yiwang.system.faults.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yiwang.application.Application;
import org.yiwang.attachment.Attachment;
import org.yiwang.division.DivisionCode;
import org.yiwang.system.faults.network.FaultNetwork;

/** Checks that every file of a case is complete at every node of its audience, and at no other. */
record Attachments(FaultNetwork network) implements Check {
    private static final String WHOLE = "every file is there and whole";

    @Override
    public void check(Found found, Violations violations) {
        found.cases().values().forEach(one -> FaultNetwork.NODES.forEach(node -> files(one, node, violations)));
    }

    private void files(Application one, String node, Violations violations) {
        boolean mayKnow = one.audience().contains(new DivisionCode(node));
        for (Attachment file : one.attachments()) {
            Path place = place(node, file.sha256());
            String about = one.no() + " " + file.fileName();
            if (!mayKnow) {
                violations.unless(!Files.exists(place), "only its audience has a file", about, node, "it is there");
            } else if (!Files.exists(place)) {
                violations.add(WHOLE, about, node, "it is missing");
            } else {
                violations.unless(hash(place).equals(file.sha256()), WHOLE, about, node, "its content is another");
            }
        }
    }

    private Path place(String node, String sha256) {
        return network.network()
                .data()
                .node(node)
                .resolve("attachments")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
