package kr.naru.twin.erp;

/** What a day came to, won, when it was closed for the {@code revision}th time. */
public record ClosedDay(int revision, long gross) {}
