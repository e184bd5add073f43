package org.hegui.platform.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Compares with the recursions of RFC 9162, section 2.1, written down as they stand there. */
class TreePropertyTest {
    private static final int MOST = 300;
    private static final List<byte[]> LEAVES = IntStream.range(0, MOST)
            .mapToObj(i -> new byte[] {(byte) (i >> 8), (byte) i})
            .toList();
    private static final StoredTree TREE = StoredTree.of(LEAVES);

    @Property
    void theRootIsThatOfTheRecursion(@ForAll @IntRange(max = MOST) int size) {
        assertThat(TREE.root(size)).isEqualTo(root(LEAVES.subList(0, size)));
    }

    @Property
    void anInclusionProofIsThatOfTheRecursionAndHolds(@ForAll @IntRange(min = 1, max = MOST) int size, @ForAll int at) {
        var index = Math.floorMod(at, size);
        var proof = TREE.inclusion(index, size);

        assertThat(proof.hashes()).containsExactlyElementsOf(path(index, LEAVES.subList(0, size)));
        assertThat(proof.proves(TreeHash.leaf(LEAVES.get(index)), TREE.root(size)))
                .isTrue();
    }

    @Property
    void aConsistencyProofIsThatOfTheRecursionAndHolds(
            @ForAll @IntRange(max = MOST) int to, @ForAll @IntRange(max = MOST) int less) {
        var from = Math.max(0, to - less);
        var proof = TREE.consistency(from, to);

        assertThat(proof.hashes()).containsExactlyElementsOf(subproof(from, LEAVES.subList(0, to), true));
        assertThat(proof.proves(TREE.root(from), TREE.root(to))).isTrue();
    }

    @Property
    void anInclusionProofOfAnotherLeafPlaceSizeOrHashDoesNotHold(
            @ForAll @IntRange(min = 2, max = MOST) int size, @ForAll int at, @ForAll int other) {
        var index = Math.floorMod(at, size);
        var wrong = Math.floorMod(other, size);
        var proof = TREE.inclusion(index, size);
        var leaf = TreeHash.leaf(LEAVES.get(index));
        var root = TREE.root(size);

        if (wrong != index) {
            assertThat(proof.proves(TreeHash.leaf(LEAVES.get(wrong)), root)).isFalse();
            assertThat(new InclusionProof(wrong, size, proof.hashes()).proves(leaf, root))
                    .isFalse();
        }
        assertThat(new InclusionProof(index, size, spoiled(proof.hashes(), other)).proves(leaf, root))
                .isFalse();
        var longer = new ArrayList<>(proof.hashes());
        longer.add(root);
        assertThat(new InclusionProof(index, size, longer).proves(leaf, root)).isFalse();
        var shorter = proof.hashes().subList(0, proof.hashes().size() - 1);
        assertThat(new InclusionProof(index, size, shorter).proves(leaf, root)).isFalse();
    }

    @Property
    void aRewrittenTreeIsNotConsistent(
            @ForAll @IntRange(min = 2, max = MOST) int to, @ForAll int at, @ForAll int changed) {
        var from = 1 + Math.floorMod(at, to - 1);
        var leaves = new ArrayList<>(LEAVES.subList(0, to));
        leaves.set(Math.floorMod(changed, from), new byte[] {1, 2, 3});
        var rewritten = StoredTree.of(leaves);
        var proof = rewritten.consistency(from, to);

        assertThat(proof.proves(TREE.root(from), rewritten.root(to))).isFalse();
        assertThat(TREE.consistency(from, to).proves(TREE.root(from), rewritten.root(to)))
                .isFalse();
        assertThat(proof.proves(rewritten.root(from), rewritten.root(to))).isTrue();
    }

    @Property
    void appendingInAnyPiecesMakesTheSameTree(@ForAll List<@IntRange(max = 40) Integer> pieces) {
        var frontier = Frontier.EMPTY;
        var nodes = new ArrayList<NodeId>();
        for (var piece : pieces) {
            var end = (int) Math.min(MOST, frontier.size() + piece);
            var growth = frontier.append(LEAVES.subList((int) frontier.size(), end).stream()
                    .map(TreeHash::leaf)
                    .toList());
            growth.nodes()
                    .forEach(node ->
                            assertThat(node.hash()).isEqualTo(TREE.nodes().get(node.id())));
            growth.nodes().forEach(node -> nodes.add(node.id()));
            frontier = growth.frontier();
        }
        var size = frontier.size();

        assertThat(nodes).doesNotHaveDuplicates().hasSize((int) (2 * size - Long.bitCount(size)));
        assertThat(frontier.root()).isEqualTo(TREE.root(size));
        assertThat(frontier.hashes()).containsExactlyElementsOf(TREE.edge(size).hashes());
    }

    @Property
    void aProofNeedsFewHashesOfATreeOfAnySize(@ForAll long some, @ForAll long other) {
        var size = 1 + (some >>> 2);
        var index = Math.floorMod(other, size);

        assertThat(InclusionProof.needs(index, size)).hasSizeLessThanOrEqualTo(124);
        assertThat(ConsistencyProof.needs(index, size)).hasSizeLessThanOrEqualTo(124);
    }

    @Example
    void aPlaceOutsideTheTreeIsRefused() {
        assertThatThrownBy(() -> InclusionProof.needs(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConsistencyProof.needs(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.needs(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return TreeHash.empty();
        }
        if (leaves.size() == 1) {
            return TreeHash.leaf(leaves.getFirst());
        }
        var k = split(leaves.size());
        return TreeHash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    private static List<byte[]> path(int m, List<byte[]> leaves) {
        var n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        var k = split(n);
        return m < k
                ? with(path(m, leaves.subList(0, k)), root(leaves.subList(k, n)))
                : with(path(m - k, leaves.subList(k, n)), root(leaves.subList(0, k)));
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean known) {
        var n = leaves.size();
        if (m == n || m == 0) {
            return known ? List.of() : List.of(root(leaves));
        }
        var k = split(n);
        return m <= k
                ? with(subproof(m, leaves.subList(0, k), known), root(leaves.subList(k, n)))
                : with(subproof(m - k, leaves.subList(k, n), false), root(leaves.subList(0, k)));
    }

    private static int split(int n) {
        var k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static List<byte[]> with(List<byte[]> hashes, byte[] last) {
        var more = new ArrayList<>(hashes);
        more.add(last);
        return more;
    }

    private static List<byte[]> spoiled(List<byte[]> hashes, int at) {
        var spoiled = new ArrayList<>(hashes);
        var index = Math.floorMod(at, hashes.size());
        var hash = hashes.get(index).clone();
        hash[0]++;
        spoiled.set(index, hash);
        return spoiled;
    }
}
