package fr.univ.stages.centre;

/** Asked before a centre is deleted: a module that keeps records of centres counts its own (2.6). */
public interface UsageDesCentres {

    /** What belongs to that centre, its number perhaps 0; while it is not, the centre cannot be deleted. */
    Attache attache(long centre);
}
