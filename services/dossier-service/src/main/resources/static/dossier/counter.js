// The counter's screen by keyboard. Everything here also works without it, only slower.
(() => {
  'use strict';

  const search = document.getElementById('tim');
  const form = document.getElementById('reception');
  const results = () => [...document.querySelectorAll('#found .result')];

  /** Moves through the lines below the search box; -1 is the box itself. */
  function moveTo(index) {
    const lines = results();
    const target = index < 0 ? search : lines[Math.min(index, lines.length - 1)];
    if (target) {
      target.focus();
    }
  }

  function inSearch(event) {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      moveTo(0);
    }
    else if (event.key === 'Enter' && results().length > 0) {
      event.preventDefault();
      results()[0].click();
    }
    else if (event.key === 'Escape') {
      search.value = '';
      document.getElementById('found').replaceChildren();
    }
  }

  function inResults(event) {
    const index = results().indexOf(event.target.closest('.result'));
    if (index < 0) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveTo(index + (event.key === 'ArrowDown' ? 1 : -1));
    }
    else if (event.key === 'Escape') {
      moveTo(-1);
    }
  }

  /** Enter goes to the next field: nobody accepts a dossier by accident. */
  function inForm(event) {
    if (event.key !== 'Enter' || event.ctrlKey || !event.target.matches('input:not([type=submit]), select')) {
      return;
    }
    event.preventDefault();
    const fields = [...form.querySelectorAll('input:not([type=hidden]), select, textarea, button:not([tabindex="-1"]), summary')]
      .filter((field) => field.offsetParent !== null && !field.disabled);
    const next = fields[fields.indexOf(event.target) + 1];
    if (next) {
      next.focus();
    }
  }

  function everywhere(event) {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      document.getElementById('accept').click();
    }
    else if (event.key === '/' && !event.target.matches('input, textarea, select')) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }

  function chosen(event) {
    if (event.detail.target.id !== 'chosen') {
      return;
    }
    search.value = '';
    document.getElementById('found').replaceChildren();
    document.getElementById('submitter.name').focus();
  }

  /** A second click while the first one is on its way does nothing; the server sees to it as well. */
  function sending(event) {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    const line = form.querySelector('[data-sending]');
    line.textContent = line.dataset.sending;
  }

  function kindChosen(event) {
    if (!event.target.matches('input[type=radio][name$=".kind"]')) {
      return;
    }
    event.target.closest('[data-person]').dataset.person = event.target.value;
  }

  /** A link to a field opens what hides it, and leaves the cursor there. */
  function toField(event) {
    const link = event.target.closest('a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) {
      return;
    }
    event.preventDefault();
    for (let hidden = field.closest('details'); hidden; hidden = hidden.parentElement.closest('details')) {
      hidden.open = true;
    }
    field.scrollIntoView({ block: 'center' });
    (field.matches('input, select, textarea') ? field : field.querySelector('input:not([type=hidden]), select, textarea') || field).focus();
  }

  /** Prints without leaving the page; a browser that cannot opens the paper instead. */
  function print(event) {
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.title = event.currentTarget.textContent;
    frame.src = event.currentTarget.href;
    const address = event.currentTarget.href;
    frame.addEventListener('load', () => {
      try {
        frame.contentWindow.focus();
        frame.contentWindow.print();
      }
      catch (refused) {
        window.open(address, '_blank', 'noopener');
      }
    });
    document.body.append(frame);
  }

  if (form && search) {
    search.addEventListener('keydown', inSearch);
    document.getElementById('found').addEventListener('keydown', inResults);
    form.addEventListener('keydown', inForm);
    form.addEventListener('submit', sending);
    form.addEventListener('change', kindChosen);
    document.querySelector('main').addEventListener('click', toField);
    document.addEventListener('keydown', everywhere);
    document.body.addEventListener('htmx:afterSwap', chosen);
    window.addEventListener('pageshow', () => delete form.dataset.sent);
    const summary = document.getElementById('error-summary');
    if (summary) {
      summary.focus();
    }
    else if (form.querySelector('[name=procedure]')) {
      document.getElementById('submitter.name').focus();
    }
  }
  document.querySelectorAll('[data-print]').forEach((link) => link.addEventListener('click', print));
})();
