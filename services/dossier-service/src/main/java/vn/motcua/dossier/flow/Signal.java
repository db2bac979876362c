package vn.motcua.dossier.flow;

import java.util.Map;
import java.util.UUID;

/**
 * What a feature says to whoever moves the process. Published inside the transaction with
 * Spring's event publisher and heard in the same transaction.
 */
public sealed interface Signal {

    /** A dossier was handed in: its process begins. */
    record DossierSubmitted(UUID dossier) implements Signal {
    }

    /**
     * A work item was completed.
     *
     * @param engineTask id under which the mover of the process knows the work
     * @param answers what the gateways behind the work read
     */
    record WorkCompleted(String engineTask, Map<String, Object> answers) implements Signal {
    }

    /** The papers that were asked for came in. */
    record PapersReceived(UUID dossier) implements Signal {
    }

    /** Papers are waited for, and not without end: the watch over the wait begins. */
    record SupplementAwaited(UUID dossier) implements Signal {
    }

    /** The papers that were asked for did not come in time. */
    record SupplementExpired(UUID dossier) implements Signal {
    }

    /** The applicant withdrew. */
    record DossierWithdrawn(UUID dossier) implements Signal {
    }

    /**
     * The dossier goes another way from here, at another agency or under another
     * procedure: it is handed over anew.
     *
     * @param accepted whether somebody accepted it; else it is checked anew
     */
    record DossierRerouted(UUID dossier, boolean accepted) implements Signal {
    }

    /** The same matter goes on under another dossier: this one's process ends. */
    record DuplicateClosed(UUID dossier) implements Signal {
    }

    /**
     * The due instant was set or changed: the watch over the old one ends, one over the
     * new one begins.
     *
     * @param askFirst whether the holder can still be asked before the due day
     */
    record DeadlineSet(UUID dossier, int dueVersion, boolean askFirst) implements Signal {
    }

    /** No clock runs: the watch ends. */
    record DeadlineCleared(UUID dossier) implements Signal {
    }

    /** Another office is asked about the dossier. */
    record OpinionAsked(UUID dossier, UUID consultation, String agency, String unit) implements Signal {
    }

    /** The dossier is settled: no office is asked any longer. */
    record OpinionsNotNeeded(UUID dossier) implements Signal {
    }

    /** A dossier goes to other agencies. */
    record RouteFixed(UUID dossier, UUID route) implements Signal {
    }

    /** Nothing is awaited from other agencies any longer. */
    record AgenciesNotNeeded(UUID dossier) implements Signal {
    }

    /** A draft awaits a signature. */
    record ApologyDrafted(UUID dossier, UUID letter) implements Signal {
    }

    /** The draft is no longer needed. */
    record ApologyCancelled(UUID dossier) implements Signal {
    }

    /** The signed letter reached the applicant by e-mail. */
    record ApologyDelivered(UUID dossier) implements Signal {
    }

    /** An opinion was entered in the book: its process begins. */
    record FeedbackReceived(UUID feedback) implements Signal {
    }

    /** A poor answer or a confirmed fault: the process of its remedy begins. */
    record RemedyNeeded(UUID remedy) implements Signal {
    }

    /**
     * A procedure is to be published or reviewed: its process begins.
     *
     * @param periodic whether the yearly plan says so
     */
    record ReviewOpened(UUID review, boolean periodic) implements Signal {
    }

    /** The e-mail failed: the letter goes to the print list. */
    record ApologyNotDelivered(UUID dossier) implements Signal {
    }

}
