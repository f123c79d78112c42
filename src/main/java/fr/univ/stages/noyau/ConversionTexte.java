package fr.univ.stages.noyau;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/** Stores a checked value as its text; what is read back is checked again. */
abstract class ConversionTexte<T extends Valeur> implements AttributeConverter<T, String> {

    private final Function<String, T> lecture;

    ConversionTexte(Function<String, T> lecture) {
        this.lecture = lecture;
    }

    @Override
    public String convertToDatabaseColumn(T valeur) {
        return valeur == null ? null : valeur.valeur();
    }

    @Override
    public T convertToEntityAttribute(String texte) {
        return texte == null ? null : lecture.apply(texte);
    }
}
