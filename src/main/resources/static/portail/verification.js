const OCTETS_AU_PLUS = 20 * 1024 * 1024;

const formulaire = document.getElementById('verification-fichier');
const depot = formulaire.querySelector('.depot');
const choix = document.getElementById('fichier');
const erreur = document.getElementById('fichier-erreur');

// Browsers compute digests on pages served over HTTPS only; elsewhere the digest is typed.
if (globalThis.crypto?.subtle) {
  depot.hidden = false;
  choix.addEventListener('change', () => verifier(choix.files[0]));
  depot.addEventListener('dragover', (evenement) => {
    evenement.preventDefault();
    depot.classList.add('survol');
  });
  depot.addEventListener('dragleave', () => depot.classList.remove('survol'));
  depot.addEventListener('drop', (evenement) => {
    evenement.preventDefault();
    depot.classList.remove('survol');
    verifier(evenement.dataTransfer.files[0]);
  });
}

async function verifier(fichier) {
  if (!fichier) return;
  if (fichier.size > OCTETS_AU_PLUS) {
    dire(formulaire.dataset.tropGrand);
    return;
  }
  try {
    const octets = await fichier.arrayBuffer();
    if (!estUnPdf(octets)) {
      dire(formulaire.dataset.pasPdf);
      return;
    }
    const condense = await crypto.subtle.digest('SHA-256', octets);
    document.getElementById('empreinte').value = Array.from(new Uint8Array(condense), (octet) =>
      octet.toString(16).padStart(2, '0'),
    ).join('');
    formulaire.requestSubmit();
  } catch {
    dire(formulaire.dataset.illisible);
  }
}

function estUnPdf(octets) {
  return new TextDecoder('latin1').decode(octets.slice(0, 5)) === '%PDF-';
}

function dire(message) {
  erreur.textContent = message;
  erreur.hidden = false;
  depot.classList.add('champ-en-erreur');
  choix.setAttribute('aria-invalid', 'true');
  choix.value = '';
}
