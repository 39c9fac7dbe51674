package app.tilth.network.layout;

/** Where someone stands; 1 is about as far as the nearest neighbour. */
public record Place(double x, double y) {}
