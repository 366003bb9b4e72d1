package kr.naru.bench.neighbours;

import java.util.List;
import kr.naru.bench.floor.Machine;

/** What a page is written of. */
record Result(List<Row> rows, Plan plan, Machine machine, String command) {}
