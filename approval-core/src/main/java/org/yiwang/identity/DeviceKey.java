package org.yiwang.identity;

/** The key by which this node signs the cookies of known devices; made once, and kept with the accounts. */
public interface DeviceKey {

    /** At least 256 random bits. */
    byte[] secret();
}
