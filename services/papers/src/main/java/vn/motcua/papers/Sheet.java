package vn.motcua.papers;

/** The sheet a paper is printed on; the circular's forms are A5. */
public enum Sheet {

    A5(148, 210), A4(210, 297);

    private final int width;

    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Width in millimetres, upright. */
    public int width() {
        return width;
    }

    /** Height in millimetres, upright. */
    public int height() {
        return height;
    }

}
