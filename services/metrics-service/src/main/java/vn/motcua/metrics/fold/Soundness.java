package vn.motcua.metrics.fold;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whether a fact holds what its record promises. JSON keeps no promises: a field may be
 * missing, a text hold a character that PostgreSQL refuses, a time lie beyond its range;
 * each would stop the whole partition.
 */
final class Soundness {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private static final ClassValue<List<Slot>> SLOTS = new ClassValue<>() {

        @Override
        protected List<Slot> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents()).stream().map(Slot::of).toList();
        }

    };

    private Soundness() {
    }

    /** What is wrong with a fact, in one sentence; absent if nothing is. */
    static @Nullable String flaw(Record fact) {
        for (Slot slot : SLOTS.get(fact.getClass())) {
            String flaw = flaw(slot, slot.of(fact));
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    private static @Nullable String flaw(Slot slot, @Nullable Object value) {
        if (value == null) {
            return slot.optional ? null : slot.name() + " is missing";
        }
        if (value instanceof Record inner) {
            return flaw(inner);
        }
        if (value instanceof Instant instant && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))) {
            return slot.name() + " is a time beyond reason";
        }
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            return slot.name() + " holds a null character";
        }
        return null;
    }

    private record Slot(RecordComponent component, boolean optional) {

        static Slot of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Slot(component, component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        String name() {
            return this.component.getName();
        }

        @Nullable Object of(Record holder) {
            try {
                return this.component.getAccessor().invoke(holder);
            }
            catch (ReflectiveOperationException ex) {
                throw new IllegalStateException("The accessor of a record failed", ex);
            }
        }

    }

}
