package vn.motcua.simulator.api;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an office: the body of {@code POST /api/feedback}.
 *
 * @param channel how an officer received it; none for the public form
 */
public record NewOpinion(String agency, String name, String address, String phone, String content,
        @Nullable String channel) {
}
