package kr.naru.connector;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of a payload: two payloads under one key are told apart by it. */
public final class Digests {
  private Digests() {}

  public static byte[] sha256(byte[] payload) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(payload);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
