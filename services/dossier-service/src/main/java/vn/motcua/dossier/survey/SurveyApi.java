package vn.motcua.dossier.survey;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.access.VisitorThrottle;

/** The survey over HTTP: by its token for anybody, in sums for the agency. */
@RestController
class SurveyApi {

    /** Looks and answers an hour from one address: a desk may have one tablet. */
    static final int MOST = 200;

    private final Surveys surveys;

    private final SurveyStore store;

    private final VisitorThrottle throttle;

    private final Access access;

    SurveyApi(Surveys surveys, SurveyStore store, VisitorThrottle throttle, Access access) {
        this.surveys = surveys;
        this.store = store;
        this.throttle = throttle;
        this.access = access;
    }

    @GetMapping("/api/surveys/{token}")
    List<SurveyQuestion> questions(@PathVariable UUID token, HttpServletRequest request) {
        this.throttle.count("SURVEY", request.getRemoteAddr(), MOST);
        return this.surveys.questions(token);
    }

    @PostMapping("/api/surveys/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable UUID token, @RequestBody Said said, HttpServletRequest request) {
        this.throttle.count("SURVEY", request.getRemoteAddr(), MOST);
        this.surveys.answer(token, (said.levels() == null) ? Map.of() : said.levels(), said.remark(),
                request.getRemoteAddr());
    }

    /** Invited, answered and satisfied, unit by unit. */
    @GetMapping("/api/satisfaction")
    List<Sum> sums() {
        this.access.require(Role.UNIT_HEAD, Role.SIGNATORY, Role.SUPERVISOR, Role.AUDITOR);
        return this.store.byUnit(this.access.current().agency()).stream().map(Sum::of).toList();
    }

    record Said(@Nullable Map<String, @Nullable Integer> levels, @Nullable String remark) {
    }

    /**
     * @param answeredAtDesk how many of the answers came from a desk: they are in no rate
     * @param satisfactionRate none where so few answered that it would name them
     */
    record Sum(String unit, long invited, long answered, long answeredAtDesk, double responseRate,
            @Nullable Double satisfactionRate) {

        static Sum of(UnitSatisfaction one) {
            return new Sum(one.unit(), one.invited(), one.answered(), one.atDesk(), one.responseRate(),
                    one.isShown() ? one.satisfactionRate() : null);
        }

    }

}
