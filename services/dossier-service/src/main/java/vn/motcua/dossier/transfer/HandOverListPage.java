package vn.motcua.dossier.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.dossier.HandOverListRules.Dispute;

/** {@code /ban-giao}: papers from the desk to the units, and results back. */
@Controller
@RequestMapping("/ban-giao")
class HandOverListPage {

    private static final String HERE = "redirect:/ban-giao";

    private final HandOverLists lists;

    private final Directory directory;

    private final Colleagues colleagues;

    private final Access access;

    private final LegalClock clock;

    private final RefusalSentences sentences;

    private final Texts texts;

    HandOverListPage(HandOverLists lists, Directory directory, Colleagues colleagues, Access access, LegalClock clock,
            RefusalSentences sentences, Texts texts) {
        this.lists = lists;
        this.directory = directory;
        this.colleagues = colleagues;
        this.access = access;
        this.clock = clock;
        this.sentences = sentences;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show() {
        Actor reader = this.access.current();
        List<WaitingLine> waiting = this.lists.waiting()
            .stream()
            .map((one) -> new WaitingLine(one, unit(one.unit()),
                    this.lists.mayGive(reader, one.unit(), one.direction())))
            .toList();
        return new ModelAndView("transfer/lists").addObject("waiting", waiting)
            .addObject("open", lines(this.lists.open(), reader))
            .addObject("confirmed", lines(this.lists.confirmed(), reader));
    }

    @GetMapping("/{id}")
    ModelAndView list(@PathVariable UUID id) {
        HandOverList list = this.lists.get(id);
        return new ModelAndView("transfer/list").addObject("line", lines(List.of(list), this.access.current()).get(0))
            .addObject("items", this.lists.items(list));
    }

    @PostMapping
    String make(@RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String direction,
            RedirectAttributes redirect) {
        try {
            HandOverList made = this.lists.make(unit, HandOverListApi.direction(direction));
            Alert.done(this.texts.of("transfer.made", made.number(), made.items())).on(redirect);
            return HERE + "/" + made.id();
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
            return HERE;
        }
    }

    @PostMapping("/{id}/xac-nhan")
    String confirm(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> entered,
            RedirectAttributes redirect) {
        try {
            HandOverList signed = this.lists.confirm(id, disputes(entered));
            Alert.done(this.texts.of("transfer.confirmed", signed.items() - signed.disputed(), signed.disputed()))
                .on(redirect);
            return HERE;
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        catch (Refusals refused) {
            Alert.refused(refused.all().stream().map(this.sentences::of).distinct().collect(Collectors.joining(" ")))
                .on(redirect);
        }
        return HERE + "/" + id;
    }

    /** Ticked ones; a reason without a tick is meant as well. */
    private static List<Dispute> disputes(MultiValueMap<String, String> entered) {
        List<String> ticked = entered.getOrDefault("disputed", List.of());
        List<Dispute> all = new ArrayList<>();
        entered.forEach((name, values) -> {
            if (name.startsWith("reason-")) {
                String dossier = name.substring("reason-".length());
                String reason = values.get(0);
                if (ticked.contains(dossier) || !reason.isBlank()) {
                    all.add(new Dispute(uuid(dossier), reason));
                }
            }
        });
        return all;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        }
        catch (IllegalArgumentException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "disputed");
        }
    }

    private List<ListLine> lines(List<HandOverList> all, Actor reader) {
        Map<String, String> names = this.colleagues.names(all.stream()
            .flatMap((list) -> Stream.of(list.madeBy(), list.confirmedBy()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
        return all.stream().map((list) -> line(list, names, reader)).toList();
    }

    private ListLine line(HandOverList list, Map<String, String> names, Actor reader) {
        String receiver = list.confirmedBy();
        return new ListLine(list, unit(list.unit()), names.getOrDefault(list.madeBy(), list.madeBy()),
                (receiver == null) ? "" : names.getOrDefault(receiver, receiver), list.isOverdue(this.clock.instant()),
                list.confirmedAt() == null && this.lists.mayTake(reader, list.unit(), list.direction()));
    }

    private String unit(String code) {
        return this.directory.unit(code).name();
    }

}
