// What every webapp of the engine gets from us: the page's language, names for nameless controls, our way out.
import { habiller } from './page.js';
import { nommer } from './noms.js';
import { quitterParLePortail } from './session.js';

habiller();
nommer();
quitterParLePortail();

export default [];
