package org.yiwang.portal.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The errors of a form, for the summary above it and beside each field. A field's anchor is the id of its input. */
public record FieldErrors(List<FieldError> list) {

    private static final FieldErrors NONE = new FieldErrors(List.of());

    /** One sentence about a field or about the whole form. */
    public record FieldError(@Nullable String field, String text) {

        public @Nullable String anchor() {
            return field == null ? null : anchorOf(field);
        }
    }

    public FieldErrors {
        list = List.copyOf(list);
    }

    public static FieldErrors none() {
        return NONE;
    }

    /** The same errors in the order of the fields on the page; those without such a field come last. */
    public FieldErrors inOrder(List<String> fields) {
        return new FieldErrors(list.stream()
                .sorted(Comparator.comparingInt(error -> place(fields, error)))
                .toList());
    }

    private static int place(List<String> fields, FieldError error) {
        int place = error.field() == null ? -1 : fields.indexOf(error.field());
        return place < 0 ? fields.size() : place;
    }

    public boolean any() {
        return !list.isEmpty();
    }

    /** Whether each of them can be corrected in a field of the form. */
    public boolean aboutFields() {
        return list.stream().allMatch(error -> error.field() != null);
    }

    public int count() {
        return list.size();
    }

    public boolean has(String field) {
        return list.stream().anyMatch(error -> field.equals(error.field()));
    }

    /** The sentences about a field, joined. */
    public String at(String field) {
        return String.join(
                " ",
                list.stream()
                        .filter(error -> field.equals(error.field()))
                        .map(FieldError::text)
                        .toList());
    }

    public String anchor(String field) {
        return anchorOf(field);
    }

    /** The ids of the elements that describe a field, for {@code aria-describedby}; null if there are none. */
    public @Nullable String describedBy(String field, boolean hasHint) {
        String anchor = anchorOf(field);
        String ids = String.join(
                " ",
                Stream.of(hasHint ? anchor + "-hint" : "", has(field) ? anchor + "-error" : "")
                        .filter(id -> !id.isEmpty())
                        .toList());
        return ids.isEmpty() ? null : ids;
    }

    private static String anchorOf(String field) {
        return field.replace('.', '-');
    }
}
