package org.yiwang.node.key;

import java.security.PublicKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.WrongNode;

/** The county's signature over a record of its register: the county makes it, every other node checks it. */
@Component
class CountySeal {

    private final NodeKeys own;
    private final List<PublicKey> trusted;

    CountySeal(KeySettings settings, NodeKeys own, LevelPolicy policy) {
        this.own = own;
        trusted = policy.publishesReferenceData()
                ? List.of()
                : settings.county().stream().map(CountySeal::checked).toList();
        if (trusted.isEmpty() && !policy.publishesReferenceData()) {
            throw new WrongNode(
                    "yiwang.keys.county is not set, so this node cannot tell true keys of other nodes from false ones.",
                    "Set the environment variable YIWANG_KEYS_COUNTY to the county's public key for signatures. It is the"
                            + " third word of the county's registration text, which `./yiwang keys show` prints.");
        }
    }

    NodeKey on(NodeKey key) {
        return key.sealed(own.sign(key.content()));
    }

    boolean isOn(NodeKey key) {
        NodeSignature seal = key.seal();
        return seal != null
                && key.id().equals(key.keys().id())
                && trusted.stream().anyMatch(county -> NodeSignature.isGood(county, key.content(), seal.value()));
    }

    private static PublicKey checked(String text) {
        try {
            return PublicKeys.key(PublicKeys.SIGNING, text);
        } catch (IllegalArgumentException noKey) {
            throw new WrongNode(
                    "yiwang.keys.county=%s is not a public key for signatures.".formatted(text),
                    "Set it to the third word of the county's registration text, which `./yiwang keys show` prints.");
        }
    }
}
