// Views of the vendor that have no place here: work starts in the portal, and the engine must hold no personal data
// (free tasks, comments and searches on variables would put some there, or in the browser's storage).
const RETIREES = new Set([
  'create-task-action',
  'start-process-action',
  'task-action-comment',
  'task-detail-description',
  'task-detail-history', // always empty at our history level; the portal shows who did what to a dossier
  'task-search',
  'tasklist-sorting',
  'tasklist-card-variables'
]);

export function depouiller() {
  window.angular.module('cam.tasklist').config(['$provide', $provide => {
    $provide.decorator('Views', ['$delegate', $delegate => {
      const tous = $delegate.getProviders.bind($delegate);
      $delegate.getProviders = choix => tous(choix).filter(vue => !RETIREES.has(vue.id));
      return $delegate;
    }]);
    // The blue box "other tasks of the same process": after a step our forms open the next one themselves.
    $provide.decorator('assignNotification', ['$delegate', () => () => {}]);
  }]);
}
