package vn.motcua.dossier.page;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.rules.Refusal;

/**
 * Says a refusal in Vietnamese: which input, which rule, what to do. The sentence is the
 * text {@code refusal.<code>}; codes among the facts are put into words by
 * {@code fact.<name>.<code>}, fields by {@code field.<name>}.
 */
@Component
public class RefusalSentences {

    private final Texts texts;

    RefusalSentences(Texts texts) {
        this.texts = texts;
    }

    /** The sentence for people. */
    public String of(Refusal refusal) {
        Map<String, String> words = new HashMap<>();
        refusal.facts().forEach((name, value) -> words.put(name, word(name, value)));
        words.put("field", field(refusal.field()));
        String general = "refusal." + refusal.reason().code();
        String special = general + "." + refusal.field();
        return this.texts.named(this.texts.find(special).isPresent() ? special : general, words);
    }

    /**
     * What people call the field: {@code submitter.idNumber} is "số giấy tờ (người nộp hồ
     * sơ)".
     */
    public String field(String path) {
        String plain = path.replaceAll("\\[\\d*]", "");
        int dot = plain.lastIndexOf('.');
        return this.texts.find("field." + plain).orElseGet(() -> {
            String last = this.texts.find("field." + plain.substring(dot + 1)).orElse("«" + path + "»");
            return (dot < 0) ? last : last + " (" + field(plain.substring(0, dot)) + ")";
        });
    }

    private String word(String fact, String value) {
        return this.texts.find("fact." + fact + "." + value).orElseGet(() -> Formats.readable(value));
    }

}
