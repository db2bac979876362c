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
        // one swap, never by way of the machine's time: the job executor is looking at
        // this clock all the while
        clock.onMove(ClockUtil::offset);
    }

    @Override
    public void destroy() {
        ClockUtil.reset();
    }

}
