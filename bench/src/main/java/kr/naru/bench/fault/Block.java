package kr.naru.bench.fault;

/** A part of the full tier; each can be repeated by itself, in less than 50 minutes. */
enum Block {
  /** The hub is killed at every named point. */
  K,
  /** The hub, the brokers and the database are killed at any time. */
  R,
  /** Servers and partners away, poison, a zombie, a second instance. */
  O,
  /** Lines that are slow, frozen, spoiled or cut. */
  W,
  /** A soak: faults mixed by one seed. */
  S
}
