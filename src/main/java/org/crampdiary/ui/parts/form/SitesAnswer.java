package org.crampdiary.ui.parts.form;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.jspecify.annotations.Nullable;

/** Where a cramp was; the empty list when that is not said. */
final class SitesAnswer implements Answer<List<Site>> {

    private final ObjectProperty<List<Site>> sites =
            new SimpleObjectProperty<>(this, "sites", List.of());

    ObjectProperty<List<Site>> property() {
        return sites;
    }

    @Override
    public void show(@Nullable List<Site> value) {
        sites.set(value == null ? List.of() : value);
    }

    @Override
    public List<Site> value() {
        return sites.get();
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(
                name,
                (Object) String.join(",", sites.get().stream().map(SitesAnswer::text).toList()));
    }

    private static String text(Site site) {
        return Draft.code(site.side()) + ":" + Draft.code(site.muscle());
    }

    @Override
    public void restore(String name, Draft draft) {
        sites.set(draft.parts(name, ",").stream().map(SitesAnswer::site).toList());
    }

    private static Site site(String text) {
        List<String> parts = Arrays.asList(text.split(":", -1));
        return new Site(Draft.code(Muscle.class, parts, 1), Draft.code(Side.class, parts, 0));
    }
}
