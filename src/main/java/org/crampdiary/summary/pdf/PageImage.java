package org.crampdiary.summary.pdf;

/**
 * A drawn page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb {@code width × height} pixels, row by row from the top left, each 0xAARRGGBB, not
 *     premultiplied; handed over, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record PageImage(int width, int height, int[] argb) {}
