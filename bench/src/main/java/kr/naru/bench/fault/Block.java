package kr.naru.bench.fault;

/** A part of the full tier; each can be repeated by itself. */
enum Block {
  /** Kills at every point, at any time, and by SIGTERM. */
  K,
  /** Servers and partners away, poison, a zombie. */
  O,
  /** Lines that are slow, frozen or cut. */
  W,
  /** All of it mixed by one seed. */
  S
}
