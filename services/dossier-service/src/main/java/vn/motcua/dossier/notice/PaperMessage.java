package vn.motcua.dossier.notice;

import java.util.Optional;
import java.util.stream.Stream;

/** What is told, mostly with a paper, to somebody who does not stand at the desk. */
public enum PaperMessage {

    /** Papers are asked for; Mẫu 02 goes with it. */
    SUPPLEMENT_ASKED("supplement-asked"),

    /** The dossier is not received; Mẫu 03 goes with it. */
    RECEPTION_REFUSED("reception-refused"),

    /** The agency owns up to a fault; its letter goes with it (Art. 21). */
    FAULT_LETTER("fault-letter"),

    /** A corrected result waits in the place of the wrong one. */
    RESULT_CORRECTED("result-corrected");

    private final String key;

    PaperMessage(String key) {
        this.key = key;
    }

    /** The message of a kind as it is stored, where it carries a paper. */
    static Optional<PaperMessage> of(String kind) {
        return Stream.of(values()).filter((one) -> one.name().equals(kind)).findFirst();
    }

    /** Of its words in the bundles. */
    String key() {
        return this.key;
    }

}
