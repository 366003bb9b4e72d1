package kr.naru.twin.server;

/** A server in a process of its own. */
interface KillableServer extends LocalServer {
  /** Ends it in the middle of what it does ({@code kill -9}), and returns when it is gone. */
  void kill();
}
