package kr.naru.domain.order;

import java.util.Optional;
import kr.naru.domain.shared.Won;

/**
 * One line as the store asked for it.
 *
 * @param no its place in the request, from 1
 * @param article a SKU or a barcode
 * @param unit the unit it is counted in; empty means the barcode's own unit, or the base unit
 * @param quantity in that unit, 1 to 100,000
 * @param expectedUnitPrice price of one base unit the store saw; a difference refuses the line
 * @param previousUnitPrice on a reorder, what one base unit cost last time
 */
public record AskedLine(
    int no,
    String article,
    Optional<String> unit,
    int quantity,
    Optional<Won> expectedUnitPrice,
    Optional<Won> previousUnitPrice) {}
