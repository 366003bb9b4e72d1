package kr.naru.twin.server;

/** A server that runs now; closing it stops it and keeps its data. */
interface LocalServer extends AutoCloseable {
  @Override
  void close();
}
