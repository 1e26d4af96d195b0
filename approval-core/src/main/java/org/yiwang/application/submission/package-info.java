/** Turns a form into an application: rules of submission, channels, mandates, duplicates, numbers. */
@NullMarked
package org.yiwang.application.submission;

import org.jspecify.annotations.NullMarked;
