package kr.naru.twin.wms;

/** Why stock changed: {@code RECEIPT}, {@code LOSS}, {@code HOLD}, and the paper that says so. */
public record Cause(String reason, String document) {}
