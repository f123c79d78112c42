package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("A body without announced length")
class EnvoiBorneTest {

    @Test
    void is_read_whole_up_to_the_bound() throws IOException {
        assertThat(corps(TailleDesEnvois.MAXIMUM).readAllBytes()).hasSize(TailleDesEnvois.MAXIMUM);
    }

    @Test
    void is_refused_one_byte_beyond_in_blocks_or_byte_by_byte() throws IOException {
        assertThatThrownBy(() -> corps(TailleDesEnvois.MAXIMUM + 1).readAllBytes())
                .isInstanceOf(EnvoiTropGros.class);
        InputStream corps = corps(TailleDesEnvois.MAXIMUM + 1);
        corps.skipNBytes(TailleDesEnvois.MAXIMUM);
        assertThatThrownBy(corps::read).isInstanceOf(EnvoiTropGros.class);
    }

    @Test
    void goes_through_the_filter_bounded() throws Exception {
        MockHttpServletRequest requete = new MockHttpServletRequest("POST", "/api/taches/x") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        requete.setContentType("application/json");
        requete.setContent(new byte[TailleDesEnvois.MAXIMUM + 1]);

        assertThatThrownBy(() -> new TailleDesEnvois()
                        .doFilter(
                                requete,
                                new MockHttpServletResponse(),
                                (recue, reponse) -> recue.getInputStream().readAllBytes()))
                .isInstanceOf(EnvoiTropGros.class);
    }

    @Test
    @DisplayName("2.4 a file of 50 MB is refused by its announced length, before anything reads it")
    void a_file_of_50_megabytes_is_refused_unread() throws Exception {
        for (String type : new String[] {"multipart/form-data; boundary=x", "Multipart/Form-Data; boundary=x"}) {
            MockHttpServletRequest requete = new MockHttpServletRequest("POST", "/centres/1/logo") {
                @Override
                public long getContentLengthLong() {
                    return 50L * 1024 * 1024;
                }
            };
            requete.setContentType(type);
            MockHttpServletResponse reponse = new MockHttpServletResponse();

            new TailleDesEnvois().doFilter(requete, reponse, (recue, donnee) -> {
                throw new AssertionError("read");
            });

            assertThat(reponse.getStatus()).isEqualTo(413);
        }
    }

    private static InputStream corps(int taille) throws IOException {
        MockHttpServletRequest requete = new MockHttpServletRequest("POST", "/api/taches/x");
        requete.setContent(new byte[taille]);
        return new EnvoiBorne(requete).getInputStream();
    }
}
