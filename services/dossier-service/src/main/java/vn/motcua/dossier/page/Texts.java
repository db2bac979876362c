package vn.motcua.dossier.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The Vietnamese words of the console: every {@code messages_dossier_*.properties} on the
 * class path, in UTF-8. A key in two files, or a key that is nowhere, is an error.
 * <p>
 * Placeholders are {@code {0}}, {@code {1}} for {@link #of} and {@code {name}} for
 * {@link #named}. Nothing else is special: an apostrophe is an apostrophe.
 */
@Component
public class Texts {

    private static final String BUNDLES = "classpath*:messages_dossier_*.properties";

    private static final String LETTER = "{letter}";

    /** At the beginning of a sentence. */
    private static final String LETTER_FIRST = "{Letter}";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Map<String, String> texts;

    private final Supplier<String> letter;

    @Autowired
    public Texts(ObjectProvider<LetterWord> letterWord) {
        this(BUNDLES, () -> letterWord.getObject().of(LetterWord.regimeOfRequest()));
    }

    /** As a form of no regime would be called. */
    public Texts() {
        this(BUNDLES, () -> "thư xin lỗi");
    }

    Texts(String bundles) {
        this(bundles, () -> "thư xin lỗi");
    }

    private Texts(String bundles, Supplier<String> letter) {
        this.texts = load(bundles);
        this.letter = letter;
    }

    /**
     * The text with its arguments filled in.
     * @throws IllegalArgumentException for an unknown key or a missing argument
     */
    public String of(String key, Object... arguments) {
        return PLACEHOLDER.matcher(text(key)).replaceAll((found) -> {
            int index = Integer.parseInt(found.group(1));
            if (index >= arguments.length) {
                throw new IllegalArgumentException("no argument {" + index + "} for the text " + key);
            }
            return Matcher.quoteReplacement(String.valueOf(arguments[index]));
        });
    }

    /** The same about a dossier of that regime, which names its letter in its own way. */
    public String under(@Nullable String regime, String key, Object... arguments) {
        return LetterWord.under(regime, () -> of(key, arguments));
    }

    /**
     * The text with facts filled in by name. A part in {@code [square brackets]} is left
     * out when a fact it names is not known.
     * @throws IllegalArgumentException for an unknown key, or a missing fact outside
     * brackets
     */
    public String named(String key, Map<String, String> facts) {
        String chosen = OPTIONAL.matcher(text(key))
            .replaceAll((part) -> Matcher.quoteReplacement(knows(facts, part.group(1)) ? part.group(1) : ""));
        return PLACEHOLDER.matcher(chosen)
            .replaceAll((found) -> Matcher.quoteReplacement(fact(key, facts, found.group(1))));
    }

    /** The text as it is written, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(this.texts.get(key)).map(this::named);
    }

    /** The letter of apology under the name that its form has. */
    private String named(String text) {
        if (!text.contains(LETTER) && !text.contains(LETTER_FIRST)) {
            return text;
        }
        String word = this.letter.get();
        return text.replace(LETTER, word).replace(LETTER_FIRST, StringUtils.capitalize(word));
    }

    private String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("there is no text " + key));
    }

    private static boolean knows(Map<String, String> facts, String part) {
        return PLACEHOLDER.matcher(part).results().allMatch((found) -> facts.containsKey(found.group(1)));
    }

    private static String fact(String key, Map<String, String> facts, String name) {
        @Nullable String value = facts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no fact {" + name + "} for the text " + key);
        }
        return value;
    }

    private static Map<String, String> load(String bundles) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(bundles)) {
                add(all, bundle);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException("the texts cannot be read", ex);
        }
        return Map.copyOf(all);
    }

    private static void add(Map<String, String> all, Resource bundle) throws IOException {
        Properties properties = PropertiesLoaderUtils
            .loadProperties(new EncodedResource(bundle, StandardCharsets.UTF_8));
        for (String key : properties.stringPropertyNames()) {
            if (all.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("the text " + key + " is there twice, also in " + bundle);
            }
        }
    }

}
