package fr.univ.stages.annuaire;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFReader;
import java.net.InetAddress;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.ldap.core.LdapTemplate;

/** A real LDAP server on the loopback address, filled from {@code annuaire.ldif}. */
final class AnnuaireDEssai implements AutoCloseable {

    static final String BASE = "dc=essai,dc=example";

    private final InMemoryDirectoryServer serveur;

    AnnuaireDEssai() throws LDAPException {
        InMemoryDirectoryServerConfig reglages = new InMemoryDirectoryServerConfig(BASE);
        reglages.setSchema(null);
        reglages.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("essai", InetAddress.getLoopbackAddress(), 0, null));
        serveur = new InMemoryDirectoryServer(reglages);
        serveur.importFromLDIF(true, new LDIFReader(AnnuaireDEssai.class.getResourceAsStream("/annuaire.ldif")));
        serveur.startListening();
    }

    void ajouter(Entry entree) throws LDAPException {
        serveur.add(entree);
    }

    Annuaire annuaire() {
        return annuaire("ldap://localhost:" + serveur.getListenPort());
    }

    EtapesDeLAnnuaire etapes() {
        AnnuaireProperties reglages = reglages("ldap://localhost:" + serveur.getListenPort());
        return new EtapesDeLAnnuaire(ldap(reglages), reglages);
    }

    static Annuaire annuaire(String url) {
        AnnuaireProperties reglages = reglages(url);
        return new Annuaire(ldap(reglages), reglages);
    }

    private static AnnuaireProperties reglages(String url) {
        return new Binder(new MapConfigurationPropertySource(Map.of(
                        "stages.annuaire.url", url,
                        "stages.annuaire.base", BASE,
                        "stages.annuaire.delai", "400ms")))
                .bindOrCreate("stages.annuaire", AnnuaireProperties.class);
    }

    private static LdapTemplate ldap(AnnuaireProperties reglages) {
        AnnuaireConfiguration configuration = new AnnuaireConfiguration();
        var source = configuration.sourceAnnuaire(
                reglages, new StaticListableBeanFactory().getBeanProvider(AccesAnnuaire.class));
        source.afterPropertiesSet();
        return configuration.annuaireLdap(source);
    }

    @Override
    public void close() {
        serveur.shutDown(true);
    }
}
