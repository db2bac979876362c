package vn.motcua.dossier.result;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Signature;
import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.absence.WhoSigns.SignedPaper;
import vn.motcua.rules.result.ResultKind;
import vn.motcua.rules.result.ResultRules;
import vn.motcua.rules.result.ResultState;

/**
 * The results of dossiers. A result takes its number in the transaction that signs it, so
 * that what is not signed has none and a rollback burns none.
 */
@Component
public class Results {

    /** Who may store the file of a result. */
    static final Role[] KEEPERS = { Role.DESK_OFFICER, Role.CASE_OFFICER, Role.SIGNATORY };

    private final ResultStore store;

    private final Catalogue catalogue;

    private final Directory directory;

    private final Substitutes substitutes;

    Results(ResultStore store, Catalogue catalogue, Directory directory, Substitutes substitutes) {
        this.store = store;
        this.directory = directory;
        this.substitutes = substitutes;
        this.catalogue = catalogue;
    }

    /**
     * Enters what was signed; the dossier is locked.
     * @throws Refusal if the number is another result's, or the validity cannot be
     */
    public Result sign(Dossier dossier, Signing signing) {
        ZonedDateTime at = signing.now().atZone(Clocks.ZONE);
        Completion.@Nullable SignedResult given = signing.said();
        Completion.SignedResult said = (given == null) ? Completion.SignedResult.NOTHING : given;
        LocalDate from = ResultRules.validFrom(said.validFrom(), said.validTo(), at.toLocalDate());
        String agency = dossier.subject().agency();
        String typed = said.number();
        boolean isTyped = typed != null && !typed.isBlank();
        String number = isTyped ? typed(agency, at.getYear(), String.valueOf(typed)) : next(agency, at.getYear());
        int place = this.store.of(dossier.id()).stream().mapToInt(Result::place).max().orElse(0) + 1;
        Result result = new Result(UUID.randomUUID(), dossier.id(), place, agency, number,
                ResultKind.of(signing.outcome()), title(dossier), at, signing.signer().account(),
                signer(dossier, signing), from, said.validTo(), ResultState.VALID, null, UUID.randomUUID());
        this.store.insert(result, isTyped);
        return result;
    }

    /** As it stands under the result: with the title of who signs for the agency. */
    private String signer(Dossier dossier, Signing signing) {
        if (signing.atDesk()) {
            return signing.signer().name();
        }
        Agency agency = this.directory.agency(dossier.subject().agency());
        Signature signature = this.substitutes.signature(agency, signing.signer(), SignedPaper.RESULT, signing.now());
        return String.join(" - ",
                Stream.of(signature.authority(), signature.title(), signature.name())
                    .filter((one) -> !one.isBlank())
                    .toList());
    }

    /**
     * Calls the result that holds back; the dossier is locked.
     * @throws Refusal if none holds
     */
    public void recall(UUID dossier) {
        this.store.state(returnable(dossier).id(), ResultState.RECALLED);
    }

    /**
     * Signs a result in the place of the one that was called back; the dossier is locked.
     * @throws Refusal if none was called back, or number or validity cannot be
     */
    public Result correct(Dossier dossier, Signing signing) {
        this.store.state(requireRecalled(dossier.id()).id(), ResultState.REPLACED);
        return sign(dossier, signing);
    }

    /**
     * The wrong result that waits for its correction.
     * @throws Refusal if nothing was called back
     */
    public Result requireRecalled(UUID dossier) {
        Optional<Result> wrong = latest(dossier);
        ResultRules.requireRecalled(wrong.map(Result::state).orElse(null));
        return wrong.orElseThrow();
    }

    /** The result that speaks for the dossier: the latest one. */
    public Optional<Result> latest(UUID dossier) {
        return this.store.of(dossier).stream().findFirst();
    }

    /** All that was ever signed in the dossier, the latest first. */
    public List<Result> of(UUID dossier) {
        return this.store.of(dossier);
    }

    /** The result that a page of proof is about. */
    public Optional<Result> findByToken(UUID token) {
        return this.store.findByToken(token);
    }

    /**
     * The result that may go to the applicant now.
     * @throws Refusal if nothing is signed, or what was signed was called back
     */
    public Result returnable(UUID dossier) {
        Optional<Result> latest = latest(dossier);
        ResultRules.requireReturnable(latest.map(Result::state).orElse(null));
        return latest.orElseThrow();
    }

    /** Whether the person may store the file of the latest result, and there is none. */
    public boolean mayKeepFile(Dossier dossier, Actor person) {
        return person.hasAny(KEEPERS) && person.agency().equals(dossier.subject().agency())
                && latest(dossier.id()).filter((one) -> one.state() == ResultState.VALID && one.file() == null)
                    .isPresent();
    }

    private String typed(String agency, int year, String typed) {
        String number = ResultRules.number(typed);
        this.store.advance(agency, year, 0);
        if (this.store.isTaken(agency, year, number)) {
            throw new Refusal(RefusalReason.RESULT_NUMBER_TAKEN, "result.number",
                    Map.of("number", number, "year", Integer.toString(year)));
        }
        return number;
    }

    /** Goes past what was typed; numbers below 10 get a leading zero (Decree 30/2020). */
    private String next(String agency, int year) {
        String number;
        do {
            number = String.format(Locale.ROOT, "%02d", this.store.advance(agency, year, 1));
        }
        while (this.store.isTaken(agency, year, number));
        return number;
    }

    private String title(Dossier dossier) {
        return this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion()).resultName();
    }

}
