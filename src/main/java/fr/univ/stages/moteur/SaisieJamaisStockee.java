package fr.univ.stages.moteur;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** Lets the engine carry a {@link SaisieTransitoire} as a transient variable, and refuses to write one anywhere. */
@Component
class SaisieJamaisStockee extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreVariableSerializers(List.of(new Transport()));
    }

    private static final class Transport extends AbstractTypedValueSerializer<ObjectValue> {

        Transport() {
            super(ValueType.OBJECT);
        }

        @Override
        public String getName() {
            return "saisie";
        }

        @Override
        public ObjectValue convertToTypedValue(UntypedValueImpl valeur) {
            return Variables.objectValue(valeur.getValue(), true).create();
        }

        @Override
        public void writeValue(ObjectValue valeur, ValueFields champs) {
            if (!valeur.isTransient()) {
                throw new IllegalStateException("Une saisie ne se stocke jamais dans le moteur.");
            }
        }

        @Override
        public ObjectValue readValue(ValueFields champs, boolean deserialiser, boolean transitoire) {
            throw new IllegalStateException("Une saisie ne se relit jamais dans le moteur.");
        }

        @Override
        protected boolean canWriteValue(TypedValue valeur) {
            return valeur.getValue() instanceof SaisieTransitoire;
        }
    }
}
