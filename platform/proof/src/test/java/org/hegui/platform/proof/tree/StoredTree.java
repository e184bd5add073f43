package org.hegui.platform.proof.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A tree as a database stores it: hashes by place. Gives a proof only the hashes that it said it needs. */
record StoredTree(Map<NodeId, byte[]> nodes) {

    static StoredTree of(List<byte[]> leaves) {
        var nodes = new HashMap<NodeId, byte[]>();
        var grown = Frontier.EMPTY.append(leaves.stream().map(TreeHash::leaf).toList());
        grown.nodes().forEach(node -> nodes.put(node.id(), node.hash()));
        return new StoredTree(nodes);
    }

    byte[] root(long size) {
        return edge(size).root();
    }

    InclusionProof inclusion(long index, long size) {
        return InclusionProof.of(index, size, reader(InclusionProof.needs(index, size)));
    }

    ConsistencyProof consistency(long from, long to) {
        return ConsistencyProof.of(from, to, reader(ConsistencyProof.needs(from, to)));
    }

    Frontier edge(long size) {
        return new Frontier(size, Frontier.needs(size).stream().map(nodes::get).toList());
    }

    private HashReader reader(List<NodeId> needed) {
        var fetched = new HashMap<NodeId, byte[]>();
        needed.forEach(id -> fetched.put(id, nodes.get(id)));
        return (level, index) -> Objects.requireNonNull(fetched.get(new NodeId(level, index)));
    }
}
