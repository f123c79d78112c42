package fr.univ.stages.centre;

import fr.univ.stages.centre.modele.Attribution;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.TypeCentre;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The centres. */
public interface CentreRepository extends Repository<Centre, Long> {

    Centre saveAndFlush(Centre centre);

    void delete(Centre centre);

    void flush();

    Optional<Centre> findById(long id);

    Centre getReferenceById(long id);

    /** Holds the centre until the end of the transaction: its staff changes one change at a time. Empty when it is gone. */
    @Query(value = "select id from app.centre where id = :id for no key update", nativeQuery = true)
    Optional<Long> verrouiller(long id);

    Optional<Centre> findByType(TypeCentre type);

    boolean existsByType(TypeCentre type);

    @Query("select c from Centre c order by c.type, function('app.recherche', c.nom)")
    List<Centre> tous();

    @Query("select c from Centre c order by c.type, function('app.recherche', c.nom)")
    List<Centre> page(Pageable page);

    @Query("select count(c) > 0 from Centre c where function('app.recherche', c.nom) = function('app.recherche', :nom)"
            + " and c.id <> :sauf")
    boolean nomPris(String nom, long sauf);

    /** Nobody attaches anything to it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Centre c where c.id = :id")
    Optional<Centre> reserver(long id);

    @Query("select count(c) from Centre c")
    long nombre();

    @Query("select count(c) from Centre c where c.id <> :id")
    long autresQue(long id);

    @Query("""
            select c from Centre c
              left join Critere k on k.centre = c
               and (k.type = ETAPE and k.code = :etape or k.type = UFR and k.code = :composante)
             where k is not null or c.type = ETABLISSEMENT
             order by case when k.type = ETAPE then 0 when k.type = UFR then 1 else 2 end
            """)
    List<Centre> pourInscription(String etape, String composante, Limit limite);

    @Query("""
            select c from Centre c
             where c.id in :ids and c.coordonnees.lienConsignes is not null
             order by c.type, function('app.recherche', c.nom)
            """)
    List<Centre> avecConsignes(Collection<Long> ids);

    /** Every centre with each of its criteria, or with none. */
    @Query("""
            select new fr.univ.stages.centre.modele.Attribution(c.id, c.type, k.type, k.code)
              from Centre c left join Critere k on k.centre = c
            """)
    List<Attribution> attributions();
}
