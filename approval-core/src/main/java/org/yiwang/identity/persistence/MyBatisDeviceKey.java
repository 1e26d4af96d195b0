package org.yiwang.identity.persistence;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.yiwang.identity.DeviceKey;

/** One row, made when the first device signs in. */
@Repository
class MyBatisDeviceKey implements DeviceKey {

    private static final int BYTES = 32;

    private final DeviceKeyMapper mapper;
    private volatile byte @Nullable [] known;

    MyBatisDeviceKey(DeviceKeyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public byte[] secret() {
        byte[] secret = known;
        if (secret == null) {
            secret = HexFormat.of().parseHex(stored());
            known = secret;
        }
        return secret;
    }

    /** Made by the first that asks. */
    private String stored() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        mapper.insertMissing(HexFormat.of().formatHex(fresh));
        return mapper.secret();
    }
}
