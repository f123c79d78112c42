package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.Contact;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Contacts of the services. */
public interface ContactRepository extends Repository<Contact, Long> {

    Optional<Contact> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contact c where c.id = :id")
    Optional<Contact> pourModifier(long id);

    /** As for an établissement. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Contact c where c.id = :id")
    Optional<Contact> pourNommer(long id);

    @Query("select c from Contact c where c.serviceId = :service")
    List<Contact> duService(long service);

    @Query("select c from Contact c join Service s on s.id = c.serviceId where s.etablissementId = :etablissement")
    List<Contact> deLEtablissement(long etablissement);

    Contact saveAndFlush(Contact contact);

    void delete(Contact contact);

    void flush();
}
