package vn.motcua.dossier.page;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * The one place where every text that a request brings is looked at, in forms, addresses
 * and JSON alike: PostgreSQL keeps no NUL, and nobody reads a field of a thousand pages.
 * A list in JSON holds values, not nulls.
 */
@Component
class SentText implements HandlerInterceptor, JsonMapperBuilderCustomizer {

    /** How many characters one field takes. */
    static final int LONGEST = 10_000;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            for (String text : parameter.getValue()) {
                String wrong = wrong(text);
                if (!wrong.isEmpty()) {
                    throw new TextRefused(parameter.getKey(), wrong);
                }
            }
        }
        return true;
    }

    @Override
    public void customize(JsonMapper.Builder json) {
        json.addModule(new SimpleModule("sent-text").addDeserializer(String.class, new FromJson()));
        json.changeDefaultNullHandling((handling) -> JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    /** The rule that the text breaks; empty if none. */
    private static String wrong(String text) {
        if (text.length() > LONGEST) {
            return "length";
        }
        return (text.indexOf('\0') < 0) ? "" : "character";
    }

    /** A text that cannot be taken. */
    static final class TextRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String field;

        private final String rule;

        TextRefused(String field, String rule) {
            super(field + ": " + rule, null, false, false);
            this.field = field;
            this.rule = rule;
        }

        String field() {
            return this.field;
        }

        String rule() {
            return this.rule;
        }

    }

    /** Reads a text out of JSON; Jackson knows the field. */
    private static final class FromJson extends StdScalarDeserializer<String> {

        FromJson() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            String wrong = wrong(text);
            if (!wrong.isEmpty()) {
                throw context.instantiationException(String.class, new TextRefused("", wrong));
            }
            return text;
        }

    }

}
