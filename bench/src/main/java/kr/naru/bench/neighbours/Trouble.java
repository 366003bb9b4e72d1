package kr.naru.bench.neighbours;

/** What a neighbour does, from its making until it ends. */
interface Trouble {
  /** Makes good what it can and tells in a few words what was done. */
  String end() throws Exception;
}
