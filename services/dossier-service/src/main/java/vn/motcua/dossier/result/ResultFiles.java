package vn.motcua.dossier.result;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.result.ResultFileType;

/**
 * The files of results: the electronic original, or the scan of the signed paper; kept in
 * the system (Decree 61/2018 Art. 20) and never changed.
 */
@Component
public class ResultFiles {

    private final Results results;

    private final ResultStore store;

    private final Register register;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    ResultFiles(Results results, ResultStore store, Register register, Access access, LegalClock clock,
            Commands commands) {
        this.results = results;
        this.store = store;
        this.register = register;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Keeps the file of the result that holds.
     * @throws Refusal if nothing is signed, it has its file, or it is no document
     */
    Result keep(UUID dossier, byte[] content) {
        return this.commands.run(() -> {
            this.access.require(Results.KEEPERS);
            Dossier locked = this.register.lock(dossier);
            this.access.requireAgency(locked.subject().agency());
            Result result = this.results.returnable(dossier);
            if (result.file() != null) {
                throw new Refusal(RefusalReason.RESULT_HAS_FILE, "file");
            }
            this.store.keepFile(result.id(), ResultFileType.of(content), content, sha256(content), this.clock.instant(),
                    this.access.current().account());
            return this.results.returnable(dossier);
        });
    }

    /** The file itself; who looks is written down. */
    byte[] open(Result result) {
        return this.commands.run(() -> {
            this.access.recordLook("RESULT_FILE", result.dossier(), null);
            return this.store.content(result.id());
        });
    }

    /** The file as the applicant fetches it who was told where; that is written down. */
    public byte[] fetched(Result result) {
        return this.commands.run(() -> {
            this.access.recordVisit("RESULT_FETCHED", result.dossier());
            return this.store.content(result.id());
        });
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every JDK has SHA-256", ex);
        }
    }

}
