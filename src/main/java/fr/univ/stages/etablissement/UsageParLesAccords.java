package fr.univ.stages.etablissement;

import org.springframework.stereotype.Component;

/** Keeps an établissement from being deleted with its agreements, whose scans would go unseen. */
@Component
class UsageParLesAccords implements UsageOrganismes {

    private final AccordRepository accords;

    UsageParLesAccords(AccordRepository accords) {
        this.accords = accords;
    }

    @Override
    public String nom() {
        return "accord";
    }

    @Override
    public long duContact(long contact) {
        return 0;
    }

    @Override
    public long duService(long service) {
        return 0;
    }

    @Override
    public long deLEtablissement(long etablissement) {
        return accords.countByEtablissementId(etablissement);
    }
}
