package org.yiwang.application;

import org.yiwang.attachment.Attachment;

/** A material as submitted: its number and name in the item, and the file. */
public record SubmittedMaterial(int seq, String name, Attachment attachment) {}
