package fr.univ.stages.avenant.modele;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of kinds as one column, « SUJET,PERIODE ». */
@Converter
class TypesEnTexte implements AttributeConverter<Set<TypeAvenant>, String> {

    @Override
    public String convertToDatabaseColumn(Set<TypeAvenant> types) {
        return types.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<TypeAvenant> convertToEntityAttribute(String colonne) {
        return Arrays.stream(colonne.split(","))
                .filter(nom -> !nom.isEmpty())
                .map(TypeAvenant::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
