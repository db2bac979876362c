package vn.motcua.simulator.api;

import java.util.UUID;

/** An opinion that was taken in, with its number. */
public record SentOpinion(UUID id, String code) {
}
