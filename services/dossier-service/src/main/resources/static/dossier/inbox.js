// Walking a list by keyboard: j down, k up; Enter opens the link that has the focus, as everywhere.
(() => {
  const links = () => [...document.querySelectorAll("[data-row-link]")];

  const typing = (element) => element.closest("input, select, textarea, [contenteditable]") !== null;

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) {
      return;
    }
    const step = { j: 1, k: -1 }[event.key];
    const all = links();
    if (step === undefined || all.length === 0) {
      return;
    }
    const row = document.activeElement.closest("tr");
    const here = all.findIndex((link) => row !== null && row.contains(link));
    const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(here + step, 0), all.length - 1);
    all[next].focus();
    all[next].scrollIntoView({ block: "nearest" });
    event.preventDefault();
  });
})();
