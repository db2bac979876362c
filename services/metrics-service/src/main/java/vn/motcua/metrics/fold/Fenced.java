package vn.motcua.metrics.fold;

/**
 * The position is no longer where this node left it: another node folds the partition
 * now.
 */
final class Fenced extends RuntimeException {

    Fenced(Part part, long from) {
        super("Another node has moved " + part + " on from " + from);
    }

}
