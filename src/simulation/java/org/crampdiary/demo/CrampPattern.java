package org.crampdiary.demo;

/** How the cramps of a person whose rate does not change spread over the nights. */
public enum CrampPattern {
    /** Each cramp by itself. */
    POISSON("one by one (Poisson)", 0),
    /** Several in one night more often than that: negative binomial, k = 0.5. */
    CLUSTERED("in clusters (k = 0.5)", 0),
    /** In clusters, and with better and worse weeks around the same mean, as a demo diary. */
    UNEVEN_WEEKS("in clusters, uneven weeks", 0.3);

    private final String words;
    private final double weeklySigma;

    CrampPattern(String words, double weeklySigma) {
        this.words = words;
        this.weeklySigma = weeklySigma;
    }

    /** For the heading of a table. */
    public String words() {
        return words;
    }

    /** The factor of one week: log-normal with mean 1. */
    double week(Draw draw) {
        return weeklySigma == 0
                ? 1
                : draw.logNormal(Math.exp(-weeklySigma * weeklySigma / 2), weeklySigma);
    }

    /** The cramps of one night. */
    int cramps(Draw draw, double mean) {
        return this == POISSON ? draw.poisson(mean) : draw.clustered(mean);
    }
}
