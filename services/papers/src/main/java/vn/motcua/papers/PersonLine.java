package vn.motcua.papers;

import org.jspecify.annotations.Nullable;

/**
 * A person or organisation as printed on a paper.
 *
 * @param idNumber identity or tax number, masked by the caller where it must be
 */
public record PersonLine(String name, @Nullable String address, @Nullable String phone, @Nullable String email,
        @Nullable String idNumber) {
}
