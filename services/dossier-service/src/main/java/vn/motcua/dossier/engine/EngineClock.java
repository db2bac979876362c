package vn.motcua.dossier.engine;

import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.DisposableBean;

import vn.motcua.dossier.time.LegalClock;

/**
 * Lets the engine's clock follow the legal clock: always ticking, ahead or behind by the
 * same offset.
 */
class EngineClock implements DisposableBean {

    /**
     * The engine's clock is one for the whole JVM: a node that ends must not take it from
     * another, whose timers would then fire by the machine's time.
     */
    private static final AtomicInteger NODES = new AtomicInteger();

    EngineClock(LegalClock clock) {
        NODES.incrementAndGet();
        // one swap, never by way of the machine's time: the job executor is looking at
        // this clock all the while
        clock.onMove(ClockUtil::offset);
    }

    @Override
    public void destroy() {
        if (NODES.decrementAndGet() == 0) {
            ClockUtil.reset();
        }
    }

}
