package fr.univ.stages.portail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes each SQL statement that this thread prepares, those of the kept session left aside. */
@TestComponent
public class Comptage implements BeanPostProcessor {

    private final ThreadLocal<List<String>> requetes = ThreadLocal.withInitial(ArrayList::new);

    public void recommencer() {
        requetes.get().clear();
    }

    public List<String> requetes() {
        return List.copyOf(requetes.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof DataSource source ? new Compteur(source) : bean;
    }

    private final class Compteur extends DelegatingDataSource {

        Compteur(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection vraie = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, methode, arguments) -> {
                        if (methode.getName().equals("prepareStatement") && arguments[0] instanceof String sql) {
                            noter(sql);
                        }
                        try {
                            return methode.invoke(vraie, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private void noter(String sql) {
            if (!sql.contains("SPRING_SESSION")) {
                requetes.get().add(sql.strip());
            }
        }
    }
}
