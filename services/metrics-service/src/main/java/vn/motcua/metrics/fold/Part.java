package vn.motcua.metrics.fold;

import java.util.UUID;

/**
 * A partition of one topic's life.
 *
 * @param topicId a topic created anew under the same name has another id
 */
record Part(UUID topicId, String topic, int number) {

    @Override
    public String toString() {
        return this.topic + "-" + this.number + " (" + this.topicId + ")";
    }

}
