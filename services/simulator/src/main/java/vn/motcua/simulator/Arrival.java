package vn.motcua.simulator;

import vn.motcua.simulator.api.NewDossier;
import vn.motcua.simulator.api.Procedure;

/**
 * Somebody comes with a dossier.
 *
 * @param moment of the day
 * @param collector who will come for the result
 * @param atOnce whether one person does all steps on one screen
 */
record Arrival(int moment, Procedure procedure, NewDossier dossier, String collector, boolean atOnce, Story story) {
}
