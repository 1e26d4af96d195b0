package org.yiwang.catalogue;

/** The group that an item serves: 自然人 or 法人. */
public enum Target {
    PERSON,
    ORGANISATION
}
