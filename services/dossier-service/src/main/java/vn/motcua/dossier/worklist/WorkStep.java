package vn.motcua.dossier.worklist;

import org.jspecify.annotations.Nullable;

/**
 * The step of the internal process that a work item is.
 *
 * @param key names the step within its process
 * @param number counted from 1; absent where the step is not of an approved process
 * @param of how many steps the process has
 * @param name as approved
 */
public record WorkStep(String key, @Nullable Integer number, @Nullable Integer of, @Nullable String name) {
}
