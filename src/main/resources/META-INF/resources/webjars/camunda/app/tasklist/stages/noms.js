// Names and landmarks of the task list's own controls.
export const NOMS = [
  ['.task-details .maximize', 'Afficher la tâche en grand'],
  ['.task-details .reset-regions', 'Revoir la liste des tâches'],
  ['.task-filters header .btn-link[ng-click^="openModal"]', 'Créer un filtre'],
  ['.task-filter .actions a', 'Modifier ce filtre'],
  ['.unclaim', 'Remettre à disposition'],
  ['.instance-link', 'Voir le processus en cours']
];

export const REPERES = [
  ['section.task-filters', { 'aria-label': 'Filtres' }],
  ['section.tasks-list', { 'aria-label': 'Liste des tâches' }],
  ['section.task-details', { 'aria-label': 'Tâche' }],
  ['.task-details > .content', { tabindex: '0' }],
  ['h6.process-definition, h4.process-definition, h5.assignee', { role: 'presentation' }],
  ['.assignee [cam-widget-inline-field]', { tabindex: '-1' }]
];
