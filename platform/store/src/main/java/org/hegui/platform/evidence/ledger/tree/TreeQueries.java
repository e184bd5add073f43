package org.hegui.platform.evidence.ledger.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.proof.tree.Frontier;
import org.hegui.platform.proof.tree.HashReader;
import org.hegui.platform.proof.tree.NodeId;

/** Reads the stored tree: its leaves, and every eighth level above them. */
@ApplicationScoped
public class TreeQueries {

    private static final String LEAVES = """
            select 0 as level, tile, leaf_hash as hash from unnest($1::bigint[]) as wanted (tile)
            join evidence_leaf on leaf_index >= tile * 256 and leaf_index < tile * 256 + 256
            order by leaf_index
            """;

    private static final String NODES = """
            select n.level, tile, hash from unnest($1::int[], $2::bigint[]) as wanted (level, tile)
            join evidence_node n on n.level = wanted.level and node_index >= tile * 256 and node_index < tile * 256 + 256
            order by n.level, node_index
            """;

    /** Hashes from which these nodes over full subtrees can be read. */
    public Uni<HashReader> hashes(SqlConnection connection, Collection<NodeId> nodes) {
        var wanted = nodes.stream().map(TileId::of).collect(Collectors.toSet());
        return tiles(connection, wanted).map(Tiles::new);
    }

    /** The right edge of the tree of this size. */
    public Uni<Frontier> frontier(SqlConnection connection, long size) {
        var needs = Frontier.needs(size);
        return hashes(connection, needs)
                .map(reader -> new Frontier(
                        size,
                        needs.stream()
                                .map(node -> reader.hash(node.level(), node.index()))
                                .toList()));
    }

    Uni<Map<TileId, Tile>> tiles(SqlConnection connection, Set<TileId> wanted) {
        var leaves = those(wanted, tile -> tile.level() == 0);
        var nodes = those(wanted, tile -> tile.level() > 0);
        return rows(connection, LEAVES, leaves, Tuple.of(indexes(leaves)))
                .chain(low -> rows(connection, NODES, nodes, Tuple.of(levels(nodes), indexes(nodes)))
                        .map(high -> tiles(low, high)));
    }

    private static Uni<List<Row>> rows(SqlConnection connection, String sql, List<TileId> tiles, Tuple parameters) {
        if (tiles.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return connection.preparedQuery(sql).execute(parameters).map(TreeQueries::list);
    }

    private static Map<TileId, Tile> tiles(List<Row> low, List<Row> high) {
        var hashes = new HashMap<TileId, List<byte[]>>();
        for (var rows : List.of(low, high)) {
            for (var row : rows) {
                var tile = new TileId(row.getInteger("level"), row.getLong("tile"));
                hashes.computeIfAbsent(tile, _ -> new ArrayList<>(TileId.WIDTH))
                        .add(row.getBuffer("hash").getBytes());
            }
        }
        return hashes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Tile(entry.getValue())));
    }

    private static List<TileId> those(Set<TileId> tiles, Predicate<TileId> condition) {
        return tiles.stream().filter(condition).toList();
    }

    private static Long[] indexes(List<TileId> tiles) {
        return tiles.stream().map(TileId::index).toArray(Long[]::new);
    }

    private static Integer[] levels(List<TileId> tiles) {
        return tiles.stream().map(TileId::level).toArray(Integer[]::new);
    }

    private static List<Row> list(RowSet<Row> rows) {
        var list = new ArrayList<Row>(rows.size());
        rows.forEach(list::add);
        return list;
    }
}
