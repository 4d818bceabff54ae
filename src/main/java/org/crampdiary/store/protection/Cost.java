package org.crampdiary.store.protection;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What making a key of a passphrase costs, by Argon2id (RFC 9106), version 0x13.
 *
 * @param memory in KiB
 * @param passes over the memory
 * @param lanes that the memory is divided into
 */
record Cost(int memory, int passes, int lanes) {

    /**
     * What the files of the program cost: the second recommended choice of RFC 9106, section 4, in
     * one lane.
     */
    static final Cost USUAL = new Cost(64 * 1024, 3, 1);

    /** Less in tests alone, which protect hundreds of diaries. */
    private static volatile Cost ofNewFiles = USUAL;

    private static final int MOST_MEMORY = 256 * 1024;
    private static final int MOST_PASSES = 10;
    private static final int MOST_LANES = 16;

    /** RFC 9106, section 3.1: eight blocks for each lane. */
    private static final int BLOCKS = 8;

    static Cost ofNewFiles() {
        return ofNewFiles;
    }

    /** For tests. */
    static void setOfNewFiles(Cost cost) {
        ofNewFiles = cost;
    }

    /** Whether it can be paid: a file that somebody made up could ask for any memory and time. */
    boolean isBearable() {
        return memory <= MOST_MEMORY
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES
                && memory >= BLOCKS * lanes;
    }

    /**
     * The key of a passphrase.
     *
     * @param secret the passphrase's bytes
     * @return {@link DataKey#BYTES} bytes, to be wiped
     */
    byte[] keyOf(byte[] secret, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters(salt).build());
        byte[] key = new byte[DataKey.BYTES];
        generator.generateBytes(secret, key);
        return key;
    }

    Argon2Parameters.Builder parameters(byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(Arrays.copyOf(salt, salt.length));
    }
}
