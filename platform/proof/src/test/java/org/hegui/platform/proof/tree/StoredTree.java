package org.hegui.platform.proof.tree;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree as a database stores it: hashes by place. Gives a proof only the hashes that it said it needs. */
record StoredTree(Map<NodeId, byte[]> nodes) {

    static StoredTree of(List<byte[]> leaves) {
        var nodes = new HashMap<NodeId, byte[]>();
        var grown = Frontier.EMPTY.append(leaves.stream().map(TreeHash::leaf).toList());
        grown.nodes().forEach(node -> nodes.put(node.id(), node.hash()));
        return new StoredTree(nodes);
    }

    byte[] root(long size) {
        return TreeRoot.of(size, fetched(TreeRoot.needs(size)));
    }

    InclusionProof inclusion(long index, long size) {
        return InclusionProof.of(index, size, fetched(InclusionProof.needs(index, size)));
    }

    ConsistencyProof consistency(long from, long to) {
        return ConsistencyProof.of(from, to, fetched(ConsistencyProof.needs(from, to)));
    }

    Map<NodeId, byte[]> fetched(List<NodeId> needed) {
        var fetched = new LinkedHashMap<NodeId, byte[]>();
        needed.forEach(id -> fetched.put(id, nodes.get(id)));
        return fetched;
    }
}
