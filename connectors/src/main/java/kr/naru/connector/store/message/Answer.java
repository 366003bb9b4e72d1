package kr.naru.connector.store.message;

/** What a caller was or will be told, to the byte. */
public record Answer(int status, byte[] body) {}
