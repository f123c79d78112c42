package fr.univ.stages.signature;

import fr.univ.stages.moteur.Contexte;
import fr.univ.stages.moteur.DossierOuvert;
import fr.univ.stages.moteur.Guichet;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.signature.Proprietaires.Proprietaire;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Qualite;
import fr.univ.stages.signature.modele.Signature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Serves the task of {@code signature.bpmn}, « Enregistrer les signatures ». */
@Component
public class TacheDeSignature implements Guichet {

    /** Id of the process, and of its picture. */
    public static final String PROCESSUS = "signature";

    /** Variable by which a picture that calls it names what is to be signed, « convention:12 ». */
    public static final String A_SIGNER = "aSigner";

    private final CircuitRepository circuits;
    private final Proprietaires proprietaires;
    private final Horloge horloge;

    TacheDeSignature(CircuitRepository circuits, Proprietaires proprietaires, Horloge horloge) {
        this.circuits = circuits;
        this.proprietaires = proprietaires;
        this.horloge = horloge;
    }

    @Override
    public String processus() {
        return PROCESSUS;
    }

    @Override
    public DossierOuvert ouvrir(String cle, String tache) {
        return new Ouvert(cle, proprietaires.de(cle));
    }

    private final class Ouvert implements DossierOuvert {

        private final String cle;
        private final Proprietaire a;

        Ouvert(String cle, Proprietaire a) {
            this.cle = cle;
            this.a = a;
        }

        private Circuit circuit() {
            return circuits.findByProprietaire(cle).orElseThrow(() -> new Introuvable("Ce dossier n'existe pas."));
        }

        @Override
        public void retenir() {
            a.module().retenir(a.id());
        }

        @Override
        public void exigerAcces(Acteur acteur) {
            if (!permet(acteur)) {
                throw new Interdit("Seul le centre de gestion enregistre les signatures.");
            }
        }

        @Override
        public boolean permet(Acteur acteur) {
            return a.module().gere(a.id(), acteur);
        }

        @Override
        public long version() {
            return circuit().version();
        }

        @Override
        public Class<?> saisie() {
            return SaisieSignatures.class;
        }

        @Override
        public Contexte contexte(Acteur acteur) {
            Circuit circuit = circuit();
            DossierASigner dossier = a.dossier();
            Contexte.Entete entete = new Contexte.Entete(
                    circuit.id(), circuit.version(), dossier.titre(), dossier.nomDuCentre(), dossier.adresse());
            return new Contexte(acteur, entete, vue(circuit, dossier));
        }

        @Override
        public Suite suite(Acteur acteur) {
            return new Suite(null, a.dossier().adresse(), null);
        }
    }

    /** Shows the fields of those who sign here, and no other. */
    private Vue vue(Circuit circuit, DossierASigner dossier) {
        List<Qualite> presentes =
                circuit.signatures().stream().map(Signature::qualite).toList();
        Vue vue = new Vue();
        Arrays.stream(Qualite.values())
                .forEach(qualite ->
                        vue.saisie(qualite.champ(), null).regle(qualite.champ(), false, presentes.contains(qualite)));
        circuit.signatures().forEach(ligne -> vue.saisie(ligne.qualite().champ(), ligne.signeeLe()));
        return vue.info(
                        "signataires",
                        circuit.signatures().stream().map(Signataire::de).toList())
                .info("ordre", circuit.ordreFixe())
                .info("bientot", !horloge.maintenant().isBefore(Relances.alerte(dossier.debut())))
                .info("adresse", dossier.adresse())
                .info("code", dossier.code());
    }

    private record Signataire(String champ, String qualite, String nom, boolean sansNom, LocalDate signeeLe) {

        static Signataire de(Signature ligne) {
            Qualite qualite = ligne.qualite();
            return new Signataire(qualite.champ(), qualite.libelle(), ligne.nom(), ligne.sansNom(), ligne.signeeLe());
        }
    }
}
