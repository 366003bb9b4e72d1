package kr.naru.connector.http;

/** Who may call, and how much of the hub each may have. */
public record Callers(Tokens tokens, CallerLimit limit) {}
