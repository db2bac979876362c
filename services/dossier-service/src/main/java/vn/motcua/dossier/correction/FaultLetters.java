package vn.motcua.dossier.correction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Signature;
import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.papers.FaultLetterPaper;
import vn.motcua.papers.PersonLine;
import vn.motcua.rules.absence.WhoSigns.SignedPaper;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.result.ResultFault;

/** The table of faults, each with its letter of apology. */
@Component
class FaultLetters {

    private final PaperOffice papers;

    private final Parties parties;

    private final Directory directory;

    private final Substitutes substitutes;

    private final JdbcClient database;

    FaultLetters(PaperOffice papers, Parties parties, Directory directory, Substitutes substitutes,
            JdbcClient database) {
        this.papers = papers;
        this.parties = parties;
        this.directory = directory;
        this.substitutes = substitutes;
        this.database = database;
    }

    /** No letter twice: whoever sends a form again gets no second one. */
    void requireNew(UUID dossier, ResultFault fault, String reason) {
        if (fault == ResultFault.DOSSIER_LOST && this.database.sql("""
                SELECT EXISTS (SELECT FROM dossier_fault WHERE dossier = :dossier AND kind = :kind AND reason = :reason)
                """)
            .param("dossier", dossier)
            .param("kind", fault.name())
            .param("reason", reason)
            .query(Boolean.class)
            .single()) {
            throw new Refusal(RefusalReason.FAULT_OWNED, "reason");
        }
    }

    IssuedPaper issue(Dossier dossier, ResultFault fault, String reason, Instant now, Actor signer) {
        Party submitter = Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER));
        Agency agency = this.directory.agency(dossier.subject().agency());
        Signature signature = this.substitutes.signature(agency, signer, SignedPaper.APOLOGY, now);
        IssuedPaper letter = this.papers.issue(dossier, FormKey.FAULT_LETTER, now, signer.account(),
                (head) -> new FaultLetterPaper(head, Objects.requireNonNull(dossier.code()),
                        new PersonLine(submitter.name(), submitter.address(), submitter.phone(), submitter.email(),
                                null),
                        dossier.subject().procedureName(), fault == ResultFault.DOSSIER_LOST, reason,
                        signature.authority(), signature.title(), signature.name()));
        this.database.sql("""
                INSERT INTO dossier_fault (id, dossier, kind, reason, at, officer, letter)
                VALUES (:id, :dossier, :kind, :reason, :at, :officer, :letter)
                """)
            .param("id", UUID.randomUUID())
            .param("dossier", dossier.id())
            .param("kind", fault.name())
            .param("reason", reason)
            .param("at", now.atOffset(ZoneOffset.UTC))
            .param("officer", signer.account())
            .param("letter", letter.id())
            .update();
        return letter;
    }

}
