package fr.univ.stages.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Introuvable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was produced as it was (6.2): bytes, SHA-256 and printed data are added, never changed. */
@Service
public class DocumentsConserves {

    private static final String CARTE =
            "select id, proprietaire, type, numero_version, nom, type_mime, octet_length(octets) as taille, sha256,"
                    + " modele_version, produit_le, reference, code from app.document where proprietaire = :proprietaire";

    private final JdbcClient base;
    private final ObjectMapper json;
    private final Horloge horloge;

    DocumentsConserves(JdbcClient base, ObjectMapper json, Horloge horloge) {
        this.base = base;
        this.json = json;
        this.horloge = horloge;
    }

    /** Keeps it, or returns the one already kept for that owner, type and version: a step run twice adds nothing. */
    @Transactional
    public DocumentConserve conserver(DocumentAConserver document) {
        base.sql("""
                        insert into app.document (proprietaire, type, numero_version, nom, type_mime, octets, sha256,
                                                  modele_version, donnees, produit_le, reference, code)
                        values (:proprietaire, :type, :version, :nom, :typeMime, :octets, :sha256,
                                :modeleVersion, :donnees::jsonb, :produitLe, :reference, :code)
                        on conflict (proprietaire, type, numero_version) do nothing
                        """)
                .param("proprietaire", document.proprietaire())
                .param("type", document.type())
                .param("version", document.version())
                .param("nom", document.nom())
                .param("typeMime", document.typeMime())
                .param("octets", document.octets())
                .param("sha256", empreinte(document.octets()))
                .param("modeleVersion", document.modeleVersion())
                .param("donnees", ecrire(document.donnees()))
                .param("produitLe", Timestamp.from(horloge.maintenant()))
                .param(
                        "reference",
                        document.marque() == null ? null : document.marque().reference())
                .param(
                        "code",
                        document.marque() == null ? null : document.marque().code())
                .update();
        return deVersion(document.proprietaire(), document.type(), document.version())
                .orElseThrow();
    }

    /** The one that shows the highest version of its owner. */
    @Transactional(readOnly = true)
    public Optional<DocumentConserve> dernier(String proprietaire, String type) {
        return base.sql(CARTE + " and type = :type order by numero_version desc limit 1")
                .param("proprietaire", proprietaire)
                .param("type", type)
                .query(DocumentsConserves::lire)
                .optional();
    }

    /** The one of that very version. */
    @Transactional(readOnly = true)
    public Optional<DocumentConserve> deVersion(String proprietaire, String type, long version) {
        return base.sql(CARTE + " and type = :type and numero_version = :version")
                .param("proprietaire", proprietaire)
                .param("type", type)
                .param("version", version)
                .query(DocumentsConserves::lire)
                .optional();
    }

    /** All that was ever kept for an owner, latest first. */
    @Transactional(readOnly = true)
    public List<DocumentConserve> tous(String proprietaire) {
        return base.sql(CARTE + " order by id desc")
                .param("proprietaire", proprietaire)
                .query(DocumentsConserves::lire)
                .list();
    }

    /** The bytes; throws Introuvable for an unknown id, DocumentAltere when they no longer match their SHA-256. */
    @Transactional(readOnly = true)
    public byte[] octets(long id) {
        Contenu contenu = base.sql("select octets, sha256 from app.document where id = :id")
                .param("id", id)
                .query(Contenu.class)
                .optional()
                .orElseThrow(() -> new Introuvable("Ce document n'existe pas."));
        if (!empreinte(contenu.octets()).equals(contenu.sha256())) {
            throw new DocumentAltere(id);
        }
        return contenu.octets();
    }

    /** Deletes what was kept for an owner, in the transaction that deletes that owner; the only way there is. */
    @Transactional
    public void oublier(String proprietaire) {
        autoriser(proprietaire);
        base.sql("delete from app.document where proprietaire = :proprietaire")
                .param("proprietaire", proprietaire)
                .update();
        autoriser("");
    }

    private void autoriser(String proprietaire) {
        base.sql("select set_config('app.proprietaire_supprime', :proprietaire, true)")
                .param("proprietaire", proprietaire)
                .query(String.class)
                .single();
    }

    private record Contenu(byte[] octets, String sha256) {}

    private static DocumentConserve lire(ResultSet ligne, int rang) throws SQLException {
        return new DocumentConserve(
                ligne.getLong("id"),
                ligne.getString("proprietaire"),
                ligne.getString("type"),
                ligne.getLong("numero_version"),
                ligne.getString("nom"),
                ligne.getString("type_mime"),
                ligne.getLong("taille"),
                ligne.getString("sha256"),
                ligne.getString("modele_version"),
                ligne.getTimestamp("produit_le").toInstant(),
                ligne.getString("reference"),
                ligne.getString("code"));
    }

    private String ecrire(Object donnees) {
        try {
            return json.writeValueAsString(donnees);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Les données imprimées ne s'écrivent pas en JSON.", e);
        }
    }

    private static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
