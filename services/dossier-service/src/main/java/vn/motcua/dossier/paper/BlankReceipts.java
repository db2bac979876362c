package vn.motcua.dossier.paper;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.papers.BlankReceiptsPaper;
import vn.motcua.papers.PaperHead;
import vn.motcua.papers.PaperPress;

/**
 * Prints receipts that are filled in by hand. They are no papers yet: no number is taken
 * and nothing is stored; the entry of the dossier issues the receipt.
 */
@Component
public class BlankReceipts {

    private final Regimes regimes;

    private final Directory directory;

    private final PaperSettings settings;

    private final PaperPress press = new PaperPress();

    BlankReceipts(Regimes regimes, Directory directory, PaperSettings settings) {
        this.regimes = regimes;
        this.directory = directory;
        this.settings = settings;
    }

    /** One page for each code, in the form that is in force on that day. */
    public byte[] print(String agencyCode, LocalDate day, List<String> codes) {
        Regime.Form form = this.regimes.on(day).form(FormKey.RECEIPT, day);
        Agency agency = this.directory.agencyOn(agencyCode, day);
        PaperHead head = new PaperHead(agency.superiorName(), agency.name(), null, agency.place(), day, form.mark(),
                form.title(), null, this.settings.sample(), false, false);
        return this.press.print(new BlankReceiptsPaper(head, codes, agency.deskName(),
                this.settings.publicUrl() + "/tra-cuu", agency.hotline()));
    }

}
