package fr.univ.stages.demo;

import com.unboundid.ldap.listener.Base64PasswordEncoderOutputFormatter;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.SaltedMessageDigestInMemoryPasswordEncoder;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import fr.univ.stages.annuaire.AccesAnnuaire;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * An LDAP server in this process, on a free port of the loopback address: read only, refusing anonymous searches, its reading
 * account having a password drawn at each start.
 */
class AnnuaireEmbarque implements AutoCloseable {

    private static final String COMPTE = "cn=stages," + EntreesDemo.BASE;
    private static final int SEL_EN_OCTETS = 16;

    private final InMemoryDirectoryServer serveur;
    private final AccesAnnuaire acces;

    AnnuaireEmbarque(List<Entry> entrees) {
        String motDePasse = UUID.randomUUID().toString();
        try {
            serveur = new InMemoryDirectoryServer(reglages(motDePasse));
            for (Entry entree : entrees) {
                serveur.add(entree);
            }
            serveur.startListening();
        } catch (LDAPException | NoSuchAlgorithmException panne) {
            throw new IllegalStateException("L'annuaire de démonstration ne démarre pas.", panne);
        }
        acces = new AccesAnnuaire("ldap://localhost:" + serveur.getListenPort(), EntreesDemo.BASE, COMPTE, motDePasse);
    }

    AccesAnnuaire acces() {
        return acces;
    }

    @Override
    public void close() {
        serveur.shutDown(true);
    }

    private static InMemoryDirectoryServerConfig reglages(String motDePasse)
            throws LDAPException, NoSuchAlgorithmException {
        InMemoryDirectoryServerConfig reglages = new InMemoryDirectoryServerConfig(EntreesDemo.BASE);
        reglages.setSchema(null);
        reglages.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("demo", InetAddress.getLoopbackAddress(), 0, null));
        reglages.addAdditionalBindCredentials(COMPTE, motDePasse);
        reglages.setAllowedOperationTypes(OperationType.BIND, OperationType.UNBIND, OperationType.SEARCH);
        reglages.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        reglages.setPasswordEncoders(new SaltedMessageDigestInMemoryPasswordEncoder(
                "{SSHA256}",
                Base64PasswordEncoderOutputFormatter.getInstance(),
                MessageDigest.getInstance("SHA-256"),
                SEL_EN_OCTETS,
                false,
                true));
        return reglages;
    }
}
