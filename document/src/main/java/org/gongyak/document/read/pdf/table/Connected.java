package org.gongyak.document.read.pdf.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyak.document.read.pdf.page.Rule;

/** Groups of ruling lines that touch or cross each other. */
final class Connected {
    /** How far lines may end before or behind each other and still touch. */
    static final float TOUCH = 2.5f;

    private final int[] parent;

    private Connected(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    static List<List<Rule>> groups(List<Rule> across, List<Rule> down) {
        List<Rule> all = new ArrayList<>(across);
        all.addAll(down);
        Connected connected = new Connected(all.size());
        for (int i = 0; i < across.size(); i++) {
            for (int j = across.size(); j < all.size(); j++) {
                if (touch(all.get(i), all.get(j))) {
                    connected.parent[connected.root(i)] = connected.root(j);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            groups.computeIfAbsent(connected.root(i), root -> new ArrayList<>()).add(all.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static boolean touch(Rule across, Rule down) {
        return reaches(across, down.at()) && reaches(down, across.at());
    }

    private static boolean reaches(Rule rule, float place) {
        return place >= rule.from() - TOUCH && place <= rule.to() + TOUCH;
    }

    private int root(int of) {
        int root = of;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
