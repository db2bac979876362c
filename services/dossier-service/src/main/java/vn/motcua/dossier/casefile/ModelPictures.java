package vn.motcua.dossier.casefile;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.worklist.StepLog;
import vn.motcua.models.ModelNames;
import vn.motcua.models.ProcessModels;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The models as pictures, with the way a dossier took through them. */
@Component
class ModelPictures {

    private static final List<String> PROCESSES = List.of(ModelNames.Dossier.PROCESS, ModelNames.DeadlineWatch.PROCESS,
            ModelNames.Apology.PROCESS);

    private final StepLog steps;

    private final Map<String, Map<String, String>> names = new HashMap<>();

    ModelPictures(StepLog steps) throws XMLStreamException {
        this.steps = steps;
        for (String process : PROCESSES) {
            this.names.put(process, names(xml(process)));
        }
    }

    /** The models that the dossier has entered, the main one first. */
    List<ModelPicture> of(UUID dossier) {
        return PROCESSES.stream()
            .map((process) -> new ModelPicture(process, name(process, process), this.steps.passed(dossier, process),
                    this.steps.current(dossier, process)
                        .stream()
                        .map((element) -> new ModelPicture.Step(element, name(process, element)))
                        .toList(),
                    this.steps.ways(dossier, process)))
            .filter((picture) -> !picture.passed().isEmpty() || !picture.current().isEmpty())
            .toList();
    }

    /** What people call an element; its id where it has no name. */
    String name(String process, String element) {
        return this.names.getOrDefault(process, Map.of()).getOrDefault(element, element);
    }

    /**
     * A model as XML.
     * @throws Refusal if no model is called so
     */
    static byte[] xml(String process) {
        if (!PROCESSES.contains(process)) {
            throw new Refusal(RefusalReason.NOT_FOUND, "model", "id", process);
        }
        return ProcessModels.resource(process + ".bpmn");
    }

    private static Map<String, String> names(byte[] xml) throws XMLStreamException {
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
