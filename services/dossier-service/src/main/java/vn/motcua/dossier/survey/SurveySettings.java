package vn.motcua.dossier.survey;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * What is known of the desks.
 *
 * @param deskNetworks networks of the desks, for example {@code 10.1.2.0/24}: an answer
 * from there is counted apart
 */
@ConfigurationProperties("motcua.survey")
record SurveySettings(@DefaultValue List<String> deskNetworks) {

    SurveySettings {
        deskNetworks = List.copyOf(deskNetworks);
    }

    boolean isDesk(String address) {
        return this.deskNetworks.stream().anyMatch((network) -> new IpAddressMatcher(network).matches(address));
    }

}
