package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.DisposableBean;

import vn.motcua.dossier.time.LegalClock;

/**
 * Lets the engine's clock follow the legal clock: always ticking, ahead or behind by the
 * same offset.
 */
class EngineClock implements DisposableBean {

    EngineClock(LegalClock clock) {
        clock.onMove((offset) -> {
            ClockUtil.reset();
            ClockUtil.offset(offset);
        });
    }

    @Override
    public void destroy() {
        ClockUtil.reset();
    }

}
