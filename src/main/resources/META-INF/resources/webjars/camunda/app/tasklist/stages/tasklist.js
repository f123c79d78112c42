// The staff's task list: entry module named by scripts/config.js; its default export is the list of our plug-ins.
import { habiller } from '../../../assets/stages/page.js';
import { nommer } from '../../../assets/stages/noms.js';
import { quitterParLePortail } from '../../../assets/stages/session.js';
import { sansBrouillon } from './brouillon.js';
import { carte } from './carte.js';
import { offrirLeRaccourci } from './evitement.js';
import { liens } from './liens.js';
import { NOMS, REPERES } from './noms.js';
import { depouiller } from './retraits.js';
import { tri } from './tri.js';

habiller();
sansBrouillon();
depouiller();
quitterParLePortail();
nommer(NOMS, REPERES);
offrirLeRaccourci();

export default [...liens, tri, carte];
