package fr.univ.stages.centre;

import fr.univ.stages.centre.modele.Rattachement;
import fr.univ.stages.securite.Droit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who works in which centre, with which right. */
public interface RattachementRepository extends Repository<Rattachement, Long> {

    Rattachement save(Rattachement rattachement);

    Rattachement saveAndFlush(Rattachement rattachement);

    void delete(Rattachement rattachement);

    void flush();

    @Query("select r from Rattachement r where r.id = :id and r.centre.id = :centre")
    Optional<Rattachement> duCentre(long id, long centre);

    @Query("select r from Rattachement r where r.centre.id = :centre and r.login in :logins")
    List<Rattachement> parLogins(long centre, Collection<String> logins);

    @Query("""
            select r from Rattachement r where r.centre.id = :centre
             order by function('app.recherche', r.nom), function('app.recherche', r.prenom), r.id
            """)
    Slice<Rattachement> page(long centre, Pageable page);

    @Query("select count(r) from Rattachement r where r.centre.id = :centre and r.droit = :droit")
    long compter(long centre, Droit droit);

    @Query("select r.centre.id as centre, r.droit as droit from Rattachement r where r.login = :login")
    List<DroitAcquis> droitsDe(String login);

    @Query("""
            select r from Rattachement r
             where r.centre.id = :centre and r.figureSurConvention
             order by function('app.recherche', r.nom), r.id
            """)
    List<Rattachement> figurantSurConvention(long centre);

    @Query("""
            select count(r) as tous,
                   count(case when r.droit = :admin then 1 end) as admins,
                   count(case when r.figureSurConvention then 1 end) as contacts
              from Rattachement r where r.centre.id = :centre
            """)
    Effectif effectif(long centre, Droit admin);

    /** How many people work for one centre. */
    interface Effectif {
        long getTous();

        long getAdmins();

        long getContacts();
    }

    /** One right of one person. */
    interface DroitAcquis {
        long getCentre();

        Droit getDroit();
    }
}
