package vn.motcua.dossier.flow;

/**
 * The process models as they were put in force, version by version, for whoever shows
 * them.
 */
public interface Models {

    /**
     * A model as XML.
     * @param process id of the process in the model
     * @param version counted from 1 by deployments that changed it
     * @throws vn.motcua.rules.Refusal if there is no such version
     */
    byte[] xml(String process, int version);

}
