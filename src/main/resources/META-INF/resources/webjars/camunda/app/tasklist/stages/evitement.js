// First stop of the keyboard: past the band, the filters and the list, to the task that is open (WCAG 2.4.1).
export function offrirLeRaccourci() {
  const lien = document.createElement('a');
  lien.className = 'stages-evitement';
  lien.href = '#';
  lien.textContent = 'Aller à la tâche';
  lien.addEventListener('click', evenement => {
    evenement.preventDefault();
    const but = document.querySelector('.task-details .form-container :is(h1, h2, input)')
      || document.querySelector('.task-details > .content');
    if (!but) return;
    if (!but.matches('input')) but.tabIndex = -1;
    but.focus();
  });
  const repere = document.createElement('nav');
  repere.setAttribute('aria-label', 'Accès rapide');
  repere.append(lien);
  document.body.prepend(repere);
}
