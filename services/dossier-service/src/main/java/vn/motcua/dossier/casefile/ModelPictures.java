package vn.motcua.dossier.casefile;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Models;
import vn.motcua.dossier.steps.StepBook;
import vn.motcua.dossier.worklist.StepLog;
import vn.motcua.models.ModelNames;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The models as pictures, with the way a dossier took through them. Each dossier is shown
 * on the version that it runs under, whatever was put in force since.
 */
@Component
class ModelPictures {

    private static final List<String> PROCESSES = List.of(ModelNames.Dossier.PROCESS, ModelNames.DeadlineWatch.PROCESS,
            ModelNames.SupplementWatch.PROCESS, ModelNames.Consultation.PROCESS, ModelNames.InterAgency.PROCESS,
            ModelNames.Apology.PROCESS);

    private final StepLog steps;

    private final Models models;

    private final StepBook book;

    /** A version never changes once it is deployed. */
    private final Map<StepLog.Model, Map<String, String>> names = new ConcurrentHashMap<>();

    ModelPictures(StepLog steps, Models models, StepBook book) {
        this.steps = steps;
        this.models = models;
        this.book = book;
    }

    /** The models that the dossier has entered, the main one first. */
    List<ModelPicture> of(UUID dossier) {
        return this.steps.models(dossier)
            .stream()
            .filter((model) -> PROCESSES.contains(model.process()))
            .sorted(Comparator.comparingInt((model) -> PROCESSES.indexOf(model.process())))
            .map((model) -> picture(dossier, model))
            .toList();
    }

    private ModelPicture picture(UUID dossier, StepLog.Model model) {
        return new ModelPicture(model.process(), model.version(), name(model, model.process()),
                this.steps.passed(dossier, model),
                this.steps.current(dossier, model)
                    .stream()
                    .map((element) -> new ModelPicture.Step(element, current(dossier, model, element)))
                    .toList(),
                ways(dossier, model));
    }

    /** Where several agencies are at work at once, no single line leads through. */
    private List<List<String>> ways(UUID dossier, StepLog.Model model) {
        return model.process().equals(ModelNames.InterAgency.PROCESS) ? List.of() : this.steps.ways(dossier, model);
    }

    /** The task that is done once for each step is called as the step is. */
    private String current(UUID dossier, StepLog.Model model, String element) {
        String drawn = name(model, element);
        return element.equals(ModelNames.Dossier.USER_DO_STEP) ? this.book.currentName(dossier).orElse(drawn) : drawn;
    }

    /**
     * What people call an element of the main model, in the version that the dossier runs
     * under; its id where it has no name.
     */
    String name(UUID dossier, String element) {
        return this.steps.models(dossier)
            .stream()
            .filter((model) -> model.process().equals(ModelNames.Dossier.PROCESS))
            .findFirst()
            .map((model) -> name(model, element))
            .orElse(element);
    }

    private String name(StepLog.Model model, String element) {
        return this.names.computeIfAbsent(model, (wanted) -> names(this.models.xml(wanted.process(), wanted.version())))
            .getOrDefault(element, element);
    }

    /**
     * A model as XML, in the version that the dossier runs under.
     * @throws Refusal if the dossier did not go through such a model
     */
    byte[] xml(UUID dossier, String process, int version) {
        StepLog.Model model = new StepLog.Model(process, version);
        if (!this.steps.models(dossier).contains(model)) {
            throw new Refusal(RefusalReason.NOT_FOUND, "model", "id", process);
        }
        return this.models.xml(process, version);
    }

    private static Map<String, String> names(byte[] xml) {
        try {
            return read(xml);
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException("A deployed model is no XML", ex);
        }
    }

    private static Map<String, String> read(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        Map<String, String> found = new HashMap<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                String id = reader.getAttributeValue(null, "id");
                String name = reader.getAttributeValue(null, "name");
                if (id != null && name != null) {
                    found.put(id, name.replaceAll("\\s+", " "));
                }
            }
        }
        reader.close();
        return found;
    }

}
