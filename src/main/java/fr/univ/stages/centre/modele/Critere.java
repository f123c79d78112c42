package fr.univ.stages.centre.modele;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One composante or étape that a centre manages; no two centres share one. */
@Entity
@Table(name = "critere_gestion")
public class Critere {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Centre centre;

    @Enumerated(EnumType.STRING)
    private TypeCritere type;

    private String code;

    private String libelle;

    protected Critere() {}

    public Critere(Centre centre, TypeCritere type, String code, String libelle) {
        this.centre = centre;
        this.type = type;
        this.code = code;
        this.libelle = libelle;
    }
}
