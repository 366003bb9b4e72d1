package kr.naru.bench.fault.drive;

/**
 * What a store intends to send.
 *
 * @param body the bytes of every sending are the same
 */
record Order(String id, String store, String clientOrderNo, byte[] body) {}
