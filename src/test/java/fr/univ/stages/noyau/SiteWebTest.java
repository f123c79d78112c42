package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("4, 8.2 The web site of an organisation becomes a link")
class SiteWebTest {

    @ParameterizedTest
    @CsvSource({
        "www.demo.example, https://www.demo.example",
        "demo.example/stages?a=1, https://demo.example/stages?a=1",
        "http://demo.example, http://demo.example",
        "HTTPS://Demo.example/, HTTPS://Demo.example/"
    })
    void an_address_is_read_with_or_without_its_scheme(String saisi, String adresse) {
        assertThat(SiteWeb.de(saisi)).contains(adresse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://demo.example/%0aalert(1)",
                "data:text/html,x",
                "ftp://demo.example",
                "file:///etc/passwd",
                "localhost",
                "https://",
                "mailto:stages@demo.example",
                "https://banque.example@demo.example",
                "notre site",
                ""
            })
    void anything_else_is_no_link(String saisi) {
        assertThat(SiteWeb.de(saisi)).isEmpty();
    }

    @Test
    void an_address_is_bounded_its_scheme_included() {
        String deDeuxCents = "demo.example/" + "a".repeat(200 - "https://demo.example/".length());
        assertThat(SiteWeb.de(deDeuxCents)).get().asString().hasSize(200);
        assertThat(SiteWeb.de(deDeuxCents + "a")).isEmpty();
        assertThat(SiteWeb.de("demo.example", 20)).contains("https://demo.example");
        assertThat(SiteWeb.de("demo.example", 19)).isEmpty();
    }
}
