package org.yiwang.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yiwang.base.text.PlainText;

/**
 * The materials of a joint item: each asked for once, however many members ask for it, as strictly as the strictest; none
 * that another member issues (一套材料).
 */
public final class JointMaterials {

    private static final List<Necessity> STRICTEST_FIRST =
            List.of(Necessity.REQUIRED, Necessity.DEFERRABLE, Necessity.CONDITIONAL);

    private final JointItem joint;
    private final Map<String, Shared> byName = new LinkedHashMap<>();

    private JointMaterials(JointItem joint) {
        this.joint = joint;
    }

    /** A material and the names of the items that need it. */
    public record Shared(Material material, List<String> neededFor) {

        public Shared {
            neededFor = List.copyOf(neededFor);
        }

        private Shared with(Shared other) {
            Set<String> both = new LinkedHashSet<>(neededFor);
            both.addAll(other.neededFor);
            return new Shared(stricter(material, other.material), List.copyOf(both));
        }
    }

    /** The materials of {@code items}, the members of {@code joint}, numbered from 1. */
    public static List<Shared> of(JointItem joint, Collection<Item> items) {
        JointMaterials materials = new JointMaterials(joint);
        items.forEach(materials::add);
        return materials.numbered();
    }

    private void add(Item item) {
        Set<String> issued = issuedByOthers(item.code());
        item.materials().stream()
                .filter(material -> !issued.contains(plain(material.name())))
                .forEach(material ->
                        byName.merge(plain(material.name()), new Shared(material, List.of(item.name())), Shared::with));
    }

    private Set<String> issuedByOthers(String code) {
        Set<String> issued = new HashSet<>();
        joint.members().stream()
                .filter(member -> !member.itemCode().equals(code))
                .forEach(member -> member.issues().forEach(name -> issued.add(plain(name))));
        return issued;
    }

    private List<Shared> numbered() {
        List<Shared> numbered = new ArrayList<>();
        byName.values().forEach(each -> numbered.add(numbered(each, numbered.size() + 1)));
        return List.copyOf(numbered);
    }

    private static Shared numbered(Shared each, int seq) {
        Material is = each.material();
        Material numbered =
                new Material(seq, is.name(), is.form(), is.copies(), is.necessity(), is.origin(), is.note());
        return new Shared(numbered, each.neededFor());
    }

    private static Material stricter(Material one, Material other) {
        Material strict =
                STRICTEST_FIRST.indexOf(one.necessity()) <= STRICTEST_FIRST.indexOf(other.necessity()) ? one : other;
        return new Material(
                strict.seq(),
                strict.name(),
                strict.form(),
                Math.max(one.copies(), other.copies()),
                strict.necessity(),
                strict.origin(),
                strict.note().isBlank() ? (strict == one ? other : one).note() : strict.note());
    }

    /** The name without what makes no difference: width, invisible characters, spaces, case. */
    private static String plain(String name) {
        return PlainText.code(name);
    }
}
