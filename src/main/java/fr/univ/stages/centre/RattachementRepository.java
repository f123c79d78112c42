package fr.univ.stages.centre;

import fr.univ.stages.securite.Droit;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RattachementRepository extends Repository<Rattachement, Long> {

    Rattachement save(Rattachement rattachement);

    @Query("select r.centre.id as centre, r.droit as droit from Rattachement r where r.login = :login")
    List<DroitAcquis> droitsDe(String login);

    @Query("""
            select r from Rattachement r
             where r.centre.id = :centre and r.figureSurConvention
             order by function('app.recherche', r.nom), r.id
            """)
    List<Rattachement> figurantSurConvention(long centre);

    /** One right of one person. */
    interface DroitAcquis {
        long getCentre();

        Droit getDroit();
    }
}
