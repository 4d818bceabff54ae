package org.crampdiary.store;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** What disks, sticks and other programs do to a file. */
public enum Harm {
    BIT {
        @Override
        byte[] done(byte[] bytes, SplittableRandom random) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            return bytes;
        }
    },
    FORTY_BITS {
        @Override
        byte[] done(byte[] bytes, SplittableRandom random) {
            for (int i = 0; i < 40; i++) {
                BIT.done(bytes, random);
            }
            return bytes;
        }
    },
    CUT {
        @Override
        byte[] done(byte[] bytes, SplittableRandom random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    PAGE_OF_ZEROS {
        @Override
        byte[] done(byte[] bytes, SplittableRandom random) {
            int at = page(bytes, random);
            Arrays.fill(bytes, at, at + size(bytes), (byte) 0);
            return bytes;
        }
    },
    PAGES_OF_SOMETHING_ELSE {
        @Override
        byte[] done(byte[] bytes, SplittableRandom random) {
            byte[] other = new byte[size(bytes)];
            for (int i = 0; i < 3; i++) {
                random.nextBytes(other);
                System.arraycopy(other, 0, bytes, page(bytes, random), other.length);
            }
            return bytes;
        }
    },
    PAGE_OF_ANOTHER_PLACE {
        @Override
        byte[] done(byte[] bytes, SplittableRandom random) {
            int from = page(bytes, random);
            System.arraycopy(bytes, from, bytes, page(bytes, random), size(bytes));
            return bytes;
        }
    },
    NO_HEADER {
        @Override
        byte[] done(byte[] bytes, SplittableRandom random) {
            Arrays.fill(bytes, 0, Math.min(100, bytes.length), (byte) random.nextInt());
            return bytes;
        }
    };

    private static final int PAGE = 4096;

    /** So many pages a small file is taken to have. */
    private static final int FEWEST = 8;

    abstract byte[] done(byte[] bytes, SplittableRandom random);

    /**
     * One for each harm that a test does: {@code -Ddamages} of them, or {@code fewest}, from {@code
     * -Dseed} on.
     */
    public static LongStream seeds(long fewest) {
        long first = Long.getLong("seed", 0);
        return LongStream.range(first, first + Long.getLong("damages", fewest));
    }

    /**
     * The file with one of the harms, each in its turn; the same for the same seed. Seeds may
     * follow one another: with {@link java.util.Random} those would nearly all harm the same place.
     */
    public static byte[] done(byte[] file, long seed) {
        Harm harm = values()[(int) (seed % values().length)];
        return harm.done(file.clone(), new SplittableRandom(seed));
    }

    private static int size(byte[] bytes) {
        return Math.min(PAGE, Math.ceilDiv(bytes.length, FEWEST));
    }

    private static int page(byte[] bytes, SplittableRandom random) {
        return size(bytes) * random.nextInt(bytes.length / size(bytes));
    }
}
