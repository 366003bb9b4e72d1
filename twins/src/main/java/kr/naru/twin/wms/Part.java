package kr.naru.twin.wms;

/** What becomes of a line in one shipment, base units. */
public record Part(int line, long shipped, long shortage) {}
