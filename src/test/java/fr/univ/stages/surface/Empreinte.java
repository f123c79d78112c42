package fr.univ.stages.surface;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Number and content of the rows of every table that people can change, ours and the engine's, in one text. */
@TestComponent
class Empreinte {

    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
             where table_type = 'BASE TABLE' and (table_schema = 'app' or table_schema = 'public'
                   and table_name ~ 'act_(ru_task|ru_execution|ru_variable|ru_event_subscr|ru_identitylink|re_deployment|ru_authorization)$')
               and table_name !~ ('^(spring_session|flyway|commune|code_postal|naf|pays|cpam|langue'
                   || '|categorie|departement|region|tranche)')
             order by 1""";

    private final JdbcClient base;
    private String question;

    Empreinte(JdbcClient base) {
        this.base = base;
    }

    String relever() {
        return base.sql(question()).query(String.class).single();
    }

    private String question() {
        if (question == null) {
            List<String> tables = base.sql(TABLES).query(String.class).list();
            question = tables.stream()
                    .map(table -> "select '" + table + " ' || count(*) || ' ' || coalesce(sum(hashtextextended("
                            + ligne(table) + "::text, 0)), 0) as l from " + table + " t")
                    .collect(
                            Collectors.joining(" union all ", "select string_agg(l, E'\\n' order by l) from (", ") x"));
        }
        return question;
    }

    /** Megabytes of documents need not be read each time: the database itself refuses to change one. */
    private static String ligne(String table) {
        return table.equals("app.document") ? "t.id" : "t";
    }
}
