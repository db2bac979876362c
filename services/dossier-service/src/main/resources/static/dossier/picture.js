// Draws the process models of a dossier and marks the way it took; the current step also stands beside it as text.
(() => {
  const words = (text) => (text ? text.split(" ") : []);

  const mark = (viewer, passed, current) => {
    const canvas = viewer.get("canvas");
    const elements = viewer.get("elementRegistry");
    passed.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, "passed"));
    current.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, "current"));
  };

  // The log keeps the steps where something waits; between two of them lie gateways, and the shortest way is the one taken.
  const between = (from, to) => {
    const paths = [[from, []]];
    const seen = new Set();
    while (paths.length > 0) {
      const [here, path] = paths.shift();
      for (const flow of here.outgoing.concat(...(here.attachers || []).map((timer) => timer.outgoing))) {
        if (flow.target === to) {
          return [...path, flow];
        }
        if (!seen.has(flow.target) && /Gateway$|ServiceTask$/.test(flow.target.type)) {
          seen.add(flow.target);
          paths.push([flow.target, [...path, flow, flow.target]]);
        }
      }
    }
    return [];
  };

  const markWay = (viewer, way) => {
    const canvas = viewer.get("canvas");
    const elements = viewer.get("elementRegistry");
    const start = elements.find((element) => element.type === "bpmn:StartEvent" && /Process$/.test(element.parent.type));
    const stations = [start, ...way.map((id) => elements.get(id))].filter(Boolean);
    if (start) {
      canvas.addMarker(start.id, "passed");
    }
    stations.slice(1).forEach((to, before) => {
      between(stations[before], to).forEach((element) => canvas.addMarker(element.id, "passed"));
    });
  };

  const offerZoom = (place, canvas) => {
    const zoom = place.parentElement.querySelector(".zoom");
    zoom.hidden = false;
    zoom.addEventListener("click", (event) => {
      const factor = event.target.dataset.zoom;
      if (factor === "fit") {
        canvas.zoom("fit-viewport", "auto");
      } else if (factor) {
        canvas.zoom(canvas.zoom() * Number(factor));
      }
    });
  };

  const draw = async (place) => {
    if (place.dataset.drawn) {
      return;
    }
    place.dataset.drawn = "yes";
    try {
      const answer = await fetch(place.dataset.model, { credentials: "same-origin" });
      if (!answer.ok) {
        throw new Error(`model: ${answer.status}`);
      }
      const xml = await answer.text();
      place.replaceChildren();
      const viewer = new BpmnJS({ container: place });
      await viewer.importXML(xml);
      mark(viewer, words(place.dataset.passed), words(place.dataset.current));
      place.dataset.way.split("|").forEach((way) => markWay(viewer, words(way)));
      const canvas = viewer.get("canvas");
      canvas.zoom("fit-viewport", "auto");
      offerZoom(place, canvas);
    } catch (failure) {
      console.error(failure);
      place.textContent = place.dataset.failed;
    }
  };

  const seen = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach((entry) => draw(entry.target));
  });
  document.querySelectorAll("[data-model]").forEach((place) => seen.observe(place));

  // What was refused is read first.
  const refused = document.getElementById("loi");
  if (refused) {
    refused.focus();
  }

  // A second click while the first one travels does nothing.
  document.addEventListener("submit", (event) => {
    if (event.target.dataset.sent) {
      event.preventDefault();
    }
    event.target.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  });
})();
