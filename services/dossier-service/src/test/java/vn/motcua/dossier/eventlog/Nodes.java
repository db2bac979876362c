package vn.motcua.dossier.eventlog;

import java.util.ArrayList;
import java.util.List;

/** The nodes of one test, on one database and one broker. */
record Nodes(LogDatabase database, Broker broker, List<Node> started) implements AutoCloseable {

    static Nodes fresh() {
        return new Nodes(LogDatabase.fresh(), Broker.shared(), new ArrayList<>());
    }

    Node start(RelaySettings settings) {
        Node node = new Node(this.database, this.broker.bootstrap(), settings);
        this.started.add(node);
        return node;
    }

    @Override
    public void close() {
        this.started.forEach(Node::close);
    }

}
