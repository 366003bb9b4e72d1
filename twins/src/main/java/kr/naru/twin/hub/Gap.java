package kr.naru.twin.hub;

/** Sequences that are missing, both ends included. */
public record Gap(String stream, long from, long to) {}
