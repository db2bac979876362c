package vn.motcua.dossier.feedback;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.feedback.FeedbackSender;

/**
 * What somebody says: the body of {@code POST /api/feedback} and the fields of the form.
 *
 * @param agency whom it is for; by default the agency of the dossier, or the officer's
 * @param dossierCode the dossier it is about, where one is
 * @param channel how an officer received it; none for the public form
 */
public record NewFeedback(@Nullable String agency, @Nullable String name, @Nullable String address,
        @Nullable String phone, @Nullable String email, @Nullable String content, @Nullable String dossierCode,
        @Nullable String channel) {

    static final NewFeedback EMPTY = new NewFeedback(null, null, null, null, null, null, null, null);

    FeedbackSender sender() {
        return FeedbackSender.typed(this.name, this.address, this.phone, this.email);
    }

}
