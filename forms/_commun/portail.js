import { dansPortail } from './formulaire.js';

const racine = document.getElementById('formulaire');
if (racine) dansPortail(racine);
