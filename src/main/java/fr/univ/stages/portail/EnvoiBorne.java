package fr.univ.stages.portail;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request without announced length, read up to the bound and no further. */
class EnvoiBorne extends HttpServletRequestWrapper {

    EnvoiBorne(HttpServletRequest requete) {
        super(requete);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Flux(super.getInputStream());
    }

    private static final class Flux extends ServletInputStream {

        private final ServletInputStream source;
        private long lus;

        Flux(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            int octet = source.read();
            compter(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) throws IOException {
            int nombre = source.read(tampon, debut, longueur);
            compter(Math.max(nombre, 0));
            return nombre;
        }

        private void compter(int nombre) throws EnvoiTropGros {
            lus += nombre;
            if (lus > TailleDesEnvois.MAXIMUM) {
                throw new EnvoiTropGros();
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener ecouteur) {
            source.setReadListener(ecouteur);
        }
    }
}
