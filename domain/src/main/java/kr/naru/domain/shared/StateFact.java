package kr.naru.domain.shared;

/**
 * How things stand now: every row has a version, and the newest one replaces those before it. So
 * the next message is told although this one was refused.
 */
public interface StateFact extends Fact {}
