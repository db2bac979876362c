package vn.motcua.dossier.handover;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.notice.ResultLinks;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.result.Result;
import vn.motcua.dossier.result.ResultFiles;
import vn.motcua.dossier.result.Results;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.result.OnlineReturn;
import vn.motcua.rules.result.ResultRules;

/** Gives a result that was returned online to who knows the link and the number. */
@Component
class FetchedResults {

    private final ResultLinks links;

    private final HandOverStore handOvers;

    private final Results results;

    private final ResultFiles files;

    private final Parties parties;

    private final Commands commands;

    FetchedResults(ResultLinks links, HandOverStore handOvers, Results results, ResultFiles files, Parties parties,
            Commands commands) {
        this.links = links;
        this.handOvers = handOvers;
        this.results = results;
        this.files = files;
        this.parties = parties;
        this.commands = commands;
    }

    /**
     * Whether the end of a number has to be given.
     * @throws Refusal if there is no such link, or it was not told yet
     */
    boolean asksForNumber(UUID token) {
        return OnlineReturn.asksForNumber(number(opened(token)));
    }

    /**
     * The result that may go out now.
     * @throws Refusal for a wrong link or number, and for a result that does not hold
     */
    Result permitted(UUID token, String lastDigits) {
        return this.commands.run(() -> {
            ResultLinks.Link link = opened(token);
            OnlineReturn.requireKnown(number(link), lastDigits);
            Result result = result(link);
            ResultRules.requireReturnable(result.state());
            this.links.fetched(token);
            return result;
        });
    }

    /** Its file; that it went out is written down. */
    byte[] content(Result permitted) {
        return this.files.fetched(permitted);
    }

    private ResultLinks.Link opened(UUID token) {
        return this.links.opened(token).orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "result"));
    }

    private @Nullable String number(ResultLinks.Link link) {
        Party submitter = this.parties.of(link.dossier()).get(PartyRole.SUBMITTER);
        return (submitter == null) ? null : submitter.idNumber();
    }

    private Result result(ResultLinks.Link link) {
        UUID returned = this.handOvers.of(link.dossier())
            .stream()
            .filter((one) -> one.id().equals(link.handover()))
            .map(HandOver::result)
            .findFirst()
            .orElseThrow();
        return this.results.of(link.dossier())
            .stream()
            .filter((one) -> one.id().equals(returned) && one.file() != null)
            .findFirst()
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "result"));
    }

}
