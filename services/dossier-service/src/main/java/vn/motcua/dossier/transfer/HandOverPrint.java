package vn.motcua.dossier.transfer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.HandOverSheets;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.papers.HandOverListPaper;

/** Prints a hand-over list, for the two signatures. */
@Component
class HandOverPrint {

    private final HandOverLists lists;

    private final HandOverSheets sheets;

    private final Directory directory;

    private final Colleagues colleagues;

    private final Texts texts;

    HandOverPrint(HandOverLists lists, HandOverSheets sheets, Directory directory, Colleagues colleagues, Texts texts) {
        this.lists = lists;
        this.sheets = sheets;
        this.directory = directory;
        this.colleagues = colleagues;
        this.texts = texts;
    }

    byte[] pdf(HandOverList list) {
        String desk = this.directory.agency(list.agency()).deskName();
        String unit = this.directory.unit(list.unit()).name();
        boolean toUnit = list.direction() == Direction.TO_UNIT;
        Map<String, String> names = this.colleagues
            .names(Stream.of(list.madeBy(), list.confirmedBy()).filter(Objects::nonNull).toList());
        String receiver = list.confirmedBy();
        return this.sheets.print(list.agency(), list.madeAt().atZone(Clocks.ZONE).toLocalDate(),
                this.texts.of("transfer.list.title." + list.direction()), String.format("%02d/BGHS", list.number()),
                (head) -> new HandOverListPaper(head, toUnit ? desk : unit, toUnit ? unit : desk,
                        list.madeAt().atZone(Clocks.ZONE), lines(list), names.getOrDefault(list.madeBy(), ""),
                        (receiver == null) ? "" : names.getOrDefault(receiver, "")));
    }

    private List<HandOverListPaper.Line> lines(HandOverList list) {
        return this.lists.items(list)
            .stream()
            .map((item) -> new HandOverListPaper.Line(item.code(), item.procedureName(),
                    (item.submitter() == null) ? "" : item.submitter(), item.sets(), item.since().atZone(Clocks.ZONE),
                    (item.disputed() == null) ? "" : this.texts.of("transfer.list.disputed-because", item.disputed())))
            .toList();
    }

}
