package kr.naru.bench.floor;

import java.sql.SQLException;

/** A hand-written way to take an order durably: all of it or nothing, never below zero. */
interface Program {
  String name();

  Taken take(Wire wire, Basket basket) throws SQLException;
}
